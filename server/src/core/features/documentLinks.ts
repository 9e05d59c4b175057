import type { AnnotatedArticle } from '../extract/annotations.ts';
import type { Span } from '../text/span.ts';

/** A citation that can be followed: to an address, or to the place in the same article that defines it. */
export interface DocumentLink extends Span {
  readonly url?: string;
  readonly target?: Span;
}

/** Only these addresses are offered: a link out of an article must never run anything. */
const webAddress = /^https?:\/\/[^\s]+$/i;

/** Links, bare addresses, and footnotes or bracketed numbers with a definition in the article; in text order. */
export function documentLinks(article: AnnotatedArticle): DocumentLink[] {
  const definitions = new Map<string, Span>();
  for (const { role, label, start, end } of article.citations) {
    if (role === 'definition' && label !== undefined && !definitions.has(label)) definitions.set(label, { start, end });
  }
  return article.citations.flatMap(({ start, end, url, label, role }): DocumentLink[] => {
    const address = url && (/^www\./i.test(url) ? `https://${url}` : url);
    if (address && webAddress.test(address)) return [{ start, end, url: address }];
    const target = role === 'use' && label !== undefined ? definitions.get(label) : undefined;
    return target ? [{ start, end, target }] : [];
  });
}
