import type { Corpus } from '../corpus/corpus.ts';
import type { Entity } from '../corpus/entities.ts';
import { newestFirst, titleOf } from './passages.ts';

/** An article that names much of what another names. */
export interface RelatedArticle {
  readonly path: string;
  readonly title: string;
  readonly date?: string;
  /** Entities both name, those first that few articles name. */
  readonly shared: readonly Entity[];
}

/** Weight from which two articles are said to be related: two entities that few other articles name, or more common ones. */
const related = 1.2;
const mostRelated = 20;

/**
 * Articles of the corpus that share entities with one, closest first. An entity weighs less the more articles name it
 * (inverse document frequency), so that a country that every article names relates nothing.
 */
export function relatedArticles(corpus: Corpus, path: string): RelatedArticle[] {
  const all = corpus.paths().length;
  const found = new Map<string, { weight: number; shared: { entity: Entity; weight: number }[] }>();
  for (const entity of corpus.entities.of(path)) {
    const articles = new Set(entity.mentions.map((mention) => mention.path));
    if (articles.size < 2) continue;
    const weight = Math.log((all + 1) / articles.size) / Math.log(all + 1) + (all < smallCorpus ? smallCorpusBonus : 0);
    for (const other of articles) {
      if (other === path) continue;
      const entry = found.get(other) ?? { weight: 0, shared: [] };
      found.set(other, entry);
      entry.weight += weight;
      entry.shared.push({ entity, weight });
    }
  }
  return [...found]
    .filter(([, { weight, shared }]) => weight >= related && shared.length > 1)
    .flatMap(([other, { weight, shared }]) => {
      const article = corpus.article(other);
      if (!article) return [];
      const names = shared.toSorted((a, b) => b.weight - a.weight).map(({ entity }) => entity);
      return [
        {
          path: other,
          title: titleOf(article),
          ...(article.date && { date: article.date.iso }),
          shared: names,
          weight,
        },
      ];
    })
    .sort((a, b) => b.weight - a.weight || newestFirst(a, b))
    .slice(0, mostRelated)
    .map(({ weight: _, ...article }) => article);
}

/** In a handful of articles what all of them name may well be what they are about. */
const smallCorpus = 20;
const smallCorpusBonus = 0.3;
