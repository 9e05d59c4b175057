import type { Corpus } from '../corpus/corpus.ts';
import type { AnnotatedArticle, EntityType } from '../extract/annotations.ts';
import type { Span } from '../text/span.ts';

export type SemanticKind = EntityType | 'quotation' | 'attribution' | 'date' | 'furniture';

/** A coloured stretch, on one line. */
export interface SemanticToken extends Span {
  readonly kind: SemanticKind;
}

/**
 * What is coloured: names by kind, words between quotation marks, reporting verbs, dates, furniture. In text order,
 * without overlaps, parted at line ends: a name inside a quotation cuts the quotation in two.
 */
export function semanticTokens(corpus: Corpus, path: string): SemanticToken[] {
  const article = corpus.article(path);
  if (!article) return [];
  // The first that claims a character keeps it: names, then dates, then cues, then the quotation around them.
  const layers: SemanticToken[][] = [
    namesIn(corpus, article),
    article.times.filter(({ kind }) => kind === 'date').map((time) => token('date', time)),
    article.attributions.map(({ cue }) => token('attribution', cue)),
    article.quotations.filter(({ kind }) => kind !== 'scare').map((quotation) => token('quotation', quotation)),
    article.blocks.filter(({ kind }) => kind === 'furniture').map(({ content }) => token('furniture', content)),
  ];
  let taken: SemanticToken[] = [];
  for (const layer of layers) taken = merged(taken, layer);
  return taken.flatMap((one) => byLine(article, one));
}

function token(kind: SemanticKind, { start, end }: Span): SemanticToken {
  return { kind, start, end };
}

/** Mentions with the type of the entity the corpus resolves them to. */
function namesIn(corpus: Corpus, article: AnnotatedArticle): SemanticToken[] {
  const names: SemanticToken[] = [];
  for (const entity of corpus.entities.of(article.path)) {
    for (const { path, mention } of entity.mentions) if (path === article.path) names.push(token(entity.type, mention));
  }
  return names;
}

/** Adds the parts of a layer that lie outside what is taken; both in any order, the result in text order. */
function merged(taken: readonly SemanticToken[], layer: readonly SemanticToken[]): SemanticToken[] {
  const order = (a: Span, b: Span) => a.start - b.start || b.end - a.end;
  const found = [...taken];
  let next = 0;
  let done = 0;
  for (const { kind, start, end } of layer.toSorted(order)) {
    let at = Math.max(start, done);
    while (next < taken.length && taken[next]!.end <= at) next++;
    for (let i = next; i < taken.length && taken[i]!.start < end; i++) {
      if (taken[i]!.start > at) found.push({ kind, start: at, end: taken[i]!.start });
      at = Math.max(at, taken[i]!.end);
    }
    if (at < end) found.push({ kind, start: at, end });
    done = Math.max(done, end);
  }
  return found.sort(order);
}

function byLine({ lines }: AnnotatedArticle, { kind, start, end }: SemanticToken): SemanticToken[] {
  const parts: SemanticToken[] = [];
  for (let line = lines.lineAt(start); line <= lines.lineAt(Math.max(start, end - 1)); line++) {
    const part = { kind, start: Math.max(start, lines.startOf(line)), end: Math.min(end, lines.endOf(line)) };
    if (part.end > part.start) parts.push(part);
  }
  return parts;
}
