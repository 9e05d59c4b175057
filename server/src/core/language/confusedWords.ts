import { type ByteReader, openBytes } from './bytes.ts';
import { type ConfusedSources, confusedFeatures, isCounted, measureCount } from './confusedFeatures.ts';
import type { ConfusedPlace } from './confusedPlaces.ts';
import { hashText, mix } from './hash.ts';
import type { ConfusedWords, Dictionary, MeantWord, WordVectors } from './language.ts';

/** First four letters of the file of confused words. */
export const confusedFormat = 'SCCW';

/** Two words side by side are filed under so many bits of a hash: of those that are not in the file, one in a hundred seems to be. */
const pairBits = 23;
/** They are found by the first so many of them. */
const firstBits = 15;

/** The number under which two words side by side are filed. */
export function pairKey(first: string, second: string): number {
  return mix(mix(hashText(first, 0, first.length), 77), hashText(second, 0, second.length)) >>> (32 - pairBits);
}

/** The row of weights that a feature reads; `mask` is the number of all rows less one, a power of two. */
export function weightRow(feature: number, mask: number): number {
  return (feature ^ (feature >>> 15)) & mask;
}

/** Weights are stored as whole numbers of this unit. */
export const measureUnit = 1e-3;

/**
 * What the file `confused.bin` holds, decompressed: which words are written for which, which words stand side by side and how
 * often, and the weights of a logistic regression.
 * @throws Error when the bytes are not such a file or are damaged.
 */
export function createConfusedWords(file: Uint8Array, dictionary: Dictionary, vectors: WordVectors): ConfusedWords {
  const reader = openBytes(file, confusedFormat, 'file of confused words');
  const meant = readMeant(reader);
  const together = readPairs(reader);
  const constant = signed(reader.varint()) * measureUnit;
  const measureWeights = Float64Array.from({ length: measureCount }, () => signed(reader.varint()) * measureUnit);
  const scale = reader.u32() / 1e6;
  const size = 1 << reader.u8();
  const bytes = reader.bytes(size);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, size);
  const sources: ConfusedSources = { dictionary, vectors, together };
  const measures = new Float64Array(measureCount);
  return {
    meant: (key) => meant.get(key) ?? [],
    likely: (lower, place) =>
      (meant.get(place.key) ?? []).filter(({ words, kind }) => isLikely(lower, place, words, kind, together)),
    odds: (written, other, kind, elsewhere) => {
      let hashed = 0;
      confusedFeatures(written, other, kind, elsewhere, sources, measures, (feature, value) => {
        hashed += weights[weightRow(feature, size - 1)]! * value;
      });
      let sum = constant + hashed * scale;
      for (let i = 0; i < measureCount; i++) sum += measures[i]! * measureWeights[i]!;
      return sum;
    },
  };
}

/** Words of one sound or a near one, of swapped or doubled letters, and short forms, by their numbers: others are only meant where they are known to stand. */
const easyKinds: ReadonlySet<number> = new Set([0, 1, 2, 3, 7]);

/** False where only the word written is known to stand beside a neighbour: a model that judged such places too found nothing in them. */
export function isLikely(
  lower: readonly string[],
  { at, size }: ConfusedPlace,
  meant: readonly string[],
  kind: number,
  together: ConfusedSources['together'],
): boolean {
  const left = standBeside(lower[at - 1], lower[at]!, meant[0]!, together);
  if (left === 'written') return false;
  const right = standBeside(lower[at + size], lower[at + size - 1]!, meant.at(-1)!, (word, next) =>
    together(next, word),
  );
  if (right === 'written') return false;
  return left === 'meant' || right === 'meant' || easyKinds.has(kind);
}

/** Which of two words alone is known to stand beside a neighbour. */
function standBeside(
  neighbour: string | undefined,
  written: string,
  meant: string,
  together: ConfusedSources['together'],
): 'written' | 'meant' | undefined {
  if (neighbour === undefined || !isCounted(neighbour)) return undefined;
  const ofWritten = isCounted(written) && together(neighbour, written) > 0;
  const ofMeant = isCounted(meant) && together(neighbour, meant) > 0;
  return ofWritten === ofMeant ? undefined : ofWritten ? 'written' : 'meant';
}

/** Zigzag: 0, -1, 1, -2, 2 … are stored as 0, 1, 2, 3, 4 … */
function signed(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

function readMeant({ varint, string, u8 }: ByteReader): ReadonlyMap<string, readonly MeantWord[]> {
  const words: string[] = [];
  for (let left = varint(); left > 0; left--) words.push((words.at(-1) ?? '').slice(0, varint()) + string());
  const counts = words.map(() => varint());
  const others = counts.map((count) => Array.from({ length: count }, () => words[varint()]!.split(' ')));
  const meant = new Map<string, readonly MeantWord[]>();
  for (const [i, own] of others.entries())
    if (own.length > 0)
      meant.set(
        words[i]!,
        own.map((of) => ({ words: of, kind: u8() })),
      );
  return meant;
}

function readPairs({ varint, bytes }: ByteReader): ConfusedSources['together'] {
  const keys = new Uint32Array(varint());
  for (let i = 0, key = 0; i < keys.length; i++) {
    key += varint();
    keys[i] = key;
  }
  const levels = bytes(keys.length);
  // Where the keys with the same first bits begin: a few each, which are looked through.
  const firsts = new Uint32Array((1 << firstBits) + 1);
  for (const key of keys) firsts[(key >>> (pairBits - firstBits)) + 1]!++;
  for (let i = 1; i < firsts.length; i++) firsts[i]! += firsts[i - 1]!;
  return (first, second) => {
    const key = pairKey(first, second);
    const bucket = key >>> (pairBits - firstBits);
    const end = firsts[bucket + 1]!;
    for (let i = firsts[bucket]!; i < end; i++) if (keys[i] === key) return levels[i]!;
    return 0;
  };
}
