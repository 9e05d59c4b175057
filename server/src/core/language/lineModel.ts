import { openBytes } from './bytes.ts';
import type { Lines } from './language.ts';
import { type LineView, lineFeatures } from './lineFeatures.ts';

/** First four letters of the file of the line model. */
export const lineFormat = 'SCLM';

/**
 * The model of `lines.bin`, decompressed: a logistic regression over hashed features, with 8-bit weights.
 * @throws Error when the bytes are not such a file or are damaged.
 */
export function createLines(model: Uint8Array): Lines {
  const reader = openBytes(model, lineFormat, 'line model');
  const scale = reader.u32() / 1e6;
  const constant = (reader.u32() | 0) / 1e6;
  const size = 1 << reader.u8();
  const bytes = reader.bytes(size);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, size);
  return {
    odds: (line) => {
      const features = distinctFeatures(line, size - 1);
      let sum = 0;
      for (const feature of features) sum += weights[feature]!;
      return constant + (sum * scale) / Math.sqrt(features.size);
    },
  };
}

/** The rows of weights that a line reads; `mask` is their number less one, a power of two. */
export function distinctFeatures(line: LineView, mask: number): ReadonlySet<number> {
  const features = new Set<number>();
  lineFeatures(line, (feature) => features.add((feature ^ (feature >>> 15)) & mask));
  return features;
}
