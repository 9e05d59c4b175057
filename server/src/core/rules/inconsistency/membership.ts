import type { ClaimValue, TopicClaim } from '../../extract/claims.ts';
import { topicRule } from '../../rule.ts';
import { clashes, placeOf } from './clashes.ts';

export default topicRule({
  id: 'inconsistency/membership',
  title: 'Membership that two passages tell differently',
  why: 'A body has one list of members at a time. A member that another passage treats as a candidate or an outsider, or a count that does not fit the list, is wrong in one of the two places.',
  severity: 'warning',
  stage: 'stable',
  attributes: ['members'],
  examples: {
    bad: [
      [
        'The Gulf Trade Council comprises Oman, Kuwait, Qatar and Bahrain.',
        'The talks touched on ⟦Qatar’s possible role in the Gulf Trade Council⟧.',
      ],
      [
        'The Gulf Trade Council comprises Oman, Kuwait, Qatar and Bahrain.',
        'The minister wrote to the ⟦five⟧ members of the Gulf Trade Council.',
      ],
    ],
    good: [
      [
        'The Gulf Trade Council comprises Oman, Kuwait, Qatar and Bahrain.',
        'The minister wrote to the four members of the Gulf Trade Council about Yemen’s possible role in the Gulf Trade Council.',
      ],
      [
        'In 1981 the Gulf Trade Council comprised Oman, Kuwait and Bahrain.',
        'The Gulf Trade Council comprises Oman, Kuwait, Qatar and Bahrain.',
      ],
    ],
  },
  *check(topic) {
    for (const { later, earlier } of clashes(topic, { differ, within: true })) {
      const other = earlier[0]!;
      yield {
        at: later,
        message: messageOf(later, other),
        related: earlier.map((claim) => ({
          claim,
          message: claim.claim.value.text === 'list' ? 'The members' : 'The other statement',
        })),
      };
    }
  },
});

function differ(a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a.claim, b.claim];
  if (one.polarity !== other.polarity) {
    const [outside, inside] = one.polarity === 'denied' ? [one, other] : [other, one];
    return inside.value.list?.includes(outside.value.list![0]!) ?? false;
  }
  if (one.polarity === 'denied' || !sayOfOneBody(one.value, other.value) || isItsList(a, b)) return false;
  const sizes = [sizeOf(one), sizeOf(other)];
  return (
    sizes[0] !== undefined &&
    sizes[1] !== undefined &&
    sizes[0] !== sizes[1] &&
    (one.value.text === 'count' || other.value.text === 'count')
  );
}

/** A count of “the bloc” without a name is compared with other counts of “the bloc” alone. */
function sayOfOneBody(a: ClaimValue, b: ClaimValue): boolean {
  const [one, other] = [a, b].map(({ text, list }) => (text === 'count' ? list?.[0] : undefined));
  return one === other;
}

/** A list right behind a number is held against it where lists are counted (`countAndList.ts`). */
function isItsList(a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a.claim, b.claim];
  if (a.path !== b.path || one.value.text !== 'count' || other.value.text !== 'list') return false;
  return one.start <= other.start && other.start - one.end < longestNoun;
}

/** Of what stands between a number and its list, in UTF-16 code units. */
const longestNoun = 40;

function sizeOf({ value }: TopicClaim['claim']): number | undefined {
  if (value.text === 'count') return value.low;
  return value.text === 'list' ? value.list!.length : undefined;
}

function messageOf(later: TopicClaim, other: TopicClaim): string {
  const where = placeOf(other, later);
  if (later.claim.polarity === 'denied') return `Told as an outsider here, but as a member ${where}.`;
  if (other.claim.polarity === 'denied') return `Told as a member here, but ${where}: “${other.claim.value.text}”.`;
  return `Members: ${sizeOf(later.claim)} here, ${sizeOf(other.claim)} ${where}.`;
}
