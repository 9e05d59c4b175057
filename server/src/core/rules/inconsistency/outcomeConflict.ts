import { sameEvent } from '../../corpus/events.ts';
import type { TopicClaim } from '../../extract/claims.ts';
import { topicRule } from '../../rule.ts';
import { clashes, tellOtherwise } from './clashes.ts';
import { evidence } from './evidence.ts';
import { leavingsApart } from './leavingsApart.ts';

export default topicRule({
  id: 'inconsistency/outcome-conflict',
  title: 'Opposite outcomes of one happening',
  why: 'A plan was approved or rejected, a meeting held or postponed, a defendant convicted or acquitted, a director resigned or was dismissed, profit rose or fell: two articles on one happening tell opposite outcomes.',
  severity: 'warning',
  stage: 'stable',
  attributes: ['outcome', 'leaving'],
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
    if (topic.attribute === 'leaving') {
      yield* leavingsApart(topic);
      return;
    }
    const says = (a: TopicClaim, b: TopicClaim) => sameTheme(a, b) && a.claim.value.text === b.claim.value.text;
    const differ = (a: TopicClaim, b: TopicClaim) => opposite(a, b) && enough(a, b);
    for (const clash of clashes(topic, { differ, says, keyOf: ({ claim }) => claim.value.list!.join() }))
      yield tellOtherwise(clash, 'The opposite');
  },
});

/** One thing by its noun or name and something else in common, or very much in common. */
function enough(a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a.claim.event, b.claim.event];
  if (sameTheme(a, b)) return (one && other && sameEvent(one, other)) || evidence(a, b) >= 0.8;
  // Of two names each is told its own fate.
  const named = ({ claim }: TopicClaim) => claim.frame!.names.includes(claim.value.list![1]!);
  return a.claim.topic.endsWith(':approval') && !(named(a) && named(b)) && evidence(a, b) >= 3.2;
}

function sameTheme({ claim: a }: TopicClaim, { claim: b }: TopicClaim): boolean {
  return a.value.list![1] === b.value.list![1];
}

function opposite(a: TopicClaim, b: TopicClaim): boolean {
  return a.claim.modality === 'fact' && b.claim.modality === 'fact' && a.claim.value.text !== b.claim.value.text;
}
