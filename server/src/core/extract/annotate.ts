import type { Article } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import { tagArticle } from '../language/tagArticle.ts';
import type { AnnotatedArticle } from './annotations.ts';
import { extractAttributions } from './attributions.ts';
import { extractCitations } from './citations.ts';
import { extractClaims } from './claimsOf.ts';
import { extractMentions } from './mentions.ts';
import { extractQuantities } from './quantities.ts';
import { extractTimes } from './times.ts';

/** Reads an article: tags its tokens, then extracts every kind of annotation. A pure function of article and language. */
export function annotate(article: Article, language: Language): AnnotatedArticle {
  const read = readingOf(article, language);
  return { ...read, claims: article.english ? extractClaims(read) : [] };
}

/** What stands in the text, before anything is made of it: every annotation but the claims. */
export function readingOf(article: Article, language: Language): AnnotatedArticle {
  const tagged = article.english ? tagArticle(article, language.tagger) : article;
  const mentions = extractMentions(tagged, language.gazetteer, language.dictionary);
  const times = extractTimes(tagged);
  const quantities = extractQuantities(tagged, times);
  const citations = extractCitations(tagged, mentions);
  const { quotations, attributions } = extractAttributions(tagged, mentions);
  return { ...tagged, mentions, times, quantities, quotations, attributions, citations, claims: [], language };
}
