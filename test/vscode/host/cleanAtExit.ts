const pending = new Set<() => void>();
let listening = false;

/** Runs `clean` (synchronous) however this process ends, unless the returned function has been called before. */
export function cleanAtExit(clean: () => void): () => void {
  listen();
  pending.add(clean);
  return () => void pending.delete(clean);
}

function listen(): void {
  if (listening) return;
  listening = true;
  process.on('exit', () => {
    for (const clean of pending) clean();
  });
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.on(signal, () => process.exit(code));
  }
}
