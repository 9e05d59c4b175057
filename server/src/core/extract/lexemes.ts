import type { Span } from '../text/span.ts';
import { END, SPACED } from './lexemes/facts.ts';

/**
 * The small units in which dates and quantities are read: a run of letters, one number, or one other character. They are
 * finer than the tagger's tokens ("79-year-old" is five lexemes, "3bn" two), because numbers cling to their units.
 */
export interface Lexeme extends Span {
  readonly text: string;
  /** Lower-case form; equal to `text` for numbers and symbols. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'symbol' | 'none';
  /** True when white space (a line break counts) or the start of the text comes before. */
  readonly spaced: boolean;
  /** Value of a number; NaN for words, symbols and digits that are no number ("2.0.1"). */
  readonly value: number;
  /** The bits of `lexemes/facts.ts`. */
  readonly facts: number;
  /** Which lists of parsers it may open: of times in the lower byte, of quantities in the one above. */
  readonly opens: number;
}

/** The lexemes of a sentence, each made when it is first looked at: few are. */
export interface Lexemes {
  readonly length: number;
  /** Facts of any of them. */
  readonly facts: number;
  /** Facts of the lexeme at an index from 0 to `length`, where nothing stands any more. */
  factsAt(index: number): number;
  /** The lexeme at an index from 0 to below `length`. */
  lexeme(index: number): Lexeme;
}

/** What `at` gives outside the sentence, so that parsers need no bounds checks. */
const NONE: Lexeme = {
  start: 0,
  end: 0,
  text: '',
  lower: '',
  kind: 'none',
  spaced: true,
  value: Number.NaN,
  facts: END | SPACED,
  opens: 0,
};

/** The lexeme at an index, or an empty one outside the list. */
export function at(lexemes: Lexemes, index: number): Lexeme {
  return index >= 0 && index < lexemes.length ? lexemes.lexeme(index) : NONE;
}

/** The lexemes at the indexes from `from` to before `to`, as far as there are any. */
export function lexemesBetween(lexemes: Lexemes, from: number, to: number): Lexeme[] {
  const list: Lexeme[] = [];
  for (let k = Math.max(0, from); k < Math.min(to, lexemes.length); k++) list.push(lexemes.lexeme(k));
  return list;
}
