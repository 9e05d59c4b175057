import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { SentenceReading } from '../../extract/claims/reading.ts';
import { singularOf } from '../../extract/singular.ts';
import { withoutNegativePrefix } from '../../extract/statements/negativePrefix.ts';
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
