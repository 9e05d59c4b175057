import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onlyLostCharacters as config, Session, until } from './session.ts';

const rule = 'corruption/replacement-character';
const text = 'Ferry sails again\n\nThe fer\ufffdry left the quay.\n';
const range = { start: { line: 2, character: 7 }, end: { line: 2, character: 8 } };

describe('settling findings', () => {
  let session: Session;
  beforeEach(async () => {
    session = await Session.start({ files: { 'sourcecheck.yaml': `# Ours\n${config}`, 'a.txt': text } });
    void session.holdWorkspace();
    await until('the finding', () => session.codes('a.txt').length === 1);
  });
  afterEach(() => session.stop());

  interface Change {
    uri: string;
    before: string | null;
    start: number;
    end: number;
    text: string;
    problem?: string;
  }
  /** The file as the client writes it. */
  const written = ({ before, start, end, text }: Change) =>
    (before ?? '').slice(0, start) + text + (before ?? '').slice(end);
  const ask = <T = Change>(method: string, params: object = {}): Promise<T> =>
    session.connection.sendRequest(`sourceCheck/${method}`, params);
  const take = async (change: Change) => {
    const path = change.uri.slice(session.uri('').length + 1);
    session.write(path, written(change));
    await session.events([path, 1]);
  };
  const settle = () =>
    ask('settleFinding', {
      finding: { uri: session.uri('a.txt'), rule, range },
      verdict: 'correct as is',
      reason: 'It is a quoted sign.',
    });

  it('writes a decision; the finding goes, also after edits around it, and returns when it is undone', async () => {
    const change = await settle();
    assert.equal(change.uri, session.uri('sourcecheck.decisions.yaml'));
    await take(change);
    await until('no finding', () => session.codes('a.txt').length === 0);
    const edited = `Ferry sails again\n\nA line before.\n\n${text.split('\n\n')[1]}`;
    await session.open('a.txt', edited);
    assert.deepEqual((await session.pull('a.txt')).items, []);
    const rows =
      await ask<{ file: string; line: number; quote: string; reason: string; stale: boolean; range: object }[]>(
        'decisions',
      );
    assert.equal(rows.length, 1);
    assert.deepEqual([rows[0]!.reason, rows[0]!.stale], ['It is a quoted sign.', false]);
    assert.deepEqual(rows[0]!.range, { start: { line: 4, character: 7 }, end: { line: 4, character: 8 } });
    await take(await ask('undoDecision', { file: rows[0]!.file, line: rows[0]!.line }));
    await until('the finding again', async () => (await session.pull('a.txt')).items.length === 1);
    assert.deepEqual(await ask('decisions'), []);
  });

  it('says a decision is stale when the passage is gone', async () => {
    await take(await settle());
    await until('no finding', () => session.codes('a.txt').length === 0);
    session.write('a.txt', text.replace('\ufffd', ''));
    await session.events(['a.txt', 2]);
    await until('the stale decision', () => session.codes('sourcecheck.decisions.yaml').length === 1);
    assert.equal((await ask<{ stale: boolean }[]>('decisions'))[0]!.stale, true);
  });

  it('keeps what is unsaved in an open file of decisions, and refuses one that is broken', async () => {
    await session.open('sourcecheck.decisions.yaml', '# typed just now\ndecisions: []\n', 1, 'yaml');
    assert.match(written(await settle()), /^# typed just now\n[\s\S]*quote: \ufffd/);
    await session.change('sourcecheck.decisions.yaml', 2, 'decisions: [');
    assert.match((await settle()).problem ?? '', /cannot be read/);
  });

  it('starts from the file as it is now, not as it was read last', async () => {
    const other = `decisions:\n  - article: b.txt\n    rule: ${rule}\n    verdict: accepted\n    quote: x\n`;
    session.write('sourcecheck.decisions.yaml', other);
    const change = await settle();
    assert.equal(change.before, other);
    assert.match(written(change), /article: a\.txt[\s\S]*article: b\.txt/);
    session.write('sourcecheck.yaml', `# Changed elsewhere\n${config}`);
    const level = await ask('setRuleLevel', { uri: session.uri('a.txt'), rule, level: 'off' });
    assert.match(written(level), /^# Changed elsewhere\n/);
  });

  it('changes no file that it cannot read whole', async () => {
    session.write(
      'sourcecheck.decisions.yaml',
      Uint8Array.from([0x23, 0x20, 0xff, 0xfe, 0xc3, 0xa9, 0xc3, 0xa9, 0xe9, 10]),
    );
    assert.match((await settle()).problem ?? '', /sourcecheck\.decisions\.yaml cannot be changed/);
  });

  it('sets the level of a rule in sourcecheck.yaml and keeps its comments', async () => {
    const change = await ask('setRuleLevel', { uri: session.uri('a.txt'), rule, level: 'off' });
    assert.equal(written(change), `# Ours\n${config.replace('error', 'off')}`);
    assert.equal(change.before!.slice(change.start, change.end).trim(), `${rule}: error`, 'only this line is changed');
    await take(change);
    await until('no finding', () => session.codes('a.txt').length === 0);
    assert.equal(readFileSync(join(session.folder, 'sourcecheck.yaml'), 'utf8'), written(change));
  });

  it('adds an alias to sourcecheck.yaml', async () => {
    const change = await ask('addEntityAlias', {
      uri: session.uri('a.txt'),
      name: 'Velm Port Authority',
      alias: 'harbour board',
    });
    assert.match(written(change), /entities:\n {2}- name: Velm Port Authority\n {4}aliases:\n {6}- harbour board\n$/);
  });

  it('says why it cannot, for findings, decisions, rules and documents that are not there', async () => {
    const asked = await Promise.all([
      ask('settleFinding', {
        finding: { uri: session.uri('a.txt'), rule, range: { ...range, end: range.start } },
        verdict: 'accepted',
      }),
      ask('settleFinding', { finding: { uri: session.uri('no.txt'), rule, range }, verdict: 'accepted' }),
      ask('undoDecision', { file: session.uri('sourcecheck.decisions.yaml'), line: 3 }),
      ask('setRuleLevel', { uri: session.uri('a.txt'), rule: 'no/such', level: 'off' }),
      ask('setRuleLevel', { uri: 'file:///elsewhere.txt', rule, level: 'off' }),
      ask('setRuleLevel', {}),
    ]);
    for (const { problem } of asked) assert.equal(typeof problem, 'string');
  });

  it('explains every rule it names, and nothing else', async () => {
    assert.match(await ask<string>('rulePage', { rule }), /^# corruption\/replacement-character/);
    assert.equal(await ask('rulePage', { rule: 'no/such' }), null);
  });
});
