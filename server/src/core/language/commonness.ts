/** How often a word of the rarest band stands in a million words, and of every word that has no band. */
const rarest = 0.06;

/** The band of a word that stands so often in a million words: each band is twice as common as the one below it; 0 is none. */
export function bandOf(perMillion: number): number {
  return Math.max(0, Math.round(Math.log2(perMillion / rarest)));
}

/** How often the words of a band stand in a million words. */
export function perMillionOf(band: number): number {
  return rarest * 2 ** Math.max(0, band);
}
