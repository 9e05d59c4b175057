/** Which labels each word of a sentence may have: word `i` has `counts[i]` of them, at least one, in `lists` from `starts[i]` on. */
export interface Lattice {
  readonly lists: Uint8Array;
  readonly starts: Int32Array;
  readonly counts: Uint8Array;
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

/**
 * First-order Viterbi search. Of equal paths the one with the earlier label in its word's list wins, so results are stable.
 * All paths meet in a word with one candidate, so that only the stretches between such words are searched.
 */
export function createDecoder(labels: number): Decoder {
  /** Scores of the best paths to the labels of the words at even and at odd places; only the last two words matter. */
  const best = [new Float64Array(labels), new Float64Array(labels)] as const;
  let back = new Uint8Array(0);
  let path = new Uint8Array(0);

  /** Sets the path of the words from `first` to before `end`, of which each has several candidates. */
  const search = (
    first: number,
    end: number,
    length: number,
    { lists, starts, counts }: Lattice,
    scores: ArrayLike<number>,
    transitions: ArrayLike<number>,
  ) => {
    const entry = (first === 0 ? labels : path[first - 1]!) * labels;
    for (let i = first; i < end; i++) {
      const now = best[i & 1]!;
      const before = best[(i + 1) & 1]!;
      const offset = i * labels;
      for (let c = starts[i]!, last = c + counts[i]!; c < last; c++) {
        const label = lists[c]!;
        if (i === first) {
          now[label] = transitions[entry + label]! + scores[offset + label]!;
          continue;
        }
        let from = 0;
        let top = Number.NEGATIVE_INFINITY;
        for (let p = starts[i - 1]!, lastBefore = p + counts[i - 1]!; p < lastBefore; p++) {
          const other = lists[p]!;
          const score = before[other]! + transitions[other * labels + label]!;
          if (score > top) {
            top = score;
            from = other;
          }
        }
        back[offset + label] = from;
        now[label] = before[from]! + transitions[from * labels + label]! + scores[offset + label]!;
      }
    }
    const paths = best[(end - 1) & 1]!;
    const exit = end < length ? lists[starts[end]!]! : -1;
    let label = -1;
    let top = Number.NEGATIVE_INFINITY;
    for (let c = starts[end - 1]!, last = c + counts[end - 1]!; c < last; c++) {
      const other = lists[c]!;
      const score = paths[other]! + (exit < 0 ? 0 : transitions[other * labels + exit]!);
      if (label >= 0 && score <= top) continue;
      top = score;
      label = other;
    }
    for (let i = end - 1; i >= first; i--) {
      path[i] = label;
      label = back[i * labels + label]!;
    }
  };

  return {
    decode: (length, lattice, scores, transitions) => {
      if (path.length < length) {
        path = new Uint8Array(2 * length);
        back = new Uint8Array(2 * length * labels);
      }
      const { lists, starts, counts } = lattice;
      for (let i = 0; i < length; ) {
        if (counts[i] === 1) {
          path[i] = lists[starts[i]!]!;
          i++;
          continue;
        }
        let end = i + 1;
        while (end < length && counts[end] !== 1) end++;
        search(i, end, length, lattice, scores, transitions);
        i = end;
      }
      return path;
    },
  };
}
