import { type Lexeme, type Lexemes, lexemesBetween } from '../lexemes.ts';
import { CODE, MINUS, NUMBER as NUMBER_OPENS, QUANTITY_WORDS, SIGN } from '../quantities/openers.ts';
import { NUMBER_LIST, TIME_WORDS, YEAR_LIST } from '../times/parsers.ts';
import {
  DIGIT,
  DOT,
  endOfAddress,
  endOfNumber,
  isAddress,
  isDigit,
  LETTER,
  numericValue,
  opensDecimal,
  SHAPES,
  SPACE,
  shapeOf,
  vulgarFraction,
} from './characters.ts';
import { SIGN_CLASSES, WORD_CLASSES } from './classes.ts';
import * as is from './facts.ts';
import { hashed, WordTable } from './wordTable.ts';

/**
 * A stretch of a text in lexemes, packed: for each where it begins and ends, its facts and what it opens. Behind the last
 * one stands one more that is nothing. Lexemes themselves are made where something is tried.
 */
export class Stretch implements Lexemes {
  readonly start: number;
  readonly end: number;
  /** Index of its first lexeme in the arrays of the store. */
  readonly first: number;
  readonly length: number;
  /** Facts of any of its lexemes, and what any of them opens. */
  readonly facts: number;
  readonly opens: number;
  private readonly text: string;
  private made: (Lexeme | undefined)[] | undefined;

  constructor(text: string, start: number, end: number, first: number, length: number, facts: number, opens: number) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.first = first;
    this.length = length;
    this.facts = facts;
    this.opens = opens;
    this.made = undefined;
  }

  /** Facts of the lexeme at an index from 0 to `length`. */
  factsAt(index: number): number {
    return store.facts[this.first + index]!;
  }

  opensAt(index: number): number {
    return store.opens[this.first + index]!;
  }

  startOf(index: number): number {
    return store.starts[this.first + index]!;
  }

  lexeme(index: number): Lexeme {
    this.made ??= new Array<Lexeme | undefined>(this.length).fill(undefined);
    const known = this.made[index];
    if (known !== undefined) return known;
    const lexeme = lexemeAt(this.text, this.first + index);
    this.made[index] = lexeme;
    return lexeme;
  }
}

/** The packed lexemes of the stretches scanned since the text changed; it grows to the longest text and no further. */
const store = {
  starts: new Uint32Array(1024),
  ends: new Uint32Array(1024),
  facts: new Int32Array(1024),
  opens: new Uint16Array(1024),
  /** Numbers of the words that are in the table. */
  words: new Uint16Array(1024),
  count: 0,
};

let scannedText = '';
let scanned: Stretch[] = [];
/** Where in `scanned` the next stretch that is asked for stands, when they are asked for in the order of the text. */
let cursor = 0;

/**
 * The stretch of a text between two UTF-16 offsets, scanned once as long as no other text comes between and the stretches
 * are asked for in the order of the text: dates and quantities are read from the same ones.
 */
export function stretchOf(text: string, start: number, end: number): Stretch {
  if (text !== scannedText) forget(text);
  if (cursor === scanned.length) cursor = 0;
  const known = scanned[cursor];
  if (known !== undefined && known.start === start && known.end === end) {
    cursor++;
    return known;
  }
  const last = scanned[scanned.length - 1];
  if (last !== undefined && start < last.end) forget(text);
  const stretch = scanned[scanned.push(scanInto(text, start, end)) - 1]!;
  cursor = scanned.length;
  return stretch;
}

function forget(text: string): void {
  scannedText = text;
  scanned = [];
  store.count = 0;
  cursor = 0;
}

/** Lexemes of `text` between two UTF-16 offsets. Web and mail addresses yield none. Linear in the length; never fails. */
export function scan(text: string, start = 0, end = text.length): Lexeme[] {
  return lexemesBetween(stretchOf(text, start, end), 0, text.length);
}

const words = new WordTable(
  new Map(
    [...new Set([...WORD_CLASSES.keys(), ...TIME_WORDS.keys(), ...QUANTITY_WORDS.keys()])].map((word) => [
      word,
      {
        facts: WORD_CLASSES.get(word) ?? 0,
        opens: (TIME_WORDS.get(word) ?? 0) | ((QUANTITY_WORDS.get(word) ?? 0) << 8),
      },
    ]),
  ),
);

const signs = Int32Array.from({ length: 0x80 }, (_, code) => SIGN_CLASSES.get(String.fromCharCode(code)) ?? 0);

/** A currency code or what looks like one is no longer than this; as is written in `quantities/openers.ts`. */
const longestCode = 5;

function scanInto(text: string, start: number, end: number): Stretch {
  const first = store.count;
  let spaced = is.SPACED;
  let facts = 0;
  let opens = 0;
  let before = 0;
  for (let i = start; i < end; ) {
    const code = text.charCodeAt(i);
    const shape = code < 0x80 ? SHAPES[code]! : shapeOf(code);
    if (shape === SPACE) {
      spaced = is.SPACED;
      i++;
      continue;
    }
    let stop = i + 1;
    let own: number;
    let ownOpens: number;
    let word = 0;
    if (shape === LETTER) {
      let hash = hashed(0, code);
      let next = 0;
      for (; stop < end; stop++) {
        next = text.charCodeAt(stop);
        if (next < 0x80 ? SHAPES[next] !== LETTER : shapeOf(next) !== LETTER) break;
        hash = hashed(hash, next);
      }
      if (stop === end) next = text.charCodeAt(stop);
      if ((next === 0x3a || next === DOT || next === 0x40) && isAddress(text, stop, next, code)) {
        i = endOfAddress(text, stop, end);
        spaced = 0;
        continue;
      }
      word = words.at(text, i, stop, hash);
      const entry = words.entries[word]!;
      own = is.WORD | spaced | entry.facts;
      ownOpens = entry.opens;
      const isCapital = code >= 0x41 && code <= 0x5a;
      if (isCapital && stop - i <= longestCode && ownOpens < 0x100) ownOpens |= CODE << 8;
    } else if (shape === DIGIT || (code === DOT && isDigit(text.charCodeAt(stop)) && opensDecimal(text, i))) {
      stop = Math.min(endOfNumber(text, i), end);
      own = is.NUMBER | spaced;
      const isOpened = (before & is.APOSTROPHE) !== 0 && spaced === 0;
      ownOpens = (isOpened || isLikeYear(text, i, stop) ? YEAR_LIST : NUMBER_LIST) | (NUMBER_OPENS << 8);
    } else {
      const isFraction = code > 0x7f && vulgarFraction(text[i]!) !== undefined;
      own =
        spaced |
        (isFraction ? is.NUMBER : is.SYMBOL | (code < 0x80 ? signs[code]! : (SIGN_CLASSES.get(text[i]!) ?? 0)));
      ownOpens = isFraction ? NUMBER_LIST | (NUMBER_OPENS << 8) : opensOfSign(code);
    }
    if (store.count + 2 > store.starts.length) grow();
    const index = store.count++;
    store.starts[index] = i;
    store.ends[index] = stop;
    store.facts[index] = own;
    store.opens[index] = ownOpens;
    store.words[index] = word;
    facts |= own;
    opens |= ownOpens;
    before = own;
    spaced = 0;
    i = stop;
  }
  if (store.count === store.starts.length) grow();
  const length = store.count - first;
  store.facts[store.count] = is.END | is.SPACED;
  store.opens[store.count++] = 0;
  return new Stretch(text, start, end, first, length, facts, opens);
}

/** Four digits of a year from 1000 to 2199, or digits with two dots, which may be a date. */
function isLikeYear(text: string, start: number, end: number): boolean {
  const [first, second] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  if (end - start === 4 && (first === 0x31 || (first === 0x32 && second <= 0x31))) return true;
  return end - start >= 8 && text.slice(start, end).split('.').length === 3;
}

function opensOfSign(code: number): number {
  if (code === 0x2d || code === 0x2212) return MINUS << 8;
  return code > 0x7f || code === 0x24 ? SIGN << 8 : 0;
}

function grow(): void {
  const size = 2 * store.starts.length;
  store.starts = copied(store.starts, new Uint32Array(size));
  store.ends = copied(store.ends, new Uint32Array(size));
  store.facts = copied(store.facts, new Int32Array(size));
  store.opens = copied(store.opens, new Uint16Array(size));
  store.words = copied(store.words, new Uint16Array(size));
}

function copied<T extends Uint32Array | Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function lexemeAt(text: string, index: number): Lexeme {
  const { starts, ends, facts, opens, words: numbers } = store;
  return lexemeOf(text, starts[index]!, ends[index]!, facts[index]!, opens[index]!, numbers[index]!);
}

function lexemeOf(text: string, start: number, end: number, facts: number, opens: number, word: number): Lexeme {
  const spaced = (facts & is.SPACED) !== 0;
  if ((facts & is.WORD) !== 0) {
    if (isInLowerCase(text, start, end)) {
      const own = word === 0 ? text.slice(start, end) : words.words[word]!;
      return { start, end, text: own, lower: own, kind: 'word', spaced, value: Number.NaN, facts, opens };
    }
    const own = text.slice(start, end);
    const lower = word === 0 ? own.toLowerCase() : words.words[word]!;
    return { start, end, text: own, lower, kind: 'word', spaced, value: Number.NaN, facts, opens };
  }
  const sign = end - start === 1 ? text[start]! : text.slice(start, end);
  if ((facts & is.NUMBER) === 0) {
    return { start, end, text: sign, lower: sign, kind: 'symbol', spaced, value: Number.NaN, facts, opens };
  }
  const value = vulgarFraction(sign) ?? numericValue(sign);
  return { start, end, text: sign, lower: sign, kind: 'number', spaced, value, facts, opens };
}

/** Whether all letters are of ASCII and none is a capital. */
function isInLowerCase(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}
