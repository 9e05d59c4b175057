import type { Corpus } from '../corpus/corpus.ts';
import { type Location, locationsOf } from './passages.ts';

/** Every mention in the corpus of the entity at an offset, by path, then in text order; undefined on ordinary words. */
export function referencesAt(corpus: Corpus, path: string, offset: number): readonly Location[] | undefined {
  const found = corpus.entities.at(path, offset);
  return found && locationsOf(found.entity.mentions);
}
