/** Places before the first and behind the last word of a sentence that features look at. */
export const gapPadding = 3;
/** Features of one gap. */
export const gapFeatureCount = 24;

/**
 * A sentence as the gap model sees it, padded on both sides: for each token the number of its word, where it is a frequent
 * one, or else of its class, and the number of its part of speech; and for each gap how many finite verbs stand before it.
 */
export interface GapSentence {
  readonly words: Int32Array;
  readonly tags: Int32Array;
  /** `finite[g]`: finite verbs before gap `g`; the last element counts all. */
  readonly finite: Int32Array;
}

const finiteTags = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** `numberOf` gives each word, tag or class its number; the same numbers must be used in training and reading. */
export function gapSentence(
  lower: readonly string[],
  pos: readonly string[],
  wordNumber: (lower: string, tag: string) => number,
  tagNumber: (tag: string) => number,
): GapSentence {
  const length = lower.length + 2 * gapPadding;
  const words = new Int32Array(length);
  const tags = new Int32Array(length);
  const finite = new Int32Array(lower.length + 1);
  for (let i = 0; i < length; i++) {
    const at = i - gapPadding;
    const inside = at >= 0 && at < lower.length;
    // The edges are numbers that no word and no tag has.
    tags[i] = inside ? tagNumber(pos[at]!) : at < 0 ? 1 : 2;
    words[i] = inside ? wordNumber(lower[at]!, pos[at]!) : at < 0 ? 1 : 2;
    if (inside) finite[at + 1] = finite[at]! + (finiteTags.has(pos[at]!) ? 1 : 0);
  }
  return { words, tags, finite };
}

/** Writes the rows of the weights that gap `gap` (before token `gap`) reads; `mask` is their number less one, a power of two. */
export function gapFeatures(
  { words: w, tags: p, finite }: GapSentence,
  gap: number,
  mask: number,
  out: Int32Array,
): void {
  const i = gap + gapPadding;
  const [l1, l2, r1, r2] = [w[i - 1]!, w[i - 2]!, w[i]!, w[i + 1]!];
  const [q1, q2, q3] = [p[i - 1]!, p[i - 2]!, p[i - 3]!];
  const [s1, s2, s3] = [p[i]!, p[i + 1]!, p[i + 2] ?? 2];
  const before = finite[gap]!;
  const verbs = 3 * Math.min(before, 2) + Math.min(finite.at(-1)! - before, 2);
  let n = 0;
  const row = (a: number, b: number, c: number, d: number) => {
    let h = Math.imul(n + 1, 0x9e3779b1);
    h = Math.imul(h ^ a, 0x85ebca6b);
    h = Math.imul((h ^ (h >>> 13)) + b, 0xc2b2ae35);
    h = Math.imul((h ^ (h >>> 15)) + c, 0x27d4eb2f);
    h = Math.imul((h ^ (h >>> 14)) + d, 0x165667b1);
    out[n++] = (h ^ (h >>> 16)) & mask;
  };
  row(l1, r1, 0, 0);
  row(q1, s1, 0, 0);
  row(l1, s1, 0, 0);
  row(q1, r1, 0, 0);
  row(l2, l1, r1, 0);
  row(l1, r1, r2, 0);
  row(q2, q1, s1, 0);
  row(q1, s1, s2, 0);
  row(q2, l1, r1, 0);
  row(l1, r1, s2, 0);
  row(q2, q1, s1, s2);
  row(q2, l1, r1, s2);
  row(l2, l1, s1, s2);
  row(q2, q1, r1, r2);
  row(q3, q2, q1, s1);
  row(q1, s1, s2, s3);
  row(verbs, q1, s1, 0);
  row(verbs, l1, r1, 0);
  row(verbs, 0, 0, 0);
  row(l2, q1, s1, r2);
  row(l1, 0, 0, 0);
  row(r1, 0, 0, 0);
  row(l2, l1, 0, 0);
  row(r1, r2, 0, 0);
}
