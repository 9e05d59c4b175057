import { join } from 'node:path';
import { gesture, poll } from '../host/poll.ts';
import { projectRoot } from '../host/server.ts';
import type { VsCodeWindow } from '../host/window.ts';
import { itIn, seeds } from '../shared.ts';
import { families, onArticle } from './corpusState.ts';

// SCREENSHOTS=1 npm run test:vscode -- ui --grep pictures: renews the pictures of the README.
if (process.env.SCREENSHOTS === '1') {
  for (const theme of ['dark', 'light', 'high-contrast'] as const) {
    describe(`pictures for the README, ${theme}`, () => {
      // A notch of the wheel moves three rows.
      const settings = {
        'window.title': 'Source Check',
        'editor.fontSize': 14,
        'workbench.list.mouseWheelScrollSensitivity': 1,
        'editor.stickyScroll.enabled': false,
        // The labels of the demonstration corpus are for tests.
        'files.exclude': { '**/gold.json': true },
      };
      const stage = seeds({ theme, size: { width: 1200, height: 860 }, settings });
      const it = itIn(stage, onArticle('astana-session.txt'));
      const keep = async (window: VsCodeWindow, name: string): Promise<void> => {
        await stillness(window);
        await window.screenshot(join(projectRoot, 'docs', 'images', `${name}-${theme}.png`));
      };

      it('findings in the Problems panel', async (window) => {
        await window.openFile('astana-session.txt');
        await withLens(window);
        const rows = window.page.locator('.markers-panel .monaco-list-row');
        await window.showProblems();
        await rows.first().waitFor();
        await poll('a finding of each family on the screen', async () => {
          const shown = (await rows.allTextContents()).join('\n');
          if (families.every((family) => shown.includes(`${family}/`))) return true;
          await rows.nth(3).hover({ timeout: 5_000 });
          await window.page.mouse.wheel(0, 120);
          return false;
        });
        await window.clear();
        await keep(window, 'problems');
        await window.runCommand('View: Hide Panel');
      });

      it('hover', async (window) => {
        await window.openFile('astana-session.txt');
        await withLens(window);
        await window.hoverWord('Tokayev');
        await keep(window, 'hover');
      });

      it('quick fixes', async (window) => {
        await window.openFile('secretary-interview.txt', 10);
        await withLens(window);
        await window.goToLine(10, 160);
        await window.quickFixes();
        await keep(window, 'quick-fixes');
      });

      it('views and map', async (window) => {
        await window.runCommand('Source Check: Focus on Findings View');
        await window.page.getByRole('treeitem', { name: /^corruption, \d+ findings/ }).waitFor();
        await window.runCommand('Source Check: Show Corpus Map');
        await poll('the map', async () => {
          for (const frame of window.page.frames()) {
            const nodes = frame.locator('g.article').count();
            if ((await nodes.catch(() => 0)) >= 10) return true;
          }
          return false;
        });
        await keep(window, 'map');
      });
    });
  }
}

/** Waits until the line over the headline has all it says. */
async function withLens(window: VsCodeWindow): Promise<void> {
  const lens = window.page.locator('.codelens-decoration', { hasText: 'related articles' }).first();
  // The editor asks for lenses only while the keyboard is in it.
  const focus = () => window.goToLine(1);
  await gesture('the lens', focus, () => lens.isVisible());
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
