import type { Corpus } from '../corpus/corpus.ts';
import { formKey } from '../extract/names/nameForms.ts';
import type { Span } from '../text/span.ts';

/** What would be renamed: the name under the caret, as it stands there. */
export interface RenameTarget {
  readonly at: Span;
  readonly text: string;
}

/** Replacements in one article, in text order, none overlapping. */
export interface ArticleEdits {
  readonly path: string;
  readonly edits: readonly { readonly at: Span; readonly text: string }[];
}

/** The name at an offset; undefined on ordinary words, which cannot be renamed. */
export function prepareRename(corpus: Corpus, path: string, offset: number): RenameTarget | undefined {
  const found = corpus.entities.at(path, offset);
  return found && { at: { start: found.mention.start, end: found.mention.end }, text: found.mention.text };
}

/**
 * Renames the entity at an offset in the form under the caret: every mention in that form over the corpus, whatever its
 * capitals and accents. Where a word of a person's name is respelt, it is respelt in the longer and shorter forms too (the
 * surname alone); other forms stay, for they are names of their own. Mentions inside quotation marks are renamed too: the
 * preview shows them. Empty where the name is no name or unchanged.
 */
export function rename(corpus: Corpus, path: string, offset: number, name: string): readonly ArticleEdits[] {
  const found = corpus.entities.at(path, offset);
  const text = name.replace(/\s+/g, ' ').trim();
  if (!found || !text || text === found.mention.text) return [];
  const byPath = new Map<string, { at: Span; text: string }[]>();
  const key = formKey(found.mention.text);
  const respelt = found.entity.type === 'person' ? respeltWords(found.mention.text, text) : new Map<string, string>();
  for (const { path: where, mention } of found.entity.mentions) {
    const changed = formKey(mention.text) === key ? cased(mention.text, text) : withWords(mention.text, respelt);
    if (changed === mention.text) continue;
    const edits = byPath.get(where) ?? [];
    byPath.set(where, edits);
    edits.push({ at: { start: mention.start, end: mention.end }, text: changed });
  }
  return [...byPath].map(([where, edits]) => ({ path: where, edits }));
}

/** The words that differ between two names of as many words; empty where they are not the same name spelt differently. */
function respeltWords(old: string, name: string): ReadonlyMap<string, string> {
  const [before, after] = [old.split(/\s+/), name.split(' ')];
  if (before.length !== after.length) return new Map();
  return new Map(before.flatMap((word, i) => (word === after[i] ? [] : [[word, after[i]!] as const])));
}

function withWords(form: string, respelt: ReadonlyMap<string, string>): string {
  return form.replace(/\S+/g, (word) => respelt.get(word) ?? word);
}

/** In a line in capitals the new name is in capitals too; "The" at the start is kept. */
function cased(old: string, name: string): string {
  const article = /^the /i.exec(old)?.[0] ?? '';
  const kept = article && !/^the /i.test(name) ? article : '';
  const letters = old.replace(/\P{L}/gu, '');
  const capitals = old.includes(' ') && letters.length > 5 && letters === letters.toUpperCase();
  return kept + (capitals ? name.toUpperCase() : name);
}
