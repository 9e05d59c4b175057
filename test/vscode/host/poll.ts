/** How long a person-like wait may last: other work on the machine makes VS Code slow, and a wait ends as soon as it can. */
export const patience = 120_000;

/** Asks again and again until the answer is neither `undefined` nor `false`, or throws an error that names `what`. */
export async function poll<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  timeout: number = patience,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout / 1000} s for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
