import assert from 'node:assert/strict';
import { poll } from '../host/poll.ts';
import { itIn, seeds } from '../shared.ts';
import { onArticle } from './corpusState.ts';

describe('going about in the articles', () => {
  const it = itIn(seeds(), onArticle('astana-handover.txt'));

  it('goes to where a name is introduced with F12', async (window) => {
    await window.openFile('astana-handover.txt');
    await window.goToLine(13, 3);
    await window.press('F12', 'another place', async () => {
      const caret = await window.caret();
      return caret !== undefined && (caret.line !== 13 || caret.file !== 'astana-handover.txt');
    });
  });

  it('peeks at all mentions with Shift+F12', async (window) => {
    await window.openFile('astana-handover.txt', 7);
    await window.goToLine(7, 95);
    const title = window.page.locator('.peekview-title');
    await window.press('Shift+F12', 'the list of mentions', () => title.isVisible());
    assert.match((await title.textContent()) ?? '', /\(\d+\)|references/i);
    const files = window.page.locator('.reference-zone-widget .reference-file');
    await poll('several articles', async () => (await files.count()) > 2);
  });

  it('shows what a rename changes before it changes anything', async (window) => {
    await window.openFile('astana-handover.txt', 7);
    await window.goToLine(7, 95);
    const input = window.page.locator('.rename-box input');
    await window.press('F2', 'the box for the name', () => input.isVisible());
    await input.fill('Kassym-Jomart Tokaev');
    const discard = window.page.getByRole('button', { name: 'Discard' });
    await window.press('Control+Enter', 'the preview', () => discard.isVisible());
    const preview = window.page.locator('.refactor-preview, .bulk-edit-panel');
    await poll('the short form too', async () => /TokayevTokaev/.test((await preview.first().textContent()) ?? ''));
    await window.click(discard, 'the preview to go', async () => !(await discard.isVisible()));
  });

  it('colours a name in plain text', async (window) => {
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

  it('offers related articles from the lens over the headline', async (window) => {
    await window.openFile('astana-handover.txt');
    const lens = window.page.locator('.codelens-decoration a', { hasText: 'related articles' });
    await lens.first().waitFor();
    await window.click(lens, 'the list of articles', () => window.quickInput().isVisible());
    assert.ok((await window.quickPick()).length > 2);
  });

  it('finds a person among the symbols of the workspace', async (window) => {
    await window.press('Control+T', 'the search for symbols', () => window.quickInput().isVisible());
    await window.quickInput().fill('#Lukashenko');
    await poll('the person', async () =>
      (await window.quickPick()).some((label) => label.includes('Alexander Lukashenko')),
    );
  });
});
