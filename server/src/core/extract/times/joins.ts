import { at, type Lexemes } from '../lexemes.ts';

/** What stands between the first and the last day or month of a stretch. */
export const DAY_JOINS = new Set(['-', '–', '—', 'to', 'and', 'until', 'till', 'through', 'thru', 'or', '/']);

/** "through to", "up to", "up until" are two words where "to" is one: 1 when the second one stands behind `i`. */
export function secondJoin(lexemes: Lexemes, i: number): number {
  const [first, second] = [at(lexemes, i).lower, at(lexemes, i + 1).lower];
  return (first === 'through' && second === 'to') || (first === 'up' && /^(?:to|until|till)$/.test(second)) ? 1 : 0;
}
