import { Disposable, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FileAnswer,
  type FileParams,
  type FolderEntry,
  type FolderParams,
  readFile,
  readFolder,
} from '../../server/src/lsp/protocol.ts';

/** Answers the server's requests for files from the editor's file system, whatever it is: local, remote, virtual. */
export function answerFiles(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest<FolderEntry[], void>(readFolder, ({ uri }: FolderParams) => list(Uri.parse(uri))),
    client.onRequest<FileAnswer, void>(readFile, ({ uri, cap }: FileParams) => read(Uri.parse(uri), cap)),
  );
}

async function list(folder: Uri): Promise<FolderEntry[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.flatMap(([name, type]): FolderEntry[] => {
      if (type & FileType.File) return [{ name, kind: 'file' }];
      // Links to folders are left out, as in the command line, so that no cycle is followed.
      return type === FileType.Directory ? [{ name, kind: 'folder' }] : [];
    });
  } catch {
    return [];
  }
}

async function read(uri: Uri, cap: number): Promise<FileAnswer> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > cap) return { kind: 'tooLarge', size };
    return { kind: 'bytes', bytes: asCharacters(await workspace.fs.readFile(uri)) };
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return { kind: 'missing' };
    return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** One character a byte; in parts, because engines take only so many arguments at once. */
function asCharacters(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}
