import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// biome-ignore lint/suspicious/noExplicitAny: parsed output of the process; a wrong shape fails the test.
type Json = any;

/** The built command line, run as a process on real files. */
describe('command line', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'source-check-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const put = (name: string, content: string | Uint8Array) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.cjs', ...args], { encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  it('says what it found, with places, and ends with 1', () => {
    put('sourcecheck.yaml', '');
    put('fire.txt', 'The fire broke out at [INSERT TIME] on Monday, the brigade said.\n');
    const { status, stdout, stderr } = run('check', folder);
    assert.equal(status, 1);
    assert.match(stdout, /^fire\.txt:1:23: (?:error|warning): .+ \(corruption\/placeholder\)$/m);
    assert.match(stdout, /1 article checked: /);
    assert.equal(stderr, '');
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, ['dist/cli.cjs', 'claims', 'seeds', '--format', 'json']);
    let complaint = '';
    child.stderr.on('data', (data) => (complaint += data));
    const [first] = await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    assert.ok(String(first).startsWith('{'));
    assert.deepEqual({ code, complaint }, { code: 0, complaint: '' });
  });

  it('ends with 0 on a clean folder, and says once that there is no configuration', () => {
    put('note.md', 'The library opens on Monday at nine, the town council said in a statement.\n');
    const { status, stdout, stderr } = run('check', folder);
    assert.equal(status, 0, stdout);
    assert.equal(stderr.match(/no sourcecheck\.yaml/g)?.length, 1);
  });

  it('ends with 2 and says why when it cannot run', () => {
    for (const [args, message] of [
      [['check', join(folder, 'nowhere')], /There is no ".*nowhere"/],
      [['check', folder, '--format', 'pdf'], /--format takes text, json, sarif/],
      [['check', folder, '--loud'], /loud/],
      [['frobnicate'], /no command "frobnicate"/],
      [['explain', 'corruption/none'], /no rule "corruption\/none"/],
    ] as const) {
      const { status, stderr } = run(...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, message);
    }
  });

  it('takes levels from the configuration, names its mistakes and goes on', () => {
    put('a.txt', 'The fire broke out at [INSERT TIME] on Monday.\n');
    put('sourcecheck.yaml', 'rules:\n  corruption/placeholder: hint\n  corruption/nonsense: error\n');
    const { status, stdout, stderr } = run('check', folder);
    assert.equal(status, 1, 'a mistake in the configuration is not clean');
    assert.match(stdout, /hint: .*placeholder/);
    assert.match(stderr, /sourcecheck\.yaml:3:3: There is no rule or family "corruption\/nonsense"/);
  });

  it('reports bad input in its place and checks the rest', () => {
    put('sourcecheck.yaml', 'articles: "**/*.txt"\n');
    put(
      'binary.txt',
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 7) % 256),
    );
    put('empty.txt', '');
    put('legacy.txt', Buffer.from('Le caf\xe9 a rouvert, the owner said on Monday.', 'latin1'));
    put('huge.txt', new Uint8Array(11 * 1024 * 1024).fill(65));
    put('fine.txt', 'The fire broke out at [INSERT TIME] on Monday.\n');
    const locked = process.getuid?.() !== 0;
    if (locked) {
      put('locked.txt', 'x');
      chmodSync(join(folder, 'locked.txt'), 0);
    }
    const { stdout } = run('check', folder);
    assert.match(stdout, /^binary\.txt:1:1: error: .*binary/m);
    assert.match(stdout, /^legacy\.txt:1:7: .*windows-1252/m);
    assert.match(stdout, /^huge\.txt:1:1: error: .*11 MB/m);
    assert.match(stdout, /^fine\.txt:1:23: .*placeholder/m);
    assert.doesNotMatch(stdout, /^empty\.txt/m);
    if (locked) assert.match(stdout, /^locked\.txt:1:1: error: .*EACCES/m);
  });

  it('writes SARIF with places, fingerprints and suppressions, and JSON with the same findings', () => {
    put('sourcecheck.yaml', '');
    put(
      'a folder/a.txt',
      'Intro line.\nThe fire broke out at [INSERT TIME] on Monday.\nIt ended at [INSERT TIME] on Tuesday.\n',
    );
    const sarif = () => JSON.parse(run('check', folder, '--format', 'sarif').stdout);
    const json = JSON.parse(run('check', folder, '--format', 'json').stdout);
    const [{ columnKind, results }] = sarif().runs;
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.equal(results.length, json.length);
    const places = results.map((result: Json) => result.locations[0].physicalLocation);
    assert.equal(places[0].artifactLocation.uri, 'a%20folder/a.txt');
    assert.deepEqual(
      places.map(({ region }: Json) => [region.startLine, region.startColumn]),
      json.map(({ line, column }: Json) => [line, column]),
    );
    assert.equal(
      new Set(results.map((result: Json) => Object.values(result.partialFingerprints)[0])).size,
      results.length,
    );
    put(
      'sourcecheck.decisions.yaml',
      'decisions:\n  - article: a folder/a.txt\n    rule: corruption/placeholder\n    verdict: accepted\n    quote: "[INSERT TIME]"\n    before: The fire broke out at\n    after: on Monday.\n    reason: "style guide"\n  - article: gone.txt\n    rule: corruption/placeholder\n    verdict: accepted\n    quote: x\n',
    );
    const settled = sarif().runs[0].results.filter((result: Json) => result.suppressions);
    assert.deepEqual(
      settled.map((result: Json) => result.suppressions[0].justification),
      ['accepted: style guide'],
    );
    const after = run('check', folder);
    assert.equal(after.stdout.match(/corruption\/placeholder/g)?.length, 1);
    assert.match(after.stderr, /decision on corruption\/placeholder in gone\.txt .* settles nothing/);
  });

  it('explains a rule', () => {
    const { status, stdout } = run('explain', 'placeholder');
    assert.equal(status, 0);
    assert.match(stdout, /^# corruption\/placeholder: /);
  });

  it('lists the entities of a folder with the places of their names', () => {
    put('a.txt', 'Mayor Ana Prieto spoke in Lima.\nPrieto left early.\n');
    const entities = JSON.parse(run('entities', folder, '--format', 'json').stdout);
    const prieto = entities.find(({ name }: Json) => name === 'Ana Prieto');
    assert.deepEqual(
      prieto.mentions.map(({ line, column, length }: Json) => [line, column, length]),
      [
        [1, 7, 10],
        [2, 1, 6],
      ],
    );
  });
});
