import type { Dictionary, Gazetteer } from './language.ts';
import { edgeForm, flag, type WordForm } from './wordForm.ts';

/** What the lists say of a word; bits of `NameWord.listed`. */
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

/** A word as the name model sees it, apart from its neighbours. */
export interface NameWord {
  readonly form: WordForm;
  /** The spelling in the article. */
  readonly text: string;
  readonly listed: number;
  /** Begins with or holds a capital: only such words begin names. */
  readonly capital: boolean;
  /** May stand between the capitalised words of a name: "of", "de", "the", "&". */
  readonly link: boolean;
  /** See `SummedWord`. */
  sums: number;
  summed: number;
}

/** Stands before the first and after the last word. */
export function nameEdge(): NameWord {
  return { form: edgeForm, text: '', listed: 0, capital: false, link: false, sums: -1, summed: 0 };
}

const cityPopulation = 250_000;

/** Particles and short words found inside names of people, institutions and places. */
const links = new Set(
  "of de the and & for in on la le les du del della di da dos van von der den ter al el bin ibn 's - y e des".split(
    ' ',
  ),
);

/** Looks the word up in the lists. A word in capitals is looked up with one capital. */
export function nameWord(form: WordForm, text: string, gazetteer: Gazetteer, dictionary: Dictionary): NameWord {
  const capital = (form.flags & (flag.capital | flag.innerCapital)) !== 0;
  const bits = capital ? listedBits(form, text, gazetteer, dictionary) : 0;
  return { form, text, listed: bits, capital, link: !capital && links.has(form.text), sums: -1, summed: 0 };
}

function listedBits({ flags }: WordForm, text: string, gazetteer: Gazetteer, dictionary: Dictionary): number {
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

/** Bits of a place name of several words at a word: its first word, or a later one. */
export const placePhrase = { firstOfCountry: 1, restOfCountry: 2, firstOfPlace: 4, restOfPlace: 8 } as const;

const longestPhrase = 4;

/** Marks names of countries, cities and regions that are several words long, the longest first. */
export function placePhrases(words: readonly NameWord[], gazetteer: Gazetteer): Uint8Array {
  const marks = new Uint8Array(words.length);
  for (let i = 0; i + 1 < words.length; i++) {
    if (marks[i] !== 0 || !words[i]!.capital) continue;
    for (let length = Math.min(longestPhrase, words.length - i); length > 1; length--) {
      const phrase = phraseOf(words, i, length);
      if (phrase === undefined) continue;
      const country = gazetteer.country(phrase) !== undefined;
      if (!country && !gazetteer.isCity(phrase) && !gazetteer.isRegion(phrase)) continue;
      marks[i] = country ? placePhrase.firstOfCountry : placePhrase.firstOfPlace;
      marks.fill(country ? placePhrase.restOfCountry : placePhrase.restOfPlace, i + 1, i + length);
      break;
    }
  }
  return marks;
}

/** A phrase ends with a capital and has nothing but capitalised and linking words. */
function phraseOf(words: readonly NameWord[], start: number, length: number): string | undefined {
  if (!words[start + length - 1]!.capital) return undefined;
  let phrase = '';
  for (let i = start; i < start + length; i++) {
    const { form, text, capital, link } = words[i]!;
    if (!capital && !link) return undefined;
    phrase += (i === start ? '' : ' ') + ((form.flags & flag.allCapitals) !== 0 ? oneCapital(text) : text);
  }
  return phrase;
}
