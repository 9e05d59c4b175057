/**
 * Writes the table of national holidays that the rule inconsistency/holiday reads, from the data of the package
 * date-holidays: `node server/training/holidays.ts`. Only holidays with an English name that countries keep as their own;
 * feasts of religions and days kept all over the world are left out, as nobody can mistake whose they are.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Day {
  readonly name?: { readonly en?: string };
  readonly _name?: string;
  readonly type?: string;
}
interface Data {
  readonly version: string;
  readonly holidays: Readonly<Record<string, { readonly days?: Readonly<Record<string, Day | false>> }>>;
  readonly names: Readonly<Record<string, { readonly name: { readonly en?: string } }>>;
}

const target = 'server/src/core/rules/inconsistency/publicHolidays.ts';
const path = createRequire(import.meta.url)
  .resolve('date-holidays/package.json')
  .replace(/package\.json$/, 'data/holidays.json');
const data = JSON.parse(readFileSync(path, 'utf8')) as Data;

const wanted = /\b(?:Day|Days|Thanksgiving|Nauryz|Nowruz|Rising)\b/;
const worldwide =
  /New Year|Christmas|Boxing|Labou?r|Workers|May Day|Mother|Father's|Women|Children|Saint|St\.|Ascension|Eid|Easter|Ramadan|Mawlid|Muhammad|Ashura|Mi'raj|Qadr|Arafat|Vesak|Buddha|Souls|Spirit|Monday|Eve\b|Pentecost|Reformation|Ash |Carnival|Public Holiday|Additional|Bridge|substitut|transferred|Day off|Election|Bank|Tax|Family|Diwali|Deepavali|Columbus|Earth|\bMid|Sunday|Spring|Old|Valentine|[()]/i;

const byName = new Map<string, Map<string, Set<string>>>();
for (const [country, { days = {} }] of Object.entries(data.holidays)) {
  for (const [rule, day] of Object.entries(days)) {
    const name = day && (day.name?.en ?? (day._name ? data.names[day._name]?.name.en : undefined));
    if (!name || !wanted.test(name) || worldwide.test(name) || name.includes('|')) continue;
    const countries = byName.get(name) ?? byName.set(name, new Map()).get(name)!;
    const dates = countries.get(country) ?? countries.set(country, new Set()).get(country)!;
    const fixed = /^(?:substitutes )?(\d{2}-\d{2})(?! *P)/.exec(rule)?.[1];
    dates.add(fixed ?? '?');
  }
}

const rows = [...byName]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, countries]) => {
    const list = [...countries].map(([country, dates]) =>
      dates.has('?') ? country : `${country}:${[...dates].join(',')}`,
    );
    return `${name.replaceAll('’', "'")}|${list.join(' ')}`;
  });
writeFileSync(
  target,
  `/**
 * National holidays: English name | countries (ISO 3166-1) with the days they are kept on, none where the day moves.
 * Made by server/training/holidays.ts from date-holidays ${data.version}; the data is by its contributors and, as it rests on
 * Wikipedia, under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/), as is this table.
 */
export const publicHolidays = ${'`'}${rows.join('\n').replaceAll('`', "'")}${'`'};
`,
);
