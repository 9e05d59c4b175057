import { openBytes } from './bytes.ts';
import { perMillionOf } from './commonness.ts';
import type { Dictionary } from './language.ts';
import { nearWords } from './nearWords.ts';
import { readWordGraph, type WordGraph } from './wordGraph.ts';

/** First four letters of a dictionary file. */
export const dictionaryFormat = 'SCWD';

/** Words remembered with their suggestions: an article is read anew at every edit, and its unknown words are the same. */
const rememberedSuggestions = 5000;

/**
 * Word lists as the file `words.bin` holds them, decompressed.
 * @throws Error when the bytes are not such a file or are damaged.
 */
export function createDictionary(bytes: Uint8Array): Dictionary {
  const reader = openBytes(bytes, dictionaryFormat, 'dictionary');
  const graph = readWordGraph(reader);
  const common = readWordGraph(reader);
  const suggested = new Map<string, string[]>();
  return {
    hasWord: (word) => hasWord(graph, word),
    hasJoined: (first, second) => graph.hasJoined(first, second),
    goesOn: (letters) => graph.goesOn(letters),
    perMillion: (word) => perMillionOf(common.value(word)),
    suggest: (word, max = 5) => {
      const key = `${max} ${word}`;
      const known = suggested.get(key);
      if (known) return [...known];
      if (suggested.size >= rememberedSuggestions) suggested.clear();
      const found = suggest(graph, straightApostrophes(word), max);
      suggested.set(key, found);
      return [...found];
    },
  };
}

function hasWord(graph: WordGraph, word: string): boolean {
  const text = straightApostrophes(word);
  if (hasCase(graph, text)) return true;
  if (!text.includes("'") && !text.includes('-')) return false;
  const stem = withoutPossessive(text);
  if (stem !== text && hasCase(graph, stem)) return true;
  return stem.includes('-') && stem.split('-').every((part) => part !== '' && (hasCase(graph, part) || isPrefix(part)));
}

/** A capitalised word may be an ordinary word at a sentence's start or a name: both are tried, the ordinary word first. */
function suggest(graph: WordGraph, word: string, max: number): string[] {
  const lower = word.toLowerCase();
  if (word === lower) return nearWords(graph, word, max);
  const capitalised = nearWords(graph, lower, max).map((near) => near.charAt(0).toUpperCase() + near.slice(1));
  return [...new Set([...capitalised, ...nearWords(graph, word, max)])].filter((near) => near !== word).slice(0, max);
}

/** As written; a capitalised word also in lower case; a word in capitals also with one capital. */
function hasCase(graph: WordGraph, word: string): boolean {
  if (graph.has(word)) return true;
  const lower = word.toLowerCase();
  if (lower === word) return false;
  const capitalised = word.charAt(0) + lower.slice(1);
  if (word === capitalised) return graph.has(lower);
  return word === word.toUpperCase() && (graph.has(lower) || graph.has(capitalised));
}

function straightApostrophes(word: string): string {
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}

function withoutPossessive(word: string): string {
  const lower = word.slice(-2).toLowerCase();
  if (lower === "'s") return word.slice(0, -2);
  return lower === "s'" ? word.slice(0, -1) : word;
}

/** Prefixes that stand before a hyphen and are no words of their own (Quirk et al., A Comprehensive Grammar of English, appendix I). */
const prefixes = new Set(
  'anti arch auto bi bio co counter crypto de demi dis eco electro ex extra fore geo hyper inter intra macro mal mega meta micro mid mini mis mono multi neo non over paleo pan para poly post pre pro proto pseudo quasi re semi socio sub super tele trans tri ultra un under uni vice'.split(
    ' ',
  ),
);

function isPrefix(part: string): boolean {
  return prefixes.has(part.toLowerCase());
}
