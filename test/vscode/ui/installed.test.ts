import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { type Host, startHost } from '../host/host.ts';
import { projectRoot } from '../host/server.ts';
import type { VsCodeWindow } from '../host/window.ts';
import { closeSharedWindow } from '../shared.ts';
import { statusWithCounts } from './corpusState.ts';

/** Bytes; most of them are the models. */
const largestPackage = 8 * 1024 * 1024;

describe('the packaged extension', () => {
  let host: Host;
  let window: VsCodeWindow;
  let parent: string;

  before(async () => {
    await closeSharedWindow();
    parent = mkdtempSync(join(tmpdir(), 'source-check-package-'));
    const packagePath = join(parent, 'source-check.vsix');
    await createVSIX({
      cwd: projectRoot,
      packagePath,
      dependencies: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
    });
    assert.ok(statSync(packagePath).size < largestPackage, `${statSync(packagePath).size} bytes`);
    host = await startHost({ vsix: packagePath });
    const folder = host.copyFolder(join(projectRoot, 'seeds'));
    window = await host.openWindow({ folder, installedOnly: true });
  });
  after(async () => {
    await host?.stop();
    rmSync(parent, { recursive: true, force: true });
  });

  it('reads the folder, lists findings, answers hovers and has its pages', async () => {
    await window.openFile('astana-handover.txt');
    assert.match(await statusWithCounts(window), /\d+ findings/);
    assert.match((await window.hoverWord('Tokayev')).text, /in \d+ of \d+ articles/);
    await window.clear();
    await window.runCommand('Source Check: Open the Walkthrough');
    await window.page.locator('.getting-started-step').first().waitFor();
  });
});
