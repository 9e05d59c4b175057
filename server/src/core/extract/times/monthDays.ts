import { at } from '../lexemes.ts';
import { around, LEADS, periodAround, relative } from './anchored.ts';
import { civil, type Days, weekdayOf } from './calendar.ts';
import { dayAt } from './dates.ts';
import { type Reader, type Reading, toldAhead } from './reading.ts';

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
export function nearestDay(today: number, wanted: number, ahead: boolean, index?: number): Days {
  for (let step = 0; step < 4000; step++) {
    const day = ahead ? today + step : today - step;
    if (civil(day).day === wanted && (index === undefined || weekdayOf(day) === index)) return { from: day, to: day };
  }
  return { from: today, to: today };
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
