import type { Lattice } from './viterbi.ts';

/**
 * How much the words beside can do at most for one label against another: rows of `labels` numbers for the label that has
 * the higher score, in each the gain of every other.
 */
export interface Swings {
  readonly labels: number;
  readonly transitions: Float64Array;
  /** By the best of all labels before, the sentence's start among them, and by the best of all labels after. */
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** `transitions` as `Decoder.decode` takes them. */
export function swingsOf(transitions: Float64Array, labels: number): Swings {
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
  { lists, starts, counts }: Lattice,
  i: number,
  length: number,
  scores: Int32Array,
  { labels, transitions, before, after }: Swings,
): number {
  const offset = i * labels;
  const start = starts[i]!;
  const end = start + counts[i]!;
  let best = lists[start]!;
  for (let c = start + 1; c < end; c++) {
    const label = lists[c]!;
    if (scores[offset + label]! > scores[offset + best]!) best = label;
  }
  const top = scores[offset + best]!;
  const last = i + 1 === length;
  const labelBefore = i === 0 ? labels : counts[i - 1] === 1 ? lists[starts[i - 1]!]! : -1;
  const labelAfter = !last && counts[i + 1] === 1 ? lists[starts[i + 1]!]! : -1;
  for (let c = start; c < end; c++) {
    const label = lists[c]!;
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
