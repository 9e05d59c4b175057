import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import { clientFiles, type Files } from './files.ts';
import type { ClientOptions } from './protocol.ts';
import { defaultSettings, readSettings, type Settings } from './settings.ts';

/** What the server knows of the client it serves, from `initialize` on. */
export interface Client {
  initialize(params: InitializeParams): void;
  capabilities(): InitializeParams['capabilities'];
  options(): ClientOptions;
  /** The client's files, or those of the host for a client that does not answer for its own. */
  readonly files: Files;
  settings(folder: string): Promise<Settings>;
  /** Asks to be told of changes of files and settings, as far as the client can. */
  register(): Promise<void>;
  /** URIs of the open folders; `changed` is called with those that are open when some come or go. */
  folders(): readonly string[];
  followFolders(changed: (uris: readonly string[]) => void): void;
}

export function createClient(connection: Connection, hostFiles: Files | undefined): Client {
  let capabilities: InitializeParams['capabilities'] = {};
  let options: ClientOptions = {};
  let folders: readonly string[] = [];
  const fromClient = clientFiles(connection);
  const files = () => (hostFiles && !options.files ? hostFiles : fromClient);
  return {
    initialize(params) {
      capabilities = params.capabilities;
      options = (params.initializationOptions as ClientOptions | null | undefined) ?? {};
      folders = (params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri }] : [])).map(({ uri }) => uri);
    },
    capabilities: () => capabilities,
    options: () => options,
    files: { list: (folder) => files().list(folder), read: (uri, cap) => files().read(uri, cap) },
    settings: async (folder) =>
      capabilities.workspace?.configuration ? readSettings(connection, folder) : defaultSettings,
    async register() {
      const { didChangeWatchedFiles, didChangeConfiguration } = capabilities.workspace ?? {};
      if (didChangeWatchedFiles?.dynamicRegistration) {
        const watchers = [{ globPattern: '**/*' }];
        await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      }
      if (didChangeConfiguration?.dynamicRegistration) {
        const section = ['sourceCheck', 'files.exclude'];
        await connection.client.register(DidChangeConfigurationNotification.type, { section });
      }
    },
    folders: () => folders,
    followFolders(changed) {
      if (!capabilities.workspace?.workspaceFolders) return;
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        changed(folders);
      });
    },
  };
}
