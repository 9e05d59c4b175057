import { sameStory } from '../../corpus/stories.ts';
import type { TopicClaim } from '../../extract/claims.ts';
import { topicRule } from '../../rule.ts';
import { clashes, placeOf } from './clashes.ts';

export default topicRule({
  id: 'inconsistency/acronym-expansion',
  title: 'One short form, two full names',
  why: 'Articles spell out one short form differently. Short forms that stand for quite different bodies are left alone.',
  severity: 'warning',
  stage: 'stable',
  attributes: ['expansion'],
  examples: {
    bad: [
      [
        'The Baltic Marine Research Institute (BMRI) counted the seals.',
        'The ⟦Baltic Maritime Research Institute (BMRI)⟧ published its count.',
      ],
    ],
    good: [
      ['The Baltic Marine Research Institute (BMRI) counted the seals.', 'The British Motor Racing Index (BMRI) fell.'],
      ['The Baltic Labour Organisation (BLO) met.', 'The Baltic Labor Organization (BLO) met again.'],
    ],
  },
  *check(topic) {
    const acronym = topic.key.split(':')[1];
    for (const { later, earlier } of clashes(topic, {
      differ,
      within: true,
      keyOf: ({ claim }) => claim.value.text!,
    })) {
      yield {
        at: later,
        message: `${acronym} is “${later.claim.value.text}” here, “${earlier[0]!.claim.value.text}” ${placeOf(earlier[0]!, later)}.`,
        related: earlier.map((claim) => ({ claim, message: `${acronym}: “${claim.claim.value.text}”` })),
      };
    }
  },
});

/**
 * At least half of the words are the same or, within one story, any; and each has one of its own: a longer form of a name
 * is not another.
 */
function differ(a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const common = one.filter((word) => other.includes(word)).length;
  const oneStory = a.claim.kin && b.claim.kin && sameStory(a.claim.kin, b.claim.kin);
  return (
    common * (oneStory ? 4 : 2) >= Math.max(one.length, other.length) && common < one.length && common < other.length
  );
}

/** Words without articles and prepositions; spelling differences of British and American English are none. */
function wordsOf({ claim }: TopicClaim): string[] {
  const words = claim.value.text!.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];
  return words
    .filter((word) => !/^(?:the|of|for|and|on|in|to|s)$/.test(word))
    .map((word) =>
      word
        .replace(/is(?=ation|e|ing)/, 'iz')
        .replace(/our\b/, 'or')
        .replace(/(?:re|er)$/, 'er')
        .replace(/mme$/, 'm')
        .replace(/nce$/, 'nse')
        .replace(/s$/, ''),
    );
}
