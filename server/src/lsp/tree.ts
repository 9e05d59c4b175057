import { articleFilter, folderFilter } from '../core/articleFilter.ts';
import { configFile } from '../core/index.ts';
import { type Files, readText } from './files.ts';
import { uriBelow } from './uris.ts';

/** What lies below a workspace folder, ignored files left out. Paths are relative to it, with forward slashes. */
export interface Tree {
  readonly files: readonly string[];
  /** Folders with a sourcecheck.yaml; '' is the workspace folder itself. */
  readonly roots: readonly string[];
  /** Whether a file that has come since would be in the tree: neither `.gitignore` nor the editor's excludes name it. */
  readonly accepts: (path: string) => boolean;
}

/** Folders listed at the same time. */
const parallel = 16;

/**
 * Lists a workspace folder, level by level. `.gitignore` files hold for their folders; `exclude` are globs as in the editor's
 * `files.exclude`. Links to folders are whatever the port says they are, so a cycle is cut at a depth no newsroom has.
 */
export async function readTree(
  files: Files,
  folder: string,
  exclude: readonly string[],
  wanted: () => boolean,
): Promise<Tree> {
  const found: string[] = [];
  const roots: string[] = [];
  const gitignores: { folder: string; text: string }[] = [];
  let level = [''];
  for (let depth = 0; level.length > 0 && depth < 64 && wanted(); depth++) {
    const next: string[] = [];
    for (let at = 0; at < level.length && wanted(); at += parallel) {
      await Promise.all(level.slice(at, at + parallel).map((path) => visit(path, next)));
    }
    const enter = folderFilter({ exclude, gitignores });
    level = next.filter(enter);
  }
  const accepts = articleFilter({ globs: ['**'], exclude, gitignores });
  return { files: found.filter(accepts).sort(), roots: roots.sort(), accepts };

  async function visit(path: string, next: string[]): Promise<void> {
    for (const { name, kind } of await files.list(uriBelow(folder, path))) {
      const below = path === '' ? name : `${path}/${name}`;
      if (kind === 'folder') next.push(below);
      else if (name === configFile) roots.push(path);
      else if (name === '.gitignore') {
        const text = await readText(files, uriBelow(folder, below));
        if (text !== undefined) gitignores.push({ folder: path, text });
      } else found.push(below);
    }
  }
}
