import type { Token } from '../../article/article.ts';
import { shapeCount, shapeOf } from './wordShapes.ts';

/** What a line must hold for one of the patterns of `patternNames.ts` to find a name there; bits. */
export const sign = {
  district: 1,
  article: 2,
  namesake: 4,
  quotation: 8,
  border: 16,
  edition: 32,
  bracket: 64,
} as const;

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

/** Shapes of those words: most tokens have another. */
const shapes = new Uint8Array(shapeCount);
for (const text of byText.keys()) shapes[shapeOf(text)] = 1;

/** The signs that a token is. */
export function signOf({ text, lower }: Token): number {
  const edition = endsInYear(text) ? sign.edition : 0;
  // "Border" in capitals too, which have the same shape.
  return shapes[shapeOf(text)] === 1 ? edition | (byText.get(text) ?? byText.get(lower) ?? 0) : edition;
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
