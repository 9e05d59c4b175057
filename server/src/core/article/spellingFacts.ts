import type { Token } from './article.ts';
import { spellingLimit } from './spellings.ts';

/**
 * For each spelling the questions that were asked about it, and behind them those whose answer is yes; one bit a question. The
 * same as `text/wordFacts.ts` for tokens: looking up a string costs as much as waiting for the memory several times.
 */
const facts = new Int32Array(2 * spellingLimit);
let questions = 0;
/** Bits of a number that bitwise operators take without its sign. */
const mostQuestions = 31;

/** A token by the way it is written, which is all that its spelling tells. */
type Written = Pick<Token, 'text' | 'lower'>;

/**
 * A yes-or-no question about the way a token is written, which keeps its answers. To be called once a question, when a module
 * is loaded.
 * @throws Error when there are more questions than bits.
 */
export function spellingFact(find: (token: Written) => boolean): (token: Token) => boolean {
  return factOf(find, nextBit());
}

/** The same for a question that also needs something there are few of, such as a dictionary; answers are kept for the last one. */
export function spellingFactWith<T extends object>(
  find: (token: Written, tables: T) => boolean,
): (token: Token, tables: T) => boolean {
  const bit = nextBit();
  let last: T | undefined;
  const ask = factOf((token) => find(token, last!), bit);
  return (token, tables) => {
    if (tables !== last) {
      last = tables;
      for (let i = 0; i < facts.length; i++) facts[i]! &= ~bit;
    }
    return ask(token);
  };
}

/** What is worked out from the way a token is written, kept for each spelling. To be called once, when a module is loaded. */
export function spellingValue<V extends object | string | null>(find: (token: Written) => V): (token: Token) => V {
  const known: (V | undefined)[] = [];
  return (token) => {
    const { spelling = 0 } = token;
    if (spelling === 0) return find(token);
    while (known.length <= spelling) known.push(undefined);
    const before = known[spelling];
    if (before !== undefined) return before;
    const found = find(token);
    known[spelling] = found;
    return found;
  };
}

/** The same for what also needs something there are few of; what was found is kept for the last one. */
export function spellingValueWith<T extends object, V extends object | string | null>(
  find: (token: Written, tables: T) => V,
): (token: Token, tables: T) => V {
  let last: T | undefined;
  let own: ((token: Token) => V) | undefined;
  return (token, tables) => {
    if (tables !== last || !own) {
      last = tables;
      own = spellingValue((one) => find(one, tables));
    }
    return own(token);
  };
}

function nextBit(): number {
  if (questions === mostQuestions) throw new Error('There are too many questions about spellings for one table');
  return 1 << questions++;
}

function factOf(find: (token: Written) => boolean, bit: number): (token: Token) => boolean {
  return (token) => {
    const { spelling = 0 } = token;
    if (spelling === 0) return find(token);
    const asked = 2 * spelling;
    if ((facts[asked]! & bit) === 0) {
      if (find(token)) facts[asked + 1]! |= bit;
      facts[asked]! |= bit;
    }
    return (facts[asked + 1]! & bit) !== 0;
  };
}
