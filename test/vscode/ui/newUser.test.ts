import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { gesture, poll } from '../host/poll.ts';
import type { VsCodeWindow } from '../host/window.ts';
import { itIn, ownFolder, sharedHost } from '../shared.ts';
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
  const desk = ownFolder(() => sharedHost().makeFolder('desk', articles));
  const it = itIn(desk, async (window) => {
    await window.openFile('hall-fire-later.txt');
    const button = window.page.getByRole('button', { name: 'Use This Folder as a Corpus' });
    const icon = window.page.locator('.activitybar [aria-label^="Source Check"]');
    await window.click(icon, 'the view', () => button.first().isVisible());
    await window.click(button, 'the settings to open', async () => (await window.caret())?.file === 'sourcecheck.yaml');
    await row(window, /^corruption, 1 finding$/).waitFor();
  });

  it('makes the folder a corpus from the view, and is told what was found, once', async (window) => {
    assert.ok(existsSync(join(window.folder, 'sourcecheck.yaml')));
    await window.openFile('hall-fire-later.txt');
    const label = await statusWithCounts(window);
    const problems = (await window.problems()).filter(({ kind }) => kind === 'problem');
    assert.match(label, new RegExp(`\\b${problems.length} findings?\\b`));
    assert.equal(problems.filter(({ text }) => text.includes('corruption/doubled-word')).length, 1);
    // The editor asks for lenses only while the keyboard is in it.
    const focus = () => window.goToLine(1);
    await gesture('the lens', focus, async () => {
      const lens = await window.page.locator('.codelens-decoration').allInnerTexts();
      return lens.length > 0 && lens.every((text) => text.match(/entities/g)?.length === 1);
    });
  });

  it('opens a finding from the view, compares both passages and settles it with a reason', async (window) => {
    await window.runCommand('Source Check: Focus on Findings View');
    const rule = row(window, /^number-conflict, \d+ finding/);
    await rule.waitFor();
    const open = async () => (await rule.getAttribute('aria-expanded')) === 'true' || (await rule.click());
    await gesture('the rule to open', open, () => finding(window).isVisible());
    const caretAt = async (file: string) => (await window.caret())?.file === file;
    await window.click(finding(window), 'the article', () => caretAt('hall-fire-later.txt'));
    await window.quickFixWithAnswer('Correct as is', 'Seven more died in hospital.');
    await row(window, /nine.*correct as is.*Seven more died/).waitFor();
    const written = readFileSync(join(window.folder, 'sourcecheck.decisions.yaml'), 'utf8');
    assert.match(written, /reason: Seven more died in hospital\./);
    await poll('the finding to go', async () => (await finding(window).count()) === 0);
  });

  it('lists a mistake in sourcecheck.yaml among the findings', async (window) => {
    await openSettings(window);
    await window.page.keyboard.press('Control+End');
    await window.page.keyboard.type('\nrules:\n  corruption: loud');
    await window.runCommand('Source Check: Focus on Findings View');
    const mistake = row(window, /^error: .*sourcecheck\.yaml/);
    await mistake.waitFor();
    // Right below "settings": there is no rule to group it by.
    assert.equal(await mistake.getAttribute('aria-level'), '2');
  });
});

function row(window: VsCodeWindow, name: RegExp): Locator {
  return window.page.getByRole('treeitem', { name }).first();
}

/** By its tab: it has been open since the folder became a corpus. */
async function openSettings(window: VsCodeWindow): Promise<void> {
  const tab = window.page.getByRole('tab', { name: /^sourcecheck\.yaml/ });
  await window.click(tab, 'the settings', async () => (await window.caret())?.file === 'sourcecheck.yaml');
}

/** A decision names the article too, but begins with the words it stands on. */
function finding(window: VsCodeWindow): Locator {
  return row(window, /^(?:warning|information): .*nine.*hall-fire-later\.txt/);
}
