import assert from 'node:assert/strict';

/** Doubled text takes twice as long where time is in proportion to it, and four times where it is quadratic. */
const most = 3.2;
/** Times below this (ms) are the clock's grain and the collector's pauses. */
const grain = 8;

/**
 * Fails when `run` takes more than in proportion longer on a text twice as long. Only the ratio of two measurements of one
 * run counts, taken in turns and the best of at least three each, so that a slow or busy machine changes nothing.
 */
export function assertLinear<T>(name: string, make: (size: 1 | 2) => T, run: (input: T) => void): void {
  const [once, twice] = [make(1), make(2)];
  let [least, leastTwice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 3 || (round < 8 && tooLong(least, leastTwice)); round++) {
    least = Math.min(least, timed(once, run));
    leastTwice = Math.min(leastTwice, timed(twice, run));
  }
  assert.ok(
    !tooLong(least, leastTwice),
    `${name}: twice the text takes ${(leastTwice / least).toFixed(1)} times as long`,
  );
}

function tooLong(least: number, leastTwice: number): boolean {
  return leastTwice > grain && leastTwice / Math.max(least, grain / 2) >= most;
}

function timed<T>(input: T, run: (input: T) => void): number {
  const before = workTime();
  run(input);
  return workTime() - before;
}

/** Milliseconds that this thread has worked: unlike the time of day it stands still while other programs have the processor. */
export function workTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
