/** What of a test its report at the end needs. */
interface Named {
  fullTitle(): string;
}

/** What of a runner is listened to; Mocha's own, in Node as in a browser. */
interface Runner {
  on(event: 'fail' | 'retry', heard: (test: Named, error: unknown) => void): unknown;
}

/** Collects, for the report at the end, a line for each test that fails and for each attempt that is made again. */
export function collectTroubles(runner: Runner): { readonly failures: string[]; readonly retries: string[] } {
  const failures: string[] = [];
  const retries: string[] = [];
  runner.on('fail', (test, error) => failures.push(lineOf(test, error)));
  runner.on('retry', (test, error) => retries.push(lineOf(test, error)));
  return { failures, retries };
}

/** The longest part of a message that helps; differences of whole texts stand above, in the report of the run. */
const longest = 300;

function lineOf(test: Named, error: unknown): string {
  // Errors of other processes are plain values.
  const { message } = Object(error) as { message?: string };
  const text = (message ?? String(error)).replaceAll(/\s*\n\s*/g, ' / ');
  return `${test.fullTitle()}: ${text.length > longest ? `${text.slice(0, longest)} …` : text}`;
}
