import {
  articleLens,
  completeNames,
  type DocumentSymbol,
  definitionAt,
  documentLinks,
  documentSymbols,
  foldingRanges,
  highlightsAt,
  hoverAt,
  hoverMarkdown,
  inlayHints,
  type Location,
  prepareRename,
  referencesAt,
  relatedArticles,
  rename,
  semanticTokens,
  workspaceSymbols,
} from '../../server/src/core/features/index.ts';
import { type Corpus, textOf } from '../../server/src/core/index.ts';
import type { Span } from '../../server/src/core/text/span.ts';

/** What a fixture asks: a corpus, the place of the caret, and the text of its `with:` line. */
export interface Question {
  readonly corpus: Corpus;
  readonly caret: { readonly path: string; readonly offset: number };
  readonly argument: string;
}

/** How the answer of each feature is written down. */
export const views: Readonly<Record<string, (question: Question) => string>> = {
  hover({ corpus, caret, argument }) {
    const hover = hoverAt(corpus, caret.path, caret.offset);
    const line = (path: string, n: number) => `${path}#L${n + 1}`;
    const shown = argument ? { shown: Number(argument), all: (name: string) => `all:${name}` } : {};
    return hover
      ? `${place(corpus, { path: caret.path, at: hover.at })}\n${hoverMarkdown(hover, { line, ...shown })}`
      : 'nothing';
  },
  definition: ({ corpus, caret }) => {
    const found = definitionAt(corpus, caret.path, caret.offset);
    return found ? place(corpus, found) : 'nothing';
  },
  references: ({ corpus, caret }) =>
    referencesAt(corpus, caret.path, caret.offset)
      ?.map((one) => place(corpus, one))
      .join('\n') ?? 'nothing',
  highlights: ({ corpus, caret: { path, offset } }) =>
    highlightsAt(corpus, path, offset)
      ?.map((at) => place(corpus, { path, at }))
      .join('\n') ?? 'nothing',
  rename({ corpus, caret: { path, offset }, argument }) {
    const target = prepareRename(corpus, path, offset);
    if (!target) return 'nothing';
    const edits = rename(corpus, path, offset, argument).flatMap((article) =>
      article.edits.map(({ at, text }) => `${place(corpus, { path: article.path, at })} -> ${text}`),
    );
    return [`renames “${target.text}”`, ...edits].join('\n');
  },
  workspaceSymbols: ({ corpus, argument }) =>
    workspaceSymbols(corpus, argument)
      .map(({ name, type, detail, path, at }) => `${name} (${type}; ${detail}) ${place(corpus, { path, at })}`)
      .join('\n') || 'nothing',
  documentSymbols: ({ corpus, caret }) =>
    documentSymbols(corpus.article(caret.path)!)
      .flatMap((symbol) => outline(symbol, 0))
      .join('\n'),
  semanticTokens: ({ corpus, caret }) =>
    semanticTokens(corpus, caret.path)
      .map((token) => `${token.kind}: ${textOf(corpus.article(caret.path)!, token)}`)
      .join('\n'),
  documentLinks: ({ corpus, caret: { path } }) =>
    documentLinks(corpus.article(path)!)
      .map((link) => `${place(corpus, { path, at: link })} -> ${link.url ?? place(corpus, { path, at: link.target! })}`)
      .join('\n') || 'nothing',
  folding: ({ corpus, caret }) =>
    foldingRanges(corpus.article(caret.path)!)
      .map(({ kind, startLine, endLine }) => `${kind} ${startLine + 1}-${endLine + 1}`)
      .join('\n') || 'nothing',
  inlayHints({ corpus, caret: { path } }) {
    const article = corpus.article(path)!;
    const hints = inlayHints(article, { start: 0, end: article.text.length });
    return (
      hints
        .map(({ offset, label }) => `${article.text.slice(Math.max(0, offset - 12), offset)}‹${label}›`)
        .join('\n') || 'nothing'
    );
  },
  completion({ corpus, caret: { path, offset } }) {
    const found = completeNames(corpus, path, offset);
    return (
      found
        .map(
          ({ insert, detail, at }) =>
            `${insert} (${detail}) for “${corpus.article(path)!.text.slice(at.start, at.end)}”`,
        )
        .join('\n') || 'nothing'
    );
  },
  codeLens: ({ corpus, caret }) => {
    const lens = articleLens(corpus, caret.path);
    return lens ? `${place(corpus, { path: caret.path, at: lens.at })}\n${lens.title}` : 'nothing';
  },
  relatedArticles: ({ corpus, caret }) =>
    relatedArticles(corpus, caret.path)
      .map(({ path, title, shared }) => `${path} “${title}”: ${shared.map(({ name }) => name).join(', ')}`)
      .join('\n') || 'nothing',
};

/** "a.txt:3:7 Ana Prieto", line and column from 1. */
function place(corpus: Corpus, { path, at }: Location): string {
  const article = corpus.article(path)!;
  const { line, character } = article.lines.positionAt(at.start);
  return `${path}:${line + 1}:${character + 1} ${quoted(article.text, at)}`;
}

function quoted(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

function outline({ kind, name, detail, children }: DocumentSymbol, depth: number): string[] {
  return [
    `${'  '.repeat(depth)}${kind}: ${name}${detail && ` (${detail})`}`,
    ...children.flatMap((child) => outline(child, depth + 1)),
  ];
}
