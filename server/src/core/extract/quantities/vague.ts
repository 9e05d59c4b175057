import type { Quantity } from '../annotations.ts';
import { at, type Lexemes } from '../lexemes.ts';
import { NUMERALS } from '../numerals.ts';
import { type Read, type Reader, withNoun } from './counted.ts';
import { currencyNameAt } from './money.ts';

/** Least values of words that name a magnitude in the plural. */
const VAGUE: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2e6],
  ['billions', 2e9],
]);

/** "dozens of", "tens of thousands of", "hundreds more", "a couple of". */
export function vagueAt(reader: Reader, i: number): Read | undefined {
  const { lexemes } = reader;
  const word = at(lexemes, i).lower;
  if (at(lexemes, i).kind !== 'word') return undefined;
  const base = { start: at(lexemes, i).start, kind: 'cardinal', approximate: true } as const;
  if (word === 'a' && at(lexemes, i + 1).lower === 'couple') {
    const scale = NUMERALS.get(at(lexemes, at(lexemes, i + 2).lower === 'of' ? i + 3 : i + 2).lower);
    if (scale?.role === 'dozen' || scale?.role === 'hundred' || scale?.role === 'scale') {
      const next = at(lexemes, i + 2).lower === 'of' ? i + 4 : i + 3;
      const count = 2 * scale.value;
      return withNoun(reader, next, { ...base, end: at(lexemes, next - 1).end, low: count, high: count });
    }
    if (at(lexemes, i + 2).lower !== 'of') return undefined;
    return withNoun(reader, i + 2, { ...base, end: at(lexemes, i + 1).end, low: 2, high: 2 });
  }
  const some = someScale(lexemes, i);
  if (some) {
    const open = { low: some.low, high: Number.POSITIVE_INFINITY, bound: 'at-least' } as const;
    return sumOrCount(reader, some.next, { ...base, end: at(lexemes, some.next - 1).end, ...open });
  }
  const fromEnd = fromEndAt(lexemes, i);
  if (fromEnd) {
    const { low, next } = fromEnd;
    const end = at(lexemes, next - 1).end;
    return { quantity: { ...base, end, kind: 'ordinal', low, high: low, approximate: false }, next };
  }
  let low = word === 'tens' ? 20 : VAGUE.get(word);
  if (low === undefined) return undefined;
  let next = i + 1;
  const multiple = at(lexemes, next).lower === 'of' ? VAGUE.get(at(lexemes, next + 1).lower) : undefined;
  if (multiple !== undefined && multiple >= 2000) {
    low = (low === 200 ? 200 : low) * (multiple / 2);
    next += 2;
  } else if (word === 'tens') return undefined;
  const follows = at(lexemes, next).lower;
  if (word === 'scores' && follows !== 'of') return undefined;
  const quantity: Quantity = {
    ...base,
    end: at(lexemes, next - 1).end,
    low,
    high: Number.POSITIVE_INFINITY,
    bound: 'at-least',
  };
  return sumOrCount(reader, next, quantity);
}

/** "several hundred", "a few dozen", "many thousand": at least twice the scale. */
function someScale(lexemes: Lexemes, i: number): { low: number; next: number } | undefined {
  const k = at(lexemes, i).lower === 'a' && at(lexemes, i + 1).lower === 'few' ? i + 1 : i;
  const some = at(lexemes, k).lower;
  if (some !== 'several' && some !== 'few' && some !== 'many') return undefined;
  const scale = NUMERALS.get(at(lexemes, k + 1).lower);
  const isScale = scale?.role === 'dozen' || scale?.role === 'hundred' || scale?.role === 'scale';
  return isScale ? { low: 2 * scale.value, next: k + 2 } : undefined;
}

/** "millions of euros", "several hundred dollars" are sums, other phrases count what follows. */
function sumOrCount(reader: Reader, next: number, quantity: Quantity): Read {
  const { lexemes } = reader;
  const currency = currencyNameAt(lexemes, at(lexemes, next).lower === 'of' ? next + 1 : next);
  if (
    !currency ||
    (currency.currency.ambiguous && !currency.adjective && !/pound/.test(at(lexemes, currency.next - 1).lower))
  )
    return withNoun(reader, next, quantity);
  const unit = (currency.adjective && currency.currency.adjectives.get(currency.adjective)) ?? currency.currency.code;
  const low = quantity.low * currency.currency.factor;
  const end = at(lexemes, currency.next - 1).end;
  return { quantity: { ...quantity, kind: 'money', low, unit, end }, next: currency.next };
}

/** Places counted from the end, as negative ordinals: the last is -1. */
const FROM_END: readonly (readonly [words: string, place: number])[] = [
  ['penultimate', -2],
  ['antepenultimate', -3],
  ['next to last', -2],
  ['next to the last', -2],
  ['next - to - last', -2],
  ['one before the last', -2],
  ['one before last', -2],
];

/** The rows under their first words. */
const FROM_END_ROWS = new Map<string, { words: readonly string[]; place: number }[]>();
const NO_ROWS: readonly { words: readonly string[]; place: number }[] = [];
for (const [text, place] of FROM_END) {
  const words = text.split(' ');
  FROM_END_ROWS.set(words[0]!, [...(FROM_END_ROWS.get(words[0]!) ?? []), { words, place }]);
}

function fromEndAt(lexemes: Lexemes, i: number): { low: number; next: number } | undefined {
  for (const { words, place } of FROM_END_ROWS.get(at(lexemes, i).lower) ?? NO_ROWS) {
    if (words.every((word, k) => at(lexemes, i + k).lower === word)) return { low: place, next: i + words.length };
  }
  return lastBut(lexemes, i) ?? ordinalFromLast(lexemes, i);
}

/** "last but one", "last but two". */
function lastBut(lexemes: Lexemes, i: number): { low: number; next: number } | undefined {
  if (at(lexemes, i).lower !== 'last' || at(lexemes, i + 1).lower !== 'but') return undefined;
  const count = NUMERALS.get(at(lexemes, i + 2).lower);
  return count?.role === 'unit' && count.value > 0 ? { low: -1 - count.value, next: i + 3 } : undefined;
}

/** "second-last", "third to last", "fourth-to-last", "fifth from last", "second from the bottom". */
function ordinalFromLast(lexemes: Lexemes, i: number): { low: number; next: number } | undefined {
  const ordinal = NUMERALS.get(at(lexemes, i).lower);
  if (ordinal?.role !== 'ordinal' || ordinal.value < 2 || ordinal.value > 10) return undefined;
  let k = i + 1;
  if (at(lexemes, k).text === '-') k++;
  const join = at(lexemes, k).lower;
  if (join === 'to' || join === 'from') k++;
  if (at(lexemes, k).text === '-') k++;
  if (at(lexemes, k).lower === 'the' && join === 'from') k++;
  const end = at(lexemes, k).lower;
  const isEnd = end === 'last' || (join === 'from' && /^(?:bottom|end)$/.test(end));
  // "The second last year", "the third to last long": a time or a verb follows.
  const isOther = /^(?:year|week|month|night|season|long|longer|more|for|until|till|an?|\d+)$/.test(
    at(lexemes, k + 1).lower,
  );
  return isEnd && !(isOther && end === 'last') ? { low: -ordinal.value, next: k + 1 } : undefined;
}
