import type { ByteReader } from './bytes.ts';
import { featureMask } from './hash.ts';
import { createPackedWeights, packedLabels } from './packedWeights.ts';

/** Weights of hashed features: each feature has a row of label weights, most of them zero and left out. */
export interface Weights {
  /**
   * Adds up the rows of `count` features into `scores`, from `offset` on, one number for each label.
   * A feature without a row adds nothing.
   */
  score(features: Int32Array, count: number, scores: Int32Array, offset: number): void;
}

/** Reads rows sorted by feature: distances between the features, lengths of the rows, their labels, their weights. */
export function readWeights(reader: ByteReader, labelCount: number): Weights {
  const rows = reader.varint();
  const entries = reader.varint();
  const features = new Int32Array(rows);
  for (let row = 0, feature = 0; row < rows; row++) {
    feature += reader.varint();
    features[row] = feature;
  }
  const lengths = reader.bytes(rows);
  const labels = reader.bytes(entries);
  const weights = new Int8Array(reader.bytes(entries));
  const stored = { features, lengths, labels, weights };
  return labelCount <= packedLabels ? packed(stored) : sparse(stored);
}

/** The four parts of the file; one after another the rows' labels and weights. */
interface StoredRows {
  readonly features: Int32Array;
  readonly lengths: Uint8Array;
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
}

function packed({ features, lengths, labels, weights }: StoredRows): Weights {
  const table = createPackedWeights(features.length);
  for (let row = 0, entry = 0; row < features.length; row++) {
    const end = entry + lengths[row]!;
    table.enter(features[row]!, labels, weights, entry, end);
    entry = end;
  }
  return table;
}

function sparse({ features, lengths, labels, weights }: StoredRows): Weights {
  const rows = features.length;
  // One row lies together in memory, its length first: most of the time goes into waiting for memory.
  const starts = new Int32Array(rows);
  const cells = new Int8Array(rows + 2 * labels.length);
  for (let row = 0, entry = 0, at = 0; row < rows; row++) {
    starts[row] = at;
    cells[at++] = lengths[row]!;
    for (let end = entry + lengths[row]!; entry < end; entry++) {
      cells[at++] = labels[entry]!;
      cells[at++] = weights[entry]!;
    }
  }
  const slots = slotsOf(features, starts);
  const mask = slots.length - 1;
  const filter = filterOf(features);
  let places = new Int32Array(64);
  let heads = new Int32Array(64);
  return {
    score: (wanted, count, scores, offset) => {
      if (places.length < count) {
        places = new Int32Array(2 * count);
        heads = new Int32Array(2 * count);
      }
      // Most of the time goes into waiting for memory. Step by step for all features, the waits overlap; feature by feature
      // each would begin when the one before is over.
      let kept = 0;
      for (let f = 0; f < count; f++) {
        const feature = wanted[f]! & featureMask;
        const bit = feature & filterMask;
        heads[kept] = feature;
        kept += (filter[bit >>> 5]! >>> (bit & 31)) & 1;
      }
      for (let k = 0; k < kept; k++) places[k] = slots[slotOf(heads[k]!, mask)]!;
      let rows = 0;
      for (let k = 0; k < kept; k++) {
        const feature = heads[k]!;
        let slot = slotOf(feature, mask);
        for (let head = places[k]!; head !== feature && head !== empty; head = slots[slot]!) slot = (slot + 2) & mask;
        if (slots[slot] !== empty) places[rows++] = slots[slot + 1]!;
      }
      for (let r = 0; r < rows; r++) heads[r] = cells[places[r]!]!;
      for (let r = 0; r < rows; r++) {
        const start = places[r]! + 1;
        for (let i = start, end = start + 2 * heads[r]!; i < end; i += 2) scores[offset + cells[i]!]! += cells[i + 1]!;
      }
    },
  };
}

const empty = -1;

/** A bit for each value of a feature's low bits: most features asked for have no row, and this table is small enough to stay near. */
function filterOf(features: Int32Array): Int32Array {
  const filter = new Int32Array((filterMask + 1) >>> 5);
  for (const feature of features) filter[(feature & filterMask) >>> 5]! |= 1 << (feature & 31);
  return filter;
}

const filterMask = (1 << 21) - 1;

/** Open addressing with a third of the slots empty at least; a slot is a feature and where its row starts. */
function slotsOf(features: Int32Array, starts: Int32Array): Int32Array {
  const slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2(1.5 * features.length + 2))).fill(empty);
  const mask = slots.length - 1;
  for (let row = 0; row < features.length; row++) {
    let slot = slotOf(features[row]!, mask);
    while (slots[slot] !== empty) slot = (slot + 2) & mask;
    slots[slot] = features[row]!;
    slots[slot + 1] = starts[row]!;
  }
  return slots;
}

function slotOf(feature: number, mask: number): number {
  return ((Math.imul(feature, 0x9e3779b1) >>> 8) << 1) & mask;
}
