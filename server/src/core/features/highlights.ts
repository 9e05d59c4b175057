import type { Corpus } from '../corpus/corpus.ts';
import type { Span } from '../text/span.ts';

/** Every mention in the same article of the entity at an offset, in text order; undefined on ordinary words. */
export function highlightsAt(corpus: Corpus, path: string, offset: number): readonly Span[] | undefined {
  const found = corpus.entities.at(path, offset);
  return found?.entity.mentions
    .filter((mention) => mention.path === path)
    .map(({ mention: { start, end } }) => ({ start, end }));
}
