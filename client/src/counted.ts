/** A number of things in words: `one` for exactly one of them. Both are translated by the caller. */
export function counted(count: number, one: string, several: string): string {
  return count === 1 ? one : several;
}
