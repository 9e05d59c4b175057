import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  type DataCallback,
  type Hover,
  type Message,
  type ProtocolConnection,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';

const articles: Readonly<Record<string, string>> = {
  'vscode-vfs://desk/news/sourcecheck.yaml': '',
  'vscode-vfs://desk/news/a.txt': 'Ferry sails again\n\nMayor Ines Calder said the fer\ufffdry had left the quay.\n',
  'vscode-vfs://desk/news/b.txt':
    'Quay reopens\n\nThe quay reopened on Monday, Calder said.\n\nInes Calder is mayor of Velm.\n',
};

describe('the server in a worker of the browser', function () {
  this.timeout(60_000);
  let worker: Worker;
  let connection: ProtocolConnection;

  before(function () {
    if (!existsSync('dist/server.browser.cjs')) this.skip();
    worker = new Worker('./test/server/browserWorker.cjs', { workerData: { bundle: 'dist/server.browser.cjs' } });
    connection = createProtocolConnection(new WorkerReader(worker), new WorkerWriter(worker));
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('sourceCheck/readFolder', ({ uri }: { uri: string }) =>
      Object.keys(articles).flatMap((path) =>
        path.startsWith(`${uri}/`) ? [{ name: path.slice(uri.length + 1), kind: 'file' }] : [],
      ),
    );
    connection.onRequest('sourceCheck/readFile', ({ uri }: { uri: string }): object => {
      const text = articles[uri];
      if (text !== undefined) return { kind: 'bytes', bytes: Buffer.from(text).toString('latin1') };
      if (!uri.startsWith('memfs:/models/')) return { kind: 'missing' };
      return { kind: 'bytes', bytes: readFileSync(join('server/models', basename(uri))).toString('latin1') };
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => console.error(message));
    connection.listen();
  });
  after(() => worker?.terminate());

  it('reads a virtual workspace through the client and answers as everywhere', async () => {
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
      initializationOptions: { files: true, models: 'memfs:/models' },
      workspaceFolders: [{ uri: 'vscode-vfs://desk/news', name: 'news' }],
    });
    await connection.sendNotification('initialized', {});
    const { items } = await connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    const found = items.find(({ uri }) => uri === 'vscode-vfs://desk/news/a.txt');
    assert.ok(found?.kind === 'full' && found.items.some(({ code }) => code === 'corruption/replacement-character'));
    const hover = await connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri: 'vscode-vfs://desk/news/a.txt' },
      position: { line: 2, character: 14 },
    });
    assert.match((hover.contents as { value: string }).value, /in 2 of 2 articles/);
  });
});

class WorkerReader extends AbstractMessageReader {
  private readonly worker: Worker;
  constructor(worker: Worker) {
    super();
    this.worker = worker;
    worker.on('error', (error) => this.fireError(error));
    worker.on('exit', () => this.fireClose());
  }
  listen(callback: DataCallback) {
    this.worker.on('message', callback);
    return { dispose: () => void this.worker.off('message', callback) };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  private readonly worker: Worker;
  constructor(worker: Worker) {
    super();
    this.worker = worker;
  }
  async write(message: Message): Promise<void> {
    this.worker.postMessage(message);
  }
  end(): void {}
}
