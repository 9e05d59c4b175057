import { remembered } from '../../text/remembered.ts';
import { singularOf } from '../singular.ts';
import type { SentenceReading } from './reading.ts';

/** The head noun of a phrase: its lower-case singular, and where the phrase ends. */
export interface NounHead {
  readonly lemma: string;
  /** Index of the head's token. */
  readonly index: number;
  readonly end: number;
}

/** The head of the noun phrase after a token: its last noun in a row before a preposition, verb or mark. */
export function headAfter({ tokens }: SentenceReading, index: number): NounHead | undefined {
  let head: number | undefined;
  for (let i = index + 1; i < tokens.length && i <= index + 9; i++) {
    const { pos } = tokens[i]!;
    if (/^NN/.test(pos)) head = i;
    else if (head !== undefined || !/^(?:DT|PRP\$|JJ|JJR|JJS|CD|POS|VBN|VBG|RB|\$)$/.test(pos)) break;
  }
  return head === undefined ? undefined : headAt(tokens, head);
}

/** The head of the noun phrase that ends before a token, passing over what hangs on it with one of the prepositions `through`. */
export function headBefore(
  { tokens, words }: SentenceReading,
  index: number,
  through = /^(?:of|for|to|in|on|with|at)$/,
): NounHead | undefined {
  let end = index - 1;
  while (end >= 0 && /^(?:RB|MD|VBD|VBZ|VBP|VBN|VB|TO)/.test(tokens[end]!.pos)) end--;
  // "A plan for the port, discussed since May, was adopted": what stands between commas says nothing of the head.
  if (words[end] === ',') {
    const open = words.lastIndexOf(',', end - 1);
    if (open > 0 && end - open <= 12) end = open - 1;
  }
  let head: number | undefined;
  for (let i = end; i >= 0 && i > end - 14; i--) {
    const { pos } = tokens[i]!;
    if (/^NN/.test(pos)) head ??= i;
    else if (/^IN$|^TO$/.test(pos) && through.test(words[i]!)) head = undefined;
    else if (!/^(?:DT|PRP\$|JJ|JJR|JJS|CD|POS|VBG|\$)$/.test(pos)) break;
  }
  return head === undefined ? undefined : headAt(tokens, head);
}

/** What is left of a verb form without its ending: "balances", "balancing" and "balance" give one stem. */
export const verbStem: (word: string) => string = remembered(withoutEnding);

function withoutEnding(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?:ing|ed|es|s|e)$/, '')
    .replace(/([bdgklmnprt])\1$/, '$1');
}

function headAt(tokens: SentenceReading['tokens'], index: number): NounHead {
  return { lemma: singularOf(tokens[index]!.text), index, end: tokens[index]!.end };
}
