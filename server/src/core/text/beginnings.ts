import { beginnings, otherLetter } from './neededLetters.ts';
import { remembered } from './remembered.ts';

/** Letters that are looked at; more tell hardly more. */
const longest = 5;

/**
 * Finds which of many regular expressions, each anchored at the start and without regard to case, may match a text, by the
 * first letters of both. Returns their indexes in order; the expressions are looked into when the first text comes.
 */
export function byBeginning(patterns: readonly RegExp[]): (text: string) => readonly number[] {
  let known: ReadonlyMap<string, readonly number[]> | undefined;
  const find = (text: string): readonly number[] => {
    known ??= tableOf(patterns);
    let letters = '';
    let found: readonly number[] = known.get('') ?? [];
    for (let i = 0; i < text.length && i < longest; i++) {
      const code = text.charCodeAt(i);
      if (folded.has(code)) return [...patterns.keys()];
      letters += code < 128 ? text[i]!.toLowerCase() : otherLetter;
      const own = known.get(letters);
      if (own) found = [...new Set([...found, ...own])];
    }
    return found.toSorted((a, b) => a - b);
  };
  // Lines of a page begin in a few thousand ways.
  const remember = remembered(find);
  return (text) => remember(text.slice(0, longest));
}

/** Letters that case folding turns into one of ASCII: long s and the sign for kelvin. */
const folded = new Set([0x17f, 0x212a]);

/** The patterns by what their matches begin with. */
function tableOf(patterns: readonly RegExp[]): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, number[]>();
  for (const [number, pattern] of patterns.entries()) {
    for (const letters of new Set(beginnings(pattern).map((text) => text.slice(0, longest)))) {
      const own = table.get(letters);
      if (own) own.push(number);
      else table.set(letters, [number]);
    }
  }
  return table;
}
