import type { Granularity, Time } from '../annotations.ts';
import * as is from '../lexemes/facts.ts';
import { at, type Lexemes } from '../lexemes.ts';
import type { DayNumber } from './calendar.ts';
import { AHEAD_WORDS, PAST_WORDS } from './vocabulary.ts';

/** What a date says of itself, before it is placed in a year. Months from 1; a last day or month closes a range. */
export interface DateParts {
  readonly year?: number;
  readonly lastYear?: number;
  readonly month?: number;
  readonly lastMonth?: number;
  readonly day?: number;
  readonly lastDay?: number;
}

/** One way to cut a period ("early 2019", "the end of May"). */
export type PeriodPart = 'early' | 'mid' | 'late' | 'start' | 'middle' | 'end';

/** Parts of a period by their place: from the `first` to the `last` such unit, counted from the end when below zero. */
export interface Slice {
  /** `weekend` is the one that holds the period, which is a day; `seven days` are those up to it, `eve` the day before it. */
  readonly unit:
    | 'weekend'
    | 'seven days'
    | 'eve'
    | 'day'
    | 'week'
    | 'month'
    | 'quarter'
    | 'half'
    | 'third'
    | 'year'
    | 'decade';
  readonly first: number;
  readonly last: number;
}

/** A time expression as read, before it is resolved. `next` is the index of the lexeme after it. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly kind: Time['kind'];
  readonly granularity: Granularity;
  readonly anchor: Time['anchor'];
  readonly parts?: DateParts;
  readonly part?: PeriodPart;
  /** The last part of a run: "mid-to-late 2030s". */
  readonly lastPart?: PeriodPart;
  readonly slice?: Slice;
  readonly weekday?: number;
  readonly count?: number;
  readonly approximate?: boolean;
  readonly clock?: string;
  /** Days already known: relative expressions are resolved while they are read. */
  readonly from?: DayNumber;
  readonly to?: DayNumber;
}

/** What the parsers of one sentence look at. */
export interface Reader {
  readonly lexemes: Lexemes;
  /** The day the article was published; without it, relative expressions stay unresolved. */
  readonly reference: DayNumber | undefined;
  /** Months that are somebody's name in this article ("Theresa May"), as numbers. */
  readonly names: ReadonlySet<number>;
  /** Whether numeric dates of this article put the month first, where one of them shows it ("01/22/2031"). */
  readonly monthFirst: boolean | undefined;
  /** How many periods this one is read inside of ("the end of the first half of 2030"). */
  readonly depth: number;
  /** The same reader for a period inside the one that is read. */
  deeper(): Reader;
  /** Penn tag of the word that begins at this offset; '' when the tagger has not run. */
  posAt(offset: number): string;
}

/** A parser: the expression that begins at lexeme `i`, or undefined. */
export type TimeParser = (reader: Reader, i: number) => Reading | undefined;

/** `parse` for a period inside another one, which may hold one more: no text is read through to its end from every word. */
export function inside(parse: TimeParser): TimeParser {
  return (reader, i) => {
    return reader.depth >= 2 ? undefined : parse(reader.deeper(), i);
  };
}

/** Start, end and `next` of a reading that covers the lexemes from `i` to before `next`. */
export function spanOf(reader: Reader, i: number, next: number): { start: number; end: number; next: number } {
  return { start: at(reader.lexemes, i).start, end: at(reader.lexemes, next - 1).end, next };
}

/** Whether something still to come is told before lexeme `i` in the sentence ("will meet on Monday", "is due in May"). */
export function toldAhead(reader: Reader, i: number): boolean {
  const { lexemes } = reader;
  const before = at(lexemes, i - 1).lower;
  const isUntil = before === 'until' || before === 'till'; // "Rain is forecast until Friday."
  for (let j = i - 1; j >= 0 && j >= i - 25; j--) {
    if (isUntil && reader.posAt(at(lexemes, j).start) === 'VBD') return tellsAhead(lexemes, j) === true;
    if ((lexemes.factsAt(j) & is.TENSE) === 0) continue;
    const ahead = tellsAhead(lexemes, j);
    if (ahead !== undefined) return ahead;
  }
  return isUntil;
}

/** What a word or sign says of what stands behind it: still to come, over or of another clause, or nothing. */
function tellsAhead(lexemes: Lexemes, i: number): boolean | undefined {
  const word = at(lexemes, i).lower;
  if (word === '.' || word === ';' || word === ':') return false;
  if (AHEAD_WORDS.has(word)) return true;
  const isBound =
    word === 'to' && /^(?:is|are|be|due|set|expected|scheduled|planned|likely)$/.test(at(lexemes, i - 1).lower);
  if (isBound) return true;
  return PAST_WORDS.has(word) ? false : undefined;
}
