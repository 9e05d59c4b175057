import type { Claim } from './claims.ts';

/** True when one claim states the same as another of its topic, or something that the other lies in. */
export function saysTheSame(one: Claim, other: Claim): boolean {
  if (one.polarity !== other.polarity) return false;
  if (one.from && other.from) return other.from <= one.to! && one.from <= other.to!;
  if (one.value.low !== undefined && other.value.low !== undefined)
    return other.value.low <= one.value.high! && one.value.low <= other.value.high!;
  return other.attribute === 'outcome'
    ? other.value.text === one.value.text && other.value.list?.[1] === one.value.list?.[1]
    : (other.value.list ?? []).some((key) => one.value.list?.includes(key));
}
