import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import {
  configFile,
  type Decoded,
  decisionsFile,
  type Language,
  refused,
  type SourceDocument,
  sizeCap,
  tooLargeMessage,
} from '../core/index.ts';
import { type CorpusFolder, createCorpusFolder } from './corpusFolder.ts';
import type { Documents } from './documents.ts';
import { type Files, readArticle, readText } from './files.ts';
import type { Log } from './safely.ts';
import type { Settings } from './settings.ts';
import { yieldToRequests } from './timers.ts';
import { readTree, type Tree } from './tree.ts';
import { nameOf, normalUri, pathBelow, uriBelow } from './uris.ts';

/** An article and the corpus it belongs to. */
export interface Located {
  readonly folder: CorpusFolder;
  readonly path: string;
}

/** What the workspace needs from around it. */
export interface Surroundings {
  readonly files: Files;
  readonly documents: Documents;
  readonly log: Log;
  language(): Promise<Language>;
  settings(folder: string): Promise<Settings>;
  /** Findings of these URIs may have changed; called when nothing more is waiting to be read. */
  changed(uris: ReadonlySet<string>): void;
  /** Reading goes on or has ended; `waiting` articles are still to be read. */
  progress(waiting: number): void;
}

/**
 * All corpora of the open folders, kept equal to files and open documents. It works on states, not on events: an event only
 * says what is to be looked at again, and one loop brings everything up to date, however many events came meanwhile.
 */
export interface Workspace {
  /** Settled when the first pass over all folders is done (or was stopped). */
  readonly ready: Promise<void>;
  readonly isReady: boolean;
  setFolders(uris: readonly string[]): void;
  folders(): readonly CorpusFolder[];
  /** The article at a URI, with everything typed so far; undefined for what is no article of a corpus. */
  at(uri: string): Located | undefined;
  /** Settled when the article at a URI has been read, or the first pass is done without it: open articles come first. */
  known(uri: string): Promise<void>;
  /** The corpus whose configuration or decisions a URI is. */
  settingsAt(uri: string): CorpusFolder | undefined;
  uriOf(located: Located): string;
  filesChanged(events: readonly FileEvent[]): void;
  /** Reads settings, folders and configurations again. */
  refresh(): void;
  documentChanged(uri: string): void;
  documentClosed(uri: string): void;
  /** Takes in what was typed in all documents. */
  flush(): void;
  /** Stops reading until `resume`; what has been read so far stands. */
  stop(): void;
  resume(): void;
  readonly isStopped: boolean;
  readonly waiting: number;
}

/** Articles asked for at the same time. */
const parallel = 8;

export function createWorkspace(around: Surroundings): Workspace {
  const { documents, files, log } = around;
  let workspaceFolders: readonly string[] = [];
  /** By root; deeper roots own what lies in them. */
  let corpora = new Map<string, CorpusFolder>();
  let trees = new Map<string, Tree>();
  let treeStale = false;
  let running = false;
  let stopped = false;
  const stale = new Set<string>();
  /** Articles of the present batch that have not been taken yet. */
  let underWay = 0;
  const typed = new Set<string>();
  const changed = new Set<string>();
  let readyNow: () => void = () => {};
  let isReady = false;
  const ready = new Promise<void>((resolve) => {
    readyNow = () => {
      isReady = true;
      resolve();
    };
  });

  /** Who waits for an article, by URI. */
  const waiting = new Map<string, (() => void)[]>();
  const arrived = (uri: string) => {
    for (const resolve of waiting.get(uri) ?? []) resolve();
    waiting.delete(uri);
  };

  const locate = (uri: string): Located | undefined => {
    let found: Located | undefined;
    for (const folder of corpora.values()) {
      const path = pathBelow(folder.root, uri);
      if (path && (!found || folder.root.length > found.folder.root.length)) found = { folder, path };
    }
    if (!found?.folder.isArticle(found.path)) return undefined;
    for (const [folder, tree] of trees) {
      const path = pathBelow(folder, uri);
      if (path && !tree.accepts(path)) return undefined;
    }
    return found;
  };
  /** Notes what to look at again; decisions may be stale since. */
  const note = ({ folder }: Located, paths: ReadonlySet<string>) => {
    for (const path of paths) changed.add(uriBelow(folder.root, path));
    if (paths.size && folder.decisions().length) changed.add(folder.decisionsUri);
  };
  const takeDocument = (uri: string) => {
    typed.delete(uri);
    const document = documents.at(uri);
    const located = document && locate(uri);
    if (!located) return;
    const text = document.getText();
    note(
      located,
      located.folder.put(
        located.path,
        text.length > sizeCap ? refused('too-large', tooLargeMessage(text.length)) : { text, problems: [] },
      ),
    );
  };
  const isOpen = (uri: string) => documents.at(uri) !== undefined;
  const tell = () => {
    if (running || changed.size === 0) return;
    const uris = new Set(changed);
    changed.clear();
    around.changed(uris);
  };

  /** Takes one article as it is on disk, unless the editor has it open: then its buffer is the truth. */
  const takeFile = (uri: string, decoded: Decoded | undefined) => {
    const located = locate(uri);
    if (isOpen(uri)) takeDocument(uri);
    else if (located && decoded) note(located, located.folder.put(located.path, decoded));
    else for (const folder of corpora.values()) removeFrom(folder, uri);
  };
  const removeFrom = (folder: CorpusFolder, uri: string) => {
    const path = pathBelow(folder.root, uri);
    if (path && folder.corpus.article(path)) note({ folder, path }, folder.remove(path));
  };

  const readTrees = async (): Promise<void> => {
    const next = new Map<string, CorpusFolder>();
    const nextTrees = new Map<string, Tree>();
    const wanted: string[] = [];
    for (const workspaceFolder of workspaceFolders) {
      const settings = await around.settings(workspaceFolder);
      const tree = await readTree(files, workspaceFolder, settings.exclude, () => !stopped);
      nextTrees.set(workspaceFolder, tree);
      for (const root of rootsOf(workspaceFolder, tree, settings)) {
        if (next.has(root)) continue;
        const folder =
          corpora.get(root) ?? createCorpusFolder(root, await around.language(), (message) => log.error(message));
        next.set(root, folder);
        const config = await readText(files, folder.configUri);
        const decisions = await readText(files, folder.decisionsUri);
        for (const path of folder.configure({ config, decisions }, settings)) changed.add(uriBelow(root, path));
        changed.add(folder.configUri).add(folder.decisionsUri);
      }
      wanted.push(...tree.files.map((path) => uriBelow(workspaceFolder, path)));
    }
    if (stopped) {
      treeStale = true;
      return;
    }
    for (const [root, folder] of corpora) {
      if (next.has(root)) continue;
      for (const path of folder.corpus.paths()) changed.add(uriBelow(root, path));
      changed.add(folder.configUri).add(folder.decisionsUri);
    }
    corpora = next;
    trees = nextTrees;
    settleMembers(wanted);
  };
  /** Queues articles that are new, takes out those that are gone or belong to another corpus now. */
  const settleMembers = (wanted: readonly string[]) => {
    const there = new Set<string>();
    for (const uri of [...wanted, ...documents.uris()]) {
      const located = locate(uri);
      if (!located) continue;
      there.add(uri);
      if (!located.folder.corpus.article(located.path)) stale.add(uri);
    }
    for (const folder of corpora.values()) {
      for (const path of folder.corpus.paths()) {
        const uri = uriBelow(folder.root, path);
        if (!there.has(uri) || locate(uri)?.folder !== folder) removeFrom(folder, uri);
      }
    }
  };

  /** Documents that articles name as their sources but the corpus does not hold. */
  const readSources = async (): Promise<void> => {
    for (const folder of corpora.values()) {
      const documents: SourceDocument[] = [];
      for (const path of folder.outsideSources()) {
        const decoded = await readArticle(files, uriBelow(folder.root, path));
        if (decoded) documents.push({ path, decoded, forAll: false });
      }
      for (const path of folder.setSources(documents)) changed.add(uriBelow(folder.root, path));
    }
  };

  const isSource = (uri: string) =>
    [...corpora.values()].some((folder) => folder.outsideSources().some((path) => uriBelow(folder.root, path) === uri));

  const update = async (): Promise<void> => {
    if (running) return;
    running = true;
    try {
      while ((treeStale || stale.size > 0) && !stopped) {
        if (treeStale) {
          treeStale = false;
          await readTrees();
        }
        // Somebody waits for the open ones.
        const open = documents.uris().filter((uri) => stale.has(uri));
        const batch = [...new Set([...open, ...firstOf(stale, parallel)])].slice(0, parallel);
        for (const uri of batch) stale.delete(uri);
        const reads = batch.map((uri) => (isOpen(uri) || !locate(uri) ? undefined : readArticle(files, uri)));
        for (const [index, read] of reads.entries()) {
          underWay = reads.length - index;
          takeFile(batch[index]!, await read);
          arrived(batch[index]!);
          await yieldToRequests();
        }
        underWay = 0;
        if (stale.size === 0 && !treeStale) await readSources();
        around.progress(stale.size);
      }
    } catch (error) {
      log.error(`Reading the folder failed: ${error instanceof Error ? error.stack : error}`);
    } finally {
      running = false;
      underWay = 0;
      flush();
      if (workspaceFolders.length > 0 || stopped) readyNow();
      around.progress(stale.size);
      tell();
    }
    if ((treeStale || stale.size > 0) && !stopped) await update();
  };
  const flush = () => {
    for (const uri of [...typed]) takeDocument(uri);
    tell();
  };

  return {
    ready,
    get isReady() {
      return isReady;
    },
    get isStopped() {
      return stopped;
    },
    get waiting() {
      return stale.size + underWay;
    },
    setFolders(uris) {
      workspaceFolders = uris.map(normalUri);
      treeStale = true;
      void update();
    },
    folders: () => [...corpora.values()],
    at(uri) {
      const key = normalUri(uri);
      if (typed.has(key)) {
        takeDocument(key);
        tell();
      }
      const located = locate(key);
      return located?.folder.corpus.article(located.path) ? located : undefined;
    },
    known(uri) {
      const key = normalUri(uri);
      const located = locate(key);
      if (isReady || located?.folder.corpus.article(located.path)) return Promise.resolve();
      const read = new Promise<void>((resolve) => void waiting.set(key, [...(waiting.get(key) ?? []), resolve]));
      return Promise.race([read, ready]);
    },
    settingsAt(uri) {
      const key = normalUri(uri);
      return [...corpora.values()].find(({ configUri, decisionsUri }) => configUri === key || decisionsUri === key);
    },
    uriOf: ({ folder, path }) => uriBelow(folder.root, path),
    filesChanged(events) {
      for (const { uri: given, type } of events) {
        const uri = normalUri(given);
        const located = locate(uri);
        if (located) stale.add(uri);
        // A folder comes and goes as one event, and settings decide about every file: both are answered by looking again.
        if (isSetting(uri) || isSource(uri) || (type !== FileChangeType.Changed && !located)) treeStale = true;
      }
      void update();
    },
    refresh() {
      treeStale = true;
      void update();
    },
    documentChanged: (uri) => void typed.add(normalUri(uri)),
    documentClosed(uri) {
      typed.delete(normalUri(uri));
      stale.add(normalUri(uri));
      void update();
    },
    flush,
    stop() {
      stopped = true;
    },
    resume() {
      stopped = false;
      treeStale = true;
      void update();
    },
  };
}

/** A workspace folder whose settings name articles is a corpus even without a configuration of its own. */
function rootsOf(workspaceFolder: string, tree: Tree, settings: Settings): string[] {
  const roots = tree.roots.map((path) => uriBelow(workspaceFolder, path));
  return settings.articles.length && !roots.includes(workspaceFolder) ? [workspaceFolder, ...roots] : roots;
}

function isSetting(uri: string): boolean {
  return [configFile, decisionsFile, '.gitignore'].includes(nameOf(uri));
}

function firstOf<T>(items: Iterable<T>, count: number): T[] {
  const first: T[] = [];
  for (const item of items) if (first.push(item) >= count) break;
  return first;
}
