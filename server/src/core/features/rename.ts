import type { Corpus } from '../corpus/corpus.ts';
import type { Entity, EntityMention } from '../corpus/entities.ts';
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
 * capitals and accents; other forms (the acronym, the surname alone) stay, for they are names of their own. Mentions
 * inside quotation marks are renamed too: the preview shows them. Empty where the name is no name or unchanged.
 */
export function rename(corpus: Corpus, path: string, offset: number, name: string): readonly ArticleEdits[] {
  const found = corpus.entities.at(path, offset);
  const text = name.replace(/\s+/g, ' ').trim();
  if (!found || !text || text === found.mention.text) return [];
  const byPath = new Map<string, { at: Span; text: string }[]>();
  for (const mention of mentionsInForm(found.entity, found.mention.text)) {
    const edits = byPath.get(mention.path) ?? [];
    byPath.set(mention.path, edits);
    edits.push({
      at: { start: mention.mention.start, end: mention.mention.end },
      text: cased(mention.mention.text, text),
    });
  }
  return [...byPath].map(([where, edits]) => ({ path: where, edits }));
}

function mentionsInForm(entity: Entity, form: string): readonly EntityMention[] {
  const key = formKey(form);
  return entity.mentions.filter(({ mention }) => formKey(mention.text) === key);
}

/** In a line in capitals the new name is in capitals too; "The" at the start is kept. */
function cased(old: string, name: string): string {
  const article = /^the /i.exec(old)?.[0] ?? '';
  const kept = article && !/^the /i.test(name) ? article : '';
  const letters = old.replace(/\P{L}/gu, '');
  const capitals = old.includes(' ') && letters.length > 5 && letters === letters.toUpperCase();
  return kept + (capitals ? name.toUpperCase() : name);
}
