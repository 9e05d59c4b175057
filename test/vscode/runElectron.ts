// Runs the suite of the extension host in the desktop's VS Code, which is downloaded first (it needs a display).
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { bundleSuite } from './bundleSuite.ts';
import { projectRoot } from './host/server.ts';

const extensionTestsPath = await bundleSuite('node');
const parent = mkdtempSync(join(tmpdir(), 'source-check-electron-'));
try {
  const folder = join(parent, 'seeds');
  cpSync(join(projectRoot, 'seeds'), folder, { recursive: true });
  const vscodeExecutablePath = await download();
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: projectRoot,
    extensionTestsPath,
    launchArgs: [
      folder,
      '--disable-extensions',
      '--disable-workspace-trust',
      '--skip-welcome',
      `--user-data-dir=${join(parent, 'profile')}`,
    ],
  });
} finally {
  rmSync(parent, { recursive: true, force: true, maxRetries: 5 });
}

async function download(): Promise<string> {
  try {
    return await downloadAndUnzipVSCode();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `VS Code could not be downloaded (${reason}). Where only the npm registry can be reached, "npm run test:vscode" ` +
        'runs the same suite in the same VS Code as a server.',
    );
  }
}
