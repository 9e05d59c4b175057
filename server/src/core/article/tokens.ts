import { abbreviations } from './abbreviations.ts';
import type { Token, TokenKind } from './article.ts';
import { spellingSign } from './spellingSigns.ts';
import {
  halfPacked,
  longestPacked,
  lowerOfSpelling,
  packed,
  plainSpelling,
  signsAt,
  spellingAt,
  textOfSpelling,
} from './spellings.ts';

const url = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”|\])}]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+`;
// "1,200.5", "2020s", "3rd", "5bn", "14:30", "3-2", "737-800"; a full stop at the end is the sentence's.
const number = String.raw`\d+(?:[.,:\/]\d+)*(?:[-‐‑]\d+(?:[.,:]\d+)*)*(?:[-‐‑]?\p{L}[\p{L}\p{M}\d]*(?:[-‐‑'’]\p{L}[\p{L}\p{M}\d]*)*)?`;
// Letters with inner apostrophes, hyphens and digits; "U.S." and "a.m." keep their full stops.
const word = String.raw`(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\d]*(?:[-‐‑'’&.]\p{L}[\p{L}\p{M}\d]*|[-‐‑]\d[\p{L}\p{M}\d]*)*`;
const rest = String.raw`\.{2,}|-{2,}|[\s\S]`;
/** Matches at every character: an address, a number, a word (groups 1 to 3), white space or a mark. */
const scanner = new RegExp(`(${url})|(${number})|(${word})|[^\\S\\n]+|\\n|(?:${rest})`, 'gu');
const punctuation = /^[\p{P}…]+$/u;
const clitic = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
/** In "word.word" two sentences lost the space between them, unless it is a name like "example.com". */
const innerStop = /^(\p{L}{2,})\.(\p{Lu}.*)$/su;

/**
 * The tokens of `text` between two offsets. Every character that is not white space lands in exactly one token.
 * Plain words, numbers and marks, which are nearly all, are told by their characters; `scanner` says what the rest is.
 */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let slice: string | undefined;
  for (let at = start; at < end; ) {
    const next = plainTokens(tokens, text, at, end);
    if (next > at) {
      at = next;
      continue;
    }
    slice ??= text.slice(start, end);
    at = scannedTokens(tokens, text, at, slice, start);
  }
  return tokens;
}

/** A token as the parser makes it, without tags. */
function push(tokens: Token[], text: string, start: number, end: number, kind: TokenKind, spelling: number): void {
  const own = textOfSpelling(spelling, text, start, end);
  const lower = lowerOfSpelling(spelling, own);
  tokens.push({ start, end, text: own, lower, kind, pos: '', name: 'O', spelling });
}

function pushAt(tokens: Token[], text: string, start: number, end: number, kind: TokenKind): void {
  push(tokens, text, start, end, kind, spellingAt(text, start, end));
}

const letter = 1;
const digit = 2;
const space = 4;
/** A mark that is a token by itself wherever it stands, and a symbol that is one. */
const mark = 8;
const symbol = 16;

const classes = new Uint8Array(128);
for (const c of 'abcdefghijklmnopqrstuvwxyz') {
  classes[c.charCodeAt(0)] = letter;
  classes[c.toUpperCase().charCodeAt(0)] = letter;
}
for (const c of '0123456789') classes[c.charCodeAt(0)] = digit;
for (const c of ' \t\n\r') classes[c.charCodeAt(0)] = space;
for (const c of '!"#%()*,/;?[\\]{}') classes[c.charCodeAt(0)] = mark;
for (const c of '$<=>^`|~') classes[c.charCodeAt(0)] = symbol;

const stop = 0x2e;
const hyphen = 0x2d;
const colon = 0x3a;
const slash = 0x2f;
const comma = 0x2c;
const apostrophe = 0x27;
const typographicApostrophe = 0x2019;

/** Dashes, quotation marks and dots of the block General Punctuation that are tokens by themselves. */
function isTypographicMark(code: number): boolean {
  return code >= 0x2012 && code <= 0x2027;
}

function classAt(text: string, at: number, end: number): number {
  if (at >= end) return space;
  const code = text.charCodeAt(at);
  if (code < 128) return classes[code]!;
  return isTypographicMark(code) && code !== typographicApostrophe ? mark : 0;
}

/** No word, number or address goes on over what stands here. */
function endsPlain(text: string, at: number, end: number): boolean {
  return (classAt(text, at, end) & (space | mark | symbol)) !== 0;
}

/** Pushes the tokens that begin at `at` where their characters alone tell them; returns where they end, or `at`. */
function plainTokens(tokens: Token[], text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  const kind = code < 128 ? classes[code]! : 0;
  if (kind === space) return at + 1;
  if (kind === letter) return plainWord(tokens, text, at, end, code);
  if (kind === digit) return plainNumber(tokens, text, at, end);
  const single =
    (kind & (mark | symbol)) !== 0 ||
    isTypographicMark(code) ||
    code === apostrophe ||
    code === colon ||
    ((code === stop || code === hyphen) && endsPlain(text, at + 1, end));
  if (!single) return at;
  pushAt(tokens, text, at, at + 1, kind === symbol ? 'symbol' : 'punctuation');
  return at + 1;
}

/** The letters are packed while they are looked at: nearly every character of a text is read here, and only once. */
function plainWord(tokens: Token[], text: string, at: number, end: number, initial: number): number {
  let first = packed(0, initial);
  let second = 0;
  let code = 0;
  let to = at + 1;
  for (; to < end; to++) {
    code = text.charCodeAt(to);
    if (code >= 128 || classes[code] !== letter) break;
    if (to < at + halfPacked) first = packed(first, code);
    else second = packed(second, code);
  }
  if (endsPlain(text, to, end)) {
    push(tokens, text, at, to, 'word', lettersAt(text, at, to, first, second));
    return to;
  }
  if (code === stop && endsPlain(text, to + 1, end) && !text.startsWith('www', at)) {
    const spelling = lettersAt(text, at, to, first, second);
    if ((signsAt(spelling, text, at, to) & spellingSign.takesStop) === 0) {
      push(tokens, text, at, to, 'word', spelling);
      return to;
    }
    pushAt(tokens, text, at, to + 1, 'word');
    return to + 1;
  }
  if (code === colon && text.charCodeAt(to + 1) !== slash) {
    push(tokens, text, at, to, 'word', lettersAt(text, at, to, first, second));
    return to;
  }
  if (code === hyphen) return hyphenated(tokens, text, at, to, end);
  if ((code === apostrophe || code === typographicApostrophe) && isPlainClitic(text, to, end)) {
    push(tokens, text, at, to, 'word', lettersAt(text, at, to, first, second));
    pushAt(tokens, text, to, to + 2, 'word');
    return to + 2;
  }
  return at;
}

/** "two-thirds", with its letters up to `to` and a hyphen there: words of plain letters with one hyphen between them. */
function hyphenated(tokens: Token[], text: string, at: number, to: number, end: number): number {
  let next = to;
  while (next < end && text.charCodeAt(next) === hyphen && classAt(text, next + 1, end) === letter) {
    next++;
    while (classAt(text, next, end) === letter) next++;
  }
  if (next === to || !endsPlain(text, next, end)) return at;
  pushAt(tokens, text, at, next, 'word');
  return next;
}

function lettersAt(text: string, at: number, to: number, first: number, second: number): number {
  return to - at <= longestPacked ? plainSpelling(text, at, to, first, second) : spellingAt(text, at, to);
}

/** "’s", "’d", "’m" with nothing behind them. */
function isPlainClitic(text: string, at: number, end: number): boolean {
  const code = at + 1 < end ? text.charCodeAt(at + 1) | 0x20 : 0;
  if (code !== 0x73 && code !== 0x64 && code !== 0x6d) return false;
  return endsPlain(text, at + 2, end) || (text.charCodeAt(at + 2) === stop && endsPlain(text, at + 3, end));
}

function plainNumber(tokens: Token[], text: string, at: number, end: number): number {
  let to = endOfDigits(text, at, end);
  // "1,200.5", "14:30", "3/4", then "-2"; behind a hyphen a slash is none of them.
  for (let behindHyphen = false; classAt(text, to + 1, end) === digit; to = endOfDigits(text, to + 1, end)) {
    const joint = text.charCodeAt(to);
    if (joint === hyphen) behindHyphen = true;
    else if (joint !== comma && joint !== stop && joint !== colon && (joint !== slash || behindHyphen)) break;
  }
  const code = to < end ? text.charCodeAt(to) : 0;
  const goesOn = code === comma || code === stop || code === colon || code === slash;
  const ends = goesOn
    ? code !== slash && endsPlain(text, to + 1, end) && classAt(text, to + 1, end) !== digit
    : endsPlain(text, to, end);
  if (!ends) return at;
  pushAt(tokens, text, at, to, 'number');
  return to;
}

function endOfDigits(text: string, at: number, end: number): number {
  let to = at + 1;
  while (classAt(text, to, end) === digit) to++;
  return to;
}

/** Pushes the tokens that begin at `at` and that the scanner finds in `slice`, which begins at `start`; returns where they end. */
function scannedTokens(tokens: Token[], text: string, at: number, slice: string, start: number): number {
  scanner.lastIndex = at - start;
  const [piece, address, number, word] = scanner.exec(slice)!;
  const to = at + piece.length;
  if (word !== undefined) return wordTokens(tokens, text, at, to, start + slice.length);
  if (address !== undefined) {
    // Marks at the end of an address belong to the sentence around it.
    const last = at + piece.replace(/[.,;:!?'’»]+$/, '').length;
    pushAt(tokens, text, at, last, 'url');
    for (let i = last; i < to; i++) pushAt(tokens, text, i, i + 1, 'punctuation');
  } else if (number !== undefined) pushAt(tokens, text, at, to, 'number');
  else if (piece.trim() !== '') pushAt(tokens, text, at, to, punctuation.test(piece) ? 'punctuation' : 'symbol');
  return to;
}

function wordTokens(tokens: Token[], text: string, at: number, to: number, end: number): number {
  const piece = text.slice(at, to);
  const stuck = innerStop.exec(piece);
  if (stuck && !abbreviations.has(stuck[1]!.toLowerCase())) {
    const inner = at + stuck[1]!.length;
    wordTokens(tokens, text, at, inner, inner);
    pushAt(tokens, text, inner, inner + 1, 'punctuation');
    return wordTokens(tokens, text, inner + 1, to, end);
  }
  const ending = clitic.exec(piece);
  if (ending && ending.index > 0) {
    pushAt(tokens, text, at, at + ending.index, 'word');
    pushAt(tokens, text, at + ending.index, to, 'word');
    return to;
  }
  // "Mr." and "Inc." keep the stop that the scanner would take for a token of its own.
  const stopped =
    to < end && text.charCodeAt(to) === stop && !piece.endsWith('.') && takesStop(text, at, to) ? to + 1 : to;
  pushAt(tokens, text, at, stopped, 'word');
  return stopped;
}

function takesStop(text: string, start: number, end: number): boolean {
  return (signsAt(spellingAt(text, start, end), text, start, end) & spellingSign.takesStop) !== 0;
}
