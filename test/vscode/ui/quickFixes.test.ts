import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gesture } from '../host/poll.ts';
import type { VsCodeWindow } from '../host/window.ts';
import { itIn, seeds } from '../shared.ts';
import { onArticle } from './corpusState.ts';

const text = 'Ferry sails again\n\nThe the ferry left. It came back, the the captain said.\n';

describe('quick fixes', () => {
  const it = itIn(seeds(), async (window) => {
    writeFileSync(join(window.folder, 'ferry.txt'), text);
    await onArticle('ferry.txt', 3)(window);
    await window.page.locator('.squiggly-warning').first().waitFor();
  });

  it('stand in one order: the repair, all of its kind, the decisions, the level, the page', async (window) => {
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

  it('repair by keyboard, and one undo takes the repair back', async (window) => {
    await window.goToLine(3, 2);
    await window.quickFixes();
    await window.press('Enter', 'the repair', async () => (await content(window)) === text.replace('The the', 'The'));
    await undo(window);
  });

  it('repair all of a kind at once', async (window) => {
    await window.page.locator('.squiggly-warning').first().waitFor();
    await window.goToLine(3, 2);
    await window.quickFix('Fix all 2', 'both repairs', async () => !/the the/i.test(await content(window)));
    await undo(window);
  });

  it('set the level of a rule in sourcecheck.yaml', async (window) => {
    const file = join(window.folder, 'sourcecheck.yaml');
    const before = readFileSync(file, 'utf8');
    await window.page.locator('.squiggly-warning').first().waitFor();
    await window.goToLine(3, 2);
    await window.quickFix('Set the level', 'the levels', () => window.quickInput().isVisible());
    await window.pick('error');
    await window.page.locator('.squiggly-error').first().waitFor();
    assert.ok(readFileSync(file, 'utf8').includes('corruption/doubled-word: error'));
    assert.ok(readFileSync(file, 'utf8').startsWith(before.slice(0, 100)), 'comments stay');
    writeFileSync(file, before);
    await window.page.locator('.squiggly-warning').first().waitFor();
  });
});

/** What the editor saves. */
async function content(window: VsCodeWindow): Promise<string> {
  await window.page.keyboard.press('Control+S');
  return readFileSync(join(window.folder, 'ferry.txt'), 'utf8');
}

async function undo(window: VsCodeWindow): Promise<void> {
  await gesture(
    'the text as it was',
    // An undo too many would take back more.
    async () => (await content(window)) === text || (await window.page.keyboard.press('Control+Z')),
    async () => (await content(window)) === text,
  );
}
