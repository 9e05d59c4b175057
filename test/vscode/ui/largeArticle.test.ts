import { sizeCap } from '../../../server/src/core/index.ts';
import { poll } from '../host/poll.ts';
import type { VsCodeWindow } from '../host/window.ts';
import { itIn, ownFolder, sharedHost } from '../shared.ts';

const line = 'The bridge is closed.\n';
const message = 'articles above 10 MB are not checked';

describe('an article above the cap', () => {
  const folder = ownFolder(() =>
    sharedHost().makeFolder('desk', {
      'sourcecheck.yaml': 'rules:\n  inconsistency: off\n  unsupported: off\n',
      'small.txt': 'Ferry sails again\n\nThe the ferry left at noon.\n',
      'large.txt': line.repeat(Math.ceil((1.1 * sizeCap) / line.length)),
    }),
  );
  const it = itIn(folder, async (window) => {
    await window.openFile('small.txt');
    await poll('the message, and the findings of the other article', async () => {
      const texts = await problems(window);
      return (
        texts.filter((text) => text.includes(message)).length === 1 &&
        texts.some((text) => text.includes('corruption/doubled-word'))
      );
    });
  });

  it('has one message, and the others are checked', async (window) => {
    await poll('two findings', async () => (await problems(window)).length === 2);
  });

  it('keeps its one message where the editor is made to show it', async (window) => {
    const row = window.page.locator('.markers-panel .monaco-list-row', { hasText: message }).first();
    const anyway = window.page.getByRole('button', { name: 'Open Anyway' });
    await row.dblclick();
    // The editor itself asks before it shows a file of this size.
    const lines = window.page.locator('.editor-group-container.active .view-line').first();
    await window.click(anyway, 'the article', () => lines.isVisible());
    await poll('the message alone', async () => {
      const texts = await problems(window);
      return texts.length === 2 && texts.some((text) => text.includes(message));
    });
  });
});

async function problems(window: VsCodeWindow): Promise<readonly string[]> {
  return (await window.problems()).filter(({ kind }) => kind === 'problem').map(({ text }) => text);
}
