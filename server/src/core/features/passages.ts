import type { Corpus } from '../corpus/corpus.ts';
import type { EntityMention } from '../corpus/entities.ts';
import type { AnnotatedArticle } from '../extract/annotations.ts';
import type { Span } from '../text/span.ts';
import { markupIn, readable, visibleText } from './readable.ts';

/** A place in an article of the corpus; `at` in UTF-16 offsets into its text. */
export interface Location {
  readonly path: string;
  readonly at: Span;
}

/** A place with the words around it. */
export interface Passage extends Location {
  /** Zero-based line of `at.start`. */
  readonly line: number;
  /** The sentence around the place as a reader sees it, without marks of Markdown, cut to its neighbourhood, on one line. */
  readonly text: string;
}

/** Passages of one article in text order, with what names the article to a reader. */
export interface ArticlePassages {
  readonly path: string;
  readonly title: string;
  /** ISO date, where the article has one. */
  readonly date?: string;
  /** The first of them, as many as were asked for. */
  readonly passages: readonly Passage[];
  readonly total: number;
}

/** Characters of context, as a reader sees them, kept on either side of a place. */
const context = 90;
/** Code units that are looked at for them: what is longer is addresses and other marks. */
const reach = 3000;

/** The headline of an article, else the title in its front matter, else its file name. */
export function titleOf(article: AnnotatedArticle): string {
  const { headline, frontMatter, text, path } = article;
  if (headline) return readable(text.slice(headline.content.start, headline.content.end));
  const title = frontMatter?.data['title'];
  return typeof title === 'string' && title.trim() ? readable(title) : path.slice(path.lastIndexOf('/') + 1);
}

/** The sentence around a span, or its line where it stands in no sentence. */
export function passageAt(article: AnnotatedArticle, at: Span): Passage {
  const { text, lines, path } = article;
  const around = sentenceAround(article, at.start) ?? lineAround(article, at.start);
  const last = Math.max(at.start, Math.min(at.end, around.end));
  const from = Math.max(around.start, at.start - reach);
  const to = Math.min(around.end, last + reach);
  const near = text.slice(from, to);
  const hidden = markupIn(near);
  const part = (start: number, end: number) => visibleText(near, { start: start - from, end: end - from }, hidden);
  const before = lastWords(part(from, at.start), from > around.start);
  const after = firstWords(part(last, Math.max(last, to)), to < around.end);
  const passage = `${before}${part(at.start, last)}${after}`.replace(/ {2,}/g, ' ').trim();
  return { path, at: { start: at.start, end: at.end }, line: lines.lineAt(at.start), text: passage };
}

/** The end of a text, from a word on; `cut` when something is missing already. */
function lastWords(text: string, cut: boolean): string {
  if (text.length <= context) return `${cut ? '… ' : ''}${text}`;
  return `… ${text.slice(-context).replace(/^\S{0,25}\s/, '')}`;
}

function firstWords(text: string, cut: boolean): string {
  if (text.length <= context) return `${text}${cut ? ' …' : ''}`;
  return `${text.slice(0, context).replace(/\s\S{0,25}$/, '')} …`;
}

/**
 * Passages by article: newest first, undated articles last, then by path; in text order within an article. At most `most`
 * of each article are read out.
 */
export function passagesByArticle(
  corpus: Corpus,
  places: readonly Location[],
  most = Number.POSITIVE_INFINITY,
): ArticlePassages[] {
  const found: ArticlePassages[] = [];
  for (const [path, inArticle] of byPath(places)) {
    const article = corpus.article(path);
    if (!article) continue;
    const spans = inArticle.map(({ at }) => at).sort((a, b) => a.start - b.start);
    const passages = spans.slice(0, most).map((at) => passageAt(article, at));
    const date = article.date && { date: article.date.iso };
    found.push({ path, title: titleOf(article), ...date, passages, total: spans.length });
  }
  return found.sort(newestFirst);
}

/** What has a path, by its path, in the order of the list. */
export function byPath<T extends { readonly path: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.path);
    if (group) group.push(item);
    else groups.set(item.path, [item]);
  }
  return groups;
}

/** For sorting what has a date and a path: newest first, undated last, then by path. */
export function newestFirst(a: { date?: string; path: string }, b: { date?: string; path: string }): number {
  const one = a.date ?? '';
  const other = b.date ?? '';
  if (one !== other) return one > other ? -1 : 1;
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** The places of an entity's mentions. */
export function locationsOf(mentions: readonly EntityMention[]): Location[] {
  return mentions.map(({ path, mention: { start, end } }) => ({ path, at: { start, end } }));
}

function sentenceAround({ blocks }: AnnotatedArticle, offset: number): Span | undefined {
  const block = lastBefore(blocks, offset);
  return block && lastBefore(block.sentences, offset);
}

/** The span that holds an offset; spans in text order, none overlapping. */
function lastBefore<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = spans[low - 1];
  return found && offset < found.end ? found : undefined;
}

function lineAround({ lines }: AnnotatedArticle, offset: number): Span {
  const line = lines.lineAt(offset);
  return { start: lines.startOf(line), end: lines.endOf(line) };
}
