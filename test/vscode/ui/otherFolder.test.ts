import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../host/server.ts';
import { itIn, ownFolder, sharedHost } from '../shared.ts';

/** The demonstration articles without what makes them a corpus. */
function folderWithoutSettings(): string {
  const folder = sharedHost().copyFolder(join(projectRoot, 'seeds'));
  rmSync(join(folder, 'sourcecheck.yaml'));
  return folder;
}

describe('a folder that never asked', () => {
  const it = itIn(ownFolder(folderWithoutSettings));

  it('has no findings and no hovers, and the view says how to get them', async (window) => {
    await window.openFile('astana-session.txt');
    await window.runCommand('Source Check: Focus on Findings View');
    // The view has its text as soon as the extension has looked for a corpus.
    await window.page.getByRole('button', { name: 'Use This Folder as a Corpus' }).first().waitFor();
    // Views that would be empty do not take the room of that text.
    assert.equal(await window.page.locator('.pane-header', { hasText: 'Decisions' }).count(), 0);
    assert.equal(await window.hasHover('Tokayev', 3_000), false);
    assert.deepEqual(await window.problems(), []);
  });
});
