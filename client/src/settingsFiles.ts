import { FileSystemError, l10n, Range, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FileChange } from '../../server/src/lsp/protocol.ts';

type Change = Exclude<FileChange, { readonly problem: string }>;

/** How often the server is asked again for a file that others write at the same moment. */
const attempts = 4;
/** How long (ms) the editor may take to notice that a file was changed behind an open document. */
const patience = 3000;

/** Makes the change of a settings file that the server answers to a request. True when it was made. */
export async function change(
  client: () => BaseLanguageClient | undefined,
  request: string,
  params: object,
): Promise<boolean> {
  const running = client();
  if (!running) return false;
  let uri = '';
  for (let attempt = 0; attempt < attempts; attempt++) {
    const answer = await running.sendRequest<FileChange>(request, params);
    if ('problem' in answer) {
      void window.showWarningMessage(answer.problem);
      return false;
    }
    uri = answer.uri;
    if (!(await make(answer))) continue;
    // Watchers may take a second; whoever settled a finding wants to see it go.
    await running.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
    return true;
  }
  const name = uri.split('/').pop() ?? uri;
  void window.showWarningMessage(l10n.t('{0} is being changed by something else: nothing was written.', name));
  return false;
}

/** False when the text is not the one the change was made for: then nothing is written. */
async function make(wanted: Change): Promise<boolean> {
  const uri = Uri.parse(wanted.uri);
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return makeInDocument(open, wanted);
  const { before, start, end, text } = wanted;
  if ((await textOnDisk(uri)) !== before) return false;
  const after = (before ?? '').slice(0, start) + text + (before ?? '').slice(end);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(after));
  return true;
}

/** Into the open document, so that nothing unsaved in it is lost; the editor refuses edits of another version. */
async function makeInDocument(document: TextDocument, { before, start, end, text }: Change): Promise<boolean> {
  if (document.getText() !== before) return false;
  if (!document.isDirty && (await textOnDisk(document.uri)) !== before) {
    await noticed(document);
    return false;
  }
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
  if (!(await workspace.applyEdit(edit))) return false;
  await document.save();
  return true;
}

/** The text of a file; null where there is none. */
async function textOnDisk(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/** Waits until the editor has read a document anew. */
function noticed(document: TextDocument): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(done, patience);
    const listener = workspace.onDidChangeTextDocument((event) => event.document === document && done());
  });
}
