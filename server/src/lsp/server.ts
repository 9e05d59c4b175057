import {
  CodeActionKind,
  type Connection,
  type FileEvent,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { type Language, ruleOf } from '../core/index.ts';
import { rulePage as pageOf } from '../core/rulePage.ts';
import { createAnnouncements } from './announcements.ts';
import { createClient } from './client.ts';
import { fixAllKind, fixKindKind, registerActions } from './codeActions.ts';
import { createDocuments, type Documents } from './documents.ts';
import type { Files } from './files.ts';
import { useTexts } from './l10n.ts';
import { commandLink, registerNavigation } from './navigation.ts';
import { registerOverview } from './overview.ts';
import {
  type CaretParams,
  caretMoved,
  commands,
  continueReading,
  type PauseParams,
  pause,
  type RulePageParams,
  rulePage,
  stopReading,
} from './protocol.ts';
import { createPublisher, type Publisher } from './publish.ts';
import { registerReading, semanticTokensLegend } from './reading.ts';
import { createProgress } from './readingProgress.ts';
import { guarded, type Log, safely } from './safely.ts';
import { registerSettling } from './settling.ts';
import { debounced } from './timers.ts';
import { createTyping, type Typing } from './typing.ts';
import { createWorkspace, type Workspace } from './workspace.ts';
import { registerWriting } from './writing.ts';

/** What differs between the hosts of the server. */
export interface Host {
  /**
   * Reads the language data; `files` and `models` are those of the client, for a host without files of its own. Rejects
   * when the data cannot be had.
   */
  language(files: Files, models: string | undefined): Promise<Language>;
  /** Files for a client that does not answer for them. */
  readonly files?: Files;
}

/** Serves the protocol on a connection until it is closed. */
export function startServer(connection: Connection, host: Host): void {
  const log: Log = { error: (message) => connection.console.error(message) };
  const documents = createDocuments();
  const client = createClient(connection, host.files);
  const knowsCommands = () => client.options().commands ?? false;
  let language: Promise<Language> | undefined;
  const workspace = createWorkspace({
    files: client.files,
    documents,
    log,
    settings: client.settings,
    language: () => (language ??= host.language(client.files, client.options().models)),
    changed(uris) {
      publisher.changed(uris);
      announcements.changed(uris);
    },
    progress(waiting) {
      progress.update(waiting);
      announcements.progress();
    },
    failed: (reason) => announcements.failed(reason),
  });
  const announcements = createAnnouncements(connection, client, workspace, log);
  const progress = createProgress(connection, workspace, log);
  const typing = createTyping(documents, workspace, (uri) => publisher.changed(new Set([uri])));
  const publisher = createPublisher({
    connection,
    documents,
    workspace,
    typing,
    log,
    ruleLink: () => (knowsCommands() ? (rule) => commandLink(commands.explainRule, [rule]) : undefined),
    canRefresh: () => client.capabilities().workspace?.diagnostics?.refreshSupport ?? false,
  });

  connection.onInitialize((params) => {
    client.initialize(params);
    useTexts(client.options().texts);
    return { capabilities, serverInfo: { name: 'Source Check' } };
  });
  connection.onInitialized(
    guarded(log, 'initialized', async () => {
      client.followFolders((uris) => workspace.setFolders(uris));
      // The folders are read even where the client refuses to tell of changes.
      await client.register().catch((error) => log.error(`The client does not tell of changes: ${error}`));
      workspace.setFolders(client.folders());
    }),
  );
  followFiles(connection, workspace, log);
  followDocuments(documents, workspace, typing, publisher, log);
  registerOwnMessages(connection, workspace, typing, publisher, log);
  registerNavigation(connection, workspace, documents, log, knowsCommands);
  registerReading(connection, workspace, log, knowsCommands);
  registerWriting(connection, workspace, documents, log, client.capabilities);
  registerActions(connection, workspace, documents, log, knowsCommands, client.capabilities);
  registerOverview(connection, workspace, log);
  registerSettling(connection, workspace, documents, client.files, log);
  documents.synchronised.listen(connection);
  connection.listen();
}

/** Bursts of file events (a branch switch) gather for so long (ms), at most for so long. */
const quiet = 200;
const limit = 2000;

function followFiles(connection: Connection, workspace: Workspace, log: Log): void {
  const events: FileEvent[] = [];
  const take = debounced(
    quiet,
    limit,
    guarded(log, 'workspace/didChangeWatchedFiles', () => workspace.filesChanged(events.splice(0))),
  );
  connection.onDidChangeWatchedFiles(({ changes }) => {
    events.push(...changes);
    take();
  });
  connection.onDidChangeConfiguration(guarded(log, 'workspace/didChangeConfiguration', () => workspace.refresh()));
}

/** What is typed is read after a pause of so long (ms), or when somebody asks. */
const typingPause = 300;
const typingLimit = 1000;

function followDocuments(
  documents: Documents,
  workspace: Workspace,
  typing: Typing,
  publisher: Publisher,
  log: Log,
): void {
  const take = debounced(
    typingPause,
    typingLimit,
    guarded(log, 'textDocument/didChange', () => workspace.flush()),
  );
  documents.synchronised.onDidChangeContent(({ document }) => {
    workspace.documentChanged(document.uri);
    typing.edited(document.uri);
    take();
  });
  documents.synchronised.onDidClose(({ document }) => {
    typing.forget(document.uri);
    workspace.documentClosed(document.uri);
    publisher.documentClosed(document.uri);
  });
}

function registerOwnMessages(
  connection: Connection,
  workspace: Workspace,
  typing: Typing,
  publisher: Publisher,
  log: Log,
): void {
  const moved = ({ uri, line, character }: CaretParams) => typing.caretMoved(uri, { line, character });
  connection.onNotification(caretMoved, guarded(log, caretMoved, moved));
  connection.onNotification(
    pause,
    guarded(log, pause, ({ paused }: PauseParams) => publisher.pause(paused)),
  );
  connection.onNotification(
    stopReading,
    guarded(log, stopReading, () => workspace.stop()),
  );
  connection.onNotification(
    continueReading,
    guarded(log, continueReading, () => workspace.resume()),
  );
  connection.onRequest(
    rulePage,
    safely(log, rulePage, null, ({ rule }: RulePageParams) => {
      const found = ruleOf(rule);
      return found ? pageOf(found) : null;
    }),
  );
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
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, fixKindKind] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
