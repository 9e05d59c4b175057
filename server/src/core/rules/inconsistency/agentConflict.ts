import type { TopicClaim } from '../../extract/claims.ts';
import { topicRule } from '../../rule.ts';
import { clashes, placeOf } from './clashes.ts';
import { oneTextEach } from './numberConflict.ts';

export default topicRule({
  id: 'inconsistency/agent-conflict',
  title: 'Two sides named for one deed',
  why: 'Two articles on one happening name opposite winners, or say of one thing that different sides drafted, built, hosted or bought it.',
  severity: 'warning',
  stage: 'stable',
  attributes: ['winner', 'agent'],
  examples: {
    bad: [
      [
        'Leeds Rhinos beat Hull Kingston in the final at Elland Road on Saturday.',
        'Saturday’s final at Elland Road ended early for many fans. ⟦Hull Kingston beat Leeds Rhinos⟧ in the match.',
      ],
      [
        'The fisheries summit of the Nordic Council in Bergen ended with a declaration drafted by Norway.',
        'The declaration ⟦drawn up by Iceland⟧ was read out at the fisheries summit of the Nordic Council in Bergen.',
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
    const winner = topic.attribute === 'winner';
    const what = winner ? 'Winner' : `Who did it (${topic.key.split('@')[0]!.split(':').slice(1).join(' ')})`;
    for (const { later, earlier } of clashes(winner ? topic : oneTextEach(topic), {
      differ: winner ? swapped : anotherSide,
    })) {
      yield {
        at: later,
        message: `${what}: ${later.claim.value.text} here, ${earlier[0]!.claim.value.text} ${placeOf(earlier[0]!, later)}.`,
        related: earlier.map((claim) => ({ claim, message: `${what}: ${claim.claim.value.text}` })),
      };
    }
  },
});

/** The same two sides the other way round. */
function swapped(a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a.claim.value.list!, b.claim.value.list!];
  return one[0] === other[1] && one[1] === other[0];
}

/** Two names of one kind: a country and its president, or a company and its head, may both have done it. */
function anotherSide(a: TopicClaim, b: TopicClaim): boolean {
  return a.claim.value.unit === b.claim.value.unit && a.claim.value.list![0] !== b.claim.value.list![0];
}
