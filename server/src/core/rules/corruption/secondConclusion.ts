import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { insideQuotation } from './quotationMarks.ts';
import { shown } from './textMatches.ts';

/** A paragraph that says of itself that it is the last word. */
const concluding =
  /^(?:in conclusion|to conclude|in summary|to (?:sum up|summari[sz]e)|summing up|in closing|as a conclusion|by way of conclusion),/i;

/** A second paragraph that concludes: a generator was asked for an end twice, or two versions of it were left. */
export function secondConclusions(article: AnnotatedArticle): (ArticleFinding & { readonly at: Span })[] {
  const ends = article.blocks
    .filter(({ kind, sentences }) => kind === 'paragraph' && sentences.length > 0)
    .map(({ sentences }) => sentences[0]!)
    .filter(
      ({ start, end }) => concluding.test(article.text.slice(start, end)) && !insideQuotation(article, { start, end }),
    );
  return ends.slice(1).map(({ start, end }) => ({
    at: { start, end },
    message: `The article concludes a second time: “${shown(article.text.slice(start, end), 60)}”.`,
    related: [{ at: { start: ends[0]!.start, end: ends[0]!.end }, message: 'The first time' }],
  }));
}
