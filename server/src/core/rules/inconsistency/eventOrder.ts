import type { Topic, TopicClaim } from '../../extract/claims.ts';
import { topicRule } from '../../rule.ts';
import { clashes, placeOf, quoteOf } from './clashes.ts';

export default topicRule({
  id: 'inconsistency/event-order',
  title: 'Events told in two orders',
  why: 'What came first is often the story: whether the minister resigned before the vote or after it. Two passages that tell the order of the same two events differently cannot both be right, and neither can an end that comes before its start or a deadline that comes before what it closes.',
  severity: 'warning',
  stage: 'stable',
  attributes: ['order', 'backwards'],
  examples: {
    bad: [
      [
        'Mayor Ida Holm resigned before the council voted on the Vestby harbour budget in Moss.',
        'The Vestby harbour budget split Moss. ⟦Ida Holm resigned after the council vote on the budget⟧.',
      ],
      'Entries for the Tromso photo prize ⟦close on 3 May, a week before they open on 12 June⟧.',
      'The exhibition at the Fram Museum runs ⟦from 9 May to 3 May⟧.',
    ],
    good: [
      [
        'Mayor Ida Holm resigned before the council voted on the Vestby harbour budget in Moss.',
        'The Vestby harbour budget split Moss. The council voted on the budget after Ida Holm resigned.',
      ],
      'The exhibition at the Fram Museum runs from 9 December to 3 February.',
      'The start was moved from 9 May to 3 May.',
    ],
  },
  *check(topic) {
    if (topic.attribute === 'backwards') {
      for (const at of topic.claims) yield { at, message: `“${quoteOf(at)}”: ${at.claim.value.unit}.` };
      return;
    }
    yield* turnedRound(topic);
  },
});

/** The same two events, the other one first. */
function* turnedRound(topic: Topic) {
  for (const { later, earlier } of clashes(topic, {
    // Two days against two days is a clash of dates, which has a rule of its own.
    differ: (a, b) => !(isDated(a) && isDated(b)) && matches(a, b, true) && !matches(a, b, false),
    within: true,
    says: (a, b) => matches(a, b, false),
  })) {
    const other = earlier[0]!;
    yield {
      at: later,
      message: `Order: “${quoteOf(later, 50)}” here, “${quoteOf(other, 50)}” ${placeOf(other, later)}.`,
      related: earlier.map((claim) => ({ claim, message: `Order: “${quoteOf(claim)}”` })),
    };
  }
}

function isDated({ claim }: TopicClaim): boolean {
  return claim.value.unit === 'dated';
}

/** Whether two claims are of the same two events, in the same order or, `turned`, in the other. */
function matches(a: TopicClaim, b: TopicClaim, turned: boolean): boolean {
  const [first, second] = a.claim.value.list!.map(partsOf);
  const [one, two] = b.claim.value.list!.map(partsOf);
  const kin = [kinship(first!, turned ? two! : one!), kinship(second!, turned ? one! : two!)];
  // Two events known by their deed alone may be any two.
  return !kin.includes('none') && kin.includes('named');
}

function partsOf(event: string): readonly string[] {
  return event.split(' | ');
}

/**
 * `named`: one deed, and one passage tells no more of whose it is than the other; `bare`: one deed that a passage calls
 * just "the vote". A firm that cancels flights and a firm that cancels a fair share a name but not a deed.
 */
function kinship(
  [deed, ...terms]: readonly string[],
  [other, ...others]: readonly string[],
): 'named' | 'bare' | 'none' {
  if (deed !== other) return 'none';
  if (terms.length === 0 || others.length === 0) return 'bare';
  const [fewer, more] = terms.length <= others.length ? [terms, others] : [others, terms];
  return fewer.every((term) => more.includes(term)) ? 'named' : 'none';
}
