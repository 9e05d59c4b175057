import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../lsp/files.ts';

/** Files on this machine, for clients that do not answer for theirs. Other URIs than `file:` have nothing. */
export const nodeFiles: Files = {
  async list(folder) {
    if (!folder.startsWith('file:')) return [];
    try {
      const folderPath = fileURLToPath(folder);
      const entries = await readdir(folderPath, { withFileTypes: true });
      const kinds = await Promise.all(entries.map((entry) => kindOf(entry, join(folderPath, entry.name))));
      return entries.flatMap(({ name }, index) => (kinds[index] ? [{ name, kind: kinds[index] }] : []));
    } catch {
      return [];
    }
  },
  async read(uri, cap) {
    if (!uri.startsWith('file:')) return { kind: 'missing' };
    try {
      const path = fileURLToPath(uri);
      const { size } = await stat(path);
      if (size > cap) return { kind: 'tooLarge', size };
      return { kind: 'bytes', bytes: await readFile(path) };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return code === 'ENOENT' || code === 'ENOTDIR'
        ? { kind: 'missing' }
        : { kind: 'unreadable', reason: code ?? String(error) };
    }
  },
};

/** Links to files are files; links to folders are left out, as in the command line, so that no cycle is followed. */
async function kindOf(entry: Dirent, path: string): Promise<'file' | 'folder' | undefined> {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink()) return undefined;
  return (await stat(path).catch(() => undefined))?.isFile() ? 'file' : undefined;
}
