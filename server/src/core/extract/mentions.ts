import type { Article } from '../article/article.ts';
import type { Gazetteer } from '../language/language.ts';
import type { Mention } from './annotations.ts';

export function extractMentions(_article: Article, _gazetteer: Gazetteer): Mention[] {
  return [];
}
