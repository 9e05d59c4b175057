export type Vector = Float64Array;

/** Directions that all vectors share and that say how common a word is, not what it means. */
const shared = 2;
/** Rounds of the power method, more than enough for directions as strong as these. */
const rounds = 60;

/**
 * Vectors of length one about their mean, without the strongest directions that they share: similar words then stand out more
 * (Mu and Viswanath 2018, "All-but-the-top"). Changes the vectors it is given.
 */
export function centred(vectors: readonly Vector[]): readonly Vector[] {
  const size = vectors[0]!.length;
  const mean = new Float64Array(size);
  for (const vector of vectors) add(mean, vector, 1 / vectors.length);
  for (const vector of vectors) add(vector, mean, -1);
  for (let i = 0; i < shared; i++) {
    const direction = strongest(vectors, size);
    for (const vector of vectors) add(vector, direction, -dot(vector, direction));
  }
  for (const vector of vectors) normalise(vector);
  return vectors;
}

/** The direction of the largest variance, by the power method. */
function strongest(vectors: readonly Vector[], size: number): Vector {
  let direction: Vector = Float64Array.from({ length: size }, (_, k) => Math.sin(k + 1));
  for (let round = 0; round < rounds; round++) {
    const next = new Float64Array(size);
    for (const vector of vectors) add(next, vector, dot(vector, direction));
    normalise(next);
    direction = next;
  }
  return direction;
}

function add(to: Vector, from: Vector, factor: number): void {
  for (let k = 0; k < to.length; k++) to[k]! += factor * from[k]!;
}

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}

function normalise(vector: Vector): void {
  const length = Math.sqrt(dot(vector, vector));
  for (let k = 0; k < vector.length; k++) vector[k]! /= length;
}
