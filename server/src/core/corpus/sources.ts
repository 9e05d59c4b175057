import type { Article } from '../article/article.ts';
import { unpacked } from '../article/packedTokens.ts';
import { parseArticle } from '../article/parse.ts';
import { annotate } from '../extract/annotate.ts';
import type { AnnotatedArticle } from '../extract/annotations.ts';
import type { Language } from '../language/language.ts';
import type { DeclaredSources } from '../rule.ts';
import type { Decoded } from '../text/decode.ts';

/** A document that articles are checked against without being an article of the corpus. */
export interface SourceDocument {
  /** As the front matter names it, relative to the corpus root. */
  readonly path: string;
  readonly decoded: Pick<Decoded, 'text' | 'problems'>;
  /** True for a source of every article (`--against`), whether it names it or not. */
  readonly forAll: boolean;
}

/** The sources of the corpus' articles. Outside documents are read once, when they are first asked for. */
export interface Sources {
  /** The sources of an article; undefined when it has none. */
  of(article: AnnotatedArticle): DeclaredSources | undefined;
  /** Notes a new reading of an article (undefined when it is gone); returns the other articles that rest on it. */
  replace(path: string, after: AnnotatedArticle | undefined): readonly string[];
  configure(documents: readonly SourceDocument[] | undefined): void;
}

export function createSources(
  language: Language,
  articles: () => ReadonlyMap<string, AnnotatedArticle>,
  initial?: readonly SourceDocument[],
): Sources {
  let documents = initial ?? [];
  const read = new Map<SourceDocument, AnnotatedArticle>();
  const declared = new Map<string, readonly string[]>();
  const annotated = (document: SourceDocument): AnnotatedArticle => {
    const known = read.get(document);
    if (known) return known;
    const made = annotate(parseArticle(document.path, document.decoded), language);
    read.set(document, made);
    return made;
  };
  const find = (from: string, name: string): AnnotatedArticle | undefined => {
    for (const path of candidates(from, name)) {
      const article = articles().get(path);
      if (article) return unpacked(article);
      const document = documents.find((one) => one.path === path);
      if (document) return annotated(document);
    }
    return undefined;
  };
  return {
    of(article) {
      const names = declaredSources(article);
      const shared = documents.filter(({ forAll }) => forAll).map(annotated);
      if (names.length + shared.length === 0) return undefined;
      const looked = names.map((name) => ({ name, source: find(article.path, name) }));
      return {
        found: [...shared, ...looked.flatMap(({ source }) => (source ? [source] : []))],
        missing: looked.filter(({ source }) => !source).map(({ name }) => name),
      };
    },
    replace(path, after) {
      const names = after ? declaredSources(after) : [];
      if (names.length) declared.set(path, names);
      else declared.delete(path);
      return [...declared]
        .filter(([from, list]) => from !== path && list.some((name) => candidates(from, name).includes(path)))
        .map(([from]) => from);
    },
    configure(next) {
      if (next === documents) return;
      documents = next ?? [];
      read.clear();
    },
  };
}

/** The names in an article's `sources:`, a text or a list of texts; web addresses are left out, nothing here can read them. */
export function declaredSources(article: Pick<Article, 'frontMatter'>): string[] {
  const given = article.frontMatter?.data['sources'];
  const names = Array.isArray(given) ? given : [given];
  return names
    .filter(
      (name): name is string => typeof name === 'string' && name.trim() !== '' && !/^[a-z][a-z+.-]*:\/\//i.test(name),
    )
    .map((name) => name.trim());
}

/** Where a name may lead: beside the article first, then from the corpus root. */
export function candidates(from: string, name: string): string[] {
  const folder = from.split('/').slice(0, -1);
  return [joined([...folder, ...name.split('/')]), joined(name.split('/'))];
}

function joined(parts: readonly string[]): string {
  const kept: string[] = [];
  for (const part of parts) {
    if (part === '..' && kept.length && kept.at(-1) !== '..') kept.pop();
    else if (part !== '.' && part !== '') kept.push(part);
  }
  return kept.join('/');
}
