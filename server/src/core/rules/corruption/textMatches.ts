import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import { mayMatch } from '../../text/triggers.ts';

/** Longest web address that is looked back over. */
const addressLength = 300;

/**
 * Matches of a global expression in the text of an article, without those in front matter, fenced code and web addresses.
 * With `addresses` matches inside web addresses count as well. The expression must be linear in the
 * text: it runs over the whole article at once.
 */
export function* textMatches(
  article: AnnotatedArticle,
  expression: RegExp,
  addresses = false,
): Iterable<RegExpExecArray> {
  const { text } = article;
  if (!mayMatch(expression, text, 0, text.length)) return;
  const masked = maskedSpans(article);
  let mask = 0;
  for (let from = 0; ; ) {
    // Not matchAll, which copies the expression at every call.
    expression.lastIndex = from;
    const match = expression.exec(text);
    if (!match) return;
    from = match.index + Math.max(1, match[0].length);
    while (mask < masked.length && masked[mask]!.end <= match.index) mask++;
    if (mask < masked.length && masked[mask]!.start <= match.index) continue;
    if (addresses || !inAddress(text, match.index)) yield match;
  }
}

function maskedSpans(article: AnnotatedArticle): readonly Span[] {
  return article.blocks.filter(({ kind }) => kind === 'code' || kind === 'frontMatter');
}

/** True inside "https://…", "www.…" and mail addresses. */
export function inAddress(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < addressLength && !/[\s<>"“”()[\]|]/.test(text[from - 1]!)) from--;
  if (from === at) return false;
  return /^(?:https?:\/\/|www\.)|^[\w.+-]+@/.test(text.slice(from, at + 1));
}

/** The line around an offset, as a span without its line break. */
export function lineAround(article: AnnotatedArticle, offset: number): Span {
  const line = article.lines.lineAt(offset);
  return { start: article.lines.startOf(line), end: article.lines.endOf(line) };
}

/** A text as a message can show it: white space on one line, cut at `max` characters. */
export function shown(text: string, max = 60): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= max ? flat : `${flat.slice(0, max - 1).trimEnd()}…`;
}

/** Findings in text order without those that overlap one before them; of two at one place the first given stays. */
export function withoutOverlaps<T extends { readonly at: Span }>(findings: readonly T[]): T[] {
  const kept: T[] = [];
  let end = -1;
  for (const finding of findings.toSorted((a, b) => a.at.start - b.at.start)) {
    if (finding.at.start < end) continue;
    kept.push(finding);
    end = Math.max(finding.at.end, finding.at.start + 1);
  }
  return kept;
}
