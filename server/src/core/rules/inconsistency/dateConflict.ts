import type { TopicClaim } from '../../extract/claims.ts';
import { topicRule } from '../../rule.ts';
import { aligned } from './alignment.ts';
import { clashes, placeOf } from './clashes.ts';

export default topicRule({
  id: 'inconsistency/date-conflict',
  title: 'Two days for one happening',
  why: 'Two articles on one happening put it on different days.',
  severity: 'warning',
  stage: 'stable',
  attributes: ['event-date'],
  examples: {
    bad: [
      [
        'A fire broke out at the Haldor paper mill in Skien on 3 March 2023, Telemark Fire Service said.',
        'Telemark Fire Service is still looking for the cause of the fire at the Haldor paper mill in Skien. The fire broke out on ⟦5 March 2023⟧.',
      ],
    ],
    good: [
      [
        'A fire broke out at the Haldor paper mill in Skien on 3 March 2023, Telemark Fire Service said.',
        'Telemark Fire Service is still looking for the cause of the fire at the Haldor paper mill in Skien. The fire broke out on Friday, 3 March 2023.',
      ],
    ],
  },
  *check(topic) {
    const differ = (a: TopicClaim, b: TopicClaim) =>
      apart(a, b) && aligned(topic, a, b, { enough: 2, days: 7, deed: true });
    for (const { later, earlier } of clashes(topic, {
      differ,
      says: (a, b) => !apart(a, b),
      keyOf: ({ claim }) => claim.from!,
    })) {
      yield {
        at: later,
        message: `Day: ${later.claim.value.text} here, ${earlier[0]!.claim.value.text} ${placeOf(earlier[0]!, later)}.`,
        related: earlier.map((claim) => ({ claim, message: `Day: ${claim.claim.value.text}` })),
      };
    }
  },
});

function apart(a: TopicClaim, b: TopicClaim): boolean {
  return a.claim.to! < b.claim.from! || b.claim.to! < a.claim.from!;
}
