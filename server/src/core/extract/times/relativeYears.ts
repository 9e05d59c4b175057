import { at } from '../lexemes.ts';
import { amountAt } from './amounts.ts';
import { civil } from './calendar.ts';
import type { Reader } from './reading.ts';

/** "June next year", "3 March last year", "May two years ago". */
export function relativeYear(reader: Reader, i: number): { year: number; next: number } | undefined {
  const k = at(reader.lexemes, i).lower === 'of' ? i + 1 : i;
  const shift = ['last', 'this', 'next'].indexOf(at(reader.lexemes, k).lower) - 1;
  if (reader.reference === undefined) return undefined;
  const { year } = civil(reader.reference);
  if (shift >= -1) return at(reader.lexemes, k + 1).lower === 'year' ? { year: year + shift, next: k + 2 } : undefined;
  const ago = k === i ? amountAt(reader, k) : undefined;
  const isYears = ago?.unit === 'year' && Number.isInteger(ago.count) && at(reader.lexemes, ago.next).lower === 'ago';
  return isYears ? { year: year - ago.count!, next: ago.next + 1 } : undefined;
}
