import { forbidden } from '../src/core/language/viterbi.ts';
import type { ByteWriter } from './byteWriter.ts';
import type { Trained } from './perceptron.ts';

/**
 * Writes transitions and weights as 8-bit numbers (transitions: 32). The scale leaves the largest weights, one in
 * 10,000, clipped at 127: were they to fit, all others would lose their last bits. Weights that round to less than
 * `smallest` are left out.
 */
export function writeWeights(writer: ByteWriter, { rows, transitions }: Trained, smallest: number): void {
  const scale = 127 / quantile([...rows.values()], 0.9999);
  writer.varint(transitions.length);
  for (const weight of transitions) writer.u32(weight === forbidden ? -1_000_000 : Math.round(weight * scale));
  const features: number[] = [];
  const lengths: number[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  let last = 0;
  for (const [feature, row] of [...rows].sort(([a], [b]) => a - b)) {
    const before = weights.length;
    for (const [label, weight] of row.entries()) {
      const rounded = Math.max(-127, Math.min(127, Math.round(weight * scale)));
      if (Math.abs(rounded) < smallest) continue;
      labels.push(label);
      weights.push(rounded);
    }
    if (weights.length === before) continue;
    features.push(feature - last);
    lengths.push(weights.length - before);
    last = feature;
  }
  writer.varint(features.length);
  writer.varint(weights.length);
  for (const distance of features) writer.varint(distance);
  for (const column of [lengths, labels]) writer.bytes(Uint8Array.from(column));
  writer.bytes(new Uint8Array(Int8Array.from(weights).buffer));
}

function quantile(rows: readonly Float64Array[], share: number): number {
  const sizes = rows.flatMap((row) => [...row].map(Math.abs).filter((size) => size > 0)).sort((a, b) => a - b);
  return sizes[Math.floor(share * (sizes.length - 1))]!;
}
