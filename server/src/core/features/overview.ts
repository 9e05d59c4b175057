import type { Corpus } from '../corpus/corpus.ts';
import type { Entity } from '../corpus/entities.ts';
import { type ArticlePassages, locationsOf, passagesByArticle, titleOf } from './passages.ts';

/** An entity with every passage that names it, for lists. */
export interface EntityOverview {
  readonly name: string;
  readonly type: Entity['type'];
  readonly role?: string;
  readonly aliases: readonly string[];
  readonly articles: readonly ArticlePassages[];
}

/** Entities by name, each with its articles, newest first. */
export function entityOverview(corpus: Corpus): EntityOverview[] {
  return corpus.entities
    .all()
    .map(({ name, type, role, aliases, mentions }) => ({
      name,
      type,
      aliases,
      ...(role && { role }),
      articles: passagesByArticle(corpus, locationsOf(mentions)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Articles and entities as a graph: who is mentioned where, and which articles contradict each other. */
export interface CorpusMap {
  readonly articles: readonly {
    readonly path: string;
    readonly title: string;
    readonly date?: string;
    readonly findings: number;
  }[];
  readonly entities: readonly { readonly name: string; readonly type: Entity['type']; readonly articles: number }[];
  /** Indexes into `entities` and `articles`, with the number of mentions. */
  readonly mentions: readonly { readonly entity: number; readonly article: number; readonly count: number }[];
  /** Indexes of two articles, with what the first clash between them says and how many there are. */
  readonly clashes: readonly {
    readonly from: number;
    readonly to: number;
    readonly message: string;
    readonly count: number;
  }[];
  /** Entities that were left out because the map would be unreadable. */
  readonly omitted: number;
}

/** Entities on the map at most: those that join the most articles. */
const mappedEntities = 60;

export function corpusMap(corpus: Corpus): CorpusMap {
  const paths = corpus.paths();
  const indexOf = new Map(paths.map((path, index) => [path, index]));
  const articles = paths.map((path) => {
    const article = corpus.article(path)!;
    return {
      path,
      title: titleOf(article),
      findings: corpus.findings(path).length,
      ...(article.date && { date: article.date.iso }),
    };
  });
  const joining = corpus.entities
    .all()
    .map((entity) => ({ entity, counts: countsOf(entity, indexOf) }))
    .filter(({ counts }) => counts.size > 1 || paths.length === 1)
    .sort((a, b) => b.counts.size - a.counts.size || b.entity.mentions.length - a.entity.mentions.length);
  const shown = joining.slice(0, mappedEntities);
  return {
    articles,
    entities: shown.map(({ entity: { name, type }, counts }) => ({ name, type, articles: counts.size })),
    mentions: shown.flatMap(({ counts }, entity) =>
      [...counts].map(([article, count]) => ({ entity, article, count })),
    ),
    clashes: clashesBetween(corpus, indexOf),
    omitted: joining.length - shown.length,
  };
}

/** Mentions by article index. */
function countsOf({ mentions }: Entity, indexOf: ReadonlyMap<string, number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { path } of mentions) {
    const article = indexOf.get(path);
    if (article !== undefined) counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  return counts;
}

function clashesBetween(corpus: Corpus, indexOf: ReadonlyMap<string, number>): CorpusMap['clashes'] {
  const found = new Map<string, { from: number; to: number; message: string; count: number }>();
  for (const [path, from] of indexOf) {
    for (const { rule, message, related } of corpus.findings(path)) {
      if (!rule.startsWith('inconsistency/')) continue;
      for (const other of new Set(related.map((place) => place.path))) {
        const to = indexOf.get(other);
        if (to === undefined || to === from) continue;
        const key = `${Math.min(from, to)} ${Math.max(from, to)}`;
        const known = found.get(key);
        if (known) known.count++;
        else found.set(key, { from, to, message, count: 1 });
      }
    }
  }
  return [...found.values()];
}
