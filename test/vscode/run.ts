// Runs the tests in a real VS Code: node test/vscode/run.ts [suite] [web] [ui] [--grep TEXT] [--lowest]; without names, all.
//   suite  mocha in the extension host (Node)     web  the same in the extension host of the browser, if there is one
//   ui     what a person sees, by mouse and keyboard
//   --lowest  in the lowest VS Code that the manifest admits, instead of the newest one known
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import CountingReporter from '../countingReporter.ts';
import { type Counts, recordCounts } from '../counts.ts';
import { bundleSuite } from './bundleSuite.ts';
import { type Host, startHost } from './host/host.ts';
import { projectRoot } from './host/server.ts';
import type { VsCodeWindow } from './host/window.ts';
import { closeWindow, leaveFailed, shareHost } from './shared.ts';
import { countsMark, suiteMark } from './suite/suiteMark.ts';

const { values, positionals } = parseArgs({
  options: { grep: { type: 'string' }, lowest: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const known = ['suite', 'web', 'ui'];
const unknown = positionals.find((name) => !known.includes(name));
if (unknown !== undefined) throw new Error(`"${unknown}" is none of: ${known.join(', ')}`);
const chosen = new Set(positionals.length > 0 ? positionals : known);

let failed = 0;
const host = await startHost({ version: values.lowest ? 'lowest' : 'newest' });
try {
  if (chosen.has('suite')) failed += await suite(host, 'node');
  if (chosen.has('web') && runsInBrowser()) failed += await suite(host, 'web');
  if (chosen.has('ui')) failed += await ui(host);
} finally {
  await closeWindow();
  await host.stop();
}
process.exitCode = failed > 0 ? 1 : 0;

async function suite(running: Host, extensionHost: 'node' | 'web'): Promise<number> {
  console.log(`\nIn the extension host (${extensionHost === 'node' ? 'Node' : 'browser'}):\n`);
  const tests = await bundleSuite(extensionHost);
  const folder = running.copyFolder(join(projectRoot, 'seeds'));
  let counts: Counts = { passed: 0, failed: 0, failures: [], retries: [] };
  const logFile = join(projectRoot, 'out', 'vscode', `suite-${extensionHost}.log`);
  writeFileSync(logFile, '');
  const code = await running.runSuite({ folder, extensionHost, tests }, (message) => {
    appendFileSync(logFile, `${message}\n`);
    if (!message.startsWith(suiteMark)) return;
    const line = message.slice(suiteMark.length);
    if (line.startsWith(countsMark)) counts = JSON.parse(line.slice(countsMark.length));
    else console.log(line);
  });
  // A suite that ends badly without a failed test (it could not be loaded, or is empty) counts as one failure.
  if (code !== 0 && counts.failed === 0)
    counts = { ...counts, failed: 1, failures: [`suite in the extension host (${extensionHost}): exit code ${code}`] };
  if (counts.failed > 0) console.log(`The whole log of the window is in ${logFile}`);
  recordCounts(counts);
  return counts.failed;
}

async function ui(running: Host): Promise<number> {
  console.log('\nAs a person sees it:\n');
  shareHost(running);
  // Each attempt has a window of its own; what fails three times is broken.
  const mocha = new Mocha({
    reporter: CountingReporter,
    timeout: 240_000,
    slow: 30_000,
    retries: 2,
    grep: values.grep,
  });
  mocha.rootHooks({
    async afterEach(this: Mocha.Context) {
      const name = (this.currentTest?.fullTitle() ?? '').replaceAll(/[^\w]+/g, '-');
      await leaveFailed((window) => keepPicture(window, name));
    },
  });
  const folder = join(projectRoot, 'test', 'vscode', 'ui');
  const files = readdirSync(folder).filter((file) => file.endsWith('.test.ts'));
  // Those that share the usual window come one after another, so that it is opened once.
  const usual = (file: string): boolean => readFileSync(join(folder, file), 'utf8').includes('itIn(seeds(),');
  for (const file of [...files.filter(usual).sort(), ...files.filter((one) => !usual(one)).sort()])
    mocha.addFile(join(folder, file));
  await mocha.loadFilesAsync();
  return new Promise((resolve) => mocha.run(resolve));
}

/** Keeps what was on the screen when a test failed. */
async function keepPicture(window: VsCodeWindow, name: string): Promise<void> {
  const path = join(projectRoot, 'out', 'vscode', 'failed', `${name}.png`);
  try {
    await window.screenshot(path);
    console.log(`      The screen is kept in ${path}`);
  } catch (error) {
    console.log(`      The screen could not be kept: ${error}`);
  }
}

function runsInBrowser(): boolean {
  const manifest: { readonly browser?: string } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  return manifest.browser !== undefined;
}
