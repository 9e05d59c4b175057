/** Times runs over a body of text. */
export interface Bench {
  /** Prints and returns the seconds of the best run. */
  row(name: string, run: () => void): number;
  /** Seconds of the best run. */
  best(run: () => void): number;
}

/** A run as short as this (seconds) is repeated for as long as it gets faster. */
const short = 1;
/** Rounds at most. */
const most = 30;

/**
 * Runs everything so often, and what is short until so many rounds in a row were not the fastest: the engine needs some to
 * compile what it runs. `size` is that of the text in bytes.
 */
export function createBench(size: number, rounds: number): Bench {
  const best = (run: () => void) => {
    let seconds = Number.POSITIVE_INFINITY;
    let fastest = 0;
    for (let i = 0; i < rounds || (seconds < short && i < most && i - fastest <= rounds); i++) {
      const before = performance.now();
      run();
      const taken = (performance.now() - before) / 1000;
      if (taken >= seconds) continue;
      seconds = taken;
      fastest = i;
    }
    return seconds;
  };
  return {
    best,
    row(name, run) {
      const seconds = best(run);
      console.log(
        `${name.padEnd(46)} ${(seconds * 1000).toFixed(0).padStart(7)} ms ${(size / 1e6 / seconds).toFixed(2).padStart(8)} MB/s`,
      );
      return seconds;
    },
  };
}

/** Median, 95th percentile and worst of times in ms, as a phrase. */
export function share(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!.toFixed(0);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`;
}

/** Megabytes of living objects on the heap, where the process may collect (`--expose-gc`); else those that are dead too. */
export function collected(): string {
  globalThis.gc?.();
  return (process.memoryUsage().heapUsed / 1e6).toFixed(0);
}
