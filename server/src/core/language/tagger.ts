import type { NameTag } from '../article/article.ts';
import { type ByteReader, openBytes } from './bytes.ts';
import { nameTags } from './labels.ts';
import type { Dictionary, Gazetteer, Tagger } from './language.ts';
import {
  isInside,
  maxNameFeatures,
  type NameSentence,
  namePairFeatures,
  namePlaces,
  nameSentence,
  nameWordFeatures,
} from './nameFeatures.ts';
import { type NameWord, nameEdge, nameWord } from './nameWord.ts';
import {
  maxPosFeatures,
  type PosWord,
  posEdge,
  posPairFeatures,
  posPlaces,
  posWord,
  posWordFeatures,
} from './posFeatures.ts';
import { type FeatureSet, readSequenceModel } from './sequenceModel.ts';
import { createTagDictionary, readTagEntries } from './tagDictionary.ts';
import { flag, type WordForm, wordForm } from './wordForm.ts';

/** First four letters of a tagger's model. */
export const taggerFormat = 'SCTG';

/** Words remembered with their lists and sums; more are forgotten all at once, which costs time but changes nothing. */
const rememberedWords = 40_000;

/**
 * The two sequence models of the file `tagger.bin`, decompressed: parts of speech first, then names, which use them.
 * Lists of names and words are part of what the model was trained with, so the same ones must be passed.
 * @throws Error when the bytes are not such a file or are damaged.
 */
export function createTagger(model: Uint8Array, gazetteer: Gazetteer, dictionary: Dictionary): Tagger {
  const reader = openBytes(model, taggerFormat, 'tagger model');
  const posTagger = readPosTagger(reader, dictionary);
  const nameModel = readSequenceModel(reader, nameFeatures);
  const known = new Map<string, { readonly pos: PosWord; readonly name: NameWord }>();
  const edge = nameEdge();

  const lookUp = (text: string) => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const form = wordForm(text);
    const word = { pos: posTagger.word(form), name: nameWord(form, text, gazetteer, dictionary) };
    known.set(text, word);
    return word;
  };
  const forget = () => {
    known.clear();
    posTagger.forget();
    nameModel.forget();
    edge.sums = -1;
  };
  const posOf = (tags: Uint8Array, count: number) => {
    const pos: string[] = [];
    for (let i = 0; i < count; i++) pos.push(posTagger.labels[tags[i]!]!);
    return pos;
  };
  return {
    tag: (texts, lowerCaseWords) => {
      if (known.size > rememberedWords) forget();
      const words = texts.map(lookUp);
      const pos = posTagger.tag(words.map((word) => word.pos));
      const nameWords = words.map((word) => word.name);
      if (!nameWords.some((word) => word.capital))
        return { pos: posOf(pos, texts.length), names: texts.map(() => 'O') };
      const names = nameModel.label({
        padded: [edge, edge, edge, ...nameWords, edge, edge, edge],
        padding: 3,
        candidates: nameCandidates(nameWords),
        sentence: nameSentence(nameWords, edge, pos, gazetteer, lowerCaseWords),
      });
      return {
        pos: posOf(pos, texts.length),
        names: texts.map((_, i): NameTag => nameTags[names[i]!]!),
      };
    },
  };
}

/** The first half of a tagger's model. */
export interface PosTagger {
  readonly labels: readonly string[];
  word(form: WordForm): PosWord;
  /** Index of each word's label, in a buffer that the next call overwrites. */
  tag(words: readonly PosWord[]): Uint8Array;
  /** To be called when the words made by `word` are dropped. */
  forget(): void;
}

/** Reads the tag dictionary and the weights for parts of speech. */
export function readPosTagger(reader: ByteReader, dictionary: Dictionary): PosTagger {
  const entries = readTagEntries(reader);
  const tags = createTagDictionary(entries);
  const model = readSequenceModel(reader, posFeatures(entries.labels.length));
  const edge = posEdge();
  return {
    labels: entries.labels,
    word: (form) => posWord(form, tags, dictionary),
    tag: (words) => {
      const padded = [edge, edge, ...words, edge, edge];
      return model.label({ padded, padding: 2, candidates: words.map((word) => word.candidates), sentence: padded });
    },
    forget: () => {
      model.forget();
      edge.sums = -1;
    },
  };
}

/** Features of the part-of-speech model; a lead of three of the largest weights is lost by one word in 10,000. */
function posFeatures(labels: number): FeatureSet<PosWord, readonly PosWord[]> {
  return {
    labels,
    maxFeatures: maxPosFeatures,
    places: posPlaces,
    ofWord: posWordFeatures,
    ofPairs: (padded, i, into, count) => posPairFeatures(padded, i + 2, into, count),
    decisiveLead: 400,
  };
}

/** Features of the name model, whose pairs may overturn any lead. */
const nameFeatures: FeatureSet<NameWord, NameSentence> = {
  labels: nameTags.length,
  maxFeatures: maxNameFeatures,
  places: namePlaces,
  ofWord: nameWordFeatures,
  ofPairs: namePairFeatures,
  decisiveLead: Number.POSITIVE_INFINITY,
};

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
