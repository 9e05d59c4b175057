import type { Article } from '../article/article.ts';
import { overlapping } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { Citation } from './annotations.ts';

/** Longest label, address and line of a definition that is read, in code units: longer ones are no citations. */
const longestLabel = 400;
const longestAddress = 2000;
/** Brackets in brackets: an address or a label has no more. */
const deepest = 4;

/**
 * Links, addresses, footnotes and bracketed numbers in one pass over the text. `[1]` is a bracketed number, `[1](address)`
 * a link, `[^1]` a footnote, `[name]: address` and `[1] Text` at the start of a line are definitions.
 */
export function linkCitations(article: Article): Citation[] {
  const { text } = article;
  const skipped = article.blocks.filter(({ kind }) => kind === 'code' || kind === 'frontMatter');
  const found: Citation[] = [];
  const opener = /\[|https?:\/\/|www\.|<a\s/gi;
  for (let match = opener.exec(text); match; match = opener.exec(text)) {
    const at = match.index;
    if (overlapping(skipped, { start: at, end: at + 1 }).length > 0) continue;
    const read = match[0] === '[' ? bracket(text, at) : match[0].startsWith('<') ? anchor(text, at) : address(text, at);
    found.push(...read);
    const last = read.at(-1);
    if (last) opener.lastIndex = last.end;
  }
  return found;
}

function bracket(text: string, start: number): Citation[] {
  const close = closing(text, start, '[', ']', longestLabel);
  if (close < 0) return [];
  const inner = text.slice(start + 1, close);
  const after = text[close + 1];
  const opensLine = isLineStart(text, start);
  const footnote = /^\^([^\s\]]{1,60})$/.exec(inner);
  if (footnote) return [footnoteCitation(text, start, close, footnote[1]!, opensLine && after === ':')];
  if (after === '(') {
    const end = closing(text, close + 1, '(', ')', longestAddress);
    const url = end < 0 ? '' : addressIn(text.slice(close + 2, end));
    if (end >= 0 && url !== undefined)
      return [{ start, end: end + 1, kind: 'link', url, role: 'use', label: inner.trim() }];
  }
  if (opensLine && after === ':') {
    const line = { start, end: lineEnd(text, close) };
    return [
      {
        ...line,
        kind: 'reference',
        label: inner.trim().toLowerCase(),
        role: 'definition',
        ...urlIn(text, { start: close, end: line.end }),
      },
    ];
  }
  if (after === '[') {
    const end = closing(text, close + 1, '[', ']', longestLabel);
    const label = end < 0 ? '' : text.slice(close + 2, end).trim() || inner.trim();
    if (end >= 0 && !/^[\d\s,;–-]+$/.test(inner) && !/^\^/.test(label))
      return [{ start, end: end + 1, kind: 'reference', label: label.toLowerCase(), role: 'use' }];
  }
  return numbers(text, { start, end: close + 1 }, inner, opensLine);
}

/** True where nothing but the marks of lists and quotations stands before the offset on its line. */
function isLineStart(text: string, offset: number): boolean {
  let i = offset - 1;
  while (i >= 0 && offset - i < 20 && ' \t>*-'.includes(text[i]!)) i--;
  return i < 0 || text[i] === '\n' || text[i] === '\r';
}

function footnoteCitation(text: string, start: number, close: number, label: string, defines: boolean): Citation {
  if (!defines) return { start, end: close + 1, kind: 'footnote', label: label.toLowerCase(), role: 'use' };
  const line = { start, end: lineEnd(text, close) };
  return { ...line, kind: 'footnote', label: label.toLowerCase(), role: 'definition', ...urlIn(text, line) };
}

/** `[3]`, `[3, 4]` and `[3–5]`; at the start of a line with text behind it, the entry of a list of references. */
function numbers(text: string, span: Span, inner: string, opensLine: boolean): Citation[] {
  if (!/^\s*\d{1,3}(?:\s*[,;–-]\s*\d{1,3}){0,20}\s*$/.test(inner)) return [];
  const line = { start: span.start, end: opensLine ? lineEnd(text, span.end) : span.end };
  if (opensLine && /^:?[ \t]+\S/.test(text.slice(span.end, line.end))) {
    return [{ ...line, kind: 'bracketed-number', label: inner.trim(), role: 'definition', ...urlIn(text, line) }];
  }
  // "[0, 1]" is an interval or a place in an array.
  if (labelsOf(inner).includes('0')) return [];
  return labelsOf(inner).map((label) => ({ ...span, kind: 'bracketed-number', label, role: 'use' }));
}

/** "2, 4–6" gives 2, 4, 5 and 6; a range longer than a list of references is left as it stands. */
function labelsOf(inner: string): string[] {
  return inner.split(/[,;]/).flatMap((part) => {
    const range = /^\s*(\d+)\s*[–-]\s*(\d+)\s*$/.exec(part);
    if (!range) return [part.trim()];
    const [from, to] = [Number(range[1]), Number(range[2])];
    return to < from || to - from > 50
      ? [part.trim()]
      : Array.from({ length: to - from + 1 }, (_, k) => String(from + k));
  });
}

function anchor(text: string, start: number): Citation[] {
  const tag = text.slice(start, start + longestAddress);
  const open = /^<a\s[^>]*?href\s*=\s*["']?([^"'\s>]*)[^>]*>/i.exec(tag);
  return open ? [{ start, end: start + open[0].length, kind: 'link', url: open[1]!, role: 'use' }] : [];
}

function address(text: string, start: number): Citation[] {
  if (/[\p{L}\p{N}@]/u.test(text[start - 1] ?? ' ')) return [];
  const whole = /^[^\s<>"“”|\])}]{1,2000}/
    .exec(text.slice(start, start + longestAddress))![0]
    .replace(/[.,;:!?'’»]{1,20}$/, '');
  return [{ start, end: start + whole.length, kind: 'url', url: whole, role: 'use' }];
}

function addressIn(inside: string): string | undefined {
  const url = /^\s*<?([^\s<>]*)>?(?:\s+["'(].*)?\s*$/s.exec(inside)?.[1];
  return url;
}

function urlIn(text: string, span: Span): { url?: string } {
  const found = /https?:\/\/[^\s<>"“”|\])}]+|www\.[^\s<>"“”|\])}]+/i.exec(text.slice(span.start, span.end));
  return found ? { url: found[0].replace(/[.,;:!?'’»]{1,20}$/, '') } : {};
}

/** Index of the bracket that closes the one at `start`, or -1 where the line or the reach ends first. */
function closing(text: string, start: number, open: string, close: string, reach: number): number {
  let depth = 0;
  for (let i = start; i < text.length && i - start < reach; i++) {
    const char = text[i];
    if (char === '\n') return -1;
    if (char === open && ++depth > deepest) return -1;
    if (char === close && --depth === 0) return i;
  }
  return -1;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : text[at - 1] === '\r' ? at - 1 : at;
}
