import type { Topic, TopicClaim } from '../../extract/claims.ts';
import { shareName } from '../../extract/currencies.ts';
import type { TopicFinding } from '../../rule.ts';
import { clashes, placeOf } from './clashes.ts';
import { common } from './evidence.ts';
import { oddOneOut } from './oddOneOut.ts';

/**
 * One amount in two currencies, told with a word in common: the currency was mistaken when a sum was told again. Amounts of
 * one digit are too common for that, and no claim is made of them (`slips.ts` of the claims).
 */
export function* currenciesApart(topic: Topic): Iterable<TopicFinding> {
  for (const clash of clashes(topic, {
    differ: (a, b) => ofOneSum(topic, a, b),
    says,
    keyOf: ({ claim: { value } }) => `${value.low} ${value.unit}`,
  })) {
    const { at, others } = oddOneOut(topic, clash, says);
    yield {
      at,
      message: `Currency: ${at.claim.value.text} here, ${others[0]!.claim.value.text} ${placeOf(others[0]!, at)}.`,
      related: others.map((claim) => ({ claim, message: `Currency: ${claim.claim.value.text}` })),
    };
  }
}

function says({ claim: { value: a } }: TopicClaim, { claim: { value: b } }: TopicClaim): boolean {
  return a.low === b.low && a.unit === b.unit;
}

function ofOneSum(topic: Topic, a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a.claim.value, b.claim.value];
  if (one.low !== other.low || !one.unit || !other.unit || one.unit === other.unit) return false;
  // “$5.4 million” in one article may be the other's “5.4 million Canadian dollars”.
  if (shareName(one.unit, other.unit)) return false;
  const shared = common(a.claim.frame!.near, b.claim.frame!.near);
  return (
    shared.some((term) => !price.test(term)) || (shared.length > 0 && [a, b].some((side) => isBacked(topic, side)))
  );
}

/** What costs money has this in common with all that does; a third article must agree with one of the two then. */
const price = /^\+?cost$/;

function isBacked({ claims }: Topic, side: TopicClaim): boolean {
  return claims.some((other) => other.path !== side.path && says(other, side));
}
