import {
  type CancellationToken,
  type Connection,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { RuleLink } from './convert.ts';
import type { Documents } from './documents.ts';
import { type Report, reportedUris, reportOf } from './reports.ts';
import { guarded, type Log, safely, unlessCancelled } from './safely.ts';
import { debounced, delay, yieldToRequests } from './timers.ts';
import type { Typing } from './typing.ts';
import { normalUri } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** Answers the pull requests and tells the client when to ask again. */
export interface Publisher {
  /** Findings of these URIs may have changed. */
  changed(uris: ReadonlySet<string>): void;
  /** Hides all findings, or shows them again. */
  pause(paused: boolean): void;
  /** The client shows what it last pulled for the document; the workspace's report must say all of it again. */
  documentClosed(uri: string): void;
}

export interface PublisherOptions {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly workspace: Workspace;
  readonly typing: Pick<Typing, 'sentence'>;
  readonly log: Log;
  readonly ruleLink: () => RuleLink;
  /** Whether the client understands `workspace/diagnostic/refresh`. */
  readonly canRefresh: () => boolean;
}

/** Documents reported in one partial result. */
const chunk = 50;
/** Letters typed faster than this (ms) are checked together: a document's findings are answered so much later. */
export const documentPause = 120;
/** Changes of other documents gather for so long (ms), at most for so long. */
const quiet = 150;
const limit = 1000;

/** A workspace request that is held open; `sent` is what the client has, by URI. */
interface Stream {
  readonly sent: Map<string, string>;
  readonly progress: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>;
}

/** What the client was last told of an open document. */
interface Told {
  readonly id: string;
  readonly version: number | null;
  readonly messages: ReadonlySet<string>;
}

/**
 * The client asks again two seconds after every answer to a workspace request and gives up after five failures, so the request is
 * held open, changes are streamed as partial results, and it never fails.
 */
export function createPublisher({
  connection,
  documents,
  workspace,
  typing,
  log,
  ruleLink,
  canRefresh,
}: PublisherOptions): Publisher {
  const streams = new Set<Stream>();
  const waiting = new Set<string>();
  /** What open documents were last told, so that a refresh is asked for only when one of them is behind. */
  const told = new Map<string, Told>();
  let paused = false;
  const report = (uri: string): Report =>
    reportOf(uri, {
      workspace,
      documents,
      ruleLink: ruleLink(),
      typed: (one) => typing.sentence(one),
      shown: (one) => told.get(one)?.messages,
      paused,
    });
  const versionOf = (uri: string) => documents.at(uri)?.version ?? null;

  const workspaceItem = (uri: string, sent: Map<string, string>): WorkspaceDocumentDiagnosticReport | undefined => {
    const { id, items } = report(uri);
    const before = sent.get(uri);
    if (before === undefined && items.length === 0) return undefined;
    if (items.length) sent.set(uri, id);
    else sent.delete(uri);
    const version = versionOf(uri);
    if (before === id) return { uri, version, kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
    return { uri, version, kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...items] };
  };

  const send = async (stream: Stream, uris: readonly string[], token?: CancellationToken) => {
    for (let at = 0; at < uris.length; at += chunk) {
      if (token?.isCancellationRequested) return;
      const items = uris.slice(at, at + chunk).flatMap((uri) => workspaceItem(uri, stream.sent) ?? []);
      if (items.length) stream.progress.report({ items });
      await yieldToRequests();
    }
  };

  const publish = guarded(log, 'Reporting changes', async () => {
    if (!workspace.isReady) return;
    const uris = [...waiting].sort();
    waiting.clear();
    for (const stream of streams) {
      await send(
        stream,
        uris.filter((uri) => stream.sent.get(uri) !== report(uri).id),
      );
    }
    // A document that was typed in since is pulled again by the client anyway.
    const behind = uris.some((uri) => {
      const last = told.get(uri);
      return last !== undefined && last.version === versionOf(uri) && last.id !== report(uri).id;
    });
    if (behind && canRefresh()) await connection.sendRequest(DiagnosticRefreshRequest.type);
  });
  const schedule = debounced(quiet, limit, publish);

  const pullDocument = async (
    { textDocument, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> => {
    await unlessCancelled(Promise.all([workspace.ready, delay(documentPause)]), token);
    const uri = normalUri(textDocument.uri);
    const { id, items } = report(uri);
    told.set(uri, { id, version: versionOf(uri), messages: new Set(items.map(({ message }) => String(message))) });
    if (previousResultId === id) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...items] };
  };

  const pullWorkspace = async (
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> => {
    const cancelled = new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
    await Promise.race([workspace.ready, cancelled]);
    if (token.isCancellationRequested) return { items: [] };
    const sent = new Map(previousResultIds.map(({ uri, value }) => [normalUri(uri), value]));
    const uris = [...new Set([...sent.keys(), ...reportedUris(workspace)])];
    if (!progress) return { items: uris.flatMap((uri) => workspaceItem(uri, sent) ?? []) };
    const stream = { sent, progress };
    streams.add(stream);
    try {
      await send(stream, uris, token);
      await cancelled;
    } finally {
      streams.delete(stream);
    }
    return { items: [] };
  };

  const noFindings: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const safePull = safely(log, 'textDocument/diagnostic', noFindings, pullDocument);
  connection.languages.diagnostics.on((params, token) => safePull(params, token));
  connection.languages.diagnostics.onWorkspace(async (params, token, _work, progress) => {
    try {
      return await pullWorkspace(params, token, progress);
    } catch (error) {
      log.error(`workspace/diagnostic failed: ${error instanceof Error ? error.stack : error}`);
      return { items: [] };
    }
  });

  return {
    changed(uris) {
      for (const uri of uris) waiting.add(uri);
      schedule();
    },
    pause(value) {
      paused = value;
      for (const uri of reportedUris(workspace)) waiting.add(uri);
      schedule();
    },
    documentClosed(given) {
      const uri = normalUri(given);
      told.delete(uri);
      // An id that no report has: the next one is sent whole, even when it is what was sent before the document was opened.
      for (const { sent } of streams) sent.set(uri, '');
      waiting.add(uri);
      schedule();
    },
  };
}
