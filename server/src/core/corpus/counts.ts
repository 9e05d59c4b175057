/** How often each key was counted; keys at zero are not there. */
export type Counts = Map<string, number>;

/** Adds `n`, which may be negative. */
export function addTo(counts: Counts, key: string, n: number): void {
  const sum = (counts.get(key) ?? 0) + n;
  if (sum > 0) counts.set(key, sum);
  else counts.delete(key);
}

/** The counts of an entry of a table, made where it has none. */
export function countsOf(table: Map<string, Counts>, key: string): Counts {
  const known = table.get(key);
  if (known) return known;
  const made: Counts = new Map();
  table.set(key, made);
  return made;
}

/** The key that has at least this share of all that was counted. */
export function agreedOf(counts: Counts, share: number): string | undefined {
  let all = 0;
  for (const n of counts.values()) all += n;
  for (const [key, n] of counts) if (n >= share * all) return key;
  return undefined;
}

/**
 * The most counted key; of equals the longer, then the last by code units (small letters before capitals, accents before
 * none), so that the order of counting is nothing.
 */
export function mostCounted(counts: Counts): string | undefined {
  let best: string | undefined;
  for (const [key, n] of counts) {
    if (best === undefined) best = key;
    else {
      const most = counts.get(best)!;
      if (n > most || (n === most && (key.length > best.length || (key.length === best.length && key > best))))
        best = key;
    }
  }
  return best;
}
