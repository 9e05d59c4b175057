import { topicRule } from '../../rule.ts';

export default topicRule({
  id: 'corruption/stray-name',
  title: 'Stray capitalised fragment',
  why: 'Translation and generation leave short capitalised fragments where a word should be: “strengthening the Ud routes of the north”. A form of two or three letters that stands once in all articles, is no word, name, place or abbreviation, and stands between an article and a lower-case noun is such a fragment.',
  severity: 'warning',
  stage: 'stable',
  attributes: ['stray-name'],
  examples: {
    bad: ['The plan protects the ⟦Ud⟧ routes of the north.'],
    good: [
      'The EU rules protect the Nile routes.',
      'Kim Yo Jong spoke, and the Yo office answered.',
      ['The Qo shop opened.', 'The Qo shop closed.'],
    ],
  },
  *check(topic) {
    if (topic.claims.length > 1) return;
    const at = topic.claims[0]!;
    const word = at.claim.value.text;
    yield { at, message: `“${word}” is no word or name that is known here, and stands once: a fragment.` };
  },
});
