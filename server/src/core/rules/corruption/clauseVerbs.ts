import type { Token } from '../../article/article.ts';
import type { Dictionary } from '../../language/language.ts';
import type { LostVerb } from './clauseParts.ts';
import { clausePieces } from './clausePieces.ts';
import { openerWithNoun, relativeWithoutVerb, saidOfNothing, verbAlone } from './clausesWithoutVerb.ts';
import {
  behindApposition,
  namedTwice,
  ownerTwice,
  subjectThenPhrase,
  subjectTwice,
  twoNouns,
} from './nounsWithoutVerb.ts';

/** Shorter sentences are calls and captions. */
const leastTokens = 5;

/** The first place of a sentence where a clause has nouns side by side and no verb that could part them. */
export function lostVerb(tokens: readonly Token[], dictionary: Dictionary): LostVerb | undefined {
  if (tokens.at(-1)?.text !== '.' || tokens.length < leastTokens) return undefined;
  const pieces = clausePieces(tokens);
  const named = namedTwice(tokens, pieces);
  if (named || tokens.some((token, i) => isOddMark(tokens, i, token))) return named;
  for (let at = 0; at < pieces.length; at++) {
    const found =
      twoNouns(tokens, pieces, at, dictionary) ??
      subjectThenPhrase(tokens, pieces, at) ??
      subjectTwice(tokens, pieces, at) ??
      relativeWithoutVerb(tokens, pieces, at) ??
      openerWithNoun(tokens, pieces, at, dictionary) ??
      verbAlone(tokens, pieces, at) ??
      saidOfNothing(tokens, pieces, at, dictionary) ??
      ownerTwice(tokens, pieces, at) ??
      behindApposition(tokens, pieces, at);
    if (found) return found;
  }
  return undefined;
}

/** Marks of lists, asides and speech, whose grammar is another; "1–1" is a result. */
function isOddMark(tokens: readonly Token[], i: number, { text, kind }: Token): boolean {
  if (/^[–-]$/.test(text)) return tokens[i - 1]?.kind !== 'number' && text !== '-';
  return /^["“”«»?!;:—()[\]/|]$/.test(text) || kind === 'url';
}
