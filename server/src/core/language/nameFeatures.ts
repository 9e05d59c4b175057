import { feature, featurePair, mix } from './hash.ts';
import type { Gazetteer } from './language.ts';
import { listed, type NameWord, placePhrases } from './nameWord.ts';
import { flag, prefixOf, suffixOf } from './wordForm.ts';

/** A sentence prepared for the name model. */
export interface NameSentence {
  readonly words: readonly NameWord[];
  /** Stands beyond its ends. */
  readonly edge: NameWord;
  /** Index of each word's part of speech. */
  readonly pos: ArrayLike<number>;
  /** Place names of several words; see `placePhrase`. */
  readonly phrases: Uint8Array;
  /** 1 where the article also has the word in lower case. */
  readonly alsoLower: Uint8Array;
  /** Start and end (exclusive) of the run of capitalised words around each word, without and with linking words. */
  readonly runStart: readonly number[];
  readonly runEnd: readonly number[];
  readonly looseStart: readonly number[];
  readonly looseEnd: readonly number[];
  /** 0 ordinary, 1 most words capitalised, 2 all in capitals. */
  readonly headline: number;
}

/** Prepares a sentence: what needs to be known of it as a whole. */
export function nameSentence(
  words: readonly NameWord[],
  edge: NameWord,
  pos: ArrayLike<number>,
  gazetteer: Gazetteer,
  lowerCaseWords: ReadonlySet<string> | undefined,
): NameSentence {
  const alsoLower = new Uint8Array(words.length);
  if (lowerCaseWords) {
    for (let i = 0; i < words.length; i++) {
      if (words[i]!.capital && lowerCaseWords.has(words[i]!.form.text)) alsoLower[i] = 1;
    }
  }
  const strict = runs(words, false);
  const loose = runs(words, true);
  return {
    words,
    edge,
    pos,
    phrases: placePhrases(words, gazetteer),
    alsoLower,
    runStart: strict.start,
    runEnd: strict.end,
    looseStart: loose.start,
    looseEnd: loose.end,
    headline: headlineKind(words),
  };
}

/** How many words a name may have in lower case in a row ("Ministry of the Interior"). */
const longestLink = 3;

/** True for a lower-case word that stands between capitalised words and may belong to a name with them. */
export function isInside(words: readonly NameWord[], i: number): boolean {
  return isNearCapital(words, i, -1) && isNearCapital(words, i, 1);
}

function isNearCapital(words: readonly NameWord[], i: number, step: 1 | -1): boolean {
  for (let n = 1, at = i + step; n <= longestLink && at >= 0 && at < words.length; n++, at += step)
    if (words[at]!.capital) return true;
  return false;
}

function runs(words: readonly NameWord[], loose: boolean): { start: number[]; end: number[] } {
  const start = new Array<number>(words.length);
  const end = new Array<number>(words.length);
  for (let i = 0; i < words.length; ) {
    let stop = i + 1;
    if (words[i]!.capital) {
      while (stop < words.length) {
        if (words[stop]!.capital) stop++;
        else if (loose && words[stop]!.link && isCapital(words, stop + 1)) stop += 2;
        else if (loose && words[stop]!.link && isLink(words, stop + 1) && isCapital(words, stop + 2)) stop += 3;
        else break;
      }
    }
    for (const first = i; i < stop; i++) {
      start[i] = first;
      end[i] = stop;
    }
  }
  return { start, end };
}

function isCapital(words: readonly NameWord[], i: number): boolean {
  return i < words.length && words[i]!.capital;
}

function isLink(words: readonly NameWord[], i: number): boolean {
  return i < words.length && words[i]!.link;
}

function headlineKind(words: readonly NameWord[]): number {
  let letters = 0;
  let capital = 0;
  let upper = 0;
  for (const { form } of words) {
    if ((form.flags & flag.letter) === 0) continue;
    letters++;
    if ((form.flags & flag.capital) !== 0) capital++;
    if ((form.flags & flag.lower) === 0) upper++;
  }
  if (letters < 3 || capital < 0.7 * letters) return 0;
  return upper >= 0.8 * letters ? 2 : 1;
}

/** Most features that the functions below write together. */
export const maxNameFeatures = 96;

/** How many places relative to the word have features of one word alone: itself, and one to three before and after. */
export const namePlaces = [0, -1, 1, -2, 2, -3, 3] as const;

/** Writes the features of the word at `namePlaces[place]` that depend on it alone, from `count` on; returns the new count. */
export function nameWordFeatures(word: NameWord, place: number, into: Int32Array, from: number): number {
  const { form } = word;
  let count = from;
  if (place === 0) {
    into[count++] = feature(101, form.exact);
    into[count++] = feature(102, form.lower);
    into[count++] = feature(103, form.shape);
    into[count++] = feature(104, word.listed);
    for (let n = 1; n < 4; n++) into[count++] = featurePair(105, prefixOf(form, n + 1), n);
    for (let n = 1; n < 4; n++) into[count++] = featurePair(106, suffixOf(form, n + 1), n);
    for (let bit = 1; bit <= listed.properWord; bit <<= 1) {
      if ((word.listed & bit) !== 0) into[count++] = feature(107, bit);
    }
    return count;
  }
  const template = 110 + 10 * place;
  into[count++] = feature(template, form.lower);
  if (place > 2) return count;
  into[count++] = featurePair(template + 1, form.suffix3, form.shortShape);
  into[count++] = feature(template + 2, word.listed);
  return count;
}

/** Stands for the part of speech beyond a sentence's ends. */
const noPos = 99;

/** Writes the features that join word `i` with its sentence, from `count` on; returns the new count. */
export function namePairFeatures(sentence: NameSentence, i: number, into: Int32Array, from: number): number {
  const { words, edge, pos, phrases, headline } = sentence;
  const word = words[i]!;
  const { form } = word;
  // No index outside a list is ever read: engines are slow at that, and every sentence has its ends.
  const last = words.length - 1;
  const before = i > 0 ? words[i - 1]! : edge;
  const after = i < last ? words[i + 1]! : edge;
  const alsoLower = sentence.alsoLower[i]!;
  const place = headline * 2 + (isFirst(words, i) ? 1 : 0);
  const ownPos = pos[i]!;
  const posBefore = i > 0 ? pos[i - 1]! : noPos;
  const posAfter = i < last ? pos[i + 1]! : noPos;
  let count = from;
  into[count++] = featurePair(201, form.shortShape, place);
  into[count++] = featurePair(202, ownPos, form.flags);
  into[count++] = featurePair(203, mix(word.listed, alsoLower), place);
  into[count++] = featurePair(204, mix(word.listed & wordLists, alsoLower), mix(form.flags, place));
  into[count++] = featurePair(205, phrases[i]!, word.listed & listed.ordinaryWord);
  into[count++] = featurePair(206, before.form.lower, form.lower);
  into[count++] = featurePair(207, form.lower, after.form.lower);
  into[count++] = featurePair(208, before.form.lower, form.shortShape);
  into[count++] = featurePair(209, after.form.lower, form.shortShape);
  into[count++] = featurePair(210, before.listed, word.listed);
  into[count++] = featurePair(211, word.listed, after.listed);
  into[count++] = featurePair(212, posBefore, ownPos);
  into[count++] = featurePair(213, ownPos, posAfter);
  into[count++] = featurePair(214, mix(posBefore, ownPos), posAfter);
  count = addRun(sentence, i, sentence.runStart[i]!, sentence.runEnd[i]!, false, into, count);
  return addRun(sentence, i, sentence.looseStart[i]!, sentence.looseEnd[i]!, true, into, count);
}

const wordLists = listed.ordinaryWord | listed.properWord;

/** Also after an opening quotation mark or bracket. */
function isFirst(words: readonly NameWord[], i: number): boolean {
  return i === 0 || (i === 1 && (words[0]!.form.flags & (flag.letter | flag.digit)) === 0);
}

/** The run of capitals a word stands in, its place there, its first and last words, and the words around it. */
function addRun(
  { words, edge, phrases }: NameSentence,
  i: number,
  start: number,
  end: number,
  loose: boolean,
  into: Int32Array,
  from: number,
): number {
  if (!words[i]!.capital && end - start < 2) return from;
  const template = loose ? 250 : 230;
  const length = Math.min(end - start, 5);
  const place = (Math.min(i - start, 2) << 2) | Math.min(end - 1 - i, 2);
  const first = words[start]!;
  const last = words[end - 1]!;
  const before = start > 0 ? words[start - 1]! : edge;
  const after = end < words.length ? words[end]! : edge;
  let count = from;
  into[count++] = featurePair(template, place, length);
  into[count++] = featurePair(template + 1, last.form.lower, place);
  into[count++] = featurePair(template + 2, first.form.lower, place);
  into[count++] = featurePair(template + 3, before.form.lower, place);
  into[count++] = featurePair(template + 4, last.form.suffix3, place);
  into[count++] = featurePair(template + 5, first.listed, place);
  into[count++] = featurePair(template + 6, last.listed, place);
  if (loose) return count;
  into[count++] = featurePair(template + 7, after.form.lower, place);
  into[count++] = featurePair(template + 8, mix(first.listed, last.listed), mix(place, length));
  into[count++] = featurePair(template + 9, mix(phrases[start]!, phrases[end - 1]!), length);
  return count;
}
