import type { Gazetteer } from '../../language/language.ts';
import { unshared } from '../../text/unshared.ts';
import { countryOf, inTitleCase } from './nameForms.ts';
import { isCalendarWord, isCommonAbbreviation, isPartyAdjective, isPeopleWord } from './ordinaryCapitals.ts';
import { isRoleCompanion, isRoleWord } from './roleWords.ts';
import { isEdgeWord } from './trimNames.ts';

/** What the rules for names ask about a token with a capital; bits of `Line.traits`. A token without one has none. */
export const trait = {
  capital: 1,
  /** It means nothing to the rules but itself: no title, people, month or abbreviation. */
  plain: 2,
  /** A name of a country may begin with it. */
  opensCountry: 4,
  /** It names a people ("Peruvian"). */
  people: 8,
  /** A noun or an adjective: in prose, away from a sentence's start, part of a name. */
  proper: 16,
} as const;

/** Words kept with their traits; when there are more, all are forgotten, which costs time but changes nothing. */
const most = 16_384;
const known = new Map<string, number>();
let lastGazetteer: Gazetteer | undefined;

/** The traits of a word with a capital, as far as its letters tell them. */
export function traitsOf(word: string, gazetteer: Gazetteer): number {
  if (gazetteer !== lastGazetteer || known.size > most) {
    known.clear();
    lastGazetteer = gazetteer;
  }
  let traits = known.get(word);
  if (traits === undefined) {
    traits = trait.capital;
    if (isPlain(word, gazetteer)) traits |= trait.plain;
    if (mayOpenCountry(word, gazetteer)) traits |= trait.opensCountry;
    if (isPeopleWord(word, gazetteer)) traits |= trait.people;
    known.set(unshared(word), traits);
  }
  return traits;
}

function isPlain(word: string, gazetteer: Gazetteer): boolean {
  return (
    /^[A-Z][^\d]*[^\d.]$/.test(word) &&
    !/ern$/.test(word) &&
    !isEdgeWord(word.toLowerCase()) &&
    !/^(?:Could|Would|Should|Might)$/.test(word) &&
    !isRoleWord(word) &&
    !isRoleCompanion(word) &&
    !isCalendarWord(word) &&
    !isCommonAbbreviation(word) &&
    !isPartyAdjective(word) &&
    !isPeopleWord(word, gazetteer)
  );
}

/** False where no name of a country begins so, however `countryOf` tidies it; of letters beyond ASCII nothing is said. */
function mayOpenCountry(word: string, gazetteer: Gazetteer): boolean {
  return (
    !/^[A-Za-z-]+$/.test(word) ||
    word.toLowerCase() === 'the' ||
    countryOf(word, gazetteer) !== undefined ||
    gazetteer.opensPlace(word) ||
    gazetteer.opensPlace(inTitleCase(word))
  );
}
