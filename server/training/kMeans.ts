import type { Vector } from './centredVectors.ts';

export interface Clusters {
  /** The cluster of each vector. */
  readonly labels: Uint16Array;
  readonly means: readonly Vector[];
}

const rounds = 15;

/** Lloyd's k-means, begun with vectors at equal distances in their order, so that the same vectors give the same clusters. */
export function clustersOf(vectors: readonly Vector[], count: number): Clusters {
  const size = vectors[0]!.length;
  const means = Array.from({ length: count }, (_, c) =>
    Float64Array.from(vectors[Math.floor((c * vectors.length) / count)]!),
  );
  const labels = new Uint16Array(vectors.length);
  for (let round = 0; round < rounds; round++) {
    const sums = Array.from({ length: count }, () => new Float64Array(size));
    const members = new Uint32Array(count);
    vectors.forEach((vector, i) => {
      const own = nearest(vector, means);
      labels[i] = own;
      members[own]!++;
      for (let k = 0; k < size; k++) sums[own]![k]! += vector[k]!;
    });
    // The last round only says where each belongs.
    if (round === rounds - 1) break;
    // A cluster that lost all its members stays where it is.
    for (let c = 0; c < count; c++) {
      if (members[c] === 0) continue;
      for (let k = 0; k < size; k++) means[c]![k] = sums[c]![k]! / members[c]!;
    }
  }
  return { labels, means };
}

function nearest(vector: Vector, means: readonly Vector[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let c = 0; c < means.length; c++) {
    const mean = means[c]!;
    let distance = 0;
    for (let k = 0; k < vector.length && distance < least; k++) distance += (vector[k]! - mean[k]!) ** 2;
    if (distance >= least) continue;
    least = distance;
    best = c;
  }
  return best;
}
