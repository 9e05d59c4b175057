import * as is from '../lexemes/facts.ts';
import { at } from '../lexemes.ts';
import { NUMERALS } from '../numerals.ts';
import { clockTime, namedHour } from './clock.ts';
import { edgeOf, nowAfter, nowBefore, periodToDate, restOf, secondNext } from './currentPeriods.ts';
import { dayThenMonth, monthThenDay } from './dates.ts';
import { century, wordDecade } from './decades.ts';
import { anniversary, duration, longAs } from './durations.ts';
import { dayOfRelativeMonth, dayOfUnnamedMonth } from './monthDays.ts';
import { numericDate } from './numericDates.ts';
import {
  ADJECTIVE_BEHIND,
  AMOUNT_BEHIND,
  AMOUNT_WITHIN,
  ARTICLE_BEHIND,
  CLOCK_BEHIND,
  DAY_BEHIND,
  DAYS_BEHIND,
  fits,
  GOES_ON,
  needsOf,
  type Opening,
  ORDINAL_BEHIND,
  opening,
  SLICE_BEHIND,
  SPOKEN_BEHIND,
  YEAR_BEHIND,
} from './openings.ts';
import { partOf, turnOf } from './periodParts.ts';
import { ordinalAt, shortPeriod, shortPeriodReversed, spelledPeriod } from './periods.ts';
import { inside, type Reader, type Reading, type TimeParser } from './reading.ts';
import { adjectival, dayWord } from './relative.ts';
import { eveOf, SLICE_WORDS, sliceOf } from './slices.ts';
import { spokenClock } from './spokenClock.ts';
import {
  DECADE_WORDS,
  JUBILEES,
  METALS,
  MONTHS,
  PART_NOUNS,
  PARTS,
  SEASONS,
  TIME_UNITS,
  WEEKDAYS,
} from './vocabulary.ts';
import { countedWeekday, weekday, weekdayOfMonth } from './weekdays.ts';
import { weekendAlone, weekendOf, weekOfDay, weekOfPeriod } from './weeks.ts';
import { eraYear, namedYear, wordYear, yearOrDecade } from './years.ts';
import { yearThenMonth } from './yearThenMonth.ts';

/** The time expression that begins at lexeme `i`, or undefined: the first parser of its list that reads one. */
export function readingAt(reader: Reader, i: number): Reading | undefined {
  const openings = LISTS[at(reader.lexemes, i).opens & 0xff]!;
  if (openings.length === 0) return undefined;
  const next = at(reader.lexemes, i + 1).facts;
  for (const one of openings) {
    if (!fits(one, next, reader.lexemes.facts)) continue;
    const reading = one.parse(reader, i);
    if (reading) return reading;
  }
  return undefined;
}

/** The parsers of a list, in the order in which they are tried. */
export function openingsOf(list: number): readonly Opening[] {
  return LISTS[list]!;
}

/** Whether a time may begin at a lexeme that opens this list, before one with these facts in a sentence with those. */
export function mayOpenTime(list: number, next: number, sentence: number): boolean {
  return ((next & NEEDED_BEHIND[list]!) | (sentence & NEEDED_WITHIN[list]!)) !== 0;
}

const innerAt = inside(readingAt);

const slice: TimeParser = (reader, i) => sliceOf(reader, i, innerAt);

/** At a number: an ordinal has its letters behind it. */
const NUMBER_OPENINGS: readonly Opening[] = [
  opening(numericDate, is.HYPHEN | is.SLASH),
  opening(dayThenMonth, DAY_BEHIND, is.MONTH),
  opening(weekdayOfMonth, is.SUFFIX, is.WEEKDAY),
  opening(dayOfRelativeMonth, DAYS_BEHIND, is.PERIOD),
  opening(anniversary, 0, is.ANNIVERSARY),
  opening(weekOfPeriod, is.SUFFIX, is.PERIOD),
  opening(centuryAt, is.SUFFIX, is.CENTURY),
  opening(dayOfUnnamedMonth, is.SUFFIX),
  opening(spelledPeriod, 0, is.HALF_QUARTER),
  opening(slice, is.SUFFIX, is.PERIOD),
  opening(shortPeriodReversed, is.ERA),
  opening(countedWeekday, is.WEEKDAY),
  opening(eraYear, is.ERA),
  opening(clockTime, CLOCK_BEHIND),
  opening(spokenClock, SPOKEN_BEHIND),
  opening(duration, AMOUNT_BEHIND, AMOUNT_WITHIN),
  opening(yearOrDecade, is.APOSTROPHE | is.ERA),
];

/** At a number that is written as a year. */
const YEAR_OPENINGS: readonly Opening[] = NUMBER_OPENINGS.flatMap((one) => {
  if (one.parse === numericDate) {
    return [one, opening(yearThenMonth, YEAR_BEHIND), opening(yearThenMonth, 0, is.HALF_QUARTER)];
  }
  return one.parse === yearOrDecade ? [opening(yearOrDecade)] : [one];
});

/** At digits with two dots, which may be a whole date. */
const DATE_OPENINGS: readonly Opening[] = NUMBER_OPENINGS.map((one) =>
  one.parse === numericDate ? opening(numericDate) : one,
);

function centuryAt(reader: Reader, i: number): Reading | undefined {
  const ordinal = ordinalAt(reader, i);
  return ordinal && century(reader, i, ordinal.value, ordinal.next);
}

const partOfPeriod: TimeParser = (reader, i) => partOf(reader, i, innerAt);

const NUMBER_WORD_OPENINGS: readonly Opening[] = [
  opening(dayThenMonth, DAY_BEHIND, is.MONTH),
  opening(weekdayOfMonth, ORDINAL_BEHIND | is.WEEKDAY, is.WEEKDAY),
  opening(weekOfPeriod, ORDINAL_BEHIND | is.PERIOD, is.PERIOD),
  opening(anniversary, 0, is.ANNIVERSARY),
  opening(centuryAt, 0, is.CENTURY),
  opening(dayOfRelativeMonth, GOES_ON, is.PERIOD),
  opening(dayOfUnnamedMonth, is.NUMERAL | is.NUMBER | is.SYMBOL | is.END),
  opening(spelledPeriod, 0, is.HALF_QUARTER),
  opening(slice, SLICE_BEHIND, is.PERIOD),
  opening(countedWeekday, is.WEEKDAY),
  opening(wordDecade, is.HYPHEN | is.NUMERAL | is.DECADE),
  opening(wordYear, is.HYPHEN | is.NUMERAL | is.NUMBER_PART | is.NUMBER | is.ARTICLE | is.HALF_QUARTER),
  opening(spokenClock, SPOKEN_BEHIND),
  opening(duration, AMOUNT_BEHIND, AMOUNT_WITHIN),
];

type Row = readonly [words: Iterable<string>, openings: readonly Opening[]];

const amountOpening = opening(duration, AMOUNT_BEHIND, AMOUNT_WITHIN);
const sliceOpening = opening(slice, SLICE_BEHIND, is.PERIOD);
const partOpening = opening(partOfPeriod);
const yearBehind = is.NUMBER | is.PREPOSITION | is.APOSTROPHE | is.NUMERAL | is.UNIT;

/** Which parsers may begin at a word, in this order for a word of several rows; a word that is not here begins no time. */
const ROWS: readonly Row[] = [
  [SLICE_WORDS, [sliceOpening]],
  [NUMERALS.keys(), NUMBER_WORD_OPENINGS],
  [
    words('a an'),
    [
      opening(spokenClock, is.HALF_QUARTER | is.NUMERAL | is.NUMBER | is.ARTICLE),
      opening(duration, ARTICLE_BEHIND, AMOUNT_WITHIN),
    ],
  ],
  [words('half quarter'), [opening(spokenClock, SPOKEN_BEHIND)]],
  [words('half quarter few several another couple many all full whole entire'), [amountOpening]],
  [DECADE_WORDS.keys(), [opening(wordDecade)]],
  [[...JUBILEES.keys(), ...METALS.keys()], [opening(anniversary)]],
  [MONTHS.keys(), [opening(monthThenDay)]],
  [WEEKDAYS.keys(), [opening(weekday)]],
  [SEASONS, [opening(namedYear, yearBehind)]],
  [[...PARTS.keys(), ...words('earlier later latter end')], [partOpening]],
  [[...PART_NOUNS.keys()].filter((word) => word !== 'end'), [opening(partOfPeriod, is.PREPOSITION)]],
  [
    words('last past previous preceding this current next coming upcoming following'),
    [opening(adjectival, ADJECTIVE_BEHIND)],
  ],
  [words('today tonight yesterday tomorrow'), [opening(dayWord)]],
  [['day'], [opening(dayWord, is.SIDE)]],
  [words('fiscal fy year'), [opening(namedYear, yearBehind), opening(secondNext, is.SIDE)]],
  [['week'], [opening(weekOfDay), opening(secondNext, is.SIDE)]],
  [['weekend'], [opening(weekendOf, is.PREPOSITION), opening(secondNext, is.SIDE), opening(weekendAlone)]],
  [words('month night'), [opening(secondNext, is.SIDE)]],
  [
    words('week month quarter year decade'),
    [opening(edgeOf, is.HYPHEN | is.APOSTROPHE), opening(periodToDate, is.HYPHEN | is.JOIN)],
  ],
  [TIME_UNITS.keys(), [opening(longAs, is.HYPHEN)]],
  [[...TIME_UNITS.keys()].map((word) => `${word}long`), [opening(longAs)]],
  [['now'], [opening(nowAfter), opening((reader, i) => nowBefore(reader, i, innerAt), is.JOIN)]],
  [['present'], [opening(nowAfter)]],
  [words('rest remainder'), [opening((reader, i) => restOf(reader, i, innerAt))]],
  [['ad'], [opening(eraYear, is.NUMBER)]],
  [['eve'], [opening(eveOf, is.PREPOSITION)]],
  [['turn'], [opening(turnOf, is.PREPOSITION)]],
  [words('noon midday midnight'), [opening(namedHour)]],
  [words('q h'), [opening((reader, i) => shortPeriod(reader, i), is.NUMBER)]],
];

function words(list: string): string[] {
  return list.split(' ');
}

/** Numbers of the lists that numbers open; the first list is that of what opens none. */
export const NUMBER_LIST = 1;
export const YEAR_LIST = 2;
export const DATE_LIST = 3;

const LISTS: (readonly Opening[])[] = [[], NUMBER_OPENINGS, YEAR_OPENINGS, DATE_OPENINGS];

/** The number of the list that a word opens, in lower case. */
export const TIME_WORDS: ReadonlyMap<string, number> = numbered(ROWS);

/** Words with the same parsers share a list. */
function numbered(rows: readonly Row[]): ReadonlyMap<string, number> {
  const openings = new Map<string, Opening[]>();
  for (const [members, own] of rows) {
    for (const word of members) openings.set(word, [...(openings.get(word) ?? []), ...own]);
  }
  const table = new Map<string, number>();
  for (const [word, own] of openings) {
    const same = LISTS.findIndex((list) => list.length === own.length && list.every((one, k) => one === own[k]));
    table.set(word, same >= 0 ? same : LISTS.push(own) - 1);
  }
  if (LISTS.length > 0x100) throw new Error('There are more lists of parsers than a byte numbers');
  return table;
}

const NEEDED_BEHIND = Int32Array.from(LISTS, (list) => needsOf(list).behind);
const NEEDED_WITHIN = Int32Array.from(LISTS, (list) => needsOf(list).within);
