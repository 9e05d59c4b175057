import type { Quantity } from '../annotations.ts';
import { at, type Lexemes } from '../lexemes.ts';

/** An age with the index of the lexeme after it. */
export interface AgeReading {
  readonly quantity: Quantity;
  readonly next: number;
}

/** The age of the lexemes from `i` to before `next`. */
export function ageReading(
  lexemes: Lexemes,
  i: number,
  next: number,
  low: number,
  high: number,
  unit: string,
): AgeReading {
  const quantity: Quantity = {
    start: at(lexemes, i).start,
    end: at(lexemes, next - 1).end,
    kind: 'age',
    low,
    high,
    unit,
    approximate: false,
  };
  return { quantity, next };
}

/** "and older", "or younger": the index after the words. */
export function olderAfter(lexemes: Lexemes, i: number): number | undefined {
  const join = at(lexemes, i).lower;
  const isOpen = (join === 'and' || join === 'or') && /^(?:older|younger)$/.test(at(lexemes, i + 1).lower);
  return isOpen ? i + 2 : undefined;
}
