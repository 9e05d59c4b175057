import type { Dictionary, Gazetteer } from './language.ts';
import { flag } from './wordForm.ts';
import { kindAt, listedAt, type WordRows } from './wordRows.ts';

/** What the lists say of a word; bits of its number `listedAt`. */
export const listed = {
  givenName: 1,
  surname: 2,
  town: 4,
  city: 8, // 250,000 inhabitants or more
  country: 16,
  demonym: 32,
  region: 64,
  ordinaryWord: 128, // in lower case in the dictionary
  properWord: 256, // only with a capital in the dictionary
} as const;

/** Which part in a name a word can take; bits of its number `kindAt`. */
export const kind = {
  /** Begins with or holds a capital: only such words begin names. */
  capital: 1,
  /** May stand between the capitalised words of a name: "of", "de", "the", "&". */
  link: 2,
  /** Begins a place name of several words. */
  opensPlace: 4,
} as const;

const cityPopulation = 250_000;

/** Particles and short words found inside names of people, institutions and places. */
const links = new Set(
  "of de the and & for in on la le les du del della di da dos van von der den ter al el bin ibn 's - y e des".split(
    ' ',
  ),
);

/** Looks the word up in the lists and enters what they say. A word in capitals is looked up with one capital. */
export function enterNameWord(rows: WordRows, word: number, gazetteer: Gazetteer, dictionary: Dictionary): void {
  const { flags, text } = rows.form(word);
  if ((flags & (flag.capital | flag.innerCapital)) === 0) {
    if (links.has(text)) rows.set(word, kindAt, kind.link);
    return;
  }
  rows.set(word, listedAt, listedBits(flags, rows.text(word), gazetteer, dictionary));
  rows.set(word, kindAt, kind.capital | (gazetteer.opensPlace(inPhrase(rows, word)) ? kind.opensPlace : 0));
}

function listedBits(flags: number, text: string, gazetteer: Gazetteer, dictionary: Dictionary): number {
  const word = (flags & flag.allCapitals) !== 0 && text.length > 3 ? oneCapital(text) : text;
  const lower = word.toLowerCase();
  const ordinary = dictionary.hasWord(lower);
  const population = gazetteer.cityPopulation(word);
  return (
    (gazetteer.isGivenName(word) ? listed.givenName : 0) |
    (gazetteer.isSurname(word) ? listed.surname : 0) |
    (population > 0 ? listed.town : 0) |
    (population >= cityPopulation ? listed.city : 0) |
    (gazetteer.country(word) ? listed.country : 0) |
    (gazetteer.demonym(word) ? listed.demonym : 0) |
    (gazetteer.isRegion(word) ? listed.region : 0) |
    (ordinary ? listed.ordinaryWord : 0) |
    (!ordinary && dictionary.hasWord(word) ? listed.properWord : 0)
  );
}

/** "NEW" as "New". */
export function oneCapital(text: string): string {
  return text.charAt(0) + text.slice(1).toLowerCase();
}

/** A word as it stands in a place name of the gazetteer. */
function inPhrase(rows: WordRows, word: number): string {
  const text = rows.text(word);
  return (rows.form(word).flags & flag.allCapitals) !== 0 ? oneCapital(text) : text;
}

/** Bits of a place name of several words at a word: its first word, or a later one. */
export const placePhrase = { firstOfCountry: 1, restOfCountry: 2, firstOfPlace: 4, restOfPlace: 8 } as const;

const longestPhrase = 4;

/**
 * Marks names of countries, cities and regions that are several words long, the longest first.
 * @param words Numbers of the words between `padding` edge words.
 * @param kinds For each word its number `kindAt`.
 * @param marks For each word a number, which is set.
 */
export function markPlacePhrases(
  rows: WordRows,
  words: Int32Array,
  padding: number,
  kinds: Uint8Array,
  length: number,
  gazetteer: Gazetteer,
  marks: Uint8Array,
): void {
  marks.fill(0, 0, length);
  for (let i = 0; i + 1 < length; i++) {
    if (marks[i] !== 0 || (kinds[i]! & kind.opensPlace) === 0) continue;
    for (let size = Math.min(longestPhrase, length - i); size > 1; size--) {
      if (!mayBePhrase(kinds, i, size)) continue;
      let phrase = inPhrase(rows, words[i + padding]!);
      for (let next = i + 1; next < i + size; next++) phrase += ` ${inPhrase(rows, words[next + padding]!)}`;
      const country = gazetteer.country(phrase) !== undefined;
      if (!country && !gazetteer.isCity(phrase) && !gazetteer.isRegion(phrase)) continue;
      marks[i] = country ? placePhrase.firstOfCountry : placePhrase.firstOfPlace;
      marks.fill(country ? placePhrase.restOfCountry : placePhrase.restOfPlace, i + 1, i + size);
      break;
    }
  }
}

/** A phrase ends with a capital and has nothing but capitalised and linking words. */
function mayBePhrase(kinds: Uint8Array, start: number, size: number): boolean {
  if ((kinds[start + size - 1]! & kind.capital) === 0) return false;
  for (let i = start; i < start + size; i++) if (kinds[i] === 0) return false;
  return true;
}
