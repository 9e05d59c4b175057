import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { configFile, decisionsFile, type Language } from '../core/index.ts';
import type { Articles } from './articles.ts';
import { readCorpora } from './corpora.ts';
import type { Documents } from './documents.ts';
import { type Files, readArticle } from './files.ts';
import { createOutsideSources } from './outsideSources.ts';
import type { Log } from './safely.ts';
import type { Settings } from './settings.ts';
import { yieldToRequests } from './timers.ts';
import { nameOf, normalUri } from './uris.ts';

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
  /** The folders could not be read at all. */
  failed(reason: string): void;
}

/** What is to be read again. */
interface Wanted {
  readonly folders?: readonly string[];
  readonly trees?: boolean;
  readonly sources?: boolean;
  readonly articles?: readonly string[];
}

/** Articles asked for at the same time. */
const parallel = 8;

/** The one loop that reads; requests that come while it runs are taken in its next round. */
export function createReadingLoop(around: Surroundings, articles: Articles) {
  const { files, documents, log } = around;
  const outside = createOutsideSources(files);
  let workspaceFolders: readonly string[] = [];
  let treesStale = false;
  let sourcesStale = false;
  const stale = new Set<string>();
  /** Articles of the present batch that have not been taken yet. */
  let underWay = 0;
  let running = false;
  let stopped = false;
  let isReady = false;
  const readiness = deferred();
  /** Who waits for an article, by URI. */
  const arrivals = new Map<string, Deferred>();

  const readTrees = async () => {
    treesStale = false;
    const reader = { ...around, log: (message: string) => log.error(message), wanted: () => !stopped };
    const { corpora, files: found, changed } = await readCorpora(articles.corpora(), workspaceFolders, reader);
    if (stopped) treesStale = true;
    else {
      articles.note(changed);
      for (const uri of articles.adopt(corpora, found)) stale.add(uri);
    }
  };
  const readBatch = async () => {
    // Somebody waits for the open ones.
    const open = documents.uris().filter((uri) => stale.has(uri));
    const batch = [...new Set([...open, ...firstOf(stale, parallel)])].slice(0, parallel);
    const reads = batch.map((uri) =>
      documents.at(uri) || !articles.locate(uri) ? undefined : readArticle(files, uri),
    );
    for (const uri of batch) stale.delete(uri);
    underWay = batch.length;
    for (const [index, uri] of batch.entries()) {
      const onDisk = await reads[index];
      articles.take(uri, onDisk);
      underWay = batch.length - index - 1;
      arrivals.get(uri)?.resolve();
      arrivals.delete(uri);
      await yieldToRequests();
    }
  };
  const readSources = async () => {
    const again = sourcesStale;
    sourcesStale = false;
    articles.note(await outside.update(articles.corpora().byRoot.values(), again));
  };

  const isWaiting = () => !stopped && (treesStale || sourcesStale || stale.size > 0);
  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    try {
      do {
        while (isWaiting()) {
          if (treesStale) await readTrees();
          await readBatch();
          if (stale.size === 0 && !treesStale) await readSources();
          if (stale.size > 0) around.progress(stale.size);
        }
        while (!isWaiting() && articles.compareSome()) await yieldToRequests();
      } while (isWaiting());
    } catch (error) {
      log.error(`Reading the folder failed: ${error instanceof Error ? error.stack : error}`);
      around.failed(error instanceof Error ? error.message : String(error));
    } finally {
      running = false;
      underWay = 0;
      articles.takeTyped();
      isReady = true;
      readiness.resolve();
      around.progress(stale.size);
      const changed = articles.takeChanged();
      if (changed.size) around.changed(changed);
    }
  };

  return {
    ready: readiness.promise,
    isReady: () => isReady,
    isRunning: () => running,
    isStopped: () => stopped,
    waiting: () => stale.size + underWay,
    stop() {
      stopped = true;
    },
    start() {
      stopped = false;
    },
    request(wanted: Wanted) {
      workspaceFolders = wanted.folders ?? workspaceFolders;
      treesStale ||= wanted.trees ?? false;
      sourcesStale ||= wanted.sources ?? false;
      for (const uri of wanted.articles ?? []) stale.add(uri);
      void run();
    },
    /** A folder comes and goes as one event, and settings decide about every file: both are answered by looking again. */
    wantedAfter(events: readonly FileEvent[]): Wanted {
      const changes = events.map(({ uri, type }) => ({ uri: normalUri(uri), gone: type !== FileChangeType.Changed }));
      const known = changes.filter(({ uri }) => articles.locate(uri));
      const others = changes.filter(({ uri }) => !articles.locate(uri));
      return {
        articles: known.map(({ uri }) => uri),
        sources: others.some(({ uri }) => outside.has(uri)),
        trees: others.some(({ uri, gone }) => gone || isSetting(uri)),
      };
    },
    arrival(uri: string): Promise<void> {
      if (isReady || articles.has(uri)) return Promise.resolve();
      const arrival = arrivals.get(uri) ?? deferred();
      arrivals.set(uri, arrival);
      return Promise.race([arrival.promise, readiness.promise]);
    },
  };
}

function isSetting(uri: string): boolean {
  return [configFile, decisionsFile, '.gitignore'].includes(nameOf(uri));
}

function firstOf<T>(items: Iterable<T>, count: number): T[] {
  const first: T[] = [];
  for (const item of items) if (first.push(item) >= count) break;
  return first;
}

interface Deferred {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
}

function deferred(): Deferred {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
