import type { Granularity } from '../annotations.ts';
import { at } from '../lexemes.ts';
import { numberAt } from '../numbers.ts';
import { NUMERALS } from '../numerals.ts';
import { currentPeriod } from './currentPeriods.ts';
import { dayThenMonth, monthThenDay } from './dates.ts';
import { ordinalAt } from './periods.ts';
import { type Reader, type Reading, type Slice, spanOf, type TimeParser } from './reading.ts';

/** Words that say where in a period its part lies: counted from the front, or, below zero, from the back. */
const PLACES: ReadonlyMap<string, number> = new Map([
  ['opening', 1],
  ['initial', 1],
  ['closing', -1],
  ['concluding', -1],
  ['final', -1],
  ['last', -1],
  ['latter', -1],
]);

export const SLICE_WORDS: readonly string[] = [...PLACES.keys()];

type SliceUnit = Exclude<Slice['unit'], 'weekend' | 'seven days' | 'eve'>;

const UNITS: ReadonlyMap<string, SliceUnit> = new Map(
  (['day', 'week', 'month', 'quarter', 'half', 'third', 'year', 'decade'] as const).flatMap(
    (unit): [string, SliceUnit][] => [
      [unit, unit],
      [unit === 'half' ? 'halves' : `${unit}s`, unit],
    ],
  ),
);

/**
 * A part of a period told by its place: "the first two weeks of March", "the last day of 2019", "the second half of June",
 * "the first and third quarters of last year", "the final decade of the 19th century"; at the word that tells the place.
 * `periodAt` reads the period itself.
 */
export function sliceOf(reader: Reader, i: number, periodAt: TimeParser): Reading | undefined {
  const { lexemes } = reader;
  const place = placeAt(reader, i);
  if (!place) return undefined;
  const count = Math.abs(place.value) === 1 ? countAt(reader, place.next) : undefined;
  const second = count ? undefined : secondPlace(reader, place);
  const few = at(lexemes, place.next).lower === 'few' ? 1 : 0;
  const k = count?.next ?? second?.next ?? place.next + few;
  const hyphen = at(lexemes, k).text === '-' ? 1 : 0;
  const noun = at(lexemes, k + hyphen);
  const unit = UNITS.get(noun.lower);
  const isPlural = noun.lower.endsWith('s') && !/^(?:half|halves)$/.test(noun.lower);
  const isSome = isPlural && !count && !second && !isOrdinalText(reader, i);
  const takesPlural = count !== undefined || (second !== undefined && unit !== 'half');
  if (!unit || (!isSome && isPlural !== takesPlural)) return undefined;
  if (unit === 'week' && !count && !second) return undefined; // Weeks by number have a calendar of their own.
  const inner = periodAfter(reader, k + hyphen + 1, unit, periodAt);
  if (!inner || !isLonger(inner.granularity, unit)) return undefined;
  const { value } = place;
  // "The first few months of 2019", "the closing days of June": some of them, at one end.
  if (isSome) {
    const part = value > 0 ? 'start' : 'end';
    return { ...inner, ...spanOf(reader, i, inner.next), part, approximate: true };
  }
  const slice: Slice = { unit, first: value, last: second?.value ?? (count ? value * count.value : value) };
  const granularity: Granularity = unit === 'half' && inner.granularity === 'month' ? 'week' : GRANULARITY[unit];
  return { ...inner, ...spanOf(reader, i, inner.next), granularity, part: undefined, slice };
}

/** "the eve of 3 May": the day before; at "eve". */
export function eveOf(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  if (at(lexemes, i + 1).lower !== 'of') return undefined;
  const k = at(lexemes, i + 2).lower === 'the' ? i + 3 : i + 2;
  const date = dayThenMonth(reader, k) ?? monthThenDay(reader, k);
  if (date?.granularity !== 'day' || !date.parts || date.parts.lastDay !== undefined) return undefined;
  return { ...date, ...spanOf(reader, i, date.next), slice: { unit: 'eve', first: 1, last: 1 } };
}

/** Only "first" of the ordinals has a plural behind it without a number ("the first days of May"). */
function isOrdinalText(reader: Reader, i: number): boolean {
  const word = at(reader.lexemes, i);
  return word.lower !== 'first' && !PLACES.has(word.lower);
}

const GRANULARITY: Readonly<Record<SliceUnit, Granularity>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  third: 'month',
  year: 'year',
  decade: 'decade',
};

const LENGTHS: readonly Granularity[] = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'half', 'year', 'decade'];

function isLonger(period: Granularity, unit: SliceUnit): boolean {
  const wanted = unit === 'half' || unit === 'third' ? 'week' : unit === 'decade' ? 'year' : unit;
  return LENGTHS.indexOf(period) > LENGTHS.indexOf(wanted);
}

function placeAt(reader: Reader, i: number): { value: number; next: number } | undefined {
  const value = PLACES.get(at(reader.lexemes, i).lower);
  if (value !== undefined) return { value, next: i + 1 };
  const ordinal = ordinalAt(reader, i);
  return ordinal && ordinal.value >= 1 && ordinal.value <= 366 ? ordinal : undefined;
}

function countAt(reader: Reader, i: number): { value: number; next: number } | undefined {
  const number = numberAt(reader.lexemes, i);
  // "The first three quarters" are three of four, and no share.
  const numeral = NUMERALS.get(at(reader.lexemes, i).lower);
  const isParts = number?.form === 'fraction' && number.next === i + 2 && numeral?.role === 'unit';
  if (isParts && numeral.value >= 2 && /^(?:quarters|thirds|halves)$/.test(at(reader.lexemes, i + 1).lower))
    return { value: numeral.value, next: i + 1 };
  const isCount = number?.form === 'cardinal' && Number.isInteger(number.value) && number.value >= 2;
  return isCount && number.value <= 366 ? { value: number.value, next: number.next } : undefined;
}

/** "first and second", "first to third": the place at the end of a run. */
function secondPlace(
  reader: Reader,
  first: { value: number; next: number },
): { value: number; next: number } | undefined {
  const { lexemes } = reader;
  if (!/^(?:and|to|through|or|[-–])$/.test(at(lexemes, first.next).lower)) return undefined;
  const the = at(lexemes, first.next + 1).lower === 'the' ? 1 : 0;
  const second = ordinalAt(reader, first.next + 1 + the);
  return second && first.value > 0 && second.value > first.value ? second : undefined;
}

/** The period behind "of" or "in"; behind a quarter or a half a year may follow directly. */
function periodAfter(reader: Reader, i: number, unit: SliceUnit, periodAt: TimeParser): Reading | undefined {
  const { lexemes } = reader;
  const joined = /^(?:of|in)$/.test(at(lexemes, i).lower);
  if (!joined && unit !== 'quarter' && unit !== 'half') return undefined;
  if (!joined && (at(lexemes, i).kind !== 'number' || at(lexemes, i).text.length !== 4)) return undefined;
  let k = joined ? i + 1 : i;
  const isThe = at(lexemes, k).lower === 'the';
  if (isThe) k++;
  const year = k === i ? periodAt(reader, k) : undefined;
  const inner = year ?? (isThe ? currentPeriod(reader, k) : undefined) ?? periodAt(reader, k);
  const isPeriod = inner?.kind === 'date' && inner.granularity !== 'day' && !inner.part && !inner.slice;
  return isPeriod && inner.count === undefined && inner.start === at(lexemes, k).start ? inner : undefined;
}
