import type { ByteReader } from './bytes.ts';
import { sureWinner, swingsOf } from './sureWinner.ts';
import { createDecoder, type Lattice } from './viterbi.ts';
import { readWeights } from './weights.ts';
import { rowSize, type WordRows } from './wordRows.ts';

/** How the features of a sequence model are written; each function appends to a buffer and returns the new count. */
export interface FeatureSet {
  readonly labels: number;
  /** Most features that a word can have. */
  readonly maxFeatures: number;
  /** Steps from a word to the words that have features of their own for it: 0, -1, 1 …; five or seven of them. */
  readonly places: readonly number[];
  /** Edge words before and after a sentence, as many as the farthest place needs. */
  readonly padding: number;
  /** Which number of a word's row is for the model's own use: a bit for each place whose sum is there. */
  readonly sumsAt: number;
  /** Features of one word alone for the word it stands `places[place]` away from. */
  readonly ofWord: (word: number, place: number, into: Int32Array, count: number) => number;
  /** Features that join word `i` of the sentence at hand with others. */
  readonly ofPairs: (i: number, into: Int32Array, count: number) => number;
  /** A label that leads by so much before the pairs are looked at keeps its lead. */
  readonly decisiveLead: number;
}

/** Labels one sentence at a time. */
export interface SequenceModel {
  /**
   * Index of the best label for each word, in a buffer that the next sentence overwrites. A word with one candidate is not
   * scored; where another's label is settled, `lattice` says so afterwards. Its lists begin with each label by itself.
   * @param words The words between edge words.
   */
  label(words: Int32Array, length: number, lattice: Lattice): Uint8Array;
}

/**
 * Reads transitions and weights. Features of one word alone are summed once for the word at each place and remembered,
 * which leaves only the pairs to be looked up in each sentence. Where a word's scores alone settle its label, whatever
 * its neighbours turn out to be, the search for the best path passes it by.
 */
export function readSequenceModel(
  reader: ByteReader,
  rows: WordRows,
  { labels, maxFeatures, places, padding, sumsAt, ofWord, ofPairs, decisiveLead }: FeatureSet,
): SequenceModel {
  const transitions = readTransitions(reader);
  const swings = swingsOf(transitions, labels);
  const weights = readWeights(reader, labels);
  const decoder = createDecoder(labels);
  const buffer = new Int32Array(maxFeatures);
  const row = new Int32Array(labels);
  const placeCount = places.length;
  const steps = Int32Array.from(places, (step) => step + padding);
  const from = new Int32Array(placeCount);
  const wordSize = placeCount * labels;
  let scores = new Int32Array(0);
  /** Sums of all words met, one after another: for each word its places, for each place its labels. Thirty weights of 8 bits fit. */
  let memory = new Int16Array(0);

  const sumUp = (word: number, place: number) => {
    row.fill(0);
    weights.score(buffer, ofWord(word, place, buffer, 0), row, 0);
    memory.set(row, word * wordSize + place * labels);
    rows.numbers[word * rowSize + sumsAt]! |= 1 << place;
  };
  const makeRoom = (length: number) => {
    if (scores.length < length * labels) scores = new Int32Array(2 * length * labels);
    if (memory.length >= rows.count * wordSize) return;
    const larger = new Int16Array(Math.ceil(1.5 * rows.count) * wordSize);
    larger.set(memory);
    memory = larger;
  };
  /** Adds up what the words around have for the candidates of word `i`; returns by how much the best of them leads. */
  const addSums = (words: Int32Array, i: number, lists: Uint8Array, start: number, count: number): number => {
    const { numbers } = rows;
    for (let place = 0; place < placeCount; place++) {
      const word = words[i + steps[place]!]!;
      if ((numbers[word * rowSize + sumsAt]! & (1 << place)) === 0) sumUp(word, place);
      from[place] = word * wordSize + place * labels;
    }
    const sums = memory;
    const [at0, at1, at2, at3, at4] = [from[0]!, from[1]!, from[2]!, from[3]!, from[4]!];
    const at5 = placeCount > 5 ? from[5]! : 0;
    const at6 = placeCount > 6 ? from[6]! : 0;
    const offset = i * labels;
    let best = -0x8000_0000;
    let second = -0x8000_0000;
    for (let c = start; c < start + count; c++) {
      const label = lists[c]!;
      // Written out, because these are most of the additions that tagging takes.
      let score =
        sums[at0 + label]! + sums[at1 + label]! + sums[at2 + label]! + sums[at3 + label]! + sums[at4 + label]!;
      if (placeCount > 5) score += sums[at5 + label]! + sums[at6 + label]!;
      scores[offset + label] = score;
      if (score > best) {
        second = best;
        best = score;
      } else if (score > second) second = score;
    }
    return best - second;
  };
  return {
    label: (words, length, lattice) => {
      const { lists, starts, counts } = lattice;
      makeRoom(length);
      for (let i = 0; i < length; i++) {
        const count = counts[i]!;
        if (count === 1) continue;
        if (addSums(words, i, lists, starts[i]!, count) < decisiveLead)
          weights.score(buffer, ofPairs(i, buffer, 0), scores, i * labels);
        const winner = sureWinner(lattice, i, length, scores, swings);
        if (winner < 0) continue;
        starts[i] = winner;
        counts[i] = 1;
      }
      return decoder.decode(length, lattice, scores, transitions);
    },
  };
}

/** Apart from what the model's functions see, which would keep the reader and with it the whole file in memory. */
function readTransitions(reader: ByteReader): Float64Array {
  return Float64Array.from({ length: reader.varint() }, () => reader.u32() | 0);
}
