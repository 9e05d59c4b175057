import { type Disposable, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CaretParams, caretMoved } from '../../server/src/lsp/protocol.ts';

/** The server holds findings on a sentence back for so long after a keystroke (ms); later nobody waits for the caret. */
const fresh = 2000;

/** Tells the server where the caret went after typing, so that a sentence that was left is checked at once. */
export function followCaret(client: BaseLanguageClient): Disposable[] {
  let typedIn = '';
  let typedAt = 0;
  return [
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      typedIn = document.uri.toString();
      typedAt = Date.now();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const uri = textEditor.document.uri.toString();
      const caret = selections[0]?.active;
      if (!caret || uri !== typedIn || Date.now() - typedAt > fresh || !client.isRunning()) return;
      const { line, character } = caret;
      void client.sendNotification(caretMoved, {
        uri: client.code2ProtocolConverter.asUri(textEditor.document.uri),
        line,
        character,
      } satisfies CaretParams);
    }),
  ];
}
