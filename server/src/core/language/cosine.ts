/** Cosine of the angle between two vectors of one length, -1 to 1; 0 where one of them is nothing. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let [sum, squares, others] = [0, 0, 0];
  for (let k = 0; k < a.length; k++) {
    sum += a[k]! * b[k]!;
    squares += a[k]! * a[k]!;
    others += b[k]! * b[k]!;
  }
  return squares === 0 || others === 0 ? 0 : sum / Math.sqrt(squares * others);
}
