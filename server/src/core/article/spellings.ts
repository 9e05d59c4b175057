import { unshared } from '../text/unshared.ts';
import type { Token } from './article.ts';
import { signsOfSpelling } from './spellingSigns.ts';

/** A way to write a word, shared by all tokens that are written so. */
export interface Spelling {
  readonly text: string;
  readonly lower: string;
  /** Bits of `spellingSign`. */
  readonly signs: number;
  /** What tells it from others: of a plain word its letters (see `packed`), of another spelling a hash and -1. */
  readonly first: number;
  readonly second: number;
  /** Who met it last, and by which number it knows the word, so that it need not be looked up for every token. */
  keeper: object | undefined;
  word: number;
}

/**
 * Spellings remembered, over all articles; when there are more, all are forgotten, which costs time and space but changes
 * nothing. Tokens that share their strings take a third of the space, and equal strings compare by their address.
 */
const remembered = 1 << 15;
/**
 * Open addressing; at least half of the slots are empty. Rare words lie far apart in memory: a plain word is told by two numbers
 * beside its text, so that nothing else need be read.
 */
const slots: (Spelling | undefined)[] = new Array(2 * remembered).fill(undefined);
const mask = 2 * remembered - 1;
let used = 0;

/** What is longer is seldom written twice. */
const longest = 40;
/** Letters of the longest word that two numbers tell, and of one number. */
export const longestPacked = 10;
export const halfPacked = 5;

/** Adds a letter of ASCII to the number of those before it: their last six bits differ, and none is 0. */
export function packed(letters: number, code: number): number {
  return (letters << 6) | (code & 0x3f);
}

/** The spelling of the UTF-16 code units from `start` to `end` of a text. */
export function spellingAt(text: string, start: number, end: number): Spelling {
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
  return isPlain ? plainSpelling(text, start, end, first, second) : otherSpelling(text, start, end, hash);
}

/** As `spellingAt` for a word of ASCII letters, ten at most: `first` packs five of them, `second` the rest. */
export function plainSpelling(text: string, start: number, end: number, first: number, second: number): Spelling {
  let slot = (Math.imul(first ^ Math.imul(second, 0x01000193), 0x9e3779b1) >>> 15) & mask;
  for (let known = slots[slot]; known !== undefined; known = slots[slot]) {
    if (known.first === first && known.second === second) return known;
    slot = (slot + 1) & mask;
  }
  return keep(spellingOf(unshared(text, start, end), first, second), slot);
}

function otherSpelling(text: string, start: number, end: number, hash: number): Spelling {
  if (end - start > longest) return spellingOf(text.slice(start, end), hash, -1);
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (let known = slots[slot]; known !== undefined; known = slots[slot]) {
    if (known.first === hash && known.second === -1 && isAt(known.text, text, start, end)) return known;
    slot = (slot + 1) & mask;
  }
  return keep(spellingOf(unshared(text, start, end), hash, -1), slot);
}

/** Keeps a spelling that was met for the first time, in an empty slot. */
function keep(spelling: Spelling, slot: number): Spelling {
  if (++used > remembered) {
    slots.fill(undefined);
    used = 0;
  } else slots[slot] = spelling;
  return spelling;
}

/** The signs of a token's spelling. */
export function signsOf({ text, lower, spelling }: Token): number {
  return spelling ? spelling.signs : signsOfSpelling(text, lower);
}

function spellingOf(text: string, first: number, second: number): Spelling {
  const lowered = text.toLowerCase();
  const lower = lowered === text ? text : lowered;
  return { text, lower, signs: signsOfSpelling(text, lower), first, second, keeper: undefined, word: 0 };
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
