import type { Locator, Page } from 'playwright-core';
import { shownText } from './hover.ts';
import { gesture, patience } from './poll.ts';

/** Opens the quick fixes at the caret, as Ctrl+. shows them; the rows of their list. */
export async function openQuickFixes(page: Page): Promise<Locator> {
  const rows = page.locator('.action-widget .monaco-list-row.action');
  await gesture(
    'the quick fixes',
    async () => {
      // A hover that is open, as after going to a finding, would take the key.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+.');
    },
    async () => (await shownText(rows.first(), 1_000)) !== undefined,
    patience,
  );
  return rows;
}
