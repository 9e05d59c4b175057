import type { Country, Gazetteer } from '../../language/language.ts';
import { rememberedWith } from '../../text/remembered.ts';
import { wordFactWith } from '../../text/wordFacts.ts';

/** Names of countries in news that their official tables lack. */
const customaryNames: ReadonlyMap<string, string> = new Map([
  ['Britain', 'United Kingdom'],
  ['America', 'United States'],
  ['The Gambia', 'Gambia'],
  ['Vatican', 'Vatican City'],
]);

/** Letters of another script stuck to the end of a Latin word are damage, not part of the name. */
const stuckLetters = /(?<=\p{Script=Latin}{3})(?:(?!\p{Script=Latin})[\p{L}\p{S}])+$/u;

/**
 * The form under which spellings of one name meet: lower case without accents, typographic marks, "the" and stops; an
 * acronym keeps its capitals, so that "WHO" is not "Who".
 */
export function formKey(name: string): string {
  const plain = name
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(stuckLetters, '');
  const bare = plain.replace(/^(?:the|an?) (?=\S)/i, '').replace(/^["“”']+|["“”']+$/g, '');
  if (isAcronym(bare)) return bare.replace(/\./g, '');
  return bare
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\.(?=\s|$)/g, '')
    .toLowerCase();
}

/** "CSO", "U.N.", "G20", "F-16": two to seven capitals and digits that begin with a capital. */
export function isAcronym(name: string): boolean {
  // Most words are told by their second letter.
  const second = name.charCodeAt(1);
  if (second >= 97 && second <= 122) return false;
  return /^\p{Lu}(?:\.?[\p{Lu}\d]|-\d|&\p{Lu}){1,6}\.?$/u.test(name);
}

/** The country a name means: tables, customary names, "the", stops ("U.S.") and capitals are seen through. */
export function countryOf(name: string, gazetteer: Gazetteer): Country | undefined {
  return isCountry(name, gazetteer) ? (foundCountry(name, gazetteer) ?? undefined) : undefined;
}

const isCountry = wordFactWith((name: string, gazetteer: Gazetteer) => findCountry(name, gazetteer) !== undefined);

const foundCountry = rememberedWith((name: string, gazetteer: Gazetteer) => findCountry(name, gazetteer) ?? null);

function findCountry(name: string, gazetteer: Gazetteer): Country | undefined {
  const bare = plainName.test(name) ? name : tidied(name);
  if (bare === 'Saudi') return undefined; // The table has the people as a name of the country.
  const known = (form: string) => gazetteer.country(customaryNames.get(form) ?? form);
  const found = known(bare);
  if (found) return found;
  if (bare.endsWith('.') && /^(?:\p{Lu}\.){2,}$/u.test(bare)) return known(bare.replace(/\./g, ''));
  return bare.length > 3 && bare === bare.toUpperCase() ? known(inTitleCase(bare)) : undefined;
}

/** Most names need no tidying: words of Latin letters with one blank between them, without "the". */
const plainName = /^(?!the )[A-Za-z]+(?: [A-Za-z]+)*$/i;

function tidied(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'")
    .replace(/^the (?=\S)/i, '')
    .replace(stuckLetters, '');
}

/** "NEW ZEALAND" as "New Zealand". */
export function inTitleCase(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}

const small = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'de',
  'la',
  'du',
  'des',
  'von',
  'a',
  'an',
  '&',
  'at',
  'del',
]);

/** First letters of the words that count in an acronym, as capitals: "Bank for International Trade" gives "BIT". */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !small.has(word.toLowerCase()))
    .flatMap((word) => word.split('-'))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
