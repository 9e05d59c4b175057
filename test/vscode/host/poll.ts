/** How long (ms) what the server has to work out may take: other work on the machine makes it slow, and a wait ends as soon as it can. */
export const patience = 60_000;

/** How long (ms) VS Code itself may take to start, and the server to read a folder for the first time. */
export const startPatience = 120_000;

/** How long (ms) a gesture and its repetitions may take to show their effect. */
const gesturePatience = 30_000;
/** How long (ms) the first gesture has before it is made again; each repetition has twice as long. */
const firstChance = 5_000;

/** Asks again and again until the answer is neither `undefined` nor `false`, or throws an error that names `what`. */
export async function poll<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  timeout: number = patience,
): Promise<T> {
  const answer = await within(timeout, ask);
  if (answer === undefined) throw new Error(`Waited ${timeout / 1000} s for ${what}.`);
  return answer;
}

/**
 * Makes a gesture (a key, a click, a turn of the wheel) until its outcome is there: a busy window may lose one, or a list may
 * be drawn anew under it. `make` must be harmless when repeated, and may throw while what it needs is not on the screen.
 */
export async function gesture<T>(
  what: string,
  make: () => Promise<unknown>,
  outcome: () => Promise<T | undefined | false>,
  timeout: number = gesturePatience,
): Promise<T> {
  const end = Date.now() + timeout;
  let reason = '';
  for (let chance = firstChance; ; chance *= 2) {
    const made = await make().then(
      () => true,
      (error) => {
        reason = ` ${error instanceof Error ? error.message.split('\n')[0] : error}`;
        return false;
      },
    );
    const left = end - Date.now();
    const answer = await within(made ? Math.min(chance, Math.max(left, firstChance)) : 200, outcome);
    if (answer !== undefined) return answer;
    if (Date.now() >= end) throw new Error(`Waited ${timeout / 1000} s for ${what}.${reason}`);
  }
}

async function within<T>(time: number, ask: () => Promise<T | undefined | false>): Promise<T | undefined> {
  const end = Date.now() + time;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() >= end) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
