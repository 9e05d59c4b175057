import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addMemoryFiles } from '../host/memoryFolder.ts';
import { poll } from '../host/poll.ts';
import { projectRoot } from '../host/server.ts';
import type { VsCodeWindow } from '../host/window.ts';
import { itIn, type Stage, sharedHost } from '../shared.ts';
import { statusWithCounts } from './corpusState.ts';

const damaged = 'Ferry sails again\n\nThe the ferry left the quay at noon.\n';

/** The demonstration articles in a folder that is on no disk, in a window whose extensions run in the browser. */
describe('a folder that is on no disk', () => {
  const it = itIn(inMemory(), async (window) => {
    await openFromExplorer(window, 'astana-handover.txt');
    await statusWithCounts(window);
  });

  it('has its findings listed', async (window) => {
    const problems = await poll('findings', async () => {
      const rows = await window.problems();
      return rows.some(({ text }) => text.includes('inconsistency/')) && rows;
    });
    const files = problems.filter(({ kind }) => kind === 'file').map(({ text }) => text);
    assert.ok(files.some((text) => text.includes('ferry.txt')) && files.length > 5, files.join('\n'));
  });

  it('has hovers that lead to the other articles', async (window) => {
    await openFromExplorer(window, 'astana-handover.txt');
    const { text, links } = await window.hoverWord('Tokayev');
    assert.match(text, /in \d+ of \d+ articles/);
    const other = links.find(({ target }) => /memory:.*astana-session\.txt/.test(target));
    assert.ok(other, links.map(({ target }) => target).join('\n'));
    assert.equal((await window.followHoverLink('Tokayev', other)).file, 'astana-session.txt');
  });

  it('has quick fixes that change its files', async (window) => {
    await openFromExplorer(window, 'ferry.txt');
    await window.page.locator('.squiggly-warning').first().waitFor();
    await window.goToLine(3, 2);
    const text = async () =>
      (await window.page.locator('.editor-group-container.active .view-lines').innerText()) ?? '';
    await window.quickFix('Remove the second', 'the repair', async () => !/the the/i.test(await text()));
    const unsaved = window.page.locator('.tab.active.dirty');
    await window.press('Control+S', 'the file to be saved', async () => (await unsaved.count()) === 0);
    await poll('the finding to go', async () => {
      const rows = await window.problems();
      return rows.length > 0 && !rows.some(({ text: row }) => row.includes('ferry.txt'));
    });
  });

  it('keeps decisions beside its articles', async (window) => {
    await openFromExplorer(window, 'astana-session.txt');
    await window.press('Control+Alt+.', 'a finding', async () => (await window.caret())?.line !== 1);
    await window.quickFixWithAnswer('Correct as is', 'The transcript has it so.');
    await openFromExplorer(window, 'sourcecheck.decisions.yaml');
    const written = window.page.locator('.editor-group-container.active .view-lines', { hasText: 'The transcript' });
    await written.waitFor();
  });
});

function inMemory(): Stage {
  const seeds = join(projectRoot, 'seeds');
  const texts = readdirSync(seeds).map((name) => [`/desk/${name}`, readFileSync(join(seeds, name), 'utf8')]);
  const files = { ...Object.fromEntries(texts), '/desk/ferry.txt': damaged };
  const beside = (folder: string) => addMemoryFiles(folder, files);
  return {
    key: 'in memory',
    open: () => sharedHost().openWindow({ folder: 'memory:/desk', extensionHost: 'web', beside }),
  };
}

/** By a double click, since a folder that is on no disk has no search for files by name. */
async function openFromExplorer(window: VsCodeWindow, name: string): Promise<void> {
  await window.runCommand('View: Show Explorer');
  const row = window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();
  await row.waitFor();
  const opened = async () => (await window.caret())?.file === name;
  if (!(await opened())) await window.click(row, `${name} to open`, opened);
  await window.goToLine(1);
}
