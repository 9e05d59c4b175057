import type { Connection } from 'vscode-languageserver';
import { type Decoded, decode, refused, sizeCap, tooLargeMessage } from '../core/index.ts';
import {
  type FileAnswer,
  type FileParams,
  type FolderEntry,
  type FolderParams,
  readFile,
  readFolder,
} from './protocol.ts';

/** A file's bytes, or why there are none. */
export type FileContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | Exclude<FileAnswer, { readonly kind: 'bytes' }>;

/**
 * The one port through which files reach the server; changes arrive as `workspace/didChangeWatchedFiles`. Neither method
 * rejects for the state of a file: a folder that is gone or may not be listed is empty.
 */
export interface Files {
  list(folder: string): Promise<readonly FolderEntry[]>;
  /** Files above `cap` bytes are not read. */
  read(uri: string, cap: number): Promise<FileContent>;
}

/** Files as the client sees them, so that virtual and web workspaces work. */
export function clientFiles(connection: Connection): Files {
  return {
    list: (uri) => connection.sendRequest<FolderEntry[]>(readFolder, { uri } satisfies FolderParams),
    async read(uri, cap) {
      const answer = await connection.sendRequest<FileAnswer>(readFile, { uri, cap } satisfies FileParams);
      return answer.kind === 'bytes' ? { kind: 'bytes', bytes: bytesOf(answer.bytes) } : answer;
    },
  };
}

/** Reads and decodes an article; undefined when it is gone. What cannot be read is an empty text with one problem. */
export async function readArticle(files: Files, uri: string): Promise<Decoded | undefined> {
  const content = await files.read(uri, sizeCap);
  switch (content.kind) {
    case 'bytes':
      return decode(content.bytes);
    case 'tooLarge':
      return refused('too-large', tooLargeMessage(content.size));
    case 'unreadable':
      return refused('unreadable', `This file could not be read (${content.reason}).`);
    case 'missing':
      return undefined;
  }
}

/** Text of a small file such as sourcecheck.yaml; undefined when there is none. */
export async function readText(files: Files, uri: string): Promise<string | undefined> {
  return (await readArticle(files, uri))?.text;
}

function bytesOf(characters: string): Uint8Array {
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < characters.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}
