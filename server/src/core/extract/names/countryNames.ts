import type { Gazetteer } from '../../language/language.ts';
import { isCapitalised, isCovered, type Line, type NameSpan, wordsAsText } from './lines.ts';
import { countryOf } from './nameForms.ts';
import { trait } from './wordTraits.ts';

const longestCountry = 4;
const none: readonly NameSpan[] = [];

/** Countries the tagger passed over, where their words are capitalised and stand in no other name. */
export function passedOverCountries(line: Line, known: readonly NameSpan[], gazetteer: Gazetteer): readonly NameSpan[] {
  if ((line.signs & trait.opensCountry) === 0) return none;
  const { tokens, traits, base } = line;
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if ((traits[base + i]! & trait.opensCountry) === 0 || isCovered(known, i)) continue;
    for (let to = Math.min(tokens.length, i + longestCountry); to > i; to--) {
      // Cheapest first: most runs end in an ordinary word.
      if (traits[base + to - 1] === 0) continue;
      const single = to === i + 1;
      const name = wordsAsText(line, { from: i, to });
      if (!countryOf(name, gazetteer)) continue;
      if (single && (name.length < 4 || isPartOfRun(line, i))) break;
      found.push({ from: i, to, kind: 'LOC' });
      i = to - 1;
      break;
    }
  }
  return found;
}

/** In prose, a country's name inside a longer run of capitals may belong to another name ("Jordan Pickford"). */
function isPartOfRun(line: Line, i: number): boolean {
  if (line.style !== 'prose') return false;
  const capital = (at: number) =>
    line.tokens[at]?.kind === 'word' && /^NNPS?$/.test(line.tokens[at]!.pos) && isCapitalised(line.tokens[at]!.text);
  return capital(i - 1) || capital(i + 1) || !/^NNPS?$/.test(line.tokens[i]!.pos);
}
