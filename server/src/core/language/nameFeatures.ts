import { feature, featurePair, mix } from './hash.ts';
import type { Gazetteer } from './language.ts';
import type { LowerCaseWords } from './lowerCaseWords.ts';
import { kind, listed, markPlacePhrases } from './nameWord.ts';
import { flag, prefixOf, suffixOf } from './wordForm.ts';
import {
  edge,
  flagsAt,
  kindAt,
  listedAt,
  lowerAt,
  rowSize,
  shortShapeAt,
  suffix3At,
  type WordRows,
} from './wordRows.ts';

/** Edge words that a sentence has before and after it. */
export const namePadding = 3;

/** A sentence prepared for the name model: what needs to be known of it as a whole. Its lists are used again for the next. */
export class NameSentence {
  length = 0;
  /** Numbers of the words, between edges. */
  words: Int32Array = new Int32Array(0);
  /** Index of each word's part of speech. */
  pos: Uint8Array = new Uint8Array(0);
  /** For each word its number `kindAt`. */
  kinds = new Uint8Array(0);
  /** Place names of several words; see `placePhrase`. */
  phrases = new Uint8Array(0);
  /** 1 where the article also has the word in lower case. */
  alsoLower = new Uint8Array(0);
  /** Start and end (exclusive) of the run of capitalised words around each word, without and with linking words. */
  runStart = new Int32Array(0);
  runEnd = new Int32Array(0);
  looseStart = new Int32Array(0);
  looseEnd = new Int32Array(0);
  /** 0 ordinary, 1 most words capitalised, 2 all in capitals. */
  headline = 0;
  private readonly rows: WordRows;
  private readonly gazetteer: Gazetteer;

  constructor(rows: WordRows, gazetteer: Gazetteer) {
    this.rows = rows;
    this.gazetteer = gazetteer;
  }

  /** Takes up a sentence; false when it has no capital and therefore no name, and nothing else is known of it then. */
  take(words: Int32Array, length: number): boolean {
    if (this.kinds.length < length) this.grow(2 * length);
    this.words = words;
    this.length = length;
    const { numbers } = this.rows;
    let all = 0;
    for (let i = 0; i < length; i++) {
      const own = numbers[words[i + namePadding]! * rowSize + kindAt]!;
      this.kinds[i] = own;
      all |= own;
    }
    return (all & kind.capital) !== 0;
  }

  /** Works out what the features ask for. */
  prepare(pos: Uint8Array, lowerCaseWords: LowerCaseWords): void {
    const { rows, words, kinds, length } = this;
    this.pos = pos;
    for (let i = 0; i < length; i++) {
      const capital = (kinds[i]! & kind.capital) !== 0;
      this.alsoLower[i] = capital && lowerCaseWords.has(rows.lower(words[i + namePadding]!)) ? 1 : 0;
    }
    findRuns(kinds, length, false, this.runStart, this.runEnd);
    findRuns(kinds, length, true, this.looseStart, this.looseEnd);
    markPlacePhrases(rows, words, namePadding, kinds, length, this.gazetteer, this.phrases);
    this.headline = headlineKind(rows.numbers, words, length);
  }

  private grow(length: number): void {
    this.kinds = new Uint8Array(length);
    this.phrases = new Uint8Array(length);
    this.alsoLower = new Uint8Array(length);
    this.runStart = new Int32Array(length);
    this.runEnd = new Int32Array(length);
    this.looseStart = new Int32Array(length);
    this.looseEnd = new Int32Array(length);
  }
}

function findRuns(kinds: Uint8Array, length: number, loose: boolean, starts: Int32Array, ends: Int32Array): void {
  for (let i = 0; i < length; ) {
    let stop = i + 1;
    if ((kinds[i]! & kind.capital) !== 0) {
      while (stop < length) {
        if ((kinds[stop]! & kind.capital) !== 0) stop++;
        else if (!loose || (kinds[stop]! & kind.link) === 0 || stop + 1 >= length) break;
        else if ((kinds[stop + 1]! & kind.capital) !== 0) stop += 2;
        else if ((kinds[stop + 1]! & kind.link) === 0 || stop + 2 >= length) break;
        else if ((kinds[stop + 2]! & kind.capital) !== 0) stop += 3;
        else break;
      }
    }
    for (const first = i; i < stop; i++) {
      starts[i] = first;
      ends[i] = stop;
    }
  }
}

function headlineKind(numbers: Int32Array, words: Int32Array, length: number): number {
  let letters = 0;
  let capital = 0;
  let upper = 0;
  for (let i = 0; i < length; i++) {
    const flags = numbers[words[i + namePadding]! * rowSize + flagsAt]!;
    if ((flags & flag.letter) === 0) continue;
    letters++;
    if ((flags & flag.capital) !== 0) capital++;
    if ((flags & flag.lower) === 0) upper++;
  }
  if (letters < 3 || capital < 0.7 * letters) return 0;
  return upper >= 0.8 * letters ? 2 : 1;
}

/** Most features that the functions below write together. */
export const maxNameFeatures = 96;

/** How many places relative to the word have features of one word alone: itself, and one to three before and after. */
export const namePlaces = [0, -1, 1, -2, 2, -3, 3] as const;

/** Writes the features of the word at `namePlaces[place]` that depend on it alone, from `count` on; returns the new count. */
export function nameWordFeatures(rows: WordRows, word: number, place: number, into: Int32Array, from: number): number {
  const form = rows.form(word);
  const ownLists = rows.numbers[word * rowSize + listedAt]!;
  let count = from;
  if (place === 0) {
    into[count++] = feature(101, form.exact);
    into[count++] = feature(102, form.lower);
    into[count++] = feature(103, form.shape);
    into[count++] = feature(104, ownLists);
    for (let n = 1; n < 4; n++) into[count++] = featurePair(105, prefixOf(form, n + 1), n);
    for (let n = 1; n < 4; n++) into[count++] = featurePair(106, suffixOf(form, n + 1), n);
    for (let bit = 1; bit <= listed.properWord; bit <<= 1) {
      if ((ownLists & bit) !== 0) into[count++] = feature(107, bit);
    }
    return count;
  }
  const template = 110 + 10 * place;
  into[count++] = feature(template, form.lower);
  if (place > 2) return count;
  into[count++] = featurePair(template + 1, form.suffix3, form.shortShape);
  into[count++] = feature(template + 2, ownLists);
  return count;
}

/** Stands for the part of speech beyond a sentence's ends. */
const noPos = 99;

/** Writes the features that join word `i` with its sentence, from `count` on; returns the new count. */
export function namePairFeatures(
  sentence: NameSentence,
  numbers: Int32Array,
  i: number,
  into: Int32Array,
  from: number,
): number {
  const { words, pos, phrases, length } = sentence;
  const at = i + namePadding;
  const row = words[at]! * rowSize;
  const before = words[at - 1]! * rowSize;
  const after = words[at + 1]! * rowSize;
  const lower = numbers[row + lowerAt]!;
  const flags = numbers[row + flagsAt]!;
  const shape = numbers[row + shortShapeAt]!;
  const lists = numbers[row + listedAt]!;
  const alsoLower = sentence.alsoLower[i]!;
  const place = sentence.headline * 2 + (isFirst(numbers, words, i) ? 1 : 0);
  const ownPos = pos[i]!;
  // No index outside a list is ever read: engines are slow at that, and every sentence has its ends.
  const posBefore = i > 0 ? pos[i - 1]! : noPos;
  const posAfter = i < length - 1 ? pos[i + 1]! : noPos;
  let count = from;
  into[count++] = featurePair(201, shape, place);
  into[count++] = featurePair(202, ownPos, flags);
  into[count++] = featurePair(203, mix(lists, alsoLower), place);
  into[count++] = featurePair(204, mix(lists & wordLists, alsoLower), mix(flags, place));
  into[count++] = featurePair(205, phrases[i]!, lists & listed.ordinaryWord);
  into[count++] = featurePair(206, numbers[before + lowerAt]!, lower);
  into[count++] = featurePair(207, lower, numbers[after + lowerAt]!);
  into[count++] = featurePair(208, numbers[before + lowerAt]!, shape);
  into[count++] = featurePair(209, numbers[after + lowerAt]!, shape);
  into[count++] = featurePair(210, numbers[before + listedAt]!, lists);
  into[count++] = featurePair(211, lists, numbers[after + listedAt]!);
  into[count++] = featurePair(212, posBefore, ownPos);
  into[count++] = featurePair(213, ownPos, posAfter);
  into[count++] = featurePair(214, mix(posBefore, ownPos), posAfter);
  const capital = (sentence.kinds[i]! & kind.capital) !== 0;
  const [start, end] = [sentence.runStart[i]!, sentence.runEnd[i]!];
  if (capital || end - start > 1) count = addRun(sentence, numbers, i, start, end, false, into, count);
  const [looseStart, looseEnd] = [sentence.looseStart[i]!, sentence.looseEnd[i]!];
  if (capital || looseEnd - looseStart > 1)
    count = addRun(sentence, numbers, i, looseStart, looseEnd, true, into, count);
  return count;
}

const wordLists = listed.ordinaryWord | listed.properWord;

/** Also after an opening quotation mark or bracket. */
function isFirst(numbers: Int32Array, words: Int32Array, i: number): boolean {
  if (i > 1) return false;
  return i === 0 || (numbers[words[namePadding]! * rowSize + flagsAt]! & (flag.letter | flag.digit)) === 0;
}

/** The run of capitals a word stands in, its place there, its first and last words, and the words around it. */
function addRun(
  { words, phrases, length: wordCount }: NameSentence,
  numbers: Int32Array,
  i: number,
  start: number,
  end: number,
  loose: boolean,
  into: Int32Array,
  from: number,
): number {
  const template = loose ? 250 : 230;
  const length = Math.min(end - start, 5);
  const place = (Math.min(i - start, 2) << 2) | Math.min(end - 1 - i, 2);
  const first = words[start + namePadding]! * rowSize;
  const last = words[end - 1 + namePadding]! * rowSize;
  const before = words[start - 1 + namePadding]! * rowSize;
  const after = (end < wordCount ? words[end + namePadding]! : edge) * rowSize;
  const firstLists = numbers[first + listedAt]!;
  const lastLists = numbers[last + listedAt]!;
  let count = from;
  into[count++] = featurePair(template, place, length);
  into[count++] = featurePair(template + 1, numbers[last + lowerAt]!, place);
  into[count++] = featurePair(template + 2, numbers[first + lowerAt]!, place);
  into[count++] = featurePair(template + 3, numbers[before + lowerAt]!, place);
  into[count++] = featurePair(template + 4, numbers[last + suffix3At]!, place);
  into[count++] = featurePair(template + 5, firstLists, place);
  into[count++] = featurePair(template + 6, lastLists, place);
  if (loose) return count;
  into[count++] = featurePair(template + 7, numbers[after + lowerAt]!, place);
  into[count++] = featurePair(template + 8, mix(firstLists, lastLists), mix(place, length));
  into[count++] = featurePair(template + 9, mix(phrases[start]!, phrases[end - 1]!), length);
  return count;
}
