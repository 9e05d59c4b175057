import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../host/server.ts';
import type { VsCodeWindow } from '../host/window.ts';
import { closeSharedWindow, sharedHost } from '../shared.ts';

describe('a folder that never asked', () => {
  let window: VsCodeWindow;

  before(async () => {
    await closeSharedWindow();
    const folder = sharedHost().copyFolder(join(projectRoot, 'seeds'));
    rmSync(join(folder, 'sourcecheck.yaml'));
    window = await sharedHost().openWindow({ folder });
  });
  after(() => window?.close());

  it('has no findings and no hovers', async () => {
    await window.openFile('astana-session.txt');
    // Long enough for the corpus with a configuration to have shown both.
    assert.equal(await window.hasHover('Tokayev', 15_000), false);
    assert.deepEqual(await window.problems(), []);
  });
});
