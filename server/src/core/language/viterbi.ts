/** Which labels each word of a sentence may have: word `i` has `counts[i]` of them, at least one, in `lists` from `i` × labels on. */
export interface Lattice {
  readonly counts: Uint8Array;
  readonly lists: Uint8Array;
}

/** Finds the best label sequence; its buffers grow with the longest sentence seen. */
export interface Decoder {
  /**
   * @param length Number of words.
   * @param scores `labels` numbers for each word; read only for words with more than one candidate.
   * @param transitions `labels` + 1 rows of `labels`: score of a label after another; the last row is the sentence's start.
   * @returns One label for each word, in a buffer that the next call overwrites.
   */
  decode(length: number, lattice: Lattice, scores: ArrayLike<number>, transitions: ArrayLike<number>): Uint8Array;
}

/** Transition score that is never chosen. */
export const forbidden = -1e9;

/** First-order Viterbi search. Of equal paths the one with the earlier label in its word's list wins, so results are stable. */
export function createDecoder(labels: number): Decoder {
  /** Scores of the best paths to the labels of the words at even and at odd places; only the last two words matter. */
  const best = [new Float64Array(labels), new Float64Array(labels)] as const;
  let back = new Uint8Array(0);
  let path = new Uint8Array(0);

  return {
    decode: (length, { counts, lists }, scores, transitions) => {
      if (length === 0) return path;
      if (path.length < length) {
        path = new Uint8Array(2 * length);
        back = new Uint8Array(2 * length * labels);
      }
      // The start is the only label before the first word.
      let previous = labels;
      let previousCount = 1;
      for (let i = 0; i < length; i++) {
        const now = best[i & 1]!;
        const before = best[(i + 1) & 1]!;
        const offset = i * labels;
        const count = counts[i]!;
        for (let c = 0; c < count; c++) {
          const label = lists[offset + c]!;
          let from = previous;
          if (previousCount > 1) {
            let top = Number.NEGATIVE_INFINITY;
            for (let p = offset - labels, end = p + previousCount; p < end; p++) {
              const other = lists[p]!;
              const score = before[other]! + transitions[other * labels + label]!;
              if (score > top) {
                top = score;
                from = other;
              }
            }
          }
          back[offset + label] = from;
          // Where all paths meet, what they have in common decides nothing any more and is left out.
          if (count === 1) now[label] = 0;
          else {
            const path = from === labels ? 0 : before[from]!;
            now[label] = path + transitions[from * labels + label]! + scores[offset + label]!;
          }
        }
        previous = lists[offset]!;
        previousCount = count;
      }
      let label = bestLast(lists, (length - 1) * labels, previousCount, best[(length - 1) & 1]!);
      for (let i = length - 1; i >= 0; i--) {
        path[i] = label;
        label = back[i * labels + label]!;
      }
      return path;
    },
  };
}

function bestLast(lists: Uint8Array, offset: number, count: number, best: Float64Array): number {
  let top = lists[offset]!;
  for (let c = 1; c < count; c++) {
    const label = lists[offset + c]!;
    if (best[label]! > best[top]!) top = label;
  }
  return top;
}
