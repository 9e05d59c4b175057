import * as is from '../lexemes/facts.ts';
import { at, type Lexeme, type Lexemes } from '../lexemes.ts';
import { numberAt } from '../numbers.ts';
import { ageGroup } from './ageGroups.ts';
import { type AgeReading, ageReading, olderAfter } from './ageReading.ts';

const UNITS: ReadonlyMap<string, string> = new Map([
  ...['year', 'month', 'week', 'day'].flatMap((unit): [string, string][] => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
  ['yr', 'year'],
  ['yrs', 'year'],
]);

/** Units of which a thing is one old without a number: "a year old", "a century-old wall", in years. */
const ONE_UNIT: ReadonlyMap<string, number> = new Map([
  ['year', 1],
  ['decade', 10],
  ['century', 100],
]);

/**
 * An age that begins at lexeme `i`: "79-year-old", "79 years old", "two years of age", "87 yo", "aged 79", "aged between 18
 * and 24", "at the age of 79", and the bare number after a name (", 79,").
 */
export function ageAt(lexemes: Lexemes, i: number, isPerson: (index: number) => boolean): AgeReading | undefined {
  const word = at(lexemes, i).lower;
  if (word === 'aged' || word === 'age' || word === 'ages') return afterAged(lexemes, i);
  if (word === 'a') {
    const one = oneUnitOld(lexemes, i);
    if (one) return one;
  }
  const number = numberAt(lexemes, i);
  if (!number || number.form === 'ordinal' || !(number.value > 0) || number.value > OLDEST) return undefined;
  return (
    withUnit(lexemes, i, number) ??
    ageGroup(lexemes, i, number) ??
    afterVerb(lexemes, i, number) ??
    afterName(lexemes, i, number, isPerson)
  );
}

/** The age of the universe is 1.4e10 years; nothing is older. */
const OLDEST = 2e10;

/** "a year old", "a decade-old ban": at the article. */
function oneUnitOld(lexemes: Lexemes, i: number): AgeReading | undefined {
  const years = ONE_UNIT.get(at(lexemes, i + 1).lower);
  const old = at(lexemes, i + 2).text === '-' ? i + 3 : i + 2;
  return years !== undefined && at(lexemes, old).lower === 'old'
    ? ageReading(lexemes, i, old + 1, years, years, 'year')
    : undefined;
}

function withUnit(lexemes: Lexemes, i: number, number: { value: number; next: number }): AgeReading | undefined {
  const low = number.value;
  let high = number.value;
  let k = number.next;
  const isBetween = at(lexemes, k).lower === 'and' && at(lexemes, i - 1).lower === 'between';
  const isHyphened =
    at(lexemes, k).text === '-' && at(lexemes, k + 1).lower === 'to' && at(lexemes, k + 2).text === '-';
  const isJoined = isBetween || joinsAges(at(lexemes, k));
  const upper = isJoined ? numberAt(lexemes, isHyphened ? k + 3 : k + 1) : undefined; // "18-to-24-year-olds"
  if (upper && upper.form === 'cardinal' && upper.value > low) [high, k] = [upper.value, upper.next];
  if (
    at(lexemes, k).lower === 'yo' ||
    (at(lexemes, k).lower === 'y' && at(lexemes, k + 1).text === '/' && at(lexemes, k + 2).lower === 'o')
  ) {
    return ageReading(lexemes, i, at(lexemes, k).lower === 'yo' ? k + 1 : k + 3, low, high, 'year');
  }
  if (at(lexemes, k).lower === 'y' && at(lexemes, k + 1).text === '.' && at(lexemes, k + 2).lower === 'o') {
    return ageReading(lexemes, i, k + 3, low, high, 'year');
  }
  const hyphen = at(lexemes, k).text === '-' ? 1 : 0;
  const unit = UNITS.get(at(lexemes, k + hyphen).lower);
  if (!unit) return undefined;
  k += hyphen + 1;
  const old = at(lexemes, k).text === '-' ? k + 1 : k;
  if (/^olds?$/.test(at(lexemes, old).lower)) return ageReading(lexemes, i, old + 1, low, high, unit);
  if (at(lexemes, k).lower === 'of' && at(lexemes, k + 1).lower === 'age')
    return ageReading(lexemes, i, k + 2, low, high, unit);
  const older = unit === 'year' ? olderAfter(lexemes, k) : undefined; // "65 years and older"
  return older === undefined ? undefined : ageReading(lexemes, i, older, low, high, unit);
}

/** "18 to 24", "18-24". */
function joinsAges({ facts, lower }: Lexeme): boolean {
  return (facts & (is.JOIN | is.HYPHEN | is.DASH)) !== 0 && /^(?:to|or|[-–])$/.test(lower);
}

/** "aged 79", "age 87", "aged 18 to 24", "aged between 18 and 24", "age of 79"; "aged two months" keeps its unit. */
function afterAged(lexemes: Lexemes, i: number): AgeReading | undefined {
  let k = i + 1;
  if (at(lexemes, k).lower === 'of') k++;
  const inside = /^(?:between|from)$/.test(at(lexemes, k).lower);
  const between =
    inside || /^(?:between|from)$/.test(at(lexemes, at(lexemes, i - 1).lower === 'the' ? i - 2 : i - 1).lower);
  if (inside) k++;
  while (/^(?:about|around|just|only|over|under|above|below|nearly|almost|barely|at|least)$/.test(at(lexemes, k).lower))
    k++;
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
  return ageReading(lexemes, i, next, number.value, high, unit ?? 'year');
}

/** "died at 78", "turned 40 in May", "a man of 45", "both 12,"; "dies, aged 78" is read at "aged". */
function afterVerb(
  lexemes: Lexemes,
  i: number,
  number: { value: number; next: number; digits: boolean },
): AgeReading | undefined {
  const [before, second] = [at(lexemes, i - 1).lower, at(lexemes, i - 2)];
  const after = at(lexemes, number.next);
  if (!number.digits || number.value > 119 || after.text === ':' || after.kind === 'number') return undefined;
  const isDeath = before === 'at' && /^(?:dies|died|dead|dying)$/.test(second.lower);
  const isBirthday = (before === 'turns' || before === 'turned' || before === 'turning') && number.value >= 5;
  const isOf = before === 'of' && PERSON_NOUN.test(second.lower) && /^(?:a|the)$/.test(at(lexemes, i - 3).lower);
  const isBoth = before === 'both' && second.text === ',' && after.text === ',';
  if (!isDeath && !isBirthday && !isOf && !isBoth) return undefined;
  if (
    after.kind === 'word' &&
    !AFTER_AGE.test(after.lower) &&
    !(isOf && /^(?:was|is|has|who|left|died)$/.test(after.lower))
  )
    return undefined;
  return /^[%°]$/.test(after.text)
    ? undefined
    : ageReading(lexemes, i, number.next, number.value, number.value, 'year');
}

const AFTER_AGE =
  /^(?:in|on|after|following|from|at|and|last|while|when|surrounded|this|next|today|yesterday|but|before|just|earlier)$/;

const PERSON_NOUN =
  /^(?:man|woman|boy|girl|teenager|youth|pensioner|grandmother|grandfather|mother|father|widow|widower|toddler|schoolboy|schoolgirl|motorist|cyclist|pedestrian|passenger|suspect)$/;

/** "Maria Lopez, 79," and "Maria Lopez (79)": only after the name of a person. */
function afterName(
  lexemes: Lexemes,
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
  if (!framed || (after.text === ',' && at(lexemes, number.next + 1).kind === 'number')) return undefined;
  // "A man, 45, was held": without a name it is an age only between commas.
  const isSomebody = before === ',' && after.text === ',' && PERSON_NOUN.test(at(lexemes, i - 2).lower);
  if (!isPerson(i - 2) && !isSomebody) return undefined;
  return ageReading(lexemes, i, number.next, number.value, number.value, 'year');
}
