import assert from 'node:assert/strict';

/**
 * A text eight times as long takes as much time as eight short ones where time is in proportion to it, and eight times as much
 * where it is quadratic: half-way between the two (in factors of two) a measurement may be nearly three times off before a test errs.
 */
const longer = 8;
const most = 2.8;
/** Times below this (ms) are the clock's grain, which is coarse on a busy machine, and the collector's pauses. */
const grain = 12;

/**
 * Fails when `run` takes more than in proportion longer on a longer text. Only the ratio of two measurements of one run
 * counts, of much the same length, taken in turns and the best of at least three each, so that a slow or busy machine changes nothing.
 * @param make The input of a size; asked for size 1 and 8.
 */
export function assertLinear<T>(name: string, make: (size: number) => T, run: (input: T) => void): void {
  const [short, long] = [Array<T>(longer).fill(make(1)), [make(longer)]];
  let [least, leastOfLong] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 3 || (round < 8 && tooLong(least, leastOfLong)); round++) {
    least = Math.min(least, timed(short, run));
    leastOfLong = Math.min(leastOfLong, timed(long, run));
  }
  assert.ok(
    !tooLong(least, leastOfLong),
    `${name}: ${longer} times the text takes ${leastOfLong.toFixed(0)} ms, ${longer} texts ${least.toFixed(0)} ms`,
  );
}

function tooLong(least: number, leastOfLong: number): boolean {
  return leastOfLong >= most * Math.max(least, grain);
}

function timed<T>(inputs: readonly T[], run: (input: T) => void): number {
  const before = workTime();
  for (const input of inputs) run(input);
  return workTime() - before;
}

/** Milliseconds that this thread has worked: unlike the time of day it stands still while other programs have the processor. */
export function workTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
