import type { TopicClaim } from '../../extract/claims.ts';
import { topicRule } from '../../rule.ts';
import { clashes, placeOf } from './clashes.ts';

export default topicRule({
  id: 'inconsistency/attendance',
  title: 'List of participants against a reported absence',
  why: 'One article lists who came to a meeting, another reports that somebody stayed away. Either the two contradict each other, or the list passes over an absence in silence, and a reader cannot tell an omission from an absence.',
  severity: 'warning',
  stage: 'stable',
  attributes: ['attendance'],
  examples: {
    bad: [
      [
        'Norway boycotted the fisheries summit in Bergen, the Nordic Council said.',
        'The fisheries summit of the Nordic Council in Bergen was attended by ministers from ⟦Denmark, Norway and Iceland⟧.',
      ],
    ],
    good: [
      [
        'Sweden was absent from the fisheries summit of the Nordic Council in Bergen.',
        'The fisheries summit of the Nordic Council in Bergen was attended by ministers from Denmark, Norway and Iceland. Sweden stayed away.',
      ],
    ],
  },
  *check(topic) {
    for (const { later, earlier } of clashes(topic, {
      differ,
      keyOf: ({ claim }) => `${claim.polarity} ${claim.value.list?.join()}`,
    })) {
      const other = earlier[0]!;
      const [absence, list] = later.claim.polarity === 'denied' ? [later, other] : [other, later];
      const name = absence.claim.value.text ?? '';
      const named = list.claim.value.list!.includes(absence.claim.value.list![0]!);
      const here = later === list;
      const message = named
        ? `${name} is ${here ? 'listed as present here' : 'said to be absent here'}, but ${here ? 'absent' : 'listed as present'} ${placeOf(other, later)}.`
        : `${here ? 'This list of participants' : `The list of participants ${placeOf(list, later)}`} leaves out ${name}, which stayed away ${here ? `according to ${placeOf(absence, later).replace(/^in /, '')}` : 'according to this article'}.`;
      yield {
        at: later,
        message,
        related: earlier.map((claim) => ({
          claim,
          message: claim.claim.polarity === 'denied' ? 'The absence' : 'The list',
        })),
      };
    }
  },
});

/** A list against an absence: the absent one is on it, or the list of others of its kind passes over the absence. */
function differ(a: TopicClaim, b: TopicClaim): boolean {
  if (a.claim.polarity === b.claim.polarity) return false;
  const [absence, list] = a.claim.polarity === 'denied' ? [a, b] : [b, a];
  const absent = absence.claim.value.list![0]!;
  const present = list.claim.value.list!;
  return present.includes(absent) || present.filter((key) => isCountry(key) === isCountry(absent)).length * 2 > present.length;
}

function isCountry(key: string): boolean {
  return key.startsWith('c:');
}
