import { featureMask } from './hash.ts';
import type { Weights } from './weights.ts';

/** Most labels that a packed row has room for. */
export const packedLabels = 9;

/** Rows of at most nine 8-bit weights, each beside its feature, so that looking one up waits for memory once. */
export interface PackedWeights extends Weights {
  /** Enters the row of a feature: `labels` and `weights` from `from` to `to`. */
  enter(feature: number, labels: Uint8Array, weights: Int8Array, from: number, to: number): void;
}

/** Integers in a slot: the feature with the weight of label 8 above it, labels 0 to 3, labels 4 to 7. */
const stride = 3;
/** Weights are stored with this added, which makes them positive and tells a row from an empty slot. */
const bias = 128;
const noWeights = 0x80808080 | 0;
const even = 0x00ff_00ff;

/**
 * An open table for a number of rows. Two weights at a time are added up in the halves of an integer, which holds the sum
 * of 257 rows.
 */
export function createPackedWeights(rows: number): PackedWeights {
  const slots = 2 ** Math.ceil(Math.log2(1.5 * rows + 2));
  const table = new Int32Array(stride * slots);
  const last = slots - 1;
  let heads = new Int32Array(64);
  let starts = new Int32Array(64);

  const homeOf = (feature: number): number => ((Math.imul(feature, 0x9e3779b1) >>> 8) & last) * stride;
  const slotFrom = (home: number, feature: number): number => {
    let slot = home;
    while (table[slot + 1] !== 0 && (table[slot]! & featureMask) !== feature)
      slot = slot === last * stride ? 0 : slot + stride;
    return slot;
  };
  const slotOf = (feature: number): number => slotFrom(homeOf(feature), feature);
  return {
    enter: (feature, labels, weights, from, to) => {
      const slot = slotOf(feature);
      table[slot] = feature | (bias << 24);
      table[slot + 1] = noWeights;
      table[slot + 2] = noWeights;
      for (let i = from; i < to; i++) {
        const label = labels[i]!;
        const part = label === 8 ? slot : slot + 1 + (label >> 2);
        const shift = label === 8 ? 24 : 8 * (label & 3);
        // The bias goes out and the weight with its bias comes in.
        table[part]! ^= (bias ^ (weights[i]! + bias)) << shift;
      }
    },
    score: (features, count, scores, offset) => {
      let found = 0;
      let s02 = 0;
      let s13 = 0;
      let s46 = 0;
      let s57 = 0;
      let s8 = 0;
      if (heads.length < count) {
        heads = new Int32Array(2 * count);
        starts = new Int32Array(2 * count);
      }
      // All slots are fetched before any is looked at: without a branch between them the waits for memory overlap.
      for (let f = 0; f < count; f++) {
        const home = homeOf(features[f]! & featureMask);
        starts[f] = home;
        heads[f] = table[home]!;
      }
      for (let f = 0; f < count; f++) {
        const feature = features[f]! & featureMask;
        const home = starts[f]!;
        const slot = heads[f] !== 0 && (heads[f]! & featureMask) === feature ? home : slotFrom(home, feature);
        const first = table[slot + 1]!;
        if (first === 0) continue;
        const second = table[slot + 2]!;
        found += bias;
        s02 += first & even;
        s13 += (first >>> 8) & even;
        s46 += second & even;
        s57 += (second >>> 8) & even;
        s8 += table[slot]! >>> 24;
      }
      addTo(scores, offset, (s02 & 0xffff) - found);
      addTo(scores, offset + 1, (s13 & 0xffff) - found);
      addTo(scores, offset + 2, (s02 >>> 16) - found);
      addTo(scores, offset + 3, (s13 >>> 16) - found);
      addTo(scores, offset + 4, (s46 & 0xffff) - found);
      addTo(scores, offset + 5, (s57 & 0xffff) - found);
      addTo(scores, offset + 6, (s46 >>> 16) - found);
      addTo(scores, offset + 7, (s57 >>> 16) - found);
      addTo(scores, offset + 8, s8 - found);
    },
  };
}

/** There may be fewer labels than a row has room for. */
function addTo(scores: Int32Array, at: number, sum: number): void {
  if (at < scores.length) scores[at]! += sum;
}
