/** How many shapes there are: what `shapeOf` gives is less. */
export const shapeCount = 1 << 10;

/**
 * First and last letter and length of a word, mixed into a small number: a word whose shape no word of a set has is none of
 * them, and need not be looked up.
 */
export function shapeOf(word: string): number {
  const { length } = word;
  return ((word.charCodeAt(0) & 31) | ((word.charCodeAt(length - 1) & 31) << 5)) ^ ((length & 7) << 3);
}
