import type { Quantity } from '../annotations.ts';
import { at, type Lexemes } from '../lexemes.ts';
import { boundAround } from './bounds.ts';
import { bounded, type Read, type Reader, withBound, withNoun } from './counted.ts';
import { unitAfter } from './measures.ts';

export function isHalf(lexemes: Lexemes, i: number): boolean {
  return at(lexemes, i).lower === 'half';
}

/** "half of", "half the", "more than half": a share; "the second half", "half-time" and "half an hour" are none. */
export function halfAt(reader: Reader, i: number): Read | undefined {
  const { lexemes } = reader;
  const [before, after] = [at(lexemes, i - 1).lower, at(lexemes, i + 1)];
  if (/^(?:first|second|other|opening|final|later|latter|each|the|one|st|nd|a|th)$/.test(before)) return undefined;
  const bound = boundAround(lexemes, i, i + 1);
  const share = /^(?:of|the|its|their|our|his|her|my|your|this|that|all|those|these)$/.test(after.lower);
  if (after.text === '-') return undefined;
  const half = at(lexemes, i);
  if (!share && !bound.approximate && !bound.bound) return undefined;
  const quantity: Quantity = {
    start: half.start,
    end: half.end,
    kind: 'fraction',
    low: 0.5,
    high: 0.5,
    approximate: false,
  };
  const noun = share && after.lower !== 'of' ? i + 2 : i + 1;
  const read = withNoun(reader, noun, withBound(quantity, bound));
  return { quantity: read.quantity, next: i + 1 };
}

/** "a mile and a half", "a tonne and a quarter": at the article. */
export function unitAndHalf(reader: Reader, i: number): Read | undefined {
  const { lexemes } = reader;
  if (!/^an?$/.test(at(lexemes, i).lower)) return undefined;
  const unit = unitAfter(lexemes, i + 1, false);
  if (!unit || at(lexemes, unit.next).lower !== 'and' || at(lexemes, unit.next + 1).lower !== 'a') return undefined;
  const part = { half: 1.5, quarter: 1.25 }[at(lexemes, unit.next + 2).lower];
  if (part === undefined) return undefined;
  const next = unit.next + 3;
  const span = { start: at(lexemes, i).start, end: at(lexemes, next - 1).end };
  return bounded(reader, i, next, {
    ...span,
    kind: 'measure',
    low: part,
    high: part,
    unit: unit.unit.symbol,
    approximate: false,
  });
}
