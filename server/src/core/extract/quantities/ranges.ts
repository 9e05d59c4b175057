import * as is from '../lexemes/facts.ts';
import { at, type Lexemes } from '../lexemes.ts';
import { type Amount, amountAt } from './amounts.ts';

/** The upper end of a range, and the lower end in its scale. */
export interface RangeEnd extends Amount {
  readonly low: number;
}

/**
 * The second number of "10 to 15", "10–15", "5-to-10", "$10m-$15m", "£3-4m", "between 10 and 15", "ranging from 10 to 15",
 * "two or three thousand"; rising, of one kind.
 */
export function rangeEnd(lexemes: Lexemes, amount: Amount): RangeEnd | undefined {
  if (amount.kind === 'ordinal' || amount.value < 0) return undefined;
  const join = joinAfter(lexemes, amount);
  if (!join) return undefined;
  const last = lastAmount(lexemes, join.next, amount);
  if (!last || last.kind === 'ordinal') return undefined;
  const comparable =
    last.kind === amount.kind
      ? last.unit === amount.unit || amount.unit === undefined
      : amount.kind === 'cardinal' || (amount.kind === 'money' && last.kind === 'cardinal');
  const low = lowEnd(amount, last, join.word);
  if (!comparable || last.value <= low) return undefined;
  if (join.word === 'or' && (amount.kind === 'money' || !areNeighbours(low, last))) return undefined;
  return last.kind === 'cardinal' && amount.kind === 'money'
    ? { ...last, low, kind: 'money', unit: amount.unit }
    : { ...last, low };
}

function joinAfter(lexemes: Lexemes, amount: Amount): { word: string; next: number } | undefined {
  const join = at(lexemes, amount.next);
  if ((join.facts & (is.JOIN | is.HYPHEN | is.DASH)) === 0) return undefined;
  const [second, third] = [at(lexemes, amount.next + 1), at(lexemes, amount.next + 2)];
  const before = at(lexemes, amount.index - 1).lower;
  // "5-to-10-year"
  if (join.text === '-' && second.lower === 'to' && third.text === '-' && !join.spaced && !third.spaced)
    return { word: 'to', next: amount.next + 3 };
  const isChange =
    before === 'from' &&
    !/^(?:anywhere|somewhere|ranging|ranged|ranges|range)$/.test(at(lexemes, amount.index - 2).lower);
  const isDash = /^[-–—]$/.test(join.text) && join.spaced === second.spaced && !(join.text === '—' && join.spaced);
  const joins = (join.lower === 'to' && !isChange) || isDash || (join.lower === 'and' && before === 'between');
  return joins || join.lower === 'or' ? { word: isDash ? '-' : join.lower, next: amount.next + 1 } : undefined;
}

/** After money "4m" is four million ("£3-4m"). */
function lastAmount(lexemes: Lexemes, i: number, first: Amount): Amount | undefined {
  const last = amountAt(lexemes, i);
  const isMillion = first.kind === 'money' && last?.kind === 'measure' && last.unit === 'm' && last.next === i + 2;
  return isMillion ? { ...last, kind: 'money', unit: first.unit, value: last.value * 1e6, scale: 1e6 } : last;
}

/** The first number in the scale and the coin of the last one: "1.5 to 2 million", "40-50,000", "20 to 30 cents". */
function lowEnd(amount: Amount, last: Amount, join: string): number {
  if (amount.scale === 1 && last.scale > 1 && amount.value < last.value / last.scale) return amount.value * last.scale;
  if (last.coin !== undefined && amount.kind === 'cardinal') return Number((amount.value * last.coin).toPrecision(15));
  const isThousands =
    join === '-' &&
    amount.digits &&
    last.digits &&
    amount.value >= 10 &&
    amount.value < 1000 &&
    last.value % 1000 === 0;
  const isNear = amount.value * 1000 < last.value && amount.value * 5000 >= last.value;
  return isThousands && isNear ? amount.value * 1000 : amount.value;
}

/** "Two or three", "six or seven thousand", "twenty or thirty": what stands between "or" as a guess. */
function areNeighbours(low: number, last: Amount): boolean {
  const step = (last.value - low) / last.scale;
  return step <= 2 || (step === 10 && low % 10 === 0 && last.scale === 1 && last.value <= 100);
}

/** "rose from 10 to 15 per cent": two values, of which the first takes kind and unit of the second. */
export function changedTo(lexemes: Lexemes, amount: Amount): Amount {
  if (at(lexemes, amount.next).lower !== 'to' || amount.scale > 1) return amount;
  if (amount.kind !== 'cardinal' && amount.kind !== 'money') return amount;
  if (at(lexemes, amount.index - 1).lower !== 'from') return amount;
  const second = amountAt(lexemes, amount.next + 1);
  const isSpelled = !amount.digits && second?.kind === 'percentage' && !second.digits;
  const takes = second && (amount.digits || isSpelled) && second.scale === 1;
  if (takes && /^(?:percentage|measure)$/.test(second.kind)) return { ...amount, kind: second.kind, unit: second.unit };
  // "from 1.5 to 2 million", "from $1.5 to $2 million": the scale holds for both unless the first is the larger number.
  const scaled = second && second.kind === amount.kind && amount.value < second.value / second.scale;
  return scaled ? { ...amount, value: amount.value * second.scale, scale: second.scale } : amount;
}
