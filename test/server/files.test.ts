import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { ProtocolConnection } from 'vscode-languageserver/node';
import { onlyLostCharacters as config, Session, until } from './session.ts';

const lost = 'corruption/replacement-character';
const damaged = (word: string) => `Bridge closed for repairs\n\nThe ${word}\ufffd over the Orn was closed on Monday.\n`;
const sound = 'Bridge closed for repairs\n\nThe bridge over the Orn was closed on Monday.\n';

/** Paths with findings, as the held workspace request shows them. */
const withFindings = (session: Session): string[] =>
  [...session.shown]
    .filter(([, items]) => items.length > 0)
    .map(([uri]) => decodeURIComponent(uri).slice(session.uri('').length + 1))
    .sort();
const shows = (session: Session, ...paths: string[]) =>
  until(`findings in exactly ${paths.join(', ')}`, () => withFindings(session).join() === paths.join());

describe('files of a corpus', () => {
  let session: Session;
  afterEach(() => session.stop());

  it('are those the globs name, without what .gitignore and files.exclude leave out', async () => {
    session = await Session.start({
      files: {
        'sourcecheck.yaml': `articles: ["news/**/*.txt", "*.md"]\n${config}`,
        '.gitignore': 'drafts/\n',
        'top.md': damaged('one'),
        'top.txt': damaged('two'),
        'news/a.txt': damaged('three'),
        'news/drafts/b.txt': damaged('four'),
        'news/old/c.txt': damaged('five'),
        'news/old/.gitignore': 'c.txt\n',
        'news/hidden/d.txt': damaged('six'),
        'news/e.html': damaged('seven'),
      },
      settings: { 'files.exclude': { '**/hidden': true, '**/old': false } },
    });
    void session.holdWorkspace();
    await shows(session, 'news/a.txt', 'top.md');
  });

  it('come from every folder with a configuration, the nearest one deciding', async () => {
    session = await Session.start({
      files: {
        'one/sourcecheck.yaml': config,
        'one/a.txt': damaged('a'),
        'one/inner/sourcecheck.yaml': config.replace('error', 'off'),
        'one/inner/b.txt': damaged('b'),
        'two/c.txt': damaged('c'),
      },
    });
    void session.holdWorkspace();
    await shows(session, 'one/a.txt');
    session.write('two/sourcecheck.yaml', config);
    await session.events(['two/sourcecheck.yaml', 1]);
    await shows(session, 'one/a.txt', 'two/c.txt');
    session.remove('one/inner/sourcecheck.yaml');
    await session.events(['one/inner/sourcecheck.yaml', 3]);
    await shows(session, 'one/a.txt', 'one/inner/b.txt', 'two/c.txt');
    session.remove('two/sourcecheck.yaml');
    await session.events(['two/sourcecheck.yaml', 3]);
    await shows(session, 'one/a.txt', 'one/inner/b.txt');
  });

  it('may be named by the settings of a folder that has no configuration', async () => {
    session = await Session.start({
      files: { 'a.txt': damaged('a'), 'b.md': damaged('b') },
      settings: { sourceCheck: { articles: ['*.txt'] } },
    });
    void session.holdWorkspace();
    await shows(session, 'a.txt');
  });

  it('are read from several workspace folders, and from one that is added later', async () => {
    session = await Session.start({
      files: { 'sourcecheck.yaml': config, 'a.txt': damaged('a') },
      more: [{ 'sourcecheck.yaml': config, 'b.txt': damaged('b') }],
    });
    void session.holdWorkspace();
    await until('both folders', () => [...session.shown.values()].filter((items) => items.length).length === 2);
    const second = session.folders[1]!;
    await session.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: session.uri('', second), name: 'second' }] },
    });
    await until('the second folder to go', () => session.shown.get(session.uri('b.txt', second))?.length === 0);
    await session.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: session.uri('', second), name: 'second' }], removed: [] },
    });
    await until('the second folder to return', () => session.shown.get(session.uri('b.txt', second))?.length === 1);
  });

  it('are right in the end after a burst of renames, changes and deletions', async () => {
    const files: Record<string, string> = { 'sourcecheck.yaml': config };
    for (let i = 0; i < 60; i++) files[`old/${String(i).padStart(2, '0')}.txt`] = i % 2 ? damaged('x') : sound;
    session = await Session.start({ files });
    void session.holdWorkspace();
    await until('the first pass', () => withFindings(session).length === 30);
    // A branch switch: a folder is renamed, half of it changes, and events come in several portions, some of them late.
    renameSync(join(session.folder, 'old'), join(session.folder, 'new'));
    await session.events(['old', 3], ['new', 1]);
    for (let i = 0; i < 60; i++) {
      const path = `new/${String(i).padStart(2, '0')}.txt`;
      if (i % 3 === 0) session.remove(path);
      else session.write(path, i % 5 ? damaged('y') : sound);
      await session.events([path, i % 3 === 0 ? 3 : 2]);
    }
    const expected = Array.from({ length: 60 }, (_, i) => i).filter((i) => i % 3 && i % 5);
    await shows(session, ...expected.map((i) => `new/${String(i).padStart(2, '0')}.txt`));
    const fresh = await session.pullWorkspace();
    assert.equal(fresh.items.length, expected.length, 'a request from scratch says the same');
  });

  it('stay while they are open, though deleted on disk, and go when closed', async () => {
    session = await Session.start({ files: { 'sourcecheck.yaml': config, 'a.txt': damaged('a') } });
    void session.holdWorkspace();
    await session.open('a.txt', damaged('a'));
    await shows(session, 'a.txt');
    session.remove('a.txt');
    await session.events(['a.txt', 3]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal((await session.pull('a.txt')).items.length, 1);
    await session.close('a.txt');
    await shows(session);
  });

  it('have names with spaces, brackets, umlauts and emoji', async () => {
    const names = ['a b.txt', 'c (2) [x].txt', 'Straßen & Brücken.txt', '😀.txt', '100%.txt', '#1.txt'];
    session = await Session.start({
      files: { 'sourcecheck.yaml': config, ...Object.fromEntries(names.map((name) => [name, damaged('a')])) },
    });
    void session.holdWorkspace();
    await until(
      'all of them',
      () => [...session.shown.values()].filter((items) => items.length).length === names.length,
    );
    for (const name of names) {
      await session.open(name, damaged('a'));
      assert.equal((await session.pull(name)).items.length, 1, name);
    }
  });

  it('are asked of a client that answers for them, and of nobody else', async () => {
    const virtual: Record<string, string> = {
      'memfs:/desk/sourcecheck.yaml': config,
      'memfs:/desk/a.txt': damaged('a'),
      'memfs:/desk/below/b.txt': sound,
    };
    const asked: string[] = [];
    session = await Session.start({
      initializationOptions: { files: true },
      roots: ['memfs:/desk'],
      prepare(connection: ProtocolConnection) {
        connection.onRequest('sourceCheck/readFolder', ({ uri }: { uri: string }) => {
          const below = Object.keys(virtual).flatMap((path) =>
            path.startsWith(`${uri}/`) ? [path.slice(uri.length + 1).split('/')] : [],
          );
          return [
            ...new Map(
              below.map(([name, ...rest]) => [name, { name, kind: rest.length ? 'folder' : 'file' }]),
            ).values(),
          ];
        });
        connection.onRequest('sourceCheck/readFile', ({ uri }: { uri: string }): object => {
          asked.push(uri);
          const text = virtual[uri];
          return text === undefined
            ? { kind: 'missing' }
            : { kind: 'bytes', bytes: Buffer.from(text).toString('latin1') };
        });
      },
    });
    const { items } = await session.pullWorkspace();
    assert.deepEqual(
      items.map(({ uri }) => uri),
      ['memfs:/desk/a.txt'],
    );
    assert.deepEqual(asked.filter((uri) => uri in virtual).sort(), Object.keys(virtual).sort());
    assert.ok(items[0]!.kind === 'full' && items[0]!.items[0]!.code === lost);
  });
});
