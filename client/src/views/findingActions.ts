import { commands, Disposable, l10n, window } from 'vscode';
import { type ComparePassage, type FindingReference, commands as names } from '../../../server/src/lsp/protocol.ts';
import type { Node, Tree } from './tree.ts';

/** A row of the Findings view: a finding, or a group of one rule. */
export interface FindingNode extends Node {
  readonly rule: string;
  /** Any article with a finding of the rule: its corpus is the one whose settings are changed. */
  readonly uri: string;
  readonly finding?: FindingReference;
  /** The finding's own passage and the first other one. */
  readonly passages?: readonly [ComparePassage, ComparePassage];
}

const verdicts = {
  'sourceCheck.findings.correctAsIs': 'correct as is',
  'sourceCheck.findings.accept': 'accepted',
  'sourceCheck.findings.notTheSame': 'not the same',
  'sourceCheck.findings.wrong': 'wrong finding',
} as const;

/** What can be done about a finding from its row in the view: the same as by its quick fixes, without opening the article. */
export function registerFindingActions(tree: Tree): Disposable {
  const on = (command: string, run: (node: FindingNode) => unknown) =>
    commands.registerCommand(command, (given?: Node) => {
      // By keyboard there is no row given: then the selected one is meant.
      const node = given ?? tree.view.selection[0];
      if (node && 'rule' in node) return run(node as FindingNode);
      return window.setStatusBarMessage(l10n.t('Source Check: no finding is selected'), 4000);
    });
  return Disposable.from(
    ...Object.entries(verdicts).map(([command, verdict]) =>
      on(command, ({ finding }) => finding && commands.executeCommand(names.settle, finding, verdict)),
    ),
    on(
      'sourceCheck.findings.compare',
      ({ passages }) => passages && commands.executeCommand(names.compare, ...passages),
    ),
    on('sourceCheck.findings.setLevel', ({ uri, rule }) => commands.executeCommand(names.setLevel, uri, rule)),
    on('sourceCheck.findings.explain', ({ rule }) => commands.executeCommand(names.explainRule, rule)),
  );
}
