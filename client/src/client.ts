import { type ExtensionContext, commands as editor, type LogOutputChannel, l10n, Uri, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { CloseAction, ErrorAction, State } from 'vscode-languageclient';
import { type ClientOptions, commands } from '../../server/src/lsp/protocol.ts';
import { followCaret } from './caret.ts';
import { corpusSelector, hasCorpus, onCorpusMayAppear } from './corpusFolders.ts';
import { answerFiles } from './files.ts';
import { registerFindingCommands } from './findingCommands.ts';
import { registerNavigationCommands } from './navigation.ts';
import { createReview } from './review.ts';
import { registerRulePages } from './rulePages.ts';
import { registerSetUp } from './setUp.ts';
import { createStatusItem } from './statusItem.ts';
import { registerViews, type Views } from './views/views.ts';

/** Makes the client of one host; it is called again for every restart with other options. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The running extension, or nothing where no folder is a corpus. */
let running: { client: BaseLanguageClient; stop(): Promise<void> } | undefined;

/** Starts the server as soon as an open folder is a corpus, and not before. */
export async function activateClient(context: ExtensionContext, make: MakeClient): Promise<void> {
  const log = window.createOutputChannel('Source Check', { log: true });
  const status = createStatusItem();
  const views = registerViews(() => running?.client, context.extensionUri);
  const review = createReview(context, () => running?.client);
  context.subscriptions.push(log, status, views, review);
  const startIfCorpus = async () => {
    if (running || !(await hasCorpus())) return;
    void editor.executeCommand('setContext', 'sourceCheck.reading', true);
    void editor.executeCommand('setContext', 'sourceCheck.active', true);
    running = await startClient(context, make, log, status, views);
    review.tell(running.client);
  };
  let starting: Promise<void> | undefined;
  // A new sourcecheck.yaml is told by the command, the watcher and the save alike, and a server takes a while to start.
  const start = () => {
    starting ??= startIfCorpus().finally(() => {
      starting = undefined;
    });
    return starting;
  };
  const restart = async () => {
    await starting;
    await running?.stop();
    running = undefined;
    await start();
    if (!running)
      void window.showInformationMessage(
        l10n.t(
          'No open folder is a corpus: none holds a sourcecheck.yaml, and the setting sourceCheck.articles names no articles.',
        ),
      );
  };
  context.subscriptions.push(
    ...registerNavigationCommands(),
    ...registerFindingCommands(() => running?.client),
    ...registerRulePages(() => running?.client),
    ...registerSetUp(context, start),
    ...status.commands({ restart, showLog: () => log.show(), client: () => running?.client }),
    ...onCorpusMayAppear(() => void start()),
  );
  await start();
}

export async function deactivateClient(): Promise<void> {
  await running?.stop();
  running = undefined;
}

async function startClient(
  context: ExtensionContext,
  make: MakeClient,
  log: LogOutputChannel,
  status: ReturnType<typeof createStatusItem>,
  views: Views,
) {
  let stopping = false;
  let crashes = 0;
  const own: ClientOptions = {
    files: true,
    commands: true,
    models: Uri.joinPath(context.extensionUri, 'dist', 'models').toString(),
    ...(l10n.bundle && { texts: l10n.bundle }),
  };
  const client = make({
    documentSelector: corpusSelector(),
    initializationOptions: own,
    outputChannel: log,
    progressOnInitialization: false,
    markdown: { isTrusted: { enabledCommands: Object.values(commands) }, supportHtml: false },
    diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true, onTabs: false },
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue }),
      // A server that dies is started again at once, but one that dies over and over stays down until it is asked for.
      closed: () => {
        if (stopping) return { action: CloseAction.DoNotRestart, handled: true };
        if (++crashes <= 3)
          return {
            action: CloseAction.Restart,
            handled: true,
            message: l10n.t('The Source Check server ended unexpectedly and was started again.'),
          };
        void tellStopped(log);
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
  });
  const parts = [
    answerFiles(client),
    ...followCaret(client),
    status.follow(client),
    views.follow(client),
    client.onDidChangeState(({ newState }) => newState === State.Stopped && !stopping && status.stopped()),
  ];
  try {
    await client.start();
  } catch (error) {
    log.error(String(error));
    void tellStopped(log);
  }
  return {
    client,
    async stop() {
      stopping = true;
      for (const part of parts) part.dispose();
      await client.dispose().catch((error) => log.error(String(error)));
    },
  };
}

/** The one notification that asks for an answer: without its server the extension does nothing. */
async function tellStopped(log: LogOutputChannel): Promise<void> {
  const restart = l10n.t('Restart Server');
  const show = l10n.t('Show Log');
  const answer = await window.showErrorMessage(
    l10n.t('The Source Check server has stopped. Findings and hovers are not up to date.'),
    restart,
    show,
  );
  if (answer === show) log.show();
  if (answer === restart) await editor.executeCommand('sourceCheck.restartServer');
}
