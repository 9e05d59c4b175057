import { type Automaton, automatonOf } from './automaton.ts';
import { waysToMatch } from './neededLetters.ts';
import { otherLetter } from './patternPieces.ts';
import { remembered } from './remembered.ts';

/** Letters that are looked at; more tell hardly more. */
const longest = 5;
/** Where a match begins with fewer letters than this, what else it needs is looked for. */
const telling = 3;

/**
 * Finds the first of many regular expressions, each anchored at the start and without regard to case, that matches a text;
 * returns its index, or -1. Of all their alternatives only those are tried that begin as the text does, or, where they may
 * begin with anything, whose needed letters it has. Each is an expression of its own: the whole ones are thousands of
 * letters long, and an engine that compiles them all spends more time and memory on it than on everything that they are for.
 */
export function firstMatch(patterns: readonly RegExp[]): (text: string) => number {
  let known: Table | undefined;
  // Lines of a page begin in a few thousand ways.
  const candidates = remembered((letters) => {
    known ??= tableOf(patterns);
    return candidatesOf(letters, known);
  });
  return (text) => {
    const found = candidates(text.slice(0, longest));
    if (found.length === 0) return -1;
    const { ways, met, time } = lookFor(text, known!);
    for (const index of found) {
      const way = ways[index]!;
      if (way.need !== nothing && met[way.need] !== time) continue;
      way.expression ??= new RegExp(way.source, patterns[way.pattern]!.flags);
      if (way.expression.test(text)) return way.pattern;
    }
    return -1;
  };
}

/** In the place of the number of a need: the first letters are enough. */
const nothing = -1;

/** One alternative of a pattern. */
interface Way {
  readonly pattern: number;
  readonly source: string;
  /** Number of what else it needs. */
  readonly need: number;
  /** Made when a text may match it. */
  expression: RegExp | undefined;
}

interface Table {
  /** In the order of their patterns. */
  readonly ways: readonly Way[];
  /** Indexes of ways by what their matches begin with. */
  readonly begins: ReadonlyMap<string, readonly number[]>;
  readonly automaton: Automaton;
  /** Needs that any character beyond ASCII meets. */
  readonly beyondAscii: readonly number[];
  /** For each need the time when it was met last: that of the text that was looked through last, where it has it. */
  readonly met: Uint32Array;
  time: number;
}

/** Letters that case folding turns into one of ASCII: long s and the sign for kelvin. */
const folded = new Set([0x17f, 0x212a]);

/** Indexes of the ways that may match a text with these first letters, in order. */
function candidatesOf(text: string, { begins, ways }: Table): readonly number[] {
  let letters = '';
  const found: number[] = [];
  for (let i = 0; i <= text.length; i++) {
    found.push(...(begins.get(letters) ?? []));
    if (i === text.length) break;
    const code = text.charCodeAt(i);
    if (folded.has(code)) return [...ways.keys()];
    letters += code < 128 ? text[i]!.toLowerCase() : otherLetter;
  }
  return [...new Set(found)].toSorted((a, b) => a - b);
}

/** Notes which needs the text meets; returns the table. */
function lookFor(text: string, table: Table): Table {
  const { automaton, met } = table;
  const { next, ends, classes, width } = automaton;
  const time = ++table.time;
  let state = 0;
  let all = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    all |= code;
    state = next[state * width + classes[code]!]!;
    const reached = ends[state];
    if (reached === undefined) continue;
    for (let e = 0; e < reached.length; e += 2) met[reached[e]!] = time;
  }
  if (all > 127) for (const need of table.beyondAscii) met[need] = time;
  return table;
}

function tableOf(patterns: readonly RegExp[]): Table {
  const ways: Way[] = [];
  const begins = new Map<string, number[]>();
  const needs: (readonly string[])[] = [];
  const beyondAscii: number[] = [];
  for (const [pattern, expression] of patterns.entries()) {
    for (const { source, begins: texts, needed } of waysToMatch(expression)) {
      const letters = new Set(texts.map((text) => text.slice(0, longest)));
      const asks = needed !== undefined && [...letters].some(({ length }) => length < telling);
      if (asks) {
        if (needed.includes(otherLetter)) beyondAscii.push(needs.length);
        needs.push(needed.filter((text) => text !== otherLetter));
      }
      for (const text of letters) begins.set(text, [...(begins.get(text) ?? []), ways.length]);
      ways.push({ pattern, source, need: asks ? needs.length - 1 : nothing, expression: undefined });
    }
  }
  return { ways, begins, automaton: automatonOf(needs), beyondAscii, met: new Uint32Array(needs.length), time: 0 };
}
