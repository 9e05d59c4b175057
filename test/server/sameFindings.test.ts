import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from 'vscode-languageserver';
import { Session } from './session.ts';

const snapshot = 'test/server/seeds.snapshot.txt';
const clean = ['astana-handover.txt', 'border-program.md'];

describe('the demonstration corpus', () => {
  const files = Object.fromEntries(
    readdirSync('seeds')
      .filter((file) => /\.(?:txt|md|yaml)$/.test(file))
      .map((file) => [file, readFileSync(join('seeds', file))] as const),
  );
  // Caps are the editor's presentation; the command line has none.
  files['sourcecheck.yaml'] = Buffer.from(`${files['sourcecheck.yaml']}\ncaps:\n  default: 1000\n`);

  it('has the same findings in the editor and on the command line', async () => {
    const session = await Session.start({ files });
    try {
      const { items } = await session.pullWorkspace();
      const shown = items.flatMap((item) =>
        item.kind === 'full' && !item.uri.endsWith('.yaml')
          ? item.items.map((diagnostic) => rowOf(decodeURIComponent(item.uri.split('/').pop()!), diagnostic))
          : [],
      );
      assert.deepEqual(shown.toSorted(), rowsOfCommandLine(session.folder).toSorted());
      assert.ok(shown.length > 50);
    } finally {
      await session.stop();
    }
  });

  it('has the findings that were last looked at (UPDATE=1 writes them)', () => {
    const { stdout } = spawnSync(process.execPath, ['dist/cli.cjs', 'check', 'seeds'], { encoding: 'utf8' });
    if (process.env['UPDATE']) writeFileSync(snapshot, stdout);
    assert.equal(stdout, readFileSync(snapshot, 'utf8'));
  });

  it('has no error or warning in its two clean articles', () => {
    const graver = rowsOfCommandLine('seeds').filter(
      (row) => clean.some((file) => row.startsWith(file)) && /\b[12] \w+\//.test(row),
    );
    assert.deepEqual(graver, []);
  });
});

/** File, zero-based place, severity as in the protocol, rule and message. */
function rowOf(file: string, { range, severity, code, message }: Diagnostic): string {
  const { start, end } = range;
  return `${file} ${start.line}:${start.character}-${end.line}:${end.character} ${severity} ${code} ${message}`;
}

function rowsOfCommandLine(folder: string): string[] {
  const levels = ['error', 'warning', 'information', 'hint'];
  const { stdout } = spawnSync(process.execPath, ['dist/cli.cjs', 'check', folder, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  type Row = Record<'path' | 'rule' | 'severity' | 'message', string> &
    Record<'line' | 'column' | 'endLine' | 'endColumn', number>;
  const rows = JSON.parse(stdout) as Row[];
  return rows.map(
    ({ path, line, column, endLine, endColumn, severity, rule, message }) =>
      `${path} ${line - 1}:${column - 1}-${endLine - 1}:${endColumn - 1} ${levels.indexOf(severity) + 1} ${rule} ${message}`,
  );
}
