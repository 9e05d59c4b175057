import type { AnnotatedArticle } from './annotations.ts';
import { attendanceClaims } from './claims/attendance.ts';
import { membershipClaims } from './claims/membership.ts';
import { type ArticleReading, readArticle } from './claims/reading.ts';
import { scopeClaims } from './claims/scope.ts';
import type { Claim } from './claims.ts';

/** The extractors, one for each group of attributes. */
const extractors: readonly ((reading: ArticleReading) => Claim[])[] = [attendanceClaims, membershipClaims, scopeClaims];

/** Every claim of an article, in text order. */
export function extractClaims(article: AnnotatedArticle): Claim[] {
  const reading = readArticle(article);
  return extractors.flatMap((extract) => extract(reading)).sort((a, b) => a.start - b.start || a.end - b.end);
}
