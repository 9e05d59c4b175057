import assert from 'node:assert/strict';

/**
 * Eight times the text takes eight times as long where time is in proportion to it, and 64 times where it is quadratic:
 * half-way between the two (in factors of two) a measurement may be three times off before a test errs.
 */
const longer = 8;
const most = 24;
/** Times below this (ms) are the clock's grain and the collector's pauses. */
const grain = 8;

/**
 * Fails when `run` takes more than in proportion longer on a longer text. Only the ratio of two measurements of one run
 * counts, taken in turns and the best of at least three each, so that a slow or busy machine changes nothing.
 * @param make The input of a size; asked for size 1 and 8.
 */
export function assertLinear<T>(name: string, make: (size: number) => T, run: (input: T) => void): void {
  const [short, long] = [make(1), make(longer)];
  let [least, leastOfLong] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 3 || (round < 8 && tooLong(least, leastOfLong)); round++) {
    least = Math.min(least, timed(short, run));
    leastOfLong = Math.min(leastOfLong, timed(long, run));
  }
  assert.ok(
    !tooLong(least, leastOfLong),
    `${name}: ${longer} times the text takes ${(leastOfLong / least).toFixed(1)} times as long`,
  );
}

function tooLong(least: number, leastOfLong: number): boolean {
  return leastOfLong > grain && leastOfLong / Math.max(least, grain / longer) >= most;
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
