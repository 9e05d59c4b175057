import type { TopicClaim } from '../../extract/claims.ts';
import { topicRule } from '../../rule.ts';
import { comparable, fileOf, onePerArticle, placeOf } from './clashes.ts';

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
    const told = new Set<string>();
    for (const list of topic.claims.filter(({ claim }) => claim.polarity === 'asserted')) {
      const against = topic.claims.filter(
        (absence) => absence.path !== list.path && comparable(absence, list, false) && differ(absence, list),
      );
      const open = against.filter(
        (absence) =>
          !topic.claims.some(
            ({ path, claim }) =>
              path === list.path &&
              claim.polarity === 'denied' &&
              claim.value.list![0] === absence.claim.value.list![0],
          ),
      );
      const [absence] = open;
      if (!absence) continue;
      const name = absence.claim.value.text ?? '';
      const absent = absence.claim.value.list![0]!;
      const related = onePerArticle(open.filter(({ claim }) => claim.value.list![0] === absent));
      if (list.claim.value.list!.includes(absent)) {
        const [later, other] =
          topic.claims.indexOf(list) > topic.claims.indexOf(absence) ? [list, absence] : [absence, list];
        if (told.has(`${later.path} ${absent}`)) continue;
        told.add(`${later.path} ${absent}`);
        const here = later === list;
        const message = `${name} is ${here ? 'listed as present here' : 'said to be absent here'}, but ${here ? 'absent' : 'listed as present'} ${placeOf(other, later)}.`;
        yield {
          at: later,
          message,
          related: here
            ? related.map((claim) => ({ claim, message: 'The absence' }))
            : [{ claim: list, message: 'The list' }],
        };
      } else if (!told.has(list.path)) {
        // Whoever passes over the absence is the one to look at, whichever article came first.
        told.add(list.path);
        const message = `This list of participants leaves out ${name}, which stayed away according to ${fileOf(absence)}.`;
        yield { at: list, message, related: related.map((claim) => ({ claim, message: 'The absence' })) };
      }
    }
  },
});

/** A list against an absence: the absent one is on it, or the list of others of its kind passes over the absence. */
function differ(a: TopicClaim, b: TopicClaim): boolean {
  if (
    a.claim.polarity === b.claim.polarity ||
    (a.claim.modality !== b.claim.modality && a.claim.modality !== 'planned')
  )
    return false;
  const [absence, list] = a.claim.polarity === 'denied' ? [a, b] : [b, a];
  const absent = absence.claim.value.list![0]!;
  const present = list.claim.value.list!;
  return (
    present.includes(absent) ||
    present.filter((key) => isCountry(key) === isCountry(absent)).length * 2 > present.length
  );
}

function isCountry(key: string): boolean {
  return key.startsWith('c:');
}
