import type { Block, Token } from '../../article/article.ts';
import type { EntityType } from '../annotations.ts';
import type { Form } from './nameKinds.ts';

/** Kinds of names as the tagger knows them. */
export type NameKind = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** The kinds by number, where what belongs to each stands in a row. */
export function kindNumber(kind: NameKind): number {
  return kind === 'PER' ? 0 : kind === 'ORG' ? 1 : kind === 'LOC' ? 2 : 3;
}

/** A name in a line: tokens from `from` to `to` (exclusive). */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  /** Where a pattern is surer of the type than the tagger's kind. */
  readonly type?: EntityType;
  /** Its words with blanks between them, from when the forms of an article are counted on. */
  readonly key?: string;
  /** The form with these words, from then on too; it may have been dropped since. */
  readonly form?: Form;
}

/** How a sentence is set: only in prose does a capital say much. */
export type LineStyle = 'prose' | 'title' | 'capitals';

/** One sentence or table cell with the names found in it, in order, none overlapping. */
export interface Line {
  readonly block: Block;
  readonly tokens: readonly Token[];
  readonly style: LineStyle;
  /** Bits of `trait` for each token, which the lines of an article share: those of this line begin at `base`. */
  readonly traits: Uint8Array;
  readonly base: number;
  /** What its tokens together are and have: bits of `sign` and `trait`. */
  readonly signs: number;
  names: NameSpan[];
}

/** The words of a name as the article has them, on one line. */
export function wordsOf(line: Line, { from, to }: Pick<NameSpan, 'from' | 'to'>): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(line.tokens[i]!.text);
  return words;
}

/** The words of a name with blanks between them: the key of its form. */
export function wordsAsText(line: Line, { from, to }: Pick<NameSpan, 'from' | 'to'>): string {
  const { tokens } = line;
  let name = tokens[from]!.text;
  for (let i = from + 1; i < to; i++) name += ` ${tokens[i]!.text}`;
  return name;
}

/** The same for a name that may have been counted. */
export function keyOfName(line: Line, span: NameSpan): string {
  return span.key ?? wordsAsText(line, span);
}

/** True where one of the names, of which a line has few, covers a token. */
export function isCovered(names: readonly Pick<NameSpan, 'from' | 'to'>[], i: number): boolean {
  for (const { from, to } of names) if (from <= i && i < to) return true;
  return false;
}

/** The text of a name: its tokens as they touch in the article, white space collapsed. */
export function textOfName(text: string, line: Line, span: NameSpan): string {
  const { from, to, key } = span;
  if (to === from + 1) return line.tokens[from]!.text;
  if (key !== undefined && areWordsApart(text, line, span)) return key;
  return text.slice(line.tokens[from]!.start, line.tokens[to - 1]!.end).replace(/\s+/g, ' ');
}

/** One blank between all tokens of a name, as between the words of its key. */
function areWordsApart(text: string, { tokens }: Line, { from, to }: NameSpan): boolean {
  for (let i = from + 1; i < to; i++) {
    const { start } = tokens[i]!;
    if (start - tokens[i - 1]!.end !== 1 || text.charCodeAt(start - 1) !== 0x20) return false;
  }
  return true;
}

/** For every token of a line, 1 where one of the names stands. */
export function maskOf(line: Line, names: readonly Pick<NameSpan, 'from' | 'to'>[]): Uint8Array {
  const mask = new Uint8Array(line.tokens.length);
  for (const { from, to } of names) mask.fill(1, from, to);
  return mask;
}

/** True when one of the tokens is marked. */
export function touches(mask: Uint8Array, { from, to }: Pick<NameSpan, 'from' | 'to'>): boolean {
  for (let i = from; i < to; i++) if (mask[i]) return true;
  return false;
}

/** Names in order; of two that overlap the longer stays. The same list where that is so already. */
export function withoutOverlaps(line: Line, spans: NameSpan[]): NameSpan[] {
  if (isInOrder(spans)) return spans;
  const mask = new Uint8Array(line.tokens.length);
  const kept: NameSpan[] = [];
  for (const span of spans.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (touches(mask, span)) continue;
    mask.fill(1, span.from, span.to);
    kept.push(span);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function isInOrder(spans: readonly NameSpan[]): boolean {
  for (let i = 1; i < spans.length; i++) if (spans[i]!.from < spans[i - 1]!.to) return false;
  return true;
}

/** Short words inside names. */
export const linkWords: ReadonlySet<string> = new Set(
  'of the and for de la du des del da van von der den bin al & on'.split(' '),
);

/** "’s" or a mark alone: the ending of a possessive. */
export function isPossessive(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code === 0x27 || code === 0x2019) && (text.length === 1 || (text.length === 2 && text.endsWith('s')));
}

export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}
