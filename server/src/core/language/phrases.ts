import type { Token } from '../article/article.ts';
import { fullForm, haveShortForm } from './shortForms.ts';

/**
 * Patterns over tagged tokens, written as rows of data. Elements are parted by spaces: a word or alternatives (`make|makes`),
 * `<name>` for a set of words given apart, `#VB` for tags that begin so (`#VBN|VBD|been` for either or the word; words are
 * in lower case, tags in capitals), `~` for any word; `!` in
 * front negates; short forms ("it's", "won't") meet the full ones; `?` behind makes an element optional, `*` allows it up to four times. `[` and `]` as elements of their own
 * mark the part that is reported; without them it is the whole match.
 */
export interface PhraseRow<V> {
  readonly pattern: string;
  readonly value: V;
}

/** A match as a range of token indexes, `to` not included. */
export interface PhraseMatch<V> {
  readonly from: number;
  readonly to: number;
  readonly value: V;
}

export type WordSets = Readonly<Record<string, ReadonlySet<string>>>;

/** Repeats of a `*` element. */
const most = 4;

interface Element {
  readonly test: (token: Token) => boolean;
  /** The words it stands for; undefined for tags, negations and `~`. */
  readonly words?: ReadonlySet<string>;
  readonly least: 0 | 1;
  readonly most: number;
}

interface Compiled<V> {
  readonly anchor: Element;
  /** From the word by which the row is found to the anchor. */
  readonly shift: number;
  readonly before: readonly Element[];
  readonly after: readonly Element[];
  /** Element numbers, counted from the anchor, between which the reported part lies. */
  readonly open: number;
  readonly close: number;
  readonly value: V;
}

/**
 * Compiles rows into a finder of all matches in a sentence, in order of their starts, at most one for each row and anchor.
 * Rows are looked up by the words of one element, the rarest that will do, so that time does not grow with their number.
 * @throws Error when a row has no element with words, or names a set that is not there: a mistake in the table.
 */
export function compilePhrases<V>(
  rows: readonly PhraseRow<V>[],
  sets: WordSets = {},
): (tokens: readonly Token[]) => PhraseMatch<V>[] {
  const byWord = new Map<string, Compiled<V>[]>();
  for (const row of rows) {
    const { words, compiled } = compile(row, sets);
    for (const word of withTypographic(words)) {
      const known = byWord.get(word);
      if (known) known.push(compiled);
      else byWord.set(word, [compiled]);
    }
  }
  return (tokens) => {
    const found: PhraseMatch<V>[] = [];
    for (let i = 0; i < tokens.length; i++) {
      matchRows(byWord.get(tokens[i]!.lower), tokens, i, found);
      const full = fullForm(tokens[i]!);
      if (full !== undefined) matchRows(byWord.get(full), tokens, i, found);
    }
    return found.sort((a, b) => a.from - b.from || b.to - a.to);
  };
}

/** Adds what the rows find at a token to `found`. */
function matchRows<V>(
  rows: readonly Compiled<V>[] | undefined,
  tokens: readonly Token[],
  at: number,
  found: PhraseMatch<V>[],
): void {
  if (rows === undefined) return;
  for (const row of rows) {
    const anchor = at + row.shift;
    if (row.shift !== 0 && !(isInside(tokens, anchor) && row.anchor.test(tokens[anchor]!))) continue;
    const match = matchAt(row, tokens, anchor);
    if (match) found.push(match);
  }
}

/** The words as they are and with a typographic apostrophe, so that no token has to be changed to be looked up. */
function withTypographic(words: ReadonlySet<string>): ReadonlySet<string> {
  const clipped = [...words].filter((word) => word.includes("'"));
  return clipped.length === 0 ? words : new Set([...words, ...clipped.map((word) => word.replace("'", '’'))]);
}

function compile<V>(
  { pattern, value }: PhraseRow<V>,
  sets: WordSets,
): { words: ReadonlySet<string>; compiled: Compiled<V> } {
  const elements: Element[] = [];
  let open = 0;
  let close = Number.POSITIVE_INFINITY;
  for (const part of pattern.split(/\s+/)) {
    if (part === '[') open = elements.length;
    else if (part === ']') close = elements.length;
    else elements.push(elementOf(part, sets));
  }
  const anchor = anchorOf(elements);
  if (anchor < 0) throw new Error(`The pattern “${pattern}” has no words to be found by`);
  const key = keyOf(elements, anchor);
  const compiled = {
    anchor: elements[anchor]!,
    shift: anchor - key,
    before: elements.slice(0, anchor).reverse(),
    after: elements.slice(anchor + 1),
    open: open - anchor,
    close: Math.min(close, elements.length) - anchor,
    value,
  };
  return { words: elements[key]!.words!, compiled };
}

/** The element with the fewest words that must be there. */
function anchorOf(elements: readonly Element[]): number {
  let best = -1;
  elements.forEach(({ words, least }, index) => {
    if (words && least && (best < 0 || words.size < elements[best]!.words!.size)) best = index;
  });
  return best;
}

/** The element with the rarest words among those that stand a fixed number of words from the anchor. */
function keyOf(elements: readonly Element[], anchor: number): number {
  let best = anchor;
  for (const step of [-1, 1]) {
    for (let i = anchor + step; elements[i]?.least === 1 && elements[i]!.most === 1; i += step) {
      const { words } = elements[i]!;
      if (words && shareOf(words) < shareOf(elements[best]!.words!)) best = i;
    }
  }
  return best;
}

/** How often one of the words is met, about, in a thousand; one that is not listed counts as little. */
function shareOf(words: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of words) sum += frequent.get(word) ?? 0.1;
  return sum;
}

/** The most frequent words of news, with how many of a thousand they are, counted in 244 articles. */
const frequent: ReadonlyMap<string, number> = new Map(
  Array.from(
    'the 66 of 30 to 27 in 24 and 23 a 22 on 11 was 10 for 10 is 7 as 6 with 6 from 6 that 6 at 6 by 5 he 5 said 5 it 5 his 5 were 4 an 4 this 4 have 4 not 4 had 3 which 3 be 3 has 3 they 3 also 3 are 3 i 3 but 2 we 2 been 2 their 2 one 2 who 2 after 2 or 2 two 2 her 2 new 2 would 2 its 2 about 2 first 2 she 2 time 2'.matchAll(
      /(\S+) (\d+)/g,
    ),
    ([, word, share]) => [word!, Number(share)] as const,
  ),
);

function elementOf(part: string, sets: WordSets): Element {
  const quantifier = /[?*]$/.exec(part)?.[0];
  const negated = part.startsWith('!');
  const body = part.slice(negated ? 1 : 0, quantifier ? -1 : undefined);
  const { test, words } = testOf(body, sets);
  return {
    test: negated ? (token) => !test(token) : test,
    ...(words && !negated && { words }),
    least: quantifier ? 0 : 1,
    most: quantifier === '*' ? most : 1,
  };
}

function testOf(body: string, sets: WordSets): { test: (token: Token) => boolean; words?: ReadonlySet<string> } {
  if (body === '~') return { test: (token) => token.kind !== 'punctuation' };
  const words = new Set<string>();
  const tags: string[] = [];
  for (const piece of body.split('|')) {
    const set = /^<(.+)>$/.exec(piece)?.[1];
    if (set && !sets[set]) throw new Error(`There is no set of words called “${set}”`);
    if (/^#?[A-Z]+\$?$/.test(piece)) tags.push(piece.replace('#', ''));
    else for (const word of set ? sets[set]! : [piece]) words.add(word);
  }
  const written = withTypographic(words);
  const shortened = haveShortForm(words);
  const isWord = (token: Token) => written.has(token.lower) || (shortened && isShortFor(token, words));
  if (tags.length === 0) return { test: isWord, words };
  return { test: (token) => isWord(token) || tags.some((tag) => token.pos.startsWith(tag)) };
}

function isShortFor(token: Token, words: ReadonlySet<string>): boolean {
  const full = fullForm(token);
  return full !== undefined && words.has(full);
}

function matchAt<V>(
  { before, after, open, close, value }: Compiled<V>,
  tokens: readonly Token[],
  anchor: number,
): PhraseMatch<V> | undefined {
  // Nearly all tries end at the next token, which costs less to find out than to walk.
  if (!mayFollow(before, tokens, anchor - 1) || !mayFollow(after, tokens, anchor + 1)) return undefined;
  const left = walk(before, tokens, anchor - 1, -1);
  if (!left) return undefined;
  const right = walk(after, tokens, anchor + 1, 1);
  if (!right) return undefined;
  const start = anchor - sum(left);
  const from = open <= 0 ? anchor - sum(left.slice(0, -open)) : anchor + 1 + sum(right.slice(0, open - 1));
  const to = close <= 0 ? anchor - sum(left.slice(0, -close)) : anchor + 1 + sum(right.slice(0, close - 1));
  return { from: Math.max(start, from), to, value };
}

/** False where the first element must be there and is not. */
function mayFollow(elements: readonly Element[], tokens: readonly Token[], at: number): boolean {
  const first = elements[0];
  if (first === undefined || first.least === 0) return true;
  return isInside(tokens, at) && first.test(tokens[at]!);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** How many tokens each element takes, walking in one direction; longest first, with a step back where the rest fails. */
function walk(
  elements: readonly Element[],
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
  index = 0,
): number[] | undefined {
  const element = elements[index];
  if (!element) return [];
  let taken = 0;
  while (taken < element.most && isInside(tokens, at + taken * step) && element.test(tokens[at + taken * step]!))
    taken++;
  for (; taken >= element.least; taken--) {
    const rest = walk(elements, tokens, at + taken * step, step, index + 1);
    if (rest) return [taken, ...rest];
  }
  return undefined;
}

function isInside(tokens: readonly Token[], i: number): boolean {
  return i >= 0 && i < tokens.length;
}
