import assert from 'node:assert/strict';
import { onlyLostCharacters as config, Session, until } from './session.ts';

const first = 'The ferry left the quay.';
const text = `Ferry sails again\n\n${first} It came back at noon.\n`;

describe('a sentence that is being typed', () => {
  let session: Session;
  let version = 1;
  beforeEach(async () => {
    version = 1;
    session = await Session.start({ files: { 'sourcecheck.yaml': config, 'a.txt': text } });
    await session.open('a.txt', text);
    await session.pull('a.txt');
  });
  afterEach(() => session.stop());

  const type = (line: number, character: number, inserted: string) =>
    session.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: session.uri('a.txt'), version: ++version },
      contentChanges: [{ range: { start: { line, character }, end: { line, character } }, text: inserted }],
    });
  const places = async () => (await session.pull('a.txt')).items.map(({ range }) => range.start.character);

  it('has no new findings until 1.5 s have passed; then the client is asked to look again', async () => {
    const started = Date.now();
    await type(2, 9, '\ufffd');
    assert.deepEqual(await places(), []);
    await until('a refresh', () => session.refreshes > 0);
    assert.ok(Date.now() - started >= 1400, `${Date.now() - started} ms`);
    assert.deepEqual(await places(), [9]);
  });

  it('keeps the findings it had, and findings elsewhere show at once', async () => {
    await type(2, first.length + 4, '\ufffd');
    await until('the finding on the second sentence', async () => (await places()).length === 1);
    // The first sentence is typed in now, the second has its old finding.
    await type(2, 4, 'old ');
    assert.deepEqual(await places(), [first.length + 8]);
    await type(2, first.length + 12, 'then ');
    assert.equal((await places()).length, 1, 'still shown while its own sentence is typed in');
  });

  it('is checked as soon as the caret leaves it', async () => {
    await type(2, 9, '\ufffd');
    assert.deepEqual(await places(), []);
    const uri = session.uri('a.txt');
    await session.connection.sendNotification('sourceCheck/caret', { uri, line: 2, character: 12 });
    assert.deepEqual(await places(), [], 'the caret is still in the sentence');
    await session.connection.sendNotification('sourceCheck/caret', { uri, line: 0, character: 0 });
    const started = Date.now();
    await until('a refresh', () => session.refreshes > 0);
    assert.ok(Date.now() - started < 1200, `${Date.now() - started} ms`);
    assert.deepEqual(await places(), [9]);
  });
});

describe('what the editor shows', () => {
  let session: Session;
  afterEach(() => session.stop());
  const many = `Ferry sails again\n\n${'The fer\ufffdry left. '.repeat(30)}\n`;

  it('is capped by the configuration, with the number of the rest', async () => {
    session = await Session.start({
      files: { 'sourcecheck.yaml': `${config}caps:\n  corruption/replacement-character: 3\n`, 'a.txt': many },
    });
    const { items } = await session.pull('a.txt');
    assert.equal(items.length, 3);
    assert.match(String(items[2]!.message), /\(and 27 more like this here\)$/);
  });

  it('is only of open articles where the settings say so', async () => {
    session = await Session.start({
      files: { 'sourcecheck.yaml': config, 'a.txt': many, 'b.txt': many },
      settings: { sourceCheck: { reviewOnly: 'openArticles' } },
    });
    assert.deepEqual((await session.pullWorkspace()).items, []);
    await session.open('a.txt', many);
    assert.ok((await session.pull('a.txt')).items.length > 0);
    assert.deepEqual(
      (await session.pullWorkspace()).items.map(({ uri }) => uri),
      [session.uri('a.txt')],
    );
  });

  it('has the levels of the settings where sourcecheck.yaml has none', async () => {
    session = await Session.start({
      files: {
        'one/sourcecheck.yaml': '',
        'one/a.txt': many,
        'two/sourcecheck.yaml': 'rules:\n  corruption: hint\n',
        'two/b.txt': many,
      },
      settings: {
        sourceCheck: { rules: { 'corruption/replacement-character': 'information', corruption: 'nonsense' } },
      },
    });
    const levels = async (path: string) =>
      new Set(
        (await session.pull(path)).items
          .filter(({ code }) => code === 'corruption/replacement-character')
          .map(({ severity }) => severity),
      );
    assert.deepEqual(await levels('one/a.txt'), new Set([3]));
    assert.deepEqual(await levels('two/b.txt'), new Set([4]));
  });

  it('is nothing while paused, and all again afterwards', async () => {
    session = await Session.start({ files: { 'sourcecheck.yaml': config, 'a.txt': many } });
    void session.holdWorkspace();
    await until('findings', () => session.codes('a.txt').length > 0);
    await session.connection.sendNotification('sourceCheck/pause', { paused: true });
    await until('no findings', () => session.codes('a.txt').length === 0);
    await session.connection.sendNotification('sourceCheck/pause', { paused: false });
    await until('findings again', () => session.codes('a.txt').length > 0);
  });
});
