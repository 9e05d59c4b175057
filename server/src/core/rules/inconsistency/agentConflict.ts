import type { Topic, TopicClaim } from '../../extract/claims.ts';
import { topicRule } from '../../rule.ts';
import { clashes, placeOf } from './clashes.ts';
import { oneTextEach } from './numberConflict.ts';

export default topicRule({
  id: 'inconsistency/agent-conflict',
  title: 'Two sides named for one deed',
  why: 'Two articles on one happening name opposite winners, say of one thing that different sides drafted, built, hosted or bought it, or name two people as the first or last to do something.',
  severity: 'warning',
  stage: 'stable',
  attributes: ['winner', 'agent', 'first'],
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
    if (topic.attribute === 'first') {
      yield* firsts(topic);
      return;
    }
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

/** Two people who were each the first, or the last, to do one thing. */
function* firsts(topic: Topic) {
  const what = `The ${topic.key.split('@')[0]!.split(':')[1]}`;
  for (const { later, earlier } of clashes(topic, { differ: anotherPerson, within: true, says: samePerson })) {
    yield {
      at: later,
      message: `${what}: ${later.claim.value.text} here, ${earlier[0]!.claim.value.text} ${placeOf(earlier[0]!, later)}.`,
      related: earlier.map((claim) => ({ claim, message: `${what}: ${claim.claim.value.text}` })),
    };
  }
}

/** A name whose role is not told may belong to the holder of any role. */
function anotherPerson(a: TopicClaim, b: TopicClaim): boolean {
  const kinds = [a.claim.value.unit, b.claim.value.unit];
  if (kinds.includes('name') && kinds.includes('role')) return false;
  return !samePerson(a, b);
}

/** Two names by their keys, which stand first; a role by any of its words. */
function samePerson(a: TopicClaim, b: TopicClaim): boolean {
  if (a.claim.value.unit !== 'role' && b.claim.value.unit !== 'role')
    return a.claim.value.list![0] === b.claim.value.list![0];
  return a.claim.value.list!.some((term) => b.claim.value.list!.includes(term));
}

/** The same two sides the other way round. */
function swapped(a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a.claim.value.list!, b.claim.value.list!];
  return one[0] === other[1] && one[1] === other[0];
}

/** Two names of one kind: a country and its president, or a company and its head, may both have done it. */
function anotherSide(a: TopicClaim, b: TopicClaim): boolean {
  return a.claim.value.unit === b.claim.value.unit && a.claim.value.list![0] !== b.claim.value.list![0];
}
