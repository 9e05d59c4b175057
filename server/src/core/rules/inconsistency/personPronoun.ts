import type { Topic, TopicClaim } from '../../extract/claims.ts';
import { topicRule } from '../../rule.ts';
import { comparable, placeOf } from './clashes.ts';

export default topicRule({
  id: 'inconsistency/person-pronoun',
  title: '“He” of somebody who is “she” elsewhere',
  why: 'One person is spoken of with a man’s and with a woman’s pronoun or form of address. A translation or a summary has lost track of who is meant.',
  severity: 'warning',
  stage: 'stable',
  attributes: ['gender'],
  examples: {
    bad: [
      'The harbour master of Bergen, Anna Lund, opened the quay on Monday. The Norwegian engineer said that ⟦he⟧ had waited for it for years. She thanked the builders of Bergen harbour.',
      [
        'Robin Falk took over Bergen harbour on Monday. She wants to build a quay for ferries in Bergen.',
        'Bergen harbour made a loss last year, Robin Falk said. She blamed the price of oil in Bergen.',
        'Robin Falk will stay at Bergen harbour. ⟦He⟧ signed a new contract in Bergen.',
      ],
    ],
    good: [
      'The harbour master of Bergen, Anna Lund, opened the quay on Monday. Her husband said that he had waited for it for years. She thanked the builders of Bergen harbour.',
    ],
  },
  *check(topic) {
    for (const claim of topic.claims) {
      if (claim.claim.value.unit !== 'pronoun') continue;
      const mine = claim.claim.value.text!;
      const alike = topic.claims.filter((other) => other !== claim && comparable(claim, other, true));
      const all = [claim, ...alike];
      if (haveSeveral(all)) continue;
      const against = alike.filter(({ claim: { value } }) => value.text !== mine);
      const known = claim.claim.value.gender;
      const weight = weightOf(all, mine) - weightOf(all, mine === 'he' ? 'she' : 'he');
      const name = known === undefined ? 0 : known === mine ? 1 : -1;
      if (against.length === 0 && name >= 0) continue;
      const first = nearestOf(claim, against);
      // Where as much speaks for one as for the other, the later one is told of.
      const isLosing =
        against.length === 0
          ? all.length === 1
          : weight + name < 0 || (weight + name === 0 && isLater(topic, claim, first!));
      if (!isLosing) continue;
      const person = claim.claim.value.list![0]!;
      yield {
        at: claim,
        message: first
          ? `${person} is “${mine}” here, but “${first.claim.value.unit === 'title' ? first.claim.value.list![0] : first.claim.value.text}” ${placeOf(first, claim)}.`
          : `${person} is “${mine}” here, but the given name is a ${mine === 'he' ? 'woman' : 'man'}’s.`,
        related: first ? [{ claim: first, message: 'The other' }] : [],
      };
    }
  },
});

/** Bearers of one surname that articles know under several given names. */
function haveSeveral(claims: readonly TopicClaim[]): boolean {
  const given = claims.flatMap(({ claim }) => claim.value.list!.slice(1));
  return new Set(given.map((name) => name[0])).size > 1;
}

/** A form of address is chosen, a pronoun may slip. */
function weightOf(claims: readonly TopicClaim[], gender: string): number {
  return claims
    .filter(({ claim }) => claim.value.text === gender)
    .reduce((sum, { claim }) => sum + (claim.value.unit === 'title' ? 2 : 1), 0);
}

function nearestOf(claim: TopicClaim, others: readonly TopicClaim[]): TopicClaim | undefined {
  return others.find(({ path }) => path === claim.path) ?? others[0];
}

function isLater({ claims }: Topic, claim: TopicClaim, other: TopicClaim): boolean {
  return claims.indexOf(claim) > claims.indexOf(other);
}
