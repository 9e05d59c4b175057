import { measureCount } from '../src/core/language/confusedFeatures.ts';
import { measureUnit, weightRow } from '../src/core/language/confusedWords.ts';
import type { ByteWriter } from './byteWriter.ts';
import type { ConfusedExamples } from './confusedExamples.ts';
import { createRandom, shuffle } from './random.ts';

/** Rows of weights, as a power of two. */
const bits = 18;
const passes = 6;
const rate = 0.1;
const decay = 1e-5;
/**
 * A feature that fewer examples have is left out: most rows of weights stay empty, so that what the examples never had reads mostly nothing,
 * and the file packs well.
 */
const leastReaders = 60;

export interface ConfusedWeights {
  readonly constant: number;
  readonly measures: Float64Array;
  readonly rows: Float64Array;
}

/** Logistic regression with AdaGrad (Duchi, Hazan and Singer 2011); the mean of the later passes is steadier than the last. */
export function trainConfused(examples: ConfusedExamples): ConfusedWeights {
  const size = 1 << bits;
  const { starts, labels, values, measures } = examples;
  const at = rowsOf(examples.features.subarray(0, starts.at(-1)!), size);
  const rows = new Float64Array(size);
  const rowSquares = new Float64Array(size).fill(1e-2);
  const weights = new Float64Array(measureCount);
  const squares = new Float64Array(weights.length).fill(1);
  const sums = { constant: 0, measures: new Float64Array(weights.length), rows: new Float64Array(size) };
  let constant = 0;
  let constantSquares = 1;
  const random = createRandom(5);
  const order = labels.map((_, i) => i);
  const first = Math.floor(passes / 2);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (const example of order) {
      const from = example * measureCount;
      const end = starts[example + 1]!;
      let sum = constant;
      for (let i = starts[example]!; i < end; i++) if (at[i]! >= 0) sum += rows[at[i]!]! * values[i]!;
      for (let k = 0; k < measureCount; k++) sum += weights[k]! * measures[from + k]!;
      const slope = (1 / (1 + Math.exp(-sum)) - labels[example]!) * examples.weights[example]!;
      if (Math.abs(slope) < 1e-4) continue;
      for (let i = starts[example]!; i < end; i++) {
        const row = at[i]!;
        if (row < 0) continue;
        const step = slope * values[i]! + decay * rows[row]!;
        rowSquares[row]! += step * step;
        rows[row]! -= (rate * step) / Math.sqrt(rowSquares[row]!);
      }
      for (let k = 0; k < measureCount; k++) {
        const step = slope * measures[from + k]!;
        if (step === 0) continue;
        squares[k]! += step * step;
        weights[k]! -= (rate * step) / Math.sqrt(squares[k]!);
      }
      constantSquares += slope * slope;
      constant -= (rate * slope) / Math.sqrt(constantSquares);
    }
    if (pass < first) continue;
    const share = 1 / (passes - first);
    sums.constant += constant * share;
    for (let i = 0; i < size; i++) sums.rows[i]! += rows[i]! * share;
    for (let i = 0; i < weights.length; i++) sums.measures[i]! += weights[i]! * share;
  }
  return sums;
}

/** The row of each feature, or -1 where too few examples have it. */
function rowsOf(features: Int32Array, size: number): Int32Array {
  // Told apart by more bits than rows have.
  const readers = new Uint32Array(1 << 24);
  for (const feature of features) readers[feature >>> 8]!++;
  return features.map((feature) => (readers[feature >>> 8]! < leastReaders ? -1 : weightRow(feature, size - 1)));
}

/** Largest whole number that a row's weight is stored as: few steps, and many zeros, which pack well. */
const mostSteps = 6;

/** Writes weights as `createConfusedWords` reads them. */
export function writeConfusedWeights(writer: ByteWriter, { constant, measures, rows }: ConfusedWeights): void {
  const signed = (value: number) => {
    const whole = Math.round(value / measureUnit);
    writer.varint(whole >= 0 ? 2 * whole : -2 * whole - 1);
  };
  signed(constant);
  measures.forEach(signed);
  const sorted = rows.map(Math.abs).sort();
  const scale = sorted[Math.floor(0.9995 * rows.length)]! / mostSteps;
  writer.u32(Math.round(scale * 1e6));
  writer.u8(Math.log2(rows.length));
  const whole = Int8Array.from(rows, (row) => Math.max(-mostSteps, Math.min(mostSteps, Math.round(row / scale))));
  writer.bytes(new Uint8Array(whole.buffer));
  console.log(`${whole.filter((weight) => weight !== 0).length} of ${whole.length} rows are in use`);
}
