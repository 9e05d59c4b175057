import { type Automaton, automatonOf } from './automaton.ts';
import { otherLetter, waysToMatch } from './neededLetters.ts';
import { remembered } from './remembered.ts';

/** Letters that are looked at; more tell hardly more. */
const longest = 5;
/** Where a match begins with fewer letters than this, what else it needs is looked for. */
const telling = 3;

/**
 * Finds which of many regular expressions, each anchored at the start and without regard to case, may match a text: by the
 * first letters of both, and for those that may begin with anything by the letters that they need. Returns their indexes in
 * order; the expressions are looked into when the first text comes.
 */
export function byBeginning(patterns: readonly RegExp[]): (text: string) => readonly number[] {
  let known: Table | undefined;
  // Lines of a page begin in a few thousand ways.
  const candidates = remembered((letters) => {
    known ??= tableOf(patterns);
    return candidatesOf(letters, known, patterns.length);
  });
  return (text) => {
    const found = candidates(text.slice(0, longest));
    if (found.length === 0) return none;
    lookFor(text, known!);
    const { met, time } = known!;
    let may: number[] | undefined;
    for (let i = 0; i < found.length; i += 2) {
      const [pattern, need] = [found[i]!, found[i + 1]!];
      if (need !== nothing && met[need] !== time) continue;
      may ??= [];
      if (may[may.length - 1] !== pattern) may.push(pattern);
    }
    return may ?? none;
  };
}

const none: readonly number[] = [];
/** In the place of the number of a need: the first letters are enough. */
const nothing = -1;

/** Ways to match as pairs of numbers, one behind the other: the pattern, and what else it needs. */
type Candidates = readonly number[];

interface Table {
  /** Candidates by what their matches begin with. */
  readonly begins: ReadonlyMap<string, Candidates>;
  readonly automaton: Automaton;
  /** Needs that any character beyond ASCII meets. */
  readonly beyondAscii: readonly number[];
  /** For each need the time when it was met last: that of the text that was looked through last, where it has it. */
  readonly met: Uint32Array;
  time: number;
}

/** Letters that case folding turns into one of ASCII: long s and the sign for kelvin. */
const folded = new Set([0x17f, 0x212a]);

function candidatesOf(text: string, { begins }: Table, patterns: number): Candidates {
  let letters = '';
  const found: [number, number][] = [];
  for (let i = 0; i <= text.length; i++) {
    const own = begins.get(letters) ?? [];
    for (let k = 0; k < own.length; k += 2) found.push([own[k]!, own[k + 1]!]);
    if (i === text.length) break;
    const code = text.charCodeAt(i);
    if (folded.has(code)) return Array.from({ length: patterns }, (_, pattern) => [pattern, nothing]).flat();
    letters += code < 128 ? text[i]!.toLowerCase() : otherLetter;
  }
  return found.toSorted((a, b) => a[0] - b[0]).flat();
}

/** Notes which needs the text meets. */
function lookFor(text: string, table: Table): void {
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
}

/** The patterns by what their matches begin with. */
function tableOf(patterns: readonly RegExp[]): Table {
  const begins = new Map<string, number[]>();
  const needs: (readonly string[])[] = [];
  const beyondAscii: number[] = [];
  for (const [pattern, expression] of patterns.entries()) {
    for (const way of waysToMatch(expression)) {
      const letters = new Set(way.begins.map((text) => text.slice(0, longest)));
      const asks = way.needed !== undefined && [...letters].some(({ length }) => length < telling);
      if (asks) {
        if (way.needed!.includes(otherLetter)) beyondAscii.push(needs.length);
        needs.push(way.needed!.filter((text) => text !== otherLetter));
      }
      const candidate = [pattern, asks ? needs.length - 1 : nothing];
      for (const text of letters) begins.set(text, [...(begins.get(text) ?? []), ...candidate]);
    }
  }
  return { begins, automaton: automatonOf(needs), beyondAscii, met: new Uint32Array(needs.length), time: 0 };
}
