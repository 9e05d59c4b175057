import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateClient, deactivateClient } from '../client.ts';

/**
 * A small nursery for new objects, in MB: reading makes many that die at once, and the default lets a folder of 1,000
 * articles take half as much memory again (measured by `npm run bench`).
 */
const nursery = '--max-semi-space-size=8';

/** The extension beside the files: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.cjs');
  return activateClient(
    context,
    (options) =>
      new LanguageClient(
        'sourceCheck',
        'Source Check',
        { module, transport: TransportKind.ipc, options: { execArgv: [nursery] } },
        options,
      ),
  );
}

export function deactivate(): Promise<void> {
  return deactivateClient();
}
