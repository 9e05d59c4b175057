import type { Granularity } from '../annotations.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { type Amount, DAYS_IN } from './amounts.ts';
import { addMonths, civil, type DayNumber, monthsOf, weekdayOf, weekOf, yearsOf } from './calendar.ts';
import { type Offset, offsetAgo, offsetAhead } from './offsets.ts';
import { type Reader, type Reading, spanOf, toldAhead } from './reading.ts';
import { type TimeUnit, WEEKDAYS } from './vocabulary.ts';

/** "two years ago", "a week earlier", "three days from now", "in two weeks": a point in time that far away. */
export function distanceAt(reader: Reader, i: number, amount: Amount): Reading | undefined {
  const { lexemes } = reader;
  const after = at(lexemes, amount.next).lower;
  let sign = 0;
  let next = amount.next + 1;
  const offset = after === 'ago' ? offsetAgo(reader, next, amount) : offsetAhead(reader, amount.next, i, amount);
  if (offset) return offsetReading(reader, i, amount, offset);
  if (after === 'ago' || (after === 'back' && endsClause(at(lexemes, next)))) sign = -1;
  else if (after === 'hence') sign = 1;
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
  // "Within two weeks from today", "less than two weeks from now": any day up to then.
  const isUpTo =
    at(lexemes, i - 1).lower === 'within' ||
    /^(?:less|fewer) than$/.test(`${at(lexemes, i - 2).lower} ${at(lexemes, i - 1).lower}`);
  if (isUpTo && sign === 1) return { ...base, from, to: shift(from, amount, 1) };
  if (isUpTo && after === 'before') return { ...base, from: shift(from, amount, -1), to: from };
  const named = WEEKDAYS.get(last);
  if (named !== undefined) {
    const day = shift(from + ((named - weekdayOf(from) + 6) % 7) + 1, amount, 1);
    return { ...base, granularity: 'day', count: undefined, from: day, to: day };
  }
  const day = shift(from, amount, sign);
  // "Two weeks from today" is a day, "two weeks from now" lies in a week.
  return /^(?:today|tomorrow|yesterday)$/.test(last)
    ? { ...base, granularity: 'day', from: day, to: day }
    : { ...base, ...around(day, amount.unit) };
}

function offsetReading(reader: Reader, i: number, amount: Amount, offset: Offset): Reading {
  const { granularity, sign, next } = offset;
  const moved = (from: DayNumber) => shift(from, amount, sign);
  const isKnown = reader.reference !== undefined && amount.count !== undefined;
  const days = isKnown ? offset.days(reader.reference!, moved) : undefined;
  const base = { ...spanOf(reader, i, next), kind: 'date', granularity, anchor: 'relative' } as const;
  return { ...base, approximate: amount.approximate || undefined, ...days };
}

/** "Five days back." but not "five days back home". */
function endsClause(word: Lexeme): boolean {
  return word.kind === 'none' || /^[.,;:)!?]$/.test(word.text);
}

/** "a week from Monday", "ten days from Friday". */
function isWholeWeekday(word: Lexeme): boolean {
  return word.text.length > 5 && WEEKDAYS.has(word.lower);
}

/** A day some amount of time away; parts of a day do not move it. */
export function shift(day: DayNumber, amount: Amount, sign: number): DayNumber {
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
