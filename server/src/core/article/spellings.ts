import { unshared } from '../text/unshared.ts';

/** A way to write a word, shared by all tokens that are written so. */
export interface Spelling {
  readonly text: string;
  readonly lower: string;
  /** What the tagger that met it last keeps with it, so that it need not look the word up for every token. */
  known: KnownWord | undefined;
}

/** Made by a tagger for itself: `keeper` tells its own from another's. */
export interface KnownWord {
  readonly keeper: object;
}

/**
 * Spellings remembered, over all articles; when there are more, all are forgotten, which costs time and space but changes
 * nothing. Tokens that share their strings take a third of the space, and equal strings compare by their address.
 */
const remembered = 1 << 15;
/** Open addressing: at least half of the slots are empty. */
const slots: (Spelling | undefined)[] = new Array(2 * remembered).fill(undefined);
const mask = 2 * remembered - 1;
let used = 0;

/** What is longer is seldom written twice. */
const longest = 40;

/** The spelling of the UTF-16 code units from `start` to `end` of a text. */
export function spellingAt(text: string, start: number, end: number): Spelling {
  if (end - start > longest) return spellingOf(text.slice(start, end));
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (let known = slots[slot]; known !== undefined; known = slots[slot]) {
    if (isAt(known.text, text, start, end)) return known;
    slot = (slot + 1) & mask;
  }
  const spelling = spellingOf(unshared(text, start, end));
  if (++used > remembered) {
    slots.fill(undefined);
    used = 0;
  } else slots[slot] = spelling;
  return spelling;
}

function spellingOf(text: string): Spelling {
  const lower = text.toLowerCase();
  return { text, lower: lower === text ? text : lower, known: undefined };
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
