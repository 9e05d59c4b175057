import type { Quantity } from '../annotations.ts';
import { at, type Lexemes } from '../lexemes.ts';

/** What the words around a number say about its precision. */
export interface Bound {
  readonly approximate: boolean;
  readonly bound?: Quantity['bound'];
}

type Phrase = readonly [words: string, approximate: boolean, bound?: Quantity['bound']];

/** Phrases before a number, longest first. "As many as" is the reporter's upper end. */
const BEFORE: readonly Phrase[] = [
  ['no fewer than', false, 'at-least'],
  ['no less than', false, 'at-least'],
  ['not less than', false, 'at-least'],
  ['not fewer than', false, 'at-least'],
  ['no more than', false, 'at-most'],
  ['not more than', false, 'at-most'],
  ['a minimum of', false, 'at-least'],
  ['a maximum of', false, 'at-most'],
  ['as many as', false, 'at-most'],
  ['as much as', false, 'at-most'],
  ['in excess of', false, 'more-than'],
  ['in the region of', true],
  ['somewhere around', true],
  ['just more than', true, 'more-than'],
  ['well over', false, 'more-than'],
  ['just over', true, 'more-than'],
  ['just under', true, 'less-than'],
  ['just below', true, 'less-than'],
  ['at least', false, 'at-least'],
  ['at most', false, 'at-most'],
  ['up to', false, 'at-most'],
  ['upwards of', false, 'at-least'],
  ['more than', false, 'more-than'],
  ['greater than', false, 'more-than'],
  ['higher than', false, 'more-than'],
  ['fewer than', false, 'less-than'],
  ['less than', false, 'less-than'],
  ['lower than', false, 'less-than'],
  ['close to', true],
  ['an estimated', true],
  ['or so', true],
  ['about', true],
  ['around', true],
  ['roughly', true],
  ['approximately', true],
  ['approx', true],
  ['nearly', true],
  ['almost', true],
  ['some', true],
  ['circa', true],
  ['estimated', true],
  ['perhaps', true],
  ['~', true],
  ['≈', true],
  ['over', false, 'more-than'],
  ['above', false, 'more-than'],
  ['exceeding', false, 'more-than'],
  ['exceed', false, 'more-than'],
  ['exceeds', false, 'more-than'],
  ['exceeded', false, 'more-than'],
  ['topped', false, 'more-than'],
  ['under', false, 'less-than'],
  ['below', false, 'less-than'],
  ['minimum', false, 'at-least'],
  ['maximum', false, 'at-most'],
  ['>', false, 'more-than'],
  ['<', false, 'less-than'],
  ['≥', false, 'at-least'],
  ['≤', false, 'at-most'],
];

const AFTER: readonly Phrase[] = [
  ['or more', false, 'at-least'],
  ['or over', false, 'at-least'],
  ['or above', false, 'at-least'],
  ['or less', false, 'at-most'],
  ['or fewer', false, 'at-most'],
  ['or under', false, 'at-most'],
  ['or so', true],
  ['- odd', true],
  ['at least', false, 'at-least'],
  ['at most', false, 'at-most'],
  ['+', false, 'at-least'],
];

interface Row {
  readonly words: readonly string[];
  readonly approximate: boolean;
  readonly bound?: Quantity['bound'];
}

const NO_ROWS: readonly Row[] = [];
const UNBOUNDED: Bound = { approximate: false };
const BEFORE_ROWS = rowsBy(BEFORE, (words) => words.at(-1)!);
const AFTER_ROWS = rowsBy(AFTER, (words) => words[0]!);

/** The phrases under the word that stands next to the number. */
function rowsBy(
  phrases: readonly Phrase[],
  key: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>();
  for (const [text, approximate, bound] of phrases) {
    const words = text.split(' ');
    rows.set(key(words), [...(rows.get(key(words)) ?? []), { words, approximate, bound }]);
  }
  return rows;
}

/** Reads the words before lexeme `from` and from `next` on; "all over 50 states" and "over two legs" stay no bounds. */
export function boundAround(lexemes: Lexemes, from: number, next: number): Bound {
  let end = from - 1;
  const word = at(lexemes, end).lower;
  const isPassed = word === 'the' || word === 'a' || word === 'an' || word === 'only';
  if (isPassed && at(lexemes, end - 1).lower !== 'at') end--;
  for (const row of BEFORE_ROWS.get(at(lexemes, end).lower) ?? NO_ROWS) {
    const start = end - row.words.length + 1;
    if (!row.words.every((word, k) => at(lexemes, start + k).lower === word)) continue;
    if (isFalseBound(lexemes, start, row.words[0]!)) continue;
    const twice = /^(?:about|around|nearly|almost|roughly)$/.test(at(lexemes, start - 1).lower);
    return { approximate: row.approximate || twice, bound: row.bound };
  }
  for (const row of AFTER_ROWS.get(at(lexemes, next).lower) ?? NO_ROWS) {
    if (!row.words.every((word, k) => at(lexemes, next + k).lower === word)) continue;
    if (row.words[0] === '+' && at(lexemes, next).spaced) continue;
    return { approximate: row.approximate, bound: row.bound };
  }
  return UNBOUNDED;
}

/** "turned around 180 degrees" is beyond us; these are the frequent ones. */
function isFalseBound(lexemes: Lexemes, start: number, word: string): boolean {
  const before = at(lexemes, start - 1).lower;
  if (word === 'over') return /^(?:all|won|win|victory|wins|took|take|lead|taking|handed|spread)$/.test(before);
  if (word === 'above' || word === 'below') return /^(?:the|places?|from)$/.test(before);
  if (word === 'about')
    return /^(?:talk|talked|talking|worried|concerned|complaints|questions|asked|all|bring|brought|came|comes)$/.test(
      before,
    );
  if (word === 'around') return /^(?:all|turned|turn|from|way)$/.test(before);
  return false;
}
