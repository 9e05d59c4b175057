import { reporters } from 'mocha/mocha.mjs';
import { suiteMark } from './suiteMark.ts';

/** Reports by console.log alone, which VS Code passes on from any extension host; a mark tells it from other output. */
export class ConsoleReporter extends reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    let depth = 0;
    let failures = 0;
    const print = (text: string): void => {
      for (const line of text.split('\n')) console.log(suiteMark + '  '.repeat(depth) + line);
    };
    runner.on('suite', (suite) => {
      if (!suite.root) print(suite.title);
      depth += 1;
    });
    runner.on('suite end', () => {
      depth -= 1;
    });
    runner.on('pass', (test) => print(`✔ ${test.title} (${test.duration ?? 0} ms)`));
    runner.on('pending', (test) => print(`- ${test.title}`));
    runner.on('retry', (test, error) => print(`tries again: ${test.title}: ${error?.message ?? error}`));
    runner.on('fail', (test, error) => {
      failures += 1;
      print(`✖ ${failures}) ${test.title}`);
      print(error?.stack ?? String(error));
    });
  }
}
