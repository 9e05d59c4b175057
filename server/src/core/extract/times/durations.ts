import type { Granularity } from '../annotations.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { numberAt } from '../numbers.ts';
import { addMonths, civil, type DayNumber, monthsOf, weekdayOf, weekOf, yearsOf } from './calendar.ts';
import { ordinalAt } from './periods.ts';
import { type Reader, type Reading, spanOf, toldAhead } from './reading.ts';
import { JUBILEES, TIME_UNITS, type TimeUnit, WEEKDAYS } from './vocabulary.ts';

interface Amount {
  readonly count?: number;
  readonly unit: TimeUnit;
  readonly next: number;
  readonly approximate: boolean;
  /** The parts of "1 month 21 days", which are counted off one by one from a date. */
  readonly steps?: readonly (readonly [count: number, unit: TimeUnit])[];
}

/** "two years", "12-day", "a few weeks", "two years ago", "in three weeks" (told ahead), "5 hours 12 minutes". */
export function duration(reader: Reader, i: number): Reading | undefined {
  const amount = amountAt(reader, i);
  if (!amount || isAge(reader, i, amount.next) || isSomeDay(reader, i, amount.next)) return undefined;
  const distance = distanceAt(reader, i, amount);
  if (distance) return distance;
  const article = /^(?:a|an)$/.test(at(reader.lexemes, i).lower);
  if (article && amount.next === i + 2 && isRate(reader, i)) return undefined;
  const reading = durationReading(reader, i, amount.next, amount);
  const isDeadline = at(reader.lexemes, i - 1).lower === 'within' && toldAhead(reader, i) && amount.count !== undefined;
  if (!isDeadline || reader.reference === undefined || at(reader.lexemes, amount.next).lower === 'of') return reading;
  return { ...reading, from: reader.reference, to: shift(reader.reference, amount, 1) };
}

function durationReading(reader: Reader, i: number, next: number, amount: Amount): Reading {
  const { count, unit, approximate } = amount;
  const granularity = unit === 'second' ? 'minute' : unit;
  return {
    ...spanOf(reader, i, next),
    kind: 'duration',
    granularity,
    anchor: 'relative',
    count,
    approximate: approximate || undefined,
  };
}

/** "the year-long inquiry", "a weeks-long strike", "a monthlong tour": at the unit. */
export function longAs(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const word = at(lexemes, i).lower;
  const isOne = word.endsWith('long') && word.length > 4;
  const unit = TIME_UNITS.get(isOne ? word.slice(0, -4) : word);
  const isLong = isOne || (at(lexemes, i + 1).text === '-' && at(lexemes, i + 2).lower === 'long');
  const before = at(lexemes, i - 1);
  if (!unit || !isLong || unit.times > 10 || (before.text === '-' && !before.spaced)) return undefined;
  const count = unit.plural ? undefined : unit.times;
  return durationReading(reader, i, isOne ? i + 1 : i + 3, {
    count,
    unit: unit.unit,
    next: 0,
    approximate: unit.plural,
  });
}

/** "last three weeks", "the past decade", "next five years"; at the adjective. The days reach to or from the article's. */
export function adjacentDuration(reader: Reader, i: number): Reading | undefined {
  const word = at(reader.lexemes, i).lower;
  const back = word === 'last' || word === 'past' || word === 'previous' || word === 'preceding';
  const plain = TIME_UNITS.get(at(reader.lexemes, i + 1).lower);
  const isThe = at(reader.lexemes, i - 1).lower === 'the';
  // "Within the next month", "over the next year": counted from the day, where "next month" is one of the calendar.
  const isStretch =
    word === 'next' && isThe && /^(?:within|over|during|throughout)$/.test(at(reader.lexemes, i - 2).lower);
  const amount: Amount | undefined =
    amountAt(reader, i + 1) ??
    (plain && (plain.plural || isStretch || word === 'past' || plain.unit === 'decade' || plain.times > 1)
      ? { unit: plain.unit, approximate: plain.plural, ...andHalf(reader, i + 2, plain) }
      : undefined);
  if (!amount || isAge(reader, i, amount.next)) return undefined;
  const reading = durationReading(reader, i, amount.next, amount);
  // "The last two days of the strike" are the strike's own.
  if (back && at(reader.lexemes, amount.next).lower === 'of') return reading;
  if (reader.reference === undefined || amount.count === undefined || word === 'previous') return reading;
  const other = shift(reader.reference, amount, back ? -1 : 1);
  if (back) return { ...reading, from: other, to: reader.reference };
  return { ...reading, from: reader.reference + (amount.unit === 'day' && !amount.steps ? 1 : 0), to: other };
}

/** "The past year", "the past year and a half": the count behind the unit, and the index after it. */
function andHalf(
  reader: Reader,
  i: number,
  unit: { readonly times: number; readonly plural: boolean },
): { count?: number; next: number } {
  if (unit.plural) return { next: i };
  const words = [0, 1, 2].map((k) => at(reader.lexemes, i + k).lower).join(' ');
  return words === 'and a half' ? { count: 1.5 * unit.times, next: i + 3 } : { count: unit.times, next: i };
}

/** An amount of time: a number or "a few" and a unit, and more of them in smaller units. */
function amountAt(reader: Reader, i: number): Amount | undefined {
  const { lexemes } = reader;
  const lead = countAt(reader, i);
  if (!lead) return undefined;
  let k = at(lexemes, lead.next).text === '-' ? lead.next + 1 : lead.next;
  const adjective = at(lexemes, k).lower;
  if (
    /^(?:full|whole|entire|more|extra|consecutive|straight|further|additional|calendar|long|successive|other|business|working)$/.test(
      adjective,
    )
  )
    k++;
  const unit = TIME_UNITS.get(at(lexemes, k).lower);
  if (!unit || (/^(?:h|min)$/.test(at(lexemes, k).text) && lead.count === undefined)) return undefined;
  if (at(lexemes, k).lower === 'h' && !/^\d/.test(at(lexemes, i).text)) return undefined;
  if (at(lexemes, k).text !== at(lexemes, k).lower && /^[A-Z]/.test(at(lexemes, k).text) && i > 0) return undefined;
  let count = lead.count === undefined ? undefined : lead.count * unit.times;
  let smallest = unit.unit;
  let next = k + 1;
  if (count !== undefined && at(lexemes, next).lower === 'and') {
    const last = /^(?:a|one)$/.test(at(lexemes, next + 1).lower) ? next + 2 : next + 1;
    const part = at(lexemes, last).lower;
    // "An hour and half the team" are two things.
    const isPart = last === next + 2 || at(lexemes, last + 1).kind !== 'word';
    if (part === 'half' && isPart) [count, next] = [count + 0.5 * unit.times, last + 1];
    else if (part === 'quarter' && isPart) [count, next] = [count + 0.25 * unit.times, last + 1];
  }
  const steps: [number, TimeUnit][] = count === undefined ? [] : [[count, smallest]];
  while (count !== undefined && steps.length < 4) {
    const part = furtherPart(reader, next, smallest);
    if (!part) break;
    const [a, b] = [DAYS_IN[smallest], DAYS_IN[part.unit]];
    steps.push([part.count, part.unit]);
    count = a > b ? Math.round((count * a) / b) + part.count : count + Math.round((part.count * b) / a);
    if (a > b) smallest = part.unit;
    next = part.next;
  }
  return { count, unit: smallest, next, approximate: lead.approximate, ...(steps.length > 1 ? { steps } : {}) };
}

/** "20 minutes" after "1 hour", with "and" or a comma between; not "seven days a week". */
function furtherPart(
  reader: Reader,
  i: number,
  before: TimeUnit,
): { count: number; unit: TimeUnit; next: number } | undefined {
  const { lexemes } = reader;
  const more = at(lexemes, i).lower === 'and' || at(lexemes, i).text === ',' ? i + 1 : i;
  if (more === i && /^an?$/.test(at(lexemes, more).lower)) return undefined;
  const part = countAt(reader, more);
  const unit = part && (TIME_UNITS.get(at(lexemes, part.next).lower) ?? glued(at(lexemes, part.next), before));
  if (part?.count === undefined || !unit || unit.unit === before) return undefined;
  return { count: part.count * unit.times, unit: unit.unit, next: part.next + 1 };
}

/** "1h 20m", "2m 5s": letters that are minutes and seconds only behind hours and minutes. */
function glued(letter: Lexeme, before: TimeUnit): { unit: TimeUnit; times: number } | undefined {
  if (letter.spaced) return undefined;
  if (letter.text === 'm' && before === 'hour') return { unit: 'minute', times: 1 };
  return letter.text === 's' && before === 'minute' ? { unit: 'second', times: 1 } : undefined;
}

const DAYS_IN: Readonly<Record<TimeUnit, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4375,
  quarter: 91.3125,
  year: 365.25,
  decade: 3652.5,
};

interface Count {
  readonly count?: number;
  readonly next: number;
  readonly approximate: boolean;
}

function countAt(reader: Reader, i: number): Count | undefined {
  const { lexemes } = reader;
  const word = at(lexemes, i).lower;
  if (word === 'a' || word === 'an') {
    const second = at(lexemes, i + 1).lower;
    if (second === 'few') return { next: i + 2, approximate: true };
    if (second === 'couple')
      return { count: 2, next: at(lexemes, i + 2).lower === 'of' ? i + 3 : i + 2, approximate: true };
    const unit = at(lexemes, i + 2).text === '-' ? i + 3 : i + 2;
    const half = /^(?:half|quarter)$/.test(second) && TIME_UNITS.has(at(lexemes, unit).lower);
    if (half) return { count: second === 'half' ? 0.5 : 0.25, next: unit, approximate: false };
    const number = numberAt(lexemes, i);
    if (number) return { count: number.value, next: partOfUnit(reader, number), approximate: false };
    return { count: 1, next: i + 1, approximate: false };
  }
  if (word === 'half') {
    let k = at(lexemes, i + 1).text === '-' ? i + 2 : i + 1;
    if (/^an?$/.test(at(lexemes, k).lower)) k = at(lexemes, k + 1).text === '-' ? k + 2 : k + 1;
    return { count: 0.5, next: k, approximate: false };
  }
  if (word === 'couple')
    return { count: 2, next: at(lexemes, i + 1).lower === 'of' ? i + 2 : i + 1, approximate: true };
  if (word === 'few' || word === 'several' || word === 'many') return { next: i + 1, approximate: true };
  if (word === 'another') {
    const number = numberAt(lexemes, i + 1);
    return number
      ? { count: number.value, next: number.next, approximate: false }
      : { count: 1, next: i + 1, approximate: false };
  }
  if (word === 'all' || word === 'full' || word === 'whole' || word === 'entire')
    return { count: 1, next: i + 1, approximate: false };
  const number = numberAt(lexemes, i);
  if (!number || number.form === 'ordinal' || number.value <= 0) return undefined;
  if (at(lexemes, i - 1).text === ':' && !at(lexemes, i).spaced) return undefined; // "1:15 hours"
  return rangeCount(reader, number.value, partOfUnit(reader, number));
}

/** "three quarters of an hour", "a quarter of a century": the index of the unit. */
function partOfUnit(reader: Reader, number: { readonly form: string; readonly next: number }): number {
  const { lexemes } = reader;
  const isPart =
    number.form === 'fraction' &&
    at(lexemes, number.next).lower === 'of' &&
    /^an?$/.test(at(lexemes, number.next + 1).lower) &&
    TIME_UNITS.has(at(lexemes, number.next + 2).lower);
  return isPart ? number.next + 2 : number.next;
}

/** "two to three weeks", "two or three": the lower number counts, marked approximate. */
function rangeCount(reader: Reader, value: number, next: number): Count {
  const { lexemes } = reader;
  if (!/^(?:to|or|[-–])$/.test(at(lexemes, next).lower)) return { count: value, next, approximate: false };
  const other = numberAt(lexemes, next + 1);
  const isRange = other && other.form !== 'ordinal' && other.value > value;
  return isRange ? { count: value, next: other.next, approximate: true } : { count: value, next, approximate: false };
}

/** "79 years old", "two years of age", "79-year-old": these are ages, which quantities read. */
function isAge(reader: Reader, i: number, next: number): boolean {
  const k = at(reader.lexemes, next).text === '-' ? next + 1 : next;
  const after = at(reader.lexemes, k).lower;
  if (after === 'old' || after === 'olds') return true;
  if (after === 'of' && at(reader.lexemes, k + 1).lower === 'age') return true;
  return /^(?:aged|age)$/.test(at(reader.lexemes, i - 1).lower);
}

/** "one day he will see", "One day, …": at some time; not "for one day", "one day after the vote". */
function isSomeDay(reader: Reader, i: number, next: number): boolean {
  const { lexemes } = reader;
  if (at(lexemes, i).lower !== 'one' || at(lexemes, i + 1).lower !== 'day' || next !== i + 2) return false;
  const isBound =
    /^(?:for|in|within|after|over|about|nearly|almost|than|least|only|just|by|every|last|lasted|took|takes|to|or)$/;
  if (isBound.test(at(lexemes, i - 1).lower)) return false;
  return !/^(?:after|before|later|earlier|ago|of|from|to|and|or|in|at|per|on)$/.test(at(lexemes, next).lower);
}

/** "$5m a year", "twice a day", "once an hour": a rate, no duration. Only after these words "an hour" is a length. */
function isRate(reader: Reader, i: number): boolean {
  const second = at(reader.lexemes, i + 1).lower;
  if (!TIME_UNITS.has(second)) return false;
  const before = at(reader.lexemes, i - 1).lower;
  return !/^(?:for|in|within|after|over|about|nearly|almost|than|least|around|roughly|lasted|lasts|last|took|takes|take|just|under|spent|every|half|barely|only|wait|waited|waiting)$/.test(
    before,
  );
}

/** "two years ago", "a week earlier", "three days from now", "in two weeks": a point in time that far away. */
function distanceAt(reader: Reader, i: number, amount: Amount): Reading | undefined {
  const { lexemes } = reader;
  const after = at(lexemes, amount.next).lower;
  let sign = 0;
  let next = amount.next + 1;
  if (after === 'ago') sign = -1;
  else if (after === 'from' && at(lexemes, next).lower === 'now') [sign, next] = [1, next + 1];
  else if (/^(?:from|after|before)$/.test(after) && /^(?:today|tomorrow|yesterday)$/.test(at(lexemes, next).lower))
    [sign, next] = [after === 'before' ? -1 : 1, next + 1];
  else if (after === 'from' && at(lexemes, i - 1).lower !== 'for' && isWholeWeekday(at(lexemes, next)))
    [sign, next] = [1, next + 1];
  else if (at(lexemes, i - 1).lower === 'in' && toldAhead(reader, i - 1) && !/^(?:of|for|since)$/.test(after))
    [sign, next] = [1, amount.next];
  else return undefined;
  const start = sign === 1 && next === amount.next ? i - 1 : i;
  const granularity: Granularity = amount.unit === 'second' ? 'minute' : amount.unit;
  const base = {
    ...spanOf(reader, start, next),
    kind: 'date',
    granularity,
    anchor: 'relative',
    count: amount.count,
    approximate: amount.approximate || undefined,
  } as const;
  if (reader.reference === undefined || amount.count === undefined) return base;
  const last = at(lexemes, next - 1).lower;
  const from = reader.reference + (last === 'tomorrow' ? 1 : last === 'yesterday' ? -1 : 0);
  // "Within two weeks from today" is any day up to then.
  if (sign === 1 && at(lexemes, i - 1).lower === 'within') return { ...base, from, to: shift(from, amount, 1) };
  const named = WEEKDAYS.get(last);
  if (named !== undefined) {
    const day = shift(from + ((named - weekdayOf(from) + 6) % 7) + 1, amount, 1);
    return { ...base, granularity: 'day', count: undefined, from: day, to: day };
  }
  return { ...base, ...around(shift(from, amount, sign), amount.unit) };
}

/** "a week from Monday", "ten days from Friday". */
function isWholeWeekday(word: Lexeme): boolean {
  return word.text.length > 5 && WEEKDAYS.has(word.lower);
}

/** A day some amount of time away; parts of a day do not move it. */
function shift(day: DayNumber, amount: Amount, sign: number): DayNumber {
  if (amount.steps) {
    return amount.steps.reduce(
      (from, [count, unit]) => shift(from, { count, unit, next: 0, approximate: false }, sign),
      day,
    );
  }
  const count = (amount.count ?? 0) * sign;
  if (amount.unit === 'month')
    return Number.isInteger(count) ? addMonths(day, count) : day + Math.round(count * 30.4375);
  if (amount.unit === 'quarter') return addMonths(day, Math.round(count * 3));
  if (amount.unit === 'year') return addMonths(day, Math.round(count * 12));
  if (amount.unit === 'decade') return addMonths(day, Math.round(count * 120));
  if (amount.unit === 'hour' || amount.unit === 'minute' || amount.unit === 'second') {
    return day + Math.trunc(count * DAYS_IN[amount.unit]);
  }
  return day + Math.round(count * DAYS_IN[amount.unit]);
}

/** "Two years ago" names a year, "two weeks ago" a week: the unit that holds the day. */
function around(day: DayNumber, unit: TimeUnit): { from: DayNumber; to: DayNumber } {
  const { year, month } = civil(day);
  if (year < 1 || year > 9999) return { from: day, to: day };
  if (unit === 'week') return weekOf(day);
  if (unit === 'month' || unit === 'quarter') return monthsOf(year, month);
  if (unit === 'year') return yearsOf(year);
  if (unit === 'decade') return yearsOf(year - 1, Math.min(year + 1, 9999));
  return { from: day, to: day };
}

/** "the 40th anniversary", "fortieth anniversary", "40-year anniversary", "bicentenary". */
export function anniversary(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const jubilee = JUBILEES.get(at(lexemes, i).lower);
  const base = { kind: 'anniversary', granularity: 'year', anchor: 'relative' } as const;
  if (jubilee) return { ...spanOf(reader, i, i + 1), ...base, count: jubilee };
  const ordinal = ordinalAt(reader, i);
  if (ordinal) {
    const k = /^(?:wedding|birth|death)$/.test(at(lexemes, ordinal.next).lower) ? ordinal.next + 1 : ordinal.next;
    if (!/^(?:anniversary|jubilee)$/.test(at(lexemes, k).lower)) return undefined;
    return { ...spanOf(reader, i, k + 1), ...base, count: ordinal.value };
  }
  const number = numberAt(lexemes, i);
  if (number?.form !== 'cardinal') return undefined;
  let k = number.next;
  if (at(lexemes, k).text === '-') k++;
  if (at(lexemes, k).lower !== 'year') return undefined;
  k++;
  return at(lexemes, k).lower === 'anniversary'
    ? { ...spanOf(reader, i, k + 1), ...base, count: number.value }
    : undefined;
}
