import assert from 'node:assert/strict';
import type { VsCodeWindow } from '../host/window.ts';
import { seedsWindow } from '../shared.ts';
import { problemsOfAllFamilies, statusWithCounts } from './corpusState.ts';

describe('the Problems panel', () => {
  let window: VsCodeWindow;

  before(async () => {
    window = await seedsWindow();
    await window.openFile('astana-session.txt');
  });
  afterEach(() => window.clear());

  it('holds findings of all three families', async () => {
    const rows = await problemsOfAllFamilies(window);
    assert.ok(rows.some((row) => row.kind === 'file' && row.text.includes('astana-session.txt')));
  });

  it('holds findings in articles that are not open', async () => {
    const rows = await problemsOfAllFamilies(window);
    const articles = rows.filter((row) => row.kind === 'file' && /\.(txt|md)/.test(row.text));
    assert.ok(articles.length > 3, articles.map((row) => row.text).join('\n'));
  });

  it('shows the other passage of a clash below it', async () => {
    const rows = await problemsOfAllFamilies(window);
    const clashes = rows.filter(({ text }, index) => {
      return text.includes('inconsistency/') && rows[index + 1]?.kind === 'related';
    });
    assert.ok(clashes.length > 0, rows.map(({ kind, text }) => `${kind}: ${text}`).join('\n'));
  });
});

describe('the status bar', () => {
  it('counts the findings', async () => {
    const window = await seedsWindow();
    await window.openFile('astana-session.txt');
    const label = await statusWithCounts(window);
    const [, errors] = /(\d+) error/i.exec(label) ?? [];
    const rows = await problemsOfAllFamilies(window);
    const shown = rows.filter((row) => row.label.startsWith('Error:')).length;
    assert.equal(Number(errors ?? 0), shown, label);
  });
});
