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
  /** Translations of the server's own texts by their English form; English without them. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** Commands that hovers, code lenses and code actions may name. */
export const commands = {
  openPassage: 'sourceCheck.openPassage',
  allMentions: 'sourceCheck.allMentions',
  explainRule: 'sourceCheck.explainRule',
  readBeside: 'sourceCheck.readBeside',
  compare: 'sourceCheck.comparePassages',
  settle: 'sourceCheck.settle',
  setLevel: 'sourceCheck.setLevel',
  addAlias: 'sourceCheck.addAlias',
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
  readonly state: 'idle' | 'reading' | 'ready' | 'stopped' | 'failed';
  /** Why the folders could not be read. */
  readonly failure?: string;
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

/** Client → server, notification: stop reading; what has been read stands. */
export const stopReading = 'sourceCheck/stopReading';

/** Client → server, notification: go on reading after it was stopped. */
export const continueReading = 'sourceCheck/continueReading';

/** Client → server, request: a rule's page in Markdown, or null. */
export const rulePage = 'sourceCheck/rulePage';
export interface RulePageParams {
  readonly rule: string;
}

/** Zero-based, in UTF-16 code units, as in the protocol. */
export interface PlainRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** How a finding is named between client and server. */
export interface FindingReference {
  readonly uri: string;
  readonly rule: string;
  readonly range: PlainRange;
}

/** An argument of the command that opens two passages side by side. */
export interface ComparePassage {
  readonly uri: string;
  readonly range: PlainRange;
}

/**
 * Answer to a request that changes a settings file: `text` in the place of the characters from `start` to `end` of `before`,
 * or why it cannot be changed. The client makes the change only while the open document (else the file) still is `before`,
 * and asks again when it is not.
 */
export type FileChange =
  | {
      readonly uri: string;
      /** The whole text the change was made for; null where there is no file yet. */
      readonly before: string | null;
      /** UTF-16 offsets into `before`. */
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }
  | { readonly problem: string };

/** Client → server, request: settle a finding; answered with a `FileChange`. */
export const settleFinding = 'sourceCheck/settleFinding';
export interface SettleParams {
  readonly finding: FindingReference;
  readonly verdict: string;
  readonly reason?: string;
}

/** Client → server, request: a rule's level in sourcecheck.yaml; answered with a `FileChange`. */
export const setRuleLevel = 'sourceCheck/setRuleLevel';
export interface SetLevelParams {
  /** An article of the corpus whose configuration is meant. */
  readonly uri: string;
  readonly rule: string;
  readonly level: string;
}

/** Client → server, request: another name of an entity in sourcecheck.yaml; answered with a `FileChange`. */
export const addEntityAlias = 'sourceCheck/addEntityAlias';
export interface AddAliasParams {
  readonly uri: string;
  readonly name: string;
  readonly alias: string;
}

/** Client → server, request: all decisions of all corpora. */
export const listDecisions = 'sourceCheck/decisions';
export interface DecisionRow {
  /** URI of the file of decisions, and the zero-based line of the entry. */
  readonly file: string;
  readonly line: number;
  /** The article, and where the quoted words stand in it; no range where they are gone. */
  readonly uri: string;
  readonly range?: PlainRange;
  readonly article: string;
  readonly rule: string;
  readonly verdict: string;
  readonly quote: string;
  readonly reason?: string;
  readonly by?: string;
  readonly on?: string;
  /** It settles nothing any more. */
  readonly stale: boolean;
}

/** Client → server, request: take a decision back; answered with a `FileChange`. */
export const undoDecision = 'sourceCheck/undoDecision';
export interface UndoParams {
  readonly file: string;
  readonly line: number;
}

/** Server → client, notification: entities, findings or decisions have changed; views ask again. */
export const overviewChanged = 'sourceCheck/overviewChanged';

/** Client → server, request: every entity of every corpus with its passages. */
export const listEntities = 'sourceCheck/entities';
export interface EntityRow {
  readonly name: string;
  readonly type: string;
  readonly role?: string;
  readonly aliases: readonly string[];
  readonly articles: readonly EntityArticle[];
}
export interface EntityArticle {
  readonly uri: string;
  readonly title: string;
  readonly date?: string;
  readonly passages: readonly { readonly text: string; readonly range: PlainRange }[];
}

/** Client → server, request: the graph of articles and entities of every corpus. */
export const readMap = 'sourceCheck/map';
export interface MapGraph {
  /** The corpus folder. */
  readonly root: string;
  readonly articles: readonly MapArticle[];
  readonly entities: readonly { readonly name: string; readonly type: string; readonly articles: number }[];
  /** Indexes into `entities` and `articles`. */
  readonly mentions: readonly { readonly entity: number; readonly article: number; readonly count: number }[];
  /** Indexes of two articles. */
  readonly clashes: readonly {
    readonly from: number;
    readonly to: number;
    readonly message: string;
    readonly count: number;
  }[];
  /** Entities left out because the map would be unreadable. */
  readonly omitted: number;
}
export interface MapArticle {
  readonly uri: string;
  readonly title: string;
  readonly date?: string;
  readonly findings: number;
}
