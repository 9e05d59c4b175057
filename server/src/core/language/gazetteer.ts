import { type ByteReader, openBytes } from './bytes.ts';
import type { Country, Gazetteer } from './language.ts';
import { readWordGraph } from './wordGraph.ts';

/** First four letters of a gazetteer file. */
export const gazetteerFormat = 'SCGZ';

/**
 * Countries, cities, regions and personal names as the file `gazetteer.bin` holds them, decompressed.
 * @throws Error when the bytes are not such a file or are damaged.
 */
export function createGazetteer(bytes: Uint8Array): Gazetteer {
  const reader = openBytes(bytes, gazetteerFormat, 'gazetteer');
  const countries = readCountries(reader);
  const cities = readWordGraph(reader);
  const regions = readWordGraph(reader);
  const givenNames = readWordGraph(reader);
  const surnames = readWordGraph(reader);
  const byName = index(countries, (country) => [...country.aliases, country.name]);
  const byDemonym = index(countries, (country) => country.demonyms);
  const openings = new Set(
    [...byName.keys()].flatMap((name) => (name.includes(' ') ? [name.slice(0, name.indexOf(' '))] : [])),
  );
  return {
    country: (name) => byName.get(name),
    demonym: (word) => byDemonym.get(word) ?? (word.endsWith('s') ? byDemonym.get(word.slice(0, -1)) : undefined),
    isCity: (name) => cities.has(name),
    cityPopulation: (name) => {
      const exponent = cities.value(name);
      return exponent < 0 ? 0 : 2 ** exponent;
    },
    isRegion: (name) => regions.has(name),
    opensPlace: (word) => {
      const opening = `${word} `;
      return openings.has(word) || cities.goesOn(opening) || regions.goesOn(opening);
    },
    isGivenName: (word) => givenNames.has(word),
    isSurname: (word) => surnames.has(word),
  };
}

/** Apart from what the gazetteer's functions see, which would keep the reader and with it the whole file in memory. */
function readCountries(reader: ByteReader): readonly Country[] {
  return Array.from({ length: reader.varint() }, () => readCountry(reader));
}

function readCountry(reader: ByteReader): Country {
  const strings = () => Array.from({ length: reader.varint() }, () => reader.string());
  return { name: reader.string(), code: reader.string(), aliases: strings(), demonyms: strings(), capitals: strings() };
}

/** The first country of the table wins a key that several have; independent countries come before their territories. */
function index(countries: readonly Country[], keys: (country: Country) => readonly string[]): Map<string, Country> {
  const found = new Map<string, Country>();
  for (const country of countries) for (const key of keys(country)) if (!found.has(key)) found.set(key, country);
  return found;
}
