import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { poll } from '../host/poll.ts';
import type { VsCodeWindow } from '../host/window.ts';
import { seedsWindow } from '../shared.ts';
import { statusWithCounts } from './corpusState.ts';

describe('quiet by default', () => {
  let window: VsCodeWindow;

  before(async () => {
    window = await seedsWindow();
    await window.openFile('astana-session.txt');
    await statusWithCounts(window);
  });
  afterEach(() => window.clear());

  /** Problems as the status bar counts them. */
  const listed = async (): Promise<number> => {
    const item = (await window.statusItems()).find(({ id }) => id === 'status.problems');
    return [...(item?.label ?? '').matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0);
  };

  it('notifies of nothing', async () => {
    assert.deepEqual(
      (await window.notifications()).filter((text) => /source.?check/i.test(text)),
      [],
    );
  });

  it('has one switch that hides all findings, says so, and shows them again', async () => {
    await window.runCommand('Source Check: Focus on Findings View');
    await window.runCommand('Source Check: Pause');
    await poll('no problems', async () => (await listed()) === 0);
    await window.page.getByText('Source Check is paused').first().waitFor();
    await window.page.getByRole('button', { name: 'Go On Showing Findings' }).first().click();
    await poll('findings again', async () => (await listed()) > 0);
  });

  it('lists only the findings of open articles when asked to', async () => {
    await window.runCommand('View: Close All Editors');
    await window.openFile('astana-session.txt');
    const all = await poll('findings', async () => (await listed()) || undefined);
    const folder = join(window.folder, '.vscode');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'settings.json'), '{ "sourceCheck.reviewOnly": "openArticles" }');
    await poll('those of one article', async () => (await listed()) > 0 && (await listed()) < all / 2);
    rmSync(folder, { recursive: true });
    await poll('all of them', async () => (await listed()) === all);
  });
});
