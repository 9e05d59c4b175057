import { openBytes } from './bytes.ts';

/** Calls `emit` with a number for every feature of what is judged; one that comes twice counts once. */
export type Features = (emit: (feature: number) => void) => void;

/** A logistic regression over hashed features, with 8-bit weights. */
export interface HashedModel {
  /** The logarithm of the odds. */
  odds(features: Features): number;
}

/**
 * Reads a model's file, decompressed.
 * @param format Its first four letters.
 * @param name What it is called where it cannot be read.
 * @throws Error when the bytes are not such a file or are damaged.
 */
export function readHashedModel(model: Uint8Array, format: string, name: string): HashedModel {
  const reader = openBytes(model, format, name);
  const scale = reader.u32() / 1e6;
  const constant = (reader.u32() | 0) / 1e6;
  const size = 1 << reader.u8();
  const bytes = reader.bytes(size);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, size);
  return {
    odds: (features) => {
      const rows = rowsOf(features, size - 1);
      let sum = 0;
      for (const row of rows) sum += weights[row]!;
      return constant + (sum * scale) / Math.sqrt(rows.size);
    },
  };
}

/** The rows of weights that features read; `mask` is the number of all rows less one, a power of two. */
export function rowsOf(features: Features, mask: number): ReadonlySet<number> {
  const rows = new Set<number>();
  features((feature) => rows.add((feature ^ (feature >>> 15)) & mask));
  return rows;
}
