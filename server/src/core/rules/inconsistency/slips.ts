import type { Claim, Topic, TopicClaim } from '../../extract/claims.ts';
import { claimsOf } from './clashes.ts';
import { evidence, swappedDigits, weighedEvidence } from './evidence.ts';

/** Characters between figures of one passage. */
const passage = 250;

/** How much must speak for two figures with the same digits being one, by how many digits they have. */
const enough = (digits: number): number => (digits >= 4 ? 1 : digits === 3 ? 1.3 : 2.5);

/**
 * Whether two figures of one story with the same digits in another order are one figure with a slip. The order of the
 * digits itself is evidence, the more the longer they are; what they count and what stands around them is the rest.
 */
export function isSlip(topic: Topic, a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a.claim.value, b.claim.value];
  const digits = swappedDigits(one.low ?? 0, other.low ?? 0);
  if (digits < 2 || (one.unit && other.unit && one.unit !== other.unit) || a.context === b.context) return false;
  const within = a.path === b.path;
  // "46 were ordered, the ground needed 18 more, and 64 were driven": figures of one passage are worked out from each other.
  if (within && Math.abs(a.claim.start - b.claim.start) < passage) return false;
  const names = digits > 2 ? namesShared(a.claim, b.claim) : 0;
  if (wordsShared(a.claim, b.claim) + names < (within ? 2 : digits > 2 && one.unit ? 0 : 1)) return false;
  const [counted, others] = [one.list?.[0], other.list?.[0]];
  const heads = counted && others ? (counted === others ? 0.8 : digits > 2 ? -0.2 : -1) : 0;
  const needed = enough(digits) - heads + (within ? 1.5 : 0);
  return (digits > 2 ? weighedEvidence : evidence)(a, b) >= needed && isBest(topic, a, b);
}

function namesShared({ frame: a }: Claim, { frame: b }: Claim): number {
  return [...a!.names, ...a!.setting].filter((name) => b!.names.includes(name) || b!.setting.includes(name)).length;
}

/** How many words beside two figures are the same, what they count among them. */
function wordsShared(a: Claim, b: Claim): number {
  const [one, other] = [a.frame!, b.frame!];
  const heads = a.value.list && a.value.list[0] === b.value.list?.[0] ? 1 : 0;
  return heads + one.near.filter((term) => other.near.includes(term)).length;
}

/** No other figure of either article with these digits has more in common with the other one. */
function isBest(topic: Topic, a: TopicClaim, b: TopicClaim): boolean {
  const found = weighedEvidence(a, b);
  const better = (path: string, one: TopicClaim, taken: TopicClaim) =>
    claimsOf(topic, path).some(
      (rival) =>
        rival !== taken &&
        rival !== one &&
        rival.claim.value.low !== taken.claim.value.low &&
        weighedEvidence(rival, one) > found,
    );
  return !better(b.path, a, b) && !better(a.path, b, a);
}
