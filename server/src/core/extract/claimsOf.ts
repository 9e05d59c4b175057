import type { AnnotatedArticle } from './annotations.ts';
import type { Claim } from './claims.ts';

/** Every claim of an article, in text order. */
export function extractClaims(_article: AnnotatedArticle): Claim[] {
  return [];
}
