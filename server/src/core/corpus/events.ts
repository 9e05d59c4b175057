import type { EventSketch } from '../extract/claims.ts';
import { dayNumber as civilDayNumber } from '../extract/times/calendar.ts';
import { type ClusterNode, type Clusters, createClusters } from './clusters.ts';

/** One article's view of a happening. */
export type EventNode = ClusterNode<EventSketch>;

/** Happenings of the corpus: clusters of sketches that stand for one happening. */
export function createEvents(): Clusters<EventSketch> {
  return createClusters(sameEvent);
}

/** Whether two articles' sketches are of one happening. Symmetric; decided from the two sketches alone. */
export function sameEvent(a: EventSketch, b: EventSketch): boolean {
  const anchors = shared(a.anchors, b.anchors);
  if (anchors === 0) return false;
  const kinds = shared(a.kinds, b.kinds) > 0;
  const weight = anchors + settingWeight(a, b) + longNames(a, b);
  const most = anchors / Math.min(a.anchors.length, b.anchors.length);
  const gap = gapInDays(a, b);
  if (!kinds && gap === undefined) return anchors >= 3 && most >= 0.6;
  if (!kinds) return gap !== undefined && gap <= 2 && (anchors >= 3 || (anchors >= 2 && most >= 0.6));
  if (gap === undefined) return weight >= 2;
  if (gap <= 3) return weight >= 1.5;
  if (gap <= 7 || toldTogether(a, b)) return weight >= 2;
  // Candidates, players and ministers take part in many happenings of one kind within weeks.
  const things = anchors - shared(a.people, b.people);
  return gap <= 45 && things >= 1 && anchors >= 3 && most >= 0.5;
}

/** A shared large town says as much as a name, a shared country half of that; two of them at most. */
function settingWeight(a: EventSketch, b: EventSketch): number {
  const weights = a.setting.filter((key) => b.setting.includes(key)).map((key) => (key.startsWith('c:') ? 0.5 : 1));
  return Math.min(
    1.5,
    weights.reduce((sum, one) => sum + one, 0),
  );
}

/** A name of three words or more ("Arctic Fisheries Treaty") is hardly shared by chance. */
function longNames(a: EventSketch, b: EventSketch): number {
  return a.anchors.some((key) => b.anchors.includes(key) && /\S \S+ \S/u.test(key)) ? 0.5 : 0;
}

/** Reports that came out within three days of one another. */
export function toldTogether(a: EventSketch, b: EventSketch): boolean {
  return a.told !== undefined && b.told !== undefined && within(a.told, b.told, 3);
}

/** Whether two ISO dates lie at most so many days apart. */
export function within(a: string, b: string, days: number): boolean {
  return a === b || Math.abs(dayNumber(a) - dayNumber(b)) <= days;
}

/**
 * Number of an ISO day (`YYYY-MM-DD`) counted from 1970; NaN for what has not that form. The days of a corpus are compared
 * with one another by the million, so they are read without a `Date`.
 */
export function dayNumber(iso: string): number {
  const [year, month, day] = [digitsOf(iso, 0, 4), digitsOf(iso, 5, 7), digitsOf(iso, 8, 10)];
  if (iso.length !== 10 || !(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return Number.NaN;
  return civilDayNumber(year, month, day);
}

/** The number between two offsets; NaN where there are other characters than digits. */
function digitsOf(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    number = digit >= 0 && digit <= 9 ? 10 * number + digit : Number.NaN;
  }
  return number;
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.reduce((count, one) => count + (b.includes(one) ? 1 : 0), 0);
}

/** Days between two happenings, 0 when their times overlap; undefined when one has no date. */
export function gapInDays(a: EventSketch, b: EventSketch): number | undefined {
  if (!a.from || !b.from) return undefined;
  const [aTo, bTo] = [a.to ?? a.from, b.to ?? b.from];
  if (a.from <= bTo && b.from <= aTo) return 0;
  const [early, late] = aTo < b.from ? [aTo, b.from] : [bTo, a.from];
  return dayNumber(late) - dayNumber(early);
}
