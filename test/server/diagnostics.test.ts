import assert from 'node:assert/strict';
import { onlyLostCharacters as config, Session, until } from './session.ts';

const lost = 'corruption/replacement-character';
const damaged = (word: string) =>
  `Bridge closed for repairs\n\nThe ${word}\ufffd over the Orn was closed on Monday, the council said.\n`;
const sound = 'Bridge closed for repairs\n\nThe bridge over the Orn was closed on Monday, the council said.\n';

describe('pull diagnostics', () => {
  let session: Session;
  afterEach(() => session.stop());

  it('are announced with dependencies between files and for the whole workspace', async () => {
    session = await Session.start({ files: { 'sourcecheck.yaml': config } });
    const { diagnosticProvider } = session.initialised.capabilities;
    assert.deepEqual(diagnosticProvider, {
      identifier: 'sourceCheck',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
  });

  it('give the findings of an open document with range, rule and source', async () => {
    session = await Session.start({ files: { 'sourcecheck.yaml': config, 'a.txt': damaged('bridge') } });
    await session.open('a.txt', damaged('bridge'));
    const { kind, items } = await session.pull('a.txt');
    assert.equal(kind, 'full');
    const [found] = items.filter(({ code }) => code === lost);
    assert.deepEqual(found?.range, { start: { line: 2, character: 10 }, end: { line: 2, character: 11 } });
    assert.equal(found?.severity, 1);
    assert.equal(found?.source, 'Source Check');
  });

  it('say "unchanged" for an id that still holds, and give all for one that does not', async () => {
    session = await Session.start({ files: { 'sourcecheck.yaml': config, 'a.txt': damaged('bridge') } });
    await session.open('a.txt', damaged('bridge'));
    const first = await session.pull('a.txt');
    const second = await session.pull('a.txt', first.resultId);
    assert.deepEqual([second.kind, second.resultId], ['unchanged', first.resultId]);
    await session.change('a.txt', 2, sound);
    const third = await session.pull('a.txt', first.resultId);
    assert.deepEqual([third.kind, third.items], ['full', []]);
  });

  it('follow what is typed, not what is on disk', async () => {
    session = await Session.start({ files: { 'sourcecheck.yaml': config, 'a.txt': sound } });
    await session.open('a.txt', damaged('bridge'));
    assert.deepEqual(
      (await session.pull('a.txt')).items.map(({ code }) => code),
      [lost],
    );
    session.write('a.txt', sound);
    await session.events(['a.txt', 2]);
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.deepEqual(
      (await session.pull('a.txt')).items.map(({ code }) => code),
      [lost],
    );
  });

  it('apply changes in order, positions counted in UTF-16', async () => {
    session = await Session.start({ files: { 'sourcecheck.yaml': config, 'a.txt': sound } });
    await session.open('a.txt', '😀 Bridge\n\nThe bridge is closed.\n');
    await session.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: session.uri('a.txt'), version: 2 },
      contentChanges: [
        { range: { start: { line: 2, character: 4 }, end: { line: 2, character: 10 } }, text: '😀\ufffd' },
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } }, text: '' },
      ],
    });
    const found = (await session.pull('a.txt')).items.filter(({ code }) => code === lost);
    assert.deepEqual(
      found.map(({ range }) => range.start),
      [{ line: 2, character: 6 }],
    );
  });

  it('are empty for documents outside every corpus', async () => {
    session = await Session.start({
      files: { 'in/sourcecheck.yaml': config, 'in/a.txt': damaged('bridge'), 'out/a.txt': damaged('bridge') },
    });
    await session.open('out/a.txt', damaged('bridge'));
    assert.deepEqual((await session.pull('out/a.txt')).items, []);
    await session.open('in/a.txt', damaged('bridge'));
    assert.equal((await session.pull('in/a.txt')).items.length, 1);
  });
});

describe('workspace diagnostics', () => {
  let session: Session;
  afterEach(() => session.stop());
  const two = { 'sourcecheck.yaml': config, 'a.txt': damaged('bridge'), 'b.txt': sound };

  it('are streamed while the request stays open', async () => {
    session = await Session.start({ files: two });
    let answered = false;
    void session.holdWorkspace().then(() => {
      answered = true;
    });
    await until('findings of a.txt', () => session.codes('a.txt').includes(lost));
    assert.ok(!session.shown.has(session.uri('b.txt')), 'nothing is said of an article without findings');
    assert.equal(answered, false);
  });

  it('are answered at once for a client without partial results', async () => {
    session = await Session.start({ files: two });
    const { items } = await session.pullWorkspace();
    assert.deepEqual(
      items.map(({ uri, kind }) => [uri, kind]),
      [[session.uri('a.txt'), 'full']],
    );
  });

  it('are "unchanged" for ids that hold, and empty for documents that are gone', async () => {
    session = await Session.start({ files: two });
    const [first] = (await session.pullWorkspace()).items;
    const { items } = await session.pullWorkspace([
      { uri: session.uri('a.txt'), value: first!.resultId! },
      { uri: session.uri('gone.txt'), value: 'old' },
    ]);
    const byUri = new Map(items.map((item) => [item.uri, item]));
    assert.equal(byUri.get(session.uri('a.txt'))?.kind, 'unchanged');
    const gone = byUri.get(session.uri('gone.txt'));
    assert.deepEqual(gone?.kind === 'full' && gone.items, []);
  });

  it('follow files that change, come and go', async () => {
    session = await Session.start({ files: two });
    void session.holdWorkspace();
    await until('findings of a.txt', () => session.codes('a.txt').includes(lost));
    session.write('b.txt', damaged('road'));
    await session.events(['b.txt', 2]);
    await until('findings of b.txt', () => session.codes('b.txt').includes(lost));
    session.write('new/c.txt', damaged('quay'));
    await session.events(['new/c.txt', 1]);
    await until('findings of c.txt', () => session.codes('new/c.txt').includes(lost));
    session.remove('a.txt');
    await session.events(['a.txt', 3]);
    await until('an explicit empty report of a.txt', () => session.shown.get(session.uri('a.txt'))?.length === 0);
  });

  it('survive cancellation: the next request starts afresh and no error is sent', async () => {
    session = await Session.start({ files: two });
    const cancel = session.cancellation();
    const held = session.connection.sendRequest(
      'workspace/diagnostic',
      { identifier: 'sourceCheck', previousResultIds: [], partialResultToken: 'x' },
      cancel.token,
    );
    await session.pullWorkspace();
    cancel.cancel();
    assert.deepEqual(await held, { items: [] });
    assert.equal((await session.pullWorkspace()).items.length, 1);
  });

  it('say all of a document again when it is closed without being saved', async () => {
    session = await Session.start({ files: two });
    void session.holdWorkspace();
    await until('findings of a.txt', () => session.codes('a.txt').includes(lost));
    await session.open('a.txt', sound);
    await session.pull('a.txt');
    await until('the report of the open document', () => session.codes('a.txt').length === 0);
    const before = session.streamed.length;
    await session.change('a.txt', 2, damaged('bridge'));
    await session.pull('a.txt');
    await session.close('a.txt');
    await until('a whole report after closing', () =>
      session.streamed.slice(before).some(({ uri, kind }) => uri === session.uri('a.txt') && kind === 'full'),
    );
    await until('the findings on disk', () => session.codes('a.txt').includes(lost));
  });

  it('ask the client to look again when another open document is behind', async () => {
    const notice = (name: string) =>
      `Notice from ${name}\n\nThe hall opens at nine.\n\nSubscribe to the Quillmere Morning Letter for daily updates on the harbour\n`;
    session = await Session.start({
      files: { 'sourcecheck.yaml': config, 'a.txt': notice('A'), 'b.txt': sound },
    });
    await session.open('a.txt', notice('A'));
    await session.open('b.txt', sound);
    await session.pull('a.txt');
    await session.pull('b.txt');
    const before = session.refreshes;
    session.write('sourcecheck.yaml', config.replace('error', 'off'));
    await session.change('b.txt', 2, damaged('bridge'));
    await session.pull('b.txt');
    await session.events(['sourcecheck.yaml', 2]);
    await until('a refresh', () => session.refreshes > before);
    assert.deepEqual((await session.pull('b.txt')).items, []);
  });
});
