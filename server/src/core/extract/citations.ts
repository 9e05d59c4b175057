import type { Article } from '../article/article.ts';
import type { Citation, Mention } from './annotations.ts';
import { linkCitations } from './links.ts';
import { outletCitations } from './outlets.ts';
import { referenceLists } from './referenceLists.ts';

/**
 * Pointers to sources: Markdown links, bare addresses, footnotes, bracketed numbers, the entries of a list of references,
 * and outlets said to have brought the news.
 * Code and front matter are not read. Linear in the text; never fails.
 */
export function extractCitations(article: Article, mentions: readonly Mention[] = []): Citation[] {
  const links = linkCitations(article);
  return [...links, ...referenceLists(article, links), ...outletCitations(article, mentions)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
