import type { Token } from '../../article/article.ts';

/** Words between the participle and the day, at most. */
const reach = 4;

/** The index of the participle, and the words for the day it does not go with. */
export interface DatedPerfect {
  readonly verb: number;
  readonly day: string;
}

/**
 * "Has received yesterday the keys": what English tells of a day that is over stands in the past tense; languages that say so with
 * "have" leave it behind in translation. Undefined where nothing is wrong.
 */
export function datedPerfect(tokens: readonly Token[], i: number): DatedPerfect | undefined {
  if (!/^(?:has|have)$/.test(tokens[i]!.lower)) return undefined;
  // "May have left yesterday", "to have left": there it has no past tense of its own.
  if (tokens.slice(Math.max(0, i - 3), i).some(({ pos }) => pos === 'MD' || pos === 'TO')) return undefined;
  let at = i + 1;
  while (tokens[at]?.pos.startsWith('RB')) at++;
  if (tokens[at]?.pos !== 'VBN') return undefined;
  if (tokens[at]!.lower === 'been' && tokens[at + 1]?.pos === 'VBN') at++;
  const verb = at;
  for (let day = at + 1; day < tokens.length && day <= at + reach + 1; day++) {
    const { lower, pos, kind } = tokens[day]!;
    if (kind === 'punctuation' || /^(?:VB|MD|W)/.test(pos) || spanning.test(lower)) return undefined;
    const over = lower === 'yesterday' || (lower === 'last' && tokens[day + 1]?.lower === 'night');
    if (!over) continue;
    const behind = tokens[day + (lower === 'last' ? 2 : 1)];
    // "Yesterday's vote".
    if (behind?.pos === 'POS' || behind?.text.startsWith('’')) return undefined;
    return { verb, day: lower === 'last' ? 'last night' : lower };
  }
  return undefined;
}

/** What lasts until now may have begun yesterday; "from" and "than" set two days against each other. */
const spanning = /^(?:since|from|until|till|than|by|before|of|as|between|only|just|about|that)$/;
