import type { Lattice } from './viterbi.ts';

/**
 * How much the words beside can do at most for one label against another: rows of `labels` numbers for the label that has
 * the higher score, in each the gain of every other.
 */
export interface Swings {
  readonly labels: number;
  readonly transitions: ArrayLike<number>;
  /** By the best of all labels before, the sentence's start among them, and by the best of all labels after. */
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** `transitions` as `Decoder.decode` takes them. */
export function swingsOf(transitions: ArrayLike<number>, labels: number): Swings {
  const before = new Float64Array(labels * labels).fill(Number.NEGATIVE_INFINITY);
  const after = new Float64Array(labels * labels).fill(Number.NEGATIVE_INFINITY);
  for (let high = 0; high < labels; high++) {
    for (let low = 0; low < labels; low++) {
      const cell = high * labels + low;
      for (let other = 0; other <= labels; other++) {
        before[cell] = Math.max(
          before[cell]!,
          transitions[other * labels + low]! - transitions[other * labels + high]!,
        );
        if (other === labels) continue;
        after[cell] = Math.max(after[cell]!, transitions[low * labels + other]! - transitions[high * labels + other]!);
      }
    }
  }
  return { labels, transitions, before, after };
}

/**
 * The candidate of word `i` that is on the best path whatever labels the other words get, or -1 where there is none: the
 * one that leads each other by more than its neighbours can make up for. A neighbour with one candidate is known.
 */
export function sureWinner(
  { counts, lists }: Lattice,
  i: number,
  length: number,
  scores: Int32Array,
  { labels, transitions, before, after }: Swings,
): number {
  const offset = i * labels;
  const count = counts[i]!;
  let best = lists[offset]!;
  for (let c = 1; c < count; c++) {
    const label = lists[offset + c]!;
    if (scores[offset + label]! > scores[offset + best]!) best = label;
  }
  const top = scores[offset + best]!;
  const last = i + 1 === length;
  const labelBefore = i === 0 ? labels : counts[i - 1] === 1 ? lists[offset - labels]! : -1;
  const labelAfter = !last && counts[i + 1] === 1 ? lists[offset + labels]! : -1;
  for (let c = 0; c < count; c++) {
    const label = lists[offset + c]!;
    if (label === best) continue;
    const cell = best * labels + label;
    let gain = scores[offset + label]! - top;
    if (labelBefore < 0) gain += before[cell]!;
    else gain += transitions[labelBefore * labels + label]! - transitions[labelBefore * labels + best]!;
    if (labelAfter >= 0) gain += transitions[label * labels + labelAfter]! - transitions[best * labels + labelAfter]!;
    else if (!last) gain += after[cell]!;
    if (gain >= 0) return -1;
  }
  return best;
}
