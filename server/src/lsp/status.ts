import type { Severity } from '../core/index.ts';
import type { CorpusFolder } from './corpusFolder.ts';
import { present } from './presentation.ts';
import type { Status } from './protocol.ts';
import { pathBelow } from './uris.ts';
import type { Workspace } from './workspace.ts';

type Counts = Record<Severity, number>;

/** What the status item shows, counted by the difference. */
export interface StatusCounter {
  /** Findings of these URIs may have changed. */
  changed(uris: ReadonlySet<string>): void;
  /** The folders could not be read; undefined when they could. */
  failed(reason: string | undefined): void;
  current(): Status;
}

export function createStatus(workspace: Workspace): StatusCounter {
  const byUri = new Map<string, Counts>();
  let failure: string | undefined;
  return {
    changed(uris) {
      for (const uri of uris) {
        const counts = countsOf(workspace.folders(), uri);
        if (counts) byUri.set(uri, counts);
        else byUri.delete(uri);
      }
    },
    failed(reason) {
      failure = reason;
    },
    current() {
      const counts: Counts = { error: 0, warning: 0, information: 0, hint: 0 };
      for (const one of byUri.values())
        for (const level of Object.keys(counts) as Severity[]) counts[level] += one[level];
      const { waiting, isReady, isStopped } = workspace;
      const folders = workspace.folders();
      const articles = folders.reduce((sum, { corpus }) => sum + corpus.paths().length, 0);
      const reading = !isReady || waiting > 0;
      const state =
        failure !== undefined
          ? 'failed'
          : isStopped
            ? 'stopped'
            : reading
              ? 'reading'
              : folders.length
                ? 'ready'
                : 'idle';
      return { state, corpora: folders.length, articles, waiting, counts, ...(failure !== undefined && { failure }) };
    },
  };
}

function countsOf(folders: readonly CorpusFolder[], uri: string): Counts | undefined {
  for (const { root, corpus, config } of folders) {
    const path = pathBelow(root, uri);
    if (!path || !corpus.article(path)) continue;
    const counts: Counts = { error: 0, warning: 0, information: 0, hint: 0 };
    // As many as the editor lists, so that the status agrees with the Problems panel.
    for (const { severity } of present(corpus.findings(path), config().caps)) counts[severity]++;
    return counts;
  }
  return undefined;
}
