import type { NameTag, Token } from '../article/article.ts';
import type { ConfusedView } from './confusedFeatures.ts';
import type { ConfusedPlace } from './confusedPlaces.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { LineView } from './lineFeatures.ts';
import type { SentenceView } from './sentenceFeatures.ts';

/** Tags one sentence at a time; deterministic and without state. */
export interface Tagger {
  /**
   * Part-of-speech and name tags, one for each word, in order.
   * `lowerCaseWords` holds the words that the article also has in lower case: evidence that a capital is only a sentence's start.
   */
  tag(
    words: readonly string[],
    lowerCaseWords?: ReadonlySet<string>,
  ): { readonly pos: string[]; readonly names: NameTag[] };
  /** The same for the tokens of an article, sentence by sentence: copies of them with their tags. */
  tagSentences(sentences: readonly (readonly Token[])[]): Token[][];
}

/** Where in a sentence a word seems to be missing. */
export interface Gaps {
  /**
   * For each gap between tokens, from before the first to behind the last, how surely a word was taken out there: the
   * logarithm of the odds, in text where every third sentence has lost a word. `lower` are the tokens in lower case, `pos` their tags.
   */
  scores(lower: readonly string[], pos: readonly string[]): readonly number[];
}

/** Whether a line belongs to an article's text. */
export interface Lines {
  /** The logarithm of the odds that the line is none of the article's: navigation, a notice, a note to the desk, a leftover. */
  odds(line: LineView): number;
}

/** Whether anybody stands for what a sentence claims. */
export interface Vouchers {
  /** The logarithm of the odds that a sentence in the article's own voice claims what nobody is named for and no fact shows. */
  odds(sentence: SentenceView): number;
}

/** A word that another is written for. */
export interface MeantWord {
  /** One word, or the tokens of a short form: "it", "'s". */
  readonly words: readonly string[];
  /** Number of the kind of confusion (`confusedPairs.ts` in training); the first two are words of one sound and of a near one. */
  readonly kind: number;
}

/** Which words are written for others that sound or look like them. */
export interface ConfusedWords {
  /** What may be meant where a word stands; `key` is it in lower case, or the two tokens of a short form with a space: "it 's". */
  meant(key: string): readonly MeantWord[];
  /** Of these the ones that may be meant in a place by what stands beside it; `lower` are the sentence's tokens in lower case. */
  likely(lower: readonly string[], place: ConfusedPlace): readonly MeantWord[];
  /** The logarithm of the odds that the word of `meant` was meant where that of `written` stands. */
  odds(written: ConfusedView, meant: ConfusedView, kind: number, elsewhere: Elsewhere): number;
}

/** Word lists: American and British English together. */
export interface Dictionary {
  /**
   * True for a word of the dictionary in this spelling, a capitalised one in lower case, one in capitals in any case, a
   * possessive of one, or a compound whose parts between hyphens are words or prefixes.
   */
  hasWord(word: string): boolean;
  /** As `hasWord` of the two together, for pieces in plain lower-case letters, of which the whole is not written for it. */
  hasJoined(first: string, second: string): boolean;
  /** True when a word of the dictionary begins with these letters, in this spelling, and has more. */
  goesOn(letters: string): boolean;
  /**
   * About how often a lower-case word stands in a million words of English, to a factor of two: 0.06 for every word that
   * is rare or not in the dictionary.
   */
  perMillion(word: string): number;
  /** At most `max` (5) words of the dictionary that `word` may have been meant for, best first; never the word itself. */
  suggest(word: string, max?: number): string[];
}

/** A place the gazetteer knows, with what belongs to it. */
export interface Country {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** Other names of the same country: official name, short forms. */
  readonly aliases: readonly string[];
  /** Adjectives and names of its people, capitalised. */
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

/** Whole tables from packages, looked up by exact form. */
export interface Gazetteer {
  /** The country of this name, official name or alias. */
  country(name: string): Country | undefined;
  /** The country whose people or adjective this word is. */
  demonym(word: string): Country | undefined;
  /**
   * A town of 15,000 inhabitants or more, or a capital. Towns are called "Of", "Nice" and "Reading" as well: where no
   * capital or neighbour shows that a name is meant, ask the dictionary for the lower-case word too.
   */
  isCity(name: string): boolean;
  /** Inhabitants of the largest town of this name, rounded down to a power of two; 0 when the gazetteer has none. */
  cityPopulation(name: string): number;
  /** A continent, a part of one, or a state, province or county of a country. */
  isRegion(name: string): boolean;
  /** True for the first word of a country's, city's or region's name of several words. */
  opensPlace(word: string): boolean;
  isGivenName(word: string): boolean;
  isSurname(word: string): boolean;
}

/** What words mean, by the company they keep: words of like use have vectors of like direction. Words are in lower case. */
export interface WordVectors {
  /** How many numbers a vector has. */
  readonly size: number;
  has(word: string): boolean;
  /** Cosine of the angle between two words' vectors, -1 to 1; 1 for a word and itself, 0 where one of them is not known. */
  similarity(first: string, second: string): number;
  /** Adds a word's vector, made so long, to `into`; false where it is not known. */
  add(word: string, weight: number, into: Float32Array): boolean;
  /**
   * Numbers of the groups of words of like use to which a word belongs, from a wide group to a narrow one, each number that of
   * one group of one width; none where the word is not known.
   */
  groups(word: string): ArrayLike<number>;
  /** How much a word says, 0 to 1: next to nothing for "the", 1 for a rare one and for one that is not known. */
  rarity(word: string): number;
}

/** Everything about English that the core needs, made once from bytes by the host and passed in. */
export interface Language {
  readonly tagger: Tagger;
  readonly dictionary: Dictionary;
  readonly gazetteer: Gazetteer;
  readonly gaps: Gaps;
  readonly lines: Lines;
  readonly vouchers: Vouchers;
  readonly vectors: WordVectors;
  readonly confused: ConfusedWords;
}
