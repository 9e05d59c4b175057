import {
  CodeActionKind,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { type Language, ruleOf } from '../core/index.ts';
import { rulePage as pageOf } from '../core/rulePage.ts';
import { fixAllKind, registerActions } from './codeActions.ts';
import { createDocuments } from './documents.ts';
import { clientFiles, type Files } from './files.ts';
import { commandLink, registerNavigation } from './navigation.ts';
import { registerOverview } from './overview.ts';
import {
  type CaretParams,
  type ClientOptions,
  caretMoved,
  commands,
  continueReading,
  overviewChanged,
  type PauseParams,
  pause,
  type RulePageParams,
  rulePage,
  statusChanged,
} from './protocol.ts';
import { createPublisher } from './publish.ts';
import { registerReading, semanticTokensLegend } from './reading.ts';
import { createProgress } from './readingProgress.ts';
import { guarded, safely } from './safely.ts';
import { defaultSettings, readSettings, type Settings } from './settings.ts';
import { registerSettling } from './settling.ts';
import { statusOf } from './status.ts';
import { debounced } from './timers.ts';
import { createTyping } from './typing.ts';
import { createWorkspace } from './workspace.ts';
import { registerWriting } from './writing.ts';

/** What differs between the hosts of the server. */
export interface Host {
  /** Reads the language data; `files` and `models` are those of the client, for a host without files of its own. */
  language(files: Files, models: string | undefined): Promise<Language>;
  /** Files for a client that does not answer for them. */
  readonly files?: Files;
  readonly version: string;
}

/** Bursts of file events (a branch switch) gather for so long (ms), at most for so long. */
const quiet = 200;
const limit = 2000;

/** Serves the protocol on a connection until it is closed. */
export function startServer(connection: Connection, host: Host): void {
  const log = { error: (message: string) => connection.console.error(message) };
  const documents = createDocuments();
  let client: InitializeParams['capabilities'] = {};
  let options: ClientOptions = {};
  let language: Promise<Language> | undefined;
  const fromClient = clientFiles(connection);
  const files: Files = {
    list: (folder) => (host.files && !options.files ? host.files : fromClient).list(folder),
    read: (uri, cap) => (host.files && !options.files ? host.files : fromClient).read(uri, cap),
  };
  const settings = async (folder: string): Promise<Settings> =>
    client.workspace?.configuration ? readSettings(connection, folder) : defaultSettings;

  const workspace = createWorkspace({
    files,
    documents,
    log,
    settings,
    language: () => (language ??= host.language(files, options.models)),
    changed: (uris) => {
      publisher.changed(uris);
      sendStatus();
      tellViews();
      // What the editor shows beside findings depends on other articles too; it asks by itself after its own edits.
      if (uris.size > 1) refreshViews();
    },
    progress: (waiting) => {
      progress.update(waiting);
      sendStatus();
    },
  });
  const progress = createProgress(connection, workspace);
  const typing = createTyping(documents, workspace, (uri) => publisher.changed(new Set([uri])));
  const publisher = createPublisher({
    connection,
    documents,
    workspace,
    typing,
    log,
    ruleLink: () => (options.commands ? (rule) => commandLink(commands.explainRule, [rule]) : undefined),
    canRefresh: () => client.workspace?.diagnostics?.refreshSupport ?? false,
  });
  const refreshViews = debounced(500, 3000, () => {
    if (client.workspace?.semanticTokens?.refreshSupport) connection.languages.semanticTokens.refresh();
    if (client.workspace?.codeLens?.refreshSupport) void connection.sendRequest(CodeLensRefreshRequest.type);
    if (client.workspace?.inlayHint?.refreshSupport) void connection.languages.inlayHint.refresh();
  });
  const tellViews = debounced(300, 2000, () => void connection.sendNotification(overviewChanged));
  const sendStatus = debounced(100, 500, () => void connection.sendNotification(statusChanged, statusOf(workspace)));

  connection.onInitialize((params) => {
    client = params.capabilities;
    options = (params.initializationOptions as ClientOptions | undefined) ?? {};
    const folders = params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri, name: '' }] : []);
    openFolders = folders.map(({ uri }) => uri);
    return { capabilities, serverInfo: { name: 'Source Check', version: host.version } };
  });
  let openFolders: readonly string[] = [];
  connection.onInitialized(
    guarded(log, 'initialized', async () => {
      if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
        await connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: '**/*' }],
        });
      }
      if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
        await connection.client.register(DidChangeConfigurationNotification.type, {
          section: ['sourceCheck', 'files.exclude'],
        });
      }
      if (client.workspace?.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = new Set(removed.map(({ uri }) => uri));
          openFolders = [...openFolders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
          workspace.setFolders(openFolders);
        });
      }
      workspace.setFolders(openFolders);
    }),
  );

  const events: Parameters<typeof workspace.filesChanged>[0][number][] = [];
  const takeEvents = debounced(quiet, limit, () => workspace.filesChanged(events.splice(0)));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    events.push(...changes);
    takeEvents();
  });
  connection.onDidChangeConfiguration(guarded(log, 'workspace/didChangeConfiguration', () => workspace.refresh()));
  const takeTyping = debounced(300, 1000, () => workspace.flush());
  documents.synchronised.onDidChangeContent(({ document }) => {
    workspace.documentChanged(document.uri);
    typing.edited(document.uri);
    takeTyping();
  });
  documents.synchronised.onDidClose(({ document }) => {
    typing.forget(document.uri);
    workspace.documentClosed(document.uri);
    publisher.documentClosed(document.uri);
  });

  connection.onNotification(caretMoved, ({ uri, line, character }: CaretParams) =>
    typing.caretMoved(uri, { line, character }),
  );
  connection.onNotification(pause, ({ paused }: PauseParams) => publisher.pause(paused));
  connection.onNotification(continueReading, () => workspace.resume());
  connection.onRequest(
    rulePage,
    safely(log, rulePage, null, ({ rule }: RulePageParams) => {
      const found = ruleOf(rule);
      return found ? pageOf(found) : null;
    }),
  );
  registerNavigation(connection, workspace, documents, log, () => options.commands ?? false);
  registerReading(connection, workspace, log, () => options.commands ?? false);
  registerWriting(connection, workspace, documents, log, () => client);
  registerActions(connection, workspace, documents, log, () => options.commands ?? false);
  registerOverview(connection, workspace, log);
  registerSettling(connection, workspace, documents, log);
  documents.synchronised.listen(connection);
  connection.listen();
}

const capabilities: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  diagnosticProvider: { identifier: 'sourceCheck', interFileDependencies: true, workspaceDiagnostics: true },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  workspaceSymbolProvider: true,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  documentLinkProvider: {},
  codeLensProvider: {},
  inlayHintProvider: true,
  semanticTokensProvider: { legend: semanticTokensLegend, full: true },
  completionProvider: {},
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
