import { unshared } from '../text/unshared.ts';
import type { Token } from './article.ts';
import { signsOfSpelling } from './spellingSigns.ts';

/**
 * The ways to write a word or mark met so far, over all articles, each with a number of its own that never changes. Number 0
 * is that of all that are not kept: what is long, and what is met when the table is full; it costs time but changes nothing.
 * What is known of spellings stands in tables by their number. Frequent words are met first and lie close together there;
 * objects and tables of strings lie all over the memory, and waiting for it is most of what reading costs. Tokens that share
 * their strings take a third of the space, and equal strings compare by their address.
 */
export const spellingLimit = 1 << 16;
/** From here on a spelling is kept when it is met for the second time, so that a file full of nonsense leaves room for words. */
const crowded = (spellingLimit / 4) * 3;
/** Bits of what was met once since then, by its hash; forgotten when a quarter of them are set. */
const metOnce = new Uint32Array(1 << 15);
const mostMetOnce = 1 << 18;
let met = 0;
/** Text and lower case of a spelling, one behind the other. */
const strings: string[] = ['', ''];
/** What tells it from others: of a plain word its letters (see `packed`), of another spelling a hash and -1. */
const keys = new Int32Array(2 * spellingLimit);
/** Bits of `spellingSign`. */
const signs = new Uint16Array(spellingLimit);
let count = 1;
/** Numbers in open addressing; at least half of the slots are empty. */
let slots = new Uint16Array(1 << 12);

/** What is longer is seldom written twice. */
const longest = 40;
/** Letters of the longest word that two numbers tell, and of one number. */
export const longestPacked = 10;
export const halfPacked = 5;

/** Adds a letter of ASCII to the number of those before it: their last six bits differ, and none is 0. */
export function packed(letters: number, code: number): number {
  return (letters << 6) | (code & 0x3f);
}

/** The number of the spelling that stands from `start` to `end` (UTF-16 code units) in a text. */
export function spellingAt(text: string, start: number, end: number): number {
  return numberAt(text, start, end, true);
}

/** The number of a word, if it has one already; else 0. */
export function spellingOf(word: string): number {
  return numberAt(word, 0, word.length, false);
}

function numberAt(text: string, start: number, end: number, keeps: boolean): number {
  let hash = 0x1505;
  let first = 0;
  let second = 0;
  let isPlain = end - start <= longestPacked && end > start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    hash = Math.imul(hash ^ code, 0x01000193);
    const small = code | 0x20;
    if (small < 0x61 || small > 0x7a || code > 0x7f) isPlain = false;
    else if (i < start + halfPacked) first = packed(first, code);
    else second = packed(second, code);
  }
  const known = isPlain ? plainNumber(first, second) : otherNumber(text, start, end, hash);
  if (known !== 0 || !keeps) return known;
  return isPlain ? keep(text, start, end, first, second) : keep(text, start, end, hash, -1);
}

/** As `spellingAt` for a word of ASCII letters, ten at most: `first` packs five of them, `second` the rest. */
export function plainSpelling(text: string, start: number, end: number, first: number, second: number): number {
  const known = plainNumber(first, second);
  return known !== 0 ? known : keep(text, start, end, first, second);
}

function plainNumber(first: number, second: number): number {
  const mask = slots.length - 1;
  let slot = slotOf(first, second) & mask;
  for (let known = slots[slot]!; known !== 0; known = slots[slot]!) {
    if (keys[2 * known] === first && keys[2 * known + 1] === second) return known;
    slot = (slot + 1) & mask;
  }
  return 0;
}

function otherNumber(text: string, start: number, end: number, hash: number): number {
  const mask = slots.length - 1;
  let slot = slotOf(hash, -1) & mask;
  for (let known = slots[slot]!; known !== 0; known = slots[slot]!) {
    if (keys[2 * known] === hash && keys[2 * known + 1] === -1 && isAt(strings[2 * known]!, text, start, end))
      return known;
    slot = (slot + 1) & mask;
  }
  return 0;
}

function slotOf(first: number, second: number): number {
  return Math.imul(first ^ Math.imul(second, 0x01000193), 0x9e3779b1) >>> 15;
}

/** Keeps a spelling that was met for the first time, unless it is long or there is no room. */
function keep(text: string, start: number, end: number, first: number, second: number): number {
  if (end - start > longest || count === spellingLimit) return 0;
  if (count >= crowded && !wasMet(first, second)) return 0;
  const number = count++;
  const own = unshared(text, start, end);
  const lower = lowered(own);
  strings.push(own, lower);
  keys[2 * number] = first;
  keys[2 * number + 1] = second;
  signs[number] = signsOfSpelling(own, lower);
  if (2 * count > slots.length) enlarge();
  else enter(number);
  return number;
}

/** Whether a spelling was met before, as far as its hash tells; from now on it was. */
function wasMet(first: number, second: number): boolean {
  const hash = Math.imul(first ^ Math.imul(second, 0x01000193), 0x85ebca6b) >>> 12;
  const bit = 1 << (hash & 31);
  if ((metOnce[hash >>> 5]! & bit) !== 0) return true;
  if (++met > mostMetOnce) {
    metOnce.fill(0);
    met = 0;
  }
  metOnce[hash >>> 5]! |= bit;
  return false;
}

function enlarge(): void {
  slots = new Uint16Array(2 * slots.length);
  for (let number = 1; number < count; number++) enter(number);
}

function enter(number: number): void {
  const mask = slots.length - 1;
  let slot = slotOf(keys[2 * number]!, keys[2 * number + 1]!) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = number;
}

/** The string of a spelling that stands at a place in a text, shared where the spelling has a number. */
export function textOfSpelling(spelling: number, text: string, start: number, end: number): string {
  if (spelling !== 0) return strings[2 * spelling]!;
  // Taking a copy of a long one letter by letter would cost more than keeping its text.
  return end - start > longest ? text.slice(start, end) : unshared(text, start, end);
}

/** The same in lower case; `own` is what `textOfSpelling` gave. */
export function lowerOfSpelling(spelling: number, own: string): string {
  return spelling !== 0 ? strings[2 * spelling + 1]! : lowered(own);
}

/** The same string where nothing changes. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower === text ? text : lower;
}

/** The signs of a spelling that stands at a place in a text. */
export function signsAt(spelling: number, text: string, start: number, end: number): number {
  if (spelling !== 0) return signs[spelling]!;
  const own = text.slice(start, end);
  return signsOfSpelling(own, own.toLowerCase());
}

/** The signs of a token's spelling. */
export function signsOf({ text, lower, spelling }: Token): number {
  return spelling ? signs[spelling]! : signsOfSpelling(text, lower);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
