import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { normalUri } from './uris.ts';

/** The documents open in the editor. */
export interface Documents {
  /** The synchronised documents themselves, for listening. */
  readonly synchronised: TextDocuments<TextDocument>;
  /** The open document at a normal URI; its value never changes, an edit puts another in its place. */
  at(uri: string): TextDocument | undefined;
  /** Offset behind what the last edit put in; undefined for a document that was not edited, or was replaced whole. */
  lastEdit(uri: string): number | undefined;
  /** Normal URIs of all open documents. */
  uris(): readonly string[];
}

/** `TextDocument.update` works in place, so every change starts from a fresh value. */
export function createDocuments(): Documents {
  const edits = new Map<string, number | undefined>();
  const synchronised = new TextDocuments<TextDocument>({
    create: TextDocument.create,
    update(document, changes, version) {
      const before = TextDocument.create(document.uri, document.languageId, document.version, document.getText());
      const after = TextDocument.update(before, changes, version);
      edits.set(normalUri(document.uri), placeOf(after, changes.at(-1)));
      return after;
    },
  });
  /** Clients write URIs in their own ways. */
  const asWritten = new Map<string, string>();
  synchronised.onDidOpen(({ document }) => void asWritten.set(normalUri(document.uri), document.uri));
  synchronised.onDidClose(({ document }) => {
    asWritten.delete(normalUri(document.uri));
    edits.delete(normalUri(document.uri));
  });
  return {
    synchronised,
    at(uri) {
      const written = asWritten.get(uri);
      return written === undefined ? undefined : synchronised.get(written);
    },
    lastEdit: (uri) => edits.get(uri),
    uris: () => [...asWritten.keys()],
  };
}

function placeOf(document: TextDocument, change: TextDocumentContentChangeEvent | undefined): number | undefined {
  if (!change || !('range' in change) || !change.range) return undefined;
  return document.offsetAt(change.range.start) + change.text.length;
}
