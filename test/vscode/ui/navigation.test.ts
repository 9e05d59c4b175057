import assert from 'node:assert/strict';
import { poll } from '../host/poll.ts';
import type { VsCodeWindow } from '../host/window.ts';
import { seedsWindow } from '../shared.ts';
import { statusWithCounts } from './corpusState.ts';

describe('going about in the articles', () => {
  let window: VsCodeWindow;

  before(async () => {
    window = await seedsWindow();
    await window.openFile('astana-handover.txt');
    await statusWithCounts(window);
  });
  afterEach(() => window.clear());

  it('goes to where a name is introduced with F12', async () => {
    await window.goToLine(13, 3);
    await window.page.keyboard.press('F12');
    await poll('another place', async () => {
      const caret = await window.caret();
      return caret !== undefined && (caret.line !== 13 || caret.file !== 'astana-handover.txt');
    });
  });

  it('peeks at all mentions with Shift+F12', async () => {
    await window.openFile('astana-handover.txt', 7);
    await window.goToLine(7, 95);
    await window.page.keyboard.press('Shift+F12');
    const title = window.page.locator('.peekview-title');
    await title.waitFor();
    assert.match((await title.textContent()) ?? '', /\(\d+\)|references/i);
    const files = window.page.locator('.reference-zone-widget .reference-file');
    await poll('several articles', async () => (await files.count()) > 2);
  });

  it('shows what a rename changes before it changes anything', async () => {
    await window.openFile('astana-handover.txt', 7);
    await window.goToLine(7, 95);
    await window.page.keyboard.press('F2');
    const input = window.page.locator('.rename-box input');
    await input.waitFor();
    await input.fill('Kassym-Jomart Tokaev');
    await window.page.keyboard.press('Control+Enter');
    await window.page.getByRole('button', { name: 'Discard' }).waitFor();
    const preview = window.page.locator('.refactor-preview, .bulk-edit-panel');
    await poll('the short form too', async () => /TokayevTokaev/.test((await preview.first().textContent()) ?? ''));
    await window.page.getByRole('button', { name: 'Discard' }).click();
    await window.runCommand('View: Toggle Panel Visibility');
  });

  it('colours a name in plain text', async () => {
    await window.openFile('astana-handover.txt', 7);
    await poll('colours', async () =>
      window.page.evaluate(() => {
        const spans = [...document.querySelectorAll('.editor-group-container.active .view-line span span')];
        const colour = (words: string) => {
          const span = spans.find(({ textContent }) => textContent?.replaceAll('\u00a0', ' ').includes(words));
          return span && getComputedStyle(span).color;
        };
        const [name, plain] = [colour('Lukashenko'), colour('Five of the six')];
        return name !== undefined && plain !== undefined && name !== plain;
      }),
    );
  });

  it('offers related articles from the lens over the headline', async () => {
    await window.openFile('astana-handover.txt');
    const lens = window.page.locator('.codelens-decoration a', { hasText: 'related articles' });
    await lens.first().click();
    assert.ok((await window.quickPick()).length > 2);
  });

  it('finds a person among the symbols of the workspace', async () => {
    await window.page.keyboard.press('Control+T');
    await window.page.locator('.quick-input-widget input').first().fill('#Lukashenko');
    await poll('the person', async () =>
      (await window.quickPick()).some((label) => label.includes('Alexander Lukashenko')),
    );
  });
});
