import type { ByteReader } from './bytes.ts';

/** Weights of hashed features: each feature has a row of label weights, most of them zero and left out. */
export interface Weights {
  /**
   * Adds up the rows of `count` features into `scores`, from `offset` on, one number for each label.
   * A feature without a row adds nothing.
   */
  score(features: Int32Array, count: number, scores: Int32Array, offset: number): void;
}

/** Features are told apart by so many bits of their hash. */
export const featureBits = 24;
export const featureMask = (1 << featureBits) - 1;

/** Reads rows sorted by feature: distances between the features, lengths of the rows, their labels, their weights. */
export function readWeights(reader: ByteReader): Weights {
  const rows = reader.varint();
  const entries = reader.varint();
  const features = new Int32Array(rows);
  for (let row = 0, feature = 0; row < rows; row++) {
    feature += reader.varint();
    features[row] = feature;
  }
  const starts = startsOf(reader.bytes(rows));
  const labels = reader.bytes(entries);
  const weights = new Int8Array(reader.bytes(entries));
  const slots = slotsOf(features);
  const mask = slots.length - 1;
  return {
    score: (wanted, count, scores, offset) => {
      for (let f = 0; f < count; f++) {
        const feature = wanted[f]! & featureMask;
        let slot = slotOf(feature, mask);
        let row = slots[slot]!;
        while (row !== 0 && features[row - 1] !== feature) {
          slot = (slot + 1) & mask;
          row = slots[slot]!;
        }
        if (row === 0) continue;
        const end = starts[row]!;
        for (let i = starts[row - 1]!; i < end; i++) scores[offset + labels[i]!]! += weights[i]!;
      }
    },
  };
}

function startsOf(lengths: Uint8Array): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i]! + lengths[i]!;
  return starts;
}

/** Open addressing with half of the slots empty; a slot holds the row's number + 1. */
function slotsOf(features: Int32Array): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * features.length + 2)));
  const mask = slots.length - 1;
  for (let row = 0; row < features.length; row++) {
    let slot = slotOf(features[row]!, mask);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = row + 1;
  }
  return slots;
}

function slotOf(feature: number, mask: number): number {
  return (Math.imul(feature, 0x9e3779b1) >>> 8) & mask;
}
