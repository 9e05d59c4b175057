import { type Features, rowsOf } from '../src/core/language/hashedModel.ts';
import { createByteWriter } from './byteWriter.ts';
import { createRandom, shuffle } from './random.ts';

/** Something to learn from. */
export interface HashedExample {
  readonly features: Features;
  readonly label: boolean;
  /** How much it counts; 1 where it is not said. */
  readonly weight?: number;
}

export interface HashedOptions {
  /** First four letters of the file. */
  readonly format: string;
  /** Rows of weights, as a power of two. */
  readonly bits: number;
  readonly passes: number;
  readonly rate: number;
  /** Weights are drawn to 0 by so much of themselves at every step. */
  readonly decay: number;
}

/** The file of a model trained on examples: logistic regression with AdaGrad (Duchi, Hazan and Singer 2011). */
export function trainHashed(examples: readonly HashedExample[], options: HashedOptions): Uint8Array {
  const { bits, passes, rate, decay } = options;
  const size = 1 << bits;
  const rows = examples.map(({ features, label, weight = 1 }) => ({
    rows: Int32Array.from(rowsOf(features, size - 1)),
    label: label ? 1 : 0,
    weight,
  }));
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const sums = new Float64Array(size);
  const random = createRandom(7);
  let constant = 0;
  let constantSquares = 1e-6;
  for (let pass = 0; pass < passes; pass++) {
    shuffle(rows, random);
    for (const { rows: own, label, weight } of rows) {
      const share = 1 / Math.sqrt(own.length);
      let sum = constant;
      for (const row of own) sum += weights[row]! * share;
      const slope = (1 / (1 + Math.exp(-sum)) - label) * weight;
      for (const row of own) {
        const step = slope * share + decay * weights[row]!;
        squares[row]! += step * step;
        weights[row]! -= (rate * step) / Math.sqrt(squares[row]!);
      }
      constantSquares += slope * slope;
      constant -= (rate * slope) / Math.sqrt(constantSquares);
    }
    // The mean of the later passes is steadier than the last.
    if (2 * pass >= passes) for (let i = 0; i < size; i++) sums[i]! += weights[i]! / Math.floor(passes / 2);
  }
  return modelFile(sums, constant, options);
}

function modelFile(weights: Float64Array, constant: number, { format, bits }: HashedOptions): Uint8Array {
  const writer = createByteWriter(format);
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127;
  writer.u32(Math.round(scale * 1e6));
  writer.u32(Math.round(constant * 1e6));
  writer.u8(bits);
  const rounded = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  writer.bytes(new Uint8Array(rounded.buffer));
  return writer.finish();
}
