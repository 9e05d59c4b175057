import { at } from '../lexemes.ts';
import { civil, type DayNumber, type Days, weekdayOf } from './calendar.ts';
import { secondJoin } from './joins.ts';
import type { DateParts, Reader, Reading } from './reading.ts';
import { daysOf, daysRead, placed } from './resolve.ts';
import { WEEKDAYS } from './vocabulary.ts';

/**
 * Joins two dates into one interval: "3 May to 5 June", "between Feb 2015 and May 2017", "2010 to 2014", "December 2019 –
 * January 2020". A year stated only at the end holds for the beginning too.
 */
export function joined(
  reader: Reader,
  first: Reading,
  firstIndex: number,
  second: Reading,
  secondIndex: number,
): Reading | undefined {
  if (first.kind !== 'date' || second.kind !== 'date') return undefined;
  const join = at(reader.lexemes, first.next);
  const isYears = at(reader.lexemes, firstIndex - 1).lower === 'years' && first.granularity === 'year' ? 2 : 0;
  const before = at(reader.lexemes, firstIndex - 1 - isYears).lower;
  const comma = join.text === ',' ? 1 : 0;
  const word = at(reader.lexemes, first.next + comma).lower;
  const doubled = secondJoin(reader.lexemes, first.next + comma);
  const joinEnd = first.next + comma + 1 + doubled;
  const article = at(reader.lexemes, joinEnd).lower === 'the' ? 1 : 0;
  const quote = /^['’‘]$/.test(at(reader.lexemes, joinEnd + article).text) ? 1 : 0; // "the 1980s and '90s"
  if (joinEnd + article + quote !== secondIndex) return undefined;
  const isRange =
    /^(?:to|until|till|through|thru|–|—)$/.test(word) ||
    (word === 'up' && doubled === 1) ||
    (word === '-' && (first.granularity === second.granularity || !!second.parts)) ||
    (word === 'and' && (before === 'between' || areNeighbours(first, second)));
  if (!isRange || (word === '—' && before !== 'from' && join.spaced)) return undefined;
  const [a, b] = [
    whole(reader, withYearOf(first, second), firstIndex),
    whole(reader, withYearBefore(first, second), secondIndex),
  ];
  const base = { ...b, start: first.start, weekday: undefined, anchor: weaker(a, b) } as const;
  if (a.parts && b.parts && (a.parts.year !== undefined) === (b.parts.year !== undefined)) {
    if (a.parts.lastYear !== undefined || b.parts.lastYear !== undefined) return undefined;
    return { ...base, ...mergedParts(a.parts, b.parts) };
  }
  let from = a.parts ? resolvedDays(reader, a, firstIndex)?.from : a.from;
  let to = b.parts ? resolvedDays(reader, b, secondIndex)?.to : b.to;
  // "from Monday to Friday": a second weekday without more to it is the first one after the first.
  const isBare = b.weekday !== undefined && !b.parts && WEEKDAYS.has(at(reader.lexemes, secondIndex).lower);
  if (from !== undefined && b.weekday !== undefined && isBare && second.next === secondIndex + 1)
    to = from + ((b.weekday - weekdayOf(from) + 7) % 7);
  // "between Wednesday and Friday next week": the week of the second holds for a first that is a weekday alone.
  const leads = a.weekday !== undefined && !a.parts && WEEKDAYS.has(at(reader.lexemes, firstIndex).lower);
  const isInWeek = second.next > secondIndex + 1 && b.weekday !== undefined && !b.parts;
  if (leads && isInWeek && to !== undefined) from = to - ((b.weekday - a.weekday + 7) % 7);
  if (from === undefined || to === undefined) return undefined;
  if (from > to) {
    // "between 22 January and now": the last 22 January, wherever the next one is nearer.
    const past = a.parts?.year === undefined && a.parts?.month !== undefined ? pastOf(a.parts, to) : undefined;
    return past === undefined ? undefined : { ...base, parts: undefined, from: past, to };
  }
  return { ...base, parts: undefined, from, to };
}

/** A part of a period ("late March") as the days it has, so that a stretch may begin or end with it. */
function whole(reader: Reader, reading: Reading, index: number): Reading {
  if (!reading.part && !reading.slice) return reading;
  const days = daysRead(reader, reading, index);
  return {
    ...reading,
    parts: undefined,
    part: undefined,
    lastPart: undefined,
    slice: undefined,
    from: days?.from,
    to: days?.to,
  };
}

/** "the 1950s and 1960s": the second decade begins where the first one ends. */
function areNeighbours(first: Reading, second: Reading): boolean {
  const areDecades = first.granularity === 'decade' && second.granularity === 'decade';
  return areDecades && first.to !== undefined && second.from === first.to + 1;
}

/** The first day of the latest such date up to a day. */
function pastOf(parts: DateParts, day: DayNumber): DayNumber | undefined {
  const { year } = civil(day);
  return [year, year - 1]
    .map((candidate) => placed(parts, candidate)?.from)
    .find((from) => from !== undefined && from <= day);
}

function mergedParts(a: DateParts, b: DateParts): { parts?: DateParts; from?: number; to?: number } {
  if (a.year !== undefined && b.year !== undefined) {
    const from = placed(a, a.year)?.from;
    const to = placed(b, b.year)?.to;
    return from !== undefined && to !== undefined && from <= to ? { parts: undefined, from, to } : { parts: b };
  }
  const lastDay = b.lastDay ?? b.day;
  return {
    parts: {
      month: a.month,
      day: a.day,
      lastMonth: b.lastMonth ?? b.month,
      lastDay: a.day === undefined ? undefined : lastDay,
    },
  };
}

function resolvedDays(reader: Reader, reading: Reading, index: number): Days | undefined {
  return reading.parts && daysOf(reader, reading.parts, index);
}

/** "from 28 December to 3 January 2032" begins in the year before. */
function withYearOf(first: Reading, second: Reading): Reading {
  const year = second.parts?.year;
  if (year === undefined || !first.parts || first.parts.year !== undefined || first.parts.month === undefined)
    return first;
  const wraps = second.parts?.month !== undefined && first.parts.month > second.parts.month;
  return { ...first, anchor: 'absolute', parts: { ...first.parts, year: wraps ? year - 1 : year } };
}

/** "from February 2019 to May" ends in the same year, "from November 2019 to May" in the next one. */
function withYearBefore(first: Reading, second: Reading): Reading {
  const year = first.parts?.lastYear ?? first.parts?.year;
  const { parts } = second;
  if (year === undefined || first.parts?.month === undefined || parts?.month === undefined || parts.year !== undefined)
    return second;
  return {
    ...second,
    anchor: 'absolute',
    parts: { ...parts, year: parts.month < first.parts.month ? year + 1 : year },
  };
}

function weaker(a: Reading, b: Reading): Reading['anchor'] {
  if (a.anchor === 'relative' || b.anchor === 'relative') return 'relative';
  return a.anchor === 'yearless' || b.anchor === 'yearless' ? 'yearless' : 'absolute';
}
