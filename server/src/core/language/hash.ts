/** Features are told apart by so many bits of their hash. */
export const featureBits = 24;
export const featureMask = (1 << featureBits) - 1;

/** Mixes one more 32-bit value into a hash; the constants are those of MurmurHash3's body. */
export function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const h = hash ^ Math.imul(k, 0x1b873593);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** Spreads the bits of a finished hash, after MurmurHash3. */
function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Hash of a feature: what is looked at (`template`) and what is seen there. */
export function feature(template: number, value: number): number {
  return finish(mix(template, value));
}

/** Hash of a feature that joins two things seen. */
export function featurePair(template: number, first: number, second: number): number {
  return finish(mix(mix(template, first), second));
}

/** Hash of the UTF-16 code units from `start` to `end`. */
export function hashText(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = mix(hash, text.charCodeAt(i));
  return hash;
}
