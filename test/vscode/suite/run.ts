import Mocha, { mocha } from 'mocha/mocha.mjs';
import type { Counts } from '../../counts.ts';
import { collectTroubles } from '../../troubles.ts';
import { ConsoleReporter } from './consoleReporter.ts';
import { countsMark, suiteMark } from './suiteMark.ts';

// This module comes first in the bundle: the suites that follow it call describe and it, which setup defines.
// A timeout longer than a poll's, so that the poll says what was awaited.
mocha.setup({ ui: 'bdd', reporter: ConsoleReporter, timeout: 150_000, retries: 1 });

/** What VS Code calls; it ends with exit code 1 when the promise is rejected. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    // Not mocha.run(): the browser's build reads the page's location there, which an extension host in Node has not.
    const runner = Mocha.prototype.run.call(mocha, (failures: number) => {
      const passed = runner.stats?.passes ?? 0;
      const counts: Counts = { passed, failed: failures, ...troubles };
      console.log(`${suiteMark}${countsMark}${JSON.stringify(counts)}`);
      if (failures > 0) reject(new Error(`${failures} failed`));
      else if (passed === 0) reject(new Error('no test ran'));
      else resolve();
    });
    const troubles = collectTroubles(runner);
  });
}
