import type { Quantity } from '../annotations.ts';
import { at, type Lexemes } from '../lexemes.ts';
import { type Bound, boundAround } from './bounds.ts';
import { countedNoun } from './nouns.ts';

/** What the parsers of one sentence look at. */
export interface Reader {
  readonly lexemes: Lexemes;
  readonly isHeadline: boolean;
  posAt(offset: number): string;
  isPerson(index: number): boolean;
}

export interface Read {
  readonly quantity: Quantity;
  readonly next: number;
}

export function withBound(quantity: Quantity, bound: Bound): Quantity {
  if (!bound.bound && (!bound.approximate || quantity.approximate)) return quantity;
  const { low, high } = quantity;
  const open =
    bound.bound === 'at-least' || bound.bound === 'more-than'
      ? { low, high: Number.POSITIVE_INFINITY }
      : bound.bound === 'at-most' || bound.bound === 'less-than'
        ? { low: Number.NEGATIVE_INFINITY, high }
        : { low, high };
  return {
    ...quantity,
    ...open,
    approximate: quantity.approximate || bound.approximate,
    ...(bound.bound ? { bound: bound.bound } : {}),
  };
}

export function bounded(reader: Reader, i: number, next: number, quantity: Quantity): Read {
  return { quantity: withBound(quantity, boundAround(reader.lexemes, i, next)), next };
}

/** Counts, ordinals, fractions and percentages have a noun; money, measures and scores do not. */
export function withNoun(reader: Reader, next: number, quantity: Quantity): Read {
  if (quantity.kind === 'money' || quantity.kind === 'measure' || quantity.kind === 'percentage-point')
    return { quantity, next };
  if (quantity.kind === 'percentage' && at(reader.lexemes, next).lower !== 'of') return { quantity, next };
  const value = quantity.kind === 'ordinal' || quantity.low === 1 ? 1 : 2;
  const counted = countedNoun(reader.lexemes, next, quantity.high === 1 ? 1 : value, reader.posAt);
  return { quantity: counted ? { ...quantity, ...counted } : quantity, next };
}
