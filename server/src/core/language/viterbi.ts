/** Finds the best label sequence; its buffers grow with the longest sentence seen. */
export interface Decoder {
  /**
   * @param length Number of words.
   * @param candidates The labels each word may have, at least one.
   * @param scores `labels` numbers for each word; read only for candidates.
   * @param transitions `labels` + 1 rows of `labels`: score of a label after another; the last row is the sentence's start.
   * @returns One label for each word, in a buffer that the next call overwrites.
   */
  decode(
    length: number,
    candidates: readonly Uint8Array[],
    scores: ArrayLike<number>,
    transitions: ArrayLike<number>,
  ): Uint8Array;
}

/** Transition score that is never chosen. */
export const forbidden = -1e9;

/** First-order Viterbi search. Of equal paths the one with the earlier label in `candidates` wins, so results are stable. */
export function createDecoder(labels: number): Decoder {
  /** Scores of the best paths to the labels of one word, and of the word before it. */
  let best = new Float64Array(labels);
  let before = new Float64Array(labels);
  let back = new Uint8Array(0);
  let path = new Uint8Array(0);

  const step = (
    i: number,
    previous: Uint8Array,
    own: Uint8Array,
    scores: ArrayLike<number>,
    transitions: ArrayLike<number>,
  ) => {
    const offset = i * labels;
    for (let c = 0; c < own.length; c++) {
      const label = own[c]!;
      const from = previous.length === 1 ? previous[0]! : bestBefore(previous, label, transitions);
      back[offset + label] = from;
      // Where all paths meet, what they have in common decides nothing any more and is left out.
      best[label] =
        own.length === 1 ? 0 : before[from]! + transitions[from * labels + label]! + scores[offset + label]!;
    }
  };
  const bestBefore = (previous: Uint8Array, label: number, transitions: ArrayLike<number>): number => {
    let top = Number.NEGATIVE_INFINITY;
    let from = 0;
    for (let p = 0; p < previous.length; p++) {
      const other = previous[p]!;
      const score = before[other]! + transitions[other * labels + label]!;
      if (score > top) {
        top = score;
        from = other;
      }
    }
    return from;
  };
  const start = (own: Uint8Array, scores: ArrayLike<number>, transitions: ArrayLike<number>) => {
    for (let c = 0; c < own.length; c++) {
      const label = own[c]!;
      best[label] = transitions[labels * labels + label]! + scores[label]!;
      back[label] = labels;
    }
  };
  return {
    decode: (length, candidates, scores, transitions) => {
      if (path.length < length) {
        path = new Uint8Array(2 * length);
        back = new Uint8Array(2 * length * labels);
      }
      if (length > 0) start(candidates[0]!, scores, transitions);
      for (let i = 1; i < length; i++) {
        [best, before] = [before, best];
        step(i, candidates[i - 1]!, candidates[i]!, scores, transitions);
      }
      let label = length === 0 ? 0 : bestLast(candidates[length - 1]!, best);
      for (let i = length - 1; i >= 0; i--) {
        path[i] = label;
        label = back[i * labels + label]!;
      }
      return path;
    },
  };
}

function bestLast(candidates: Uint8Array, best: Float64Array): number {
  let top = candidates[0]!;
  for (const label of candidates) if (best[label]! > best[top]!) top = label;
  return top;
}
