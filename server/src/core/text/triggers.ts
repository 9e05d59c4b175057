import { type Automaton, automatonOf } from './automaton.ts';
import { type Needs, needsOf } from './neededLetters.ts';
import type { Span } from './span.ts';

/**
 * Which of many regular expressions can match where in a text, found in one pass over it by an automaton (Aho and Corasick
 * 1975) of the letters that they need (see `needsOf`). A pattern is entered when it is first asked for, and known by its
 * source; until enough new ones have come to build the automaton anew, their letters are searched for one by one.
 */
export class Triggers {
  /** What a pattern needs, by its source: with regard to case, and without. */
  readonly #patterns: readonly [Map<string, Needed>, Map<string, Needed>] = [new Map(), new Map()];
  /** The same by the patterns themselves, which is found sooner. */
  readonly #asked: readonly [Map<RegExp, Needed>, Map<RegExp, Needed>] = [new Map(), new Map()];
  /** Patterns often need the same. */
  readonly #numbers = new Map<string, number>();
  readonly #groups: Group[] = [];
  /** For each group where its letters begin in the text that was looked through last. */
  readonly #places: number[][] = [];
  /** For the groups that the automaton does not know: the time when they were searched for. */
  readonly #searched: number[] = [];
  #automaton: Automaton = automatonOf([]);
  #known = 0;
  #text: string | undefined;
  #lower: string | undefined;
  #time = 0;

  /**
   * False when no match of `pattern` lies between two offsets of `text`; `text` should be the same time after time. With
   * `anyCase` letters may differ from those of the pattern by their case.
   */
  mayMatch(pattern: RegExp, text: string, start: number, end: number, anyCase = pattern.ignoreCase): boolean {
    if (text !== this.#text) this.#lookThrough(text);
    const asked = this.#asked[anyCase ? 1 : 0];
    let needed = asked.get(pattern);
    if (needed === undefined) {
      needed = this.#neededBy(pattern, anyCase);
      if (asked.size >= mostPatterns) asked.clear();
      asked.set(pattern, needed);
    }
    return this.#holds(needed, start, end);
  }

  #neededBy(pattern: RegExp, anyCase: boolean): Needed {
    const patterns = this.#patterns[anyCase ? 1 : 0];
    const { source } = pattern;
    const before = patterns.get(source);
    if (before !== undefined) return before;
    if (patterns.size >= mostPatterns) return anything;
    const needed = this.#enter(needsOf(pattern, anyCase));
    patterns.set(source, needed);
    return needed;
  }

  /** Whether each of the groups begins between two offsets, and all of them near one another. */
  #holds({ groups, most }: Needed, start: number, end: number): boolean {
    const [first] = groups;
    if (first === undefined) return true;
    const places = this.#placesOf(first);
    for (let i = firstFrom(places, start); i < places.length && places[i]! < end; i++) {
      const [low, high] = [Math.max(start, places[i]! - most), Math.min(end, places[i]! + most + 1)];
      let all = true;
      for (let g = 1; all && g < groups.length; g++) {
        const others = this.#placesOf(groups[g]!);
        const other = firstFrom(others, low);
        all = other < others.length && others[other]! < high;
      }
      if (all) return true;
      if (most === Number.POSITIVE_INFINITY) return false;
    }
    return false;
  }

  #enter({ groups, exact, most }: Needs): Needed {
    const numbers = groups.map((strings) => {
      const key = `${exact ? '=' : ''}${strings.join('\n')}`;
      const before = this.#numbers.get(key);
      if (before !== undefined) return before;
      const number = this.#groups.length;
      this.#numbers.set(key, number);
      const lower = strings.map((string) => string.toLowerCase());
      const cased = exact && strings.some((string, i) => string !== lower[i]);
      this.#groups.push({ strings: [...new Set(lower)], ...(cased && { exact: new Set(strings) }) });
      this.#places.push([]);
      this.#searched.push(0);
      return number;
    });
    return { groups: numbers, most };
  }

  #placesOf(number: number): readonly number[] {
    if (number >= this.#known && this.#searched[number] !== this.#time) {
      this.#searched[number] = this.#time;
      this.#search(number);
    }
    return this.#places[number]!;
  }

  #search(number: number): void {
    const found = this.#places[number]!;
    this.#lower ??= folded(this.#text!);
    found.length = 0;
    for (const string of this.#groups[number]!.strings)
      for (let at = this.#lower.indexOf(string); at >= 0; at = this.#lower.indexOf(string, at + 1))
        this.#note(number, at, string.length);
    found.sort((a, b) => a - b);
  }

  #note(number: number, at: number, length: number): void {
    const { exact } = this.#groups[number]!;
    if (exact === undefined || exact.has(this.#text!.slice(at, at + length))) this.#places[number]!.push(at);
  }

  #lookThrough(text: string): void {
    if (this.#groups.length - this.#known > fewUnknown + this.#known / 8) {
      this.#automaton = automatonOf(this.#groups.map(({ strings }) => strings));
      this.#known = this.#groups.length;
    }
    this.#text = text;
    this.#lower = undefined;
    this.#time++;
    for (let number = 0; number < this.#known; number++) this.#places[number]!.length = 0;
    const { next, ends, classes, width } = this.#automaton;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = next[state * width + classes[text.charCodeAt(i)]!]!;
      const reached = ends[state];
      if (reached === undefined) continue;
      for (let e = 0; e < reached.length; e += 2) this.#note(reached[e]!, i + 1 - reached[e + 1]!, reached[e + 1]!);
    }
  }
}

/** The numbers of the groups that a pattern needs, and code units of its longest match. */
interface Needed {
  readonly groups: readonly number[];
  readonly most: number;
}

const anything: Needed = { groups: [], most: 0 };

interface Group {
  /** In lower case. */
  readonly strings: readonly string[];
  /** The same with regard to case, where that matters. */
  readonly exact?: ReadonlySet<string>;
}

/** The project has some hundreds; were a pattern made anew for each article, the rest would be run everywhere. */
const mostPatterns = 4000;
/** So many groups are searched for one by one, and an eighth of those that the automaton knows: to build it anew takes as long. */
const fewUnknown = 8;

/** Letters of ASCII in lower case, and the two others that case folding turns into one of them, as the automaton takes them. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length && !lower.includes('\u017f')) return lower;
  return text.replace(/[A-Z\u017f\u212a]/g, (letter) => (letter === '\u017f' ? 's' : letter.toLowerCase()));
}

/** Where in a row of offsets in order the first stands that is not below `start`. */
function firstFrom(places: readonly number[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is asked of the texts of articles. */
const ofArticles = new Triggers();

/** False when no match of `pattern` lies between two offsets of `text`; `text` should be the whole article, time after time. */
export function mayMatch(pattern: RegExp, text: string, start: number, end: number): boolean {
  return ofArticles.mayMatch(pattern, text, start, end);
}

/** The same for a pattern that is run over the text in lower case. */
export function mayMatchLower(pattern: RegExp, text: string, start: number, end: number): boolean {
  return ofArticles.mayMatch(pattern, text, start, end, true);
}

/** The first match of `pattern` between two offsets of `text`; its index counts from `start`. */
export function execIn(pattern: RegExp, text: string, { start, end }: Span): RegExpExecArray | null {
  if (!mayMatch(pattern, text, start, end)) return null;
  pattern.lastIndex = 0;
  return pattern.exec(text.slice(start, end));
}

/** All matches of a global pattern between two offsets of `text`; their indexes count from `start`. */
export function matchesIn(pattern: RegExp, text: string, { start, end }: Span): Iterable<RegExpExecArray> {
  return mayMatch(pattern, text, start, end) ? text.slice(start, end).matchAll(pattern) : [];
}

/** Whether `pattern` matches between two offsets of `text`. */
export function testIn(pattern: RegExp, text: string, span: Span): boolean {
  return execIn(pattern, text, span) !== null;
}
