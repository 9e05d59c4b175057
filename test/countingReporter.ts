import Mocha from 'mocha';
import { recordCounts } from './counts.ts';
import { collectTroubles } from './troubles.ts';

/** Mocha's own report, the reason of each further attempt, and the counts for `test/run.ts`. */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const troubles = collectTroubles(runner);
    // Mocha is silent on an attempt that fails; a test that passes only the second time hides a fault.
    runner.on('retry', (test: Mocha.Test, error: Error) =>
      console.log(`    tries again: ${test.title}: ${error.message}`),
    );
    runner.once('end', () => recordCounts({ passed: this.stats.passes, failed: this.stats.failures, ...troubles }));
  }
}
