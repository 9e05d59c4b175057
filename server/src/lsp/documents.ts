import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { normalUri } from './uris.ts';

/** The documents open in the editor. */
export interface Documents {
  /** The synchronised documents themselves, for listening. */
  readonly synchronised: TextDocuments<TextDocument>;
  /** The open document at a normal URI; its value never changes, an edit puts another in its place. */
  at(uri: string): TextDocument | undefined;
  /** Normal URIs of all open documents. */
  uris(): readonly string[];
}

/** `TextDocument.update` works in place, so every change starts from a fresh value. */
export function createDocuments(): Documents {
  const synchronised = new TextDocuments<TextDocument>({
    create: TextDocument.create,
    update: (document, changes, version) =>
      TextDocument.update(
        TextDocument.create(document.uri, document.languageId, document.version, document.getText()),
        changes,
        version,
      ),
  });
  /** Clients write URIs in their own ways. */
  const asWritten = new Map<string, string>();
  synchronised.onDidOpen(({ document }) => void asWritten.set(normalUri(document.uri), document.uri));
  synchronised.onDidClose(({ document }) => void asWritten.delete(normalUri(document.uri)));
  return {
    synchronised,
    at(uri) {
      const written = asWritten.get(uri);
      return written === undefined ? undefined : synchronised.get(written);
    },
    uris: () => [...asWritten.keys()],
  };
}
