import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { poll } from '../host/poll.ts';
import type { VsCodeWindow } from '../host/window.ts';
import { closeSharedWindow, seedsWindow } from '../shared.ts';
import { statusWithCounts } from './corpusState.ts';

describe('settling a finding by keyboard', () => {
  let window: VsCodeWindow;

  before(async () => {
    await closeSharedWindow();
    window = await seedsWindow();
    await window.openFile('astana-session.txt', 5);
    await statusWithCounts(window);
  });
  after(() => closeSharedWindow());
  afterEach(() => window.clear());

  const decisions = () => join(window.folder, 'sourcecheck.decisions.yaml');

  it('goes to the next and the previous finding with one key each', async () => {
    await window.goToLine(1);
    await window.page.keyboard.press('Control+Alt+.');
    const first = await poll('the first finding', async () => {
      const caret = await window.caret();
      return caret !== undefined && (caret.line > 1 || caret.file !== 'astana-session.txt') && caret;
    });
    await window.page.keyboard.press('Control+Alt+.');
    const second = await poll(
      'another finding',
      async () => JSON.stringify(await window.caret()) !== JSON.stringify(first),
    );
    assert.ok(second);
    await window.page.keyboard.press('Control+Alt+,');
    await poll('the first again', async () => JSON.stringify(await window.caret()) === JSON.stringify(first));
  });

  it('asks for a reason, keeps it in a file, and the finding is gone until it is undone', async () => {
    await window.openFile('astana-session.txt', 7);
    await window.page.keyboard.press('Control+Alt+.');
    const before = await statusWithCounts(window);
    const fixes = await window.quickFixes();
    await fixes.filter({ hasText: 'Correct as is' }).first().click();
    const input = window.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill('The transcript has it so.');
    await window.page.keyboard.press('Enter');
    await poll('the decision', async () => existsSync(decisions()));
    const written = readFileSync(decisions(), 'utf8');
    assert.match(written, /verdict: correct as is/);
    assert.match(written, /reason: The transcript has it so\./);
    await poll('one finding less', async () => (await statusWithCounts(window)) !== before);
    await window.runCommand('Source Check: Focus on Decisions View');
    const row = window.page.locator('.monaco-list-row[aria-label*="correct as is"]').first();
    await row.waitFor();
    await row.hover();
    await row.locator('a[aria-label="Undo Decision"]').first().click();
    await poll('the finding again', async () => (await statusWithCounts(window)) === before);
  });

  it('opens the page of a rule inside the editor', async () => {
    await window.openFile('astana-session.txt', 7);
    await window.page.keyboard.press('Control+Alt+.');
    const fixes = await window.quickFixes();
    await fixes.filter({ hasText: 'Explain ' }).first().click();
    await poll('the page', async () => (await window.page.locator('.tab', { hasText: /Preview .*\.md/ }).count()) > 0);
  });

  it('opens the page from the code of a finding in the Problems panel', async () => {
    await window.runCommand('View: Close All Editors');
    await window.problems();
    assert.equal(await window.page.locator('.tab', { hasText: /Preview .*\.md/ }).count(), 0);
    await window.page
      .locator(
        '.markers-panel .monaco-list-row a.marker-code, .markers-panel .monaco-list-row .marker-code a, .markers-panel .monaco-list-row a.monaco-link',
      )
      .first()
      .click();
    await poll('the page', async () => (await window.page.locator('.tab', { hasText: /Preview .*\.md/ }).count()) > 0);
  });

  it('opens both passages of a clash side by side', async () => {
    await window.openFile('astana-session.txt', 1);
    const fix = await poll('a finding with another passage', async () => {
      await window.page.keyboard.press('Control+Alt+.');
      const sideBySide = (await window.quickFixes()).filter({ hasText: 'side by side' }).first();
      if ((await sideBySide.count()) > 0) return sideBySide;
      await window.page.keyboard.press('Escape');
      return false;
    });
    await fix.click();
    await poll(
      'two editors',
      async () => (await window.page.locator('.editor-group-container .editor-instance').count()) > 1,
    );
  });
});
