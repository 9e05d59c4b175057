import * as is from '../lexemes/facts.ts';
import { at } from '../lexemes.ts';
import { numberAt } from '../numbers.ts';
import { amountAt } from './amounts.ts';
import { around, LEADS, periodAround, relative } from './anchored.ts';
import { civil, type Days, monthsOf, weekdayOf, weekOf } from './calendar.ts';
import { dayAt, dayThenMonth, fromParts, monthThenDay } from './dates.ts';
import { nearestDay } from './monthDays.ts';
import { numericDate } from './numericDates.ts';
import { weeksOn } from './offsets.ts';
import { ordinalAt } from './periods.ts';
import { type Reader, type Reading, spanOf, toldAhead } from './reading.ts';
import { DAY_TIMES, MONTHS, WEEKDAY_EPITHETS, WEEKDAY_TITLES, WEEKDAYS } from './vocabulary.ts';
import { isYearText } from './yearTexts.ts';

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
  const { facts } = at(lexemes, k);
  const date =
    ((facts & (is.NUMBER | is.NUMERAL)) !== 0 ? dayThenMonth(reader, k) : undefined) ??
    ((facts & is.MONTH) !== 0 && article === 0 ? monthThenDay(reader, k) : undefined) ??
    ((facts & is.NUMBER) !== 0 && article === 0 ? numericDate(reader, k) : undefined);
  if (date?.granularity === 'day') return { ...date, ...spanOf(reader, i, date.next), weekday: index };
  const isThe = article === 1 && !/^(?:Sat|Sun)$/.test(word.text); // "Sat the second exam"
  const numbered = !short || isThe ? dayBehind(reader, i, i + 1 + dot, index) : undefined;
  if (numbered) return numbered;
  if (short || WEEKDAY_EPITHETS.has(at(lexemes, i - 1).lower)) return undefined;
  const after = at(lexemes, i + 1);
  if (/^[A-Z]/.test(after.text) && WEEKDAY_TITLES.has(after.lower)) return undefined;
  return weekdayAlone(reader, i, index, lead);
}

/** In lower case a weekday counts only before a date, after "on" and before its week. */
function lowerWeekday(reader: Reader, i: number, index: number | undefined): Reading | undefined {
  if (index === undefined) return undefined;
  const { lexemes } = reader;
  const comma = at(lexemes, i + 1).text === ',' ? 1 : 0;
  const date = dayThenMonth(reader, i + 1 + comma) ?? monthThenDay(reader, i + 1 + comma);
  if (date?.granularity === 'day') return { ...date, ...spanOf(reader, i, date.next), weekday: index };
  if (at(lexemes, i).text.length < 6) return undefined;
  const numbered = dayBehind(reader, i, i + 1, index);
  if (numbered) return numbered;
  const isInWeek = /^(?:last|next|this)$/.test(at(lexemes, i + 1).lower) && at(lexemes, i + 2).lower === 'week';
  return isInWeek || at(lexemes, i - 1).lower === 'on' ? weekdayAlone(reader, i, index) : undefined;
}

/** "Friday the 22nd", "Wed the 22nd": the day of a month that is left out, on that weekday; at the weekday. */
function dayBehind(reader: Reader, i: number, k: number, index: number): Reading | undefined {
  const { lexemes } = reader;
  const comma = at(lexemes, k).text === ',' ? 1 : 0;
  const article = at(lexemes, k + comma).lower === 'the' ? 1 : 0;
  const first = k + comma + article;
  const isOrdinal = article === 1 || (comma === 0 && at(lexemes, first).kind === 'number');
  const number = isOrdinal ? dayAt(reader, first) : undefined;
  const isSpelled = article === 1 && at(lexemes, first).kind === 'word';
  if (!number || (!isSpelled && !/(?:st|nd|rd|th)$/.test(at(lexemes, number.next - 1).lower))) return undefined;
  const near = around(reader, (today) => nearestDay(today, number.value, toldAhead(reader, i), index));
  // Within half a year some month has that day on that weekday, or the two do not belong together.
  const days = near && Math.abs(near.from - (reader.reference ?? 0)) <= 186 ? near : undefined;
  return { ...relative(reader, i, number.next, 'day', days), weekday: index };
}

function weekdayAlone(reader: Reader, i: number, index: number, lead?: 'last' | 'this' | 'next'): Reading {
  const { lexemes } = reader;
  const after = at(lexemes, i + 1);
  let next = (after.facts & is.DAY_PART) !== 0 && DAY_TIMES.has(after.lower) ? i + 2 : i + 1;
  let direction = lead;
  let byWeek = lead === 'next' || lead === 'this';
  // "Friday next week", "Sunday last week"
  const k = at(lexemes, next).lower === 'of' ? next + 1 : next;
  if (at(lexemes, k + 1).lower === 'week' && /^(?:last|next|this)$/.test(at(lexemes, k).lower)) {
    direction = at(lexemes, k).lower as 'last' | 'next' | 'this';
    byWeek = true;
    next = k + 2;
  }
  // "Friday two weeks ago"
  const ago = lead ? undefined : amountAt(reader, next);
  const isAgo = ago?.unit === 'week' && Number.isInteger(ago.count) && at(lexemes, ago.next).lower === 'ago';
  const weeksAgo = isAgo ? ago.count! : 0;
  if (isAgo) next = ago.next + 1;
  // "The Friday before last", "the Friday after next": two of them away.
  const side = at(lexemes, next);
  const isSide = !lead && (side.facts & is.SIDE) !== 0;
  const isAfterNext = isSide && side.lower === 'after' && at(lexemes, next + 1).lower === 'next';
  const isSecond = isAfterNext || (isSide && side.lower === 'before' && at(lexemes, next + 1).lower === 'last');
  if (isSecond) next += 2;
  const later = lead ? 0 : weeksOn(reader, next, i);
  if (later > 0) next++;
  const coming = lead === 'next' && /^(?:up)?coming$/.test(at(lexemes, i - 1).lower);
  const days = around(reader, (today) => {
    const monday = weekOf(today).from;
    const inWeek = monday + ((index + 6) % 7);
    let day: number;
    if (isSecond) day = inWeek + (isAfterNext ? 14 : inWeek < today ? -7 : -14);
    else if (weeksAgo > 0) day = inWeek - 7 * weeksAgo;
    else if (coming) day = today + ((index - weekdayOf(today) + 6) % 7) + 1;
    else if (byWeek) day = inWeek + (direction === 'next' ? 7 : direction === 'last' ? -7 : 0);
    else if (direction === 'last') day = today - ((weekdayOf(today) - index + 6) % 7) - 1;
    else if (later > 0 || toldAhead(reader, i)) day = today + ((index - weekdayOf(today) + 7) % 7) + later;
    else day = today - ((weekdayOf(today) - index + 7) % 7);
    return { from: day, to: day };
  });
  // "The previous Friday", "the following Friday" count from a day that was told.
  const isTold =
    at(lexemes, i - 2).lower === 'the' && /^(?:previous|preceding|following)$/.test(at(lexemes, i - 1).lower);
  const isAny = !lead && UNCERTAIN.has(at(lexemes, i - 1).lower); // "on a Friday in June"
  return { ...relative(reader, lead ? i - 1 : i, next, 'day', isTold || isAny ? undefined : days), weekday: index };
}

const UNCERTAIN = new Set(['a', 'an', 'any', 'every', 'each', 'some']);

/** "two Sundays from now", "three Fridays ago": so many such days from the article's; at the count. */
export function countedWeekday(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const name = at(lexemes, i + 1).lower;
  const index = name.length > 5 ? WEEKDAYS.get(name.endsWith('s') ? name.slice(0, -1) : name) : undefined;
  const count = index === undefined ? undefined : numberAt(lexemes, i);
  if (index === undefined || count?.form !== 'cardinal' || count.next !== i + 1) return undefined;
  if (!Number.isInteger(count.value) || count.value < 1 || count.value > 52) return undefined;
  const isAgo = at(lexemes, count.next + 1).lower === 'ago';
  const isAhead = at(lexemes, count.next + 1).lower === 'from' && at(lexemes, count.next + 2).lower === 'now';
  if (!isAgo && !isAhead) return undefined;
  const days = around(reader, (today) => {
    const nearest = isAgo
      ? today - ((weekdayOf(today) - index + 6) % 7) - 1
      : today + ((index - weekdayOf(today) + 6) % 7) + 1;
    const day = nearest + (isAgo ? -7 : 7) * (count.value - 1);
    return { from: day, to: day };
  });
  return { ...relative(reader, i, count.next + (isAgo ? 2 : 3), 'day', days), weekday: index };
}

/** "next week Sunday", "next week on Friday". */
export function weekdayOfWeek(reader: Reader, i: number, lead: 'last' | 'this' | 'next'): Reading | undefined {
  const { lexemes } = reader;
  if (at(lexemes, i + 1).lower !== 'week') return undefined;
  const isRange = /^(?:between|from)$/.test(at(lexemes, i + 2).lower);
  const isGenitive = /^['’]$/.test(at(lexemes, i + 2).text) && at(lexemes, i + 3).lower === 's'; // "next week's Friday"
  const k = isGenitive ? i + 4 : isRange || at(lexemes, i + 2).lower === 'on' ? i + 3 : i + 2;
  const index = WEEKDAYS.get(at(lexemes, k).lower);
  if (
    index === undefined ||
    (at(lexemes, k).text.length < 6 && !isRange) ||
    at(lexemes, k).text === at(lexemes, k).lower
  )
    return undefined;
  const join = at(lexemes, k + 1).lower;
  const last =
    isRange && /^(?:and|to|until|till|through|[-–])$/.test(join) ? WEEKDAYS.get(at(lexemes, k + 2).lower) : undefined;
  if (isRange && last === undefined) return undefined;
  const days = around(reader, (today) => {
    const monday = weekOf(today).from + (lead === 'next' ? 7 : lead === 'last' ? -7 : 0);
    return { from: monday + ((index + 6) % 7), to: monday + (((last ?? index) + 6) % 7) };
  });
  const known = days && days.from <= days.to ? days : undefined;
  const reading = relative(reader, i, last === undefined ? k + 1 : k + 3, 'day', known);
  return last === undefined ? { ...reading, weekday: index } : reading;
}

/** "the first Monday of May", "the second Tuesday in November 2032", "the last Friday of next month"; at the ordinal. */
export function weekdayOfMonth(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const isLast = at(lexemes, i).lower === 'last';
  const ordinal = isLast ? { value: 5, next: i + 1 } : ordinalAt(reader, i);
  const index = ordinal && WEEKDAYS.get(at(lexemes, ordinal.next).lower);
  if (!ordinal || index === undefined || ordinal.value > 5 || at(lexemes, ordinal.next).text.length < 6)
    return undefined;
  const isJoined = /^(?:of|in)$/.test(at(lexemes, ordinal.next + 1).lower);
  let k = isJoined ? ordinal.next + 2 : ordinal.next + 1;
  const isThe = isJoined && at(lexemes, k).lower === 'the';
  // "Of the previous month", "of the month": of the one that was told, or of the article's own.
  const isTold = isThe && /^(?:previous|preceding|following|next|same)$/.test(at(lexemes, k + 1).lower);
  if (isTold) k++;
  const lead = isThe && !isTold ? 'this' : LEADS.get(at(lexemes, k).lower);
  if (!isJoined && (!lead || at(lexemes, k + 1).lower !== 'month')) return undefined;
  const base = { kind: 'date', granularity: 'day', weekday: index } as const;
  if (isTold) {
    return at(lexemes, k + 1).lower === 'month'
      ? { ...base, ...spanOf(reader, i, k + 2), anchor: 'relative' }
      : undefined;
  }
  const month = lead ? undefined : (monthThenDay(reader, k) ?? monthInAnyCase(reader, k));
  if (month?.granularity === 'month' && month.parts?.month !== undefined) {
    const { year } = month.parts;
    const span = spanOf(reader, i, month.next);
    if (year === undefined && reader.reference === undefined) return { ...base, ...span, anchor: 'yearless' };
    const days = monthsOf(year ?? civil(reader.reference!).year, month.parts.month);
    return { ...base, ...span, anchor: month.anchor, ...nthWeekday(days, index, ordinal.value) };
  }
  if (isYearText(at(lexemes, k))) {
    const year = monthsOf(at(lexemes, k).value, isLast ? 12 : 1);
    return { ...base, ...spanOf(reader, i, k + 1), anchor: 'absolute', ...nthWeekday(year, index, ordinal.value) };
  }
  if (!lead || at(lexemes, k + 1).lower !== 'month') return undefined;
  const days = around(reader, (day) => periodAround(day, 'month', lead === 'last' ? -1 : lead === 'next' ? 1 : 0));
  const span = spanOf(reader, i, k + 2);
  return { ...base, ...span, anchor: 'relative', ...(days ? nthWeekday(days, index, ordinal.value) : {}) };
}

/** "The first friday of june": behind "of" a month needs no capital. */
function monthInAnyCase(reader: Reader, i: number): Reading | undefined {
  const month = MONTHS.get(at(reader.lexemes, i).lower);
  return month && fromParts(reader, i, i + 1, { month: month.month });
}

/** The n-th such weekday of a month; the last one when there is no fifth. */
function nthWeekday(month: Days, index: number, n: number): Days {
  const first = month.from + ((index - weekdayOf(month.from) + 7) % 7);
  const day = first + 7 * (n - 1) > month.to ? first + 7 * (n - 2) : first + 7 * (n - 1);
  return { from: day, to: day };
}
