import type { Quantity } from '../annotations.ts';
import { at, type Lexemes } from '../lexemes.ts';
import { numberAt } from '../numbers.ts';
import { NUMERALS } from '../numerals.ts';
import { bounded, type Read, type Reader } from './counted.ts';
import { unitAfter } from './measures.ts';

/**
 * A part of one unit: "half a percentage point", "a half percent", "two tenths of one percent", "a quarter-mile",
 * "three-quarters of a tonne", "a hundredth of a second", "a quarter-point cut"; and "a percent"; at the article or the fraction.
 */
export function shareOfUnit(reader: Reader, i: number): Read | undefined {
  const { lexemes } = reader;
  const part = partAt(lexemes, i) ?? oneAt(lexemes, i);
  if (!part) return undefined;
  const hyphen = at(lexemes, part.next).text === '-' && !at(lexemes, part.next).spaced ? 1 : 0;
  const ofOne = hyphen === 1 ? part.next + 1 : afterOfOne(lexemes, part.next, part.isHalf);
  if (ofOne === undefined) return undefined;
  const whole = percentOrPoint(lexemes, ofOne) ?? measureAt(lexemes, ofOne) ?? ratePoint(lexemes, ofOne);
  if (!whole || /^[A-Z]/.test(at(lexemes, ofOne).text)) return undefined;
  const span = { start: at(lexemes, i).start, end: at(lexemes, whole.next - 1).end };
  const { kind, unit } = whole;
  return bounded(reader, i, whole.next, {
    ...span,
    kind,
    low: part.value,
    high: part.value,
    ...(unit === undefined ? {} : { unit }),
    approximate: false,
  });
}

interface Part {
  readonly value: number;
  readonly next: number;
  readonly isHalf: boolean;
}

/** "a half", "a quarter", "half", "two tenths" and other shares without a scale of their own; "a" alone is the whole. */
function partAt(lexemes: Lexemes, i: number): Part | undefined {
  const first = at(lexemes, i);
  const isArticle = /^an?$/.test(first.lower);
  const word = isArticle ? at(lexemes, i + 1).lower : first.lower;
  const value = { half: 0.5, quarter: 0.25 }[word];
  const next = isArticle ? i + 2 : i + 1;
  if (value !== undefined) {
    // "The second half", "in the third quarter": a part with a place of its own.
    const isPlaced =
      !isArticle && /^(?:first|second|third|fourth|last|other|final|st|nd|rd|th|per)$/.test(at(lexemes, i - 1).lower);
    return isPlaced ? undefined : { value, next, isHalf: word === 'half' };
  }
  // Most articles stand before no number at all.
  if (isArticle && NUMERALS.get(word)?.role !== 'ordinal') return undefined;
  const number = numberAt(lexemes, i);
  const isShare = number?.form === 'fraction' && number.scale === 1 && number.value > 0 && number.value < 1;
  return isShare
    ? { value: number.value, next: number.next, isHalf: at(lexemes, number.next - 1).lower === 'half' }
    : undefined;
}

/** "A percent", "a percentage point": the whole, which has no number where these words do. */
function oneAt(lexemes: Lexemes, i: number): Part | undefined {
  const isOne = /^an?$/.test(at(lexemes, i).lower) && percentOrPoint(lexemes, i + 1) !== undefined;
  return isOne ? { value: 1, next: i + 1, isHalf: false } : undefined;
}

/** The index behind "of a", "of one" and, after a half, "a"; the index itself where the unit follows directly. */
function afterOfOne(lexemes: Lexemes, i: number, isHalf: boolean): number | undefined {
  const isOne = (k: number) => /^(?:an?|one|1)$/.test(at(lexemes, k).lower);
  if (at(lexemes, i).lower === 'of') return isOne(i + 1) ? i + 2 : undefined;
  if (isOne(i)) return isHalf ? i + 1 : undefined;
  return i;
}

interface Whole {
  readonly kind: Quantity['kind'];
  readonly unit?: string;
  readonly next: number;
}

/** "percent", "per cent", "percentage point" at `i`. */
function percentOrPoint(lexemes: Lexemes, i: number): Whole | undefined {
  const word = at(lexemes, i).lower;
  const isPercent = word === 'percent' || word === '%' || (word === 'per' && at(lexemes, i + 1).lower === 'cent');
  if (!isPercent && word !== 'percentage') return undefined;
  const next = word === 'per' ? i + 2 : i + 1;
  const hyphen = at(lexemes, next).text === '-' ? 1 : 0;
  if (/^points?$/.test(at(lexemes, next + hyphen).lower)) return { kind: 'percentage-point', next: next + hyphen + 1 };
  return isPercent ? { kind: 'percentage', next } : undefined;
}

function measureAt(lexemes: Lexemes, i: number): Whole | undefined {
  const unit = unitAfter(lexemes, i, false);
  // "A quarter second" is no length of time, and "half time" and "half an hour" belong to the times.
  if (!unit || (unit.unit.symbol === 's' && !/^an?$/.test(at(lexemes, i - 1).lower))) return undefined;
  return { kind: 'measure', unit: unit.unit.symbol, next: unit.next };
}

/** "A quarter-point cut", "a half-point rise": points of an interest rate. */
function ratePoint(lexemes: Lexemes, i: number): Whole | undefined {
  if (at(lexemes, i).lower !== 'point') return undefined;
  const isRate = /^(?:cuts?|rises?|hikes?|increases?|reductions?|moves?|rate|interest)$/.test(at(lexemes, i + 1).lower);
  return isRate ? { kind: 'percentage-point', next: i + 1 } : undefined;
}
