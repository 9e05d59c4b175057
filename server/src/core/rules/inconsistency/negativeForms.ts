import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { SentenceReading } from '../../extract/claims/reading.ts';
import { singularOf } from '../../extract/singular.ts';
import type { Told } from './told.ts';

/** "Unprofessional installation" where the source has a professional one, or the reverse. */
export function* negatedAdjectives(
  { text, language }: AnnotatedArticle,
  here: readonly SentenceReading[],
  there: readonly Told[],
) {
  const bareOf = (word: string) => withoutNegativePrefix(word, (rest) => language.dictionary.hasWord(rest));
  const words = new Set(there.flatMap(({ sentence }) => sentence.words));
  const denying = [...words].flatMap((word) => {
    const bare = bareOf(word);
    return bare === undefined ? [] : [[bare, word] as const];
  });
  const denied = new Map(denying);
  for (const { tokens, words: own } of here) {
    for (const [index, word] of own.entries()) {
      const { pos, start } = tokens[index]!;
      const next = tokens[index + 1];
      if (!next || !/^(?:JJ|VBN)/.test(pos) || !/^NN/.test(next.pos) || words.has(word)) continue;
      const other = bareOf(word) ?? denied.get(word);
      if (other === undefined || !words.has(other)) continue;
      const noun = singularOf(next.text);
      const told = there.find(({ sentence }) => goesWith(sentence, other, noun));
      if (!told) continue;
      yield {
        at: { start, end: next.end },
        message: `“${text.slice(start, next.end)}” here, but “${other} ${noun}” in ${told.source.path}.`,
      };
    }
  }
}

/** Whether an adjective stands at most four words before a noun. */
function goesWith({ words }: SentenceReading, adjective: string, noun: string): boolean {
  return words.some(
    (word, index) => word === adjective && words.slice(index + 1, index + 5).some((next) => singularOf(next) === noun),
  );
}

/**
 * The word that a negative prefix turns into its opposite: "unprofessional" gives "professional", "non-refundable" gives
 * "refundable". Words that only look so ("under", "important", "discuss") give undefined, as the rest has to be a word.
 */
export function withoutNegativePrefix(word: string, isWord: (word: string) => boolean): string | undefined {
  const rest = /^(?:un|non-?|dis|in(?=[^bmplr])|im(?=[bmp])|il(?=l)|ir(?=r))([a-z]{4,})$/.exec(word)?.[1];
  return rest !== undefined && !strengthening.has(word) && isWord(rest) ? rest : undefined;
}

/** Words whose prefix does not deny the rest. */
const strengthening = new Set(
  (
    'invaluable inflammable inhabitable inform information informed income incoming inside inland input insight instance instant intent intense indent include included ' +
    'impart import important imported impress impression improve improved improves implant impose disclose disclosed discover discovered discount discounted discourse ' +
    'disposed display distress district undue until united universal invent inventor invest invested investment involve into indeed industry increase increased increasing ' +
    'informal intended impersonate imprint display discharge discharged distill distant disease disposal disposition disaster'
  ).split(' '),
);
