import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { poll } from '../host/poll.ts';
import type { VsCodeWindow } from '../host/window.ts';
import { closeSharedWindow, sharedHost } from '../shared.ts';
import { statusWithCounts } from './corpusState.ts';

const articles = {
  'hall-fire.txt': [
    'Fire destroys packing hall',
    '3 March 2031',
    'VELMORA — A fire destroyed the packing hall of Velmora Orchards on Monday, killing two workers, the county fire service said.',
    'The hall will be rebuilt by August, chief executive Dario Penz said.',
  ].join('\n\n'),
  'hall-fire-later.txt': [
    'Velmora fire: investigators look at cold store',
    '5 March 2031',
    'VELMORA — The fire at Velmora Orchards, which killed nine workers on Monday, started in a cold store, the fire service said.',
    'Chief executive Dario Penz met the the families on Wednesday.',
  ].join('\n\n'),
};

/** Uses only what is on the screen, from a folder that was never checked to a settled finding. */
describe('a new user', () => {
  let window: VsCodeWindow;

  before(async () => {
    await closeSharedWindow();
    window = await sharedHost().openWindow({ folder: sharedHost().makeFolder('desk', articles) });
  });
  after(() => window?.close());

  const row = (name: RegExp) => window.page.getByRole('treeitem', { name }).first();

  // A decision names the article too, but begins with the words it stands on.
  const finding = () => row(/^(?:warning|information): .*nine.*hall-fire-later\.txt/);

  it('makes the folder a corpus from the view, and is told what was found, once', async () => {
    await window.openFile('hall-fire-later.txt');
    await window.page.locator('.activitybar [aria-label^="Source Check"]').first().click();
    await window.page.getByRole('button', { name: 'Use This Folder as a Corpus' }).first().click();
    await poll('the settings to open', async () => (await window.caret())?.file === 'sourcecheck.yaml');
    await row(/^corruption, 1 finding$/).waitFor();
    await window.openFile('hall-fire-later.txt');
    const label = await statusWithCounts(window);
    const problems = (await window.problems()).filter(({ kind }) => kind === 'problem');
    assert.match(label, new RegExp(`\\b${problems.length} findings?\\b`));
    assert.equal(problems.filter(({ text }) => text.includes('corruption/doubled-word')).length, 1);
    await poll('the lens', async () => {
      const lens = await window.page.locator('.codelens-decoration').allInnerTexts();
      return lens.length > 0 && lens.every((text) => text.match(/entities/g)?.length === 1);
    });
  });

  it('opens a finding from the view, compares both passages and settles it with a reason', async () => {
    await window.runCommand('Source Check: Focus on Findings View');
    const rule = row(/^number-conflict, \d+ finding/);
    await rule.waitFor();
    if ((await rule.getAttribute('aria-expanded')) !== 'true') await rule.click();
    await finding().click();
    await poll('the article', async () => (await window.caret())?.file === 'hall-fire-later.txt');
    const fixes = await window.quickFixes();
    await fixes.filter({ hasText: 'Correct as is' }).first().click();
    const input = window.page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill('Seven more died in hospital.');
    await window.page.keyboard.press('Enter');
    await row(/nine.*correct as is.*Seven more died/).waitFor();
    const written = readFileSync(join(window.folder, 'sourcecheck.decisions.yaml'), 'utf8');
    assert.match(written, /reason: Seven more died in hospital\./);
    await poll('the finding to go', async () => (await finding().count()) === 0);
  });
});
