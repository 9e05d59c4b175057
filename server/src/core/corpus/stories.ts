import type { StorySketch } from '../extract/claims.ts';
import { type Clusters, createClusters } from './clusters.ts';
import { sameEvent, within } from './events.ts';

/**
 * Running stories of the corpus: articles that speak of the same people, bodies and places, whatever each of them is
 * about. A story tells of several happenings; which of them a statement belongs to shows in its sentence.
 */
export function createStories(): Clusters<StorySketch> {
  return createClusters(sameStory);
}

/** Articles of one story come out within this many days. */
const longest = 550;

/** Whether two articles belong to one story. Symmetric; decided from the two sketches alone. */
export function sameStory(a: StorySketch, b: StorySketch): boolean {
  if (a.told && b.told && !within(a.told, b.told, longest)) return false;
  const shared = sharedAnchors(a, b);
  const least = Math.min(a.anchors.length, b.anchors.length);
  if (shared >= 4 || (shared >= 2 && shared >= 0.25 * least)) return true;
  // Where an article has few names, one that is hardly shared by chance is enough.
  if (shared >= (least <= 3 ? 1 : 2) && a.strong.some((name) => b.strong.includes(name))) return true;
  return a.main !== undefined && b.main !== undefined && sameEvent(a.main, b.main);
}

/** Number of names that tell happenings apart and that both articles have. */
export function sharedAnchors(a: StorySketch, b: StorySketch): number {
  const others = anchorSet(b);
  let count = 0;
  for (const key of a.anchors) if (others.has(key)) count++;
  return count;
}

/** Kept with the sketch, which is compared with every other that shares a name. */
const anchorSets = new WeakMap<StorySketch, ReadonlySet<string>>();

function anchorSet(sketch: StorySketch): ReadonlySet<string> {
  const known = anchorSets.get(sketch);
  if (known) return known;
  const made = new Set(sketch.anchors);
  anchorSets.set(sketch, made);
  return made;
}
