import { type Decoded, refused, sizeCap, tooLargeMessage } from '../core/index.ts';
import { type Corpora, type Located, locate, noCorpora } from './corpora.ts';
import type { CorpusFolder } from './corpusFolder.ts';
import type { Documents } from './documents.ts';
import { pathBelow, uriBelow } from './uris.ts';

/** The articles of all corpora in memory. Open documents win over files; all URIs are normal. */
export interface Articles {
  corpora(): Corpora;
  /** The corpus an article belongs to, by its URI, whether it has been read or not. */
  locate(uri: string): Located | undefined;
  has(uri: string): boolean;
  /** Goes on with other corpora; takes out what belongs to them no more and returns what is to be read. */
  adopt(corpora: Corpora, files: readonly string[]): readonly string[];
  /** Takes an article as it is on disk (undefined: it is gone), or its open document. */
  take(uri: string, onDisk: Decoded | undefined): void;
  /** A document has other text than its article, from now until it is taken. */
  typed(uri: string): void;
  forgetTyped(uri: string): void;
  /** Takes what was typed in one document, or in all. */
  takeTyped(uri?: string): void;
  note(uris: Iterable<string>): void;
  /** Compares a few of the articles that are still to be compared; false when none are. */
  compareSome(): boolean;
  /** URIs whose findings may have changed since the last call; compares what is still to be compared. */
  takeChanged(): ReadonlySet<string>;
}

/** Topics under which articles are compared before requests are answered: a fraction of a second. */
const topicsAtOnce = 16;

export function createArticles(documents: Documents): Articles {
  let corpora: Corpora = noCorpora;
  const typed = new Set<string>();
  let changed = new Set<string>();

  const noteChanges = ({ root, decisions, decisionsUri, takeChanged }: CorpusFolder, most?: number) => {
    const paths = takeChanged(most);
    for (const path of paths) changed.add(uriBelow(root, path));
    // What a decision settles may be gone, or back.
    if (paths.size && decisions().length) changed.add(decisionsUri);
  };
  const takeDocument = (uri: string) => {
    typed.delete(uri);
    const text = documents.at(uri)?.getText();
    const located = text === undefined ? undefined : locate(corpora, uri);
    if (!located || text === undefined) return;
    const decoded = text.length > sizeCap ? refused('too-large', tooLargeMessage(text.length)) : { text, problems: [] };
    located.folder.put(located.path, decoded);
  };
  const remove = (uri: string) => {
    for (const { root, corpus } of corpora.byRoot.values()) {
      const path = pathBelow(root, uri);
      if (path) corpus.remove(path);
    }
  };

  return {
    corpora: () => corpora,
    locate: (uri) => locate(corpora, uri),
    has(uri) {
      const located = locate(corpora, uri);
      return located?.folder.corpus.article(located.path) !== undefined;
    },
    adopt(next, files) {
      corpora = next;
      const members = new Map<string, CorpusFolder>();
      const missing: string[] = [];
      for (const uri of new Set([...files, ...documents.uris()])) {
        const located = locate(corpora, uri);
        if (!located) continue;
        members.set(uri, located.folder);
        if (!located.folder.corpus.article(located.path)) missing.push(uri);
      }
      for (const folder of corpora.byRoot.values()) {
        const gone = folder.corpus.paths().filter((path) => members.get(uriBelow(folder.root, path)) !== folder);
        for (const path of gone) folder.corpus.remove(path);
      }
      return missing;
    },
    take(uri, onDisk) {
      const located = locate(corpora, uri);
      if (documents.at(uri)) takeDocument(uri);
      else if (located && onDisk) located.folder.put(located.path, onDisk);
      else remove(uri);
    },
    typed: (uri) => void typed.add(uri),
    forgetTyped: (uri) => void typed.delete(uri),
    takeTyped(uri) {
      for (const one of uri === undefined ? [...typed] : typed.has(uri) ? [uri] : []) takeDocument(one);
    },
    note(uris) {
      for (const uri of uris) changed.add(uri);
    },
    compareSome() {
      for (const folder of corpora.byRoot.values()) {
        if (!folder.corpus.isBehind) continue;
        noteChanges(folder, topicsAtOnce);
        return true;
      }
      return false;
    },
    takeChanged() {
      for (const folder of corpora.byRoot.values()) noteChanges(folder);
      const taken = changed;
      changed = new Set();
      return taken;
    },
  };
}
