// Bundles the extension, the server and the command line into dist/, and copies the models beside them.
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import * as esbuild from 'esbuild';

const watch = process.argv.includes('--watch');
const entries = [
  { in: 'client/src/node/main.ts', out: 'client', platform: 'node', external: ['vscode'] },
  { in: 'server/src/node/main.ts', out: 'server', platform: 'node' },
  { in: 'server/src/cli/main.ts', out: 'cli', platform: 'node', banner: '#!/usr/bin/env node' },
  { in: 'client/src/browser/main.ts', out: 'client.browser', platform: 'browser', external: ['vscode'] },
  { in: 'server/src/browser/main.ts', out: 'server.browser', platform: 'browser', format: 'iife' },
  { in: 'client/webview/corpusMap.ts', out: 'corpusMap.js', platform: 'browser', format: 'iife' },
];

mkdirSync('dist/models', { recursive: true });
for (const file of readdirSync('server/models')) {
  if (/\.(?:gz|br|bin|json)$/.test(file)) copyFileSync(`server/models/${file}`, `dist/models/${file}`);
}
const contexts = await Promise.all(
  entries
    .filter((entry) => existsSync(entry.in))
    .map((entry) =>
      esbuild.context({
        entryPoints: [entry.in],
        outfile: `dist/${entry.out.endsWith('.js') ? entry.out : `${entry.out}.cjs`}`,
        bundle: true,
        platform: entry.platform,
        target: entry.platform === 'node' ? 'node20' : 'es2022',
        format: entry.format ?? 'cjs',
        external: entry.external ?? [],
        define: entry.platform === 'node' ? { 'import.meta.dirname': '__dirname' } : {},
        banner: entry.banner ? { js: entry.banner } : {},
        sourcemap: true,
        minify: !watch,
        keepNames: true,
        logLevel: 'warning',
      }),
    ),
);
if (watch) await Promise.all(contexts.map((context) => context.watch()));
else {
  await Promise.all(contexts.map((context) => context.rebuild()));
  await Promise.all(contexts.map((context) => context.dispose()));
}
