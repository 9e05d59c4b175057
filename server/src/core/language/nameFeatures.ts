import { finish, mix } from './hash.ts';
import type { Gazetteer } from './language.ts';
import { listed, type NameWord, placePhrases } from './nameWord.ts';
import { flag } from './wordForm.ts';

/** Most features that `nameFeatures` writes. */
export const maxNameFeatures = 80;

/** A sentence prepared for the name model. */
export interface NameSentence {
  readonly words: readonly NameWord[];
  /** Index of each word's part of speech. */
  readonly pos: ArrayLike<number>;
  /** Place names of several words; see `placePhrase`. */
  readonly phrases: Uint8Array;
  /** 1 where the article also has the word in lower case. */
  readonly alsoLower: Uint8Array;
  /** Start and end (exclusive) of the run of capitalised words around each word, without and with linking words. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  readonly looseStart: Int32Array;
  readonly looseEnd: Int32Array;
  /** 0 ordinary, 1 most words capitalised, 2 all in capitals. */
  readonly headline: number;
}

/** Prepares a sentence: what needs to be known of it as a whole. */
export function nameSentence(
  words: readonly NameWord[],
  pos: ArrayLike<number>,
  gazetteer: Gazetteer,
  lowerCaseWords: ReadonlySet<string> | undefined,
): NameSentence {
  const alsoLower = new Uint8Array(words.length);
  if (lowerCaseWords) {
    for (const [i, word] of words.entries()) if (word.capital && lowerCaseWords.has(word.form.text)) alsoLower[i] = 1;
  }
  const strict = runs(words, false);
  const loose = runs(words, true);
  return {
    words,
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
  const near = (step: number) => {
    for (let n = 1; n <= longestLink; n++) if (words[i + n * step]?.capital) return true;
    return false;
  };
  return near(-1) && near(1);
}

function runs(words: readonly NameWord[], loose: boolean): { start: Int32Array; end: Int32Array } {
  const start = new Int32Array(words.length);
  const end = new Int32Array(words.length);
  for (let i = 0; i < words.length; ) {
    let stop = i + 1;
    if (words[i]!.capital) {
      while (stop < words.length) {
        if (words[stop]!.capital) stop++;
        else if (loose && words[stop]!.link && words[stop + 1]?.capital) stop += 2;
        else if (loose && words[stop]!.link && words[stop + 1]?.link && words[stop + 2]?.capital) stop += 3;
        else break;
      }
    }
    start.fill(i, i, stop);
    end.fill(stop, i, stop);
    i = stop;
  }
  return { start, end };
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

const none = 1;

/** Writes the hashed features of word `i` and returns how many there are. */
export function nameFeatures(sentence: NameSentence, i: number, into: Int32Array): number {
  const { words, pos, phrases, alsoLower, headline } = sentence;
  const word = words[i]!;
  const { form } = word;
  const before = words[i - 1];
  const after = words[i + 1];
  const before2 = words[i - 2];
  const after2 = words[i + 2];
  const first =
    i === 0 || (before !== undefined && (before.form.flags & (flag.letter | flag.digit)) === 0 && i === 1) ? 1 : 0;
  let count = 0;
  let template = 100;
  const add = (value: number) => {
    into[count++] = finish(mix(++template, value));
  };
  const addPair = (a: number, b: number) => add(mix(mix(0, a), b));

  // The word itself.
  add(form.exact);
  add(form.lower);
  add(form.shape);
  addPair(form.shortShape, first | (headline << 1));
  for (let n = 1; n < 4; n++) addPair(form.prefixes[n]!, n);
  for (let n = 1; n < 4; n++) addPair(form.suffixes[n]!, n);
  addPair(pos[i]!, form.flags);
  addPair(word.listed, headline);
  addPair(mix(word.listed, alsoLower[i]!), first | (headline << 1));
  addPair(
    mix(word.listed & (listed.ordinaryWord | listed.properWord), alsoLower[i]!),
    mix(form.flags, first | (headline << 1)),
  );
  for (let bit = 1; bit <= listed.properWord; bit <<= 1) if ((word.listed & bit) !== 0) addPair(bit, headline);
  template = 140;
  addPair(phrases[i]!, word.listed & listed.ordinaryWord);

  // Its neighbours.
  add(before?.form.lower ?? none);
  add(after?.form.lower ?? none);
  add(before2?.form.lower ?? none);
  add(after2?.form.lower ?? none);
  addPair(before?.form.lower ?? none, form.lower);
  addPair(form.lower, after?.form.lower ?? none);
  addPair(before?.form.lower ?? none, form.shortShape);
  addPair(after?.form.lower ?? none, form.shortShape);
  addPair(before?.form.shape ?? none, form.shape);
  addPair(form.shape, after?.form.shape ?? none);
  addPair(before?.form.suffixes[2] ?? none, before?.form.shortShape ?? none);
  addPair(after?.form.suffixes[2] ?? none, after?.form.shortShape ?? none);
  addPair(before?.listed ?? none, word.listed);
  addPair(word.listed, after?.listed ?? none);
  addPair(phrases[i - 1] ?? 0, phrases[i]!);
  const p = pos[i]!;
  const pBefore = pos[i - 1] ?? 99;
  const pAfter = pos[i + 1] ?? 99;
  addPair(pBefore, p);
  addPair(p, pAfter);
  addPair(mix(pBefore, p), pAfter);
  addPair(mix(pos[i - 2] ?? 99, pBefore), p);
  addPair(mix(p, pAfter), pos[i + 2] ?? 99);

  count = addRun(sentence, i, sentence.runStart[i]!, sentence.runEnd[i]!, 200, into, count);
  return addRun(sentence, i, sentence.looseStart[i]!, sentence.looseEnd[i]!, 240, into, count);
}

/** The run of capitals a word stands in, its place there, its first and last words, and the words around it. */
function addRun(
  sentence: NameSentence,
  i: number,
  start: number,
  end: number,
  base: number,
  into: Int32Array,
  from: number,
): number {
  const { words } = sentence;
  let count = from;
  let template = base;
  const add = (value: number) => {
    into[count++] = finish(mix(++template, value));
  };
  if (!words[i]!.capital && end - start < 2) return count;
  const length = Math.min(end - start, 5);
  const fromStart = Math.min(i - start, 2);
  const fromEnd = Math.min(end - 1 - i, 2);
  const place = (fromStart << 2) | fromEnd;
  const lower = (at: number) => words[at]?.form.lower ?? none;
  add(mix(place, length));
  add(mix(lower(end - 1), place));
  add(mix(lower(start), place));
  add(mix(lower(start - 1), place));
  add(mix(lower(end), place));
  add(mix(lower(start - 1), mix(lower(end), length)));
  add(mix(words[end - 1]!.form.suffixes[2]!, place));
  add(mix(words[start]!.listed, place));
  add(mix(words[end - 1]!.listed, place));
  add(mix(mix(words[start]!.listed, words[end - 1]!.listed), mix(place, length)));
  add(mix(sentence.phrases[start]!, mix(length, sentence.phrases[end - 1]!)));
  return count;
}
