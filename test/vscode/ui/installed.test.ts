import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { type Host, startHost } from '../host/host.ts';
import { projectRoot } from '../host/server.ts';
import { itIn, type Stage } from '../shared.ts';
import { onArticle, statusWithCounts } from './corpusState.ts';

/** Bytes; most of them are the models. */
const largestPackage = 8 * 1024 * 1024;

describe('the packaged extension', () => {
  const it = itIn(installed(), onArticle('astana-handover.txt'));

  it('reads the folder, lists findings, answers hovers and has its pages', async (window) => {
    assert.match(await statusWithCounts(window), /\d+ findings/);
    assert.match((await window.hoverWord('Tokayev')).text, /in \d+ of \d+ articles/);
    await window.clear();
    await window.runCommand('Source Check: Open the Walkthrough');
    await window.page.locator('.getting-started-step').first().waitFor();
  });
});

/** A VS Code of its own, in which the package has been installed as a user installs it. */
function installed(): Stage {
  let host: Host | undefined;
  let parent: string | undefined;
  const closed = async (): Promise<void> => {
    await host?.stop();
    if (parent) rmSync(parent, { recursive: true, force: true });
  };
  return {
    key: 'installed',
    closed,
    open: async () => {
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
      return host.openWindow({ folder: host.copyFolder(join(projectRoot, 'seeds')), installedOnly: true });
    },
  };
}
