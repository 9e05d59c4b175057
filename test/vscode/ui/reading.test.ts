import assert from 'node:assert/strict';
import { poll, startPatience } from '../host/poll.ts';
import type { VsCodeWindow } from '../host/window.ts';
import { itIn, ownFolder, sharedHost } from '../shared.ts';

/** So many that they are still being read when somebody has seen it and has opened the command palette. */
const count = 900;

describe('a folder that takes long to read', () => {
  const folder = ownFolder(() =>
    sharedHost().makeFolder('archive', {
      'sourcecheck.yaml': '',
      'first.txt': 'Ferry sails again\n\nThe the ferry left at noon.\n',
      ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`harbour-${i}.txt`, article(i)])),
    }),
  );
  const it = itIn(folder);

  it('says how far the reading is, stops it when asked, and reads the rest when asked', async (window) => {
    await window.openFile('first.txt');
    await poll('the reading to be shown', async () => /Reading articles/.test(await status(window)), startPatience);
    await window.runCommand('Source Check: Stop Reading Articles');
    const stopped = await poll('the reading to stop', async () => {
      const label = await status(window);
      return /Reading stopped/.test(label) && label;
    });
    const [, read, all] = /(\d+) of (\d+) articles read/.exec(stopped) ?? [];
    assert.equal(Number(all), count + 1);
    assert.ok(Number(read) < Number(all), stopped);

    await window.runCommand('Source Check: Read the Remaining Articles');
    await poll('the reading to go on', async () => !/Reading stopped/.test(await status(window)));
  });
});

/** What the language status item is read out as. */
async function status(window: VsCodeWindow): Promise<string> {
  const item = (await window.statusItems()).find(({ id }) => id.startsWith('status.languageStatus'));
  return item?.label ?? '';
}

/** An article with names and figures of its own, about as long as a report of an agency. */
function article(i: number): string {
  const paragraph = (k: number) =>
    `Captain Ada Lund ${i} said on ${1 + (i % 27)} May that ${100 + i + k} boats had called at pier ${k} of the harbour, where ` +
    `${3 + (k % 7)} cranes were at work. The council will decide on ${2 + (i % 20)} June whether to build another, she added.`;
  return `Harbour report ${i}\n\n${Array.from({ length: 12 }, (_, k) => paragraph(k)).join('\n\n')}\n`;
}
