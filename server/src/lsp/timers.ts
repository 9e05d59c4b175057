import { type Disposable, RAL } from 'vscode-languageserver';

/** Milliseconds by the clock of the host. */
export const now = (): number => Date.now();

/** Lets waiting requests be answered before long work goes on. */
export function yieldToRequests(): Promise<void> {
  return new Promise((resolve) => void RAL().timer.setImmediate(resolve));
}

export function after(milliseconds: number, run: () => void): Disposable {
  return RAL().timer.setTimeout(run, milliseconds);
}

export function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void after(milliseconds, resolve));
}

/** Calls `run` once things have been quiet for `quiet` ms, but never later than `limit` ms after the first call. */
export function debounced(quiet: number, limit: number, run: () => void): { (): void; dispose(): void } {
  let first = 0;
  let timer: Disposable | undefined;
  const call = () => {
    const time = now();
    if (!timer) first = time;
    timer?.dispose();
    timer = after(Math.max(0, Math.min(quiet, first + limit - time)), () => {
      timer = undefined;
      run();
    });
  };
  return Object.assign(call, {
    dispose() {
      timer?.dispose();
      timer = undefined;
    },
  });
}
