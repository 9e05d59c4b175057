import type { Topic, TopicClaim } from '../../extract/claims.ts';
import type { TopicFinding } from '../../rule.ts';
import { clashes, placeOf } from './clashes.ts';

/** One person is cousin and brother-in-law to the same other one, by two articles that know one of the two each. */
export function* kinApart(topic: Topic): Iterable<TopicFinding> {
  const row = ({ claim }: TopicClaim) => claim.value.list![0]!;
  const says = (a: TopicClaim, b: TopicClaim) => row(a) === row(b);
  for (const { later, earlier } of clashes(topic, { differ: (a, b) => !says(a, b), says, keyOf: row })) {
    yield {
      at: later,
      message: `Kinship: ${later.claim.value.text} here, ${earlier[0]!.claim.value.text} ${placeOf(earlier[0]!, later)}.`,
      related: earlier.map((claim) => ({ claim, message: `Kinship: ${claim.claim.value.text}` })),
    };
  }
}
