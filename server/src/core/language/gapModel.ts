import { openBytes } from './bytes.ts';
import { gapFeatureCount, gapFeatures, gapSentence } from './gapFeatures.ts';
import type { Gaps } from './language.ts';

/** First four letters of the file of the gap model. */
export const gapFormat = 'SCGM';
/** Numbers of words and tags begin here: lower ones are the edges of a sentence, an unknown tag and a number in digits. */
export const firstNumber = 8;
const unknownTag = 3;
const digits = 4;

/**
 * The model of `gaps.bin`, decompressed: a logistic regression over hashed features, with 8-bit weights.
 * @throws Error when the bytes are not such a file or are damaged.
 */
export function createGaps(model: Uint8Array): Gaps {
  const reader = openBytes(model, gapFormat, 'gap model');
  const numbers = gapNumbers(readStrings(reader.varint, reader.string), readStrings(reader.varint, reader.string));
  const scale = reader.u32() / 1e6;
  const size = 1 << reader.u8();
  const bytes = reader.bytes(size);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, size);
  const features = new Int32Array(gapFeatureCount);
  return {
    scores: (lower, pos) => {
      const sentence = gapSentence(lower, pos, numbers.word, numbers.tag);
      const scores: number[] = [];
      for (let gap = 0; gap <= lower.length; gap++) {
        gapFeatures(sentence, gap, size - 1, features);
        let sum = 0;
        for (let f = 0; f < gapFeatureCount; f++) sum += weights[features[f]!]!;
        scores.push(sum * scale);
      }
      return scores;
    },
  };
}

function readStrings(varint: () => number, string: () => string): string[] {
  return Array.from({ length: varint() }, string);
}

/** The numbers of words and tags: a word that is not frequent has the number of its tag, one in digits a number of its own. */
export function gapNumbers(words: readonly string[], tags: readonly string[]) {
  const tagNumbers = new Map(tags.map((tag, i) => [tag, firstNumber + i]));
  const wordNumbers = new Map(words.map((word, i) => [word, firstNumber + tags.length + i]));
  const tag = (name: string) => tagNumbers.get(name) ?? unknownTag;
  const word = (lower: string, name: string) => wordNumbers.get(lower) ?? (/^\d/.test(lower) ? digits : tag(name));
  return { tag, word };
}
