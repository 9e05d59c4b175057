import type { Token } from '../../article/article.ts';
import { reportingKinds } from '../../extract/reportingVerbs.ts';

/**
 * "…, the Office reckons in its report": a name or an office with a capital, a comma before it and a verb of reckoning or saying
 * behind it, closes what the sentence guesses.
 */
export function isReckonedBy(tokens: readonly Token[], to: number): boolean {
  for (let comma = to; comma < tokens.length; comma++) {
    if (tokens[comma]!.text !== ',') continue;
    let at = comma + 1;
    if (tokens[at]?.pos === 'DT') at++;
    const from = at;
    while (/^(?:NNP?S?|IN|POS|JJ)$/.test(tokens[at]?.pos ?? '') && at - from < 5 && !isReckoning(tokens[at]!)) at++;
    const named = tokens.slice(from, at).some(({ text }) => /^\p{Lu}/u.test(text));
    if (named && tokens[at] && isReckoning(tokens[at]!)) return true;
  }
  return false;
}

function isReckoning({ lower, pos }: Token): boolean {
  if (!/^(?:VB[DZP]|NNS)$/.test(pos)) return false;
  if (/^(?:calculates?d?|reckons?|reckoned|computes?d?)$/.test(lower)) return true;
  const kinds = reportingKinds(lower);
  return kinds !== undefined && (kinds.has('speech') || kinds.has('thought') || kinds.has('finding'));
}
