import { commands, type Disposable, type ExtensionContext, FileType, l10n, Uri, window, workspace } from 'vscode';
import { configFile } from './corpusFolders.ts';

/** Commands that make a folder a corpus and show how to work with one. */
export function registerSetUp(context: ExtensionContext, start: () => Promise<void>): Disposable[] {
  return [
    commands.registerCommand('sourceCheck.createCorpus', (folder?: Uri) => createCorpus(folder, start)),
    commands.registerCommand('sourceCheck.openDemonstration', () => openDemonstration(context)),
    commands.registerCommand('sourceCheck.openWalkthrough', () =>
      commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#sourceCheck.start`, false),
    ),
  ];
}

/** Writes a commented sourcecheck.yaml, unless there is one, opens it and starts the server. */
async function createCorpus(given: Uri | undefined, start: () => Promise<void>): Promise<void> {
  const folder = given ?? (await pickFolder());
  if (!folder) return;
  const file = Uri.joinPath(folder, configFile);
  if (!(await exists(file))) await workspace.fs.writeFile(file, new TextEncoder().encode(await firstConfig(folder)));
  await window.showTextDocument(file);
  await start();
}

async function pickFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    const open = l10n.t('Open Folder');
    const answer = await window.showInformationMessage(l10n.t('Open the folder of your articles first.'), open);
    if (answer === open) await commands.executeCommand('workbench.action.files.openFolder');
    return undefined;
  }
  if (folders.length === 1) return folders[0]!.uri;
  return (await window.showWorkspaceFolderPick({ placeHolder: l10n.t('Which folder holds the articles?') }))?.uri;
}

/** The file a corpus begins with; its globs name the kinds of articles that are there. */
async function firstConfig(folder: Uri): Promise<string> {
  const entries = await workspace.fs.readDirectory(folder).then(undefined, () => []);
  const has = (ending: string) =>
    entries.some(([name, type]) => type & FileType.File && name.toLowerCase().endsWith(ending));
  const kinds = ['txt', 'md'].filter((kind) => has(`.${kind}`));
  const globs = kinds.length === 1 ? `**/*.${kinds[0]}` : '**/*.{txt,md}';
  return `# Source Check reads the articles of this folder. Every setting may be left out.

# Which files are articles: globs, relative to this folder. What .gitignore names is left out.
articles: ["${globs}"]

# Levels of single rules or of the families corruption, inconsistency and unsupported:
# off, hint, information, warning or error.
# rules:
#   unsupported/evaluative-language: off
#   corruption: error

# Names of the house. "aliases" are the same, "not" are others that look alike.
# entities:
#   - name: World Health Organization
#     type: organisation
#     aliases: [WHO]
#     not: [World Heritage Office]

# How many findings of one rule the editor shows in one article.
# caps:
#   default: 20

# Run the rules that are still being tried out, too:
# stage: nursery
`;
}

/** Opens a copy of the demonstration articles, so that they may be changed. */
async function openDemonstration(context: ExtensionContext): Promise<void> {
  const copy = Uri.joinPath(context.globalStorageUri, 'demonstration');
  if (!(await exists(copy))) {
    await workspace.fs.createDirectory(context.globalStorageUri);
    await workspace.fs.copy(Uri.joinPath(context.extensionUri, 'seeds'), copy);
  }
  await commands.executeCommand('vscode.openFolder', copy, {
    forceNewWindow: (workspace.workspaceFolders ?? []).length > 0,
  });
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
