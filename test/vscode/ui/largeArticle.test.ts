import { sizeCap } from '../../../server/src/core/index.ts';
import { poll } from '../host/poll.ts';
import type { VsCodeWindow } from '../host/window.ts';
import { closeSharedWindow, sharedHost } from '../shared.ts';

const line = 'The bridge is closed.\n';

describe('an article above the cap', () => {
  let window: VsCodeWindow;

  before(async () => {
    await closeSharedWindow();
    const folder = sharedHost().makeFolder('desk', {
      'sourcecheck.yaml': 'rules:\n  inconsistency: off\n  unsupported: off\n',
      'small.txt': 'Ferry sails again\n\nThe the ferry left at noon.\n',
      'large.txt': line.repeat(Math.ceil((1.1 * sizeCap) / line.length)),
    });
    window = await sharedHost().openWindow({ folder });
  });
  after(() => window?.close());

  const message = 'articles above 10 MB are not checked';

  it('has one message, and the others are checked', async () => {
    await window.openFile('small.txt');
    await poll('the message', async () => {
      const rows = (await window.problems()).filter(({ kind }) => kind === 'problem');
      const large = rows.filter(({ text }) => text.includes(message));
      return large.length === 1 && rows.some(({ text }) => text.includes('corruption/doubled-word'));
    });
  });

  it('keeps its one message where the editor is made to show it', async () => {
    await window.page.locator('.markers-panel .monaco-list-row', { hasText: message }).first().dblclick();
    // The editor itself asks before it shows a file of this size.
    await window.page.getByRole('button', { name: 'Open Anyway' }).click();
    await window.page.locator('.editor-group-container.active .view-line').first().waitFor();
    await poll('the message alone', async () => {
      const rows = (await window.problems()).filter(({ kind }) => kind === 'problem');
      return rows.length === 2 && rows.some(({ text }) => text.includes(message));
    });
  });
});
