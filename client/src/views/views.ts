import { type Disposable, languages } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { overviewChanged } from '../../../server/src/lsp/protocol.ts';
import { registerCorpusMap } from './corpusMap.ts';
import { registerDecisionsView } from './decisionsView.ts';
import { registerEntitiesView } from './entitiesView.ts';
import { registerFindingsView } from './findingsView.ts';

export type Client = () => BaseLanguageClient | undefined;

/** The views of the Source Check container. */
export interface Views extends Disposable {
  /** Keeps the views equal to what a server knows. */
  follow(client: BaseLanguageClient): Disposable;
}

/** A view that can be asked to look again. */
export interface Refreshable extends Disposable {
  refresh(): void;
}

export function registerViews(client: Client, extensionUri: import('vscode').Uri): Views {
  const findings = registerFindingsView();
  const views: readonly Refreshable[] = [
    registerEntitiesView(client),
    findings,
    registerDecisionsView(client),
    registerCorpusMap(client, extensionUri),
  ];
  const refresh = () => {
    for (const view of views) view.refresh();
  };
  const diagnostics = languages.onDidChangeDiagnostics(() => findings.refresh());
  return {
    follow: (running) => {
      refresh();
      return running.onNotification(overviewChanged, refresh);
    },
    dispose: () => {
      diagnostics.dispose();
      for (const view of views) view.dispose();
    },
  };
}
