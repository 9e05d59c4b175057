import type { Quantity } from '../annotations.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { numberAt } from '../numbers.ts';

/** An age with the index of the lexeme after it. */
export interface AgeReading {
  readonly quantity: Quantity;
  readonly next: number;
}

const UNITS: ReadonlyMap<string, string> = new Map(
  ['year', 'month', 'week', 'day'].flatMap((unit): [string, string][] => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);

/**
 * An age that begins at lexeme `i`: "79-year-old", "79 years old", "two years of age", "87 yo", "aged 79", "aged between 18
 * and 24", "at the age of 79", and the bare number after a name (", 79,").
 */
export function ageAt(
  lexemes: readonly Lexeme[],
  i: number,
  isPerson: (index: number) => boolean,
): AgeReading | undefined {
  const word = at(lexemes, i).lower;
  if (word === 'aged' || word === 'age' || word === 'ages') return afterAged(lexemes, i);
  const number = numberAt(lexemes, i);
  if (!number || number.form === 'ordinal' || !(number.value > 0) || number.value > 20_000) return undefined;
  return withUnit(lexemes, i, number) ?? atDeath(lexemes, i, number) ?? afterName(lexemes, i, number, isPerson);
}

function withUnit(
  lexemes: readonly Lexeme[],
  i: number,
  number: { value: number; next: number },
): AgeReading | undefined {
  const low = number.value;
  let high = number.value;
  let k = number.next;
  const upper = /^(?:to|or|[-–])$/.test(at(lexemes, k).lower) ? numberAt(lexemes, k + 1) : undefined;
  if (upper && upper.form === 'cardinal' && upper.value > low) [high, k] = [upper.value, upper.next];
  if (
    at(lexemes, k).lower === 'yo' ||
    (at(lexemes, k).lower === 'y' && at(lexemes, k + 1).text === '/' && at(lexemes, k + 2).lower === 'o')
  ) {
    return age(lexemes, i, at(lexemes, k).lower === 'yo' ? k + 1 : k + 3, low, high, 'year');
  }
  const hyphen = at(lexemes, k).text === '-' ? 1 : 0;
  const unit = UNITS.get(at(lexemes, k + hyphen).lower);
  if (!unit) return undefined;
  k += hyphen + 1;
  const old = at(lexemes, k).text === '-' ? k + 1 : k;
  if (/^olds?$/.test(at(lexemes, old).lower)) return age(lexemes, i, old + 1, low, high, unit);
  if (at(lexemes, k).lower === 'of' && at(lexemes, k + 1).lower === 'age')
    return age(lexemes, i, k + 2, low, high, unit);
  return undefined;
}

/** "aged 79", "age 87", "aged 18 to 24", "aged between 18 and 24", "age of 79"; "aged two months" keeps its unit. */
function afterAged(lexemes: readonly Lexeme[], i: number): AgeReading | undefined {
  let k = i + 1;
  if (at(lexemes, k).lower === 'of') k++;
  const between = /^(?:between|from)$/.test(at(lexemes, k).lower);
  if (between) k++;
  while (/^(?:about|around|just|only|over|under|at|least)$/.test(at(lexemes, k).lower)) k++;
  const number = numberAt(lexemes, k);
  if (number?.form !== 'cardinal' || number.value > 130 || number.value < 0) return undefined;
  let high = number.value;
  let next = number.next;
  if (/^(?:to|[-–])$/.test(at(lexemes, next).lower) || (between && at(lexemes, next).lower === 'and')) {
    const upper = numberAt(lexemes, next + 1);
    if (upper && upper.form === 'cardinal' && upper.value > number.value) [high, next] = [upper.value, upper.next];
  }
  const unit = UNITS.get(at(lexemes, next).lower);
  if (unit) next++;
  if (at(lexemes, next).lower === 'old') next++;
  return age(lexemes, i, next, number.value, high, unit ?? 'year');
}

/** "died at 78", "dies, aged 78" is read at "aged". */
function atDeath(
  lexemes: readonly Lexeme[],
  i: number,
  number: { value: number; next: number; digits: boolean },
): AgeReading | undefined {
  if (at(lexemes, i - 1).lower !== 'at' || !/^(?:dies|died|dead|dying)$/.test(at(lexemes, i - 2).lower))
    return undefined;
  const after = at(lexemes, number.next);
  if (!number.digits || number.value > 119 || after.text === ':' || after.kind === 'number') return undefined;
  if (
    after.kind === 'word' &&
    !/^(?:in|on|after|following|from|at|of|and|last|while|when|surrounded)$/.test(after.lower)
  )
    return undefined;
  return age(lexemes, i, number.next, number.value, number.value, 'year');
}

/** "Maria Lopez, 79," and "Maria Lopez (79)": only after the name of a person. */
function afterName(
  lexemes: readonly Lexeme[],
  i: number,
  number: { value: number; next: number; digits: boolean },
  isPerson: (index: number) => boolean,
): AgeReading | undefined {
  const [before, after] = [at(lexemes, i - 1).text, at(lexemes, number.next)];
  if (!number.digits || !Number.isInteger(number.value) || number.value > 119 || at(lexemes, i).text.length > 3)
    return undefined;
  const framed =
    (before === ',' && (/^[,.;:)]$/.test(after.text) || after.kind === 'none')) ||
    (before === '(' && after.text === ')');
  if (after.text === ':' && !at(lexemes, number.next + 1).spaced) return undefined; // "2:05:46"
  if (!framed || (after.text === ',' && at(lexemes, number.next + 1).kind === 'number') || !isPerson(i - 2))
    return undefined;
  return age(lexemes, i, number.next, number.value, number.value, 'year');
}

function age(lexemes: readonly Lexeme[], i: number, next: number, low: number, high: number, unit: string): AgeReading {
  const quantity: Quantity = {
    start: at(lexemes, i).start,
    end: at(lexemes, next - 1).end,
    kind: 'age',
    low,
    high,
    unit,
    approximate: false,
  };
  return { quantity, next };
}
