import type { WordVectors } from './language.ts';

/** Words in whose company names of women and of men are met. */
const hers = ['she', 'her', 'actress', 'daughter'];
const his = ['he', 'his', 'actor', 'son'];
/** Sums above the first are women's names and below the second men's, in 40 names that were tried; between them lie those of both. */
const women = 0.35;
const men = 0.15;

/** Further out no name of eighty was the other's. */
const surelyHers = 0.6;
const surelyHis = -0.1;

/** Whether a given name is a woman's or a man's, by the company it keeps in print; undefined where that is not known. */
export function genderOf(given: string, vectors: WordVectors, surely = false): 'she' | 'he' | undefined {
  const name = given.toLowerCase();
  if (!vectors.has(name)) return undefined;
  const near = (words: readonly string[]) => words.reduce((sum, word) => sum + vectors.similarity(name, word), 0);
  const lean = near(hers) - near(his);
  if (lean > (surely ? surelyHers : women)) return 'she';
  return lean < (surely ? surelyHis : men) ? 'he' : undefined;
}
