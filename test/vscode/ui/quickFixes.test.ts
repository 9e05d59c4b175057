import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { poll } from '../host/poll.ts';
import type { VsCodeWindow } from '../host/window.ts';
import { seedsWindow } from '../shared.ts';
import { statusWithCounts } from './corpusState.ts';

const text = 'Ferry sails again\n\nThe the ferry left. It came back, the the captain said.\n';

describe('quick fixes', () => {
  let window: VsCodeWindow;

  before(async () => {
    window = await seedsWindow();
    writeFileSync(join(window.folder, 'ferry.txt'), text);
    await window.openFile('ferry.txt', 3);
    await statusWithCounts(window);
    await window.page.locator('.squiggly-warning').first().waitFor();
  });
  afterEach(() => window.clear());

  const content = async () => {
    await window.page.keyboard.press('Control+S');
    return readFileSync(join(window.folder, 'ferry.txt'), 'utf8');
  };

  it('stand in one order: the repair, all of its kind, the decisions, the level, the page', async () => {
    await window.goToLine(3, 2);
    const titles = await (await window.quickFixes()).allInnerTexts();
    assert.deepEqual(
      titles.map((title) => title.trim()),
      [
        'Remove the second “the”',
        'Fix all 2 findings of this kind in the article',
        'Correct as is …',
        'Accept …',
        'Wrong finding …',
        'Set the level of corruption/doubled-word …',
        'Explain corruption/doubled-word',
      ],
    );
  });

  it('repair by keyboard, and one undo takes the repair back', async () => {
    await window.goToLine(3, 2);
    await window.quickFixes();
    await window.page.keyboard.press('Enter');
    await poll('the repair', async () => (await content()) === text.replace('The the', 'The'));
    await window.page.keyboard.press('Control+Z');
    await poll('the text as it was', async () => (await content()) === text);
  });

  it('repair all of a kind at once', async () => {
    await window.page.locator('.squiggly-warning').first().waitFor();
    await window.goToLine(3, 2);
    await (await window.quickFixes()).filter({ hasText: 'Fix all 2' }).click();
    await poll('both repairs', async () => !/the the/i.test(await content()));
    await window.page.keyboard.press('Control+Z');
    await poll('the text as it was', async () => (await content()) === text);
  });

  it('set the level of a rule in sourcecheck.yaml', async () => {
    const file = join(window.folder, 'sourcecheck.yaml');
    const before = readFileSync(file, 'utf8');
    await window.page.locator('.squiggly-warning').first().waitFor();
    await window.goToLine(3, 2);
    await (await window.quickFixes()).filter({ hasText: 'Set the level' }).click();
    await window.pick('error');
    await poll('the level', async () => readFileSync(file, 'utf8').includes('corruption/doubled-word: error'));
    assert.ok(readFileSync(file, 'utf8').startsWith(before.slice(0, 100)), 'comments stay');
    await window.page.locator('.squiggly-error').first().waitFor();
    writeFileSync(file, before);
    await window.page.locator('.squiggly-warning').first().waitFor();
  });
});
