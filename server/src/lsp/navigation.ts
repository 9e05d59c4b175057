import {
  type Connection,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Hover,
  type Location,
  MarkupKind,
  type Position,
  SymbolKind,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { hoverConfig } from '../core/features/configHelp.ts';
import {
  definitionAt,
  type HoverLinks,
  highlightsAt,
  hoverAt,
  hoverMarkdown,
  referencesAt,
  workspaceSymbols,
} from '../core/features/index.ts';
import type { EntityType } from '../core/index.ts';
import { locationOf, rangeOf } from './convert.ts';
import type { Documents } from './documents.ts';
import { type OffsetPlace, placeAt } from './places.ts';
import { commands } from './protocol.ts';
import { type Log, safely } from './safely.ts';
import { uriBelow } from './uris.ts';
import type { Workspace } from './workspace.ts';
import { settingsDocument } from './writing.ts';

/** Answers hover, definition, references, highlights and workspace symbols. `knowsCommands`: hovers may link our commands. */
export function registerNavigation(
  connection: Connection,
  workspace: Workspace,
  documents: Documents,
  log: Log,
  knowsCommands: () => boolean,
): void {
  connection.onHover(
    safely(log, 'textDocument/hover', null, (params) => {
      const settings = settingsDocument(workspace, documents, params.textDocument.uri);
      if (settings) return settingsHover(settings, settings.offsetAt(params.position));
      const place = placeAt(workspace, params);
      return place ? hover(place, params.position, knowsCommands()) : null;
    }),
  );
  connection.onDefinition(
    safely(log, 'textDocument/definition', null, (params) => {
      const place = placeAt(workspace, params);
      const found = place && definitionAt(place.corpus, place.path, place.offset);
      return found ? locationOf(place.folder, found.path, found.at) : null;
    }),
  );
  connection.onReferences(
    safely(log, 'textDocument/references', null, (params): Location[] | null => {
      const place = placeAt(workspace, params);
      const found = place && referencesAt(place.corpus, place.path, place.offset);
      return found ? found.map((one) => locationOf(place.folder, one.path, one.at)) : null;
    }),
  );
  connection.onDocumentHighlight(
    safely(log, 'textDocument/documentHighlight', null, (params): DocumentHighlight[] | null => {
      const place = placeAt(workspace, params);
      const found = place && highlightsAt(place.corpus, place.path, place.offset);
      if (!found) return null;
      return found.map((span) => ({ range: rangeOf(place.article.lines, span), kind: DocumentHighlightKind.Text }));
    }),
  );
  connection.onWorkspaceSymbol(
    safely(log, 'workspace/symbol', null, ({ query }): WorkspaceSymbol[] => {
      workspace.flush();
      return workspace.folders().flatMap((folder) =>
        workspaceSymbols(folder.corpus, query).map(({ name, type, detail, path, at }) => ({
          name,
          kind: symbolKinds[type],
          containerName: detail,
          location: locationOf(folder, path, at),
        })),
      );
    }),
  );
}

/** The protocol knows programs, not people: these kinds have the icons that come nearest. */
const symbolKinds: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Object,
  organisation: SymbolKind.Module,
  country: SymbolKind.Namespace,
  place: SymbolKind.Namespace,
  event: SymbolKind.Event,
  work: SymbolKind.File,
  other: SymbolKind.Constant,
};

function hover({ folder, path, offset, article }: OffsetPlace, position: Position, useCommands: boolean): Hover | null {
  const found = hoverAt(folder.corpus, path, offset);
  if (!found) return null;
  const uri = uriBelow(folder.root, path);
  const links: HoverLinks = useCommands
    ? {
        line: (target, line) => commandLink(commands.openPassage, [uriBelow(folder.root, target), line]),
        all: () => commandLink(commands.allMentions, [uri, position.line, position.character]),
      }
    : { line: (target, line) => `${uriBelow(folder.root, target)}#L${line + 1}` };
  const value = hoverMarkdown(found, links);
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(article.lines, found.at) };
}

function settingsHover(document: TextDocument, offset: number): Hover | null {
  const found = hoverConfig(document.getText(), offset);
  if (!found) return null;
  const range = { start: document.positionAt(found.at.start), end: document.positionAt(found.at.end) };
  return { contents: { kind: MarkupKind.Markdown, value: found.markdown }, range };
}

/** A link to a command. Markdown ends a link at a bracket, which `encodeURIComponent` leaves alone. */
export function commandLink(command: string, args: readonly unknown[]): string {
  const encoded = encodeURIComponent(JSON.stringify(args));
  return `command:${command}?${encoded.replaceAll('(', '%28').replaceAll(')', '%29')}`;
}
