import type { ByteReader } from './bytes.ts';
import { LabelLists } from './labelLists.ts';
import { nameTags } from './labels.ts';
import type { Dictionary, Gazetteer } from './language.ts';
import type { LowerCaseWords } from './lowerCaseWords.ts';
import {
  maxNameFeatures,
  NameSentence,
  namePadding,
  namePairFeatures,
  namePlaces,
  nameWordFeatures,
} from './nameFeatures.ts';
import { enterNameWord, kind } from './nameWord.ts';
import { readSequenceModel } from './sequenceModel.ts';
import { flag } from './wordForm.ts';
import { flagsAt, nameSumsAt, rowSize, type WordRows } from './wordRows.ts';

/** The second half of a tagger's model, which is told parts of speech. */
export interface NameTagger {
  /** Enters what the model wants to know of a new word. */
  enter(word: number): void;
  /**
   * Index of each word's label, in a buffer that the next call overwrites; undefined for a sentence without names.
   * @param words The words between edges, three on either side.
   * @param lowerCaseWords Those of the article.
   */
  tag(words: Int32Array, length: number, pos: Uint8Array, lowerCaseWords: LowerCaseWords): Uint8Array | undefined;
}

const lists = new LabelLists(nameTags.length);
/** Any label; outside of names; outside or inside a name that began before. Each label by itself comes first. */
const any = { start: 0, count: nameTags.length };
const inside = Uint8Array.from([0, ...nameTags.flatMap((tag, i) => (tag.startsWith('I-') ? [i] : []))]);
const outsideOrInside = { start: lists.startOf(inside), count: inside.length };

/** Lists of labels that `nameCandidates` points into. */
export const nameLabelLists = lists.labels;

/** Names begin with a word that has a capital; other words only continue them: linking words, and numbers after a name. */
export function nameCandidates(
  { kinds, words, length }: NameSentence,
  numbers: Int32Array,
  starts: Int32Array,
  counts: Uint8Array,
): void {
  for (let i = 0; i < length; i++) {
    starts[i] = 0;
    counts[i] = 1;
    if ((kinds[i]! & kind.capital) !== 0) counts[i] = any.count;
    else if (isInside(kinds, length, i) || isNumberOfName(kinds, words, numbers, i)) {
      starts[i] = outsideOrInside.start;
      counts[i] = outsideOrInside.count;
    }
  }
}

function isNumberOfName(kinds: Uint8Array, words: Int32Array, numbers: Int32Array, i: number): boolean {
  if (i === 0 || (kinds[i - 1]! & kind.capital) === 0) return false;
  return (numbers[words[i + namePadding]! * rowSize + flagsAt]! & flag.digit) !== 0;
}

/** How many words a name may have in lower case in a row ("Ministry of the Interior"). */
const longestLink = 3;

/** True for a lower-case word that stands between capitalised words and may belong to a name with them. */
function isInside(kinds: Uint8Array, length: number, i: number): boolean {
  const first = Math.max(0, i - longestLink);
  const last = Math.min(length - 1, i + longestLink);
  let before = 0;
  for (let at = first; at < i; at++) before |= kinds[at]!;
  if ((before & kind.capital) === 0) return false;
  for (let at = i + 1; at <= last; at++) if ((kinds[at]! & kind.capital) !== 0) return true;
  return false;
}

/** Reads the weights for names. */
export function readNameTagger(
  reader: ByteReader,
  rows: WordRows,
  gazetteer: Gazetteer,
  dictionary: Dictionary,
): NameTagger {
  const sentence = new NameSentence(rows, gazetteer);
  let starts = new Int32Array(0);
  let counts = new Uint8Array(0);
  const model = readSequenceModel(reader, rows, {
    labels: nameTags.length,
    maxFeatures: maxNameFeatures,
    places: namePlaces,
    padding: namePadding,
    sumsAt: nameSumsAt,
    ofWord: (word, place, into, count) => nameWordFeatures(rows, word, place, into, count),
    ofPairs: (i, into, count) => namePairFeatures(sentence, rows.numbers, i, into, count),
    // The pairs may overturn any lead.
    decisiveLead: Number.POSITIVE_INFINITY,
  });
  return {
    enter: (word) => enterNameWord(rows, word, gazetteer, dictionary),
    tag: (words, length, pos, lowerCaseWords) => {
      if (!sentence.take(words, length)) return undefined;
      if (starts.length < length) {
        starts = new Int32Array(2 * length);
        counts = new Uint8Array(2 * length);
      }
      sentence.prepare(pos, lowerCaseWords);
      nameCandidates(sentence, rows.numbers, starts, counts);
      return model.label(words, length, { lists: nameLabelLists, starts, counts });
    },
  };
}
