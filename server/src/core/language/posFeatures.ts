import { finish, mix } from './hash.ts';
import type { Dictionary } from './language.ts';
import { paradigm, paradigmBits } from './paradigm.ts';
import type { TagDictionary } from './tagDictionary.ts';
import { flag, type WordForm } from './wordForm.ts';

/** A word's form with what the tag dictionary knows about it. */
export interface PosWord {
  readonly form: WordForm;
  /** Indices of the labels the word may have. */
  readonly candidates: Uint8Array;
  /** Hash of those labels: a substitute for the part of speech of neighbours not yet tagged. */
  readonly ambiguity: number;
  /** See `paradigm`; 0 for a word with one candidate. */
  readonly paradigm: number;
}

/** Most features that `posFeatures` writes. */
export const maxPosFeatures = 64;

/** Stands before the first and after the last word. */
const edge: PosWord = {
  form: {
    exact: 1,
    lower: 1,
    text: '',
    prefixes: new Int32Array(4),
    suffixes: new Int32Array(5),
    shape: 1,
    shortShape: 1,
    flags: 0,
  },
  candidates: new Uint8Array(1),
  ambiguity: 1,
  paradigm: 0,
};

/** Joins a word's form with its entry in the tag dictionary and with the forms that the word list has of it. */
export function posWord(form: WordForm, tags: TagDictionary, dictionary: Dictionary): PosWord {
  const candidates = tags.candidates(form);
  let ambiguity = candidates.length;
  for (const label of candidates) ambiguity = mix(ambiguity, label);
  // A word of many possible tags says more by its ending than by the list of them.
  if (candidates.length > 6) ambiguity = mix(mix(form.suffixes[2] || form.lower, form.shortShape), 77);
  return { form, candidates, ambiguity, paradigm: candidates.length > 1 ? paradigm(form.text, dictionary) : 0 };
}

/**
 * Writes the hashed features of word `i` and returns how many there are.
 * They look two words to either side; the only thing they do not see is the tags, which the transitions score.
 */
export function posFeatures(words: readonly PosWord[], i: number, into: Int32Array): number {
  const word = words[i]!;
  const { form } = word;
  const before = words[i - 1] ?? edge;
  const before2 = words[i - 2] ?? edge;
  const after = words[i + 1] ?? edge;
  const after2 = words[i + 2] ?? edge;
  let count = 0;
  let template = 0;
  const add = (value: number) => {
    into[count++] = finish(mix(++template, value));
  };
  const addPair = (a: number, b: number) => add(mix(mix(0, a), b));

  add(form.exact);
  add(form.lower);
  add(form.shape);
  for (let n = 0; n < 3; n++) addPair(form.prefixes[n]!, n);
  for (let n = 0; n < 5; n++) addPair(form.suffixes[n]!, n);
  addPair(form.flags, i === 0 ? 1 : 0);
  addPair(form.suffixes[2]!, form.flags & (flag.capital | flag.allCapitals | flag.hyphen | flag.digit));
  add(before.form.lower);
  add(after.form.lower);
  add(before2.form.lower);
  add(after2.form.lower);
  addPair(before.form.lower, form.lower);
  addPair(form.lower, after.form.lower);
  addPair(before.form.lower, after.form.lower);
  addPair(before2.form.lower, before.form.lower);
  addPair(before.form.suffixes[2]!, form.suffixes[2]!);
  addPair(after.form.suffixes[2]!, form.suffixes[2]!);
  addPair(before.form.suffixes[1]!, before.form.shortShape);
  addPair(after.form.suffixes[1]!, after.form.shortShape);
  add(before.ambiguity);
  add(after.ambiguity);
  add(before2.ambiguity);
  add(after2.ambiguity);
  addPair(before.ambiguity, after.ambiguity);
  addPair(before.ambiguity, form.lower);
  addPair(form.lower, after.ambiguity);
  addPair(before.ambiguity, word.ambiguity);
  addPair(word.ambiguity, after.ambiguity);
  addPair(before2.ambiguity, before.ambiguity);
  addPair(after.ambiguity, after2.ambiguity);
  addPair(mix(before.ambiguity, word.ambiguity), after.ambiguity);
  addPair(mix(word.ambiguity, after.ambiguity), after2.ambiguity);
  addPair(mix(before2.ambiguity, before.ambiguity), word.ambiguity);
  addPair(word.paradigm, form.suffixes[0]!);
  addPair(word.paradigm, form.suffixes[1]!);
  for (let bit = 1; bit < 1 << paradigmBits; bit <<= 1) addPair(bit, word.paradigm & bit);
  add(before.paradigm);
  add(after.paradigm);
  addPair(word.paradigm, after.ambiguity);
  addPair(before.ambiguity, word.paradigm);
  return count;
}
