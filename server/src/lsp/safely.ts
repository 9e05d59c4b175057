import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Where a failure is written; the server's connection has one. */
export interface Log {
  error(message: string): void;
}

/**
 * Wraps the handler of a request, so that no failure of ours reaches the client as an error or takes the server down: it is
 * logged with the request's name and answered with `fallback`. A cancelled request ends as the protocol wants it.
 */
export function safely<P, R>(
  log: Log,
  name: string,
  fallback: R,
  run: (params: P, token: CancellationToken) => R | Promise<R>,
) {
  return async (params: P, behind?: CancellationToken): Promise<R> => {
    // A request without parameters hands its token over as the only argument.
    const token = behind ?? (params as unknown as CancellationToken);
    try {
      const result = await run(params, token);
      if (token.isCancellationRequested) throw cancelled();
      return result;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log.error(`${name} failed: ${stackOf(error)}`);
      return fallback;
    }
  };
}

/** The same for notifications and timers, which have no answer. */
export function guarded<A extends unknown[]>(
  log: Log,
  name: string,
  run: (...args: A) => void | Promise<void>,
): (...args: A) => void {
  const failed = (error: unknown) => log.error(`${name} failed: ${stackOf(error)}`);
  return (...args) => {
    try {
      void Promise.resolve(run(...args)).catch(failed);
    } catch (error) {
      failed(error);
    }
  };
}

export function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
}

/** Waits, but not longer than the request is wanted: rejects as cancelled when the token says so. */
export function unlessCancelled<T>(promise: Promise<T>, token: CancellationToken): Promise<T> {
  if (token.isCancellationRequested) return Promise.reject(cancelled());
  return new Promise((resolve, reject) => {
    const listener = token.onCancellationRequested(() => reject(cancelled()));
    promise.then(resolve, reject).finally(() => listener.dispose());
  });
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
