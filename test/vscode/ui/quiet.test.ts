import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { poll } from '../host/poll.ts';
import type { VsCodeWindow } from '../host/window.ts';
import { itIn, seeds } from '../shared.ts';
import { onArticle } from './corpusState.ts';

describe('quiet by default', () => {
  const it = itIn(seeds(), onArticle('astana-session.txt'));

  it('notifies of nothing', async (window) => {
    assert.deepEqual(
      (await window.notifications()).filter((text) => /source.?check/i.test(text)),
      [],
    );
  });

  it('has one switch that hides all findings, says so, and shows them again', async (window) => {
    await window.runCommand('Source Check: Focus on Findings View');
    await window.runCommand('Source Check: Pause');
    await poll('no problems', async () => (await listed(window)) === 0);
    await window.page.getByText('Source Check is paused').first().waitFor();
    const goOn = window.page.getByRole('button', { name: 'Go On Showing Findings' });
    await window.click(goOn, 'findings again', async () => (await listed(window)) > 0);
  });

  it('lists only the findings of open articles when asked to', async (window) => {
    await window.closeEditors();
    await window.openFile('astana-session.txt');
    const all = await poll('findings', async () => (await listed(window)) || undefined);
    const folder = join(window.folder, '.vscode');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'settings.json'), '{ "sourceCheck.reviewOnly": "openArticles" }');
    await poll('those of one article', async () => (await listed(window)) > 0 && (await listed(window)) < all / 2);
    rmSync(folder, { recursive: true });
    await poll('all of them', async () => (await listed(window)) === all);
  });
});

/** Problems as the status bar counts them. */
async function listed(window: VsCodeWindow): Promise<number> {
  const item = (await window.statusItems()).find(({ id }) => id === 'status.problems');
  return [...(item?.label ?? '').matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0);
}
