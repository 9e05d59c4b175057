import { nominalCues } from './nominalCues.ts';
import { reportingForms } from './reportingVerbs.ts';

/** Lower-case words at which an attribution may be found: most words are none, and nothing more is asked of them. */
const cueOpeners: ReadonlySet<string> = new Set([...nominalCues.openers(), ...reportingForms()]);

/** First letters, last letters and lengths of the words: hardly any other word has all three of one of them. */
const outlines = new Uint8Array(32 * 32 * 32);
for (const word of cueOpeners) outlines[outlineOf(word)] = 1;

function outlineOf(word: string): number {
  const last = word.length - 1;
  return ((word.charCodeAt(0) & 31) << 10) | ((word.charCodeAt(last) & 31) << 5) | (word.length & 31);
}

/** Whether a word in lower case is one of them. */
export function opensCue(word: string): boolean {
  return outlines[outlineOf(word)] === 1 && cueOpeners.has(word);
}
