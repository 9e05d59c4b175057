import { feature, featurePair, mix } from './hash.ts';
import type { Dictionary } from './language.ts';
import { paradigm, paradigmBits } from './paradigm.ts';
import type { TagDictionary } from './tagDictionary.ts';
import { edgeForm, flag, prefixCount, prefixOf, suffixCount, suffixOf, type WordForm } from './wordForm.ts';

/** A word as the part-of-speech model sees it, apart from its neighbours. */
export interface PosWord {
  readonly form: WordForm;
  /** Indices of the labels the word may have. */
  readonly candidates: Uint8Array;
  /** Hash of those labels: a substitute for the part of speech of neighbours not yet tagged. */
  readonly ambiguity: number;
  /** See `paradigm`; 0 for a word with one candidate. */
  readonly paradigm: number;
  /** See `SummedWord`. */
  sums: number;
  summed: number;
}

/** Stands before the first and after the last word. */
export function posEdge(): PosWord {
  return { form: edgeForm, candidates: Uint8Array.of(0), ambiguity: 1, paradigm: 0, sums: -1, summed: 0 };
}

/** From this number of possible tags on, a word's ending says more than the list of them. */
const manyTags = 7;

/** Joins a word's form with its entry in the tag dictionary and with the forms that the word list has of it. */
export function posWord(form: WordForm, tags: TagDictionary, dictionary: Dictionary): PosWord {
  const candidates = tags.candidates(form);
  let ambiguity = candidates.length;
  for (const label of candidates) ambiguity = mix(ambiguity, label);
  if (candidates.length >= manyTags) ambiguity = mix(mix(form.suffix3 || form.lower, form.shortShape), 77);
  return {
    form,
    candidates,
    ambiguity,
    paradigm: candidates.length > 1 ? paradigm(form.text, dictionary) : 0,
    sums: -1,
    summed: 0,
  };
}

/** Most features that the functions below write together. */
export const maxPosFeatures = 80;

/** How many places relative to the word have features of one word alone: itself, one and two before, one and two after. */
export const posPlaces = [0, -1, 1, -2, 2] as const;

/** Writes the features of the word at `posPlaces[place]` that depend on it alone, from `count` on; returns the new count. */
export function posWordFeatures(word: PosWord, place: number, into: Int32Array, from: number): number {
  const { form } = word;
  let count = from;
  if (place === 0) {
    into[count++] = feature(1, form.exact);
    into[count++] = feature(2, form.lower);
    into[count++] = feature(3, form.shape);
    into[count++] = feature(4, form.flags);
    for (let n = 0; n < prefixCount; n++) into[count++] = featurePair(5, prefixOf(form, n + 1), n);
    for (let n = 0; n < suffixCount; n++) into[count++] = featurePair(6, suffixOf(form, n + 1), n);
    into[count++] = featurePair(7, form.suffix3, form.flags & caseFlags);
    into[count++] = featurePair(8, word.paradigm, suffixOf(form, 1));
    into[count++] = featurePair(9, word.paradigm, suffixOf(form, 2));
    into[count++] = featurePair(11, form.lower, form.flags);
    for (let bit = 0; bit < paradigmBits; bit++) into[count++] = featurePair(10, bit, word.paradigm & (1 << bit));
    return count;
  }
  const template = 20 + 10 * place;
  into[count++] = feature(template, form.lower);
  into[count++] = feature(template + 1, word.ambiguity);
  into[count++] = featurePair(template + 2, suffixOf(form, 2), form.shortShape);
  into[count++] = feature(template + 3, word.paradigm);
  return count;
}

const caseFlags = flag.capital | flag.allCapitals | flag.hyphen | flag.digit;

/** Writes the features that join word `i` with its neighbours; `words` has two edges on either side, which `i` counts. */
export function posPairFeatures(words: readonly PosWord[], i: number, into: Int32Array, from: number): number {
  const word = words[i]!;
  const before = words[i - 1]!;
  const before2 = words[i - 2]!;
  const after = words[i + 1]!;
  const after2 = words[i + 2]!;
  const { form, ambiguity } = word;
  let count = from;
  into[count++] = featurePair(60, form.flags, before.form === edgeForm ? 1 : 0);
  into[count++] = featurePair(61, before.form.lower, form.lower);
  into[count++] = featurePair(62, form.lower, after.form.lower);
  into[count++] = featurePair(63, before.ambiguity, after.ambiguity);
  into[count++] = featurePair(64, before.ambiguity, form.lower);
  into[count++] = featurePair(65, form.lower, after.ambiguity);
  into[count++] = featurePair(66, mix(before.ambiguity, ambiguity), after.ambiguity);
  into[count++] = featurePair(67, mix(ambiguity, after.ambiguity), after2.ambiguity);
  into[count++] = featurePair(68, mix(before2.ambiguity, before.ambiguity), ambiguity);
  return count;
}
