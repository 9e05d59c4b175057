import type { SourceDocument } from '../core/index.ts';
import type { CorpusFolder } from './corpusFolder.ts';
import { type Files, readArticle } from './files.ts';
import { uriBelow } from './uris.ts';

/** Documents that articles name as their sources but the corpus does not hold. */
export interface OutsideSources {
  /** Whether a URI is one of those that were asked for last. */
  has(uri: string): boolean;
  /** Reads them again where the list of them is another one, or all with `again`; returns the URIs that may have changed. */
  update(folders: Iterable<CorpusFolder>, again: boolean): Promise<readonly string[]>;
}

export function createOutsideSources(files: Files): OutsideSources {
  const asked = new Map<string, readonly string[]>();
  return {
    has: (uri) => [...asked.values()].some((uris) => uris.includes(uri)),
    async update(folders, again) {
      const changed: string[] = [];
      for (const folder of folders) {
        const paths = folder.outsideSources();
        const uris = paths.map((path) => uriBelow(folder.root, path));
        if (!again && JSON.stringify(uris) === JSON.stringify(asked.get(folder.root) ?? [])) continue;
        asked.set(folder.root, uris);
        const documents: SourceDocument[] = [];
        for (const [index, path] of paths.entries()) {
          const decoded = await readArticle(files, uris[index]!);
          if (decoded) documents.push({ path, decoded, forAll: false });
        }
        changed.push(...folder.setSources(documents).map((path) => uriBelow(folder.root, path)));
      }
      return changed;
    },
  };
}
