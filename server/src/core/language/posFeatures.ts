import { feature, featurePair, mix } from './hash.ts';
import type { Dictionary } from './language.ts';
import { paradigm, paradigmBits } from './paradigm.ts';
import type { TagDictionary } from './tagDictionary.ts';
import { flag, prefixCount, prefixOf, suffixCount, suffixOf, type WordForm } from './wordForm.ts';
import { ambiguityAt, edge, flagsAt, lowerAt, paradigmAt, rowSize, type WordRows } from './wordRows.ts';

/** From this number of possible tags on, a word's ending says more than the list of them. */
const manyTags = 7;

/**
 * Enters what the part-of-speech model wants to know of a word and gives the labels that it may have: a hash of those
 * labels, which is a substitute for the part of speech of neighbours not yet tagged, and for a word with several of them
 * the forms that the word list has of it (see `paradigm`).
 */
export function enterPosWord(rows: WordRows, word: number, tags: TagDictionary, dictionary: Dictionary): Uint8Array {
  const form = rows.form(word);
  const candidates = tags.candidates(form);
  rows.set(word, ambiguityAt, ambiguityOf(form, candidates));
  rows.set(word, paradigmAt, candidates.length > 1 ? paradigm(form.text, dictionary) : 0);
  return candidates;
}

/** Enters the word beyond a sentence's ends. */
export function enterPosEdge(rows: WordRows): void {
  rows.set(edge, ambiguityAt, 1);
}

function ambiguityOf(form: WordForm, candidates: Uint8Array): number {
  if (candidates.length >= manyTags) return mix(mix(form.suffix3 || form.lower, form.shortShape), 77);
  let ambiguity = candidates.length;
  for (const label of candidates) ambiguity = mix(ambiguity, label);
  return ambiguity;
}

/** Most features that the functions below write together. */
export const maxPosFeatures = 80;

/** How many places relative to the word have features of one word alone: itself, one and two before, one and two after. */
export const posPlaces = [0, -1, 1, -2, 2] as const;

/** Edge words that a sentence has before and after it. */
export const posPadding = 2;

/** Writes the features of the word at `posPlaces[place]` that depend on it alone, from `count` on; returns the new count. */
export function posWordFeatures(rows: WordRows, word: number, place: number, into: Int32Array, from: number): number {
  const form = rows.form(word);
  const row = word * rowSize;
  const ownParadigm = rows.numbers[row + paradigmAt]!;
  let count = from;
  if (place === 0) {
    into[count++] = feature(1, form.exact);
    into[count++] = feature(2, form.lower);
    into[count++] = feature(3, form.shape);
    into[count++] = feature(4, form.flags);
    for (let n = 0; n < prefixCount; n++) into[count++] = featurePair(5, prefixOf(form, n + 1), n);
    for (let n = 0; n < suffixCount; n++) into[count++] = featurePair(6, suffixOf(form, n + 1), n);
    into[count++] = featurePair(7, form.suffix3, form.flags & caseFlags);
    into[count++] = featurePair(8, ownParadigm, suffixOf(form, 1));
    into[count++] = featurePair(9, ownParadigm, suffixOf(form, 2));
    into[count++] = featurePair(11, form.lower, form.flags);
    for (let bit = 0; bit < paradigmBits; bit++) into[count++] = featurePair(10, bit, ownParadigm & (1 << bit));
    return count;
  }
  const template = 20 + 10 * place;
  into[count++] = feature(template, form.lower);
  into[count++] = feature(template + 1, rows.numbers[row + ambiguityAt]!);
  into[count++] = featurePair(template + 2, suffixOf(form, 2), form.shortShape);
  into[count++] = feature(template + 3, ownParadigm);
  return count;
}

const caseFlags = flag.capital | flag.allCapitals | flag.hyphen | flag.digit;

/**
 * Writes the features that join the word at `at` of a sentence with its neighbours; `words` has two edges on either side,
 * which `at` counts, and `numbers` are those of their rows.
 */
export function posPairFeatures(
  numbers: Int32Array,
  words: Int32Array,
  at: number,
  into: Int32Array,
  from: number,
): number {
  const row = words[at]! * rowSize;
  const before = words[at - 1]! * rowSize;
  const after = words[at + 1]! * rowSize;
  const lower = numbers[row + lowerAt]!;
  const ambiguity = numbers[row + ambiguityAt]!;
  const lowerBefore = numbers[before + lowerAt]!;
  const ambiguityBefore = numbers[before + ambiguityAt]!;
  const ambiguityAfter = numbers[after + ambiguityAt]!;
  const ambiguityBefore2 = numbers[words[at - 2]! * rowSize + ambiguityAt]!;
  const ambiguityAfter2 = numbers[words[at + 2]! * rowSize + ambiguityAt]!;
  into[from] = featurePair(60, numbers[row + flagsAt]!, before === edge ? 1 : 0);
  into[from + 1] = featurePair(61, lowerBefore, lower);
  into[from + 2] = featurePair(62, lower, numbers[after + lowerAt]!);
  into[from + 3] = featurePair(63, ambiguityBefore, ambiguityAfter);
  into[from + 4] = featurePair(64, ambiguityBefore, lower);
  into[from + 5] = featurePair(65, lower, ambiguityAfter);
  into[from + 6] = featurePair(66, mix(ambiguityBefore, ambiguity), ambiguityAfter);
  into[from + 7] = featurePair(67, mix(ambiguity, ambiguityAfter), ambiguityAfter2);
  into[from + 8] = featurePair(68, mix(ambiguityBefore2, ambiguityBefore), ambiguity);
  return from + 9;
}
