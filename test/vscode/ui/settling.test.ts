import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gesture, poll } from '../host/poll.ts';
import type { VsCodeWindow } from '../host/window.ts';
import { itIn, seeds } from '../shared.ts';
import { onArticle, statusWithCounts } from './corpusState.ts';

const nextFinding = 'Control+Alt+.';
const previousFinding = 'Control+Alt+,';
const acceptAndGoOn = 'Control+Alt+Enter';

describe('settling a finding by keyboard', () => {
  const it = itIn(seeds(), onArticle('astana-session.txt', 5));

  it('goes to the next and the previous finding with one key each', async (window) => {
    await window.openFile('astana-session.txt');
    const place = async () => JSON.stringify(await window.caret());
    const start = await place();
    const goes = (key: string, what: string, outcome: (now: string) => boolean) =>
      window.press(key, what, async () => {
        const now = await place();
        return outcome(now) && now;
      });
    const first = await goes(nextFinding, 'the first finding', (now) => now !== start);
    await goes(nextFinding, 'another finding', (now) => now !== first);
    await goes(previousFinding, 'the first again', (now) => now === first);
  });

  it('asks for a reason, keeps it in a file, and the finding is gone until it is undone', async (window) => {
    await onFinding(window);
    const before = await statusWithCounts(window);
    await window.quickFixWithAnswer('Correct as is', 'The transcript has it so.');
    const file = join(window.folder, 'sourcecheck.decisions.yaml');
    await poll('the decision', async () => existsSync(file));
    const written = readFileSync(file, 'utf8');
    assert.match(written, /verdict: correct as is/);
    assert.match(written, /reason: The transcript has it so\./);
    await poll('one finding less', async () => (await statusWithCounts(window)) !== before);
    await window.runCommand('Source Check: Focus on Decisions View');
    const row = window.page.locator('.monaco-list-row[aria-label*="correct as is"]').first();
    await row.waitFor();
    await gesture(
      'the finding again',
      async () => {
        await row.hover({ timeout: 5_000 });
        await row.locator('a[aria-label="Undo Decision"]').first().click({ timeout: 5_000 });
      },
      async () => (await statusWithCounts(window)) === before,
    );
  });

  it('accepts a finding and goes on to the next with one key', async (window) => {
    await window.openFile('astana-session.txt');
    const place = async () => JSON.stringify(await window.caret());
    const start = await place();
    const first = await window.press(
      nextFinding,
      'a finding',
      async () => (await place()) !== start && (await place()),
    );
    const file = join(window.folder, 'sourcecheck.decisions.yaml');
    const accepted = () =>
      existsSync(file) ? (readFileSync(file, 'utf8').match(/verdict: accepted/g)?.length ?? 0) : 0;
    const before = accepted();
    await window.press(acceptAndGoOn, 'the next finding', async () => accepted() > before && (await place()) !== first);
  });

  it('opens the page of a rule inside the editor', async (window) => {
    await onFinding(window);
    await window.quickFix('Explain ', 'the page', () => hasPage(window));
  });

  it('opens the page from the code of a finding in the Problems panel', async (window) => {
    await window.closeEditors();
    await window.showProblems();
    const row = '.markers-panel .monaco-list-row';
    const code = window.page.locator(`${row} a.marker-code, ${row} .marker-code a, ${row} a.monaco-link`);
    await window.click(code, 'the page', () => hasPage(window));
  });

  it('opens both passages of a clash side by side', async (window) => {
    await window.closeEditors();
    await window.openFile('astana-session.txt');
    const editors = window.page.locator('.editor-group-container .editor-instance');
    await poll('a finding with another passage', async () => {
      await window.page.keyboard.press(nextFinding);
      if ((await (await window.quickFixes()).filter({ hasText: 'side by side' }).count()) > 0) return true;
      await window.page.keyboard.press('Escape');
      return false;
    });
    await window.quickFix('side by side', 'two editors', async () => (await editors.count()) > 1);
  });
});

/** Puts the caret on a finding of an article. */
async function onFinding(window: VsCodeWindow): Promise<void> {
  await window.openFile('astana-session.txt', 7);
  await window.press(nextFinding, 'a finding', async () => {
    const caret = await window.caret();
    return caret !== undefined && (caret.line !== 7 || caret.column !== 1);
  });
}

/** Whether the page of a rule is shown. */
async function hasPage(window: VsCodeWindow): Promise<boolean> {
  return (await window.page.locator('.tab', { hasText: /Preview .*\.md/ }).count()) > 0;
}
