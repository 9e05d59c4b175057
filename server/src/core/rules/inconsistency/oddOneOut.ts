import type { Topic, TopicClaim } from '../../extract/claims.ts';
import type { Clash } from './clashes.ts';

/**
 * The two sides of a clash, turned round where the earlier one is alone with what it says and other articles say what the later one
 * does: the article that is alone is told of, wherever it stands in the order.
 */
export function oddOneOut(
  { claims }: Topic,
  { later, earlier }: Clash,
  agrees: (a: TopicClaim, b: TopicClaim) => boolean,
): { readonly at: TopicClaim; readonly others: readonly TopicClaim[] } {
  const [first] = earlier;
  const isBacked = (one: TopicClaim) => claims.some((other) => other.path !== one.path && agrees(other, one));
  if (earlier.length > 1 || isBacked(first!) || !isBacked(later)) return { at: later, others: earlier };
  const others = claims.filter((one) => one !== later && one.path !== first!.path && agrees(one, later));
  return { at: first!, others: [later, ...others.filter(({ path }) => path !== later.path)] };
}

/** Intervals of one unit that have a number in common. */
export function overlap({ claim: { value: a } }: TopicClaim, { claim: { value: b } }: TopicClaim): boolean {
  return a.unit === b.unit && a.low! <= b.high! && b.low! <= a.high!;
}
