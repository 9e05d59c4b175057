import type { Span } from '../text/span.ts';

/**
 * A typed statement of one article. The engine groups claims of the whole corpus by `topic`; a topic rule compares the
 * claims of one group. Claims are also how an article rule learns of the corpus: a line that may be repeated furniture, or
 * a word the dictionary does not know, is a claim whose topic is that line or word.
 */
export interface Claim extends Span {
  /** Name of the attribute ("age", "title", "dead", "word", "line" …): a topic rule lists those it takes. */
  readonly attribute: string;
  /**
   * Key under which claims of different articles meet, starting with the attribute. Where the claim has a story, only
   * claims of that story meet under it; where it is about one happening (`event`) alone, only claims about the same one.
   */
  readonly topic: string;
  /** The happening the claim is about; claims of one article share the object. */
  readonly event?: EventSketch;
  /** The story its article belongs to, where claims meet that need not be about what their articles are about. */
  readonly story?: StorySketch;
  /** The story its article belongs to, where claims of any two articles meet but those of one story are looked at closer. */
  readonly kin?: StorySketch;
  /** What stands around the value, by which claims of one story are matched. */
  readonly frame?: Frame;
  /** What is said, in a form that can be compared. */
  readonly value: ClaimValue;
  /** ISO dates between which it is said to hold, where it says so. */
  readonly from?: string;
  readonly to?: string;
  readonly place?: string;
  readonly polarity: 'asserted' | 'denied';
  readonly modality: 'fact' | 'planned' | 'possible';
  /** Index into the article's attributions when somebody else says it. */
  readonly attribution?: number;
}

/** Attributes of claims on every typed value of an article, which `rules/inconsistency/valuePairs.ts` matches. */
export const typedValueAttributes = ['figure', 'amount', 'dated'] as const;
export type TypedValueAttribute = (typeof typedValueAttributes)[number];

/** Whether a topic or claim is of any typed value, so that one of a certain attribute says more. */
export function isTypedValue({ attribute }: Pick<Claim, 'attribute'>): boolean {
  return (typedValueAttributes as readonly string[]).includes(attribute);
}

/** Texts are compared in normal form (`text`); numbers as a closed interval, infinite where open. */
export interface ClaimValue {
  readonly text?: string;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly approximate?: boolean;
  readonly list?: readonly string[];
  /** Of a full name: what its given name says of its bearer. */
  readonly gender?: 'she' | 'he';
}

/**
 * What an article lets us know a happening by. Two sketches are compared alone, without the rest of the corpus, so that
 * an edit elsewhere cannot change what they mean.
 */
export interface EventSketch {
  /** Number of the happening in its article; 0 is what the article is about. */
  readonly index: number;
  /** Kinds of happening ("fire", "meeting"), most important first. */
  readonly kinds: readonly string[];
  /** Keys of the names that tell one happening from another: people, organisations, towns. */
  readonly anchors: readonly string[];
  /** Those of the anchors that are people: they go from one happening to the next. */
  readonly people: readonly string[];
  /** Keys of the names that many happenings share: countries, capitals, regions. */
  readonly setting: readonly string[];
  /** ISO date of the article. */
  readonly told?: string;
  /** ISO dates between which it happened, where the article lets us know. */
  readonly from?: string;
  readonly to?: string;
  /** The days are written in the article; otherwise they are guessed from when it came out. */
  readonly stated?: boolean;
}

/** What lets us know that two articles tell one running story. */
/** The words of a subject by number, in rising order, each with how much it says. */
export interface Subject {
  readonly words: Uint32Array;
  readonly weights: Float32Array;
}

export interface StorySketch {
  readonly index: number;
  /** Keys of the names that tell one happening from another, wherever the article has them, most frequent first. */
  readonly anchors: readonly string[];
  /** ISO date of the article. */
  readonly told?: string;
  /** Its names of two words or more, in lower case: two articles seldom share one by chance. */
  readonly strong: readonly string[];
  /** Its words that say what it is about, no names among them, each with how much it says. */
  readonly subject: Subject;
  /** ISO dates of the days it names. */
  readonly days: readonly string[];
  /** What the article is about. */
  readonly main?: EventSketch;
}

/** The words around a value, in the form in which two articles can be compared. */
export interface Frame {
  /** Terms of the clause: families of synonyms, stems of other nouns, verbs and adjectives. "+" marks what was done. */
  readonly near: readonly string[];
  /** Those of the rest of the sentence. */
  readonly wide: readonly string[];
  /** Keys of the names of the sentence that tell happenings apart, and of those that many share. */
  readonly names: readonly string[];
  readonly setting: readonly string[];
  /** Kinds of happening that the sentence names. */
  readonly kinds: readonly string[];
  /** Words that tell one of several ("first", "second") beside the value. */
  readonly ordinals: readonly string[];
  /** What a figure may be the figure of ("fine", "depth"), where words say so. */
  readonly roles: readonly string[];
  /** Whose they are: the noun of the possessive right before the value ("the state's 41 delegates"). */
  readonly owner?: string;
  /** What the clause counts before the value ("the six primaries"): stems of its noun phrase, and its number. */
  readonly counted?: { readonly terms: readonly string[]; readonly count: number };
  /** What stands between a number and its noun. */
  readonly modifiers: readonly string[];
  /** ISO dates between which the sentence says it happened: pairs of from and to. */
  readonly days: readonly (readonly [from: string, to: string])[];
  /** Of typed values: words that say it is one of `each`, one of the `rest`, or beside another time (`back`). */
  readonly marks?: readonly string[];
  /** Of typed values: how many the sentence has, and the number of the sentence in its article. */
  readonly values?: number;
  readonly sentence?: number;
}

/** All claims of the corpus under one key, ordered by the articles' dates, then paths, then offsets. */
export interface Topic {
  readonly key: string;
  readonly attribute: string;
  readonly claims: readonly TopicClaim[];
}

/** A claim with the article it stands in, as far as a topic rule needs to know it. */
export interface TopicClaim {
  readonly claim: Claim;
  readonly path: string;
  /** ISO date of the article, where it has one. */
  readonly date?: string;
  /** The sentence or line around the claim, for messages. */
  readonly context: string;
}
