const letterOrDigit = /[\p{L}\p{N}]+/gu;

/** The runs of letters and digits of a text in lower case: what two copies have in common whatever marks stand between. */
export function plainWords(text: string): string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let from = -1;
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 0x20;
    // Letters that are not of ASCII and no common mark are for the expression, which takes ten times as long.
    if (code >= 0x80 && !(code >= 0x2010 && code <= 0x203a)) return lower.match(letterOrDigit) ?? [];
    const inWord = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    if (inWord === from >= 0) continue;
    if (inWord) from = i;
    else {
      words.push(lower.slice(from, i));
      from = -1;
    }
  }
  return words;
}

/** False only where the first of the plain words of two texts differ: tells most texts apart without reading them. */
export function mayBeginAlike(one: string, two: string): boolean {
  return firstOf(one) === firstOf(two);
}

function firstOf(text: string): number {
  return /[\p{L}\p{N}]/u.exec(text)?.[0].toLowerCase().charCodeAt(0) ?? -1;
}
