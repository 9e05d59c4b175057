import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import { overlaps } from '../../text/span.ts';

/**
 * True where a span stands between quotation marks, by the marks of its block alone: what is quoted is somebody's way to
 * speak. Straight marks are counted from the block's start; an unclosed mark quotes the rest of the block.
 */
export function insideQuotation(article: AnnotatedArticle, span: Span): boolean {
  if (article.quotations.some(({ content }) => overlaps(content, span))) return true;
  const block = article.blocks.find(({ start, end }) => start <= span.start && span.start < Math.max(end, start + 1));
  if (!block) return false;
  let depth = 0;
  for (let i = block.start; i < span.start; i++) {
    const mark = article.text[i];
    if (mark === '"') depth = depth > 0 ? 0 : 1;
    else if (mark === '“' || mark === '«' || mark === '„') depth++;
    else if (mark === '”' || mark === '»') depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}
