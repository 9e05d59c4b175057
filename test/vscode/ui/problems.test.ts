import assert from 'node:assert/strict';
import type { Problem } from '../host/problemsPanel.ts';
import type { VsCodeWindow } from '../host/window.ts';
import { itIn, seeds } from '../shared.ts';
import { onArticle, problemsOfAllFamilies, statusWithCounts } from './corpusState.ts';

/** Read once for all tests in a window: hundreds of rows take their time. */
const read = new WeakMap<VsCodeWindow, Promise<readonly Problem[]>>();
function rowsOf(window: VsCodeWindow): Promise<readonly Problem[]> {
  const rows = read.get(window) ?? problemsOfAllFamilies(window);
  read.set(window, rows);
  return rows;
}

describe('the Problems panel', () => {
  const it = itIn(seeds(), onArticle('astana-session.txt'));

  it('holds findings of all three families', async (window) => {
    const rows = await rowsOf(window);
    assert.ok(rows.some((row) => row.kind === 'file' && row.text.includes('astana-session.txt')));
  });

  it('holds findings in articles that are not open', async (window) => {
    const rows = await rowsOf(window);
    const articles = rows.filter((row) => row.kind === 'file' && /\.(txt|md)/.test(row.text));
    assert.ok(articles.length > 3, articles.map((row) => row.text).join('\n'));
  });

  it('shows the other passage of a clash below it', async (window) => {
    const rows = await rowsOf(window);
    const clashes = rows.filter(({ text }, index) => {
      return text.includes('inconsistency/') && rows[index + 1]?.kind === 'related';
    });
    assert.ok(clashes.length > 0, rows.map(({ kind, text }) => `${kind}: ${text}`).join('\n'));
  });
});

describe('the status bar', () => {
  const it = itIn(seeds(), onArticle('astana-session.txt'));

  it('counts the findings', async (window) => {
    const label = await statusWithCounts(window);
    const [, errors] = /(\d+) error/i.exec(label) ?? [];
    const rows = await rowsOf(window);
    const shown = rows.filter((row) => row.label.startsWith('Error:')).length;
    assert.equal(Number(errors ?? 0), shown, label);
  });
});
