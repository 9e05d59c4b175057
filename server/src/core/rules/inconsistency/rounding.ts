import type { Quantity } from '../../extract/annotations.ts';

/** The values a written figure may stand for; infinite where it is open. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A figure never stands for more than this share of itself on either side, however round it is. */
const most = 0.05;
/** Room for "about". */
const aboutly = 0.12;

/**
 * What a figure may have been rounded from: half a unit of its last significant digit ("60" from 57 to 63 by the limit of
 * 5 %, "1.5 million" from 1.45 to 1.55 million), more where it says "about". A figure in words is taken like its digits.
 */
export function roundedRange(text: string, quantity: Quantity): Range {
  const half = halfStep(text.slice(quantity.start, quantity.end), quantity);
  const { low, high } = quantity;
  const slack = (value: number) => half(value) + (quantity.approximate ? Math.abs(value) * aboutly : 0);
  return { low: low - (Number.isFinite(low) ? slack(low) : 0), high: high + (Number.isFinite(high) ? slack(high) : 0) };
}

/** The figure as it stands where it is a small whole number, else what it may have been rounded from. */
export function countRange(text: string, quantity: Quantity): Range {
  const { low, high, approximate } = quantity;
  const exact = !approximate && low === high && Number.isInteger(low) && (low < 1000 || low % 10 !== 0);
  return exact ? { low, high } : roundedRange(text, quantity);
}

/**
 * What a figure that is compared with another of its kind may have been rounded from: "40 million" from half a million on
 * either side, a long number with noughts behind it from at most 1.25 %. Whoever works out a change starts from finer figures.
 */
export function comparedRange(text: string, quantity: Quantity): Range {
  const range = countRange(text, quantity);
  const { low, high } = quantity;
  if (quantity.approximate || low !== high || range.low === low) return range;
  const written = /(\d[\d,]*)(?:\.(\d+))?/.exec(text.slice(quantity.start, quantity.end));
  if (!written || written[2]) return range;
  const scale = Math.abs(low) / Number(written[1]!.replaceAll(',', ''));
  const half = scale >= 1000 ? scale / 2 : Math.min(range.high - high, Math.abs(low) * 0.0125);
  return { low: low - half, high: high + half };
}

export function apart(a: Range, b: Range): boolean {
  return a.high < b.low || b.high < a.low;
}

/** Every quotient of two positive figures. */
export function quotient(a: Range, b: Range): Range {
  return { low: a.low / b.high, high: a.high / Math.max(b.low, Number.MIN_VALUE) };
}

export function plus(ranges: readonly Range[]): Range {
  return { low: ranges.reduce((sum, { low }) => sum + low, 0), high: ranges.reduce((sum, { high }) => sum + high, 0) };
}

/** A number for a message: at most three significant digits behind its thousands. */
export function shown(value: number): string {
  const rounded = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  const [whole, decimals] = String(rounded).split('.') as [string, string | undefined];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals ? `${grouped}.${decimals}` : grouped;
}

function halfStep(text: string, { high, low }: Quantity): (value: number) => number {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(text);
  const decimals = digits?.[1]?.length ?? 0;
  const written = digits ? Number(digits[0].replaceAll(',', '')) : Number.NaN;
  const reference = Number.isFinite(low) ? low : high;
  const scale = written > 0 && reference / written >= 1000 ? reference / written : 1;
  if (decimals > 0) return () => (10 ** -decimals * scale) / 2;
  return (value) => {
    let step = scale;
    while (value !== 0 && Number.isInteger(value) && value % (step * 10) === 0) step *= 10;
    // Speeds of wind, prices and distances are often rounded to fives.
    if (step === 1 && value >= 20 && value % 5 === 0) step = 5;
    return Math.max(scale / 2, Math.min(step / 2, Math.abs(value) * most));
  };
}
