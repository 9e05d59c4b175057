import type { Corpus } from '../corpus/corpus.ts';
import type { Entity } from '../corpus/entities.ts';
import type { EntityType } from '../extract/annotations.ts';
import type { Span } from '../text/span.ts';

/** A name the corpus knows, in the form the house uses. */
export interface NameCompletion {
  readonly label: string;
  readonly insert: string;
  readonly type: EntityType;
  readonly detail: string;
  /** What is replaced: the letters typed so far. */
  readonly at: Span;
  /** Lower comes first. */
  readonly order: number;
}

const mostNames = 50;

/**
 * Names that go on with the capitalised words before an offset: by any of their forms, in the declared name where there
 * is one, else in the form typed. Nothing after a lower-case letter: ordinary words are left to the person who writes.
 */
export function completeNames(corpus: Corpus, path: string, offset: number): NameCompletion[] {
  const article = corpus.article(path);
  if (!article) return [];
  const typed = typedName(article.text, offset);
  if (!typed) return [];
  const offered = new Set<string>();
  const found: NameCompletion[] = [];
  for (const entity of corpus.entities.all()) {
    for (const { form, at } of matches(entity, typed, offset)) {
      if (offered.has(form)) continue;
      offered.add(form);
      found.push({ label: form, insert: form, type: entity.type, detail: detailOf(entity), at, order: found.length });
      if (found.length === mostNames) return found;
    }
  }
  return found;
}

/** Longest stretch before the caret that may be the beginning of a name. */
const longestTyped = 60;

/** The capitalised words that end at the caret, each possible beginning of them. */
function typedName(text: string, offset: number): string[] | undefined {
  const before = text.slice(Math.max(0, offset - longestTyped), offset);
  const run = /(?:\p{Lu}[\p{L}\p{M}\d'’.&-]*[ ]){0,3}\p{Lu}[\p{L}\p{M}\d'’.&-]*$/u.exec(before)?.[0];
  if (!run || /[\p{L}\d]/u.test(before[before.length - run.length - 1] ?? ' ')) return undefined;
  const words = run.split(' ');
  return words.map((_, i) => words.slice(i).join(' '));
}

function matches(entity: Entity, typed: readonly string[], offset: number): { form: string; at: Span }[] {
  const forms = [entity.name, ...entity.aliases];
  for (const beginning of typed) {
    const low = beginning.toLowerCase();
    const going = forms.filter((form) => form.length > beginning.length && form.toLowerCase().startsWith(low));
    if (going.length) return going.map((form) => ({ form, at: { start: offset - beginning.length, end: offset } }));
  }
  return [];
}

function detailOf({ type, role, mentions }: Entity): string {
  const articles = new Set(mentions.map(({ path }) => path)).size;
  return [type, role, `${articles} ${articles === 1 ? 'article' : 'articles'}`].filter(Boolean).join(' · ');
}
