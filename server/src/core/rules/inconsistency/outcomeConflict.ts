import type { TopicClaim } from '../../extract/claims.ts';
import { topicRule } from '../../rule.ts';
import { clashes, placeOf, quoteOf } from './clashes.ts';
import { oneTextEach } from './numberConflict.ts';

export default topicRule({
  id: 'inconsistency/outcome-conflict',
  title: 'Opposite outcomes of one happening',
  why: 'A plan was approved or rejected, a meeting held or postponed, a defendant convicted or acquitted, profit rose or fell: two articles on one happening tell opposite outcomes.',
  severity: 'warning',
  stage: 'stable',
  attributes: ['outcome'],
  examples: {
    bad: [
      [
        'Hull City Council approved the wind farm at a meeting in Beverley on Monday.',
        'At its meeting in Beverley, Hull City Council ⟦rejected the wind farm⟧, to the relief of residents.',
      ],
    ],
    good: [
      [
        'Hull City Council approved the wind farm at a meeting in Beverley on Monday.',
        'Before its meeting in Beverley, Hull City Council was expected to reject the wind farm.',
      ],
    ],
  },
  *check(topic) {
    for (const { later, earlier } of clashes(oneTextEach(topic), { differ, keyOf: ({ claim }) => claim.value.text! })) {
      const words = ({ claim }: TopicClaim) => claim.value.list![0]!;
      yield {
        at: later,
        message: `“${words(later)}” here, but “${words(earlier[0]!)}” ${placeOf(earlier[0]!, later)}.`,
        related: earlier.map((claim) => ({
          claim,
          message: `The opposite: ${quoteOf({ ...claim, context: words(claim) })}`,
        })),
      };
    }
  },
});

function differ(a: TopicClaim, b: TopicClaim): boolean {
  return a.claim.modality === 'fact' && b.claim.modality === 'fact' && a.claim.value.text !== b.claim.value.text;
}
