import type { AnnotatedArticle } from '../extract/annotations.ts';
import type { Claim, EventSketch, Topic, TopicClaim } from '../extract/claims.ts';
import { createEvents, type EventNode } from './events.ts';
import { createStories } from './stories.ts';

/** The topics of the corpus, kept up to date by the difference between two readings of an article. */
export interface Topics {
  /** Puts the claims of an article in the place of those it had; returns the keys of the topics that changed. */
  replace(path: string, before: AnnotatedArticle | undefined, after: AnnotatedArticle | undefined): ReadonlySet<string>;
  get(key: string): Topic | undefined;
  /** The key a claim of the article at `path` stands under: its topic, and its story or the happening it is about. */
  keyOf(path: string, claim: Claim): string;
  keys(): Iterable<string>;
  /** The keys that claims of an article stand under. */
  keysOf(path: string): Iterable<string>;
  /** Every happening that at least two articles tell. */
  events(): readonly (readonly EventNode[])[];
}

export function createTopics(): Topics {
  const byKey = new Map<string, Map<string, readonly TopicClaim[]>>();
  const entries = new Map<string, readonly TopicClaim[]>();
  const groups = new Map<string, ReadonlyMap<string, readonly TopicClaim[]>>();
  const events = createEvents();
  const stories = createStories();

  const keyOf = (path: string, { topic, event, story }: Claim) => {
    if (story) return `${topic}@story ${stories.clusterOf(path, story.index)}`;
    return event ? `${topic}@${events.clusterOf(path, event.index)}` : topic;
  };
  const put = (key: string, path: string, claims: readonly TopicClaim[] | undefined) => {
    const sides = byKey.get(key) ?? new Map<string, readonly TopicClaim[]>();
    if (claims) byKey.set(key, sides.set(path, claims));
    else if (sides.delete(path) && sides.size === 0) byKey.delete(key);
  };
  const regroup = (path: string, changed: Set<string>) => {
    const old = groups.get(path) ?? new Map<string, readonly TopicClaim[]>();
    const now = new Map<string, TopicClaim[]>();
    for (const entry of entries.get(path) ?? []) {
      const key = keyOf(path, entry.claim);
      const group = now.get(key);
      if (group) group.push(entry);
      else now.set(key, [entry]);
    }
    for (const key of old.keys()) {
      if (now.has(key)) continue;
      put(key, path, undefined);
      changed.add(key);
    }
    for (const [key, grown] of now) {
      // A copy has room for what it holds, and what was pushed to for many more.
      const claims = grown.slice();
      now.set(key, claims);
      const before = old.get(key);
      if (!before || !same(before, claims)) changed.add(key);
      put(key, path, claims);
    }
    if (now.size) groups.set(path, now);
    else groups.delete(path);
  };

  return {
    replace(path, _before, after) {
      const changed = new Set<string>();
      if (after) entries.set(path, entriesOf(after));
      else entries.delete(path);
      const moved = events.replace(path, sketchesOf(after));
      const storyOf = after?.claims.find(({ story }) => story)?.story;
      const retold = stories.replace(path, storyOf ? [storyOf] : []);
      for (const one of new Set([path, ...moved, ...retold])) regroup(one, changed);
      return changed;
    },
    get(key) {
      const sides = byKey.get(key);
      if (!sides) return undefined;
      const claims = [...sides.values()].flat().sort(byDateThenPlace);
      return { key, attribute: claims[0]!.claim.attribute, claims };
    },
    keyOf,
    keys: () => byKey.keys(),
    keysOf: (path) => groups.get(path)?.keys() ?? [],
    events: () => events.shared(),
  };
}

function entriesOf(article: AnnotatedArticle): TopicClaim[] {
  const { path, date } = article;
  return article.claims.map((claim) => ({
    claim,
    path,
    context: contextOf(article, claim),
    ...(date && { date: date.iso }),
  }));
}

function sketchesOf(article: AnnotatedArticle | undefined): EventSketch[] {
  const found = new Map<number, EventSketch>();
  for (const { event } of article?.claims ?? []) if (event) found.set(event.index, event);
  return [...found.values()].sort((a, b) => a.index - b.index);
}

/** The line the claim stands on, cut to the neighbourhood of the claim. */
function contextOf(article: AnnotatedArticle, claim: Claim): string {
  const line = article.lines.lineAt(claim.start);
  const from = Math.max(article.lines.startOf(line), claim.start - 100);
  const to = Math.min(article.lines.endOf(line), claim.end + 100);
  return article.text.slice(from, to);
}

/** Equal in every value a rule can see, offsets included: claims are plain values. */
function same(a: readonly TopicClaim[], b: readonly TopicClaim[]): boolean {
  if (a.length !== b.length) return false;
  if (a.every((entry, index) => entry === b[index])) return true;
  // What stands elsewhere is told from the rest without writing all of it out.
  if (a.some(({ claim, context }, i) => claim.start !== b[i]!.claim.start || context !== b[i]!.context)) return false;
  return JSON.stringify(a) === JSON.stringify(b);
}

/** "Later" means a later date, then a later path, then further down; undated articles come last (design, section 3). */
function byDateThenPlace(a: TopicClaim, b: TopicClaim): number {
  const one = a.date ?? '9999';
  const other = b.date ?? '9999';
  if (one !== other) return one < other ? -1 : 1;
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.claim.start - b.claim.start;
}
