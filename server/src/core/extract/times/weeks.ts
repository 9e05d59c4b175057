import { at } from '../lexemes.ts';
import { around, LEADS, relative } from './anchored.ts';
import { civil, type Days, monthsOf, weekdayOf, weekOf } from './calendar.ts';
import { currentPeriod } from './currentPeriods.ts';
import { dayAt, dayThenMonth, fromParts, monthThenDay } from './dates.ts';
import { nearestDay } from './monthDays.ts';
import { ordinalAt } from './periods.ts';
import { type Reader, type Reading, spanOf, toldAhead } from './reading.ts';
import { adjectival } from './relative.ts';
import { placed } from './resolve.ts';
import { MONTHS, WEEKDAYS } from './vocabulary.ts';
import { weekday } from './weekdays.ts';
import { isYearText, spelledYear } from './yearTexts.ts';

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
  const date =
    dayThenMonth(reader, k) ??
    monthThenDay(reader, k) ??
    (WEEKDAYS.has(at(lexemes, k).lower) ? weekday(reader, k) : undefined);
  if (date?.granularity !== 'day' || date.parts?.lastDay !== undefined) return undefined;
  const week = date.from === undefined ? undefined : weekOf(date.from);
  // "The week ending 9 June": the seven days up to it.
  if (/^end/.test(opener) && date.parts) {
    const slice = { unit: 'seven days', first: 1, last: 1 } as const;
    return { ...date, ...spanOf(reader, i, date.next), granularity: 'week', weekday: undefined, slice };
  }
  return { ...date, ...week, ...spanOf(reader, i, date.next), granularity: 'week', weekday: undefined };
}

/**
 * "the first week of October", "the 23rd week of 2016": weeks belong to the period that has their Thursday (ISO 8601);
 * "the second weekend of May": weekends to the one that has their Saturday.
 */
export function weekOfPeriod(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const isLast = at(lexemes, i).lower === 'last';
  const ordinal = isLast ? { value: 0, next: i + 1 } : ordinalAt(reader, i);
  // "The last weekend of July" is said of a fair that is held every year: the month is left as it is.
  const isWeekend = ordinal !== undefined && !isLast && at(lexemes, ordinal.next).lower === 'weekend';
  if (!ordinal || ordinal.value > 53 || !(isWeekend || at(lexemes, ordinal.next).lower === 'week')) return undefined;
  const joined = /^(?:of|in)$/.test(at(lexemes, ordinal.next + 1).lower);
  const after = ordinal.next + (joined ? 2 : 1);
  const isThe = joined && at(lexemes, after).lower === 'the';
  const k = isThe ? after + 1 : after;
  const own = isThe ? currentPeriod(reader, k) : undefined;
  const period =
    own ??
    (LEADS.has(at(lexemes, k).lower) && (!isLast || joined || /^(?:month|year)$/.test(at(lexemes, k + 1).lower))
      ? adjectival(reader, k)
      : joined
        ? monthOrYear(reader, k)
        : undefined);
  if (!period || (period.granularity !== 'month' && period.granularity !== 'year')) return undefined;
  if (ordinal.value > (period.granularity === 'year' ? 53 : 5)) return undefined;
  const days =
    period.parts?.year === undefined ? daysOfYearless(reader, period, i) : placed(period.parts, period.parts.year);
  const base = {
    ...spanOf(reader, i, period.next),
    kind: 'date',
    granularity: isWeekend ? 'day' : 'week',
    anchor: period.anchor,
    approximate: true,
  } as const;
  if (!days) return base;
  if (isWeekend) {
    const saturday = isLast
      ? days.to - ((weekdayOf(days.to) + 1) % 7)
      : days.from + ((6 - weekdayOf(days.from) + 7) % 7) + 7 * (ordinal.value - 1);
    return saturday > days.to ? undefined : { ...base, from: saturday, to: saturday + 1 };
  }
  const first = weekOf(days.from + 3).from;
  const from = isLast ? weekOf(days.to - 3).from : first + 7 * (ordinal.value - 1);
  return { ...base, from, to: from + 6 };
}

function monthOrYear(reader: Reader, i: number): Reading | undefined {
  const spelled = spelledYear(reader.lexemes, i);
  if (spelled) return fromParts(reader, i, spelled.next, { year: spelled.year });
  if (isYearText(at(reader.lexemes, i))) return fromParts(reader, i, i + 1, { year: at(reader.lexemes, i).value });
  const month = MONTHS.get(at(reader.lexemes, i).lower);
  // Behind "the first week of" a month needs no capital.
  return monthThenDay(reader, i) ?? (month && fromParts(reader, i, i + 1, { month: month.month }));
}

function daysOfYearless(reader: Reader, period: Reading, index: number): Days | undefined {
  if (period.from !== undefined && period.to !== undefined) return { from: period.from, to: period.to };
  if (reader.reference === undefined || period.parts?.month === undefined) return undefined;
  const today = civil(reader.reference);
  const back = (today.month - period.parts.month + 12) % 12;
  // As for other dates without a year: told ahead or more than eight months back, the one to come is meant.
  const isAhead = back > 8 || (back > 0 && toldAhead(reader, index));
  return monthsOf(today.year, !isAhead ? today.month - back : today.month - back + 12);
}

/** "the weekend of 4 May", "the weekend of May 4-5": the Saturday and Sunday that hold the day; at "weekend". */
export function weekendOf(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  if (at(lexemes, i + 1).lower !== 'of') return undefined;
  const date = dayThenMonth(reader, i + 2) ?? monthThenDay(reader, i + 2);
  if (date?.granularity !== 'day' || !date.parts) return undefined;
  const { lastDay, day } = date.parts;
  const slice = { unit: 'weekend', first: 1, last: 1 } as const;
  return { ...date, ...spanOf(reader, i, date.next), ...(lastDay === undefined || lastDay === day ? { slice } : {}) };
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
