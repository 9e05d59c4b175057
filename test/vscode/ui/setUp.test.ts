import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { poll } from '../host/poll.ts';
import { projectRoot } from '../host/server.ts';
import { itIn, ownFolder, sharedHost } from '../shared.ts';
import { statusWithCounts } from './corpusState.ts';

describe('setting up a corpus', () => {
  const folder = ownFolder(() => {
    const copy = sharedHost().copyFolder(join(projectRoot, 'seeds'));
    rmSync(join(copy, 'sourcecheck.yaml'));
    return copy;
  });
  const it = itIn(folder, async (window) => {
    await window.openFile('astana-session.txt');
    await window.runCommand('Source Check: Use This Folder as a Corpus');
    await poll('the file to open', async () => (await window.caret())?.file === 'sourcecheck.yaml');
  });

  it('writes a commented sourcecheck.yaml, opens it, and the articles are read at once', async (window) => {
    assert.match(
      readFileSync(join(window.folder, 'sourcecheck.yaml'), 'utf8'),
      /^# Source Check reads .*articles: \["\*\*\/\*\.\{txt,md\}"\]/s,
    );
    await window.openFile('astana-session.txt');
    assert.match(await statusWithCounts(window), /\d+ findings/);
  });

  it('helps to write sourcecheck.yaml and explains its words', async (window) => {
    await window.openFile('sourcecheck.yaml');
    await window.page.keyboard.press('Control+End');
    await window.page.keyboard.type('\nstag');
    const row = window.page.locator('.suggest-widget .monaco-list-row', { hasText: 'stage' }).first();
    await window.press('Control+Space', 'the word', () => row.isVisible());
    await window.page.keyboard.press('Escape');
    await window.page.keyboard.press('Control+Z');
    await window.goToLine(1);
    assert.match((await window.hoverWord('articles', 3)).text, /Globs of the articles/);
  });

  it('shows a walkthrough of five steps', async (window) => {
    await window.runCommand('Source Check: Open the Walkthrough');
    const steps = window.page.locator('.getting-started-step');
    await poll('the steps', async () => (await steps.count()) === 5);
  });
});
