import Mocha, { mocha } from 'mocha/mocha.mjs';
import { ConsoleReporter } from './consoleReporter.ts';
import { suiteMark } from './suiteMark.ts';

// This module comes first in the bundle: the suites that follow it call describe and it, which setup defines.
// A timeout longer than a poll's, so that the poll says what was awaited.
mocha.setup({ ui: 'bdd', reporter: ConsoleReporter, timeout: 300_000, retries: 1 });

/** What VS Code calls; it ends with exit code 1 when the promise is rejected. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    // Not mocha.run(): the browser's build reads the page's location there, which an extension host in Node has not.
    const runner = Mocha.prototype.run.call(mocha, (failures: number) => {
      const passed = runner.stats?.passes ?? 0;
      console.log(`${suiteMark}extension host: ${passed} passed, ${failures} failed`);
      if (failures > 0) reject(new Error(`${failures} failed`));
      else if (passed === 0) reject(new Error('no test ran'));
      else resolve();
    });
  });
}
