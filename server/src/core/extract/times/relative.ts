import type { Granularity } from '../annotations.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { NUMERALS } from '../numerals.ts';
import { civil, type Days, monthsOf, weekdayOf, weekOf, yearsOf } from './calendar.ts';
import { dayAt, dayThenMonth, fromParts, isYearText, monthThenDay } from './dates.ts';
import { adjacentDuration } from './durations.ts';
import { ordinalAt } from './periods.ts';
import { type Reader, type Reading, spanOf, toldAhead } from './reading.ts';
import { placed } from './resolve.ts';
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
  const next = DAY_TIMES.has(at(lexemes, i + 1).lower) ? i + 2 : i + 1;
  return relative(
    reader,
    i,
    next,
    'day',
    around(reader, (day) => ({ from: day + shift, to: day + shift })),
  );
}

const DAY_TIMES = new Set(['morning', 'afternoon', 'evening', 'night', 'lunchtime', 'overnight']);

/** "Monday", "Tuesday, 4 March", "Friday night"; bare: the nearest one in the past unless told ahead. */
export function weekday(reader: Reader, i: number, lead?: 'last' | 'this' | 'next'): Reading | undefined {
  const { lexemes } = reader;
  const word = at(lexemes, i);
  const index = WEEKDAYS.get(word.lower);
  if (index === undefined || word.text === word.lower)
    return lead && index !== undefined ? weekdayAlone(reader, i, index, lead) : lowerWeekday(reader, i, index);
  const short = word.text.length < 6;
  const dot = short && at(lexemes, i + 1).text === '.' ? 1 : 0;
  const comma = at(lexemes, i + 1 + dot).text === ',' ? 1 : 0;
  const article = at(lexemes, i + 1 + dot + comma).lower === 'the' ? 1 : 0;
  const k = i + 1 + dot + comma + article;
  const date =
    dayThenMonth(reader, k) ??
    (MONTHS.has(at(lexemes, k).lower) && article === 0 ? monthThenDay(reader, k) : undefined);
  if (date?.granularity === 'day') return { ...date, ...spanOf(reader, i, date.next), weekday: index };
  const number = article === 1 && !short ? dayAt(reader, k) : undefined;
  if (number && /(?:st|nd|rd|th)$/.test(at(lexemes, number.next - 1).lower)) {
    const days = around(reader, (today) => nearestDay(today, number.value, toldAhead(reader, i), index));
    return { ...relative(reader, i, number.next, 'day', days), weekday: index };
  }
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
  const k = at(lexemes, next).lower === 'of' ? next + 1 : next;
  if (/^(?:last|next|this)$/.test(at(lexemes, k).lower) && at(lexemes, k + 1).lower === 'week') {
    direction = at(lexemes, k).lower as 'last' | 'next' | 'this';
    byWeek = true;
    next = k + 2;
  }
  const coming = lead === 'next' && /^(?:up)?coming$/.test(at(lexemes, i - 1).lower);
  const days = around(reader, (today) => {
    const monday = weekOf(today).from;
    const inWeek = monday + ((index + 6) % 7);
    let day: number;
    if (coming) day = today + ((index - weekdayOf(today) + 6) % 7) + 1;
    else if (byWeek) day = inWeek + (direction === 'next' ? 7 : direction === 'last' ? -7 : 0);
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
  const nth = word === 'last' ? (weekdayOfMonth(reader, i) ?? weekOfPeriod(reader, i)) : undefined;
  if (nth) return nth;
  const shift = lead === 'last' ? -1 : lead === 'next' ? 1 : 0;
  if (
    word !== 'this' &&
    word !== 'current' &&
    !(word === 'coming' && !isCount(at(lexemes, k))) &&
    noun.lower !== 'weekend' &&
    !(
      /^(?:last|next)$/.test(word) &&
      /^(?:decade|century)$/.test(noun.lower) &&
      !isStretch(at(lexemes, i - 1).lower === 'the' ? at(lexemes, i - 2).lower : at(lexemes, i - 1).lower)
    ) &&
    !(word === 'last' && noun.lower === 'century')
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
        around(reader, (day) => yearsOf(civil(day).year + shift)),
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

/** "next week Sunday", "next week on Friday". */
function weekdayOfWeek(reader: Reader, i: number, lead: 'last' | 'this' | 'next'): Reading | undefined {
  const { lexemes } = reader;
  if (at(lexemes, i + 1).lower !== 'week') return undefined;
  const k = at(lexemes, i + 2).lower === 'on' ? i + 3 : i + 2;
  const index = WEEKDAYS.get(at(lexemes, k).lower);
  if (index === undefined || at(lexemes, k).text.length < 6 || at(lexemes, k).text === at(lexemes, k).lower)
    return undefined;
  const days = around(reader, (today) => {
    const day = weekOf(today).from + ((index + 6) % 7) + (lead === 'next' ? 7 : lead === 'last' ? -7 : 0);
    return { from: day, to: day };
  });
  return { ...relative(reader, i, k + 1, 'day', days), weekday: index };
}

const LEADS: ReadonlyMap<string, 'last' | 'this' | 'next'> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['previous', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
]);

/** "last week", "this month", "next quarter", "this decade", "this weekend"; "the previous year" has no anchor here. */
function unitPeriod(reader: Reader, i: number, k: number, shift: number): Reading | undefined {
  const { lexemes } = reader;
  const noun = at(lexemes, k).lower;
  const counted = at(lexemes, i).lower;
  if (noun === 'weekend') {
    const days = around(reader, (day) => ({
      from: weekOf(day).from + 5 + 7 * shift,
      to: weekOf(day).from + 6 + 7 * shift,
    }));
    return relative(reader, i, k + 1, 'day', days);
  }
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
  return relative(
    reader,
    i,
    k + 1,
    unit,
    around(reader, (day) => periodAround(day, unit, shift)),
  );
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

/** "the week of May 3", "the week beginning 4 February": from Monday to Sunday; at "week". */
export function weekOfDay(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const that = at(lexemes, i + 1).lower === 'that' ? 1 : 0;
  const opener = at(lexemes, i + 1 + that).lower;
  if (
    !(
      that ? /^(?:begins|began|starts|started|ends|ended)$/ : /^(?:of|starting|beginning|commencing|ending|ended)$/
    ).test(opener)
  )
    return undefined;
  const first = i + 2 + that;
  const k = /^(?:on|the)$/.test(at(lexemes, first).lower) ? first + 1 : first;
  const unnamed = at(lexemes, first).lower === 'the' ? dayAt(reader, k) : undefined;
  if (
    unnamed &&
    opener === 'of' &&
    /^(?:st|nd|rd|th)$/.test(at(lexemes, unnamed.next - 1).lower) &&
    at(lexemes, unnamed.next).kind !== 'word'
  ) {
    const days = around(reader, (today) => weekOf(nearestDay(today, unnamed.value, toldAhead(reader, i)).from));
    return relative(reader, i, unnamed.next, 'week', days);
  }
  const date = dayThenMonth(reader, k) ?? monthThenDay(reader, k);
  if (date?.granularity !== 'day' || date.parts?.lastDay !== undefined) return undefined;
  return { ...date, ...spanOf(reader, i, date.next), granularity: 'week' };
}

/** "the first Monday of May", "the second Tuesday in November 2032", "the last Friday of next month"; at the ordinal. */
export function weekdayOfMonth(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const isLast = at(lexemes, i).lower === 'last';
  const ordinal = isLast ? { value: 5, next: i + 1 } : ordinalAt(reader, i);
  const index = ordinal && WEEKDAYS.get(at(lexemes, ordinal.next).lower);
  if (!ordinal || index === undefined || ordinal.value > 5 || at(lexemes, ordinal.next).text.length < 6)
    return undefined;
  if (!/^(?:of|in)$/.test(at(lexemes, ordinal.next + 1).lower)) return undefined;
  const k = ordinal.next + 2;
  const lead = at(lexemes, k).lower === 'the' ? 'this' : LEADS.get(at(lexemes, k).lower);
  const month = lead ? undefined : monthThenDay(reader, k);
  const base = {
    ...spanOf(reader, i, month?.next ?? k + 2),
    kind: 'date',
    granularity: 'day',
    weekday: index,
  } as const;
  if (month?.granularity === 'month' && month.parts?.month !== undefined) {
    const { year } = month.parts;
    if (year === undefined && reader.reference === undefined) return { ...base, anchor: 'yearless' };
    const days = monthsOf(year ?? civil(reader.reference!).year, month.parts.month);
    return { ...base, anchor: month.anchor, ...nthWeekday(days, index, ordinal.value) };
  }
  if (!lead || at(lexemes, k + 1).lower !== 'month') return undefined;
  const days = around(reader, (day) => periodAround(day, 'month', lead === 'last' ? -1 : lead === 'next' ? 1 : 0));
  return { ...base, anchor: 'relative', ...(days ? nthWeekday(days, index, ordinal.value) : {}) };
}

/** "the first week of October", "the last week of 2015": weeks belong to the period that has their Thursday (ISO 8601). */
export function weekOfPeriod(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const isLast = at(lexemes, i).lower === 'last';
  const ordinal = isLast ? { value: 0, next: i + 1 } : ordinalAt(reader, i);
  if (!ordinal || ordinal.value > 5 || at(lexemes, ordinal.next).lower !== 'week') return undefined;
  const joined = /^(?:of|in)$/.test(at(lexemes, ordinal.next + 1).lower);
  const k = ordinal.next + (joined ? 2 : 1);
  const period =
    LEADS.has(at(lexemes, k).lower) && (!isLast || joined)
      ? adjectival(reader, k)
      : joined
        ? monthOrYear(reader, k)
        : undefined;
  if (!period || (period.granularity !== 'month' && period.granularity !== 'year')) return undefined;
  const days =
    period.parts?.year === undefined ? daysOfYearless(reader, period) : placed(period.parts, period.parts.year);
  const base = {
    ...spanOf(reader, i, period.next),
    kind: 'date',
    granularity: 'week',
    anchor: period.anchor,
    approximate: true,
  } as const;
  if (!days) return base;
  const first = weekOf(days.from + 3).from;
  const from = isLast ? weekOf(days.to - 3).from : first + 7 * (ordinal.value - 1);
  return { ...base, from, to: from + 6 };
}

function monthOrYear(reader: Reader, i: number): Reading | undefined {
  if (isYearText(at(reader.lexemes, i))) return fromParts(reader, i, i + 1, { year: at(reader.lexemes, i).value });
  const month = MONTHS.get(at(reader.lexemes, i).lower);
  const bare =
    month && /^[A-Z]/.test(at(reader.lexemes, i).text)
      ? fromParts(reader, i, i + 1, { month: month.month })
      : undefined;
  return monthThenDay(reader, i) ?? bare;
}

function daysOfYearless(reader: Reader, period: Reading): Days | undefined {
  if (period.from !== undefined && period.to !== undefined) return { from: period.from, to: period.to };
  if (reader.reference === undefined || period.parts?.month === undefined) return undefined;
  const today = civil(reader.reference);
  const back = (today.month - period.parts.month + 12) % 12;
  // As for other dates without a year: more than eight months back, the one to come is meant.
  return monthsOf(today.year, back <= 8 ? today.month - back : today.month - back + 12);
}

/** "on the 27th", "Friday the 22nd": a day whose month is left out; the last such day, or the next when told ahead. */
export function dayOfUnnamedMonth(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  if (at(lexemes, i - 1).lower !== 'the' || !/^(?:on|for|by|until|from|before|after)$/.test(at(lexemes, i - 2).lower))
    return undefined;
  const day = dayAt(reader, i);
  const after = day && at(lexemes, day.next);
  if (!day || !after || !/(?:st|nd|rd|th)$/.test(at(lexemes, day.next - 1).lower)) return undefined;
  if (after.kind === 'word' ? !/^(?:and|but|at|when|after|before|because|for)$/.test(after.lower) : after.text === '-')
    return undefined;
  if (at(lexemes, i).kind === 'word' && after.kind === 'word') return undefined;
  return relative(
    reader,
    i,
    day.next,
    'day',
    around(reader, (today) => nearestDay(today, day.value, toldAhead(reader, i))),
  );
}

/** The nearest day of that number before or, told ahead, after a day; with a weekday, the nearest that falls on it. */
function nearestDay(today: number, wanted: number, ahead: boolean, index?: number): Days {
  for (let step = 0; step < 4000; step++) {
    const day = ahead ? today + step : today - step;
    if (civil(day).day === wanted && (index === undefined || weekdayOf(day) === index)) return { from: day, to: day };
  }
  return { from: today, to: today };
}

/** The n-th such weekday of a month; the last one when there is no fifth. */
function nthWeekday(month: Days, index: number, n: number): Days {
  const first = month.from + ((index - weekdayOf(month.from) + 7) % 7);
  const day = first + 7 * (n - 1) > month.to ? first + 7 * (n - 2) : first + 7 * (n - 1);
  return { from: day, to: day };
}

function isCount(lexeme: Lexeme): boolean {
  return lexeme.kind === 'number' || NUMERALS.has(lexeme.lower) || /^(?:few|couple|several)$/.test(lexeme.lower);
}

/** "over the last decade" is ten years up to now; "the last decade" alone is one of the calendar. */
function isStretch(word: string): boolean {
  return /^(?:over|during|for|within|throughout|across|past)$/.test(word);
}

/** "the end of the year", "early in the week": the article's own period, unless the sentence speaks of another year; at the unit. */
export function currentPeriod(reader: Reader, i: number): Reading | undefined {
  const unit = at(reader.lexemes, i).lower;
  if (unit !== 'week' && unit !== 'month' && unit !== 'quarter' && unit !== 'year' && unit !== 'decade')
    return undefined;
  const after = at(reader.lexemes, i + 1);
  // "the end of the year 2030", "the end of the month-long strike", "of the week of 3 May"
  if (after.kind === 'number' || after.text === '-' || after.lower === 'of' || after.lower === 'before')
    return undefined;
  const today = reader.reference === undefined ? undefined : civil(reader.reference).year;
  const other = reader.lexemes
    .slice(Math.max(0, i - 40), i + 40)
    .some((lexeme) => isYearText(lexeme) && lexeme.value !== today);
  const days = other ? undefined : around(reader, (day) => periodAround(day, unit, 0));
  return relative(reader, i, i + 1, unit, days);
}

/** "the year before last", "the month after next": two periods back or ahead; at the unit. */
export function secondNext(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const unit = at(lexemes, i).lower;
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return undefined;
  const k = at(lexemes, i + 2).lower === 'the' ? i + 3 : i + 2;
  const pair = `${at(lexemes, i + 1).lower} ${at(lexemes, k).lower}`;
  const shift = pair === 'before last' ? -2 : pair === 'after next' ? 2 : 0;
  const after = at(lexemes, k + 1);
  if (shift === 0 || (after.kind === 'word' && TIME_UNITS.has(after.lower))) return undefined;
  return relative(
    reader,
    i,
    k + 1,
    unit,
    around(reader, (day) => periodAround(day, unit, shift)),
  );
}

/** "over the weekend", "at the weekend": the last one, or the next one when told ahead; at "weekend". */
export function weekendAlone(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const isThe = at(lexemes, i - 1).lower === 'the';
  if (!isThe || !/^(?:over|at|during|on)$/.test(at(lexemes, i - 2).lower)) return undefined;
  if (at(lexemes, i + 1).lower === 'of' || at(lexemes, i + 1).text === '-') return undefined;
  const days = around(reader, (day) => {
    const { from } = weekOf(day);
    const isOver = weekdayOf(day) === 6 || weekdayOf(day) === 0 || toldAhead(reader, i);
    return isOver ? { from: from + 5, to: from + 6 } : { from: from - 2, to: from - 1 };
  });
  return relative(reader, i, i + 1, 'day', days);
}

/** "from 2010 to now", "between 22 May and now": the article's day as the end of a stretch that a date opens. */
export function nowAfter(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const isThe = at(lexemes, i - 1).lower === 'the' ? 1 : 0;
  const [join, before] = [at(lexemes, i - 1 - isThe), at(lexemes, i - 2 - isThe)];
  if (!/^(?:to|till|until|and|through|–|-)$/.test(join.lower)) return undefined;
  const isDate = before.kind === 'number' || MONTHS.has(before.lower) || WEEKDAYS.has(before.lower);
  const isOpened = [3, 4, 5].some((back) => /^(?:from|between|since)$/.test(at(lexemes, i - back - isThe).lower));
  if (!isDate || !isOpened || at(lexemes, i + 1).lower === 'on') return undefined;
  return relative(
    reader,
    i,
    i + 1,
    'day',
    around(reader, (day) => ({ from: day, to: day })),
  );
}

/** "the rest of the year", "the rest of this week": from the article's day to the end of the period; at "rest". */
export function restOf(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  let k = at(lexemes, i + 1).lower === 'of' ? i + 2 : i + 1;
  if (/^(?:the|this|my|our|their|current)$/.test(at(lexemes, k).lower)) k++;
  if (at(lexemes, k).lower === 'current') k++;
  const unit = at(lexemes, k).lower;
  if (k < i + 2 || (unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade')) return undefined;
  const days = around(reader, (day) => ({ from: day, to: periodAround(day, unit, 0).to }));
  return relative(reader, i, k + 1, unit, days);
}

/** "earlier in the week", "later in the year": the part of the article's own period before or after it. */
export function partOfCurrent(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const unit = at(lexemes, i + 3).lower;
  if (at(lexemes, i + 1).lower !== 'in' || at(lexemes, i + 2).lower !== 'the') return undefined;
  if (unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade') return undefined;
  const isEarlier = at(lexemes, i).lower === 'earlier';
  const days = around(reader, (day) => {
    const period = periodAround(day, unit, 0);
    return isEarlier ? { from: period.from, to: day } : { from: day, to: period.to };
  });
  return { ...relative(reader, i, i + 4, unit, days), approximate: true };
}

/** "4 to 23 next month", "the 20th of last month": days of a month counted from the article's; at the first day. */
export function dayOfRelativeMonth(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const first = dayAt(reader, i);
  if (!first) return undefined;
  const isRange = /^(?:to|till|until|and|through|-|–)$/.test(at(lexemes, first.next).lower);
  const last = isRange
    ? dayAt(reader, at(lexemes, first.next + 1).lower === 'the' ? first.next + 2 : first.next + 1)
    : undefined;
  let k = last?.next ?? first.next;
  const isOrdinal = /^(?:st|nd|rd|th)$/.test(at(lexemes, first.next - 1).lower);
  const preposition = /^(?:of|in)$/.test(at(lexemes, k).lower);
  if (preposition) k++;
  if (preposition && at(lexemes, k).lower === 'the' && LEADS.has(at(lexemes, k + 1).lower)) k++;
  const lead = LEADS.get(at(lexemes, k).lower);
  if (!lead || at(lexemes, k + 1).lower !== 'month' || (!last && !preposition && !isOrdinal)) return undefined;
  const days = around(reader, (day) => {
    const month = periodAround(day, 'month', lead === 'last' ? -1 : lead === 'next' ? 1 : 0);
    return { from: month.from + first.value - 1, to: Math.min(month.from + (last ?? first).value - 1, month.to) };
  });
  return relative(reader, i, k + 2, 'day', days && days.from <= days.to ? days : undefined);
}

function around(reader: Reader, days: (reference: number) => Days): Days | undefined {
  return reader.reference === undefined ? undefined : days(reader.reference);
}

function relative(reader: Reader, i: number, next: number, granularity: Granularity, days?: Days): Reading {
  return { ...spanOf(reader, i, next), kind: 'date', granularity, anchor: 'relative', from: days?.from, to: days?.to };
}
