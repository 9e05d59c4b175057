import type { Article } from '../article/article.ts';
import type { Citation } from './annotations.ts';

export function extractCitations(_article: Article): Citation[] {
  return [];
}
