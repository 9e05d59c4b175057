import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { onlyLostCharacters, Session, until } from './session.ts';

const damaged = 'Bridge closed for repairs\n\nThe bridge\ufffd over the Orn was closed on Monday.\n';
const config = `${onlyLostCharacters}  corruption/undecodable: error\n`;

describe('bad input', () => {
  let session: Session;
  afterEach(() => session.stop());

  /** Starts on the files beside one good article, and returns the diagnostics of all by path. */
  async function report(files: Readonly<Record<string, string | Uint8Array>>): Promise<Map<string, string[]>> {
    session = await Session.start({ files: { 'sourcecheck.yaml': config, 'good.txt': damaged, ...files } });
    const { items } = await session.pullWorkspace();
    const path = (uri: string) => decodeURIComponent(uri).slice(session.uri('').length + 1);
    return new Map(
      items.map((item) => [
        path(item.uri),
        item.kind === 'full'
          ? item.items.map(({ message, range }) => `${range.start.line}:${range.start.character} ${message}`)
          : [],
      ]),
    );
  }
  const good = ['2:10 A character was lost here (U+FFFD).'];

  it('a binary file named .txt has one message on its first line, and the rest goes on', async () => {
    const found = await report({
      'photo.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 0, 255, 254]),
    });
    assert.match(found.get('photo.txt')!.join('|'), /^0:0 [^|]*binary/);
    assert.deepEqual(found.get('good.txt'), good);
  });

  it('an empty file and one of white space have nothing', async () => {
    const found = await report({ 'empty.txt': '', 'white.txt': ' \n\t\n\r\n \r' });
    assert.deepEqual([...found.keys()], ['good.txt']);
  });

  it('a file above 10 MB is refused with one message on its first line, on disk and in the editor', async () => {
    const large = 'The bridge is closed.\n'.repeat(500_000);
    const found = await report({ 'large.txt': large });
    assert.match(
      found.get('large.txt')!.join('|'),
      /^0:0 This article is 10 MB; articles above 10 MB are not checked\.$/,
    );
    assert.deepEqual(found.get('good.txt'), good);
    await session.open('good.txt', large);
    const { items } = await session.pull('good.txt');
    assert.deepEqual(
      items.map(({ message }) => String(message).slice(0, 15)),
      ['This article is'],
    );
  });

  it('bytes that are no UTF-8 are reported where they stand', async () => {
    const found = await report({
      'cut.txt': Buffer.concat([
        Buffer.from('Caf\u00e9 fire\n\nThe caf'),
        Buffer.from([0xc3]),
        Buffer.from(' b\u00fcrns.\n'),
      ]),
    });
    assert.match(found.get('cut.txt')!.join('|'), /^2:7 /);
  });

  it('a file that may not be read says so and why', async () => {
    const texts: Readonly<Record<string, string>> = {
      'memfs:/desk/sourcecheck.yaml': config,
      'memfs:/desk/good.txt': damaged,
    };
    session = await Session.start({
      initializationOptions: { files: true },
      roots: ['memfs:/desk'],
      prepare(connection) {
        connection.onRequest('sourceCheck/readFolder', () =>
          ['sourcecheck.yaml', 'good.txt', 'secret.txt'].map((name) => ({ name, kind: 'file' })),
        );
        connection.onRequest('sourceCheck/readFile', ({ uri }: { uri: string }): object => {
          if (uri.endsWith('/secret.txt')) return { kind: 'unreadable', reason: 'NoPermissions' };
          const text = texts[uri];
          return text === undefined
            ? { kind: 'missing' }
            : { kind: 'bytes', bytes: Buffer.from(text).toString('latin1') };
        });
      },
    });
    const { items } = await session.pullWorkspace();
    const found = new Map(items.map((item) => [item.uri, item.kind === 'full' ? item.items : []]));
    assert.deepEqual(
      found.get('memfs:/desk/secret.txt')?.map(({ message, range }) => [message, range.start.line]),
      [['This file could not be read (NoPermissions).', 0]],
    );
    assert.equal(found.get('memfs:/desk/good.txt')?.length, 1);
  });

  it('links that lead nowhere or in a circle are passed over', async () => {
    session = await Session.start({ files: { 'sub/sourcecheck.yaml': config, 'sub/good.txt': damaged } });
    symlinkSync(join(session.folder, 'nowhere.txt'), join(session.folder, 'sub/dangling.txt'));
    symlinkSync(session.folder, join(session.folder, 'sub/circle'));
    await session.events(['sub/circle', 1]);
    void session.holdWorkspace();
    await until('the good article', () => session.shown.get(session.uri('sub/good.txt'))?.length === 1);
    assert.equal(session.shown.size, 1);
  });

  it('a folder without configuration has nothing, and open documents in it neither', async () => {
    session = await Session.start({ files: { 'a.txt': damaged } });
    await session.open('a.txt', damaged);
    assert.deepEqual((await session.pull('a.txt')).items, []);
    assert.deepEqual((await session.pullWorkspace()).items, []);
  });

  it('broken YAML is reported on sourcecheck.yaml, and the articles are checked with the defaults', async () => {
    session = await Session.start({
      files: { 'sourcecheck.yaml': 'rules:\n  corruption: [off\narticles: "*.md"\n', 'good.txt': damaged },
    });
    const { items } = await session.pullWorkspace();
    const byUri = new Map(items.map((item) => [item.uri, item.kind === 'full' ? item.items : []]));
    assert.match(String(byUri.get(session.uri('sourcecheck.yaml'))?.[0]?.message), /could not be read as YAML/);
    assert.ok(byUri.get(session.uri('good.txt'))!.length > 0);
  });

  it('mistakes in sourcecheck.yaml are reported at their places while it is typed, and used when it is saved', async () => {
    session = await Session.start({ files: { 'sourcecheck.yaml': config, 'good.txt': damaged } });
    void session.holdWorkspace();
    await until('the good article', () => session.codes('good.txt').length === 1);
    const typed = `${config.replace('replacement-character: error', 'replacement-character: off')}  corruption/no-such-rule: error\nartikles: x\n`;
    await session.open('sourcecheck.yaml', typed, 1, 'yaml');
    const { items } = await session.pull('sourcecheck.yaml');
    assert.deepEqual(
      items.map(({ range, severity }) => [range.start.line, range.start.character, severity]),
      [
        [6, 2, 1],
        [7, 0, 1],
      ],
    );
    const hover = await session.at<{ contents: { value: string } }>('textDocument/hover', 'sourcecheck.yaml', 4, 10);
    assert.match(hover.contents.value, /corruption\/replacement-character/);
    const { items: offered } = await session.at<{ items: { label: string }[] }>(
      'textDocument/completion',
      'sourcecheck.yaml',
      8,
      0,
    );
    assert.ok(offered.some(({ label }) => label === 'entities'));
    assert.equal(session.codes('good.txt').length, 1, 'what is not saved does not hold yet');
    session.write('sourcecheck.yaml', typed);
    await session.events(['sourcecheck.yaml', 2]);
    await until('the rule to be off', () => session.codes('good.txt').length === 0);
  });

  it('broken decisions are reported on their file, and stale ones said to be stale', async () => {
    session = await Session.start({
      files: {
        'sourcecheck.yaml': config,
        'good.txt': damaged,
        'sourcecheck.decisions.yaml':
          'decisions:\n  - article: good.txt\n    rule: corruption/replacement-character\n    verdict: correct as is\n    quote: no such words\n\n  - article: good.txt\n    rule: x\n',
      },
    });
    const { items } = await session.pullWorkspace();
    const found = items.find(({ uri }) => uri === session.uri('sourcecheck.decisions.yaml'));
    assert.deepEqual(found?.kind === 'full' && found.items.map(({ range, severity }) => [range.start.line, severity]), [
      [6, 1],
      [1, 3],
    ]);
  });

  it('hostile text is shown as it is, and everything about it is answered', async () => {
    const hostile = [
      '[click](command:workbench.action.terminal.new) <img src=x onerror=alert(1)> **Mayor Ines Calder** said.',
      `${'('.repeat(20_000)}${'"'.repeat(20_000)}${'a,'.repeat(20_000)}`,
      `${'| '.repeat(20_000)}\n${'--- |'.repeat(5_000)}`,
      'x'.repeat(200_000),
      '\u202e\u2066gnirts\u0000\u0007\ud800 lone\udc00',
      'Calder Calder '.repeat(5_000),
    ].join('\n\n');
    session = await Session.start({ files: { 'sourcecheck.yaml': '', 'hostile.txt': 'x\n' } });
    await session.open('hostile.txt', hostile);
    await session.pull('hostile.txt');
    for (const [line, character] of [
      [0, 5],
      [0, 90],
      [2, 10_000],
      [8, 1],
      [10, 3],
    ] as const) {
      const hover = await session.at<{ contents: { value: string } } | null>(
        'textDocument/hover',
        'hostile.txt',
        line,
        character,
      );
      assert.doesNotMatch(hover?.contents.value ?? '', /(?<!\\)<img|\]\(command:workbench/);
    }
  });

  it('requests for unknown, malformed and foreign URIs are answered with nothing', async () => {
    session = await Session.start({ files: { 'sourcecheck.yaml': config, 'good.txt': damaged } });
    for (const uri of [
      'untitled:Untitled-1',
      'git:/x/good.txt?ref=HEAD',
      'http://example.org/a.txt',
      'file:///no/such.txt',
      'not a uri',
      '',
    ]) {
      const textDocument = { uri };
      assert.deepEqual(
        (await session.connection.sendRequest<{ items: unknown[] }>('textDocument/diagnostic', { textDocument })).items,
        [],
        uri,
      );
      for (const method of ['hover', 'definition', 'references', 'documentHighlight']) {
        const answer = await session.connection.sendRequest(`textDocument/${method}`, {
          textDocument,
          position: { line: 0, character: 0 },
          context: { includeDeclaration: true },
        });
        assert.equal(answer, null, `${method} ${uri}`);
      }
    }
    for (const position of [
      { line: 1e9, character: 1e9 },
      { line: -1, character: -1 },
    ]) {
      await session.connection.sendRequest('textDocument/hover', {
        textDocument: { uri: session.uri('good.txt') },
        position,
      });
    }
    assert.equal((await session.pullWorkspace()).items.length, 1);
  });
});
