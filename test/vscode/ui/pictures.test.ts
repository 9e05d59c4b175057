import { join } from 'node:path';
import { poll } from '../host/poll.ts';
import { projectRoot } from '../host/server.ts';
import type { Theme } from '../host/settings.ts';
import type { VsCodeWindow } from '../host/window.ts';
import { closeSharedWindow, seedsWindow } from '../shared.ts';
import { statusWithCounts } from './corpusState.ts';

// SCREENSHOTS=1 npm run test:vscode -- ui --grep pictures: renews the pictures of the README.
if (process.env.SCREENSHOTS === '1') {
  describe('pictures for the README', () => {
    const size = { width: 1200, height: 720 };
    const settings = { 'window.title': 'Source Check', 'editor.fontSize': 14 };
    const picture = (name: string): string => join(projectRoot, 'docs', 'images', `${name}.png`);
    const prepared = async (theme: Theme): Promise<VsCodeWindow> => {
      await closeSharedWindow();
      const window = await seedsWindow({ theme, size, settings });
      await window.openFile('astana-session.txt');
      await statusWithCounts(window);
      await window.page.keyboard.press('Control+Shift+M');
      await window.page.locator('.markers-panel .monaco-list-row', { hasText: 'inconsistency/' }).first().waitFor();
      await window.clear();
      return window;
    };

    for (const theme of ['dark', 'light'] as const) {
      it(`hover, problems, quick fixes and views, ${theme}`, async () => {
        const window = await prepared(theme);
        await window.screenshot(picture(`problems-${theme}`));
        await window.runCommand('View: Toggle Panel Visibility');

        await window.goToLine(1);
        await window.hoverWord('Tokayev', 1);
        await stillness(window);
        await window.screenshot(picture(`hover-${theme}`));
        await window.clear();

        await window.goToLine(7, 34);
        await window.quickFixes();
        await stillness(window);
        await window.screenshot(picture(`quick-fixes-${theme}`));
        await window.clear();

        await window.runCommand('Source Check: Focus on Findings View');
        await window.page.getByRole('treeitem', { name: /^corruption, \d+ findings/ }).waitFor();
        await window.runCommand('Source Check: Show Corpus Map');
        await poll('the map', async () => {
          for (const frame of window.page.frames()) {
            const nodes = await frame
              .locator('g.article')
              .count()
              .catch(() => 0);
            if (nodes >= 10) return true;
          }
          return false;
        });
        await stillness(window);
        await window.screenshot(picture(`map-${theme}`));
      });
    }

    it('hover in high contrast', async () => {
      const window = await prepared('high-contrast');
      await window.runCommand('View: Toggle Panel Visibility');
      await window.goToLine(1);
      await window.hoverWord('Tokayev', 1);
      await stillness(window);
      await window.screenshot(picture('high-contrast'));
    });
  });
}

/** Widgets fade in: waits until no animation has run for half a second. */
async function stillness(window: VsCodeWindow): Promise<void> {
  let since = Date.now();
  await poll('the window to be still', async () => {
    const moving = await window.page.evaluate(() =>
      document.getAnimations().some(({ playState, effect }) => {
        // The caret blinks for ever, and a progress bar may run.
        return playState === 'running' && effect?.getTiming().iterations !== Number.POSITIVE_INFINITY;
      }),
    );
    if (moving) since = Date.now();
    return Date.now() - since > 500;
  });
}
