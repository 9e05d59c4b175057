import type { NameTag } from '../article/article.ts';
import { type ByteReader, openBytes } from './bytes.ts';
import { nameTags } from './labels.ts';
import type { Dictionary, Gazetteer, Tagger } from './language.ts';
import { isInside, maxNameFeatures, nameFeatures, nameSentence } from './nameFeatures.ts';
import { type NameWord, nameWord } from './nameWord.ts';
import { maxPosFeatures, type PosWord, posFeatures, posWord } from './posFeatures.ts';
import { createTagDictionary, readTagEntries } from './tagDictionary.ts';
import { createDecoder } from './viterbi.ts';
import { readWeights } from './weights.ts';
import { flag, type WordForm, wordForm } from './wordForm.ts';

/** First four letters of a tagger's model. */
export const taggerFormat = 'SCTG';

/** Words kept with their lists and hashes; beyond it they are all forgotten, which costs time but changes nothing. */
const rememberedWords = 60_000;

/**
 * The two sequence models of the file `tagger.bin`, decompressed: parts of speech first, then names, which use them.
 * Lists of names and words are part of what the model was trained with, so the same ones must be passed.
 * @throws Error when the bytes are not such a file or are damaged.
 */
export function createTagger(model: Uint8Array, gazetteer: Gazetteer, dictionary: Dictionary): Tagger {
  const reader = openBytes(model, taggerFormat, 'tagger model');
  const posTagger = readPosTagger(reader, dictionary);
  const tagNames = readSequenceTagger(reader, nameTags.length, maxNameFeatures);
  const lookUp = remember((text) => {
    const form = wordForm(text);
    return { pos: posTagger.word(form), name: nameWord(form, text, gazetteer, dictionary) };
  });
  return {
    tag: (texts, lowerCaseWords) => {
      const words = texts.map(lookUp);
      const pos = posTagger.tag(words.map((word) => word.pos));
      const sentence = nameSentence(
        words.map((word) => word.name),
        pos,
        gazetteer,
        lowerCaseWords,
      );
      const names = tagNames(nameCandidates(sentence.words), (i, into) => nameFeatures(sentence, i, into));
      return {
        pos: texts.map((_, i) => posTagger.labels[pos[i]!]!),
        names: texts.map((_, i): NameTag => nameTags[names[i]!]!),
      };
    },
  };
}

function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const made = make(text);
    if (known.size >= rememberedWords) known.clear();
    known.set(text, made);
    return made;
  };
}

/** The first half of a tagger's model. */
export interface PosTagger {
  readonly labels: readonly string[];
  word(form: WordForm): PosWord;
  /** Index of each word's label, in a buffer that the next call overwrites. */
  tag(words: readonly PosWord[]): Uint8Array;
}

/** Reads the tag dictionary and the weights for parts of speech. */
export function readPosTagger(reader: ByteReader, dictionary: Dictionary): PosTagger {
  const entries = readTagEntries(reader);
  const tags = createTagDictionary(entries);
  const tag = readSequenceTagger(reader, entries.labels.length, maxPosFeatures);
  return {
    labels: entries.labels,
    word: (form) => posWord(form, tags, dictionary),
    tag: (words) =>
      tag(
        words.map((word) => word.candidates),
        (i, into) => posFeatures(words, i, into),
      ),
  };
}

/** Labels for each word from its candidates and features; words with one candidate are not scored. */
function readSequenceTagger(
  reader: ByteReader,
  labels: number,
  maxFeatures: number,
): (candidates: readonly Uint8Array[], features: (i: number, into: Int32Array) => number) => Uint8Array {
  const transitions = Int32Array.from({ length: reader.varint() }, () => reader.u32() | 0);
  const weights = readWeights(reader);
  const decoder = createDecoder(labels);
  const buffer = new Int32Array(maxFeatures);
  let scores = new Int32Array(0);
  return (candidates, features) => {
    const length = candidates.length;
    if (scores.length < length * labels) scores = new Int32Array(2 * length * labels);
    else scores.fill(0, 0, length * labels);
    for (let i = 0; i < length; i++) {
      if (candidates[i]!.length > 1) weights.score(buffer, features(i, buffer), scores, i * labels);
    }
    return decoder.decode(length, candidates, scores, transitions);
  };
}

const onlyOutside = Uint8Array.of(0);
const all = Uint8Array.from(nameTags.keys());
const outsideOrRest = Uint8Array.from([0, ...nameTags.flatMap((tag, i) => (tag.startsWith('I-') ? [i] : []))]);

/** Names begin with a word that has a capital; other words only continue them: linking words, and numbers after a name. */
export function nameCandidates(words: readonly NameWord[]): Uint8Array[] {
  return words.map((word, i) => {
    if (word.capital) return all;
    const number = (word.form.flags & flag.digit) !== 0 && words[i - 1]?.capital;
    return number || isInside(words, i) ? outsideOrRest : onlyOutside;
  });
}
