import type { TopicClaim } from '../../extract/claims.ts';
import { topicRule } from '../../rule.ts';
import { clashes, placeOf } from './clashes.ts';
import { oneTextEach } from './numberConflict.ts';
import { placesApart } from './whereabouts.ts';

export default topicRule({
  id: 'inconsistency/place-conflict',
  title: 'Two places for one happening or thing',
  why: 'Two articles on one happening put it in different towns, a thing on different sides, or bring the same people to different places.',
  severity: 'warning',
  stage: 'stable',
  attributes: ['event-place', 'side', 'landing', 'whereabouts'],
  examples: {
    bad: [
      [
        'The summit of the Nordic Fisheries Board was held in Bergen, with Greta Holm in the chair.',
        'Greta Holm closed the summit of the Nordic Fisheries Board. The summit in ⟦Trondheim⟧ ended without a deal.',
      ],
    ],
    good: [
      [
        'The summit of the Nordic Fisheries Board was held in Bergen, with Greta Holm in the chair.',
        'Greta Holm closed the summit of the Nordic Fisheries Board in Bergen. She lives in Trondheim.',
      ],
    ],
  },
  *check(topic) {
    if (topic.attribute === 'whereabouts') {
      yield* placesApart(topic);
      return;
    }
    const within = topic.attribute === 'side';
    for (const { later, earlier } of clashes(
      within ? topic : oneTextEach(topic, ({ claim }) => claim.value.list![0]!),
      {
        differ: topic.attribute === 'event-place' ? differ : elsewhere,
        within,
        keyOf: ({ claim }) => claim.value.list![0]!,
      },
    )) {
      yield {
        at: later,
        message: `Place: ${later.claim.value.text} here, ${earlier[0]!.claim.value.text} ${placeOf(earlier[0]!, later)}.`,
        related: earlier.map((claim) => ({ claim, message: `Place: ${claim.claim.value.text}` })),
      };
    }
  },
});

function elsewhere(a: TopicClaim, b: TopicClaim): boolean {
  // One article speaks of both hands of a person.
  if (a.path === b.path && a.claim.topic.includes(' of ')) return false;
  return a.claim.value.list![0] !== b.claim.value.list![0];
}

/** An article that names both towns among what tells its happening apart may mean a part of it in each. */
function differ(a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a.claim, b.claim];
  if (one.value.list![0] === other.value.list![0]) return false;
  const knows = (claim: typeof one, place: string) =>
    claim.event!.anchors.includes(place) || claim.event!.setting.includes(place);
  return !knows(one, other.value.list![0]!) && !knows(other, one.value.list![0]!);
}
