import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { cleanAtExit } from './cleanAtExit.ts';
import { projectRoot } from './server.ts';

export interface StagedExtension {
  readonly folder: string;
  remove(): void;
}

let packaged: Promise<readonly string[]> | undefined;

/** The packager looks at every file of the project, the installed VS Code among them: once a run is enough. */
function packagedFiles(): Promise<readonly string[]> {
  packaged ??= listFiles({ cwd: projectRoot, packageManager: PackageManager.None });
  return packaged;
}

/**
 * Copies exactly the files that a .vsix would hold to a temporary folder. What runs is thus what ships; besides, VS Code
 * takes its own themes for the extension's when its installation lies below the extension's folder, as it does here.
 * For the browser it is without its entry for Node, as on a web site: beside a machine with Node, VS Code runs that one,
 * whatever kind of extension host is asked for.
 */
export async function stageExtension(extensionHost: 'node' | 'web'): Promise<StagedExtension> {
  const folder = mkdtempSync(join(tmpdir(), 'source-check-extension-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const forget = cleanAtExit(remove);
  for (const file of await packagedFiles()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(projectRoot, file), join(folder, file));
  }
  if (extensionHost === 'web') {
    const manifest = join(folder, 'package.json');
    const { main: _, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
    writeFileSync(manifest, JSON.stringify(rest));
  }
  return {
    folder,
    remove: () => {
      remove();
      forget();
    },
  };
}
