import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from './server.ts';

/**
 * Writes an extension for the browser's extension host below `folder`. It holds `files` (text by path, such as `/desk/a.txt`)
 * in memory and serves them as `memory:/desk/a.txt`.
 */
export async function addMemoryFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const own = join(folder, 'memory-files');
  mkdirSync(own);
  const manifest = {
    name: 'memory-files',
    publisher: 'source-check',
    version: '0.0.1',
    engines: { vscode: '^1.106.0' },
    browser: './extension.cjs',
    capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
    activationEvents: ['onFileSystem:memory'],
  };
  writeFileSync(join(own, 'package.json'), JSON.stringify(manifest));
  await build({
    entryPoints: [join(projectRoot, 'test', 'vscode', 'memoryFiles', 'extension.ts')],
    outfile: join(own, 'extension.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    define: { files: JSON.stringify(files) },
    logLevel: 'warning',
  });
}
