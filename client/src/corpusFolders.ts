import { type Disposable, FileType, Uri, workspace } from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient';

export const configFile = 'sourcecheck.yaml';
export const decisionsFile = 'sourcecheck.decisions.yaml';

/** Languages an article may have in the editor. */
export const articleLanguages = ['plaintext', 'markdown', 'article'] as const;

/** True when an open folder asked to be checked: by a sourcecheck.yaml in it or by globs in its settings. */
export async function hasCorpus(): Promise<boolean> {
  const folders = workspace.workspaceFolders ?? [];
  if (
    folders.some(({ uri }) => workspace.getConfiguration('sourceCheck', uri).get<string[]>('articles', []).length > 0)
  )
    return true;
  for (const { uri } of folders) if (await isFile(Uri.joinPath(uri, configFile))) return true;
  // A virtual workspace may have no search: then only a configuration at the top is found.
  const found = await workspace.findFiles(`**/${configFile}`, undefined, 1).then(undefined, () => []);
  return found.length > 0;
}

/** Calls back when a folder may have become a corpus. */
export function onCorpusMayAppear(run: () => void): Disposable[] {
  const watcher = workspace.createFileSystemWatcher(`**/${configFile}`, false, true, true);
  return [
    watcher,
    watcher.onDidCreate(run),
    workspace.onDidChangeWorkspaceFolders(run),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('sourceCheck.articles')) run();
    }),
    workspace.onDidSaveTextDocument(({ uri }) => {
      if (uri.path.endsWith(`/${configFile}`)) run();
    }),
  ];
}

/** Articles and settings below the open folders; the server leaves alone what is in no corpus. */
export function corpusSelector(): DocumentSelector {
  const schemes = new Set(['file', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  return [...schemes].flatMap((scheme) => [
    ...articleLanguages.map((language) => ({ scheme, language })),
    { scheme, pattern: `**/${configFile}` },
    { scheme, pattern: `**/${decisionsFile}` },
  ]);
}

async function isFile(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    ({ type }) => (type & FileType.File) !== 0,
    () => false,
  );
}
