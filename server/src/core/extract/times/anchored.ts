import type { Granularity } from '../annotations.ts';
import { civil, type Days, monthsOf, weekOf, yearsOf } from './calendar.ts';
import { type Reader, type Reading, spanOf } from './reading.ts';

export const LEADS: ReadonlyMap<string, 'last' | 'this' | 'next'> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['previous', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
]);

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

export function around(reader: Reader, days: (reference: number) => Days): Days | undefined {
  return reader.reference === undefined ? undefined : days(reader.reference);
}

export function relative(reader: Reader, i: number, next: number, granularity: Granularity, days?: Days): Reading {
  return { ...spanOf(reader, i, next), kind: 'date', granularity, anchor: 'relative', from: days?.from, to: days?.to };
}
