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
      (meant.get(place.key) ?? []).filter(({ words }) => knownBeside(lower, place, words, together) === 'meant'),
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

/**
 * Numbers of the kinds of confusion that are looked for: one sound, and short forms. Of the others (a near sound, letters swapped, lost,
 * added or changed) the model is sure of one in twenty, and looking for all of them took three times as long.
 */
const lookedFor: ReadonlySet<number> = new Set([0, 7]);

/** Words of one sound or a near one, of swapped or doubled letters, and short forms, by their numbers: others are only learnt from where they are known to stand. */
const easyKinds: ReadonlySet<number> = new Set([0, 1, 2, 3, 7]);

/** False where only the word written is known to stand beside a neighbour: a model that learnt from such places too found nothing in them. */
export function isLikely(
  lower: readonly string[],
  place: ConfusedPlace,
  meant: readonly string[],
  kind: number,
  together: ConfusedSources['together'],
): boolean {
  const known = knownBeside(lower, place, meant, together);
  return known === 'meant' || (known === undefined && easyKinds.has(kind));
}

/** Which of two words stands beside its neighbours as English is known to: the one written beside one of them, or only the one meant. */
function knownBeside(
  lower: readonly string[],
  { at, size }: ConfusedPlace,
  meant: readonly string[],
  together: ConfusedSources['together'],
): 'written' | 'meant' | undefined {
  const left = standBeside(lower[at - 1], lower[at]!, meant[0]!, together);
  if (left === 'written') return left;
  const right = standBeside(lower[at + size], lower[at + size - 1]!, meant.at(-1)!, (word, next) =>
    together(next, word),
  );
  return right === 'written' ? right : (left ?? right);
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
  const written: string[] = [];
  for (let left = varint(); left > 0; left--) written.push((written.at(-1) ?? '').slice(0, varint()) + string());
  const counts = written.map(() => varint());
  const others = counts.map((count) => Array.from({ length: count }, () => written[varint()]!.split(' ')));
  const meant = new Map<string, readonly MeantWord[]>();
  for (const [i, own] of others.entries()) {
    const words = own.map((of): MeantWord => ({ words: of, kind: u8() })).filter(({ kind }) => lookedFor.has(kind));
    if (words.length > 0) meant.set(written[i]!, words);
  }
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
