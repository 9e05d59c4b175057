import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { gesture, poll } from '../host/poll.ts';
import type { VsCodeWindow } from '../host/window.ts';
import { itIn, seeds } from '../shared.ts';
import { onArticle } from './corpusState.ts';

describe('the Source Check views', () => {
  const it = itIn(seeds(), onArticle('astana-session.txt'));

  it('list entities by kind, name, article and passage, and a passage opens its line', async (window) => {
    await filterEntities(window, 'japarov');
    const article = await expand(row(window, /^Sadyr Japarov/), row(window, /^Kazakhstan Passes the CSTO Chair/));
    const passage = await expand(article, row(window, /Japarov.*line 7/));
    await window.click(passage, 'the passage to open', async () => {
      const caret = await window.caret();
      return caret?.file === 'astana-handover.txt' && caret.line === 7;
    });
  });

  it('narrow the entities to what a filter names', async (window) => {
    await filterEntities(window, 'japarov');
    await poll('other names to go', async () => (await row(window, /^Countries/).count()) === 0);
    await window.runCommand('Source Check: Clear Entity Filter');
    await row(window, /^Countries/).waitFor();
  });

  it('group the findings by rule or by article, with counts', async (window) => {
    await window.runCommand('Source Check: Focus on Findings View');
    await row(window, /^corruption/).waitFor();
    await window.runCommand('Source Check: Group Findings by Article');
    await row(window, /^astana-session\.txt, \d+ findings/).waitFor();
    await window.runCommand('Source Check: Group Findings by Rule');
    await row(window, /^corruption, \d+ findings/).waitFor();
  });

  it('settle a finding from its row, without opening the article', async (window) => {
    await window.runCommand('Source Check: Focus on Findings View');
    const rule = row(window, /^doubled-phrase, \d+ finding/);
    const finding = await expand(rule, row(window, /^warning: .*is said again/));
    const act = async () => {
      await finding.hover({ timeout: 5_000 });
      await finding.getByRole('button', { name: 'Correct as Is …' }).click({ timeout: 5_000 });
    };
    await gesture('the question', act, () => window.quickInput().isVisible());
    await window.answer('Both are needed.');
    await poll('the finding to go', async () => (await finding.count()) === 0);
    const file = join(window.folder, 'sourcecheck.decisions.yaml');
    assert.match(readFileSync(file, 'utf8'), /rule: corruption\/doubled-phrase.*reason: Both are needed\./s);
    rmSync(file);
    await expand(rule, finding);
  });

  it('explain a rule from its row', async (window) => {
    await window.runCommand('Source Check: Focus on Findings View');
    const rule = row(window, /^doubled-phrase, \d+ finding/);
    await rule.waitFor();
    const act = async () => {
      await rule.hover({ timeout: 5_000 });
      await rule.getByRole('button', { name: 'Explain the Rule' }).click({ timeout: 5_000 });
    };
    const page = window.page.locator('.tab', { hasText: 'Preview doubled-phrase.md' });
    await gesture('the page', act, async () => (await page.count()) > 0);
  });

  it('draw the corpus as a map that works by keyboard', async (window) => {
    await window.runCommand('Source Check: Show Corpus Map');
    const frame = await mapFrame(window);
    const articles = frame.locator('g.article');
    await poll('the map', async () => (await articles.count()) >= 10);
    assert.ok((await frame.locator('g.entity').count()) > 5);
    const clash = frame.locator('line.clash').first();
    assert.notEqual(await clash.evaluate((line) => getComputedStyle(line).strokeDasharray), 'none');
    const shapes = await frame
      .locator('g.entity .shape')
      .evaluateAll((all) => all.map((one) => `${one.tagName} ${one.getAttribute('points')?.split(' ').length ?? 0}`));
    assert.ok(new Set(shapes).size > 1, 'kinds of names differ by shape');
    const policy = await frame.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(policy ?? '', /default-src 'none'/);
    assert.doesNotMatch(policy ?? '', /unsafe-|https?:\/\/(?!\*\.vscode-cdn)/);
    const entry = frame.locator('g[tabindex="0"]');
    const first = (await entry.getAttribute('aria-label')) ?? '';
    assert.match(first, /^Article: .+ findings/);
    await entry.focus();
    await window.press('ArrowRight', 'another node', async () => {
      const label = await frame.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      return label != null && label !== first;
    });
    await gesture(
      'the article to open',
      async () => {
        await articles.first().focus({ timeout: 5_000 });
        await window.page.keyboard.press('Enter');
      },
      async () => /\.(?:txt|md)$/.test((await window.caret())?.file ?? ''),
    );
  });
});

async function filterEntities(window: VsCodeWindow, part: string): Promise<void> {
  await window.runCommand('Source Check: Focus on Entities View');
  await window.runCommand('Source Check: Filter Entities');
  await window.answer(part);
  await row(window, /Japarov/).waitFor();
}

function row(window: VsCodeWindow, label: RegExp): Locator {
  return window.page.getByRole('treeitem', { name: label }).first();
}

/** Opens a row until the one wanted is below it; a list that is drawn anew meanwhile may close it again. */
async function expand(item: Locator, wanted: Locator): Promise<Locator> {
  await item.waitFor();
  const open = async () => {
    if ((await item.getAttribute('aria-expanded', { timeout: 5_000 })) !== 'true') await item.click({ timeout: 5_000 });
  };
  await gesture('the row to open', open, () => wanted.isVisible());
  return wanted;
}

/** The page of the map: a frame inside the frame that VS Code puts around every webview. */
async function mapFrame(window: VsCodeWindow): Promise<Frame> {
  return poll('the webview', async () => {
    for (const frame of window.page.frames()) {
      const maps = frame.locator('#map').count();
      // A frame may go while it is asked.
      if ((await maps.catch(() => 0)) > 0) return frame;
    }
    return undefined;
  });
}
