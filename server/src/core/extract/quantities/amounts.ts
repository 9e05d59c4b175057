import { at, type Lexemes } from '../lexemes.ts';
import { numberAt } from '../numbers.ts';
import { feetAndInches, unitAfter, withSmallerUnit } from './measures.ts';
import { afterSign, currencyAfter, signAt } from './money.ts';

/** A number with what it measures, before bounds and ranges are looked at. */
export interface Amount {
  readonly start: number;
  /** Index of the first lexeme, and of the one after the last. */
  readonly index: number;
  readonly next: number;
  readonly end: number;
  readonly value: number;
  readonly scale: number;
  readonly digits: boolean;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'percentage' | 'percentage-point' | 'money' | 'measure';
  readonly unit?: string;
  /** What one of the unit's small parts is: 0.01 after "cents", "pence" and "basis points". */
  readonly coin?: number;
}

/** The amount that begins at lexeme `i`: a currency sign or code with its number, or a number with what follows. */
export function amountAt(lexemes: Lexemes, i: number): Amount | undefined {
  const first = at(lexemes, i);
  const isMinus = (first.text === '-' || first.text === '−') && first.spaced && !at(lexemes, i + 1).spaced;
  const loss = isMinus || first.lower === 'minus' ? signAt(lexemes, i + 1) : undefined;
  if (loss) {
    const money = afterSign(lexemes, i + 1, loss); // "-$5m"
    if (money) return { ...money, start: first.start, index: i, value: -money.value };
  }
  const signed = signAt(lexemes, i);
  if (signed) {
    const money = afterSign(lexemes, i, signed);
    if (money) return money;
  }
  const number = numberAt(lexemes, i);
  if (!number) return undefined;
  const height = feetAndInches(lexemes, i);
  if (height) return height;
  const base = {
    start: at(lexemes, i).start,
    index: i,
    value: number.value,
    scale: number.scale,
    digits: number.digits,
  };
  const plain = { ...base, next: number.next, end: at(lexemes, number.next - 1).end, kind: number.form };
  if (number.form === 'ordinal') return plain;
  const basis = basisPoints(lexemes, number.next);
  if (basis !== undefined) {
    const value = Number((number.value / 100).toPrecision(15));
    return { ...plain, value, kind: 'percentage-point', coin: 0.01, next: basis, end: at(lexemes, basis - 1).end };
  }
  const suffixed = percentAfter(lexemes, number.next);
  if (suffixed) return { ...plain, ...suffixed, end: at(lexemes, suffixed.next - 1).end };
  const money = currencyAfter(lexemes, i, number);
  if (money) return { ...base, ...money, kind: 'money', end: at(lexemes, money.next - 1).end };
  const unit = unitAfter(lexemes, number.next, number.digits);
  if (unit)
    return withSmallerUnit(
      lexemes,
      { ...base, next: unit.next, kind: 'measure', unit: unit.unit.symbol, end: at(lexemes, unit.next - 1).end },
      unit.unit,
    );
  return plain;
}

/** "25 basis points", "25-basis-point", "25bps": the index after the name of the hundredth of a point. */
function basisPoints(lexemes: Lexemes, i: number): number | undefined {
  const k = at(lexemes, i).text === '-' && !at(lexemes, i).spaced ? i + 1 : i;
  if (/^bps?$/.test(at(lexemes, k).text)) return k + 1;
  const points = at(lexemes, k + 1).text === '-' ? k + 2 : k + 1;
  return at(lexemes, k).lower === 'basis' && /^points?$/.test(at(lexemes, points).lower) ? points + 1 : undefined;
}

const PERCENT_WORDS = new Set(['percent', 'percents', 'percentage', 'pct']);

function percentAfter(lexemes: Lexemes, i: number): Pick<Amount, 'kind' | 'next'> | undefined {
  let k = at(lexemes, i).text === '-' && !at(lexemes, i).spaced ? i + 1 : i;
  const word = at(lexemes, k).lower;
  const isGlued = !at(lexemes, k).spaced && at(lexemes, k - 1).kind === 'number';
  const hyphen = at(lexemes, k + 1).text === '-' ? 1 : 0; // "35-per-cent", "3 per-cent"
  if (word === '%' || PERCENT_WORDS.has(word) || (at(lexemes, k).text === 'pc' && isGlued)) k++;
  else if (word === 'per' && /^cents?$/.test(at(lexemes, k + 1 + hyphen).lower)) k += 2 + hyphen;
  else return word === 'pp' && !at(lexemes, k).spaced ? { kind: 'percentage-point', next: k + 1 } : undefined;
  if (at(lexemes, k).text === '-' && /^points?$/.test(at(lexemes, k + 1).lower))
    return { kind: 'percentage-point', next: k + 2 };
  return /^points?$/.test(at(lexemes, k).lower)
    ? { kind: 'percentage-point', next: k + 1 }
    : { kind: 'percentage', next: k };
}
