import type { TopicClaim } from '../../extract/claims.ts';
import { topicRule } from '../../rule.ts';
import { clashes, placeOf } from './clashes.ts';

export default topicRule({
  id: 'inconsistency/quotation-variant',
  title: 'One quotation, two wordings',
  why: 'Words between quotation marks are somebody’s own. When two articles quote one person with nearly the same sentence, one of the two has changed it.',
  severity: 'warning',
  stage: 'stable',
  attributes: ['quotation'],
  examples: {
    bad: [
      [
        '“We will not close a single school before the summer of next year,” said Karin Lind.',
        '“⟦We will not close a single library before the summer of next year,⟧” Karin Lind said.',
      ],
    ],
    good: [
      [
        '“We will not close a single school before the summer of next year,” said Karin Lind.',
        '“We will not close a single school,” Karin Lind said. “We have the money for it and the teachers.”',
      ],
    ],
  },
  *check(topic) {
    for (const { later, earlier } of clashes(topic, {
      differ,
      groupOf: ends,
      within: true,
      keyOf: ({ claim }) => claim.value.text!,
    })) {
      const [here, there] = difference(earlier[0]!, later)!;
      yield {
        at: later,
        message: `Quoted differently: ${here === '' ? `without “${there}”` : `“${here}”`} here, ${there === '' ? `without “${here}”` : `“${there}”`} ${placeOf(earlier[0]!, later)}.`,
        related: earlier.map((claim) => ({ claim, message: 'The other wording' })),
      };
    }
  },
});

/** So far apart, in UTF-16 code units, no speaker repeats a sentence for effect. */
const farApart = 600;

function differ(a: TopicClaim, b: TopicClaim): boolean {
  if (a.path === b.path && Math.abs(a.claim.start - b.claim.start) < farApart) return false;
  const [one, other] = [a.claim.value.list!, b.claim.value.list!];
  return (one.length === 0 || other.length === 0 || one[0] === other[0]) && difference(a, b) !== undefined;
}

/** First and last word, which two quotations that differ inside have in common. */
function ends({ claim }: TopicClaim): string {
  const text = claim.value.text!;
  return `${text.slice(0, text.indexOf(' '))} ${text.slice(text.lastIndexOf(' ') + 1)}`;
}

/**
 * The one stretch in which two quotations differ, as the later and the earlier one have it; undefined when they are equal,
 * when one only goes on longer, or when less than two thirds are the same.
 */
function difference(earlier: TopicClaim, later: TopicClaim): readonly [here: string, there: string] | undefined {
  const [one, other] = [earlier, later].map(({ claim }) => claim.value.text!.split(' ')) as [string[], string[]];
  let head = 0;
  while (head < one.length && head < other.length && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < one.length - head && tail < other.length - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  const [there, here] = [one.slice(head, one.length - tail), other.slice(head, other.length - tail)];
  const same = head + tail;
  if (there.length + here.length === 0 || same < 6 || same * 3 < 2 * Math.max(one.length, other.length))
    return undefined;
  // A quotation that is cut at its start or end, or from which a stretch is left out, is still the speaker's.
  if (head === 0 || tail === 0 || Math.max(there.length, here.length) > 4) return undefined;
  return [here.join(' '), there.join(' ')];
}
