import type { Granularity } from '../annotations.ts';
import { at } from '../lexemes.ts';
import { civil, type Days, monthsOf, weekdayOf, weekOf, yearsOf } from './calendar.ts';
import { monthThenDay, dayThenMonth } from './dates.ts';
import { adjacentDuration } from './durations.ts';
import { type Reader, type Reading, spanOf, toldAhead } from './reading.ts';
import { MONTHS, SEASONS, TIME_UNITS, WEEKDAY_EPITHETS, WEEKDAY_TITLES, WEEKDAYS } from './vocabulary.ts';

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
    return relative(reader, start, i + 3, 'day', around(reader, (day) => ({ from: day + shift!, to: day + shift! })));
  }
  // "USA Today", "Today programme": a capital inside the sentence is a name.
  if (shift === undefined || (i > 0 && word.text !== word.lower && /^[A-Z]/.test(at(lexemes, i - 1).text))) return undefined;
  const next = DAY_TIMES.has(at(lexemes, i + 1).lower) ? i + 2 : i + 1;
  return relative(reader, i, next, 'day', around(reader, (day) => ({ from: day + shift, to: day + shift })));
}

const DAY_TIMES = new Set(['morning', 'afternoon', 'evening', 'night', 'lunchtime', 'overnight']);

/** "Monday", "Tuesday, 4 March", "Friday night"; bare: the nearest one in the past unless told ahead. */
export function weekday(reader: Reader, i: number, lead?: 'last' | 'this' | 'next'): Reading | undefined {
  const { lexemes } = reader;
  const word = at(lexemes, i);
  const index = WEEKDAYS.get(word.lower);
  if (index === undefined || word.text === word.lower) return lead && index !== undefined ? weekdayAlone(reader, i, index, lead) : lowerWeekday(reader, i, index);
  const short = word.text.length < 6;
  const dot = short && at(lexemes, i + 1).text === '.' ? 1 : 0;
  const comma = at(lexemes, i + 1 + dot).text === ',' ? 1 : 0;
  const article = at(lexemes, i + 1 + dot + comma).lower === 'the' ? 1 : 0;
  const k = i + 1 + dot + comma + article;
  const date = dayThenMonth(reader, k) ?? (MONTHS.has(at(lexemes, k).lower) && article === 0 ? monthThenDay(reader, k) : undefined);
  if (date?.granularity === 'day') return { ...date, ...spanOf(reader, i, date.next), weekday: index };
  if (short || WEEKDAY_EPITHETS.has(at(lexemes, i - 1).lower)) return undefined;
  const after = at(lexemes, i + 1);
  if (/^[A-Z]/.test(after.text) && WEEKDAY_TITLES.has(after.lower)) return undefined;
  return weekdayAlone(reader, i, index, lead);
}

/** In lower case a weekday counts only before a date. */
function lowerWeekday(reader: Reader, i: number, index: number | undefined): Reading | undefined {
  if (index === undefined) return undefined;
  const comma = at(reader.lexemes, i + 1).text === ',' ? 1 : 0;
  const date = dayThenMonth(reader, i + 1 + comma) ?? monthThenDay(reader, i + 1 + comma);
  return date?.granularity === 'day' ? { ...date, ...spanOf(reader, i, date.next), weekday: index } : undefined;
}

function weekdayAlone(reader: Reader, i: number, index: number, lead?: 'last' | 'this' | 'next'): Reading {
  const { lexemes } = reader;
  let next = DAY_TIMES.has(at(lexemes, i + 1).lower) ? i + 2 : i + 1;
  let direction = lead;
  let byWeek = lead === 'next' || lead === 'this';
  // "Friday next week", "Sunday last week"
  if (/^(?:last|next|this)$/.test(at(lexemes, next).lower) && at(lexemes, next + 1).lower === 'week') {
    direction = at(lexemes, next).lower as 'last' | 'next' | 'this';
    byWeek = true;
    next += 2;
  }
  const days = around(reader, (today) => {
    const monday = weekOf(today).from;
    const inWeek = monday + ((index + 6) % 7);
    let day: number;
    if (byWeek) day = inWeek + (direction === 'next' ? 7 : direction === 'last' ? -7 : 0);
    else if (direction === 'last') day = today - ((weekdayOf(today) - index + 6) % 7) - 1;
    else if (toldAhead(reader, i)) day = today + ((index - weekdayOf(today) + 7) % 7);
    else day = today - ((weekdayOf(today) - index + 7) % 7);
    return { from: day, to: day };
  });
  return { ...relative(reader, lead ? i - 1 : i, next, 'day', days), weekday: index };
}

/** "last year", "this week", "next May", "last Friday", "the past three weeks", "last week's"; at the adjective. */
export function adjectival(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const word = at(lexemes, i).lower;
  const k = i + 1;
  const noun = at(lexemes, k);
  const lead = LEADS.get(word);
  if (!lead) return undefined;
  const shift = lead === 'last' ? -1 : lead === 'next' ? 1 : 0;
  if (word !== 'this' && word !== 'current' && word !== 'coming') {
    const adjacent = adjacentDuration(reader, i);
    if (adjacent) return adjacent;
  }
  const month = MONTHS.get(noun.lower);
  if (month && month.needs !== 'number' && (noun.text !== noun.lower || month.needs === 'nothing') && !(word === 'this' && month.needs === 'word' && noun.text === noun.lower)) {
    return lastMonthNamed(reader, i, month.month, lead);
  }
  if (WEEKDAYS.has(noun.lower) && noun.text.length > 5) return weekday(reader, k, lead);
  if (SEASONS.has(noun.lower)) {
    return { ...relative(reader, i, k + 1, 'year', around(reader, (day) => yearsOf(civil(day).year + shift))), approximate: true };
  }
  if (DAY_TIMES.has(noun.lower)) {
    if (lead === 'next' || (lead === 'last' && noun.lower !== 'night')) return undefined;
    return relative(reader, i, k + 1, 'day', around(reader, (day) => ({ from: day + shift, to: day + shift })));
  }
  return unitPeriod(reader, i, k, shift);
}

const LEADS: ReadonlyMap<string, 'last' | 'this' | 'next'> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['previous', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
]);

/** "last week", "this month", "next quarter", "this decade", "this weekend"; "the previous year" has no anchor here. */
function unitPeriod(reader: Reader, i: number, k: number, shift: number): Reading | undefined {
  const { lexemes } = reader;
  const noun = at(lexemes, k).lower;
  const counted = at(lexemes, i).lower;
  if (noun === 'weekend') {
    const days = around(reader, (day) => ({ from: weekOf(day).from + 5 + 7 * shift, to: weekOf(day).from + 6 + 7 * shift }));
    return relative(reader, i, k + 1, 'day', days);
  }
  const unit = noun === 'quarter' ? 'quarter' : TIME_UNITS.get(noun)?.unit;
  if (!unit || TIME_UNITS.get(noun)?.plural || TIME_UNITS.get(noun)?.times === 10) return undefined;
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return undefined;
  if (unit === 'day' && (noun !== 'day' || counted === 'last')) return undefined;
  if (counted === 'previous' || counted === 'past') return relative(reader, i, k + 1, unit);
  const dayBased = unit === 'day' && counted === 'next';
  if (dayBased) return relative(reader, i, k + 1, 'day');
  if (unit === 'day') return undefined;
  return relative(reader, i, k + 1, unit, around(reader, (day) => periodAround(day, unit, shift)));
}

/** The week, month, quarter, year or decade that holds a day, shifted by some of them. */
export function periodAround(day: number, unit: Granularity, shift: number): Days {
  const { year, month } = civil(day);
  if (unit === 'week') return { from: weekOf(day).from + 7 * shift, to: weekOf(day).to + 7 * shift };
  if (unit === 'month') return monthsOf(year, month + shift);
  if (unit === 'quarter') {
    const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * shift;
    return monthsOf(year, first, first + 2);
  }
  if (unit === 'decade') {
    const first = year - (year % 10) + 10 * shift;
    return yearsOf(first, first + 9);
  }
  return yearsOf(year + shift);
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

function around(reader: Reader, days: (reference: number) => Days): Days | undefined {
  return reader.reference === undefined ? undefined : days(reader.reference);
}

function relative(reader: Reader, i: number, next: number, granularity: Granularity, days?: Days): Reading {
  return { ...spanOf(reader, i, next), kind: 'date', granularity, anchor: 'relative', from: days?.from, to: days?.to };
}
