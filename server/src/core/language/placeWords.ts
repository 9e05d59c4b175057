import { cosine } from './cosine.ts';
import type { WordVectors } from './language.ts';

/** Rooms, houses and grounds in which people meet: what a word must be like to name a place. */
const places =
  'hall hotel church school station airport stadium museum square market warehouse harbour street park centre palace farm club courthouse theatre hospital port pier castle cellar attic lodge branch building tower gymnasium'.split(
    ' ',
  );
/** Of the nouns after "in", "at" and "to" in 26 corpora, those above this are places with few exceptions. */
const least = 0.4;

const known = new WeakMap<WordVectors, { readonly mean: Float32Array; readonly words: Map<string, boolean> }>();

/** Whether a noun in lower case is used like those for places where people meet. */
export function isPlaceWord(word: string, vectors: WordVectors): boolean {
  const reading = known.get(vectors) ?? { mean: meanOf(vectors), words: new Map<string, boolean>() };
  known.set(vectors, reading);
  const before = reading.words.get(word);
  if (before !== undefined) return before;
  const own = new Float32Array(vectors.size);
  const found = vectors.add(word, 1, own) && cosine(own, reading.mean) >= least;
  reading.words.set(word, found);
  return found;
}

function meanOf(vectors: WordVectors): Float32Array {
  const mean = new Float32Array(vectors.size);
  for (const word of places) vectors.add(word, 1, mean);
  return mean;
}
