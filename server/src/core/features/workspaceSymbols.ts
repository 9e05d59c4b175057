import type { Corpus } from '../corpus/corpus.ts';
import type { Entity } from '../corpus/entities.ts';
import type { EntityType } from '../extract/annotations.ts';
import { fullestMention } from './definition.ts';
import type { Location } from './passages.ts';

/** An entity as a symbol of the folder. */
export interface WorkspaceSymbol extends Location {
  readonly name: string;
  readonly type: EntityType;
  /** What stands beside the name in a list: role, other forms, number of articles. */
  readonly detail: string;
}

/** More are not sent for one query: nobody reads further, and the next letter narrows them. */
const mostSymbols = 200;

/**
 * Entities whose name or alias holds the letters of the query in this order (as editors match symbols), those that hold
 * the query itself first, then the most mentioned; an empty query gives the most mentioned.
 */
export function workspaceSymbols(corpus: Corpus, query: string): WorkspaceSymbol[] {
  const wanted = simplified(query);
  const ranked = corpus.entities.all().flatMap((entity, order) => {
    const rank = Math.min(...[entity.name, ...entity.aliases].map((form) => rankOf(simplified(form), wanted)));
    return rank === noMatch ? [] : [{ entity, rank, order }];
  });
  ranked.sort((a, b) => a.rank - b.rank || a.order - b.order);
  return ranked.slice(0, mostSymbols).flatMap(({ entity }) => symbolOf(corpus, entity));
}

const noMatch = 9;

/** 0: begins with the query; 1: a word begins with it; 2: holds it; 3: holds its letters in order. */
function rankOf(form: string, wanted: string): number {
  const at = form.indexOf(wanted);
  if (at === 0) return 0;
  if (at > 0) return form[at - 1] === ' ' ? 1 : 2;
  let next = 0;
  for (const letter of form) if (letter === wanted[next]) next++;
  return next === wanted.length ? 3 : noMatch;
}

function simplified(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function symbolOf(corpus: Corpus, entity: Entity): WorkspaceSymbol[] {
  const at = fullestMention(corpus, entity);
  if (!at) return [];
  const articles = new Set(entity.mentions.map(({ path }) => path)).size;
  const parts = [
    entity.role,
    entity.aliases.slice(0, 3).join(', '),
    `${articles} ${articles === 1 ? 'article' : 'articles'}`,
  ];
  return [{ ...at, name: entity.name, type: entity.type, detail: parts.filter(Boolean).join(' · ') }];
}
