import { publicHolidays } from './publicHolidays.ts';

/** Who keeps a holiday: ISO code or, for a holiday of the house, the country's name in lower case, with its days as MM-DD. */
export type Keepers = ReadonlyMap<string, readonly string[]>;

export interface HolidayTable {
  /** Holidays by name. */
  readonly byName: ReadonlyMap<string, Keepers>;
  /** Finds the holidays named in a text. */
  readonly words: RegExp;
  /** Countries the table knows holidays of; of others it knows nothing. */
  readonly known: ReadonlySet<string>;
}

/** The table made last, and for which rows: every article of a folder asks for the same. */
let made: { readonly house: readonly string[]; readonly table: HolidayTable } | undefined;

/** The national holidays of the world with those of the house, rows "name|MM-DD|country". */
export function holidayTable(house: readonly string[]): HolidayTable {
  const same = made && made.house.length === house.length && made.house.every((row, i) => row === house[i]);
  if (!made || !same) made = { house, table: build(house) };
  return made.table;
}

function build(house: readonly string[]): HolidayTable {
  const byName = new Map<string, Map<string, readonly string[]>>();
  const known = new Set<string>();
  const add = (name: string, country: string, days: readonly string[]) => {
    const keepers = byName.get(name) ?? byName.set(name, new Map()).get(name)!;
    keepers.set(country, [...(keepers.get(country) ?? []), ...days]);
    known.add(country);
  };
  for (const row of publicHolidays.split('\n')) {
    const [name, list] = row.split('|') as [string, string];
    for (const keeper of list.split(' ')) {
      const [country, days] = keeper.split(':') as [string, string | undefined];
      add(name, country, days?.split(',') ?? []);
    }
  }
  for (const row of house) {
    const [name, date, country] = row.split('|') as [string, string | undefined, string | undefined];
    if (name && date && country) add(name, country.toLowerCase(), [date.slice(-5)]);
  }
  const names = [...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]"));
  return { byName, known, words: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.join('|')})(?![\\p{L}-])`, 'gu') };
}
