import { at, type Lexemes } from '../lexemes.ts';
import { type AgeReading, ageReading, olderAfter } from './ageReading.ts';

/**
 * An age that stands for many years, at its number: "over-65s", "the under 18s", "65 and older", "in her 40s", "their
 * mid-30s"; the words in front tell the bound and are no part of it.
 */
export function ageGroup(
  lexemes: Lexemes,
  i: number,
  number: { value: number; next: number; digits: boolean },
): AgeReading | undefined {
  if (!number.digits || !Number.isInteger(number.value) || number.value > 119) return undefined;
  const older = olderAfter(lexemes, number.next);
  if (older !== undefined && at(lexemes, i - 1).text !== '-')
    return ageReading(lexemes, i, number.next, number.value, number.value, 'year');
  const s = at(lexemes, number.next);
  if (s.text !== 's' || s.spaced) return undefined;
  return overOrUnder(lexemes, i, number) ?? inDecade(lexemes, i, number);
}

/** "over-65s", "under-18s", "the over 65s"; "England Under-21s" is a team. */
function overOrUnder(lexemes: Lexemes, i: number, number: { value: number; next: number }): AgeReading | undefined {
  const hyphen = at(lexemes, i - 1).text === '-' ? 1 : 0;
  const side = at(lexemes, i - 1 - hyphen);
  if (side.text !== 'over' && side.text !== 'under') return undefined;
  if (hyphen === 0 && at(lexemes, i - 2).lower !== 'the') return undefined;
  const reading = ageReading(lexemes, i, number.next + 1, number.value, number.value, 'year');
  const { quantity, next } = reading;
  return side.text === 'over'
    ? { quantity: { ...quantity, high: Number.POSITIVE_INFINITY, bound: 'at-least' }, next }
    : { quantity: { ...quantity, low: Number.NEGATIVE_INFINITY, bound: 'less-than' }, next };
}

/** "in her 40s", "in his early 30s", "women in their mid-50s": ten years, or the part of them that is told. */
function inDecade(lexemes: Lexemes, i: number, number: { value: number; next: number }): AgeReading | undefined {
  if (number.value % 10 !== 0 || number.value < 20) return undefined;
  const hyphen = at(lexemes, i - 1).text === '-' ? 1 : 0;
  const part = PARTS.get(at(lexemes, i - 1 - hyphen).lower);
  const owner = at(lexemes, part ? i - 2 - hyphen : i - 1);
  if ((hyphen === 1 && !part) || !/^(?:his|her|their|my|your|our)$/.test(owner.lower)) return undefined;
  const [first, last] = part ?? [0, 9];
  const { quantity, next } = ageReading(lexemes, i, number.next + 1, number.value + first, number.value + last, 'year');
  return { quantity: { ...quantity, approximate: true }, next };
}

const PARTS: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['early', [0, 4]],
  ['mid', [3, 7]],
  ['late', [6, 9]],
]);
