import { topicRule } from '../../rule.ts';
import { clashes, placeOf } from './clashes.ts';
import { numbersDiffer, oneValueEach } from './numberConflict.ts';

export default topicRule({
  id: 'inconsistency/money',
  title: 'Two amounts of money for the same thing',
  why: 'Two articles on one happening give different amounts for one price, fine, cost or profit, in one currency. Amounts that agree when rounded are not reported.',
  severity: 'warning',
  stage: 'stable',
  attributes: ['money'],
  examples: {
    bad: [
      [
        'Regulators fined the ferry operator Nordlys $4 million over the Stavanger leak, the Norwegian Coastal Agency said.',
        'The Stavanger leak will be costly for Nordlys: the Norwegian Coastal Agency said the fine was ⟦$6 million⟧.',
      ],
    ],
    good: [
      [
        'Regulators fined the ferry operator Nordlys $4 million over the Stavanger leak, the Norwegian Coastal Agency said.',
        'The Stavanger leak will be costly for Nordlys: the Norwegian Coastal Agency put the damage at $6 million.',
      ],
    ],
  },
  *check(topic) {
    const role = topic.key.split('@')[0]!.split(':')[1]!;
    for (const { later, earlier } of clashes(oneValueEach(topic), { differ: numbersDiffer, keyOf: ({ claim: { value } }) => `${value.low} ${value.high}` })) {
      const other = earlier[0]!;
      yield {
        at: later,
        message: `Amount (${role}): ${later.claim.value.text} here, ${other.claim.value.text} ${placeOf(other, later)}.`,
        related: earlier.map((claim) => ({ claim, message: `Amount (${role}): ${claim.claim.value.text}` })),
      };
    }
  },
});
