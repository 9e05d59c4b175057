import type { Token } from './article.ts';
import { spellingLimit, spellingOf } from './spellings.ts';

/** Set in the table's entry of a spelling that was looked into. */
const known = 1 << 30;

/**
 * What a function finds out about the way tokens are written, as bits below 2^30, kept by the number of the spelling: one look
 * into a small table, where a map of strings takes several into memory that no cache holds.
 */
export class SpellingTable {
  private readonly table = new Int32Array(spellingLimit);
  private readonly find: (text: string, lower: string) => number;

  constructor(find: (text: string, lower: string) => number) {
    this.find = find;
  }

  of(token: Token): number {
    const { spelling } = token;
    const entry = spelling === undefined ? 0 : this.table[spelling]!;
    return entry !== 0 ? entry & ~known : this.lookInto(token);
  }

  /** Forgets all, when the function would find out something else. */
  forget(): void {
    this.table.fill(0);
  }

  private lookInto({ text, lower, spelling }: Token): number {
    const facts = this.find(text, lower);
    if (spelling) this.table[spelling] = facts | known;
    return facts;
  }
}

/** How often words were met among some tokens. */
export class SpellingCounts {
  private readonly counts = new Uint32Array(spellingLimit);
  /** The numbers of those met. */
  private readonly met: number[] = [];
  /** Words without a number. */
  private readonly others = new Map<string, number>();

  add({ text, spelling }: Token): void {
    const number = spelling ?? spellingOf(text);
    if (number === 0) this.others.set(text, (this.others.get(text) ?? 0) + 1);
    else if (this.counts[number]!++ === 0) this.met.push(number);
  }

  of(word: string): number {
    const number = spellingOf(word);
    return number === 0 ? (this.others.get(word) ?? 0) : this.counts[number]!;
  }

  clear(): void {
    for (const number of this.met) this.counts[number] = 0;
    this.met.length = 0;
    this.others.clear();
  }
}
