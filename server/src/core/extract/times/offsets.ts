import { at } from '../lexemes.ts';
import type { Amount } from './amounts.ts';
import { periodAround } from './anchored.ts';
import { civil, type DayNumber, type Days, monthsOf, weekdayOf, weekOf } from './calendar.ts';
import { type Reader, toldAhead } from './reading.ts';
import { MONTHS, WEEKDAYS } from './vocabulary.ts';

/** A point in time told twice over: by an amount of time and by the day it is counted from. */
export interface Offset {
  /** -1 before the day, 1 after it. */
  readonly sign: 1 | -1;
  readonly next: number;
  readonly granularity: 'day' | 'week' | 'month' | 'year';
  /** The days meant, from the article's own; `moved` is the way to count off the amount from a day. */
  days(today: DayNumber, moved: (from: DayNumber) => DayNumber): Days;
}

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

/** Behind "ago": "today", "yesterday", "this week", "Friday", "on Friday"; at the word after it. */
export function offsetAgo(reader: Reader, i: number, amount: Amount): Offset | undefined {
  const { lexemes } = reader;
  const word = at(lexemes, i).lower;
  const shift = SHIFTS.get(word);
  if (shift !== undefined) {
    return { sign: -1, next: i + 1, granularity: 'day', days: (today, moved) => single(moved(today + shift)) };
  }
  const unit = at(lexemes, i + 1).lower;
  if (word === 'this' && (unit === 'week' || unit === 'month' || unit === 'year')) {
    const days = (today: DayNumber, moved: (from: DayNumber) => DayNumber) => periodAround(moved(today), unit, 0);
    return { sign: -1, next: i + 2, granularity: unit, days };
  }
  // "Two years ago in May"
  const month = word === 'in' && amount.unit === 'year' ? MONTHS.get(unit)?.month : undefined;
  if (month !== undefined && /^[A-Z]/.test(at(lexemes, i + 1).text) && at(lexemes, i + 2).kind !== 'number') {
    const days = (today: DayNumber, moved: (from: DayNumber) => DayNumber) => monthsOf(civil(moved(today)).year, month);
    return { sign: -1, next: i + 2, granularity: 'month', days };
  }
  const k = word === 'on' || word === 'last' ? i + 1 : i;
  const index = WEEKDAYS.get(at(lexemes, k).lower);
  if (index === undefined || amount.unit !== 'week' || !/^[A-Z]/.test(at(lexemes, k).text)) return undefined;
  // "Two weeks ago on Friday" is the Friday of that week, "a week ago Friday" a week before the last one.
  const isInWeek = word === 'on';
  const days = (today: DayNumber, moved: (from: DayNumber) => DayNumber) =>
    single(
      isInWeek
        ? weekOf(moved(today)).from + ((index + 6) % 7)
        : moved(today - ((weekdayOf(today) - index + 6) % 7) - 1),
    );
  return { sign: -1, next: k + 1, granularity: 'day', days };
}

/** "A week today", "a fortnight tomorrow", "two weeks on Monday", of what is still to come; at the word behind the amount. */
export function offsetAhead(reader: Reader, i: number, start: number, amount: Amount): Offset | undefined {
  const { lexemes } = reader;
  const isWhole = amount.unit === 'week' || amount.unit === 'month' || amount.unit === 'year';
  if (!isWhole || !Number.isInteger(amount.count) || !toldAhead(reader, start)) return undefined;
  if (/^(?:for|in|after|within|over|than|last|lasts|next|about|the|a)$/.test(at(lexemes, start - 1).lower))
    return undefined;
  const word = at(lexemes, i).lower;
  if (word === 'today' || word === 'tomorrow') {
    const shift = SHIFTS.get(word)!;
    return { sign: 1, next: i + 1, granularity: 'day', days: (today, moved) => single(moved(today + shift)) };
  }
  const index = word === 'on' ? WEEKDAYS.get(at(lexemes, i + 1).lower) : undefined;
  if (index === undefined || amount.unit !== 'week') return undefined;
  const days = (today: DayNumber, moved: (from: DayNumber) => DayNumber) =>
    single(moved(today + ((index - weekdayOf(today) + 6) % 7) + 1));
  return { sign: 1, next: i + 2, granularity: 'day', days };
}

/** "Friday week", "tomorrow fortnight": how many days are added to a day to come; at the word behind it. */
export function weeksOn(reader: Reader, i: number, start: number): number {
  const { lexemes } = reader;
  const word = at(lexemes, i).lower;
  const days = word === 'week' ? 7 : word === 'fortnight' ? 14 : 0;
  if (days === 0) return 0;
  const after = at(lexemes, i + 1);
  const ends =
    after.kind === 'none' || /^[.,;:)!?]$/.test(after.text) || /^(?:at|in|and|but|when|for|to)$/.test(after.lower);
  // "On Tuesday week" is still to come whatever the tense.
  const isOn = at(lexemes, i - 2).lower === 'on';
  return ends && (isOn || toldAhead(reader, start)) ? days : 0;
}

function single(day: DayNumber): Days {
  return { from: day, to: day };
}
