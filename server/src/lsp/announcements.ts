import {
  CodeLensRefreshRequest,
  type Connection,
  InlayHintRefreshRequest,
  MessageType,
  SemanticTokensRefreshRequest,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { Client } from './client.ts';
import * as l10n from './l10n.ts';
import { overviewChanged, statusChanged } from './protocol.ts';
import { guarded, type Log } from './safely.ts';
import { createStatus } from './status.ts';
import { debounced } from './timers.ts';
import type { Workspace } from './workspace.ts';

/** What the client is told of its own accord, besides findings: the status, and that it should ask for some things again. */
export interface Announcements {
  /** Findings of these URIs may have changed. */
  changed(uris: ReadonlySet<string>): void;
  progress(): void;
  /** The folders could not be read: told once, and in the status until they can. */
  failed(reason: string): void;
}

export function createAnnouncements(
  connection: Connection,
  client: Client,
  workspace: Workspace,
  log: Log,
): Announcements {
  const status = createStatus(workspace);
  let told = '';
  const sendStatus = debounced(
    100,
    500,
    guarded(log, 'Sending the status', () => connection.sendNotification(statusChanged, status.current())),
  );
  const tellViews = debounced(
    300,
    2000,
    guarded(log, 'Telling the views', () => connection.sendNotification(overviewChanged)),
  );
  const refresh = debounced(
    500,
    3000,
    guarded(log, 'Refreshing the editor', async () => {
      const { semanticTokens, codeLens, inlayHint } = client.capabilities().workspace ?? {};
      if (semanticTokens?.refreshSupport) await connection.sendRequest(SemanticTokensRefreshRequest.type);
      if (codeLens?.refreshSupport) await connection.sendRequest(CodeLensRefreshRequest.type);
      if (inlayHint?.refreshSupport) await connection.sendRequest(InlayHintRefreshRequest.type);
    }),
  );
  return {
    changed(uris) {
      status.failed(undefined);
      status.changed(uris);
      sendStatus();
      tellViews();
      // Colours and lenses depend on other articles too; after an edit of its own the editor asks by itself.
      if (uris.size > 1) refresh();
    },
    progress: sendStatus,
    failed(reason) {
      status.failed(reason);
      sendStatus();
      if (reason === told) return;
      const message = l10n.t('Source Check cannot read this folder: {0}', reason);
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
      told = reason;
    },
  };
}
