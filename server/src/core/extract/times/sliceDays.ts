import { civil, type Days, monthsOf, weekOf, yearsOf } from './calendar.ts';
import type { Slice } from './reading.ts';

/** The days of a part of `whole`, or undefined when the period has no such part. */
export function sliced(whole: Days, { unit, first, last }: Slice): Days | undefined {
  if (unit === 'seven days') return { from: whole.from - 6, to: whole.from };
  if (unit === 'eve') return { from: whole.from - 1, to: whole.from - 1 };
  if (unit === 'weekend') {
    const saturday = weekOf(whole.from).from + 5;
    return { from: saturday, to: saturday + 1 };
  }
  if (unit === 'week') {
    const days =
      first > 0
        ? { from: whole.from + 7 * (first - 1), to: whole.from + 7 * last - 1 }
        : { from: whole.to + 7 * last + 1, to: whole.to + 7 * (first + 1) };
    return days.from < whole.from || days.to > whole.to ? undefined : days;
  }
  const [low, high] = first > 0 ? [first, last] : [last, first];
  const parts = partsOf(whole, unit);
  const [from, to] = first > 0 ? [low - 1, high - 1] : [parts.count + low, parts.count + high];
  if (from < 0 || to >= parts.count || from > to) return undefined;
  return { from: parts.days(from).from, to: parts.days(to).to };
}

interface Parts {
  readonly count: number;
  days(index: number): Days;
}

function partsOf(whole: Days, unit: Exclude<Slice['unit'], 'week' | 'weekend' | 'seven days' | 'eve'>): Parts {
  const length = whole.to - whole.from + 1;
  if (unit === 'day') return { count: length, days: (k) => ({ from: whole.from + k, to: whole.from + k }) };
  const months = Math.round(length / 30.4375);
  if ((unit === 'half' || unit === 'third') && months < 2) {
    const count = unit === 'half' ? 2 : 3;
    return equal(whole, count);
  }
  const years = Math.round(months / 12);
  const { year, month } = civil(whole.from);
  const size = unit === 'half' ? months / 2 : unit === 'third' ? months / 3 : MONTHS_IN[unit];
  if (years >= 10 && size >= 12) {
    const span = Math.round(size / 12);
    return { count: Math.floor(years / span), days: (k) => yearsOf(year + k * span, year + (k + 1) * span - 1) };
  }
  return {
    count: Math.floor(months / size),
    days: (k) => monthsOf(year, month + k * size, month + (k + 1) * size - 1),
  };
}

const MONTHS_IN = { month: 1, quarter: 3, year: 12, decade: 120 } as const;

/** Equal shares of a month, of which the last one takes what is left over. */
function equal(whole: Days, count: number): Parts {
  const size = Math.floor((whole.to - whole.from + 1) / count);
  return {
    count,
    days: (k) => ({ from: whole.from + k * size, to: k === count - 1 ? whole.to : whole.from + (k + 1) * size - 1 }),
  };
}
