import { type Automaton, automatonOf } from './automaton.ts';
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
