import type { TopicClaim } from '../../extract/claims.ts';
import { swappedDigits } from './evidence.ts';

/** The same digits in another order: sooner a slip than a plan that changed. */
export function sameDigits(a: TopicClaim, b: TopicClaim): boolean {
  return swappedDigits(a.claim.value.low ?? 0, b.claim.value.low ?? 0) > 1;
}

/** The same for claims by their places in a topic. */
export function digitsAlike(claims: readonly TopicClaim[]): (one: number, other: number) => boolean {
  return (one, other) => sameDigits(claims[one]!, claims[other]!);
}

/** An article that also gives the other's number tells of both. */
export function sameNumber(a: TopicClaim, b: TopicClaim): boolean {
  return a.claim.value.low === b.claim.value.low && a.claim.value.high === b.claim.value.high;
}

/** Two asserted numbers whose intervals, widened by rounding, have nothing in common. */
export function numbersDiffer(a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a.claim, b.claim];
  if (one.polarity !== 'asserted' || other.polarity !== 'asserted') return false;
  if (one.modality !== other.modality && !sameDigits(a, b)) return false;
  return (!one.value.unit || !other.value.unit || one.value.unit === other.value.unit) && numbersApart(a, b);
}

export function numbersApart(a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a.claim, b.claim];
  const rounded = ({ attribute, topic, value }: TopicClaim['claim']) =>
    (measured.test(attribute) || (attribute === 'figure' && measured.test(/:(\p{L}+)/u.exec(topic)?.[1] ?? ''))) &&
    !Number.isInteger(value.low ?? 0);
  const [x, y] = [widened(one.value, rounded(other)), widened(other.value, rounded(one))];
  return x.high < y.low || y.high < x.low;
}

/** What is measured is rounded; people and things are counted. */
const measured = /^(?:share|percentage|measure|duration)$/;

/** A round or approximate number stands for what rounds to it; beside a measure with decimals a whole number is round. */
function widened(
  { low = 0, high = 0, approximate }: TopicClaim['claim']['value'],
  besideDecimals: boolean,
): {
  readonly low: number;
  readonly high: number;
} {
  if (low !== high) return { low, high };
  const whole = besideDecimals && Number.isInteger(low) ? Math.max(0.5, roundness(low)) : roundness(low);
  const slack = approximate ? Math.max(0.1 * Math.abs(low), 1) : whole;
  return { low: low - slack, high: high + slack };
}

/** Half a unit of the last digit that is not 0, for numbers of three digits or more that end in 0. */
function roundness(value: number): number {
  if (!Number.isInteger(value) || Math.abs(value) < 100 || value % 10 !== 0) return 0;
  let unit = 10;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit / 2;
}
