import type { LineView } from '../src/core/language/lineFeatures.ts';
import { distinctFeatures, lineFormat } from '../src/core/language/lineModel.ts';
import { createByteWriter } from './byteWriter.ts';
import type { LineExample } from './lineExamples.ts';
import { createRandom, shuffle } from './random.ts';

/** Rows of weights, as a power of two. */
const bits = 17;
const passes = 12;
const rate = 0.4;
/** Weights are drawn to 0 by so much of themselves at every step. */
const decay = 0.004;
/** A foreign line is rarer than one of the article. */
const foreignWeight = 2;

/** The file of a model trained on the examples whose class is known: logistic regression with AdaGrad (Duchi, Hazan and Singer 2011). */
export function trainLines(examples: readonly LineExample[]): Uint8Array {
  const size = 1 << bits;
  const known = examples.flatMap(({ line, foreign }) =>
    foreign === undefined ? [] : [rowOf(line.view, size, foreign)],
  );
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const sums = new Float64Array(size);
  const random = createRandom(7);
  let constant = 0;
  let constantSquares = 1e-6;
  for (let pass = 0; pass < passes; pass++) {
    shuffle(known, random);
    for (const { features, foreign } of known) {
      const share = 1 / Math.sqrt(features.length);
      let sum = constant;
      for (const feature of features) sum += weights[feature]! * share;
      const slope = (1 / (1 + Math.exp(-sum)) - foreign) * (foreign === 1 ? foreignWeight : 1);
      for (const feature of features) {
        const step = slope * share + decay * weights[feature]!;
        squares[feature]! += step * step;
        weights[feature]! -= (rate * step) / Math.sqrt(squares[feature]!);
      }
      constantSquares += slope * slope;
      constant -= (rate * slope) / Math.sqrt(constantSquares);
    }
    // The mean of the later passes is steadier than the last.
    if (2 * pass >= passes) for (let i = 0; i < size; i++) sums[i]! += weights[i]! / Math.floor(passes / 2);
  }
  return modelFile(sums, constant);
}

function rowOf(view: LineView, size: number, foreign: boolean) {
  return { features: Int32Array.from(distinctFeatures(view, size - 1)), foreign: foreign ? 1 : 0 };
}

function modelFile(weights: Float64Array, constant: number): Uint8Array {
  const writer = createByteWriter(lineFormat);
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127;
  writer.u32(Math.round(scale * 1e6));
  writer.u32(Math.round(constant * 1e6));
  writer.u8(bits);
  const rounded = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  writer.bytes(new Uint8Array(rounded.buffer));
  return writer.finish();
}
