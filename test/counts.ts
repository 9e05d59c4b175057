import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** How a run of tests went. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** A line for each failed test: its title and the message. */
  readonly failures: readonly string[];
  /** The same for each attempt that failed and was made again. */
  readonly retries: readonly string[];
}

/** Hands a run's counts to `test/run.ts`, which names a file for them in the environment; nothing without one. */
export function recordCounts(counts: Counts): void {
  const file = process.env.TEST_COUNTS;
  if (file) appendFileSync(file, `${JSON.stringify(counts)}\n`);
}

/** All counts recorded in a file, one entry a run. */
export function readCounts(file: string): readonly Counts[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Counts);
}
