import type { Token } from '../article/article.ts';

/** Words of a tag behind a comma: ", the letter of the board shows.". */
const longestTag = 7;

/** ", the letter shows.", ", court records show.": the last word of such a tag is its verb, though it is often tagged a noun. */
export function closesTag(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (!/^NNS?$/.test(tokens[i]!.pos) || (next && !/^[.,;]$/.test(next.text)) || !/^NN/.test(before?.pos ?? ''))
    return false;
  if (/s$/.test(tokens[i]!.lower) === /^NNP?S$/.test(before!.pos)) return false;
  const comma = tokens.slice(Math.max(0, i - longestTag), i).findLastIndex(({ text }) => text === ',');
  if (comma < 0) return false;
  const tag = tokens.slice(Math.max(0, i - longestTag), i).slice(comma + 1);
  return tag.every(({ pos }) => /^(?:NN|JJ|DT|POS|PRP\$|IN)/.test(pos)) && tag.length > (next?.text === ',' ? 1 : 0);
}
