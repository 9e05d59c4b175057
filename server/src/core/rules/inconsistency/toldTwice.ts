import type { Topic } from '../../extract/claims.ts';
import type { TopicFinding } from '../../rule.ts';

/** The two values that one article gives for one thing. */
export function* toldTwice(topic: Topic): Iterable<TopicFinding> {
  for (const later of topic.claims) {
    const earlier = topic.claims.find(({ path, claim }) => path === later.path && claim.end <= later.claim.start);
    if (!earlier || earlier.claim.value.low === later.claim.value.low) continue;
    // The value that the article comes back to is the right one.
    if (earlier.claim.value.unit === 'odd') {
      const [odd, steady] = [earlier.claim.value.text, later.claim.value.text];
      yield {
        at: earlier,
        message: `${odd} here, ${steady} below.`,
        related: [{ claim: later, message: `${steady}` }],
      };
      continue;
    }
    const [here, there] = [later.claim.value.text, earlier.claim.value.text];
    yield { at: later, message: `${here} here, ${there} above.`, related: [{ claim: earlier, message: `${there}` }] };
  }
}
