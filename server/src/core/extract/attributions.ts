import type { Article } from '../article/article.ts';
import type { Attribution, Mention, Quotation } from './annotations.ts';

export function extractAttributions(_article: Article, _mentions: readonly Mention[]): { quotations: Quotation[]; attributions: Attribution[] } {
  return { quotations: [], attributions: [] };
}
