import type { TopicClaim } from '../../extract/claims.ts';
import { topicRule } from '../../rule.ts';
import { clashes, placeOf } from './clashes.ts';

export default topicRule({
  id: 'inconsistency/agent-conflict',
  title: 'Winner and loser change places',
  why: 'Two articles on one match, race or vote name opposite winners.',
  severity: 'warning',
  stage: 'stable',
  attributes: ['winner'],
  examples: {
    bad: [
      [
        'Leeds Rhinos beat Hull Kingston in the final at Elland Road on Saturday.',
        'Saturday’s final at Elland Road ended early for many fans. ⟦Hull Kingston beat Leeds Rhinos⟧ in the match.',
      ],
    ],
    good: [
      [
        'Leeds Rhinos beat Hull Kingston in the final at Elland Road on Saturday.',
        'Saturday’s final at Elland Road ended early for many fans. Hull Kingston lost to Leeds Rhinos in the match.',
      ],
    ],
  },
  *check(topic) {
    for (const { later, earlier } of clashes(topic, { differ })) {
      yield {
        at: later,
        message: `Winner: ${later.claim.value.text} here, ${earlier[0]!.claim.value.text} ${placeOf(earlier[0]!, later)}.`,
        related: earlier.map((claim) => ({ claim, message: `Winner: ${claim.claim.value.text}` })),
      };
    }
  },
});

/** The same two sides the other way round. */
function differ(a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a.claim.value.list!, b.claim.value.list!];
  return one[0] === other[1] && one[1] === other[0];
}
