export const DOT = 0x2e;

/** What an ASCII character is for the scanner; 0 is any other sign. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;

export const SHAPES: Uint8Array = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code === 0x20 || (code >= 9 && code <= 13)) return SPACE;
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return LETTER;
  return code >= 0x30 && code <= 0x39 ? DIGIT : 0;
});

/** The shape of any character. */
export function shapeOf(code: number): number {
  if (code < 0x80) return SHAPES[code]!;
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)) return SPACE;
  return isOtherLetter(code) ? LETTER : 0;
}

/** Letters of any script, near enough: everything above Latin-1 punctuation that is no general punctuation, symbol, or sign of the baht or taka. */
function isOtherLetter(code: number): boolean {
  if (code < 0xc0) return code === 0xb5 || code === 0xaa || code === 0xba;
  return (
    (code < 0x2000 || code > 0x303f) &&
    code !== 0xe3f &&
    code !== 0x9f3 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0xfe00 && code <= 0xffef)
  );
}

const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Whether a character lies where there are fractions: quotation marks and dashes, of which there are many, do not. */
export function mayBeFraction(code: number): boolean {
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);
}

/** The value of a fraction in one character ("½"), or undefined. */
export function vulgarFraction(sign: string): number | undefined {
  return VULGAR_FRACTIONS.get(sign);
}

/** "http(s)://", "www." or the left side of a mail address ends at `stop`, where `next` stands; `first` is its first letter. */
export function isAddress(text: string, stop: number, next: number, first: number): boolean {
  if (next === 0x40) return shapeOf(text.charCodeAt(stop + 1)) === LETTER;
  if (next === 0x3a) return text.startsWith('://', stop);
  const isW = first === 0x77 || first === 0x57;
  return (
    next === DOT &&
    isW &&
    shapeOf(text.charCodeAt(stop + 1)) === LETTER &&
    text.slice(stop - 3, stop).toLowerCase() === 'www'
  );
}

export function endOfAddress(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && shapeOf(text.charCodeAt(i)) !== SPACE) i++;
  return i;
}

/** A decimal point without a zero opens a number only after white space, a bracket or a currency sign. */
export function opensDecimal(text: string, dot: number): boolean {
  return dot === 0 || /[\s(\-–$£€]/.test(text[dot - 1]!);
}

/** Commas group thousands, or lakhs and crores; any other comma ends the number. */
const GROUPED = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d\d)+,\d{3}(?!\d)(?:\.\d+)?/y;

/** The end of the number that begins at a digit or a decimal point. */
export function endOfNumber(text: string, from: number): number {
  const opensWithDot = text.charCodeAt(from) === DOT;
  let i = opensWithDot ? from + 1 : from;
  while (isDigit(text.charCodeAt(i))) i++;
  if (opensWithDot) return i;
  if (text.charCodeAt(i) === 0x2c) {
    GROUPED.lastIndex = from;
    const match = GROUPED.exec(text);
    if (match) return from + match[0].length;
  }
  while (text.charCodeAt(i) === DOT && isDigit(text.charCodeAt(i + 1))) {
    i += 2;
    while (isDigit(text.charCodeAt(i))) i++;
  }
  return i;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The value of a number as it is written; NaN for digits that are none ("2.0.1"). */
export function numericValue(digits: string): number {
  const firstDot = digits.indexOf('.');
  if (firstDot !== digits.lastIndexOf('.')) {
    return /^\d{1,3}(?:\.\d{3}){2,}$/.test(digits) ? Number(digits.replaceAll('.', '')) : Number.NaN;
  }
  return Number(digits.includes(',') ? digits.replaceAll(',', '') : digits);
}
