import { openBytes } from './bytes.ts';
import { hashText } from './hash.ts';
import type { WordVectors } from './language.ts';

/** First four letters of the file of word vectors. */
export const vectorFormat = 'SCWE';

/** The number under which a word in lower case is filed; two of the words of a file never have the same. */
export function vectorKey(word: string): number {
  return hashText(word, 0, word.length) >>> 0;
}

/** Codes of a part of a vector: a byte. */
export const codeCount = 256;

/**
 * Word vectors as the file `vectors.bin` holds them, decompressed: product quantisation (Jégou, Douze and Schmid 2011), each part
 * of a vector one of 256, of length one as a whole.
 * @throws Error when the bytes are not such a file or are damaged.
 */
export function createWordVectors(file: Uint8Array): WordVectors {
  const reader = openBytes(file, vectorFormat, 'file of word vectors');
  const count = reader.varint();
  const parts = reader.u8();
  const partSize = reader.u8();
  const size = parts * partSize;
  const slots = slotsOf(count, reader.varint);
  const ranks = reader.bytes(count);
  const widths = reader.u8();
  const groups = new Uint16Array(count * widths);
  for (let width = 0, first = 0; width < widths; width++) {
    const own = reader.varint();
    for (let i = 0; i < count; i++) groups[i * widths + width] = first + reader.varint();
    first += own;
  }
  const book = reader.bytes(parts * codeCount * partSize);
  const values = new Int8Array(book.buffer, book.byteOffset, book.length);
  const codes = reader.bytes(count * parts);
  const vectors = new Int8Array(count * size);
  const lengths = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    let squares = 0;
    for (let part = 0; part < parts; part++) {
      const from = (part * codeCount + codes[i * parts + part]!) * partSize;
      for (let k = 0; k < partSize; k++) {
        const value = values[from + k]!;
        vectors[i * size + part * partSize + k] = value;
        squares += value * value;
      }
    }
    lengths[i] = Math.sqrt(squares);
  }
  const rowOf = (word: string): number => slots.get(vectorKey(word)) ?? -1;
  return {
    size,
    has: (word) => rowOf(word) >= 0,
    similarity: (first, second) => {
      if (first === second) return 1;
      const a = rowOf(first);
      const b = rowOf(second);
      if (a < 0 || b < 0) return 0;
      let sum = 0;
      for (let k = 0, i = a * size, j = b * size; k < size; k++) sum += vectors[i + k]! * vectors[j + k]!;
      return sum / (lengths[a]! * lengths[b]!);
    },
    add: (word, weight, into) => {
      const row = rowOf(word);
      if (row < 0) return false;
      const factor = weight / lengths[row]!;
      for (let k = 0, i = row * size; k < size; k++) into[k]! += factor * vectors[i + k]!;
      return true;
    },
    groups: (word) => {
      const row = rowOf(word);
      return row < 0 ? none : groups.subarray(row * widths, (row + 1) * widths);
    },
    rarity: (word) => {
      const row = rowOf(word);
      return row < 0 ? 1 : 1 / (1 + halfRank / 2 ** (ranks[row]! / 2));
    },
  };
}

const none = new Uint16Array(0);

/** The word of this rank counts half as much as a rare one, after Arora, Liang and Ma 2017 (a = 0.001, shares by Zipf's law). */
const halfRank = 100;

function slotsOf(count: number, next: () => number): ReadonlyMap<number, number> {
  const slots = new Map<number, number>();
  for (let i = 0, key = 0; i < count; i++) {
    key = (key + next()) >>> 0;
    slots.set(key, i);
  }
  return slots;
}
