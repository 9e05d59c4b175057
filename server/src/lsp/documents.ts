import { TextDocuments, type TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The documents open in the editor, by URI. Every change makes a fresh value: `TextDocument.update` alone works in place. */
export function createDocuments(): TextDocuments<TextDocument> {
  const configuration: TextDocumentsConfiguration<TextDocument> = {
    create: TextDocument.create,
    update: (document, changes, version) =>
      TextDocument.update(
        TextDocument.create(document.uri, document.languageId, document.version, document.getText()),
        changes,
        version,
      ),
  };
  return new TextDocuments(configuration);
}
