import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import { overlaps } from '../../text/span.ts';

/** No quotation inside one paragraph is longer, in UTF-16 units. */
const lookBack = 4000;

/**
 * True where a span stands between quotation marks, by the marks of its block alone: what is quoted is somebody's way to
 * speak. Straight marks are counted from the block's start; an unclosed mark quotes the rest of the block.
 */
export function insideQuotation(article: AnnotatedArticle, span: Span): boolean {
  const quotation = lastBefore(article.quotations, span.end);
  if (quotation && overlaps(quotation.content, span)) return true;
  const block = lastBefore(article.blocks, span.start + 1);
  if (!block) return false;
  let depth = 0;
  let low = 0;
  for (let i = Math.max(block.start, span.start - lookBack); i < span.start; i++) {
    const mark = article.text[i];
    if (mark === '"') depth = depth > 0 ? 0 : 1;
    else if (mark === '“' && low > 0) {
      // German closes with the mark that English opens with: „Ja“.
      low--;
      depth = Math.max(0, depth - 1);
    } else if (mark === '“' || mark === '«') depth++;
    else if (mark === '„') {
      depth++;
      low++;
    } else if (mark === '”' || mark === '»') depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

/** The last of spans in text order that begins before an offset. */
function lastBefore<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}
