import type { Article } from '../article/article.ts';
import type { Citation } from './annotations.ts';
import { linkCitations } from './links.ts';
import { referenceLists } from './referenceLists.ts';

/**
 * Pointers to sources: Markdown links, bare addresses, footnotes, bracketed numbers, and the entries of a list of references.
 * Code and front matter are not read. Linear in the text; never fails.
 */
export function extractCitations(article: Article): Citation[] {
  const links = linkCitations(article);
  return [...links, ...referenceLists(article, links)].sort((a, b) => a.start - b.start || b.end - a.end);
}
