import type { ByteReader } from './bytes.ts';
import { sureWinner, swingsOf } from './sureWinner.ts';
import { createDecoder } from './viterbi.ts';
import { readWeights } from './weights.ts';

/** A word whose sums of weights are remembered from sentence to sentence. */
export interface SummedWord {
  /** Where the sums of the word at each place begin in the model's memory; -1 until they are there. */
  sums: number;
  /** A bit for each place whose sum is there. */
  summed: number;
}

/** How the features of a sequence model are written; each function appends to a buffer and returns the new count. */
export interface FeatureSet<W extends SummedWord, S> {
  readonly labels: number;
  /** Most features that a word can have. */
  readonly maxFeatures: number;
  /** Steps from a word to the words that have features of their own for it: 0, -1, 1 … */
  readonly places: readonly number[];
  /** Features of one word alone for the word it stands `places[place]` away from. */
  readonly ofWord: (word: W, place: number, into: Int32Array, count: number) => number;
  /** Features that join word `i` of a sentence with others. */
  readonly ofPairs: (sentence: S, i: number, into: Int32Array, count: number) => number;
  /** A label that leads by so much before the pairs are looked at keeps its lead. */
  readonly decisiveLead: number;
}

/** One sentence to label. */
export interface Question<W extends SummedWord, S> {
  /** The words, with as many edge words before and after as the farthest place needs. */
  readonly padded: readonly W[];
  readonly padding: number;
  /** The labels each word may have; a word with one candidate is not scored. */
  readonly candidates: readonly Uint8Array[];
  readonly sentence: S;
}

/** Gives the index of the best label for each word, in a buffer that the next question overwrites. */
export interface SequenceModel<W extends SummedWord, S> {
  label(question: Question<W, S>): Uint8Array;
  /** Forgets the remembered sums; to be called when the words that hold their places are dropped. */
  forget(): void;
}

/** The memory of sums grows by so many: for about 1,000 words at a time. */
const growth = 1 << 18;

/**
 * Reads transitions and weights. Features of one word alone are summed once for the word at each place and remembered,
 * which leaves only the pairs to be looked up in each sentence. Where a word's scores alone settle its label, whatever
 * its neighbours turn out to be, the search for the best path passes it by.
 */
export function readSequenceModel<W extends SummedWord, S>(
  reader: ByteReader,
  { labels, maxFeatures, places, ofWord, ofPairs, decisiveLead }: FeatureSet<W, S>,
): SequenceModel<W, S> {
  const transitions = readTransitions(reader);
  const swings = swingsOf(transitions, labels);
  const weights = readWeights(reader, labels);
  const decoder = createDecoder(labels);
  const buffer = new Int32Array(maxFeatures);
  const row = new Int32Array(labels);
  const placeCount = places.length;
  const steps = Int32Array.from(places);
  const from = new Int32Array(placeCount);
  let scores = new Int32Array(0);
  let lattice = { counts: new Uint8Array(0), lists: new Uint8Array(0) };
  /** Where the sums of the padded words of the sentence at hand begin. */
  let starts = new Int32Array(0);
  /** Sums of all words met, one after another: for each word its places, for each place its labels. Thirty weights of 8 bits fit. */
  let memory = new Int16Array(1 << 16);
  let used = 0;

  const allot = (word: W) => {
    const size = placeCount * labels;
    if (used + size > memory.length) {
      const larger = new Int16Array(memory.length + growth);
      larger.set(memory);
      memory = larger;
    }
    word.sums = used;
    word.summed = 0;
    used += size;
  };
  const sumUp = (word: W, place: number) => {
    row.fill(0);
    weights.score(buffer, ofWord(word, place, buffer, 0), row, 0);
    memory.set(row, word.sums + place * labels);
    word.summed |= 1 << place;
  };
  const makeRoom = (words: number) => {
    scores = new Int32Array(2 * words * labels);
    lattice = { counts: new Uint8Array(2 * words), lists: new Uint8Array(2 * words * labels) };
    starts = new Int32Array(4 * words);
  };
  /** Adds up what the words around have for the candidates of word `i`; returns by how much the best of them leads. */
  const addSums = ({ padded, padding }: Question<W, S>, i: number, candidates: Uint8Array): number => {
    for (let place = 0; place < placeCount; place++) {
      const at = i + padding + steps[place]!;
      const word = padded[at]!;
      if ((word.summed & (1 << place)) === 0) sumUp(word, place);
      from[place] = starts[at]! + place * labels;
    }
    const sums = memory;
    const offset = i * labels;
    let best = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < candidates.length; c++) {
      const label = candidates[c]!;
      let score = 0;
      for (let place = 0; place < placeCount; place++) score += sums[from[place]! + label]!;
      scores[offset + label] = score;
      if (score > best) {
        second = best;
        best = score;
      } else if (score > second) second = score;
    }
    return best - second;
  };
  return {
    label: (question) => {
      const { padded, candidates, sentence } = question;
      const length = candidates.length;
      if (lattice.counts.length < length || starts.length < padded.length) makeRoom(padded.length);
      const { counts, lists } = lattice;
      for (let i = 0; i < padded.length; i++) {
        const word = padded[i]!;
        if (word.sums < 0) allot(word);
        starts[i] = word.sums;
      }
      for (let i = 0; i < length; i++) {
        const own = candidates[i]!;
        counts[i] = own.length;
        for (let c = 0; c < own.length; c++) lists[i * labels + c] = own[c]!;
      }
      for (let i = 0; i < length; i++) {
        const own = candidates[i]!;
        if (own.length === 1) continue;
        if (addSums(question, i, own) < decisiveLead)
          weights.score(buffer, ofPairs(sentence, i, buffer, 0), scores, i * labels);
        const winner = sureWinner(lattice, i, length, scores, swings);
        if (winner < 0) continue;
        lists[i * labels] = winner;
        counts[i] = 1;
      }
      return decoder.decode(length, lattice, scores, transitions);
    },
    forget: () => {
      used = 0;
    },
  };
}

/** Apart from what the model's functions see, which would keep the reader and with it the whole file in memory. */
function readTransitions(reader: ByteReader): Float64Array {
  return Float64Array.from({ length: reader.varint() }, () => reader.u32() | 0);
}
