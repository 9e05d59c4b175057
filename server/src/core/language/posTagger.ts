import type { ByteReader } from './bytes.ts';
import { LabelLists } from './labelLists.ts';
import type { Dictionary } from './language.ts';
import {
  enterPosEdge,
  enterPosWord,
  maxPosFeatures,
  posPadding,
  posPairFeatures,
  posPlaces,
  posWordFeatures,
} from './posFeatures.ts';
import { readSequenceModel } from './sequenceModel.ts';
import { createTagDictionary, readTagEntries } from './tagDictionary.ts';
import { labelCountAt, labelsAt, posSumsAt, rowSize, type WordRows } from './wordRows.ts';

/** A lead of three of the largest weights is lost by one word in 10,000. */
const decisiveLead = 400;

/** The first half of a tagger's model. */
export interface PosTagger {
  readonly labels: readonly string[];
  /** Enters what the model wants to know of a new word. */
  enter(word: number): void;
  /**
   * Index of each word's label, in a buffer that the next call overwrites.
   * @param words The words after `padding` edges, at least two, with two behind them.
   */
  tag(words: Int32Array, padding: number, length: number): Uint8Array;
}

/** Reads the tag dictionary and the weights for parts of speech. */
export function readPosTagger(reader: ByteReader, rows: WordRows, dictionary: Dictionary): PosTagger {
  const entries = readTagEntries(reader);
  const tags = createTagDictionary(entries);
  const lists = new LabelLists(entries.labels.length);
  let padded: Int32Array = new Int32Array(0);
  let starts = new Int32Array(0);
  let counts = new Uint8Array(0);
  enterPosEdge(rows);
  const model = readSequenceModel(reader, rows, {
    labels: entries.labels.length,
    maxFeatures: maxPosFeatures,
    places: posPlaces,
    padding: posPadding,
    sumsAt: posSumsAt,
    ofWord: (word, place, into, count) => posWordFeatures(rows, word, place, into, count),
    ofPairs: (i, into, count) => posPairFeatures(rows.numbers, padded, i + posPadding, into, count),
    decisiveLead,
  });
  return {
    labels: entries.labels,
    enter: (word) => {
      const candidates = enterPosWord(rows, word, tags, dictionary);
      rows.set(word, labelsAt, lists.startOf(candidates));
      rows.set(word, labelCountAt, candidates.length);
    },
    tag: (words, padding, length) => {
      padded = words.subarray(padding - posPadding);
      if (starts.length < length) {
        starts = new Int32Array(2 * length);
        counts = new Uint8Array(2 * length);
      }
      const { numbers } = rows;
      for (let i = 0; i < length; i++) {
        const row = words[i + padding]! * rowSize;
        starts[i] = numbers[row + labelsAt]!;
        counts[i] = numbers[row + labelCountAt]!;
      }
      return model.label(padded, length, { lists: lists.labels, starts, counts });
    },
  };
}
