import { neededLetters } from './neededLetters.ts';
import type { Span } from './span.ts';

/**
 * Which of many regular expressions can match where in a text, found in one pass over it by an automaton (Aho and Corasick
 * 1975) of the letters that they need (see `neededLetters`). A pattern is entered when it is first asked for and may match
 * anywhere in that text; from the next text on it is known, by its source.
 */
const numbers = new Map<string, number>();
const needs: (readonly string[] | undefined)[] = [];
let automaton: Automaton | undefined;
/** The text that was looked through last, and for each pattern where the letters it needs begin there. */
let lookedThrough: string | undefined;
const places: (number[] | undefined)[] = [];

/** The project has some hundreds; were a pattern made anew for each article, the rest would be run everywhere. */
const mostPatterns = 4000;

/** False when no match of `pattern` lies between two offsets of `text`; `text` should be the whole article, time after time. */
export function mayMatch(pattern: RegExp, text: string, start: number, end: number): boolean {
  if (text !== lookedThrough) lookThrough(text);
  const { source } = pattern;
  const number = numbers.get(source);
  if (number === undefined) {
    if (needs.length >= mostPatterns) return true;
    numbers.set(source, needs.length);
    needs.push(neededLetters(pattern));
    automaton = undefined;
    return true;
  }
  const found = places[number];
  if (found === undefined) return true;
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (found[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low < found.length && found[low]! < end;
}

/** The first match of `pattern` between two offsets of `text`; its index counts from `start`. */
export function execIn(pattern: RegExp, text: string, { start, end }: Span): RegExpExecArray | null {
  if (!mayMatch(pattern, text, start, end)) return null;
  pattern.lastIndex = 0;
  return pattern.exec(text.slice(start, end));
}

function lookThrough(text: string): void {
  automaton ??= automatonOf(needs);
  lookedThrough = text;
  for (const found of places) if (found) found.length = 0;
  for (let number = places.length; number < needs.length; number++) places.push(needs[number] ? [] : undefined);
  const { next, ends, classes, width } = automaton;
  let state = 0;
  for (let i = 0; i < text.length; i++) {
    state = next[state * width + classes[text.charCodeAt(i)]!]!;
    const reached = ends[state];
    if (reached === undefined) continue;
    for (let e = 0; e < reached.length; e += 2) {
      const found = places[reached[e]!]!;
      found.push(i + 1 - reached[e + 1]!);
    }
  }
}

interface Automaton {
  /** `width` states for each state: where each class of characters leads. */
  readonly next: Uint16Array | Int32Array;
  readonly width: number;
  /** Class of each UTF-16 code unit; 0 for all that no pattern needs. */
  readonly classes: Uint8Array;
  /** For each state the patterns whose letters end there, each with the number of those letters. */
  readonly ends: readonly (readonly number[] | undefined)[];
}

/** Letters that case folding turns into one of ASCII: long s and the sign for kelvin. */
const foldedLetters = [
  [0x17f, 's'],
  [0x212a, 'k'],
] as const;

function automatonOf(needed: readonly (readonly string[] | undefined)[]): Automaton {
  const letters = [...new Set(needed.flatMap((strings) => strings ?? []).join(''))].sort();
  const classes = new Uint8Array(65_536);
  for (const [i, letter] of letters.entries()) {
    classes[letter.charCodeAt(0)] = i + 1;
    classes[letter.toUpperCase().charCodeAt(0)] = i + 1;
  }
  for (const [code, letter] of foldedLetters) classes[code] = classes[letter.charCodeAt(0)]!;
  const width = letters.length + 1;
  const tree: Int32Array[] = [new Int32Array(width)];
  const ends: (number[] | undefined)[] = [undefined];
  for (const [number, strings] of needed.entries()) {
    for (const string of strings ?? []) {
      let state = 0;
      for (let i = 0; i < string.length; i++) {
        const letter = classes[string.charCodeAt(i)]!;
        if (tree[state]![letter] === 0) {
          tree[state]![letter] = tree.length;
          tree.push(new Int32Array(width));
          ends.push(undefined);
        }
        state = tree[state]![letter]!;
      }
      ends[state] = [...(ends[state] ?? []), number, string.length];
    }
  }
  linkFailures(tree, ends);
  // Half the size while the states can be counted so: the whole table is walked through for every text.
  const next = new (tree.length < 65_536 ? Uint16Array : Int32Array)(tree.length * width);
  for (const [state, row] of tree.entries()) next.set(row, state * width);
  return { next, width, classes, ends };
}

/** Breadth first: where a state has no edge it goes where the longest ending of its letters goes. */
function linkFailures(tree: readonly Int32Array[], ends: (number[] | undefined)[]): void {
  const failure = new Int32Array(tree.length);
  const queue: number[] = [0];
  for (let q = 0; q < queue.length; q++) {
    const state = queue[q]!;
    const row = tree[state]!;
    const fallback = tree[failure[state]!]!;
    for (let letter = 1; letter < row.length; letter++) {
      const target = row[letter]!;
      if (target === 0) {
        row[letter] = state === 0 ? 0 : fallback[letter]!;
        continue;
      }
      failure[target] = state === 0 ? 0 : fallback[letter]!;
      const inherited = ends[failure[target]!];
      if (inherited) ends[target] = [...(ends[target] ?? []), ...inherited];
      queue.push(target);
    }
  }
}
