import type { Quantity, Time } from '../src/core/extract/annotations.ts';
import { dayOfIso, isoDate } from '../src/core/extract/times/calendar.ts';

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

export interface SpecCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly SpecResult[];
}

export interface Reading {
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
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

export type Kinds = readonly Quantity['kind'][];

/** Every expected number is read where it stands, and no quantity of these kinds is read where none is expected. */
export function numbersRight(
  spec: SpecCase,
  reading: Reading,
  kinds: Kinds,
  factor = (_result: SpecResult) => 1,
): boolean {
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

export function moneyRight(spec: SpecCase, reading: Reading): boolean {
  const values = numbersRight(spec, reading, ['money'], (result) =>
    MINOR_UNITS.has(result.Resolution?.unit ?? '') ? 0.01 : result.Resolution?.unit === 'Satoshi' ? 1e-8 : 1,
  );
  const codes = spec.Results.flatMap((result) =>
    result.Resolution?.isoCurrency && result.Resolution.value ? [result.Resolution.isoCurrency] : [],
  );
  return values && codes.every((code) => reading.quantities.some(({ unit }) => unit === code));
}

export function dimensionRight(spec: SpecCase, reading: Reading): boolean {
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

export function percentRight(spec: SpecCase, reading: Reading): boolean {
  return numbersRight(spec, reading, ['percentage', 'percentage-point']);
}

export function ageRight(spec: SpecCase, reading: Reading): boolean {
  if (!numbersRight(spec, reading, ['age'])) return false;
  const units = spec.Results.map(({ Resolution }) => Resolution?.unit?.toLowerCase() ?? 'year');
  return units.every(
    (unit) =>
      unit === 'age' || reading.quantities.some((quantity) => quantity.kind === 'age' && quantity.unit === unit),
  );
}

/**
 * Where the original library counts from the end ("last": end+0), the expected value is taken as minus one and so on. A mixed
 * number ("forty-two and a thirtieth") is right as one number: the library gives its second half alone.
 */
export function ordinalRight(spec: SpecCase, reading: Reading): boolean {
  const found = reading.quantities.filter(({ kind }) => kind === 'ordinal' || kind === 'fraction');
  const expected = spec.Results.map(({ Resolution }) => {
    const offset = Number(Resolution?.offset);
    return Resolution?.relativeTo === 'end' ? offset - 1 : offset;
  });
  return (
    expected.length === found.length &&
    expected.every((value) =>
      found.some((quantity) => near(quantity.low, value) || near(1 / (quantity.low % 1), value)),
    )
  );
}

/** Seconds of the expression: durations carry count and unit; lengths under a minute are measures. */
export function durationRight(spec: SpecCase, reading: Reading): boolean {
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
export function dateRight(spec: SpecCase, reading: Reading): boolean {
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

/** Months told by "last": the one of last year to the library, the latest one over to newspapers. */
const LAST_MONTH = /\blast (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Periods that count from a time told elsewhere, which the library takes for the present one; read, they stay open. */
const FROM_ELSEWHERE = /\b(?:previous|preceding|following|same)\b/i;

/**
 * The original gives the first day and the day after the last, or, for ranges of months and years, the first day of the last
 * one; ours are inclusive. A season has no days there: reading it is enough. A point in time ("in three years") is no period
 * there and a date of its own in the other file. A day that many weeks away lies in the week we give.
 */
export function periodRight(spec: SpecCase, reading: Reading): boolean {
  const periods = reading.times.filter(({ kind, from }) => kind === 'date' || from !== undefined);
  if (spec.Results.length === 0) {
    return periods.every(
      ({ from, anchor, count }) => from === undefined || (anchor === 'relative' && count !== undefined),
    );
  }
  return spec.Results.every((result) => {
    const resolutions = [result.Value?.FutureResolution, result.Value?.PastResolution].filter((r) => r !== undefined);
    if (resolutions.every((r) => r!.startDate === undefined && r!.endDate === undefined)) return periods.length > 0;
    if (
      FROM_ELSEWHERE.test(result.Text) &&
      reading.times.some(({ from, anchor }) => from === undefined && anchor === 'relative')
    ) {
      return true;
    }
    // "More than two weeks from today" is open to the library on one side; we give the point in time.
    const ends = resolutions.flatMap((r) => (r!.startDate && r!.endDate ? [] : [r!.startDate ?? r!.endDate ?? '']));
    if (ends.some((day) => periods.some((time) => time.count !== undefined && holds(time, day.slice(0, 10)))))
      return true;
    const later = LAST_MONTH.test(result.Text) ? [0, 1] : [0];
    return resolutions.some((r) =>
      later.some((years) =>
        periods.some((time) => sameDays(time, yearsOn(r!.startDate, years), yearsOn(r!.endDate, years))),
      ),
    );
  });
}

function holds({ from, to }: Time, day: string): boolean {
  return from !== undefined && to !== undefined && from <= day && day <= to;
}

/** The ISO date in a text, some years later. */
function yearsOn(date: string | undefined, years: number): string | undefined {
  return date && String(Number(date.slice(0, 4)) + years).padStart(4, '0') + date.slice(4, 10);
}

function sameDays(time: Time, start: string | undefined, end: string | undefined): boolean {
  if (time.from === undefined || time.to === undefined || start === undefined || end === undefined) return false;
  const [startDay, endDay] = [dayOfIso(start), dayOfIso(end)];
  if (startDay === undefined || endDay === undefined) return false;
  // Whether "the next three weeks" begin today or tomorrow is open: a stretch counted from the day may be shifted by one.
  const isCounted = time.count !== undefined && time.anchor === 'relative';
  if (isCounted && time.from === isoDate(startDay - 1) && time.to === isoDate(endDay - 1)) return true;
  if (time.from !== start) return false;
  if (time.to === end || time.to === isoDate(endDay - 1)) return true;
  const lastUnit =
    time.granularity === 'year' ? end.slice(0, 4) : time.granularity === 'month' ? end.slice(0, 7) : undefined;
  return lastUnit !== undefined && time.to.startsWith(lastUnit) && end.endsWith('-01');
}
