import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageserver/node';

interface Progress {
  readonly token: string;
  readonly value: { readonly kind: string } | WorkspaceDiagnosticReportPartialResult;
}

/** The options of a session; the defaults are those of a capable editor that is not ours. */
export interface SessionOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** More workspace folders than the first, each with its files. */
  readonly more?: readonly Readonly<Record<string, string | Uint8Array>>[];
  /** Another bundle than the one that was built. */
  readonly server?: string;
  /** What its process is started with. */
  readonly execArgv?: readonly string[];
  /** URIs of the workspace folders, for a client with files of its own. */
  readonly roots?: readonly string[];
  readonly initializationOptions?: unknown;
  /** Answers of `workspace/configuration`, by section. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly capabilities?: ClientCapabilities;
  /** Before `initialize` is sent: for handlers of requests from the server. */
  readonly prepare?: (connection: ProtocolConnection) => void;
}

/** A sourcecheck.yaml that runs one rule alone, so that tests of the machinery do not depend on the others. */
export const onlyLostCharacters = [
  'rules:',
  '  corruption: off',
  '  inconsistency: off',
  '  unsupported: off',
  '  corruption/replacement-character: error',
  '',
].join('\n');

const usualCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  window: { workDoneProgress: true },
};

/** The bundle where it is as new as the sources, which start more slowly. */
const serverFile = isCurrent('dist/server.cjs', 'server/src') ? 'dist/server.cjs' : 'server/src/node/main.ts';

/** A server process and the folder it works on. */
export class Session {
  readonly connection: ProtocolConnection;
  readonly folder: string;
  readonly folders: readonly string[];
  readonly process: ChildProcess;
  readonly logged: string[] = [];
  /** Steps of work-done progress, in order. */
  readonly works: { readonly token: string; readonly kind: string }[] = [];
  private readonly held = new Set<string>();
  refreshes = 0;
  initialised!: InitializeResult;
  /** Diagnostics of the held workspace request by URI, as a client would show them. */
  readonly shown = new Map<string, readonly Diagnostic[]>();
  /** Every item of a partial result, in order. */
  readonly streamed: WorkspaceDiagnosticReportPartialResult['items'][number][] = [];

  private constructor(options: SessionOptions) {
    this.folders = [options.files ?? {}, ...(options.more ?? [])].map(writeFolder);
    this.folder = this.folders[0]!;
    this.process = spawn(process.execPath, [...(options.execArgv ?? []), options.server ?? serverFile, '--stdio'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.process.stderr!.on('data', (data: Buffer) => this.logged.push(String(data)));
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
    );
    this.connection.onNotification(
      'window/logMessage',
      ({ message }: { message: string }) => void this.logged.push(message),
    );
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('window/workDoneProgress/create', () => null);
    this.connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section }) => options.settings?.[section ?? ''] ?? null),
    );
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      return null;
    });
    this.connection.onNotification('$/progress', ({ token, value }: Progress) => {
      if ('kind' in value) this.works.push({ token, kind: value.kind });
      else if (this.held.has(token)) this.show(value);
    });
    options.prepare?.(this.connection);
    this.connection.listen();
  }

  private show({ items }: WorkspaceDiagnosticReportPartialResult): void {
    for (const item of items) {
      this.streamed.push(item);
      if (item.kind === 'full') this.shown.set(item.uri, item.items);
    }
  }

  static async start(options: SessionOptions): Promise<Session> {
    const session = new Session(options);
    const died = new Promise<never>((_resolve, reject) => {
      session.process.once('exit', (code) =>
        reject(new Error(`The server ended with ${code}: ${session.logged.join('')}`)),
      );
    });
    const answer = session.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: options.capabilities ?? usualCapabilities,
      initializationOptions: options.initializationOptions,
      workspaceFolders: (options.roots ?? session.folders.map((folder) => String(pathToFileURL(folder)))).map(
        (uri) => ({
          uri,
          name: 'folder',
        }),
      ),
    });
    session.initialised = await Promise.race([answer, died]);
    died.catch(() => {});
    await session.connection.sendNotification('initialized', {});
    return session;
  }

  uri(path: string, folder = this.folder): string {
    return String(pathToFileURL(join(folder, path)));
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }

  remove(path: string): void {
    rmSync(join(this.folder, path), { recursive: true });
  }

  cancellation(): CancellationTokenSource {
    return new CancellationTokenSource();
  }

  open(path: string, text: string, version = 1, languageId = 'plaintext'): Promise<void> {
    return this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: this.uri(path), languageId, version, text },
    });
  }

  change(path: string, version: number, text: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri(path), version },
      contentChanges: [{ text }],
    });
  }

  close(path: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri(path) } });
  }

  /** Tells the server of file events; types as in the protocol: 1 created, 2 changed, 3 deleted. */
  events(...changes: readonly [path: string, type: 1 | 2 | 3][]): Promise<void> {
    return this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: changes.map(([path, type]) => ({ uri: this.uri(path), type })),
    });
  }

  at<T>(method: string, path: string, line: number, character: number, more: object = {}): Promise<T> {
    return this.connection.sendRequest(method, {
      textDocument: { uri: this.uri(path) },
      position: { line, character },
      ...more,
    });
  }

  pull(
    path: string,
    previousResultId?: string,
  ): Promise<{ kind: 'full' | 'unchanged'; resultId: string; items: Diagnostic[] }> {
    return this.connection.sendRequest('textDocument/diagnostic', {
      identifier: 'sourceCheck',
      textDocument: { uri: this.uri(path) },
      ...(previousResultId && { previousResultId }),
    });
  }

  /** Starts the held workspace request, as the editor does; what it streams arrives in `shown`. */
  holdWorkspace(previousResultIds: readonly { uri: string; value: string }[] = []): Promise<unknown> {
    const partialResultToken = `held-${Math.random()}`;
    this.held.add(partialResultToken);
    return this.connection.sendRequest('workspace/diagnostic', {
      identifier: 'sourceCheck',
      previousResultIds,
      partialResultToken,
    });
  }

  /** The workspace's diagnostics at once, for a client without partial results. */
  pullWorkspace(
    previousResultIds: readonly { uri: string; value: string }[] = [],
  ): Promise<{ items: WorkspaceDiagnosticReportPartialResult['items'] }> {
    return this.connection.sendRequest('workspace/diagnostic', { identifier: 'sourceCheck', previousResultIds });
  }

  codes(path: string): string[] {
    return (this.shown.get(this.uri(path)) ?? []).map(({ code }) => String(code));
  }

  /** Ends the process as a crash would; its folder stays. */
  async kill(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGKILL');
    await ended;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      const ended = new Promise((resolve) => this.process.once('exit', resolve));
      await this.connection.sendRequest('shutdown');
      await this.connection.sendNotification('exit');
      await ended;
    }
    this.connection.dispose();
    for (const folder of this.folders) rmSync(folder, { recursive: true, force: true });
  }
}

/** Asks until the answer is yes; fails with `what` after `seconds`. */
export async function until(what: string, ask: () => boolean | Promise<boolean>, seconds = 100): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`Not within ${seconds} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function writeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'source-check-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function isCurrent(bundle: string, sources: string): boolean {
  if (!existsSync(bundle)) return false;
  const made = statSync(bundle).mtimeMs;
  return readdirSync(sources, { recursive: true, encoding: 'utf8' }).every(
    (file) => statSync(join(sources, file)).mtimeMs <= made,
  );
}
