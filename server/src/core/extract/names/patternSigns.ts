import type { Token } from '../../article/article.ts';

/** What a line must hold for one of the patterns of `patternNames.ts` to find a name there; bits. */
export const sign = { district: 1, article: 2, namesake: 4, quotation: 8, border: 16, edition: 32 } as const;

const byText: ReadonlyMap<string, number> = new Map([
  ['Washington', sign.district],
  ['The', sign.article],
  ...'St St. Saint King Queen Prince Princess Children Women Men People Bishop Trinity Christ'
    .split(' ')
    .map((word): [string, number] => [word, sign.namesake]),
  ...'"“„«‘\''.split('').map((mark): [string, number] => [mark, sign.quotation]),
]);

/** The signs in a line, found in one pass over its tokens. */
export function signsOf(tokens: readonly Token[]): number {
  let signs = 0;
  for (const { text, lower } of tokens) {
    signs |= byText.get(text) ?? 0;
    if (lower === 'border' || lower === 'frontier') signs |= sign.border;
    if (endsInYear(text)) signs |= sign.edition;
  }
  return signs;
}

const hyphen = 0x2d;

/** "Shield-2031", or a year by itself. */
function endsInYear(text: string): boolean {
  const { length } = text;
  if (length < 4 || (length > 4 && text.charCodeAt(length - 5) !== hyphen)) return false;
  const century = text.slice(length - 4, length - 2);
  return century === '19' || century === '20';
}
