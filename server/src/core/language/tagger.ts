import type { NameTag, Token } from '../article/article.ts';
import { type KnownWord, type Spelling, spellingAt } from '../article/spellings.ts';
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
const rememberedWords = 24_000;

/**
 * The two sequence models of the file `tagger.bin`, decompressed: parts of speech first, then names, which use them.
 * Lists of names and words are part of what the model was trained with, so the same ones must be passed.
 * @throws Error when the bytes are not such a file or are damaged.
 */
export function createTagger(model: Uint8Array, gazetteer: Gazetteer, dictionary: Dictionary): Tagger {
  const reader = openBytes(model, taggerFormat, 'tagger model');
  const posTagger = readPosTagger(reader, dictionary);
  const nameModel = readSequenceModel(reader, nameFeatures);
  const edge = nameEdge();
  const keeper = {};
  /** The words met since all were forgotten last. */
  const met: Spelling[] = [];

  const lookUp = (spelling: Spelling): TaggedWord => {
    const { known, text } = spelling;
    if (known !== undefined && known.keeper === keeper) return known as TaggedWord;
    const form = wordForm(text);
    const word = { keeper, pos: posTagger.word(form), name: nameWord(form, text, gazetteer, dictionary) };
    spelling.known = word;
    met.push(spelling);
    return word;
  };
  const forget = () => {
    for (const spelling of met) if (spelling.known?.keeper === keeper) spelling.known = undefined;
    met.length = 0;
    posTagger.forget();
    nameModel.forget();
    edge.sums = -1;
  };
  /** Indices of the labels of both kinds, in buffers that the next call overwrites. */
  const label = (count: number, spellingOf: (i: number) => Spelling, lowerCaseWords?: ReadonlySet<string>): Labels => {
    if (met.length > rememberedWords) forget();
    const posWords = posTagger.padding(count);
    const nameWords = new Array<NameWord>(count);
    let capital = false;
    for (let i = 0; i < count; i++) {
      const { pos, name } = lookUp(spellingOf(i));
      posWords[i + 2] = pos;
      nameWords[i] = name;
      capital ||= name.capital;
    }
    const pos = posTagger.tagPadded(posWords);
    if (!capital) return { pos, names: undefined };
    const names = nameModel.label({
      padded: [edge, edge, edge, ...nameWords, edge, edge, edge],
      padding: 3,
      candidates: nameCandidates(nameWords),
      sentence: nameSentence(nameWords, edge, pos, gazetteer, lowerCaseWords),
    });
    return { pos, names };
  };
  return {
    tag: (texts, lowerCaseWords) => {
      const tags: { pos: string[]; names: NameTag[] } = { pos: [], names: [] };
      const { pos, names } = label(texts.length, (i) => spellingAt(texts[i]!, 0, texts[i]!.length), lowerCaseWords);
      for (let i = 0; i < texts.length; i++) {
        tags.pos.push(posTagger.labels[pos[i]!]!);
        tags.names.push(names ? nameTags[names[i]!]! : 'O');
      }
      return tags;
    },
    tagTokens: (tokens, lowerCaseWords) => {
      const { pos, names } = label(tokens.length, (i) => spellingOfToken(tokens[i]!), lowerCaseWords);
      const tagged = new Array<Token>(tokens.length);
      for (let i = 0; i < tokens.length; i++) {
        const { start, end, text, lower, kind } = tokens[i]!;
        const name = names ? nameTags[names[i]!]! : 'O';
        tagged[i] = { start, end, text, lower, kind, pos: posTagger.labels[pos[i]!]!, name };
      }
      return tagged;
    },
  };
}

/** A word with its lists and the places of its sums. */
interface TaggedWord extends KnownWord {
  readonly pos: PosWord;
  readonly name: NameWord;
}

function spellingOfToken({ text, spelling }: Token): Spelling {
  return spelling ?? spellingAt(text, 0, text.length);
}

interface Labels {
  readonly pos: Uint8Array;
  /** Undefined for a sentence without a capital, which has no names. */
  readonly names: Uint8Array | undefined;
}

/** The first half of a tagger's model. */
export interface PosTagger {
  readonly labels: readonly string[];
  word(form: WordForm): PosWord;
  /** Index of each word's label, in a buffer that the next call overwrites. */
  tag(words: readonly PosWord[]): Uint8Array;
  /** Room for so many words, which go in from index 2 on, between edges. */
  padding(count: number): PosWord[];
  /** As `tag`, for words put into a `padding`. */
  tagPadded(padded: PosWord[]): Uint8Array;
  /** To be called when the words made by `word` are dropped. */
  forget(): void;
}

/** Reads the tag dictionary and the weights for parts of speech. */
export function readPosTagger(reader: ByteReader, dictionary: Dictionary): PosTagger {
  const entries = readTagEntries(reader);
  const tags = createTagDictionary(entries);
  const model = readSequenceModel(reader, posFeatures(entries.labels.length));
  const edge = posEdge();
  const padding = (count: number) => new Array<PosWord>(count + 4).fill(edge);
  const tagPadded = (padded: PosWord[]) => {
    const candidates = new Array<Uint8Array>(padded.length - 4);
    for (let i = 0; i < candidates.length; i++) candidates[i] = padded[i + 2]!.candidates;
    return model.label({ padded, padding: 2, candidates, sentence: padded });
  };
  return {
    labels: entries.labels,
    word: (form) => posWord(form, tags, dictionary),
    tag: (words) => tagPadded([edge, edge, ...words, edge, edge]),
    padding,
    tagPadded,
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
  const candidates: Uint8Array[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.capital) candidates.push(all);
    else {
      const number = i > 0 && (word.form.flags & flag.digit) !== 0 && words[i - 1]!.capital;
      candidates.push(number || isInside(words, i) ? outsideOrRest : onlyOutside);
    }
  }
  return candidates;
}
