import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateClient, deactivateClient } from '../client.ts';
import { serverArguments } from './serverArguments.ts';

/** The extension beside the files: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.cjs');
  return activateClient(
    context,
    (options) =>
      new LanguageClient(
        'sourceCheck',
        'Source Check',
        { module, transport: TransportKind.ipc, options: { execArgv: [...serverArguments] } },
        options,
      ),
  );
}

export function deactivate(): Promise<void> {
  return deactivateClient();
}
