import assert from 'node:assert/strict';
import { poll } from '../host/poll.ts';
import { itIn, seeds } from '../shared.ts';
import { problemsOfAllFamilies } from './corpusState.ts';

describe('Restricted Mode', () => {
  const it = itIn(seeds({ restricted: true }));

  it('shows hovers and findings in a folder nobody has trusted', async (window) => {
    await window.openFile('astana-handover.txt');
    await poll('the status bar to say so', async () =>
      (await window.statusItems()).some(({ text }) => text === 'Restricted Mode'),
    );
    assert.match((await window.hoverWord('Tokayev')).text, /Tokayev/);
    await window.clear();
    await problemsOfAllFamilies(window);
  });
});
