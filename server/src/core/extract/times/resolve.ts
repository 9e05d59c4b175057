import type { Time } from '../annotations.ts';
import { civil, type Days, dayNumber, daysInMonth, isDay, isoDate, monthsOf, weekOf, yearsOf } from './calendar.ts';
import { type DateParts, type PeriodPart, type Reader, type Reading, toldAhead } from './reading.ts';
import { sliced } from './sliceDays.ts';

/** The interval of a reading as ISO dates, absent when it cannot be known; never outside the years 1 to 9999. */
export function resolve(reader: Reader, reading: Reading, index: number): Time {
  const days = daysRead(reader, reading, index);
  const { start, end, kind, granularity, anchor, weekday, count, clock } = reading;
  const approximate = reading.approximate === true || reading.part !== undefined;
  if (!days || days.from < FIRST_DAY || days.to > LAST_DAY || days.from > days.to) {
    if (weekday === undefined && !approximate) {
      if (clock !== undefined && count === undefined) return { start, end, granularity, anchor, kind, clock };
      if (clock === undefined)
        return count === undefined
          ? { start, end, granularity, anchor, kind }
          : { start, end, granularity, anchor, kind, count };
    }
    return { start, end, ...told(reading, approximate) };
  }
  const from = isoDate(days.from);
  const to = days.to === days.from ? from : isoDate(days.to);
  if (!approximate && count === undefined && clock === undefined) {
    return weekday === undefined
      ? { start, end, from, to, granularity, anchor, kind }
      : { start, end, from, to, granularity, anchor, weekday, kind };
  }
  return { start, end, from, to, ...told(reading, approximate) };
}

/** What a time says besides its days; the frequent cases are written out above, where spreading costs most of the reading. */
function told(
  { kind, granularity, anchor, weekday, count, clock }: Reading,
  approximate: boolean,
): Omit<Time, 'start' | 'end' | 'from' | 'to'> {
  return {
    granularity,
    anchor,
    ...(weekday === undefined ? {} : { weekday }),
    ...(approximate ? { approximate: true } : {}),
    kind,
    ...(count === undefined ? {} : { count }),
    ...(clock === undefined ? {} : { clock }),
  };
}

export function daysRead(reader: Reader, reading: Reading, index: number): Days | undefined {
  const read = reading.parts ? daysOf(reader, reading.parts, index) : daysKnown(reading);
  if (!read) return undefined;
  if (reading.slice) return sliced(read, reading.slice);
  const days = reading.granularity === 'week' && reading.parts ? weekOf(read.from) : read;
  if (!reading.part) return days;
  const { from, to } = cut(days, reading.part);
  return { from, to: reading.lastPart ? cut(days, reading.lastPart).to : to };
}

const FIRST_DAY = dayNumber(1, 1, 1);

const LAST_DAY = dayNumber(9999, 12, 31);

function daysKnown(reading: Reading): Days | undefined {
  return reading.from === undefined || reading.to === undefined ? undefined : { from: reading.from, to: reading.to };
}

export function daysOf(reader: Reader, parts: DateParts, index: number): Days | undefined {
  const year = parts.year ?? nearestYear(reader, parts, index);
  return year === undefined ? undefined : placed(parts, year);
}

/** The days of a date in a given year; a range that ends in an earlier month ends in the next year. */
export function placed(parts: DateParts, year: number): Days | undefined {
  const { month, lastMonth, day, lastDay } = parts;
  if (month === undefined) return yearsOf(year, parts.lastYear ?? year);
  const endMonth = lastMonth ?? month;
  const endYear = parts.lastYear ?? (endMonth < month ? year + 1 : year);
  if (day === undefined) return { from: monthsOf(year, month).from, to: monthsOf(endYear, endMonth).to };
  if (!isDay(year, month, day)) return undefined;
  const last = lastDay ?? (lastMonth === undefined ? day : daysInMonth(endYear, endMonth));
  return isDay(endYear, endMonth, last)
    ? { from: dayNumber(year, month, day), to: dayNumber(endYear, endMonth, last) }
    : undefined;
}

/** How far back a date without a year may lie before the one to come is meant: eight months. */
const LOOK_BACK = 243;

/**
 * News convention: the last such date, the next one when told ahead or when the last is more than eight months back. A
 * weekday beside the date has no say: that the two do not fit is for a rule to find.
 */
function nearestYear(reader: Reader, parts: DateParts, index: number): number | undefined {
  if (reader.reference === undefined || parts.month === undefined) return undefined;
  const today = reader.reference;
  const { year: thisYear } = civil(today);
  let past: Candidate | undefined;
  let future: Candidate | undefined;
  for (const shift of YEARS_TRIED) {
    const year = thisYear + shift;
    const days = placed(parts, year);
    if (!days) continue;
    const away = Math.abs(days.from - today);
    if (days.from <= today && (!past || away < past.away)) past = { year, days, away };
    if (days.to >= today && (!future || away < future.away)) future = { year, days, away };
  }
  if (past === undefined || future === undefined) return (past ?? future)?.year;
  if (toldAhead(reader, index)) return future.year;
  return today - past.days.to <= LOOK_BACK ? past.year : future.year;
}

/** Years around the article's; 29 February is in one of four. */
const YEARS_TRIED = [-1, 0, 1, 2, -2, 3, 4];

interface Candidate {
  readonly year: number;
  readonly days: Days;
  /** Days from the article's to the first. */
  readonly away: number;
}

/** "early" and "late" are halves, "start", "middle" and "end" thirds of a period longer than a month, halves of a month. */
function cut(days: Days, part: PeriodPart): Days {
  const length = days.to - days.from + 1;
  const { year, month } = civil(days.from);
  const months = Math.round(length / 30.4375);
  if (months >= 120) {
    // "The early 1990s" are four years of ten, "the early 20th century" forty of a hundred.
    const tenth = Math.round(months / 120);
    const [first, last] =
      part === 'mid' || part === 'middle' ? [4, 7] : part === 'early' || part === 'start' ? [0, 4] : [7, 10];
    return yearsOf(year + first * tenth, year + last * tenth - 1);
  }
  if (months < 2) {
    if (length < 14) {
      if (part === 'early' || part === 'start') return { from: days.from, to: days.from + 2 };
      return part === 'mid' || part === 'middle'
        ? { from: days.from + 1, to: days.from + 4 }
        : { from: days.from + 3, to: days.to };
    }
    if (part === 'early' || part === 'start') return { from: days.from, to: days.from + 14 };
    return part === 'mid' || part === 'middle'
      ? { from: days.from + 9, to: days.from + 20 }
      : { from: days.from + 15, to: days.to };
  }
  if (part === 'early') return monthsOf(year, month, month + Math.floor(months / 2) - 1);
  if (part === 'late') return monthsOf(year, month + Math.floor(months / 2), month + months - 1);
  const third = Math.floor(months / 3);
  if (part === 'start') return monthsOf(year, month, month + third - 1);
  if (part === 'end') return monthsOf(year, month + months - third, month + months - 1);
  return monthsOf(year, month + third, month + months - third - 1);
}
