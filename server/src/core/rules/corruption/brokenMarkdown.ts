import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import type { MarkupRow } from './markupRows.ts';

/** Marks of Markdown that do not fit together, and what converters leave of it: code in Markdown files as well as in plain text. */
export const brokenMarkdownRows: readonly MarkupRow[] = [
  {
    what: 'bold text whose marks do not match',
    form: /(?<![*\w\\])\*\*(?=[^\s*])[^*\n]{1,120}(?<=[^\s*])\*(?![*\w])|(?<![*\w\\])\*(?=\p{L})[^*\n]{1,120}(?<=[\p{L}\d.:!?])\*\*(?![*\w])|(?<![_\w])__(?=[^\s_])[^_\n]{1,120}(?<=[^\s_])_(?![_\w])/gu,
    safe: false,
  },
  { what: 'a heading of Markdown without its space', form: /^[ \t]{0,3}#{2,6}(?=\p{L})[^\n]{1,120}/gmu, safe: false },
  {
    what: 'a Markdown link that was torn',
    form: /(?<!!)\[[^\]\n]{2,120}\] \(https?:\/\/[^\s()]{1,400}\)|(?<!!)\[\s*\]\(https?:\/\/[^\s()]{1,400}\)/gu,
    safe: false,
  },
  { what: 'a Markdown picture without its address', form: /!\[[^\]\n]{0,120}\](?![([:])/gu, safe: false },
  {
    what: 'escaped Markdown',
    form: /\\\*\\\*[^\\\n]{1,120}\\\*\\\*|\\\[[^\]\n]{1,120}\\\]\\?\(|\\_\\_[^\\\n]{1,120}\\_\\_/gu,
    safe: false,
  },
  {
    what: 'code of a publishing system',
    form: /^[ \t]*(?:(?:>[ \t]?){2,}|\{:[ \t]?[.#][^}\n]{0,60}\}|:::[ \t]?\w*|\[TOC\]|\[\/\/\]: ?#[^\n]{0,120}|<!-- ?more ?-->|h[1-6]\.[ \t][^\n]{2,120})[ \t]*$/gmu,
    safe: false,
  },
];

/** "**approved by the council": the one mark of bold text in its paragraph, with nothing to match it. */
export function* loneBoldMarks(article: AnnotatedArticle): Iterable<Span> {
  const lone = article.blocks.flatMap((block) => loneMark(article.text, block));
  // Two stars behind a word twice and more are a footnote's.
  if (lone.length === 1) yield lone[0]!;
}

function loneMark(text: string, { kind, start, content, rows }: Block): Span[] {
  if (kind === 'code' || kind === 'frontMatter' || rows) return [];
  const at = text.indexOf('**', start);
  if (at < 0 || at >= content.end) return [];
  const next = text.indexOf('**', at + 2);
  return next >= 0 && next < content.end ? [] : markAt(text, at);
}

function markAt(text: string, at: number): Span[] {
  if (text[at + 2] === '*' || text[at - 1] === '*' || text[at - 1] === '\\') return [];
  const opens = /^(?:\s|$)?$/.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 2] ?? '');
  const closes = /[\p{Ll}.:!?]/u.test(text[at - 1] ?? '') && !/[\p{L}\d]/u.test(text[at + 2] ?? '');
  if (!opens && !closes) return [];
  const word = opens ? /^\*\*[\p{L}’'-]+/u.exec(text.slice(at, at + 40))![0].length : 2;
  return [{ start: at, end: at + word }];
}
