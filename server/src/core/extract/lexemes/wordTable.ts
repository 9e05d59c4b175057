/** What a table knows of a word: two numbers whose meaning is the caller's. */
export interface WordEntry {
  readonly facts: number;
  readonly opens: number;
}

/**
 * A table of words in lower case that is asked with a stretch of a text, in any case, without cutting it out: most words of
 * a text are not in it, and end at an empty slot. Open addressing, a quarter full at most.
 */
export class WordTable {
  /** By the number of a word; number 0 is that of all that are not in the table. */
  readonly words: string[] = [''];
  readonly facts: Int32Array;
  readonly opens: Uint16Array;
  private readonly slots: Uint16Array;

  /** @throws Error for a word that is not made of ASCII letters in lower case: the text's letters are folded as such. */
  constructor(rows: ReadonlyMap<string, WordEntry>) {
    let size = 1024;
    while (size < 4 * rows.size) size *= 2;
    this.slots = new Uint16Array(size);
    this.facts = new Int32Array(rows.size + 1);
    this.opens = new Uint16Array(rows.size + 1);
    for (const [word, entry] of rows) this.add(word, entry);
  }

  private add(word: string, entry: WordEntry): void {
    let hash = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (code < 0x61 || code > 0x7a) throw new Error(`The table cannot fold “${word}”`);
      hash = hashed(hash, code);
    }
    let slot = this.slotOf(hash);
    while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
    this.slots[slot] = this.words.length;
    this.facts[this.words.length] = entry.facts;
    this.opens[this.words.length] = entry.opens;
    this.words.push(word);
  }

  /** The number of the word from `start` to `end`, whose hash was worked out while its end was looked for. */
  at(text: string, start: number, end: number, hash: number): number {
    const { slots } = this;
    for (let slot = this.slotOf(hash); ; slot = (slot + 1) & (slots.length - 1)) {
      const index = slots[slot]!;
      if (index === 0 || isAt(this.words[index]!, text, start, end)) return index;
    }
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }
}

/** The hash of a word with one more letter, whatever its case. */
export function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ (code | 0x20), 0x01000193);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== (text.charCodeAt(start + i) | 0x20)) return false;
  return true;
}
