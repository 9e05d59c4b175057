import { hashText, mix } from './hash.ts';

/** Bits of `WordForm.flags`. */
export const flag = {
  capital: 1, // the first letter
  allCapitals: 2, // two letters or more, all of them capitals
  innerCapital: 4, // a capital after the first letter
  digit: 8,
  hyphen: 16,
  letter: 32,
  lower: 64, // a lower-case letter
  initial: 128, // one capital, with or without a full stop
} as const;

/** What a word shows by itself; hashes stand for strings so that features need no strings. */
export interface WordForm {
  /** Hash of the normalised spelling: Penn quotation marks, straight apostrophes, every digit 0. */
  readonly exact: number;
  /** Hash of the same in lower case. */
  readonly lower: number;
  /** The normalised spelling in lower case. */
  readonly text: string;
  /** See `suffixOf`: the ending that is asked for in every sentence. */
  readonly suffix3: number;
  /** Hash of the kinds of its characters, runs longer than two cut to two. */
  readonly shape: number;
  /** Hash of the kinds of its characters, runs cut to one. */
  readonly shortShape: number;
  readonly flags: number;
}

/** Letters at most of the beginnings and endings that are looked at. */
export const prefixCount = 4;
export const suffixCount = 5;

/** Hash of the first `n` letters in lower case; 0 where the word has no more. */
export function prefixOf({ text }: WordForm, n: number): number {
  return n < text.length ? hashText(text, 0, n) : 0;
}

/** Hash of the last `n` letters in lower case; 0 where the word has no more. */
export function suffixOf({ text }: WordForm, n: number): number {
  return n < text.length ? hashText(text, text.length - n, text.length) : 0;
}

/** The form of no word, beyond a sentence's ends. */
export const edgeForm: WordForm = {
  exact: 1,
  lower: 1,
  text: '',
  suffix3: 0,
  shape: 1,
  shortShape: 1,
  flags: 0,
};

/** Looks one word at a time; the same word gives the same form. */
export function wordForm(word: string): WordForm {
  const spelling = normalise(word);
  const text = spelling.toLowerCase();
  const length = text.length;
  return {
    exact: hashText(spelling, 0, spelling.length),
    lower: hashText(text, 0, length),
    text,
    suffix3: length > 3 ? hashText(text, length - 3, length) : 0,
    shape: shapeOf(spelling, 2),
    shortShape: shapeOf(spelling, 1),
    flags: flagsOf(spelling),
  };
}

/** Typographic marks in the form the treebanks have them, digits all alike. */
const typography: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '“': '``',
  '”': "''",
  '„': '``',
  '«': '``',
  '»': "''",
  '—': '--',
  '–': '--',
  '…': '...',
  ' ': ' ',
};

function normalise(word: string): string {
  return word.replace(/[\d’‘`“”„«»—–…\u00a0]/g, (mark) => typography[mark] ?? '0');
}

/** Characters beyond these many say no more about a word's shape. */
const shapeLength = 24;

function shapeOf(spelling: string, longestRun: number): number {
  let hash = 0;
  let before = 0;
  let run = 0;
  for (let i = 0; i < spelling.length && i < shapeLength; i++) {
    const kind = kindOf(spelling.charCodeAt(i));
    run = kind === before ? run + 1 : 1;
    before = kind;
    if (run <= longestRun) hash = mix(hash, kind);
  }
  return hash;
}

const upperKind = 1;
const lowerKind = 2;
const digitKind = 3;
const otherLetter = 4;

/** Punctuation stands for itself. */
function kindOf(code: number): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return lowerKind;
    if (code >= 65 && code <= 90) return upperKind;
    return code >= 48 && code <= 57 ? digitKind : code;
  }
  const letter = String.fromCharCode(code);
  const lower = letter.toLowerCase();
  if (letter !== lower) return upperKind;
  return letter !== letter.toUpperCase() ? lowerKind : otherLetter;
}

function flagsOf(spelling: string): number {
  let flags = 0;
  let capitals = 0;
  for (let i = 0; i < spelling.length; i++) {
    const code = spelling.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === upperKind) {
      capitals++;
      flags |= flag.letter | (i === 0 ? flag.capital : flag.innerCapital);
    } else if (kind === lowerKind) flags |= flag.letter | flag.lower;
    else if (kind === otherLetter) flags |= flag.letter;
    else if (kind === digitKind) flags |= flag.digit;
    else if (code === 45) flags |= flag.hyphen;
  }
  if (capitals > 1 && (flags & flag.lower) === 0) flags |= flag.allCapitals;
  if (capitals === 1 && (flags & flag.capital) !== 0 && /^.\.?$/u.test(spelling)) flags |= flag.initial;
  return flags;
}
