import assert from 'node:assert/strict';
import { seedsWindow } from '../shared.ts';
import { problemsOfAllFamilies } from './corpusState.ts';

describe('Restricted Mode', () => {
  it('shows hovers and findings in a folder nobody has trusted', async () => {
    const window = await seedsWindow({ restricted: true });
    await window.openFile('astana-handover.txt');
    const items = await window.statusItems();
    assert.ok(
      items.some(({ text }) => text === 'Restricted Mode'),
      JSON.stringify(items),
    );
    assert.match((await window.hoverWord('Tokayev')).text, /Tokayev/);
    await window.clear();
    await problemsOfAllFamilies(window);
  });
});
