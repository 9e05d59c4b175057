import type { EntityType } from '../extract/annotations.ts';
import { formKey, isAcronym } from '../extract/names/nameForms.ts';
import type { Span } from '../text/span.ts';
import { addTo, type Counts, countsOf, mostCounted } from './counts.ts';
import type { DeclaredNames } from './declaredNames.ts';
import type { Entity, EntityMention } from './entities.ts';
import { countryKeyOf } from './localNames.ts';
import { mostOf, type NameIndex } from './nameIndex.ts';

/** An entity with the keys it was built from. */
export interface Built {
  readonly entity: Entity;
  readonly keys: readonly string[];
}

/** The words under a span of the article at a path. */
export type TextAt = (path: string, span: Span) => string;

/** The entity of keys that mean the same; undefined where no mention is left under them. */
export function buildEntity(
  keys: readonly string[],
  index: NameIndex,
  declared: DeclaredNames,
  textAt: TextAt,
): Built | undefined {
  const mentions = keys.flatMap((key) => index.mentions(key)).sort(inTextOrder);
  if (!mentions.length) return undefined;
  const own = keys.map((key) => declared.entity(key)).find((entity) => entity !== undefined);
  const type = own?.type ?? typeOf(mentions);
  const forms = formsOf(mentions);
  const name = own?.name ?? fullest(forms, type, keys);
  const role = type === 'person' ? roleOf(mentions, textAt) : undefined;
  const aliases = [...forms]
    .sort(byCount)
    .map(([form]) => form)
    .filter((form) => form !== name);
  const entity: Entity = { id: `${type} ${formKey(name)}`, name, type, aliases, ...(role && { role }), mentions };
  return { entity, keys };
}

function inTextOrder(a: EntityMention, b: EntityMention): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.mention.start - b.mention.start;
}

function typeOf(mentions: readonly EntityMention[]): EntityType {
  const counts: Counts = new Map();
  for (const { mention } of mentions) addTo(counts, mention.type, 1);
  return mostOf(counts)!;
}

/** Spellings as the articles have them; of those that differ in capitals or marks only the most frequent stands for all. */
function formsOf(mentions: readonly EntityMention[]): Counts {
  const spellings = new Map<string, Counts>();
  for (const { mention } of mentions)
    addTo(countsOf(spellings, formKey(mention.text)), mention.text.replace(/^the (?=\S)/i, ''), 1);
  return new Map(
    [...spellings.values()].map((counts) => [
      mostCounted(counts)!,
      [...counts.values()].reduce((sum, n) => sum + n, 0),
    ]),
  );
}

function byCount([a, n]: readonly [string, number], [b, m]: readonly [string, number]): number {
  return m - n || (a < b ? -1 : 1);
}

/**
 * The fullest form: an expansion before its acronym, more words before fewer; among names of as many words the more
 * frequent. Of a country the usual one: its name in the tables counts twice, an acronym only where there is nothing else.
 */
function fullest(forms: Counts, type: EntityType, keys: readonly string[]): string {
  const all = [...forms].sort(byCount);
  if (type === 'country') {
    const usual = (form: string) => keys.includes(countryKeyOf(form));
    const weighed = all.map(([form, n]) => [form, isAcronym(form) ? 0 : usual(form) ? 2 * n : n] as const);
    return weighed.sort(byCount)[0]![0];
  }
  const words = (form: string) => (isAcronym(form) ? 0 : form.split(' ').length);
  return all.toSorted((a, b) => words(b[0]) - words(a[0]))[0]![0];
}

/** The role most often written beside the name; of equals the longer. */
function roleOf(mentions: readonly EntityMention[], textAt: TextAt): string | undefined {
  const counts: Counts = new Map();
  for (const { path, mention } of mentions)
    if (mention.role) addTo(counts, textAt(path, mention.role).replace(/\s+/g, ' '), 1);
  return mostCounted(counts);
}
