import type { Topic, TopicClaim } from '../../extract/claims.ts';
import type { TopicFinding } from '../../rule.ts';
import { clashes, placeOf } from './clashes.ts';
import { swappedDigits } from './evidence.ts';

/**
 * Two numbers for what seems one numbered thing of a story ("Decree 17" and "Decree 71"): the digits of one in another order, or one
 * of three or more changed, and neither article knows the other's.
 */
export function* designationsApart(topic: Topic): Iterable<TopicFinding> {
  const says = (a: TopicClaim, b: TopicClaim) => a.claim.value.low === b.claim.value.low;
  const differ = (a: TopicClaim, b: TopicClaim) =>
    lettersAgree(a, b) && isSlip(a.claim.value.low!, b.claim.value.low!) && isSingle(topic, a) && isSingle(topic, b);
  for (const { later, earlier } of clashes(topic, { differ, says, keyOf: ({ claim }) => String(claim.value.low) })) {
    // What an article before it says too is told there, or on the article that says otherwise.
    if (topic.claims.slice(0, topic.claims.indexOf(later)).some((one) => one.path !== later.path && says(one, later)))
      continue;
    yield {
      at: later,
      message: `Number: “${later.claim.value.text}” here, “${earlier[0]!.claim.value.text}” ${placeOf(earlier[0]!, later)}.`,
      related: earlier.map((claim) => ({ claim, message: `Number: “${claim.claim.value.text}”` })),
    };
  }
}

function lettersAgree(a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a.claim.value.list![0]!, b.claim.value.list![0]!];
  return one === '' || other === '' || one.toLowerCase() === other.toLowerCase();
}

/** The way back has the next number, and so has the next law. */
function isSlip(x: number, y: number): boolean {
  if (swappedDigits(x, y) >= 2) return true;
  const [one, other] = [String(x), String(y)];
  if (one.length !== other.length || one.length < 3 || Math.abs(x - y) <= 2) return false;
  return [...one].filter((digit, index) => digit !== other[index]).length === 1;
}

/** An article with several numbers of a kind tells of several things. */
function isSingle({ claims }: Topic, { path }: TopicClaim): boolean {
  return new Set(claims.filter((one) => one.path === path).map(({ claim }) => claim.value.low)).size === 1;
}
