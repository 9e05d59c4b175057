import {
  type CodeLens,
  type Connection,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type InlayHint,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
  SymbolKind,
} from 'vscode-languageserver';
import {
  articleLens,
  type FoldingRange as CoreFolding,
  type DocumentSymbol as CoreSymbol,
  documentLinks,
  documentSymbols,
  foldingRanges,
  inlayHints,
  type SemanticKind,
  semanticTokens,
} from '../core/features/index.ts';
import type { Lines } from '../core/index.ts';
import { rangeOf } from './convert.ts';
import { articleOnceRead } from './places.ts';
import { commands } from './protocol.ts';
import { type Log, safely } from './safely.ts';
import { normalUri, uriBelow } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** Answers what the editor shows in and beside an article: outline, colours, folding, links, lens and hints. */
export function registerReading(
  connection: Connection,
  workspace: Workspace,
  log: Log,
  knowsCommands: () => boolean,
): void {
  connection.onDocumentSymbol(
    safely(
      log,
      'textDocument/documentSymbol',
      null,
      async ({ textDocument }, token): Promise<DocumentSymbol[] | null> => {
        const found = await articleOnceRead(workspace, textDocument, token);
        return found ? documentSymbols(found.article).map((symbol) => symbolOf(found.article.lines, symbol)) : null;
      },
    ),
  );
  connection.onFoldingRanges(
    safely(log, 'textDocument/foldingRange', null, async ({ textDocument }, token): Promise<FoldingRange[] | null> => {
      const found = await articleOnceRead(workspace, textDocument, token);
      if (!found) return null;
      return foldingRanges(found.article).map(({ kind, startLine, endLine }) => ({
        startLine,
        endLine,
        ...foldingKinds[kind],
      }));
    }),
  );
  connection.onDocumentLinks(
    safely(log, 'textDocument/documentLink', null, async ({ textDocument }, token): Promise<DocumentLink[] | null> => {
      const found = await articleOnceRead(workspace, textDocument, token);
      if (!found) return null;
      const { lines } = found.article;
      return documentLinks(found.article).map(({ start, end, url, target }) => {
        const at = target && lines.positionAt(target.start);
        const here = at && `${normalUri(textDocument.uri)}#L${at.line + 1},${at.character + 1}`;
        return { range: rangeOf(lines, { start, end }), target: url ?? here };
      });
    }),
  );
  connection.onCodeLens(
    safely(log, 'textDocument/codeLens', null, async ({ textDocument }, token): Promise<CodeLens[] | null> => {
      const found = await articleOnceRead(workspace, textDocument, token);
      if (!found?.folder.settings().codeLens || !knowsCommands()) return null;
      const lens = articleLens(found.corpus, found.path);
      if (!lens) return null;
      const related = lens.related.map((path) => uriBelow(found.folder.root, path));
      const command = { title: lens.title, command: commands.readBeside, arguments: [related] };
      return [{ range: rangeOf(found.article.lines, lens.at), command }];
    }),
  );
  connection.languages.inlayHint.on(
    safely(log, 'textDocument/inlayHint', null, async ({ textDocument, range }, token): Promise<InlayHint[] | null> => {
      const found = await articleOnceRead(workspace, textDocument, token);
      if (!found?.folder.settings().inlayHints) return null;
      const { lines } = found.article;
      const within = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
      return inlayHints(found.article, within).map(({ offset, label, tooltip }) => ({
        position: lines.positionAt(offset),
        label,
        tooltip,
        paddingLeft: true,
      }));
    }),
  );
  connection.languages.semanticTokens.on(
    safely(log, 'textDocument/semanticTokens', { data: [] }, async ({ textDocument }, token) => {
      const found = await articleOnceRead(workspace, textDocument, token);
      if (!found) return { data: [] };
      const builder = new SemanticTokensBuilder();
      for (const { kind, start, end } of semanticTokens(found.corpus, found.path)) {
        const { line, character } = found.article.lines.positionAt(start);
        builder.push(line, character, end - start, kinds.indexOf(kind), 0);
      }
      return builder.build();
    }),
  );
}

const kinds: readonly SemanticKind[] = [
  'person',
  'organisation',
  'country',
  'place',
  'event',
  'work',
  'other',
  'quotation',
  'attribution',
  'date',
  'furniture',
];

/** The manifest gives each type a standard type above it, from which themes take its colour. */
export const semanticTokensLegend: SemanticTokensLegend = { tokenTypes: [...kinds], tokenModifiers: [] };

const symbolKinds: Readonly<Record<CoreSymbol['kind'], SymbolKind>> = {
  headline: SymbolKind.File,
  heading: SymbolKind.Namespace,
  quotation: SymbolKind.String,
  claim: SymbolKind.Property,
};

/** "Fold All Block Comments" folds what does not belong to the article. */
const foldingKinds: Readonly<Record<CoreFolding['kind'], { kind?: FoldingRangeKind }>> = {
  furniture: { kind: FoldingRangeKind.Comment },
  frontMatter: { kind: FoldingRangeKind.Comment },
  section: { kind: FoldingRangeKind.Region },
  table: {},
  blankRun: {},
};

function symbolOf(lines: Lines, { kind, name, detail, at, selection, children }: CoreSymbol): DocumentSymbol {
  return {
    // The editor refuses symbols without a name.
    name: name || '…',
    detail,
    kind: symbolKinds[kind],
    range: rangeOf(lines, at),
    selectionRange: rangeOf(lines, selection),
    children: children.map((child) => symbolOf(lines, child)),
  };
}
