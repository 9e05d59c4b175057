import { at, type Lexeme } from '../lexemes.ts';
import { NUMERALS } from '../numerals.ts';
import { clockTime, namedHour } from './clock.ts';
import { edgeOf, nowAfter, nowBefore, periodToDate, restOf, secondNext } from './currentPeriods.ts';
import { dayAt, dayThenMonth, fromParts, monthThenDay } from './dates.ts';
import { century, wordDecade } from './decades.ts';
import { anniversary, duration, longAs } from './durations.ts';
import { dayOfRelativeMonth, dayOfUnnamedMonth } from './monthDays.ts';
import { numericDate } from './numericDates.ts';
import { partOf, turnOf } from './periodParts.ts';
import { ordinalAt, shortPeriod, shortPeriodReversed, spelledPeriod } from './periods.ts';
import { inside, type Reader, type Reading, spanOf, type TimeParser } from './reading.ts';
import { adjectival, dayWord } from './relative.ts';
import { eveOf, SLICE_WORDS, sliceOf } from './slices.ts';
import { spokenClock } from './spokenClock.ts';
import {
  DECADE_WORDS,
  JUBILEES,
  METALS,
  MONTHS,
  ORDINAL_WORDS,
  PART_NOUNS,
  PARTS,
  SEASONS,
  TIME_UNITS,
  WEEKDAYS,
} from './vocabulary.ts';
import { countedWeekday, weekday, weekdayOfMonth } from './weekdays.ts';
import { weekendAlone, weekendOf, weekOfDay, weekOfPeriod } from './weeks.ts';
import { eraYear, namedYear, wordYear, yearOrDecade } from './years.ts';
import { isYearText } from './yearTexts.ts';

/** The time expression that begins at lexeme `i`, or undefined: the first parser of its word that reads one. */
export function readingAt(reader: Reader, i: number): Reading | undefined {
  const lexeme = at(reader.lexemes, i);
  if (lexeme.kind === 'symbol') return undefined;
  if (lexeme.kind === 'number') return firstOf(NUMBER_PARSERS, reader, i);
  const parsers = WORD_PARSERS.get(lexeme.lower);
  return parsers && firstOf(parsers, reader, i);
}

function firstOf(parsers: readonly TimeParser[], reader: Reader, i: number): Reading | undefined {
  for (const parse of parsers) {
    const reading = parse(reader, i);
    if (reading) return reading;
  }
  return undefined;
}

const innerAt = inside(readingAt);

const slice: TimeParser = (reader, i) => sliceOf(reader, i, innerAt);

const NUMBER_PARSERS: readonly TimeParser[] = [
  numericDate,
  yearThenMonth,
  dayThenMonth,
  weekdayOfMonth,
  dayOfRelativeMonth,
  anniversary,
  weekOfPeriod,
  centuryAt,
  dayOfUnnamedMonth,
  spelledPeriod,
  slice,
  shortPeriodReversed,
  countedWeekday,
  eraYear,
  clockTime,
  spokenClock,
  duration,
  yearOrDecade,
];

/** "2016 June", "2016 H2", "2016 Q3": the order of registers and product names. */
function yearThenMonth(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const year = at(lexemes, i);
  if (!isYearText(year)) return undefined;
  const isGenitive = /^['’]$/.test(at(lexemes, i + 1).text) && at(lexemes, i + 2).lower === 's';
  const letter = isGenitive ? i + 3 : at(lexemes, i + 1).text === '-' ? i + 2 : i + 1; // "2016-Q3", "2016's Q3"
  const half = /^[qh]$/i.test(at(lexemes, letter).text) ? shortPeriod(reader, letter, year.value) : undefined;
  if (half) return { ...half, ...spanOf(reader, i, half.next) };
  const ordinal = isGenitive ? i + 3 : at(lexemes, i + 1).lower === 'the' ? i + 2 : i + 1;
  const quarter = spelledPeriod(reader, ordinal, year.value);
  if (quarter) return { ...quarter, ...spanOf(reader, i, quarter.next) };
  // "2016-Nov"
  const sign = at(lexemes, i + 1);
  const glued = /^[-/]$/.test(sign.text) && !sign.spaced && !at(lexemes, i + 2).spaced ? i + 2 : undefined;
  const abbreviated = glued === undefined ? undefined : MONTHS.get(at(lexemes, glued).lower);
  if (glued !== undefined && abbreviated && at(lexemes, glued + 1).text !== sign.text) {
    return fromParts(reader, i, glued + 1, { year: year.value, month: abbreviated.month });
  }
  const word: Lexeme = at(lexemes, i + 1);
  const month = MONTHS.get(word.lower);
  const isAbbreviated = month?.needs === 'number' && !/^(?:mar|dec)$/.test(word.lower); // "2016 sept"
  if (
    month &&
    word.spaced &&
    (/^[A-Z]/.test(word.text) || month.needs === 'nothing' || month.needs === 'name' || isAbbreviated) &&
    !(at(lexemes, i + 2).kind === 'number' && isYearText(at(lexemes, i + 3)))
  ) {
    const day = dayAt(reader, i + 2);
    if (day) return fromParts(reader, i, day.next, { year: year.value, month: month.month, day: day.value });
    if (at(lexemes, i + 2).kind === 'number') return undefined;
    const parts = { year: year.value, month: month.month };
    return { ...spanOf(reader, i, i + 2), kind: 'date', granularity: 'month', anchor: 'absolute', parts };
  }
  return undefined;
}

function centuryAt(reader: Reader, i: number): Reading | undefined {
  const ordinal = ordinalAt(reader, i);
  return ordinal && century(reader, i, ordinal.value, ordinal.next);
}

const partOfPeriod: TimeParser = (reader, i) => partOf(reader, i, innerAt);

const NUMBER_WORD_PARSERS: readonly TimeParser[] = [
  dayThenMonth,
  weekdayOfMonth,
  weekOfPeriod,
  anniversary,
  centuryAt,
  dayOfRelativeMonth,
  dayOfUnnamedMonth,
  spelledPeriod,
  slice,
  countedWeekday,
  wordDecade,
  wordYear,
  spokenClock,
  duration,
];

/** The rows as a table; a word that stands in several rows has their parsers one after the other. */
function merged(
  rows: readonly (readonly [string, readonly TimeParser[]])[],
): ReadonlyMap<string, readonly TimeParser[]> {
  const table = new Map<string, readonly TimeParser[]>();
  for (const [word, parsers] of rows) table.set(word, [...(table.get(word) ?? []), ...parsers]);
  return table;
}

/** Which parsers may begin at a word; a word that is not here begins no time expression. */
const WORD_PARSERS: ReadonlyMap<string, readonly TimeParser[]> = merged([
  ...SLICE_WORDS.map((word): [string, readonly TimeParser[]] => [word, [slice]]),
  ...[...NUMERALS.keys()].map((word): [string, readonly TimeParser[]] => [word, NUMBER_WORD_PARSERS]),
  ...'a an half few several another couple many all full whole entire'
    .split(' ')
    .map((word): [string, readonly TimeParser[]] => [word, [spokenClock, duration]]),
  ['quarter', [spokenClock, duration]],
  ...[...ORDINAL_WORDS.keys()].map((word): [string, readonly TimeParser[]] => [word, NUMBER_WORD_PARSERS]),
  ...[...DECADE_WORDS.keys()].map((word): [string, readonly TimeParser[]] => [word, [wordDecade]]),
  ...[...JUBILEES.keys(), ...METALS.keys()].map((word): [string, readonly TimeParser[]] => [word, [anniversary]]),
  ...[...MONTHS.keys()].map((word): [string, readonly TimeParser[]] => [word, [monthThenDay]]),
  ...[...WEEKDAYS.keys()].map((word): [string, readonly TimeParser[]] => [word, [weekday]]),
  ...[...SEASONS].map((word): [string, readonly TimeParser[]] => [word, [namedYear]]),
  ...[...PARTS.keys(), ...PART_NOUNS.keys(), 'earlier', 'later', 'latter'].map(
    (word): [string, readonly TimeParser[]] => [word, [partOfPeriod]],
  ),
  ...'last past previous preceding this current next coming upcoming following'
    .split(' ')
    .map((word): [string, readonly TimeParser[]] => [word, [adjectival]]),
  ...'today tonight yesterday tomorrow day'
    .split(' ')
    .map((word): [string, readonly TimeParser[]] => [word, [dayWord]]),
  ...'fiscal fy year'.split(' ').map((word): [string, readonly TimeParser[]] => [word, [namedYear, secondNext]]),
  ['week', [weekOfDay, secondNext]],
  ['weekend', [weekendOf, secondNext, weekendAlone]],
  ['month', [secondNext]],
  ['night', [secondNext]],
  ...'week month quarter year decade'
    .split(' ')
    .map((word): [string, readonly TimeParser[]] => [word, [edgeOf, periodToDate]]),
  ...[...TIME_UNITS.keys()].flatMap((word): [string, readonly TimeParser[]][] => [
    [word, [longAs]],
    [`${word}long`, [longAs]],
  ]),
  ['now', [nowAfter, (reader, i) => nowBefore(reader, i, innerAt)]],
  ['present', [nowAfter]],
  ...'rest remainder'
    .split(' ')
    .map((word): [string, readonly TimeParser[]] => [word, [(reader, i) => restOf(reader, i, innerAt)]]),
  ['ad', [eraYear]],
  ['eve', [eveOf]],
  ['turn', [turnOf]],
  ['noon', [namedHour]],
  ['midday', [namedHour]],
  ['midnight', [namedHour]],
  ['q', [(reader, i) => shortPeriod(reader, i)]],
  ['h', [(reader, i) => shortPeriod(reader, i)]],
]);
