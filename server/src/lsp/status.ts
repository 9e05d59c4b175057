import type { Severity } from '../core/index.ts';
import type { Status } from './protocol.ts';
import type { Workspace } from './workspace.ts';

/** What the status item shows of a workspace now. */
export function statusOf(workspace: Workspace): Status {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let articles = 0;
  for (const { corpus } of workspace.folders()) {
    for (const path of corpus.paths()) {
      articles++;
      if (workspace.isReady) for (const { severity } of corpus.findings(path)) counts[severity]++;
    }
  }
  const { waiting, isReady, isStopped } = workspace;
  const state = isStopped
    ? 'stopped'
    : !isReady || waiting > 0
      ? 'reading'
      : workspace.folders().length
        ? 'ready'
        : 'idle';
  return { state, corpora: workspace.folders().length, articles, waiting, counts };
}
