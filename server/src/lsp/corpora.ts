import type { Language } from '../core/index.ts';
import { type CorpusFolder, createCorpusFolder } from './corpusFolder.ts';
import { type Files, readText } from './files.ts';
import type { Settings } from './settings.ts';
import { readTree, type Tree } from './tree.ts';
import { pathBelow, uriBelow } from './uris.ts';

/** The corpora of the open folders, with the trees they were found in; a new reading makes a new value. */
export interface Corpora {
  /** By root; deeper roots own what lies in them. */
  readonly byRoot: ReadonlyMap<string, CorpusFolder>;
  /** By workspace folder. */
  readonly trees: ReadonlyMap<string, Tree>;
}

/** An article and the corpus it belongs to. */
export interface Located {
  readonly folder: CorpusFolder;
  readonly path: string;
}

export const noCorpora: Corpora = { byRoot: new Map(), trees: new Map() };

/** The corpus that owns a URI, if its globs name it and nothing leaves it out. Whether the file exists is not asked. */
export function locate({ byRoot, trees }: Corpora, uri: string): Located | undefined {
  let found: Located | undefined;
  for (const folder of byRoot.values()) {
    const path = pathBelow(folder.root, uri);
    if (path && (!found || folder.root.length > found.folder.root.length)) found = { folder, path };
  }
  if (!found?.folder.isArticle(found.path)) return undefined;
  for (const [folder, tree] of trees) {
    const path = pathBelow(folder, uri);
    if (path && !tree.accepts(path)) return undefined;
  }
  return found;
}

/** What is needed to read corpora. */
export interface CorporaReader {
  readonly files: Files;
  readonly log: (message: string) => void;
  language(): Promise<Language>;
  settings(folder: string): Promise<Settings>;
  /** False when the reading is not wanted any more. */
  wanted(): boolean;
}

export interface CorporaReading {
  readonly corpora: Corpora;
  /** URIs of all files below the folders. */
  readonly files: readonly string[];
  /** URIs whose findings may have changed with the configuration. */
  readonly changed: ReadonlySet<string>;
}

/** Reads folders, settings and configurations again; corpora that are still there are kept. */
export async function readCorpora(
  before: Corpora,
  workspaceFolders: readonly string[],
  reader: CorporaReader,
): Promise<CorporaReading> {
  const byRoot = new Map<string, CorpusFolder>();
  const trees = new Map<string, Tree>();
  const found: string[] = [];
  const changed = new Set<string>();
  for (const workspaceFolder of workspaceFolders) {
    const settings = await reader.settings(workspaceFolder);
    const tree = await readTree(reader.files, workspaceFolder, settings.exclude, reader.wanted);
    trees.set(workspaceFolder, tree);
    found.push(...tree.files.map((path) => uriBelow(workspaceFolder, path)));
    for (const root of rootsOf(workspaceFolder, tree, settings)) {
      if (byRoot.has(root)) continue;
      const folder = before.byRoot.get(root) ?? createCorpusFolder(root, await reader.language(), reader.log);
      byRoot.set(root, folder);
      const config = await readText(reader.files, folder.configUri);
      const decisions = await readText(reader.files, folder.decisionsUri);
      for (const path of folder.configure({ config, decisions }, settings)) changed.add(uriBelow(root, path));
      changed.add(folder.configUri).add(folder.decisionsUri);
    }
  }
  for (const folder of before.byRoot.values())
    if (!byRoot.has(folder.root)) for (const uri of urisOf(folder)) changed.add(uri);
  return { corpora: { byRoot, trees }, files: found, changed };
}

/** Everything of a corpus that may have findings. */
export function urisOf({ root, corpus, configUri, decisionsUri }: CorpusFolder): string[] {
  return [configUri, decisionsUri, ...corpus.paths().map((path) => uriBelow(root, path))];
}

/** A workspace folder whose settings name articles is a corpus even without a configuration of its own. */
function rootsOf(workspaceFolder: string, tree: Tree, settings: Settings): string[] {
  const roots = tree.roots.map((path) => uriBelow(workspaceFolder, path));
  return settings.articles.length && !roots.includes(workspaceFolder) ? [workspaceFolder, ...roots] : roots;
}
