import { at, type Lexeme } from '../lexemes.ts';
import { NUMERALS } from '../numerals.ts';
import { around, LEADS, periodAround, relative } from './anchored.ts';
import { civil, monthsOf, weekOf, yearsOf } from './calendar.ts';
import { dayAt } from './dates.ts';
import { adjacentDuration } from './durations.ts';
import { weeksOn } from './offsets.ts';
import { spelledPeriod } from './periods.ts';
import { type Reader, type Reading, spanOf } from './reading.ts';
import { DAY_TIMES, MONTHS, SEASONS, TIME_UNITS, WEEKDAYS } from './vocabulary.ts';
import { weekday, weekdayOfMonth, weekdayOfWeek } from './weekdays.ts';
import { weekOfPeriod } from './weeks.ts';

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** "today", "yesterday", "the day before yesterday", "tomorrow morning". */
export function dayWord(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const word = at(lexemes, i);
  let shift = DAY_WORDS.get(word.lower);
  let start = i;
  if (word.lower === 'day') {
    const after = at(lexemes, i + 2).lower;
    const side = at(lexemes, i + 1).lower;
    if (side === 'before' && after === 'yesterday') shift = -2;
    else if (side === 'after' && after === 'tomorrow') shift = 2;
    if (shift === undefined) return undefined;
    start = at(lexemes, i - 1).lower === 'the' ? i - 1 : i;
    return relative(
      reader,
      start,
      i + 3,
      'day',
      around(reader, (day) => ({ from: day + shift!, to: day + shift! })),
    );
  }
  // "USA Today", "Today programme": a capital inside the sentence is a name.
  if (shift === undefined || (i > 0 && word.text !== word.lower && /^[A-Z]/.test(at(lexemes, i - 1).text)))
    return undefined;
  const later = shift < 0 ? 0 : weeksOn(reader, i + 1, i + 1);
  const next = DAY_TIMES.has(at(lexemes, i + 1).lower) || later > 0 ? i + 2 : i + 1;
  return relative(
    reader,
    i,
    next,
    'day',
    around(reader, (day) => ({ from: day + shift + later, to: day + shift + later })),
  );
}

/** "last year", "this week", "next May", "last Friday", "the past three weeks", "last week's"; at the adjective. */
export function adjectival(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const word = at(lexemes, i).lower;
  const k = i + 1;
  const noun = at(lexemes, k);
  const lead = LEADS.get(word);
  if (!lead || (word === 'last' && isVerb(reader, i))) return undefined;
  const nth = word === 'last' ? (weekdayOfMonth(reader, i) ?? weekOfPeriod(reader, i)) : undefined;
  if (nth) return nth;
  const shift = lead === 'last' ? -1 : lead === 'next' ? 1 : 0;
  const beforeThe = at(lexemes, at(lexemes, i - 1).lower === 'the' ? i - 2 : i - 1).lower;
  if (
    word !== 'this' &&
    word !== 'current' &&
    !(word === 'coming' && !isCount(at(lexemes, k)) && !isStretch(beforeThe)) &&
    noun.lower !== 'weekend' &&
    !(/^(?:last|next)$/.test(word) && /^(?:decade|century|millennium)$/.test(noun.lower) && !isStretch(beforeThe)) &&
    !(word === 'last' && /^(?:century|millennium)$/.test(noun.lower))
  ) {
    const adjacent = adjacentDuration(reader, i);
    if (adjacent) return adjacent;
  }
  const month = MONTHS.get(noun.lower);
  if (
    month &&
    (noun.text !== noun.lower ||
      month.needs === 'nothing' ||
      (month.needs === 'name' && word !== 'this') ||
      (month.needs === 'number' && !/^(?:mar|dec)$/.test(noun.lower))) &&
    !(word === 'this' && month.needs === 'word' && noun.text === noun.lower)
  ) {
    return lastMonthNamed(reader, i, month.month, lead);
  }
  if (WEEKDAYS.has(noun.lower) && noun.text.length > 5) return weekday(reader, k, lead);
  if (SEASONS.has(noun.lower)) {
    return {
      ...relative(
        reader,
        i,
        k + 1,
        'year',
        around(reader, (day) =>
          yearsOf(/^(?:up)?coming$/.test(word) ? comingSeason(day, noun.lower) : civil(day).year + shift),
        ),
      ),
      approximate: true,
    };
  }
  if (DAY_TIMES.has(noun.lower)) {
    if (lead === 'next' || (lead === 'last' && noun.lower !== 'night')) return undefined;
    return relative(
      reader,
      i,
      k + 1,
      'day',
      around(reader, (day) => ({ from: day + shift, to: day + shift })),
    );
  }
  return weekdayOfWeek(reader, i, lead) ?? unitPeriod(reader, i, k, shift);
}

/** The year in which the next such season begins. */
function comingSeason(day: number, season: string): number {
  const first = { spring: 3, summer: 6, winter: 12 }[season] ?? 9;
  const { year, month } = civil(day);
  return month < first ? year : year + 1;
}

/** "Will last four months", "talks that last a week". */
function isVerb(reader: Reader, i: number): boolean {
  if (
    /^(?:to|will|would|can|could|may|might|must|should|shall|not|did|does|do|t|ll)$/.test(
      at(reader.lexemes, i - 1).lower,
    )
  ) {
    return at(reader.lexemes, i + 1).lower !== 'year' && at(reader.lexemes, i + 1).lower !== 'week';
  }
  return reader.posAt(at(reader.lexemes, i).start).startsWith('VB');
}

/** "last week", "this month", "next quarter", "this decade", "this weekend"; "the previous year" has no anchor here. */
function unitPeriod(reader: Reader, i: number, k: number, shift: number): Reading | undefined {
  const { lexemes } = reader;
  const noun = at(lexemes, k).lower;
  const counted = at(lexemes, i).lower;
  if (noun === 'weekend') {
    if (at(lexemes, k + 1).lower === 'of') return undefined; // "the last weekend of July"
    // "This coming weekend" is the nearest one, "next weekend" the one of next week.
    const weeks = /^(?:up)?coming$/.test(counted) ? 0 : shift;
    const days = around(reader, (day) => ({
      from: weekOf(day).from + 5 + 7 * weeks,
      to: weekOf(day).from + 6 + 7 * weeks,
    }));
    return relative(reader, i, k + 1, 'day', days);
  }
  if (noun === 'millennium') return relative(reader, i, k + 1, 'decade');
  const unit = noun === 'quarter' ? 'quarter' : TIME_UNITS.get(noun)?.unit;
  if (noun === 'century') {
    const days = around(reader, (day) => {
      const first = civil(day).year - (civil(day).year % 100) + 100 * shift;
      return yearsOf(first, first + 99);
    });
    return relative(reader, i, k + 1, 'decade', days);
  }
  if (!unit || TIME_UNITS.get(noun)?.plural) return undefined;
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return undefined;
  if (unit === 'day' && (noun !== 'day' || counted === 'last')) return undefined;
  if (counted === 'previous' || counted === 'past') return relative(reader, i, k + 1, unit);
  const dayBased = unit === 'day' && counted === 'next';
  if (dayBased) return relative(reader, i, k + 1, 'day');
  if (unit === 'day') return undefined;
  const period = relative(
    reader,
    i,
    k + 1,
    unit,
    around(reader, (day) => periodAround(day, unit, shift)),
  );
  // "Next month on the 3rd".
  const isDay = unit === 'month' && at(lexemes, k + 1).lower === 'on' && at(lexemes, k + 2).lower === 'the';
  const day = isDay ? dayAt(reader, k + 3) : undefined;
  if (day && /(?:st|nd|rd|th)$/.test(at(lexemes, day.next - 1).lower) && at(lexemes, day.next).kind !== 'word') {
    const from = period.from === undefined ? undefined : period.from + day.value - 1;
    const fits = from !== undefined && from <= period.to!;
    return relative(reader, i, day.next, 'day', fits ? { from, to: from } : undefined);
  }
  // "Last year's third quarter".
  const isGenitive = unit === 'year' && /^['’]$/.test(at(lexemes, k + 1).text) && at(lexemes, k + 2).lower === 's';
  const year = period.from === undefined ? Number.NaN : civil(period.from).year;
  const part = isGenitive ? spelledPeriod(reader, k + 3, year) : undefined;
  return part ? { ...part, ...spanOf(reader, i, part.next), anchor: 'relative' } : period;
}

/** "last May": the latest one over; "next June": the first one to come; "this March": of this year. */
function lastMonthNamed(reader: Reader, i: number, month: number, lead: 'last' | 'this' | 'next'): Reading {
  const days = around(reader, (day) => {
    const today = civil(day);
    if (lead === 'last') return monthsOf(month < today.month ? today.year : today.year - 1, month);
    if (lead === 'next') return monthsOf(month > today.month ? today.year : today.year + 1, month);
    return monthsOf(today.year, month);
  });
  return relative(reader, i, i + 2, 'month', days);
}

function isCount(lexeme: Lexeme): boolean {
  return lexeme.kind === 'number' || NUMERALS.has(lexeme.lower) || /^(?:few|couple|several)$/.test(lexeme.lower);
}

/** "over the last decade" is ten years up to now; "the last decade" alone is one of the calendar. */
function isStretch(word: string): boolean {
  return /^(?:over|during|for|within|throughout|across|past)$/.test(word);
}
