import type { Topic, TopicClaim } from '../../extract/claims.ts';
import { topicRule } from '../../rule.ts';
import { clashes, placeOf } from './clashes.ts';
import { currenciesApart } from './currenciesApart.ts';
import { sameMatter } from './evidence.ts';
import { digitsAlike, numbersDiffer, sameDigits, sameNumber } from './figuresApart.ts';
import { oddOneOut } from './oddOneOut.ts';
import { isSlip } from './slips.ts';
import { valueConflicts } from './valueConflicts.ts';

export default topicRule({
  id: 'inconsistency/money',
  title: 'Two amounts of money for the same thing',
  why: 'Two articles on one happening give different amounts for one price, fine, cost or profit, in one currency. Amounts that agree when rounded are not reported.',
  severity: 'warning',
  stage: 'stable',
  attributes: ['money', 'moneySlip', 'amount'],
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
    if (topic.attribute === 'amount') {
      yield* valueConflicts(topic);
      return;
    }
    const slips = topic.attribute === 'moneySlip';
    if (slips) yield* currenciesApart(topic);
    const differ = (a: TopicClaim, b: TopicClaim) => (slips ? isSlip(topic, a, b) : amountsDiffer(topic, a, b));
    const told = new Set<string>();
    for (const clash of clashes(topic, {
      differ,
      ...(slips && { within: true, sieve: digitsAlike }),
      says: sameNumber,
      keyOf: ({ claim: { value } }) => `${value.low} ${value.high}`,
    })) {
      // The article that is alone with its amount is told of, whichever came first.
      const { at: later, others: earlier } = oddOneOut(topic, clash, sameNumber);
      const statement = `${later.path} ${later.claim.value.low}`;
      if (told.has(statement)) continue;
      told.add(statement);
      const other = earlier[0]!;
      yield {
        at: later,
        message: `Amount: ${later.claim.value.text} here, ${other.claim.value.text} ${placeOf(other, later)}.`,
        related: earlier.map((claim) => ({ claim, message: `Amount: ${claim.claim.value.text}` })),
      };
    }
  },
});

/** Amounts with the same digits are compared as such (`slips.ts`). */
function amountsDiffer(topic: Topic, a: TopicClaim, b: TopicClaim): boolean {
  if (sameDigits(a, b)) return false;
  return (
    (numbersDiffer(a, b) && sameMatter(topic, a, b, 2.2)) ||
    // A price that was announced is still the price when it is told as paid, where the words around say so.
    (announced(a, b) && sameMatter(topic, a, b, 3))
  );
}

function announced(a: TopicClaim, b: TopicClaim): boolean {
  const modalities = [a.claim.modality, b.claim.modality];
  if (!modalities.includes('planned') || !modalities.includes('fact') || !isPrice(a) || !isPrice(b)) return false;
  const alike = (entry: TopicClaim): TopicClaim => ({ ...entry, claim: { ...entry.claim, modality: 'fact' } });
  return numbersDiffer(alike(a), alike(b));
}

/** "bought for $4 million", "a purchase worth $4 million". */
function isPrice({ claim, context }: TopicClaim): boolean {
  const at = context.indexOf(claim.value.text!);
  return (
    at >= 0 &&
    /\b(?:for|worth|valued at)\s+(?:(?:about|around|some|nearly|almost|an estimated)\s+)?$/u.test(context.slice(0, at))
  );
}
