import type { FileEvent } from 'vscode-languageserver';
import { createArticles } from './articles.ts';
import type { Located } from './corpora.ts';
import type { CorpusFolder } from './corpusFolder.ts';
import { createReadingLoop, type Surroundings } from './readingLoop.ts';
import { normalUri } from './uris.ts';

export type { Located } from './corpora.ts';

/**
 * All corpora of the open folders, kept equal to files and open documents. It works on states, not on events: an event only
 * says what is to be looked at again, and one loop brings everything up to date, however many events came meanwhile.
 */
export interface Workspace {
  /** Settled when the first pass over all folders is done (or was stopped). */
  readonly ready: Promise<void>;
  readonly isReady: boolean;
  readonly isStopped: boolean;
  /** Articles still to be read. */
  readonly waiting: number;
  setFolders(uris: readonly string[]): void;
  folders(): readonly CorpusFolder[];
  /** The article at a URI, with everything typed so far; undefined for what is no article of a corpus. */
  at(uri: string): Located | undefined;
  /** Settled when the article at a URI has been read, or the first pass is done without it: open articles come first. */
  known(uri: string): Promise<void>;
  /** The corpus whose configuration or decisions a URI is. */
  settingsAt(uri: string): CorpusFolder | undefined;
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
}

export function createWorkspace(around: Surroundings): Workspace {
  const articles = createArticles(around.documents);
  const loop = createReadingLoop(around, articles);
  const tell = () => {
    if (loop.isRunning()) return;
    const uris = articles.takeChanged();
    if (uris.size) around.changed(uris);
  };
  const takeTyped = (uri?: string) => {
    articles.takeTyped(uri);
    tell();
  };
  const again = () => loop.request({ trees: true });
  return {
    ready: loop.ready,
    get isReady() {
      return loop.isReady();
    },
    get isStopped() {
      return loop.isStopped();
    },
    get waiting() {
      return loop.waiting();
    },
    setFolders: (uris) => loop.request({ folders: uris.map(normalUri), trees: true }),
    folders: () => [...articles.corpora().byRoot.values()],
    at(uri) {
      const key = normalUri(uri);
      takeTyped(key);
      return articles.has(key) ? articles.locate(key) : undefined;
    },
    known: (uri) => loop.arrival(normalUri(uri)),
    settingsAt(uri) {
      const key = normalUri(uri);
      const folders = [...articles.corpora().byRoot.values()];
      return folders.find(({ configUri, decisionsUri }) => configUri === key || decisionsUri === key);
    },
    filesChanged: (events) => loop.request(loop.wantedAfter(events)),
    refresh: again,
    documentChanged: (uri) => articles.typed(normalUri(uri)),
    documentClosed(uri) {
      articles.forgetTyped(normalUri(uri));
      loop.request({ articles: [normalUri(uri)] });
    },
    flush: () => takeTyped(),
    stop: () => loop.stop(),
    resume() {
      loop.start();
      again();
    },
  };
}
