import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  type Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  workspace,
} from 'vscode';
import type { ComparePassage, PlainRange } from '../../../server/src/lsp/protocol.ts';
import { counted } from '../counted.ts';
import { openAt } from './entitiesView.ts';
import { type FindingNode, registerFindingActions } from './findingActions.ts';
import { createTree, type Node } from './tree.ts';
import type { Refreshable } from './views.ts';

interface Row {
  readonly uri: Uri;
  readonly diagnostic: Diagnostic;
  readonly rule: string;
}

/** Icon and colour of each level; the icon alone tells them apart. */
const levels: Readonly<Record<DiagnosticSeverity, ThemeIcon>> = {
  [DiagnosticSeverity.Error]: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  [DiagnosticSeverity.Warning]: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  [DiagnosticSeverity.Information]: new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
  [DiagnosticSeverity.Hint]: new ThemeIcon('lightbulb'),
};
const levelNames = [l10n.t('error'), l10n.t('warning'), l10n.t('information'), l10n.t('hint')];

/** The Findings view: grouped by rule or by article, with counts. It shows what the Problems panel shows. */
export function registerFindingsView(): Refreshable {
  let byRule = true;
  const tree = createTree('sourceCheck.findings', () => {
    const rows = ownFindings();
    tree.view.badge = rows.length ? { value: rows.length, tooltip: findings(rows.length) } : undefined;
    return byRule ? ruleNodes(rows) : articleNodes(rows);
  });
  const group = (next: boolean) => () => {
    byRule = next;
    void commands.executeCommand('setContext', 'sourceCheck.findingsByRule', byRule);
    tree.refresh();
  };
  void commands.executeCommand('setContext', 'sourceCheck.findingsByRule', byRule);
  const registered = Disposable.from(
    commands.registerCommand('sourceCheck.groupByRule', group(true)),
    commands.registerCommand('sourceCheck.groupByArticle', group(false)),
    registerFindingActions(tree),
  );
  return {
    refresh: tree.refresh,
    dispose: () => {
      registered.dispose();
      tree.dispose();
    },
  };
}

/** All diagnostics of ours, in order of article and place. */
export function ownFindings(): Row[] {
  return languages
    .getDiagnostics()
    .flatMap(([uri, diagnostics]) =>
      diagnostics
        .filter(({ source }) => source === 'Source Check')
        .map((diagnostic) => ({ uri, diagnostic, rule: ruleOf(diagnostic) })),
    )
    .sort(
      (a, b) =>
        compare(a.uri.toString(), b.uri.toString()) || a.diagnostic.range.start.compareTo(b.diagnostic.range.start),
    );
}

/** Findings carry their rule, family and fault, as the code; empty for mistakes in settings files, which have another. */
function ruleOf({ code }: Diagnostic): string {
  const value = String(typeof code === 'object' ? code.value : (code ?? ''));
  return value.includes('/') ? value : '';
}

function ruleNodes(rows: readonly Row[]): Node[] {
  const families = grouped(rows, ({ rule }) => rule.split('/')[0] || l10n.t('settings'));
  return [...families].map(([family, ofFamily]) =>
    groupNode(
      family,
      ofFamily,
      [...grouped(ofFamily, ({ rule }) => rule)].flatMap(([rule, ofRule]) => ofOneRule(rule, ofRule)),
      TreeItemCollapsibleState.Expanded,
    ),
  );
}

/** The findings of a rule under its name; mistakes in settings files have no rule and stand alone. */
function ofOneRule(rule: string, rows: readonly Row[]): readonly (Node | FindingNode)[] {
  const children = rows.map((row) => leaf(row, true));
  if (rule === '') return children;
  const node = groupNode(rule.split('/')[1] ?? rule, rows, children);
  node.item.contextValue = 'rule';
  return [{ ...node, rule, uri: rows[0]!.uri.toString() }];
}

function articleNodes(rows: readonly Row[]): Node[] {
  return [...grouped(rows, ({ uri }) => uri.toString())].map(([uri, ofArticle]) => {
    const node = groupNode(
      workspace.asRelativePath(Uri.parse(uri)),
      ofArticle,
      ofArticle.map((row) => leaf(row, false)),
    );
    node.item.resourceUri = Uri.parse(uri);
    node.item.iconPath = ThemeIcon.File;
    return node;
  });
}

function groupNode(
  label: string,
  rows: readonly Row[],
  children: readonly Node[],
  state = TreeItemCollapsibleState.Collapsed,
): Node {
  const item = new TreeItem(label, state);
  item.description = String(rows.length);
  item.iconPath = levels[Math.min(...rows.map(({ diagnostic }) => diagnostic.severity)) as DiagnosticSeverity];
  item.accessibilityInformation = { label: `${label}, ${findings(rows.length)}` };
  return { item, children };
}

function findings(count: number): string {
  return counted(count, l10n.t('1 finding'), l10n.t('{0} findings', count));
}

function leaf({ uri, diagnostic, rule }: Row, withFile: boolean): Node | FindingNode {
  const { range, message, severity, relatedInformation = [] } = diagnostic;
  const item = new TreeItem(message);
  const line = range.start.line + 1;
  item.description = withFile ? `${workspace.asRelativePath(uri)}:${line}` : `${rule} · ${l10n.t('line {0}', line)}`;
  item.tooltip = `${message}\n${rule}`;
  item.iconPath = levels[severity];
  item.accessibilityInformation = {
    label: `${levelNames[severity]}: ${message}, ${workspace.asRelativePath(uri)}, ${l10n.t('line {0}', line)}`,
  };
  item.command = openAt(uri.toString(), range.start.line, range.start.character);
  if (rule === '') return { item };
  const own: ComparePassage = { uri: uri.toString(), range: plain(range) };
  const [other] = relatedInformation;
  item.contextValue = other ? 'finding.compared' : 'finding';
  return {
    item,
    rule,
    uri: own.uri,
    finding: { ...own, rule },
    ...(other && { passages: [own, { uri: other.location.uri.toString(), range: plain(other.location.range) }] }),
  };
}

function plain({ start, end }: Range): PlainRange {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

function grouped(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return new Map([...groups].sort(([a], [b]) => compare(a, b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
