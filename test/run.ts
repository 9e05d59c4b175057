// Runs everything: lint, build, the fast tests and those in a real VS Code. The last line is the sum, `N passed, N failed`.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, readCounts } from './counts.ts';
import { cleanAtExit } from './vscode/host/cleanAtExit.ts';

interface Part {
  readonly title: string;
  readonly command: readonly [string, ...string[]];
  /** A run of tests must say how many it ran; other parts count only when they fail. */
  readonly tests: boolean;
  /** Whether the parts after it make no sense when it fails. */
  readonly needed?: boolean;
}

const parts: readonly Part[] = [
  { title: 'build', command: ['npm', 'run', '--silent', 'build'], tests: false, needed: true },
  { title: 'lint', command: ['npm', 'run', '--silent', 'lint'], tests: false },
  { title: 'units, fixtures and server', command: mocha(), tests: true },
  { title: 'VS Code', command: [process.execPath, 'test/vscode/run.ts', ...process.argv.slice(2)], tests: true },
];

const folder = mkdtempSync(join(tmpdir(), 'source-check-counts-'));
let running: ChildProcess | undefined;
cleanAtExit(() => {
  running?.kill();
  rmSync(folder, { recursive: true, force: true });
});
const all: Counts[] = [];
for (const [index, part] of parts.entries()) {
  const counts = await run(part, join(folder, String(index)));
  all.push(counts);
  if (part.needed && counts.failed > 0) break;
}
const { passed, failed, failures, retries } = sum(all);
const troubles = [
  ...listed('Failed', passed === 0 ? [...failures, 'No test passed: that is a failure too.'] : failures),
  ...listed('Passed only after another attempt, or failed all the same', retries),
];
// Only the end of a long log is read: .ci/run repeats this list at its own end.
mkdirSync('out', { recursive: true });
writeFileSync('out/troubles.txt', troubles.map((line) => `${line}\n`).join(''));
console.log(['', ...troubles, `${passed} passed, ${failed} failed`].join('\n'));
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function sum(counts: readonly Counts[]): Counts {
  return {
    passed: counts.reduce((total, one) => total + one.passed, 0),
    failed: counts.reduce((total, one) => total + one.failed, 0),
    failures: counts.flatMap((one) => one.failures),
    retries: counts.flatMap((one) => one.retries),
  };
}

function listed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`== ${heading}`, ...lines.map((line) => `   ${line}`), ''];
}

function mocha(): readonly [string, ...string[]] {
  return [
    process.execPath,
    'node_modules/mocha/bin/mocha.js',
    '--parallel',
    ...['--jobs', '3'],
    '--reporter',
    'test/countingReporter.ts',
    'test/{unit,rules,features,server}/**/*.test.ts',
  ];
}

async function run(part: Part, countsFile: string): Promise<Counts> {
  console.log(`\n== ${part.title}`);
  const started = performance.now();
  const ending = await endingOf(part.command, countsFile);
  const counts = sum(readCounts(countsFile));
  const well = ending === 'exit code 0' && (!part.tests || counts.passed > 0);
  const how = well ? 'done' : `FAILED (${ending}${part.tests && counts.passed === 0 ? ', no test passed' : ''})`;
  console.log(`== ${part.title}: ${how} in ${Math.round((performance.now() - started) / 1000)} s`);
  // A part that ends badly without a failed test (it crashed, or it runs no tests) counts as one failure.
  return well || counts.failed > 0 ? counts : { ...counts, failed: 1, failures: [`${part.title}: ${how}`] };
}

function endingOf([command, ...options]: Part['command'], countsFile: string): Promise<string> {
  const child = spawn(command, options, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, TEST_COUNTS: countsFile },
  });
  running = child;
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(`${command} could not be started: ${error.message}`));
    child.on('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
}
