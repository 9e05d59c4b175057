/** From this length on a slice is a window on the string it was cut from, and would keep a whole article in memory. */
const window = 13;

/** The part of a text between two offsets as a string of its own, which may be kept. */
export function unshared(text: string, start = 0, end = text.length): string {
  if (end - start < window) return text.slice(start, end);
  const codes: number[] = [];
  for (let i = start; i < end; i++) codes.push(text.charCodeAt(i));
  return String.fromCharCode(...codes);
}
