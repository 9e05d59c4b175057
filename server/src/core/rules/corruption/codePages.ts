/** An eight-bit character set: which byte a character is. ASCII is the same in all of them. */
export interface CodePage {
  readonly name: string;
  readonly byteOf: ReadonlyMap<string, number>;
}

const c1 = Array.from({ length: 32 }, (_, i) => String.fromCharCode(0x80 + i)).join('');
const latin1High = Array.from({ length: 96 }, (_, i) => String.fromCharCode(0xa0 + i)).join('');
/** Characters of the bytes 0x80 to 0xFF; tables of the WHATWG Encoding Standard. Bytes that are not assigned are U+0080 … */
const rows: readonly (readonly [string, string])[] = [
  ['windows-1252', `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${latin1High}`],
  ['ISO-8859-1', `${c1}${latin1High}`],
  [
    'Mac Roman',
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  ],
  [
    'windows-1251',
    'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
  ],
];

export const codePages: readonly CodePage[] = rows.map(([name, high]) => ({
  name,
  byteOf: new Map([...high].map((char, i) => [char, 0x80 + i])),
}));

/**
 * The character that the UTF-8 bytes at `start` of `bytes` stand for and how many bytes it takes, or undefined where they
 * are not a well-formed sequence of two to four bytes.
 */
export function utf8At(
  bytes: readonly (number | undefined)[],
  start: number,
): { readonly char: string; readonly length: number } | undefined {
  const lead = bytes[start] ?? 0;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0) return undefined;
  let point = lead & (0x7f >> length);
  for (let k = 1; k < length; k++) {
    const byte = bytes[start + k] ?? 0;
    if ((byte & 0xc0) !== 0x80) return undefined;
    point = (point << 6) | (byte & 0x3f);
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
  return { char: String.fromCodePoint(point), length };
}
