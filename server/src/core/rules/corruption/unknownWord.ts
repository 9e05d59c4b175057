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
      const { text, low, high } = at.claim.value;
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
      const near = low === 1 && isSlipFor(word, text, high ?? 0);
      yield {
        at,
        message: `“${word}” is in no dictionary; “${text}” is near.`,
        fix,
        ...(near && { severity: 'warning' as const }),
      };
    }
  },
});

/** Rarer words than this are met in no news: "empresario" is not a slip for "impresario". */
const leastPerMillion = 0.4;
/** In short words a known word is one edit away by chance: "benzos" is not "bentos". */
const longWord = 7;
/** A word so common is what a short one was meant for. */
const commonWord = 15;

/** Whether one edit to a word of this frequency is evidence enough; doubled, dropped double and swapped letters are always. */
function isSlipFor(word: string, meant: string, perMillion: number): boolean {
  if (perMillion < leastPerMillion) return false;
  const once = (text: string) => text.replace(/(.)\1/g, '$1');
  const letters = (text: string) => [...once(text)].sort().join('');
  // Writers hardly ever miss the first letter: "vlogging" is not "blogging".
  if (word.charAt(0) !== meant.charAt(0)) return false;
  if (word.length >= longWord || (word.length >= 5 && letters(word) === letters(meant))) return true;
  return word.length >= 5 && perMillion >= commonWord;
}
