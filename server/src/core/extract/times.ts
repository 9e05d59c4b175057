import type { Article, Block, Sentence } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { Time } from './annotations.ts';
import { at, type Lexeme, scan } from './lexemes.ts';
import { NUMERALS } from './numerals.ts';
import { dayOfIso } from './times/calendar.ts';
import { clockTime, namedHour } from './times/clock.ts';
import {
  currentPeriod,
  edgeOf,
  nowAfter,
  nowBefore,
  partOfCurrent,
  periodToDate,
  restOf,
  secondNext,
} from './times/currentPeriods.ts';
import { dayAt, dayThenMonth, fromParts, monthThenDay } from './times/dates.ts';
import { anniversary, duration, longAs } from './times/durations.ts';
import { dayOfRelativeMonth, dayOfUnnamedMonth } from './times/monthDays.ts';
import { numericDate } from './times/numericDates.ts';
import { ordinalAt, shortPeriod, shortPeriodReversed, spelledPeriod } from './times/periods.ts';
import { inside, type PeriodPart, type Reader, type Reading, spanOf, type TimeParser } from './times/reading.ts';
import { adjectival, dayWord } from './times/relative.ts';
import { joined, resolve } from './times/resolve.ts';
import { SLICE_WORDS, sliceOf } from './times/slices.ts';
import {
  DECADE_WORDS,
  JUBILEES,
  MONTHS,
  ORDINAL_WORDS,
  PART_NOUNS,
  PARTS,
  SEASONS,
  TIME_UNITS,
  WEEKDAYS,
} from './times/vocabulary.ts';
import { countedWeekday, weekday, weekdayOfMonth } from './times/weekdays.ts';
import { weekendAlone, weekendOf, weekOfDay, weekOfPeriod } from './times/weeks.ts';
import { century, eraYear, namedYear, wordDecade, wordYear, yearOrDecade } from './times/years.ts';
import { isYearText } from './times/yearTexts.ts';

/**
 * Dates, times of day, durations and anniversaries of an article, in text order and without overlaps. Offsets count in
 * the article's text. Relative and year-less expressions are resolved against the article's own date where it has one.
 */
export function extractTimes(article: Article): Time[] {
  const reference = article.date && dayOfIso(article.date.iso);
  const names = monthNames(article.text);
  const times: Time[] = [];
  for (const block of article.blocks) {
    for (const unit of readingUnits(block)) {
      readTimes(article.text, unit, reference, names, times);
    }
  }
  return times;
}

/** Times of a plain text, read as one sentence; `reference` is the ISO date relative expressions count from. */
export function timesIn(text: string, reference?: string): Time[] {
  const times: Time[] = [];
  const day = reference === undefined ? undefined : dayOfIso(reference);
  readTimes(text, { start: 0, end: text.length, tokens: [] }, day, monthNames(text), times);
  return times;
}

/** The stretches of a block that are read one by one: its sentences; else the cells of a table or a line without any. */
export function readingUnits(block: Block): readonly Sentence[] {
  if (block.kind === 'furniture' || block.kind === 'code' || block.kind === 'frontMatter' || block.kind === 'blankRun')
    return [];
  if (block.sentences.length > 0) return block.sentences;
  const spans: readonly Span[] = block.rows
    ? block.rows.flatMap((row) => (row.separator ? [] : row.cells))
    : [block.content];
  return spans.map(({ start, end }) => ({ start, end, tokens: [] }));
}

/** Months that are also a person's name in this text: "Theresa May", "Mrs May". */
function monthNames(text: string): ReadonlySet<number> {
  const names = new Set<number>();
  for (const match of text.matchAll(/\b([A-Z][a-z]{1,15})\.?[ \u00a0](May|April|June|August|March)\b(?![ ,]+\d)/g)) {
    if (!COMMON_OPENERS.has(match[1]!.toLowerCase()) && !MONTHS.has(match[1]!.toLowerCase())) {
      names.add(MONTHS.get(match[2]!.toLowerCase())!.month);
    }
  }
  return names;
}

/** Words that are capitalised before a month only because they open a sentence or a headline. */
const COMMON_OPENERS = new Set(
  (
    'in last next this since until till during late early mid every by of from to before after between on and or the through ' +
    'throughout previous that when while but as for at with monday tuesday wednesday thursday friday saturday sunday is was'
  ).split(' '),
);

function readTimes(
  text: string,
  unit: Sentence,
  reference: number | undefined,
  names: ReadonlySet<number>,
  times: Time[],
): void {
  const lexemes = scan(text, unit.start, unit.end);
  const reader: Reader = { lexemes, reference, names, posAt: (offset) => posAt(unit, offset) };
  const found: { reading: Reading; index: number }[] = [];
  for (let i = 0; i < lexemes.length; ) {
    const reading = readingAt(reader, i);
    if (!reading || (found.length > 0 && reading.start < found.at(-1)!.reading.end)) {
      i++;
      continue;
    }
    const previous = found.at(-1);
    const both = previous && joined(reader, previous.reading, previous.index, reading, i);
    if (both) found[found.length - 1] = { reading: both, index: previous.index };
    else found.push({ reading, index: i });
    i = Math.max(reading.next, i + 1);
  }
  for (const { reading, index } of found) times.push(resolve(reader, reading, index));
}

/** Penn tag of the token that begins at an offset, or ''. */
export function posAt(unit: Sentence, offset: number): string {
  let low = 0;
  let high = unit.tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const token = unit.tokens[middle]!;
    if (token.start === offset) return token.pos;
    if (token.start < offset) low = middle + 1;
    else high = middle - 1;
  }
  return '';
}

function readingAt(reader: Reader, i: number): Reading | undefined {
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
  duration,
  yearOrDecade,
];

/** "2016 June", "2016 H2", "2016 Q3": the order of registers and product names. */
function yearThenMonth(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const year = at(lexemes, i);
  if (!isYearText(year)) return undefined;
  const half = /^[qh]$/i.test(at(lexemes, i + 1).text) ? shortPeriod(reader, i + 1, year.value) : undefined;
  if (half) return { ...half, ...spanOf(reader, i, half.next) };
  const isGenitive = /^['’]$/.test(at(lexemes, i + 1).text) && at(lexemes, i + 2).lower === 's';
  const ordinal = isGenitive ? i + 3 : at(lexemes, i + 1).lower === 'the' ? i + 2 : i + 1;
  const quarter = spelledPeriod(reader, ordinal, year.value);
  if (quarter) return { ...quarter, ...spanOf(reader, i, quarter.next) };
  const word: Lexeme = at(lexemes, i + 1);
  const month = MONTHS.get(word.lower);
  if (
    month &&
    word.spaced &&
    (/^[A-Z]/.test(word.text) || month.needs === 'nothing' || month.needs === 'name') &&
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

/** "early 2019", "mid-May", "late last year", "the end of 2020", "earlier this month", "later this year". */
function partOfPeriod(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const word = at(lexemes, i).lower;
  const noun = PART_NOUNS.get(word);
  const part: PeriodPart | undefined = noun ?? PARTS.get(word);
  if (noun && at(lexemes, i + 1).lower !== 'of') return undefined;
  const current = word === 'earlier' || word === 'later' ? partOfCurrent(reader, i) : undefined;
  if (current) return current;
  let k = i + 1;
  if (noun || at(lexemes, k).text === '-' || at(lexemes, k).lower === 'in') k++;
  // "The early months of 2019", "the latter part of June".
  const stages = /^(?:days|weeks|months|years|part|parts|stages)$/.test(at(lexemes, k).lower) && !noun;
  if (stages && at(lexemes, k + 1).lower === 'of') k += 2;
  const isThe = at(lexemes, k).lower === 'the';
  if (isThe) k++;
  const isCurrent = isThe || (word === 'mid' && at(lexemes, i + 1).text === '-');
  const inner = (isCurrent ? currentPeriod(reader, k) : undefined) ?? innerAt(reader, k);
  const isPeriod =
    inner &&
    inner.kind === 'date' &&
    inner.granularity !== 'day' &&
    !inner.part &&
    inner.start === at(lexemes, k).start;
  if (!isPeriod || (inner.count !== undefined && inner.anchor === 'relative')) return undefined;
  if (inner.granularity === 'minute' || inner.granularity === 'hour') return undefined;
  const whole = { ...inner, ...spanOf(reader, i, inner.next), part, approximate: true };
  const today = reader.reference;
  if (part || today === undefined || inner.from === undefined || inner.to === undefined) return whole;
  if (today < inner.from || today > inner.to) return whole;
  return word === 'earlier' ? { ...whole, to: today } : { ...whole, from: today };
}

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
    .map((word): [string, readonly TimeParser[]] => [word, [duration]]),
  ...[...ORDINAL_WORDS.keys()].map((word): [string, readonly TimeParser[]] => [word, NUMBER_WORD_PARSERS]),
  ...[...DECADE_WORDS.keys()].map((word): [string, readonly TimeParser[]] => [word, [wordDecade]]),
  ...[...JUBILEES.keys()].map((word): [string, readonly TimeParser[]] => [word, [anniversary]]),
  ...[...MONTHS.keys()].map((word): [string, readonly TimeParser[]] => [word, [monthThenDay]]),
  ...[...WEEKDAYS.keys()].map((word): [string, readonly TimeParser[]] => [word, [weekday]]),
  ...[...SEASONS].map((word): [string, readonly TimeParser[]] => [word, [namedYear]]),
  ...[...PARTS.keys(), ...PART_NOUNS.keys(), 'earlier', 'later'].map((word): [string, readonly TimeParser[]] => [
    word,
    [partOfPeriod],
  ]),
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
  ['noon', [namedHour]],
  ['midday', [namedHour]],
  ['midnight', [namedHour]],
  ['q', [(reader, i) => shortPeriod(reader, i)]],
  ['h', [(reader, i) => shortPeriod(reader, i)]],
]);
