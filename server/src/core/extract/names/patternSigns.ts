/** What a line must hold for names to be found there; bits above those of `trait`. The first are for `patternNames.ts`. */
export const sign = {
  district: 1 << 8,
  article: 1 << 9,
  namesake: 1 << 10,
  quotation: 1 << 11,
  border: 1 << 12,
  edition: 1 << 13,
  bracket: 1 << 14,
  /** The tagger saw part of a name. */
  tagged: 1 << 15,
  /** Two words of the trait `proper`, of which a body's name could be made. */
  twoProper: 1 << 16,
  /** Of a word, not of a line: it has two letters or more and none is small. */
  upper: 1 << 17,
} as const;

/** Those of words and marks that make a name by themselves, with what stands around them. */
export const surePatterns = sign.district | sign.article | sign.namesake | sign.quotation | sign.border | sign.edition;

const byText: ReadonlyMap<string, number> = new Map([
  ['Washington', sign.district],
  ['The', sign.article],
  ...'St St. Saint King Queen Prince Princess Children Women Men People Bishop Trinity Christ'
    .split(' ')
    .map((word): [string, number] => [word, sign.namesake]),
  ['border', sign.border],
  ['frontier', sign.border],
  ['(', sign.bracket],
  ...'"“„«‘\''.split('').map((mark): [string, number] => [mark, sign.quotation]),
]);

/** The signs that a word or mark is; `lower` is `text` in lower case. */
export function signOf(text: string, lower: string): number {
  return (endsInYear(text) ? sign.edition : 0) | (byText.get(text) ?? byText.get(lower) ?? 0);
}

const hyphen = 0x2d;
const zero = 0x30;
const nine = 0x39;

/** "Shield-2031", or a year by itself. */
function endsInYear(text: string): boolean {
  const { length } = text;
  const last = text.charCodeAt(length - 1);
  if (last < zero || last > nine) return false;
  if (length < 4 || (length > 4 && text.charCodeAt(length - 5) !== hyphen)) return false;
  const century = text.slice(length - 4, length - 2);
  return century === '19' || century === '20';
}
