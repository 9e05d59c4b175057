import type { Span } from '../text/span.ts';

/**
 * Marks that a reader never sees, with what stays of them: links and pictures keep their text, footnote marks and HTML tags
 * go, pairs of emphasis marks go, addresses lose their brackets. Every pattern is bounded, so a hostile text costs no more
 * than its length.
 */
const marks: readonly { readonly pattern: RegExp; readonly kept: number }[] = [
  { pattern: /!?\[\^[^[\]\s]{1,60}\]/g, kept: 0 },
  { pattern: /!?\[([^[\]\n]{0,400})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s{1,4}"[^"\n]{0,200}")?\)/g, kept: 1 },
  { pattern: /!?\[([^[\]\n]{1,400})\]\[[^[\]\n]{0,100}\]/g, kept: 1 },
  { pattern: /<(https?:\/\/[^<>\s]{1,2000})>/gi, kept: 1 },
  { pattern: /<(?:!--[^<>]{0,500}--|\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>\n]{0,1000})?\/?)>/gi, kept: 0 },
  { pattern: /(?<![*\p{L}\p{N}])\*{1,3}(?=[^\s*])([^*\n]{1,400})(?<=\S)\*{1,3}(?![*\p{L}\p{N}])/gu, kept: 1 },
  { pattern: /(?<![_\p{L}\p{N}])_{1,3}(?=[^\s_])([^_\n]{1,400})(?<=\S)_{1,3}(?![_\p{L}\p{N}])/gu, kept: 1 },
  { pattern: /~~(?=\S)([^~\n]{1,400})~~/g, kept: 1 },
  { pattern: /`([^`\n]{1,400})`/g, kept: 1 },
  { pattern: /\\(?=[!-/:-@[-`{-~])/g, kept: 0 },
  { pattern: /^[ \t]{0,8}(?:#{1,6}[ \t]+|(?:>[ \t]?){1,8}|[-*+][ \t]+)/gm, kept: 0 },
];

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Parts of a text, in order, that are marks of Markdown or HTML and no words; offsets in UTF-16 units. */
export function markupIn(text: string): Span[] {
  const hidden: Span[] = [];
  for (const { pattern, kept } of marks) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const words = kept ? (match[kept] ?? '') : '';
      const from = words ? match.index + match[0].indexOf(words) : end;
      if (from > start) hidden.push({ start, end: from });
      if (from + words.length < end) hidden.push({ start: from + words.length, end });
    }
  }
  return hidden.sort((a, b) => a.start - b.start);
}

/** What a reader sees of a part of a text, on one line; `hidden` as `markupIn` gives it. */
export function visibleText(text: string, { start, end }: Span, hidden: readonly Span[] = markupIn(text)): string {
  const parts: string[] = [];
  let at = start;
  for (const mark of hidden) {
    if (mark.end <= at) continue;
    if (mark.start >= end) break;
    parts.push(text.slice(at, Math.max(at, mark.start)));
    at = Math.min(mark.end, end);
  }
  parts.push(text.slice(at, end));
  return parts
    .join('')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_whole, name: string) => entities[name]!)
    .replace(/\s+/g, ' ');
}

/** What a reader sees of a text, on one line. */
export function readable(text: string): string {
  return visibleText(text, { start: 0, end: text.length }).trim();
}
