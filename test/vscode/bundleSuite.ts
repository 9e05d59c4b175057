import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { projectRoot } from './host/server.ts';

const suiteFolder = join(projectRoot, 'test', 'vscode', 'suite');

/**
 * Bundles the suites for an extension host and returns the file to name as `extensionTestsPath`. `*.node.test.ts` and
 * `*.web.test.ts` belong to one kind of host; all other `*.test.ts` run in both.
 */
export async function bundleSuite(host: 'node' | 'web'): Promise<string> {
  const other = host === 'node' ? '.web.test.ts' : '.node.test.ts';
  const files = readdirSync(suiteFolder)
    .filter((name) => name.endsWith('.test.ts') && !name.endsWith(other))
    .sort();
  const outfile = join(projectRoot, 'out', 'vscode', host === 'node' ? 'suite.cjs' : 'suite.web.cjs');
  await build({
    stdin: {
      contents: [`export { run } from './run.ts';`, ...files.map((file) => `import './${file}';`)].join('\n'),
      resolveDir: suiteFolder,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: host === 'node' ? 'node' : 'browser',
    target: 'es2023',
    sourcemap: 'inline',
    external: ['vscode'],
    alias: host === 'web' ? { 'node:assert/strict': join(suiteFolder, 'assertInWorker.ts') } : {},
    plugins: [mochaAsModule],
    logLevel: 'warning',
  });
  return outfile;
}

/** Mocha's build for browsers looks for a `module` of CommonJS and would find, and overwrite, that of the whole bundle. */
const mochaAsModule: Plugin = {
  name: 'mocha as a module',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path }) => ({
      contents: `var module, exports;${readFileSync(path, 'utf8')}`,
    }));
  },
};

// Run by itself, as the debugger's task does, it bundles the suite for Node.
if (import.meta.main) await bundleSuite('node');
