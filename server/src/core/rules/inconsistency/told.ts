import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { SentenceReading } from '../../extract/claims/reading.ts';

/** A sentence of a declared source. */
export interface Told {
  readonly sentence: SentenceReading;
  readonly source: AnnotatedArticle;
}
