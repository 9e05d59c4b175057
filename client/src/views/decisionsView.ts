import { commands, Disposable, l10n, Range, ThemeIcon, TreeItem, Uri, window } from 'vscode';
import { type DecisionRow, listDecisions, undoDecision } from '../../../server/src/lsp/protocol.ts';
import { change } from '../settingsFiles.ts';
import { openAt } from './entitiesView.ts';
import { createTree, type Node } from './tree.ts';
import type { Client, Refreshable } from './views.ts';

interface DecisionNode extends Node {
  readonly decision: DecisionRow;
}

/** The Decisions view: what has been settled, each with the way back. */
export function registerDecisionsView(client: Client): Refreshable {
  const tree = createTree('sourceCheck.decisions', async () => {
    const rows = (await client()?.sendRequest<DecisionRow[]>(listDecisions)) ?? [];
    return rows.map((decision): DecisionNode => ({ decision, item: decisionItem(decision) }));
  });
  const chosen = (node?: Node) => (node ?? tree.view.selection[0]) as DecisionNode | undefined;
  const registered = Disposable.from(
    commands.registerCommand('sourceCheck.undoDecision', async (node?: Node) => {
      const decision = chosen(node)?.decision;
      if (decision && (await change(client, undoDecision, { file: decision.file, line: decision.line })))
        tree.refresh();
    }),
    commands.registerCommand('sourceCheck.openDecision', async (node?: Node) => {
      const decision = chosen(node)?.decision;
      if (decision)
        await window.showTextDocument(Uri.parse(decision.file), {
          selection: new Range(decision.line, 0, decision.line, 0),
        });
    }),
  );
  return {
    refresh: tree.refresh,
    dispose: () => {
      registered.dispose();
      tree.dispose();
    },
  };
}

/** Longer quotations (UTF-16) would leave no room for verdict and reason in a usual side bar. */
const shownQuote = 24;

function decisionItem({ quote, verdict, reason, rule, article, uri, range, by, on, stale }: DecisionRow): TreeItem {
  const item = new TreeItem(quote.length > shownQuote ? `${quote.slice(0, shownQuote).trimEnd()}…` : quote);
  item.description = [verdict, reason, article].filter(Boolean).join(' · ');
  item.tooltip = [
    `“${quote}”`,
    rule,
    verdict,
    reason,
    [by, on].filter(Boolean).join(', '),
    stale ? l10n.t('It settles nothing any more: the passage or the fault is gone.') : '',
  ]
    .filter(Boolean)
    .join('\n');
  item.iconPath = new ThemeIcon(stale ? 'question' : 'check');
  item.contextValue = 'decision';
  item.accessibilityInformation = {
    label: [quote, verdict, reason, rule, article, stale ? l10n.t('stale') : ''].filter(Boolean).join(', '),
  };
  item.command = openAt(uri, range?.start.line ?? 0, range?.start.character ?? 0);
  return item;
}
