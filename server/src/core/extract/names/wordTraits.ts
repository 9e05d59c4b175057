import { SpellingTable } from '../../article/spellingTables.ts';
import type { Gazetteer } from '../../language/language.ts';
import { isCapitalised } from './lines.ts';
import { countryOf, inTitleCase } from './nameForms.ts';
import { isCalendarWord, isCommonAbbreviation, isPartyAdjective, isPeopleWord } from './ordinaryCapitals.ts';
import { sign, signOf } from './patternSigns.ts';
import { isRoleCompanion, isRoleWord } from './roleWords.ts';
import { isEdgeWord } from './trimNames.ts';

/** What the rules for names ask about a token with a capital; bits of `Line.traits`, at most eight. A token without one has none. */
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
/** All of them. */
export const traitBits = 31;

let lastGazetteer: Gazetteer | undefined;
const words = new SpellingTable((text, lower) => {
  const signs = signOf(text, lower) | (text.length > 1 && isUpper(text) ? sign.upper : 0);
  return isCapitalised(text) ? signs | traitsOf(text, lastGazetteer!) : signs;
});

/** What words show by themselves: bits of `trait`, for those with a capital, and of `sign`. */
export function wordSigns(gazetteer: Gazetteer): SpellingTable {
  if (gazetteer !== lastGazetteer) {
    words.forget();
    lastGazetteer = gazetteer;
  }
  return words;
}

/** The traits of a word with a capital, as far as its letters tell them. */
function traitsOf(word: string, gazetteer: Gazetteer): number {
  let traits: number = trait.capital;
  if (isPlain(word, gazetteer)) traits |= trait.plain;
  if (mayOpenCountry(word, gazetteer)) traits |= trait.opensCountry;
  if (isPeopleWord(word, gazetteer)) traits |= trait.people;
  return traits;
}

function isUpper(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 97 && code <= 122) return false;
    if (code > 127) return word === word.toUpperCase();
  }
  return true;
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
