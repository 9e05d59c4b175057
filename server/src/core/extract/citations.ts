import type { Article } from '../article/article.ts';
import type { Citation } from './annotations.ts';
import { linkCitations } from './links.ts';

/**
 * Pointers to sources: Markdown links, bare addresses, footnotes and reference lists, bracketed numbers, and outlets named
 * as the place of a report. Code and front matter are not read. Linear in the text; never fails.
 */
export function extractCitations(article: Article): Citation[] {
  return linkCitations(article).sort((a, b) => a.start - b.start || b.end - a.end);
}
