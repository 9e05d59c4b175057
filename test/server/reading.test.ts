import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onlyLostCharacters as config, Session, until } from './session.ts';

const paragraph = (i: number) =>
  `Mayor Ines Calder said on Tuesday that the harbour of Velm would take ${i + 20} ships before 14 March, and the Orland Shipping company agreed. `;
const long = (i: number) => `Ships in the harbour, part ${i}\n\n${paragraph(i).repeat(60)}fer\ufffdry\n`;
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`news/${String(i).padStart(3, '0')}.txt`, long(i)]));

interface Status {
  state: string;
  articles: number;
  waiting: number;
  counts: { error: number };
}

describe('the first pass over a folder', () => {
  let session: Session;
  afterEach(() => session.stop());

  it('is told as progress, answers requests meanwhile, and publishes nothing before its end', async () => {
    const statuses: Status[] = [];
    let early = false;
    session = await Session.start({
      files: { 'sourcecheck.yaml': config, ...many(150) },
      prepare: (connection) =>
        connection.onNotification('sourceCheck/status', (status: Status) => {
          statuses.push(status);
          if (status.waiting > 0 && session?.streamed.length) early = true;
        }),
    });
    void session.holdWorkspace();
    await session.open('news/000.txt', long(0));
    const pulled = session.pull('news/000.txt');
    const symbols = await session.connection.sendRequest<unknown[]>('textDocument/documentSymbol', {
      textDocument: { uri: session.uri('news/000.txt') },
    });
    assert.ok(symbols.length > 0);
    const meanwhile = statuses.at(-1)?.state;
    assert.ok(meanwhile === undefined || meanwhile === 'reading', 'the open article was read first');
    assert.equal((await pulled).items.length, 1);
    await until('the end', () => statuses.at(-1)?.state === 'ready');
    assert.deepEqual([statuses.at(-1)?.articles, statuses.at(-1)?.counts.error], [150, 150]);
    const kinds = session.works.map(({ kind }) => kind);
    assert.deepEqual([kinds[0], kinds.at(-1)], ['begin', 'end']);
    assert.ok(kinds.filter((kind) => kind === 'report').length > 1);
    await until('the findings', () => session.shown.size === 150);
    assert.equal(early, false);
  }).timeout(60_000);

  it('stops when its progress is cancelled, keeps what was read, and goes on when asked', async () => {
    const statuses: Status[] = [];
    session = await Session.start({
      files: { 'sourcecheck.yaml': config, ...many(250) },
      prepare: (connection) =>
        connection.onNotification('sourceCheck/status', (status: Status) => void statuses.push(status)),
    });
    await until('the progress', () => session.works.length > 0);
    await session.connection.sendNotification('window/workDoneProgress/cancel', { token: session.works[0]!.token });
    await until('the stop', () => statuses.at(-1)?.state === 'stopped');
    const { articles, waiting } = statuses.at(-1)!;
    assert.ok(articles > 0 && waiting > 0 && articles + waiting === 250, `${articles} + ${waiting}`);
    const { items } = await session.pullWorkspace();
    await until('what was under way to be counted', () => statuses.at(-1)?.articles === items.length);
    await session.connection.sendNotification('sourceCheck/continueReading');
    await session.connection.sendNotification('sourceCheck/stopReading');
    await until('another stop', () => statuses.at(-1)?.state === 'stopped');
    await session.connection.sendNotification('sourceCheck/continueReading');
    await until('all articles', () => statuses.at(-1)?.state === 'ready' && statuses.at(-1)?.articles === 250);
  }).timeout(90_000);
});

describe('the life of a server', () => {
  it('ends with code 0 after shutdown and exit, and by itself when its client is gone', async () => {
    const session = await Session.start({ files: { 'sourcecheck.yaml': config } });
    await session.stop();
    assert.equal(session.process.exitCode, 0);
    const orphan = await Session.start({ files: { 'sourcecheck.yaml': config } });
    const ended = new Promise((resolve) => orphan.process.once('exit', resolve));
    orphan.process.stdin!.end();
    await ended;
    await orphan.stop();
  });

  it('knows the results of the one before it', async () => {
    const files = { 'sourcecheck.yaml': config, 'a.txt': long(1) };
    const first = await Session.start({ files });
    const [before] = (await first.pullWorkspace()).items;
    await first.kill();
    const second = await Session.start({ files: {}, roots: [first.uri('')] });
    const [after] = (await second.pullWorkspace([{ uri: before!.uri, value: before!.resultId! }])).items;
    assert.deepEqual([after?.kind, after?.resultId], ['unchanged', before!.resultId]);
    await second.stop();
    await first.stop();
  });

  it('writes nothing but the protocol to its output, and answers requests it does not know as the protocol wants', async () => {
    const session = await Session.start({ files: { 'sourcecheck.yaml': config, 'a.txt': long(1) } });
    await assert.rejects(session.connection.sendRequest('no/such/request'), { code: -32601 });
    assert.equal((await session.pullWorkspace()).items.length, 1);
    await session.stop();
  });

  it('says once, clearly, that its language data is missing, and answers all the same', async function () {
    if (!existsSync('dist/server.cjs')) return this.skip();
    const folder = mkdtempSync(join(tmpdir(), 'source-check-bare-'));
    copyFileSync('dist/server.cjs', join(folder, 'server.cjs'));
    const shown: string[] = [];
    const statuses: Status[] = [];
    const session = await Session.start({
      server: join(folder, 'server.cjs'),
      files: { 'sourcecheck.yaml': config, 'a.txt': long(1) },
      prepare(connection) {
        connection.onNotification('window/showMessage', ({ message }: { message: string }) => void shown.push(message));
        connection.onNotification('sourceCheck/status', (status: Status) => void statuses.push(status));
      },
    });
    await session.open('a.txt', long(1));
    assert.deepEqual((await session.pull('a.txt')).items, []);
    assert.deepEqual((await session.pullWorkspace()).items, []);
    await session.events(['sourcecheck.yaml', 2]);
    await until('the state', () => statuses.at(-1)?.state === 'failed');
    assert.equal(shown.length, 1);
    assert.match(shown[0]!, /language data in \S+ cannot be read/);
    await session.stop();
    rmSync(folder, { recursive: true });
  });

  it('answers a cancelled request as cancelled', async () => {
    const session = await Session.start({ files: { 'sourcecheck.yaml': config, 'a.txt': long(1) } });
    await session.open('a.txt', long(1));
    const cancel = session.cancellation();
    const pulled = session.connection.sendRequest(
      'textDocument/diagnostic',
      { textDocument: { uri: session.uri('a.txt') } },
      cancel.token,
    );
    cancel.cancel();
    await assert.rejects(pulled, { code: -32800 });
    assert.equal((await session.pull('a.txt')).items.length, 1);
    await session.stop();
  });
});
