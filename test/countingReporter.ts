import Mocha from 'mocha';
import { recordCounts } from './counts.ts';

/** Mocha's own report, and the counts for `test/run.ts`. */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.once('end', () => recordCounts({ passed: this.stats.passes, failed: this.stats.failures }));
  }
}
