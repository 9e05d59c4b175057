import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateClient, deactivateClient } from '../client.ts';

/** The extension in a browser: the server is a worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const server = Uri.joinPath(context.extensionUri, 'dist', 'server.browser.cjs');
  return activateClient(
    context,
    (options) => new LanguageClient('sourceCheck', 'Source Check', () => startWorker(server), options),
  );
}

export function deactivate(): Promise<void> {
  return deactivateClient();
}

/**
 * From a blob, because the browser's extension host makes no worker from a script that lies on a remote machine. Its `Worker`
 * is a function of its own, by which the client's library would not know the worker again: hence reader and writer.
 */
async function startWorker(script: Uri): Promise<MessageTransports> {
  const bytes = await workspace.fs.readFile(script);
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: 'text/javascript' }));
  const worker = new Worker(url);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
