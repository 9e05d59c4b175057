import assert from 'node:assert/strict';
import type { Frame, Locator } from 'playwright-core';
import { poll } from '../host/poll.ts';
import type { VsCodeWindow } from '../host/window.ts';
import { seedsWindow } from '../shared.ts';
import { problemsOfAllFamilies } from './corpusState.ts';

describe('the Source Check views', () => {
  let window: VsCodeWindow;

  before(async () => {
    window = await seedsWindow();
    await window.openFile('astana-session.txt');
    await problemsOfAllFamilies(window);
  });
  afterEach(() => window.clear());

  it('list entities by kind, name, article and passage, and a passage opens its line', async () => {
    await window.runCommand('Source Check: Focus on Entities View');
    await filterEntities(window, 'japarov');
    await expand(row(window, /^Sadyr Japarov/));
    await expand(row(window, /^Kazakhstan Passes the CSTO Chair/));
    await row(window, /Japarov.*line 7/).click();
    await poll('the passage to open', async () => (await window.caret())?.file === 'astana-handover.txt');
    assert.equal((await window.caret())?.line, 7);
  });

  it('narrow the entities to what a filter names', async () => {
    await window.runCommand('Source Check: Focus on Entities View');
    await filterEntities(window, 'japarov');
    await poll('other names to go', async () => (await row(window, /^Countries/).count()) === 0);
    await window.runCommand('Source Check: Clear Entity Filter');
    await row(window, /^Countries/).waitFor();
  });

  it('group the findings by rule or by article, with counts', async () => {
    await window.runCommand('Source Check: Focus on Findings View');
    await row(window, /^corruption/).waitFor();
    await window.runCommand('Source Check: Group Findings by Article');
    await row(window, /^astana-session\.txt, \d+ findings/).waitFor();
    await window.runCommand('Source Check: Group Findings by Rule');
    await row(window, /^corruption, \d+ findings/).waitFor();
  });

  it('draw the corpus as a map that works by keyboard', async () => {
    await window.runCommand('Source Check: Show Corpus Map');
    const frame = await mapFrame(window);
    const articles = frame.locator('g.article');
    await poll('the map', async () => (await articles.count()) >= 10);
    assert.ok((await frame.locator('g.entity').count()) > 5);
    assert.ok((await frame.locator('line.clash').count()) > 0, 'clashes are drawn');
    assert.match((await frame.locator('g[tabindex="0"]').getAttribute('aria-label')) ?? '', /^Article: .+ findings/);
    await frame.locator('g[tabindex="0"]').focus();
    await window.page.keyboard.press('ArrowRight');
    const focused = await frame.locator('g:focus').getAttribute('aria-label');
    assert.ok(focused);
    await articles.first().focus();
    await window.page.keyboard.press('Enter');
    await poll('the article to open', async () => /\.(?:txt|md)$/.test((await window.caret())?.file ?? ''));
  });
});

async function filterEntities(window: VsCodeWindow, part: string): Promise<void> {
  await window.runCommand('Source Check: Filter Entities');
  await window.page.locator('.quick-input-widget input').fill(part);
  await window.page.keyboard.press('Enter');
  await row(window, /Japarov/).waitFor();
}

function row(window: VsCodeWindow, label: RegExp): Locator {
  return window.page.getByRole('treeitem', { name: label }).first();
}

async function expand(item: Locator): Promise<void> {
  await item.waitFor();
  if ((await item.getAttribute('aria-expanded')) === 'true') return;
  await item.click();
  await poll('the row to open', async () => (await item.getAttribute('aria-expanded')) === 'true');
}

/** The page of the map: a frame inside the frame that VS Code puts around every webview. */
async function mapFrame(window: VsCodeWindow): Promise<Frame> {
  let found: Frame | undefined;
  await poll('the webview', async () => {
    for (const frame of window.page.frames())
      if (
        (await frame
          .locator('#map')
          .count()
          .catch(() => 0)) > 0
      )
        found = frame;
    return found !== undefined;
  });
  return found!;
}
