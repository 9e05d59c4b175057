import type { Corpus } from '../corpus/corpus.ts';
import type { Entity, EntityMention } from '../corpus/entities.ts';
import type { Location } from './passages.ts';
import { newestFirst } from './passages.ts';

/** The fullest mention of the entity at an offset: where a reader learns who or what it is. */
export function definitionAt(corpus: Corpus, path: string, offset: number): Location | undefined {
  const found = corpus.entities.at(path, offset);
  return found && fullestMention(corpus, found.entity);
}

/**
 * The mention that says most: with an acronym introduced, with a role beside it, outside the headline, in the longest
 * form; among equals that of the newest article, the first in its text.
 */
export function fullestMention(corpus: Corpus, entity: Entity): Location | undefined {
  let best: { worth: number; at: EntityMention } | undefined;
  for (const at of entity.mentions) {
    const worth = worthOf(corpus, at);
    if (!best || worth > best.worth || (worth === best.worth && isBefore(corpus, at, best.at))) best = { worth, at };
  }
  return best && { path: best.at.path, at: { start: best.at.mention.start, end: best.at.mention.end } };
}

function worthOf(corpus: Corpus, { path, mention }: EntityMention): number {
  const headline = corpus.article(path)?.headline;
  const inHeadline = headline !== undefined && headline.start <= mention.start && mention.end <= headline.end;
  const words = mention.text.split(/\s+/).length;
  return words * 10 + (mention.role ? 25 : 0) + (mention.acronym ? 25 : 0) - (inHeadline ? 40 : 0);
}

/** In another article: the newer one; in the same one the order of the text is kept. */
function isBefore(corpus: Corpus, a: EntityMention, b: EntityMention): boolean {
  if (a.path === b.path) return false;
  return newestFirst(dated(corpus, a.path), dated(corpus, b.path)) < 0;
}

function dated(corpus: Corpus, path: string): { path: string; date?: string } {
  const date = corpus.article(path)?.date;
  return { path, ...(date && { date: date.iso }) };
}
