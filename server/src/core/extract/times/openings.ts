import * as is from '../lexemes/facts.ts';
import type { TimeParser } from './reading.ts';

/** A parser, with what must be there for it to read anything: without it the parser is not tried. */
export interface Opening {
  readonly parse: TimeParser;
  /** Facts of the lexeme behind the first, of which it needs one; 0 where anything may stand there. */
  readonly behind: number;
  /** Facts of which some lexeme of the sentence has one; 0 where nothing is needed. */
  readonly within: number;
}

export function opening(parse: TimeParser, behind = 0, within = 0): Opening {
  return { parse, behind, within };
}

export function fits({ behind, within }: Opening, next: number, sentence: number): boolean {
  return (behind === 0 || (next & behind) !== 0) && (within === 0 || (sentence & within) !== 0);
}

/**
 * What a list of parsers needs at the least, in two tests: one of `behind` in the next lexeme, or one of `within` in the
 * sentence, which stands for the parsers that need nothing behind.
 */
export interface Needs {
  readonly behind: number;
  readonly within: number;
}

export function needsOf(openings: readonly Opening[]): Needs {
  let behind = 0;
  let within = 0;
  for (const one of openings) {
    if (one.behind !== 0) behind |= one.behind;
    else if (one.within !== 0) within |= one.within;
    else behind = ANYTHING;
  }
  return { behind, within };
}

/** Any lexeme has a kind. */
const ANYTHING = -1;

/** What may stand behind a number or number word that goes on: more of it, or what makes an amount, list or range of it. */
export const GOES_ON =
  is.NUMBER |
  is.NUMERAL |
  is.NUMBER_PART |
  is.HALF_QUARTER |
  is.ARTICLE |
  is.JOIN |
  is.HYPHEN |
  is.DASH |
  is.SLASH |
  is.PREPOSITION;

/** Behind the first lexeme of an amount of time. */
export const AMOUNT_BEHIND = GOES_ON | is.UNIT | is.AMOUNT;

/** Behind "a" and "an" that begin an amount of time. */
export const ARTICLE_BEHIND = is.UNIT | is.AMOUNT | is.NUMERAL | is.HALF_QUARTER | is.HYPHEN | is.JOIN;

/** What an amount of time is counted in. */
export const AMOUNT_WITHIN = is.UNIT | is.HALF_QUARTER;

/** Behind the first lexeme of a time of day in words. */
export const SPOKEN_BEHIND = GOES_ON | is.UNIT | is.CLOCK;

/** Behind the hour of a time of day in digits. */
export const CLOCK_BEHIND = is.CLOCK | is.ARTICLE | is.PREPOSITION | is.HYPHEN | is.DASH | is.JOIN;

/** Behind "last", "this", "next". */
export const ADJECTIVE_BEHIND =
  is.MONTH |
  is.WEEKDAY |
  is.UNIT |
  is.PERIOD |
  is.HALF_QUARTER |
  is.NUMERAL |
  is.NUMBER |
  is.AMOUNT |
  is.ARTICLE |
  is.DAY_PART;

/** Behind the first lexeme of an ordinal in words that the word of its thing follows: the rest of it, or that word. */
export const ORDINAL_BEHIND = is.NUMERAL | is.HYPHEN;

/** Behind the first lexeme of a day that its month follows, with or without other days between. */
export const DAY_BEHIND = GOES_ON | is.SUFFIX | is.STOP | is.UNIT | is.MONTH;

/** Behind the first lexeme of days of a month that is told from the article's own. */
export const DAYS_BEHIND = is.SUFFIX | is.JOIN | is.HYPHEN | is.DASH | is.PREPOSITION;

/** Behind the word that tells the place of a part in its period. */
export const SLICE_BEHIND = GOES_ON | is.PERIOD | is.AMOUNT;

/** Behind a year that the month or quarter follows. */
export const YEAR_BEHIND = is.MONTH | is.ERA | is.APOSTROPHE | is.HYPHEN | is.SLASH;
