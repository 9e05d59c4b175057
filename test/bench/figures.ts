/** Times runs over a body of text. */
export interface Bench {
  /** Prints and returns the seconds of the best run. */
  row(name: string, run: () => void): number;
  /** Seconds of the best run. */
  best(run: () => void): number;
}

/** Runs everything so often; `size` is that of the text in bytes. */
export function createBench(size: number, rounds: number): Bench {
  const best = (run: () => void) => {
    let seconds = Number.POSITIVE_INFINITY;
    for (let i = 0; i < rounds; i++) {
      const before = performance.now();
      run();
      seconds = Math.min(seconds, (performance.now() - before) / 1000);
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
