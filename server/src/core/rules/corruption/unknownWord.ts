import { topicRule } from '../../rule.ts';

export default topicRule({
  id: 'corruption/unknown-word',
  title: 'Word that no dictionary has',
  why: 'A lower-case word that neither the dictionaries nor another article has, and that stands once, is most often a slip. Where one letter makes it a known word it is a warning that offers that word; otherwise a reader has to look. Terms that recur, words in accents, Latin names of species and foreign phrases are left alone.',
  severity: 'information',
  stage: 'stable',
  attributes: ['unknown-word'],
  examples: {
    bad: ['The ⟦goverment⟧ fell on Tuesday.', 'They sold ⟦etizolam⟧ in the street.'],
    good: [
      'The government fell on Tuesday.',
      ['The etizolam trade grew.', 'Police found etizolam.'],
      'A niqab hides the face; the niqab ban passed.',
    ],
  },
  *check(topic) {
    if (new Set(topic.claims.map(({ path }) => path)).size > 1) return;
    for (const at of topic.claims) {
      const { text, low } = at.claim.value;
      const word = topic.key.slice(topic.key.indexOf(':') + 1);
      if (text === undefined) {
        yield { at, message: `“${word}” is in no dictionary and in no other article.` };
        continue;
      }
      if (text.replace(/-/g, '') === word) continue;
      const fix = {
        title: `Write “${text}”`,
        edits: [{ at: { start: at.claim.start, end: at.claim.end }, text }],
        safe: false,
      };
      const near = low === 1 && (word.length >= 7 || sameLetters(word, text));
      yield {
        at,
        message: `“${word}” is in no dictionary; “${text}” is near.`,
        fix,
        ...(near && { severity: 'warning' as const }),
      };
    }
  },
});

/** In short words only a doubled, dropped double or swapped letter is evidence enough: "benzos" is not "bentos". */
function sameLetters(a: string, b: string): boolean {
  const letters = (word: string) => [...new Set(word)].sort().join('');
  return a.length >= 5 && letters(a) === letters(b);
}
