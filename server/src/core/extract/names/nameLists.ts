import type { Dictionary, Gazetteer } from '../../language/language.ts';
import type { EntityType } from '../annotations.ts';
import { isHeadWord, isOrganisationHead } from './kindWords.ts';
import { countryOf, isAcronym } from './nameForms.ts';
import { isPeopleWord } from './ordinaryCapitals.ts';
import { isRoleWord } from './roleWords.ts';

/** What lists and patterns say of a name by its words alone; bits of `KnownName.lists`. */
export const inList = {
  country: 1,
  /** A country, a city or a region. */
  place: 2,
  acronym: 4,
  surname: 8,
  given: 16,
  /** A city so large that it is more likely meant than a body called so, and no ordinary word. */
  city: 32,
  team: 64,
  person: 128,
  /** One word that is an ordinary one in lower case. */
  ordinary: 256,
} as const;

/** Inhabitants from which a city is more likely meant than a body called so. */
const largeCity = 250_000;

/** Names kept with their answers; when there are more, all are forgotten, which costs time but changes nothing. */
const most = 8192;
const known = new Map<string, KnownName>();
let lastGazetteer: Gazetteer | undefined;
let lastDictionary: Dictionary | undefined;

/** What is kept of a name for all articles. */
export interface KnownName {
  /** Bits of `inList`. */
  readonly lists: number;
  /** Its type as a name of each kind, by `kindNumber`, where that was asked. */
  readonly types: (EntityType | undefined)[];
}

/** What is known of a name by its words alone: `key` is its `words` with blanks between them. */
export function knownName(
  key: string,
  words: readonly string[],
  gazetteer: Gazetteer,
  dictionary: Dictionary,
): KnownName {
  if (gazetteer !== lastGazetteer || dictionary !== lastDictionary || known.size > most) {
    known.clear();
    lastGazetteer = gazetteer;
    lastDictionary = dictionary;
  }
  let name = known.get(key);
  if (name === undefined) {
    name = { lists: findLists(key, words, gazetteer, dictionary), types: [undefined, undefined, undefined, undefined] };
    known.set(key, name);
  }
  return name;
}

function findLists(name: string, words: readonly string[], gazetteer: Gazetteer, dictionary: Dictionary): number {
  const single = words.length === 1;
  const isCountry = countryOf(name, gazetteer) !== undefined;
  const isPlace = isCountry || gazetteer.isCity(name) || gazetteer.isRegion(name);
  let lists = (isCountry ? inList.country : 0) | (isPlace ? inList.place : 0);
  if (isAcronym(name)) lists |= inList.acronym;
  if (single && dictionary.hasWord(name.toLowerCase())) lists |= inList.ordinary;
  if (gazetteer.cityPopulation(name) >= largeCity && !dictionary.hasWord(name.toLowerCase())) lists |= inList.city;
  if (single) {
    if (gazetteer.isSurname(name)) lists |= inList.surname;
    if (gazetteer.isGivenName(name)) lists |= inList.given;
  } else if (!isPlace) {
    if (looksLikeTeam(words, gazetteer, dictionary)) lists |= inList.team;
    if (looksLikePerson(words, gazetteer, dictionary)) lists |= inList.person;
  }
  return lists;
}

/** "Utah Comets": a place, then a common noun that is no kind of place. */
function looksLikeTeam(words: readonly string[], gazetteer: Gazetteer, dictionary: Dictionary): boolean {
  const last = words.at(-1)!;
  const place = words.slice(0, -1).join(' ');
  const known =
    countryOf(place, gazetteer) !== undefined || gazetteer.isRegion(place) || gazetteer.cityPopulation(place) >= 65_536;
  return (
    known &&
    !isHeadWord(last) &&
    !isRoleWord(last) &&
    dictionary.hasWord(last.toLowerCase()) &&
    /^\p{Lu}\p{Ll}/u.test(last)
  );
}

/** A given name, then one or two words of which the last is a surname, or an only one that is no ordinary word. */
function looksLikePerson(words: readonly string[], gazetteer: Gazetteer, dictionary: Dictionary): boolean {
  const last = words.at(-1)!;
  if (words.length > 3 || !gazetteer.isGivenName(words[0]!) || isOrganisationHead(last)) return false;
  const surname =
    gazetteer.isSurname(last) ||
    (words.length === 2 && !dictionary.hasWord(last.toLowerCase()) && !isPeopleWord(last, gazetteer));
  return surname && words.every((word) => /^\p{Lu}/u.test(word) && !isAcronym(word));
}
