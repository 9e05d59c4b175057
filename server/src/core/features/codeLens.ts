import type { Corpus } from '../corpus/corpus.ts';
import type { Span } from '../text/span.ts';
import { relatedArticles } from './relatedArticles.ts';

/** What stands above the headline of an article. */
export interface ArticleLens {
  /** The headline, or the start of the text. */
  readonly at: Span;
  readonly entities: number;
  /** Inconsistencies in the article. */
  readonly clashes: number;
  /** Paths of the related articles, closest first. */
  readonly related: readonly string[];
  /** "12 entities · 3 clashes · read beside 4 related articles"; parts that count nothing are left out. */
  readonly title: string;
}

/** The counts of an article; undefined for an unknown path and for an article that has nothing to count. */
export function articleLens(corpus: Corpus, path: string): ArticleLens | undefined {
  const article = corpus.article(path);
  if (!article) return undefined;
  const entities = corpus.entities.of(path).length;
  const clashes = corpus.findings(path).filter(({ rule }) => rule.startsWith('inconsistency/')).length;
  const related = relatedArticles(corpus, path).map((other) => other.path);
  const title = [
    counted(entities, 'entity', 'entities'),
    counted(clashes, 'clash', 'clashes'),
    related.length ? `read beside ${counted(related.length, 'related article', 'related articles')}` : '',
  ].filter(Boolean);
  if (!title.length) return undefined;
  const { start, end } = article.headline?.content ?? { start: 0, end: 0 };
  return { at: { start, end }, entities, clashes, related, title: title.join(' · ') };
}

function counted(n: number, one: string, many: string): string {
  return n === 0 ? '' : `${n} ${n === 1 ? one : many}`;
}
