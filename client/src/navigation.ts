import {
  commands,
  type Disposable,
  type Location,
  l10n,
  Position,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { commands as names } from '../../server/src/lsp/protocol.ts';

/** The commands behind the links of hovers and code lenses. */
export function registerNavigationCommands(): Disposable[] {
  return [
    commands.registerCommand(names.openPassage, openPassage),
    commands.registerCommand(names.allMentions, allMentions),
    commands.registerCommand(names.readBeside, readBeside),
  ];
}

/** Opens an article with a zero-based line in the middle of the window. */
async function openPassage(uri: string, line: number, character = 0): Promise<void> {
  const at = new Position(line, character);
  await window.showTextDocument(Uri.parse(uri), { selection: new Range(at, at) });
}

/** Lists every mention of the name at a place (by default the caret's), in the editor's own references view. */
async function allMentions(uri?: string, line = 0, character = 0): Promise<void> {
  const editor = window.activeTextEditor;
  const document = uri === undefined ? editor?.document.uri : Uri.parse(uri);
  const at = uri === undefined ? editor?.selection.active : new Position(line, character);
  if (!document || !at) return;
  const mentions = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', document, at);
  await commands.executeCommand('editor.action.showReferences', document, at, mentions);
}

/** Offers the related articles of a lens, and opens the chosen one beside. */
async function readBeside(related: readonly string[] = []): Promise<void> {
  const items = related.map((uri) => ({
    label: uri.split('/').pop() ?? uri,
    description: workspace.asRelativePath(Uri.parse(uri)),
    uri,
  }));
  const picked = await window.showQuickPick(
    items.map((item) => ({ ...item, label: decodeURIComponent(item.label) })),
    {
      title: l10n.t('Read beside this article'),
      matchOnDescription: true,
    },
  );
  if (picked) await window.showTextDocument(Uri.parse(picked.uri), { viewColumn: ViewColumn.Beside });
}
