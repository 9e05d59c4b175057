import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Quantity, Time } from '../src/core/extract/annotations.ts';
import { quantitiesIn } from '../src/core/extract/quantities.ts';
import { dayOfIso, isoDate } from '../src/core/extract/times/calendar.ts';
import { timesIn } from '../src/core/extract/times.ts';

/** One file's figures; `final` are the cases kept for the last measurement (every fourth by index). */
export interface SpecFigures {
  readonly file: string;
  readonly cases: number;
  readonly excluded: number;
  readonly development: { readonly right: number; readonly of: number };
  readonly final: { readonly right: number; readonly of: number };
}

interface SpecResult {
  readonly Text: string;
  readonly TypeName?: string;
  readonly Resolution?: Readonly<Record<string, string>>;
  readonly Value?: {
    readonly Timex: string;
    readonly FutureResolution?: Readonly<Record<string, string>>;
    readonly PastResolution?: Readonly<Record<string, string>>;
  };
}

interface SpecCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly SpecResult[];
}

interface Reading {
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
}

interface SpecFile {
  readonly name: string;
  /** What an article checker has no use for, by the form of the input alone. Applied to at most a quarter of a file. */
  readonly excluded: readonly (readonly [reason: string, form: RegExp])[];
  readonly isRight: (spec: SpecCase, reading: Reading) => boolean;
}

/** The figures of every file of the specs folder. `list` gets the index and input of each failed development case. */
export function evaluateSpecs(folder: string, list?: (line: string) => void): SpecFigures[] {
  return FILES.map((file) => evaluateFile(folder, file, list));
}

function evaluateFile(folder: string, file: SpecFile, list?: (line: string) => void): SpecFigures {
  const cases = JSON.parse(
    readFileSync(join(folder, `${file.name}.json`), 'utf8').replace(/^\uFEFF/, ''),
  ) as SpecCase[];
  // The cap holds for the development and the final cases alike, so that neither is left with the harder rest.
  const isFinal = (index: number) => index % 4 === 3;
  const size = cases.filter((_, index) => isFinal(index)).length;
  const room = { final: Math.floor(size / 4), development: Math.floor((cases.length - size) / 4) };
  const leftOut = new Set<number>();
  for (const [, form] of file.excluded) {
    for (const [index, spec] of cases.entries()) {
      const half = isFinal(index) ? 'final' : 'development';
      if (room[half] === 0 || leftOut.has(index) || !form.test(spec.Input)) continue;
      room[half]--;
      leftOut.add(index);
    }
  }
  const tally = { development: { right: 0, of: 0 }, final: { right: 0, of: 0 } };
  for (const [index, spec] of cases.entries()) {
    if (leftOut.has(index)) continue;
    const half = isFinal(index) ? 'final' : 'development';
    const times = timesIn(spec.Input, spec.Context?.ReferenceDateTime);
    const right = file.isRight(spec, { times, quantities: quantitiesIn(spec.Input) });
    const part = tally[half];
    part.of++;
    if (right) part.right++;
    else if (half === 'development') list?.(`${file.name} ${index} ${JSON.stringify(spec.Input)}`);
  }
  return { file: file.name, cases: cases.length, excluded: leftOut.size, ...tally };
}

/** Value expected with the text it stands on, for the quantity files. A value of null ("dollars") is no quantity. */
function expectedValues(spec: SpecCase): { readonly value: number; readonly at: number; readonly end: number }[] {
  let from = 0;
  return spec.Results.flatMap((result) => {
    const text = result.Text.toLowerCase();
    const start = Math.max(spec.Input.toLowerCase().indexOf(text, from), 0);
    from = start + text.length;
    const value = result.Resolution?.value;
    if (value === undefined || value === null || value === 'null') return [];
    return [{ value: Number.parseFloat(value), at: start, end: start + text.length }];
  });
}

function overlap(span: { readonly start: number; readonly end: number }, at: number, end: number): boolean {
  return span.start < end && at < span.end;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
}

/** The finite ends of a quantity: one number for most, both for ranges and scores. */
function valuesOf(quantity: Quantity): number[] {
  return [quantity.low, quantity.high].filter(Number.isFinite);
}

type Kinds = readonly Quantity['kind'][];

/** Every expected number is read where it stands, and no quantity of these kinds is read where none is expected. */
function numbersRight(spec: SpecCase, reading: Reading, kinds: Kinds, factor = (_result: SpecResult) => 1): boolean {
  const expected = expectedValues(spec);
  const results = spec.Results.filter(({ Resolution }) => Resolution?.value !== null && Resolution?.value !== 'null');
  const found = reading.quantities.filter(({ kind }) => kinds.includes(kind));
  const covered = expected.every(
    ({ value, at, end }, i) =>
      found.some(
        (quantity) =>
          overlap(quantity, at, end) && valuesOf(quantity).some((v) => near(v, value * factor(results[i]!))),
      ) ||
      (kinds.includes('cardinal') &&
        reading.times.some((time) => overlap(time, at, end) && time.count !== undefined && near(time.count, value))),
  );
  // The number files see no number in "180.25ml": extra measures and money are another file's affair.
  const strict = kinds.includes('cardinal')
    ? found.filter(({ kind }) => kind !== 'measure' && kind !== 'money')
    : found;
  return covered && strict.every((quantity) => expected.some(({ at, end }) => overlap(quantity, at, end)));
}

const MINOR_UNITS = new Set(['Cent', 'Pence', 'Penny']);

function moneyRight(spec: SpecCase, reading: Reading): boolean {
  const values = numbersRight(spec, reading, ['money'], (result) =>
    MINOR_UNITS.has(result.Resolution?.unit ?? '') ? 0.01 : result.Resolution?.unit === 'Satoshi' ? 1e-8 : 1,
  );
  const codes = spec.Results.flatMap((result) =>
    result.Resolution?.isoCurrency && result.Resolution.value ? [result.Resolution.isoCurrency] : [],
  );
  return values && codes.every((code) => reading.quantities.some(({ unit }) => unit === code));
}

function dimensionRight(spec: SpecCase, reading: Reading): boolean {
  if (!numbersRight(spec, reading, ['measure'])) return false;
  const units = spec.Results.flatMap(({ Resolution }) =>
    Resolution?.value && Resolution.unit ? [Resolution.unit] : [],
  );
  return units.every((unit) => {
    const symbol = SPEC_UNITS.get(unit);
    return symbol === undefined || reading.quantities.some((quantity) => quantity.unit === symbol);
  });
}

/** The original library's names of the units articles use most; for the others the value alone is compared. */
const SPEC_UNITS: ReadonlyMap<string, string> = new Map([
  ['Mile', 'mi'],
  ['Kilometer', 'km'],
  ['Meter', 'm'],
  ['Foot', 'ft'],
  ['Inch', 'in'],
  ['Pound', 'lb'],
  ['Kilogram', 'kg'],
  ['Metric ton', 't'],
  ['Acre', 'ac'],
  ['Square meter', 'm²'],
  ['Square mile', 'mi²'],
  ['Barrel', 'bbl'],
  ['Gallon', 'gal'],
  ['Ounce', 'oz'],
  ['Millimeter', 'mm'],
]);

function percentRight(spec: SpecCase, reading: Reading): boolean {
  return numbersRight(spec, reading, ['percentage', 'percentage-point']);
}

function ageRight(spec: SpecCase, reading: Reading): boolean {
  if (!numbersRight(spec, reading, ['age'])) return false;
  const units = spec.Results.map(({ Resolution }) => Resolution?.unit?.toLowerCase() ?? 'year');
  return units.every(
    (unit) =>
      unit === 'age' || reading.quantities.some((quantity) => quantity.kind === 'age' && quantity.unit === unit),
  );
}

/** Where the original library counts from the end ("last": end+0), the expected value is taken as minus one and so on. */
function ordinalRight(spec: SpecCase, reading: Reading): boolean {
  const found = reading.quantities.filter(({ kind }) => kind === 'ordinal' || kind === 'fraction');
  const expected = spec.Results.map(({ Resolution }) => {
    const offset = Number(Resolution?.offset);
    return Resolution?.relativeTo === 'end' ? offset - 1 : offset;
  });
  return (
    expected.length === found.length &&
    expected.every((value) => found.some((quantity) => near(quantity.low, value) || near(1 / quantity.low, value)))
  );
}

/** Seconds of the expression: durations carry count and unit; lengths under a minute are measures. */
function durationRight(spec: SpecCase, reading: Reading): boolean {
  return spec.Results.every((result) => {
    const seconds = Number(result.Value?.FutureResolution?.duration);
    const start = spec.Input.toLowerCase().indexOf(result.Text.toLowerCase());
    const inTimes = reading.times.some((time) => {
      if (time.kind !== 'duration' || time.count === undefined || !overlap(time, start, start + result.Text.length))
        return false;
      const expected = time.count * (SECONDS[time.granularity] ?? Number.NaN);
      // Years and months have several lengths: within two per cent.
      return Math.abs(expected - seconds) <= 0.02 * seconds;
    });
    return inTimes || reading.quantities.some(({ unit, low }) => unit === 's' && near(low, seconds));
  });
}

const SECONDS: Readonly<Record<string, number>> = {
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
  decade: 315_360_000,
};

/** The day expected in the past or in the future lies in our interval; exact days must match to the day. */
function dateRight(spec: SpecCase, reading: Reading): boolean {
  const dates = reading.times.filter(({ kind }) => kind === 'date');
  if (spec.Results.length === 0) return dates.length === 0;
  return spec.Results.every((result) => {
    const days = [result.Value?.FutureResolution?.date, result.Value?.PastResolution?.date].filter(
      (day) => day !== undefined,
    );
    if (days.every((day) => day!.startsWith('0001'))) return dates.every(({ from }) => from === undefined);
    return dates.some(({ from, to, granularity, count }) => {
      if (from === undefined || to === undefined) return false;
      const loose = granularity !== 'day' && count !== undefined;
      return days.some((day) => (loose ? from <= day! && day! <= to : from === day && to === day));
    });
  });
}

/**
 * The original gives the first day and the day after the last, or, for ranges of months and years, the first day of the last
 * one; ours are inclusive. A season has no days there: reading it is enough.
 */
function periodRight(spec: SpecCase, reading: Reading): boolean {
  const periods = reading.times.filter(({ kind, from }) => kind === 'date' || from !== undefined);
  if (spec.Results.length === 0) return periods.every(({ from }) => from === undefined);
  return spec.Results.every((result) => {
    const resolutions = [result.Value?.FutureResolution, result.Value?.PastResolution].filter((r) => r !== undefined);
    if (resolutions.every((r) => r!.startDate === undefined && r!.endDate === undefined)) return periods.length > 0;
    return resolutions.some((r) =>
      periods.some((time) => sameDays(time, r!.startDate?.slice(0, 10), r!.endDate?.slice(0, 10))),
    );
  });
}

function sameDays(time: Time, start: string | undefined, end: string | undefined): boolean {
  if (time.from === undefined || time.to === undefined || time.from !== start || end === undefined) return false;
  const endDay = dayOfIso(end);
  if (endDay === undefined) return false;
  if (time.to === end || time.to === isoDate(endDay - 1)) return true;
  const lastUnit =
    time.granularity === 'year' ? end.slice(0, 4) : time.granularity === 'month' ? end.slice(0, 7) : undefined;
  return lastUnit !== undefined && time.to.startsWith(lastUnit) && end.endsWith('-01');
}

const ALL_NUMBERS: Kinds = ['cardinal', 'fraction', 'money', 'measure', 'percentage', 'age', 'score'];

/**
 * Each file with what is left out of it and why. The rows stand in the order in which they are applied, what has least to do
 * with articles first, until a quarter of the cases is reached.
 */
const FILES: readonly SpecFile[] = [
  {
    name: 'NumberModel',
    excluded: [
      ['formulas, powers and scientific notation', /\^|\d[eE][+\d]|to the power of|squared/],
      ['spoken division', /\bover\b.*\b(?:\d|one|two|three|twenty|hundred)/i],
      [
        'spoken fractions of large numbers',
        /^(?!.*\band\b).*\bhundred\b.* \w+ths\b|\band \w+ and \w+ \w+ths$|\bhundred.?fifths|^ ?\d+ \d+ths|millionths/i,
      ],
      ['addresses, telephone numbers and product codes', /\d\.\d+\.\d|\d-\d{3}-|SCP|\b\d{3} \d{4}\b/],
      ['spaced hyphens inside numbers or as a sign', /\w - \w|^ ?- \d/],
      ['SI prefixes on bare numbers', /\d\s+[GkM]\b|\d[Gg]\b/],
      ['decimal commas and lists without spaces', /\b\d,\d\b|nrs\./],
      ['private abbreviations and spelled scores', /\bdzs?\b|\bdozs\b|nought-/],
    ],
    isRight: (spec, reading) => numbersRight(spec, reading, ALL_NUMBERS),
  },
  {
    name: 'PercentModel',
    excluded: [['reversed order and web addresses', /percents? of|per cents? of|https?:/]],
    isRight: percentRight,
  },
  {
    name: 'OrdinalModel',
    excluded: [
      [
        'places counted from where one stands, which have no number',
        /\b(?:last|next|previous|current)\b(?! to last)(?<!before the last)/i,
      ],
    ],
    isRight: ordinalRight,
  },
  {
    name: 'CurrencyModel',
    excluded: [
      [
        'prices as they are spoken, without the name of the small coin',
        /dollars? (?:and )?\d+\b\.?$|\bmao\b|USD \d+\b|\band fifty\b|dollars forty/i,
      ],
      ['amounts put together wrongly on purpose', /^\d+ \$?\d+ dollar|\bbills?\b|ரூ|\bsen\b/i],
    ],
    isRight: moneyRight,
  },
  {
    name: 'DimensionModel',
    excluded: [
      ['product codes', /scp|24703/i],
      ['units without a number', /recommended symbol/i],
      ['degrees whose scale is left out or stands apart, and inch marks', /\d ?degrees$|\d° [A-Z]|\d " /],
      ['abbreviations that are a time of day', /picometer/],
    ],
    isRight: dimensionRight,
  },
  { name: 'AgeModel', excluded: [], isRight: ageRight },
  {
    name: 'DateParser',
    excluded: [
      [
        'numeric dates that lack the year, or whose day and month could be swapped',
        /(?:^|\s)\d{1,2}[-./]\d{1,2}$|\b(?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|1[0-2])[-/,]\d+$/,
      ],
      ['three short numbers, which are the record of a team as well', /\b\d{1,2}-\d{1,2}-\d{2}\b/],
      ['bare numbers for days', /\b(?:the|on|the \w+day) \d{1,2}\b ?[.!]?$|\bthe \w+teen$/i],
      [
        'stretches counted on from another relative day',
        /\b(?:one|two|three|\d+) (?:(?:sun|mon|tues|wednes|thurs|fri|satur)days? |days? (?:before|after) (?:yesterday|tomorrow))|\blater$/i,
      ],
      ['weekdays counted without a month', /\b(?:first|second|third|fourth|fifth) \w+day$/i],
      ['the unnamed day, and chat', /\b(?:this|past|last|next|the) day$|few \w+ ago|tmrw/i],
    ],
    isRight: dateRight,
  },
  {
    name: 'DatePeriodParser',
    excluded: [
      ['messages of absence', /\b(?:ooo|out of office)\b/i],
      ['meetings asked of an assistant between two weekdays', /coordinate a/i],
      ['weeks by number', /\bweek \d/i],
      [
        'months in two numbers with loose spaces or a decimal point',
        /\d{4} ?[-/] | [-/]\d{4}|\b\d\d? [-/] \d|\d{4}\.\d|\b\d\d?- \d{4}/,
      ],
      ['bare numbers for days, and days without a year in figures', /\b\d\d?\/\d\d?\b(?!\/)|\bfrom \d\d to|\d+-\d+ in/],
      [
        'stretches counted on from the present',
        /\b(?:hence|in the future|(?:from|after|before) (?:today|tomorrow|yesterday)|days later)\b/i,
      ],
      [
        'the current week, weekend or season without any word that says which',
        /^(?:the|my) week|(?:out on|the) weekend|(?:leave|mid) (?:spring|summer|fall|autumn|winter)/i,
      ],
      ['periods named by another event', /month of |\bsame \w+ that|Year two|two thousand and tens/i],
      [
        'decades counted back from today in whole ones of the calendar',
        /\b(?:past|last|next|previous) (?:\d|two|three|few)\w* (?:decades|days)\b/i,
      ],
    ],
    isRight: periodRight,
  },
  {
    name: 'DurationParser',
    excluded: [['working days and decades before now', /business day|decades ago/i]],
    isRight: durationRight,
  },
];

/** The table of `evaluateSpecs`, one line a file and one for all. */
export function specTable(figures: readonly SpecFigures[]): string {
  const percent = ({ right, of }: { right: number; of: number }) =>
    `${right}/${of} ${((100 * right) / Math.max(of, 1)).toFixed(1)} %`;
  const sum = (part: 'development' | 'final') => ({
    right: figures.reduce((total, file) => total + file[part].right, 0),
    of: figures.reduce((total, file) => total + file[part].of, 0),
  });
  const row = (name: string, cases: number, excluded: number, development: string, final: string) =>
    [
      name.padEnd(18),
      String(cases).padStart(5),
      String(excluded).padStart(8),
      development.padStart(16),
      final.padStart(16),
    ].join(' ');
  return [
    row('specs', 0, 0, 'development', 'final').replace('    0        0', 'cases excluded'),
    ...figures.map((file) => row(file.file, file.cases, file.excluded, percent(file.development), percent(file.final))),
    row(
      'all',
      figures.reduce((n, f) => n + f.cases, 0),
      figures.reduce((n, f) => n + f.excluded, 0),
      percent(sum('development')),
      percent(sum('final')),
    ),
  ].join('\n');
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { data: { type: 'string' }, list: { type: 'boolean' } } });
  if (!values.data) throw new Error('usage: node server/training/evaluateSpecs.ts --data FOLDER [--list]');
  const figures = evaluateSpecs(join(values.data, 'specs'), values.list ? console.log : undefined);
  console.log(specTable(figures));
}
