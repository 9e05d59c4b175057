import type { TopicClaim } from '../../extract/claims.ts';

/** "Officials from two towns" beside "the nine towns": a few of those that the other article counts in all. */
export function areSomeOfAll(a: TopicClaim, b: TopicClaim): boolean {
  return isSomeOf(a, b) || isSomeOf(b, a);
}

function isSomeOf(some: TopicClaim, all: TopicClaim): boolean {
  if (!(some.claim.value.low! < all.claim.value.low!)) return false;
  return (
    stands(all, String.raw`(?:the|all|all the|its|their|these|our)(?: member| other)?`) &&
    stands(some, String.raw`(?:\p{L}{3,}s|one|some|those|people) (?:from|in|of|at)`)
  );
}

/** Whether a value stands behind such words in its sentence. */
function stands({ claim, context }: TopicClaim, words: string): boolean {
  const text = claim.value.text?.trim();
  if (!text) return false;
  return new RegExp(String.raw`\b${words} ${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\p{L}\d])`, 'iu').test(
    context,
  );
}
