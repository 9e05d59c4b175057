import type { Article, Block, Token } from '../article/article.ts';
import { firstEndingAfter } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { Quotation } from './annotations.ts';
import { dashSpeech } from './dashSpeech.ts';

/** Blocks in which a quotation mark opens somebody's words; tables, code and page furniture have none. */
const quoting: ReadonlySet<Block['kind']> = new Set([
  'headline',
  'heading',
  'paragraph',
  'listItem',
  'speakerTurn',
  'caption',
]);

/** Blocks that a dash may open: it is taken for the mark of a list's item as well. */
const dashed: ReadonlySet<Block['kind']> = new Set(['paragraph', 'listItem']);

/** Closing marks by opening mark. A straight mark opens or closes by what stands beside it. */
const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['„', '“”"'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"”'],
  ['‘', "’'"],
  ["'", "'’"],
]);

/** Contractions and decades that begin with an apostrophe. */
const clipped = /^(?:em|til|twas|tis|cause|bout|n|\d\ds?|neath|round|cos|s|re|ll|ve|d|t)\b/i;
/** A single mark further away than this is an apostrophe without a partner. */
const singleReach = 400;
/** The longest quotation between marks that point inwards, in code units. */
const inwardReach = 1000;
/** Apostrophes passed over on the way to the mark that closes. */
const singleTries = 12;

interface Open {
  readonly mark: string;
  readonly start: number;
}

/**
 * The quotations of an article in text order, nested ones after the one around them. An opening mark without a closing one
 * runs to the end of its block; when the next paragraph opens with a mark again, it is one speech over several paragraphs
 * and counts as closed. Apostrophes, primes and inch marks are not quotation marks. What a dash opens has no marks to leave out.
 */
export function findQuotations(article: Article): Quotation[] {
  const { text, blocks } = article;
  const found: Quotation[] = [];
  const marks = new Marks(text);
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    for (const content of dashed.has(block.kind) ? dashSpeech(text, block) : [])
      found.push({ ...content, content, kind: 'speech', closed: true });
    if (marks.next(block.content.start) >= block.content.end || !quoting.has(block.kind)) continue;
    for (const { start, end, closed } of pairsOf(text, block, marks)) {
      const content = { start: start + 1, end: closed ? end - 1 : end };
      if (isBlank(text, content)) continue;
      const kind = kindOf(text, content, wordsWithin(block, content));
      const runsOn = !closed && end === block.content.end && continuesBehind(article, index);
      found.push({ start, end, content, kind, closed: closed || runsOn });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The marks that open or close quotations in a text, looked for from one on to the next. */
class Marks {
  private readonly text: string;
  private readonly pattern = /["'«»‘’“”„]/g;
  /** No mark lies between the offset asked for last and this one. */
  private found = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** Where the first mark at or behind an offset stands, infinite where none does; offsets come in rising order. */
  next(from: number): number {
    if (this.found < from) {
      this.pattern.lastIndex = from;
      this.found = this.pattern.test(this.text) ? this.pattern.lastIndex - 1 : Number.POSITIVE_INFINITY;
    }
    return this.found;
  }
}

function isBlank(text: string, { start, end }: Span): boolean {
  // What begins with a letter of ASCII is not blank.
  const first = text.charCodeAt(start) | 0x20;
  return !(start < end && first >= 0x61 && first <= 0x7a) && text.slice(start, end).trim() === '';
}

/** Whether the next block that is not blank, of the three behind one, opens with a mark. */
function continuesBehind({ text, blocks }: Article, index: number): boolean {
  return opensWithMark(
    text,
    blocks.slice(index + 1, index + 4).find(({ kind }) => kind !== 'blankRun'),
  );
}

function opensWithMark(text: string, block: Block | undefined): boolean {
  return (
    block !== undefined &&
    quoting.has(block.kind) &&
    /^["“«„]/.test(text.slice(block.content.start, block.content.start + 1))
  );
}

interface Pair extends Span {
  readonly closed: boolean;
}

/** Pairs the marks of one block. Looks at each mark once; a single mark looks ahead a bounded way. */
function pairsOf(text: string, block: Block, marks: Marks): Pair[] {
  const { start, end } = block.content;
  const pairs: Pair[] = [];
  let open: Open | undefined;
  for (let i = marks.next(start); i < end; i = marks.next(i + 1)) {
    const mark = text[i]!;
    if (open && closers.get(open.mark)!.includes(mark) && closesAt(text, i, mark)) {
      pairs.push({ start: open.start, end: i + 1, closed: true });
      open = undefined;
    } else if (mark === '‘' || mark === "'") {
      const close = singleEnd(text, i, end);
      if (close < 0) continue;
      pairs.push({ start: i, end: close + 1, closed: true });
      if (!open) i = close;
    } else if (closers.has(mark) && opensAt(text, i, mark, end)) {
      if (open) pairs.push({ start: open.start, end: i, closed: false });
      open = { mark, start: i };
    }
  }
  if (open) pairs.push({ start: open.start, end, closed: false });
  return pairs;
}

function opensAt(text: string, i: number, mark: string, end: number): boolean {
  // »So«, as German and Danish papers have it: only where its partner follows, for the same mark closes «so».
  if (mark === '»') {
    const partner =
      /[\s([]/.test(text[i - 1] ?? ' ') && !/\s/.test(text[i + 1] ?? ' ')
        ? text.slice(i, Math.min(end, i + inwardReach)).indexOf('«')
        : -1;
    return partner > 1;
  }
  if (mark !== '"') return true;
  const before = text[i - 1] ?? ' ';
  const after = text[i + 1] ?? ' ';
  return !/[\p{L}\p{N}.,!?%]/u.test(before) && !/\s/.test(after);
}

/** A straight mark closes unless it stands before a word after white space; five feet ten inches ("5'10"") do not count. */
function closesAt(text: string, i: number, mark: string): boolean {
  if (mark !== '"') return true;
  const before = text[i - 1] ?? ' ';
  return !/\s/.test(before) || /[\s.,;:!?]/.test(text[i + 1] ?? ' ');
}

/** Where the single quotation that opens at `i` closes, or -1 where the mark is an apostrophe. */
function singleEnd(text: string, i: number, limit: number): number {
  const before = text[i - 1] ?? ' ';
  if (
    !/[\s([—–"“«-]/.test(before) ||
    !/[\p{L}\p{N}[…]/u.test(text[i + 1] ?? ' ') ||
    clipped.test(text.slice(i + 1, i + 8))
  )
    return -1;
  const until = Math.min(limit, i + singleReach);
  let possessive = -1;
  let tries = 0;
  for (let j = nextMark(text, i + 2); j >= 0 && j < until && tries < singleTries; j = nextMark(text, j + 1), tries++) {
    const after = text[j + 1] ?? ' ';
    if (/[\p{L}\p{N}]/u.test(after) || /\s/.test(text[j - 1]!)) continue;
    if (/[sS]/.test(text[j - 1]!) && /^\s\p{Ll}/u.test(text.slice(j + 1, j + 3))) {
      // "the players' union" inside the quotation, unless no better mark comes.
      if (possessive < 0) possessive = j;
      continue;
    }
    return j;
  }
  return possessive;
}

function nextMark(text: string, from: number): number {
  for (let i = from; i < text.length && i - from < singleReach; i++) if (text[i] === "'" || text[i] === '’') return i;
  return -1;
}

/** The longest title, in words. */
const longestTitle = 12;

/** The words and numbers of a span, or one more of them than a title has. */
function wordsWithin({ sentences }: Block, span: Span): Token[] {
  const words: Token[] = [];
  for (let s = firstEndingAfter(sentences, span.start); s < sentences.length && sentences[s]!.start < span.end; s++) {
    const { tokens } = sentences[s]!;
    for (let i = firstEndingAfter(tokens, span.start); i < tokens.length && tokens[i]!.start < span.end; i++) {
      const { kind } = tokens[i]!;
      if (kind === 'word' || kind === 'number') words.push(tokens[i]!);
      if (words.length > longestTitle) return words;
    }
  }
  return words;
}

const small = new Set('a an the of and or in on at to for with by from de la le vs'.split(' '));
const finite = new Set(['VB', 'VBD', 'VBP', 'VBZ', 'MD']);

function kindOf(text: string, content: Span, words: readonly Token[]): Quotation['kind'] {
  if (words.length > longestTitle) return 'speech';
  const isEnded = /[.!?…]\s*$/.test(text.slice(content.start, content.end));
  if (!isEnded && isNamed(words)) return 'title';
  const hasVerb = words.some(({ pos }) => finite.has(pos));
  if (words.length <= 3 && !(isEnded && hasVerb)) return 'scare';
  return hasVerb || words.length >= 8 || (isEnded && words.length > 3) ? 'speech' : 'scare';
}

/** Whether every word but small ones begins with a capital or a digit, and some word does. */
function isNamed(words: readonly Token[]): boolean {
  let named = false;
  for (const { text, lower } of words) {
    if (small.has(lower)) continue;
    if (!/^[\p{Lu}\p{N}]/u.test(text)) return false;
    named = true;
  }
  return named;
}
