import { commands, type Disposable, l10n, Range, Uri, ViewColumn, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  addEntityAlias,
  type ComparePassage,
  type FindingReference,
  commands as names,
  type PlainRange,
  setRuleLevel,
  settleFinding,
} from '../../server/src/lsp/protocol.ts';
import { change } from './settingsFiles.ts';

type Client = () => BaseLanguageClient | undefined;

/** The commands behind the quick fixes that do not change the article: they settle, compare and configure. */
export function registerFindingCommands(client: Client): Disposable[] {
  return [
    commands.registerCommand(names.settle, (finding: FindingReference, verdict: string) =>
      settle(client, finding, verdict),
    ),
    commands.registerCommand(names.compare, comparePassages),
    commands.registerCommand(names.setLevel, (uri: string, rule: string) => setLevel(client, uri, rule)),
    commands.registerCommand(names.addAlias, (uri: string, name: string, alias: string) =>
      change(client, addEntityAlias, { uri, name, alias }),
    ),
  ];
}

async function settle(client: Client, finding: FindingReference, verdict: string): Promise<void> {
  const prompts: Readonly<Record<string, string>> = {
    'correct as is': l10n.t('Why is it correct as it stands?'),
    accepted: l10n.t('Why is it accepted?'),
    'not the same': l10n.t('What do the two passages speak of?'),
    'wrong finding': l10n.t('Why is the finding wrong?'),
  };
  const reason = await window.showInputBox({
    title: l10n.t('Settle the finding: {0}', verdict),
    prompt: prompts[verdict] ?? '',
    placeHolder: l10n.t('Reason (kept in sourcecheck.decisions.yaml)'),
  });
  // Escape means no; an empty reason is a reason not given.
  if (reason === undefined) return;
  await change(client, settleFinding, { finding, verdict, reason });
}

async function setLevel(client: Client, uri: string, rule: string): Promise<void> {
  const levels = [
    { label: 'off', description: l10n.t('The rule is not run') },
    { label: 'hint', description: l10n.t('Only a dotted mark in the text') },
    { label: 'information', description: l10n.t('Listed below errors and warnings') },
    { label: 'warning' },
    { label: 'error' },
  ];
  const picked = await window.showQuickPick(levels, { title: l10n.t('Level of {0} in this corpus', rule) });
  if (picked) await change(client, setRuleLevel, { uri, rule, level: picked.label });
}

/** Two editors, each with its passage selected and in view; one article is shown twice. */
export async function comparePassages(one: ComparePassage, other: ComparePassage): Promise<void> {
  await show(one, ViewColumn.One, true);
  await show(other, ViewColumn.Two, false);
}

async function show({ uri, range }: ComparePassage, viewColumn: ViewColumn, preserveFocus: boolean): Promise<void> {
  await window.showTextDocument(Uri.parse(uri), {
    viewColumn,
    preserveFocus,
    preview: false,
    selection: asRange(range),
  });
}

export function asRange({ start, end }: PlainRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
