import type { Dictionary } from './language.ts';

/** Endings that show by their being words what a stem can be: walks, walked, walking; warmer, warmest, warmly. */
const endings = ['s', 'ed', 'ing', 'er', 'est', 'ly', 'ness', 'able', 'ment', 'ation', 'y'];

/** How many bits `paradigm` has. */
export const paradigmBits = endings.length + 1;

/**
 * Which inflected and derived forms of a lower-case word are words of the dictionary, one bit each; the lowest bit is
 * the word itself. Words that the tagger was never shown are told apart by it.
 */
export function paradigm(text: string, dictionary: Dictionary): number {
  let bits = dictionary.hasWord(text) ? 1 : 0;
  for (const [i, ending] of endings.entries()) {
    if (stemsOf(text, ending).some((stem) => dictionary.hasWord(stem + ending))) bits |= 2 << i;
  }
  return bits;
}

/** Spellings of a stem before an ending: e dropped, y turned to i, the last consonant doubled. */
function stemsOf(text: string, ending: string): string[] {
  const last = text.slice(-1);
  if (ending === 's') return last === 'y' ? [text, text.slice(0, -1) + 'ie'] : [text, text + 'e'];
  if (last === 'e') return [text.slice(0, -1), text];
  if (last === 'y') return [text, text.slice(0, -1) + 'i'];
  return [text, text + last];
}
