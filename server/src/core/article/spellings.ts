import { unshared } from '../text/unshared.ts';
import type { Token } from './article.ts';
import { signsOfSpelling } from './spellingSigns.ts';

/** A way to write a word, shared by all tokens that are written so. */
export interface Spelling {
  readonly text: string;
  readonly lower: string;
  /** Bits of `spellingSign`. */
  readonly signs: number;
  /** Who met it last, and by which number it knows the word, so that it need not be looked up for every token. */
  keeper: object | undefined;
  word: number;
}

/**
 * Spellings remembered, over all articles; when there are more, all are forgotten, which costs time and space but changes
 * nothing. Tokens that share their strings take a third of the space, and equal strings compare by their address.
 */
const remembered = 1 << 15;
const spellings: Spelling[] = [];
/**
 * Open addressing: two numbers a slot, the hash of a spelling and its place in `spellings` counted from one; 0 is empty. At
 * least half of the slots are. Nearly all that is not the spelling asked for differs in its hash, and is passed by unread.
 */
const slots = new Int32Array(4 * remembered);
const mask = 2 * remembered - 1;

/** What is longer is seldom written twice. */
const longest = 40;

/** Hash of a spelling without characters; `hashWith` adds one UTF-16 code unit. */
export const emptyHash = 0x1505;

export function hashWith(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The spelling of the UTF-16 code units from `start` to `end` of a text. */
export function spellingAt(text: string, start: number, end: number): Spelling {
  let hash = emptyHash;
  for (let i = start; i < end; i++) hash = hashWith(hash, text.charCodeAt(i));
  return hashedSpelling(text, start, end, hash);
}

/** As `spellingAt`, where the hash of these code units is known already. */
export function hashedSpelling(text: string, start: number, end: number, hash: number): Spelling {
  if (end - start > longest) return spellingOf(text.slice(start, end));
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (let place = slots[2 * slot + 1]!; place !== 0; place = slots[2 * slot + 1]!) {
    if (slots[2 * slot] === hash) {
      const known = spellings[place - 1]!;
      if (isAt(known.text, text, start, end)) return known;
    }
    slot = (slot + 1) & mask;
  }
  const spelling = spellingOf(unshared(text, start, end));
  if (spellings.length === remembered) {
    slots.fill(0);
    spellings.length = 0;
    slot = (hash ^ (hash >>> 15)) & mask;
  }
  slots[2 * slot] = hash;
  slots[2 * slot + 1] = spellings.push(spelling);
  return spelling;
}

/** The signs of a token's spelling. */
export function signsOf({ text, lower, spelling }: Token): number {
  return spelling ? spelling.signs : signsOfSpelling(text, lower);
}

function spellingOf(text: string): Spelling {
  const lowered = text.toLowerCase();
  const lower = lowered === text ? text : lowered;
  return { text, lower, signs: signsOfSpelling(text, lower), keeper: undefined, word: 0 };
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
