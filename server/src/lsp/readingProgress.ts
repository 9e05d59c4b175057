import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import * as l10n from './l10n.ts';
import type { Log } from './safely.ts';
import { now } from './timers.ts';
import type { Workspace } from './workspace.ts';

/** Work-done progress while articles are read; cancelling it stops the reading, and what has been read stands. */
export interface ReadingProgress {
  /** `waiting` articles are still to be read; 0 ends the progress. */
  update(waiting: number): void;
}

/** Shorter passes (ms) show nothing: a bar that flashes is only noise. */
const patience = 400;

export function createProgress(
  connection: Connection,
  workspace: Pick<Workspace, 'stop' | 'isStopped'>,
  log: Log,
): ReadingProgress {
  let started = 0;
  let most = 0;
  let reporter: Promise<WorkDoneProgressServerReporter | undefined> | undefined;
  const end = () => {
    void reporter?.then((one) => one?.done());
    reporter = undefined;
    started = 0;
    most = 0;
  };
  return {
    update(waiting) {
      if (waiting === 0 || workspace.isStopped) return end();
      started ||= now();
      most = Math.max(most, waiting);
      if (now() - started < patience) return;
      reporter ??= begin().catch((error) => void log.error(`The client shows no progress: ${error}`));
      const done = most - waiting;
      void reporter.then((one) =>
        one?.report(Math.round((100 * done) / most), l10n.t('{0} of {1} articles', done, most)),
      );
    },
  };

  async function begin(): Promise<WorkDoneProgressServerReporter> {
    const one = await connection.window.createWorkDoneProgress();
    one.begin(l10n.t('Source Check: reading articles'), 0, undefined, true);
    one.token.onCancellationRequested(() => workspace.stop());
    return one;
  }
}
