import type { Span } from '../text/span.ts';

/**
 * The small units in which dates and quantities are read: a run of letters, one number, or one other character. They are
 * finer than the tagger's tokens ("79-year-old" is five lexemes, "3bn" two), because numbers cling to their units.
 */
export interface Lexeme extends Span {
  readonly text: string;
  /** Lower-case form; equal to `text` for numbers and symbols. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'symbol' | 'none';
  /** True when white space (a line break counts) or the start of the text comes before. */
  readonly spaced: boolean;
  /** Value of a number; NaN for words, symbols and digits that are no number ("2.0.1"). */
  readonly value: number;
}

/** What `at` gives outside the sentence, so that parsers need no bounds checks. */
const NONE: Lexeme = { start: 0, end: 0, text: '', lower: '', kind: 'none', spaced: true, value: Number.NaN };

/** The lexeme at an index, or an empty one outside the list. */
export function at(lexemes: readonly Lexeme[], index: number): Lexeme {
  // Engines are slow at reading a list where it has nothing.
  return index >= 0 && index < lexemes.length ? lexemes[index]! : NONE;
}

/** The stretches of one text that were scanned, by their starts: dates and quantities are read from the same lexemes. */
let scannedText = '';
const scanned = new Map<number, { readonly end: number; readonly lexemes: readonly Lexeme[] }>();

/** As `scan`, which is run once for a stretch as long as no other text comes between. */
export function lexemesOf(text: string, start: number, end: number): readonly Lexeme[] {
  if (text !== scannedText) {
    scannedText = text;
    scanned.clear();
  }
  const before = scanned.get(start);
  if (before?.end === end) return before.lexemes;
  const lexemes = scan(text, start, end);
  scanned.set(start, { end, lexemes });
  return lexemes;
}

/** Lexemes of `text` between two UTF-16 offsets. Web and mail addresses yield none. Linear in the length; never fails. */
export function scan(text: string, start = 0, end = text.length): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let spaced = true;
  for (let i = start; i < end; ) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      spaced = true;
      i++;
      continue;
    }
    let stop: number;
    if (isLetter(code)) {
      stop = endOfWord(text, i, end);
      if (isAddress(text, stop, code)) {
        i = endOfAddress(text, stop, end);
        spaced = false;
        continue;
      }
      const word = text.slice(i, stop);
      lexemes.push({
        start: i,
        end: stop,
        text: word,
        lower: word.toLowerCase(),
        kind: 'word',
        spaced,
        value: Number.NaN,
      });
    } else if (isDigit(code) || (code === DOT && isDigit(text.charCodeAt(i + 1)) && opensDecimal(text, i))) {
      stop = Math.min(endOfNumber(text, i), end);
      const digits = text.slice(i, stop);
      lexemes.push({
        start: i,
        end: stop,
        text: digits,
        lower: digits,
        kind: 'number',
        spaced,
        value: numericValue(digits),
      });
    } else {
      stop = i + 1;
      const symbol = text[i]!;
      const vulgar = code > 0x7f ? VULGAR_FRACTIONS.get(symbol) : undefined;
      const kind = vulgar === undefined ? 'symbol' : 'number';
      lexemes.push({ start: i, end: stop, text: symbol, lower: symbol, kind, spaced, value: vulgar ?? Number.NaN });
    }
    spaced = false;
    i = stop;
  }
  return lexemes;
}

const DOT = 0x2e;

const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

function isSpace(code: number): boolean {
  return (
    code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Letters of any script, near enough: everything above Latin-1 punctuation that is no general punctuation, symbol, or sign of the baht or taka. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0xc0) return code === 0xb5 || code === 0xaa || code === 0xba;
  return (
    (code < 0x2000 || code > 0x303f) &&
    code !== 0xe3f &&
    code !== 0x9f3 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0xfe00 && code <= 0xffef)
  );
}

function endOfWord(text: string, from: number, end: number): number {
  let i = from + 1;
  while (i < end && isLetter(text.charCodeAt(i))) i++;
  return i;
}

/** "http(s)://", "www." or the left side of a mail address ends at `stop`. */
function isAddress(text: string, stop: number, first: number): boolean {
  const next = text.charCodeAt(stop);
  if (next === 0x40) return isLetter(text.charCodeAt(stop + 1));
  if (next === 0x3a) return text.startsWith('://', stop);
  const isW = first === 0x77 || first === 0x57;
  return next === DOT && isW && isLetter(text.charCodeAt(stop + 1)) && /^www$/i.test(text.slice(stop - 3, stop));
}

function endOfAddress(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && !isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** A decimal point without a zero opens a number only after white space, a bracket or a currency sign. */
function opensDecimal(text: string, dot: number): boolean {
  return dot === 0 || /[\s(\-–$£€]/.test(text[dot - 1]!);
}

/** Commas group thousands, or lakhs and crores; any other comma ends the number. */
const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d\d)+,\d{3}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*|\.\d+/y;

function endOfNumber(text: string, from: number): number {
  NUMBER.lastIndex = from;
  const match = NUMBER.exec(text);
  return match ? from + match[0].length : from + 1;
}

function numericValue(digits: string): number {
  const firstDot = digits.indexOf('.');
  if (firstDot !== digits.lastIndexOf('.')) {
    return /^\d{1,3}(?:\.\d{3}){2,}$/.test(digits) ? Number(digits.replaceAll('.', '')) : Number.NaN;
  }
  return Number(digits.replaceAll(',', ''));
}
