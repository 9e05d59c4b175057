import type { Lexeme, Lexemes } from '../lexemes.ts';
import { numericValue, vulgarFraction } from './characters.ts';
import * as is from './facts.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * The packed lexemes of the stretches scanned since the text changed: for each where it begins and ends, its facts, what it
 * opens and which word of the vocabulary it is.
 */
export const store = {
  ...arraysOf(1024),
  count: 0,
  timeCount: 0,
  quantityCount: 0,
};

function arraysOf(size: number) {
  return {
    starts: new Uint32Array(size),
    ends: new Uint32Array(size),
    facts: new Int32Array(size),
    opens: new Uint16Array(size),
    words: new Uint16Array(size),
    /** Indexes of lexemes that may open a time, and of those that may open a quantity, in the order of the text. */
    timeOpeners: new Uint32Array(size),
    quantityOpeners: new Uint32Array(size),
  };
}

/** What is larger is given back when the text changes. */
const largestKept = 1 << 16;

export function emptyStore(): void {
  store.count = 0;
  store.timeCount = 0;
  store.quantityCount = 0;
  if (store.starts.length > largestKept) Object.assign(store, arraysOf(1024));
}

/** Makes room for so many more lexemes. */
export function makeRoom(more: number): void {
  if (store.count + more <= store.starts.length) return;
  const larger = arraysOf(2 * (store.count + more));
  for (const name of ['starts', 'ends', 'facts', 'opens', 'words', 'timeOpeners', 'quantityOpeners'] as const) {
    larger[name].set(store[name]);
  }
  Object.assign(store, larger);
}

/**
 * A stretch of a text in packed lexemes; behind the last one the store has one more that is nothing. The lexemes themselves
 * are made where something is tried.
 */
export class Stretch implements Lexemes {
  readonly start: number;
  readonly end: number;
  readonly length: number;
  readonly facts: number;
  /** Where its openers of times and of quantities stand among those of the store. */
  readonly firstTime: number;
  readonly timeEnd: number;
  readonly firstQuantity: number;
  readonly quantityEnd: number;
  private readonly text: string;
  private readonly first: number;
  private made: (Lexeme | undefined)[] | undefined;

  /** The stretch whose lexemes were put into the store from `first` on, its openers from the two other indexes on. */
  constructor(
    text: string,
    start: number,
    end: number,
    first: number,
    firstTime: number,
    firstQuantity: number,
    facts: number,
  ) {
    this.start = start;
    this.end = end;
    this.length = store.count - first;
    this.facts = facts;
    this.firstTime = firstTime;
    this.timeEnd = store.timeCount;
    this.firstQuantity = firstQuantity;
    this.quantityEnd = store.quantityCount;
    this.text = text;
    this.first = first;
    this.made = undefined;
  }

  /** The index in the stretch of an opener of a time, by its index in the store. */
  timeOpener(k: number): number {
    return store.timeOpeners[k]! - this.first;
  }

  quantityOpener(k: number): number {
    return store.quantityOpeners[k]! - this.first;
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

function lexemeAt(text: string, index: number): Lexeme {
  const { starts, ends, facts, opens, words } = store;
  return lexemeOf(text, starts[index]!, ends[index]!, facts[index]!, opens[index]!, words[index]!);
}

function lexemeOf(text: string, start: number, end: number, facts: number, opens: number, word: number): Lexeme {
  const spaced = (facts & is.SPACED) !== 0;
  if ((facts & is.WORD) !== 0) {
    if (isInLowerCase(text, start, end)) {
      const own = word === 0 ? text.slice(start, end) : vocabulary.words[word]!;
      return { start, end, text: own, lower: own, kind: 'word', spaced, value: Number.NaN, facts, opens };
    }
    const own = text.slice(start, end);
    const lower = word === 0 ? own.toLowerCase() : vocabulary.words[word]!;
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
