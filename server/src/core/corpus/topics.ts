import type { AnnotatedArticle } from '../extract/annotations.ts';
import type { Claim, Topic, TopicClaim } from '../extract/claims.ts';

/** The topics of the corpus, kept up to date by the difference between two readings of an article. */
export interface Topics {
  /** Puts the claims of an article in the place of those it had; returns the keys of the topics that changed. */
  replace(path: string, before: AnnotatedArticle | undefined, after: AnnotatedArticle | undefined): ReadonlySet<string>;
  get(key: string): Topic | undefined;
  keys(): Iterable<string>;
}

export function createTopics(): Topics {
  const byKey = new Map<string, Map<string, readonly TopicClaim[]>>();
  const put = (key: string, path: string, claims: readonly TopicClaim[] | undefined) => {
    const sides = byKey.get(key) ?? new Map<string, readonly TopicClaim[]>();
    if (claims) byKey.set(key, sides.set(path, claims));
    else if (sides.delete(path) && sides.size === 0) byKey.delete(key);
  };
  return {
    replace(path, before, after) {
      const old = grouped(before);
      const now = grouped(after);
      const changed = new Set<string>();
      for (const key of old.keys()) {
        if (now.has(key)) continue;
        put(key, path, undefined);
        changed.add(key);
      }
      for (const [key, claims] of now) {
        if (same(old.get(key), claims)) continue;
        put(key, path, claims);
        changed.add(key);
      }
      return changed;
    },
    get(key) {
      const sides = byKey.get(key);
      if (!sides) return undefined;
      const claims = [...sides.values()].flat().sort(byDateThenPlace);
      return { key, attribute: claims[0]!.claim.attribute, claims };
    },
    keys: () => byKey.keys(),
  };
}

function grouped(article: AnnotatedArticle | undefined): Map<string, TopicClaim[]> {
  const groups = new Map<string, TopicClaim[]>();
  if (!article) return groups;
  for (const claim of article.claims) {
    const { path, date } = article;
    const context = contextOf(article, claim);
    const entry: TopicClaim = { claim, path, context, ...(date && { date: date.iso }) };
    const group = groups.get(claim.topic);
    if (group) group.push(entry);
    else groups.set(claim.topic, [entry]);
  }
  return groups;
}

/** The line the claim stands on, cut to the neighbourhood of the claim. */
function contextOf(article: AnnotatedArticle, claim: Claim): string {
  const line = article.lines.lineAt(claim.start);
  const from = Math.max(article.lines.startOf(line), claim.start - 100);
  const to = Math.min(article.lines.endOf(line), claim.end + 100);
  return article.text.slice(from, to);
}

/** Equal in every value a rule can see, offsets included: claims are plain values. */
function same(a: readonly TopicClaim[] | undefined, b: readonly TopicClaim[]): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

/** "Later" means a later date, then a later path, then further down; undated articles come last (design, section 3). */
function byDateThenPlace(a: TopicClaim, b: TopicClaim): number {
  const one = a.date ?? '9999';
  const other = b.date ?? '9999';
  if (one !== other) return one < other ? -1 : 1;
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.claim.start - b.claim.start;
}
