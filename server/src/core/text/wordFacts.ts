import { unshared } from './unshared.ts';

/** Words kept with their answers, and letters of the longest of them; when there are more, all are forgotten. */
const most = 16_384;
const longest = 80;
/** Bits of a number that bitwise operators take without its sign. */
const mostQuestions = 31;

/** What was asked about a word, and what is so; one bit a question. */
interface Facts {
  asked: number;
  yes: number;
}

/**
 * One table for all questions: most of what an answer costs is waiting for the table's memory, and rules ask several things
 * about a word in a row.
 */
const table = new Map<string, Facts>();
let questions = 0;
let lastWord = '';
let lastFacts: Facts = { asked: 0, yes: 0 };

/**
 * A yes-or-no question about a word that keeps its answers; the same as `remembered`, for what is asked about the same
 * words as other such questions. To be called once a question, when a module is loaded.
 * @throws Error when there are more questions than bits.
 */
export function wordFact(find: (word: string) => boolean): (word: string) => boolean {
  return factOf(find, nextBit());
}

/** The same for a question that also needs something there are few of, such as a gazetteer; answers are kept for the last one. */
export function wordFactWith<T extends object>(
  find: (word: string, tables: T) => boolean,
): (word: string, tables: T) => boolean {
  const bit = nextBit();
  let last: T | undefined;
  const ask = factOf((word) => find(word, last!), bit);
  return (word, tables) => {
    if (tables !== last) {
      last = tables;
      for (const facts of table.values()) facts.asked &= ~bit;
      lastFacts.asked &= ~bit;
    }
    return ask(word);
  };
}

function nextBit(): number {
  if (questions === mostQuestions) throw new Error('There are too many questions about words for one table');
  return 1 << questions++;
}

function factOf(find: (word: string) => boolean, bit: number): (word: string) => boolean {
  return (word) => {
    if (word.length > longest) return find(word);
    const facts = factsOf(word);
    if ((facts.asked & bit) === 0) {
      // The answer may take other questions, about this word or another.
      const yes = find(word);
      facts.asked |= bit;
      facts.yes = yes ? facts.yes | bit : facts.yes & ~bit;
    }
    return (facts.yes & bit) !== 0;
  };
}

function factsOf(word: string): Facts {
  if (word === lastWord) return lastFacts;
  let facts = table.get(word);
  if (facts === undefined) {
    if (table.size >= most) table.clear();
    facts = { asked: 0, yes: 0 };
    table.set(unshared(word), facts);
  }
  lastWord = word;
  lastFacts = facts;
  return facts;
}
