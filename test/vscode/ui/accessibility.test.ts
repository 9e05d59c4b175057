import assert from 'node:assert/strict';
import { join } from 'node:path';
import { gesture, patience, poll } from '../host/poll.ts';
import { projectRoot } from '../host/server.ts';
import { itIn, seeds } from '../shared.ts';
import { onArticle } from './corpusState.ts';

describe('accessibility', () => {
  const it = itIn(seeds({ theme: 'high-contrast' }), onArticle('astana-session.txt'));

  it('can be worked by keyboard alone in high contrast, and every row has a name to be read out', async (window) => {
    const { page } = window;
    const rows = page.locator('.markers-panel .monaco-list-row');
    const labels = await window.press('Control+Shift+M', 'problems', async () => {
      const all = await rows.evaluateAll((list) => list.map((row) => row.getAttribute('aria-label') ?? ''));
      return all.some((label) => label.includes('Source Check')) && all;
    });
    // Severity is a word in the label, not a colour alone.
    assert.ok(
      labels.some((label) => /^(Error|Warning|Info)/.test(label)),
      labels.join('\n'),
    );

    const focused = page.locator('.pane .monaco-list-row.focused');
    const level = async () => Number((await focused.count()) && (await focused.first().getAttribute('aria-level')));
    const inView = () => page.evaluate(() => document.activeElement?.closest('.pane-body') != null);
    await gesture(
      'the keyboard to be in the view',
      async () => {
        // A view that has nothing to list yet does not take the keyboard.
        await window.runCommand('Source Check: Focus on Findings View');
        await page.getByRole('treeitem', { name: /^corruption, \d+ findings/ }).waitFor();
        await poll('the focus', inView, 5_000);
        await page.keyboard.press('Home');
      },
      async () => (await level()) === 1,
      patience,
    );
    // Down through family and rule to the first finding; the first key opens a row, the second enters it.
    await poll('a finding', async () => {
      if ((await level()) === 3) return true;
      await page.keyboard.press('ArrowRight');
      return false;
    });
    assert.match((await focused.first().getAttribute('aria-label')) ?? '', /\S.*\d/);
    await window.press('Enter', 'the article', async () => /\.(txt|md)$/.test((await window.caret())?.file ?? ''));

    const nameless = await page
      .locator('.pane .monaco-list-row')
      .evaluateAll((rows) => rows.filter((row) => !row.getAttribute('aria-label')).length);
    assert.equal(nameless, 0, 'rows without a label');
    await window.screenshot(join(projectRoot, 'out', 'vscode', 'high-contrast.png'));
  });
});
