import assert from 'node:assert/strict';
import { join } from 'node:path';
import { poll } from '../host/poll.ts';
import { projectRoot } from '../host/server.ts';
import { closeSharedWindow, seedsWindow } from '../shared.ts';
import { statusWithCounts } from './corpusState.ts';

describe('accessibility', () => {
  after(() => closeSharedWindow());

  it('can be worked by keyboard alone in high contrast, and every row has a name to be read out', async () => {
    const window = await seedsWindow({ theme: 'high-contrast' });
    const { page } = window;
    await window.openFile('astana-session.txt');
    await statusWithCounts(window);
    await page.keyboard.press('Control+Shift+M');
    const rows = page.locator('.markers-panel .monaco-list-row');
    const labels = await poll('problems', async () => {
      const all = await rows.evaluateAll((list) => list.map((row) => row.getAttribute('aria-label') ?? ''));
      return all.some((label) => label.includes('Source Check')) && all;
    });
    // Severity is a word in the label, not a colour alone.
    assert.ok(
      labels.some((label) => /^(Error|Warning|Info)/.test(label)),
      labels.join('\n'),
    );

    await window.runCommand('Source Check: Focus on Findings View');
    const family = page.getByRole('treeitem', { name: /^corruption, \d+ findings/ });
    await family.waitFor();
    const focused = page.locator('.pane .monaco-list-row.focused');
    const level = async () => Number((await focused.count()) && (await focused.first().getAttribute('aria-level')));
    await poll('the keyboard to be in the view', async () => {
      await page.keyboard.press('Home');
      return (await level()) === 1;
    });
    // Down through family and rule to the first finding; the first key opens a row, the second enters it.
    await poll('a finding', async () => {
      await page.keyboard.press('ArrowRight');
      return (await level()) === 3;
    });
    assert.match((await focused.first().getAttribute('aria-label')) ?? '', /\S.*\d/);
    await page.keyboard.press('Enter');
    await poll('the article', async () => /\.(txt|md)$/.test((await window.caret())?.file ?? ''));

    const nameless = await page
      .locator('.pane .monaco-list-row')
      .evaluateAll((rows) => rows.filter((row) => !row.getAttribute('aria-label')).length);
    assert.equal(nameless, 0, 'rows without a label');
    await window.screenshot(join(projectRoot, 'out', 'vscode', 'high-contrast.png'));
  });
});
