import { spellingValueWith } from '../../article/spellingFacts.ts';
import type { WordVectors } from '../../language/language.ts';
import { vectorKey } from '../../language/wordVectors.ts';
import type { AnnotatedArticle } from '../annotations.ts';
import type { Subject } from '../claims.ts';
import { singularOf } from '../singular.ts';

/** Words of this rarity and below stand in articles on anything. */
const commonplace = 0.8;
const shortest = 4;

const subjectWord = spellingValueWith(({ lower }, vectors: WordVectors) => {
  if (lower.length < shortest || !vectors.has(lower)) return null;
  const rarity = vectors.rarity(lower);
  if (rarity <= commonplace) return null;
  const weight = Math.log2(rarity / (1 - rarity)) - Math.log2(commonplace / (1 - commonplace));
  // With a sign, because a map is asked for larger numbers in more time.
  return { key: vectorKey(singularOf(lower)) | 0, weight };
});

/**
 * The words that say what an article is about, in the singular, without names; each with how much it says: how many times its
 * rank in the order of common words doubles that of the commonest words counted here.
 */
export function subjectWords({ blocks, language: { vectors } }: AnnotatedArticle): Subject {
  const found = new Map<number, number>();
  for (const { kind, sentences } of blocks) {
    if (kind === 'furniture') continue;
    for (const { tokens } of sentences) {
      for (const token of tokens) {
        if (token.kind !== 'word' || token.name !== 'O') continue;
        const word = subjectWord(token, vectors);
        if (word) found.set(word.key, word.weight);
      }
    }
  }
  // A folder holds this for each of its articles: as numbers it takes a tenth of the room.
  const words = Uint32Array.from(found.keys()).sort();
  return { words, weights: Float32Array.from(words, (word) => found.get(word | 0)!) };
}
