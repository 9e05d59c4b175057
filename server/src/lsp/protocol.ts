/**
 * The messages that only our own client and server know. Plain names and shapes, so that the client can import this file
 * without the server's libraries. URIs are strings as `vscode.Uri.toString()` writes them.
 */

/** What our client says of itself in `initializationOptions`; another client sends none of it. */
export interface ClientOptions {
  /** The client answers `readFolder` and `readFile`: then the server touches no file system itself. */
  readonly files?: boolean;
  /** The client knows our commands: then hovers and rule links may use them. */
  readonly commands?: boolean;
  /** Where the models lie, for a server that cannot read files itself. */
  readonly models?: string;
}

/** Commands that server-made Markdown and code lenses may name. */
export const commands = {
  openPassage: 'sourceCheck.openPassage',
  allMentions: 'sourceCheck.allMentions',
  explainRule: 'sourceCheck.explainRule',
} as const;

/** Server → client, request: the entries of a folder. */
export const readFolder = 'sourceCheck/readFolder';
export interface FolderParams {
  readonly uri: string;
}
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** Server → client, request: the bytes of a file, or why there are none. */
export const readFile = 'sourceCheck/readFile';
export interface FileParams {
  readonly uri: string;
  /** Larger files (bytes) are not sent. */
  readonly cap: number;
}
export type FileAnswer =
  /** One character a byte (U+0000 to U+00FF): articles are mostly ASCII, so this is shorter than base64 in JSON. */
  | { readonly kind: 'bytes'; readonly bytes: string }
  | { readonly kind: 'tooLarge'; readonly size: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Server → client, notification: what the status item shows. */
export const statusChanged = 'sourceCheck/status';
export interface Status {
  readonly state: 'idle' | 'reading' | 'ready' | 'stopped';
  /** Folders of articles. */
  readonly corpora: number;
  readonly articles: number;
  /** Articles still to be read. */
  readonly waiting: number;
  readonly counts: Readonly<Record<'error' | 'warning' | 'information' | 'hint', number>>;
}

/** Client → server, notification: where the caret is in the document that was typed in last. */
export const caretMoved = 'sourceCheck/caret';
export interface CaretParams {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

/** Client → server, notification: hide all findings, or show them again. */
export const pause = 'sourceCheck/pause';
export interface PauseParams {
  readonly paused: boolean;
}

/** Client → server, notification: go on reading after it was stopped. */
export const continueReading = 'sourceCheck/continueReading';

/** Client → server, request: a rule's page in Markdown, or null. */
export const rulePage = 'sourceCheck/rulePage';
export interface RulePageParams {
  readonly rule: string;
}
