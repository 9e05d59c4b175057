import * as is from '../lexemes/facts.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { numberAt } from '../numbers.ts';
import type { Reader } from './reading.ts';
import { TIME_UNITS, type TimeUnit } from './vocabulary.ts';

export interface Amount {
  readonly count?: number;
  readonly unit: TimeUnit;
  readonly next: number;
  readonly approximate: boolean;
  /** The parts of "1 month 21 days", which are counted off one by one from a date. */
  readonly steps?: readonly (readonly [count: number, unit: TimeUnit])[];
}

/** An amount of time: a number or "a few" and a unit, and more of them in smaller units. */
export function amountAt(reader: Reader, i: number): Amount | undefined {
  const { lexemes } = reader;
  if ((at(lexemes, i).facts & LEADS) === 0 || (lexemes.facts & (is.UNIT | is.HALF_QUARTER)) === 0) return undefined;
  const lead = countAt(reader, i);
  if (!lead) return undefined;
  const orSo = orSoAfter(reader, lead.next);
  let k = orSo ?? (at(lexemes, lead.next).text === '-' ? lead.next + 1 : lead.next);
  const adjective = at(lexemes, k).lower;
  if (
    /^(?:full|whole|entire|more|extra|consecutive|straight|further|additional|calendar|long|successive|other|business|working)$/.test(
      adjective,
    )
  )
    k++;
  // "Five school years"; "the 2023 fiscal year" is one of the calendar.
  else if (
    !(lead.count !== undefined && lead.count >= 1000) &&
    /^(?:school|academic|fiscal|financial|trading)$/.test(adjective)
  )
    k++;
  // "Two quarters" may be a share; in a row they are three months each.
  const inRow = /^(?:consecutive|straight|successive)$/.test(adjective) && at(lexemes, k).lower === 'quarters';
  const unit = inRow ? QUARTERS : TIME_UNITS.get(at(lexemes, k).lower);
  if (!unit || (/^(?:h|min)$/.test(at(lexemes, k).text) && lead.count === undefined)) return undefined;
  if (at(lexemes, k).lower === 'h' && !/^\d/.test(at(lexemes, i).text)) return undefined;
  if (at(lexemes, k).text !== at(lexemes, k).lower && /^[A-Z]/.test(at(lexemes, k).text) && i > 0) return undefined;
  let count = lead.count === undefined ? undefined : lead.count * unit.times;
  let smallest = unit.unit;
  let next = k + 1;
  if (count !== undefined && at(lexemes, next).lower === 'and') {
    const last = /^(?:a|one)$/.test(at(lexemes, next + 1).lower) ? next + 2 : next + 1;
    const part = at(lexemes, last).lower;
    // "An hour and half the team" are two things.
    const isPart = last === next + 2 || at(lexemes, last + 1).kind !== 'word';
    if (part === 'half' && isPart) [count, next] = [count + 0.5 * unit.times, last + 1];
    else if (part === 'quarter' && isPart) [count, next] = [count + 0.25 * unit.times, last + 1];
    // "An hour and three quarters"
    const quarters = at(lexemes, next + 1).lower === 'three' && at(lexemes, next + 2).lower === 'quarters';
    if (quarters && at(lexemes, next + 3).lower !== 'of') [count, next] = [count + 0.75 * unit.times, next + 3];
  }
  const steps: [number, TimeUnit][] = count === undefined ? [] : [[count, smallest]];
  while (count !== undefined && steps.length < 4) {
    const part = furtherPart(reader, next, smallest);
    if (!part) break;
    const [a, b] = [DAYS_IN[smallest], DAYS_IN[part.unit]];
    steps.push([part.count, part.unit]);
    count = a > b ? Math.round((count * a) / b) + part.count : count + Math.round((part.count * b) / a);
    if (a > b) smallest = part.unit;
    next = part.next;
  }
  const approximate = lead.approximate || orSo !== undefined;
  return { count, unit: smallest, next, approximate, ...(steps.length > 1 ? { steps } : {}) };
}

/** Facts of what an amount begins with. */
const LEADS = is.NUMBER | is.NUMERAL | is.ARTICLE | is.AMOUNT | is.HALF_QUARTER;

const QUARTERS = { unit: 'quarter', times: 1, plural: true } as const;

/** "twenty-odd years", "20-plus years", "20+ years", "20 or so years": the index of the unit. */
function orSoAfter(reader: Reader, i: number): number | undefined {
  const { lexemes } = reader;
  if (at(lexemes, i).text === '+' && !at(lexemes, i).spaced) return i + 1;
  if (at(lexemes, i).lower === 'or' && /^(?:so|more)$/.test(at(lexemes, i + 1).lower)) return i + 2;
  const k = at(lexemes, i).text === '-' ? i + 1 : i;
  return /^(?:odd|plus|something)$/.test(at(lexemes, k).lower) ? k + 1 : undefined;
}

/** "The past year", "the past year and a half": the count behind the unit, and the index after it. */
export function andHalf(
  reader: Reader,
  i: number,
  unit: { readonly times: number; readonly plural: boolean },
): { count?: number; next: number } {
  if (unit.plural) return { next: i };
  const words = [0, 1, 2].map((k) => at(reader.lexemes, i + k).lower).join(' ');
  return words === 'and a half' ? { count: 1.5 * unit.times, next: i + 3 } : { count: unit.times, next: i };
}

/** "20 minutes" after "1 hour", with "and" or a comma between; not "seven days a week". */
function furtherPart(
  reader: Reader,
  i: number,
  before: TimeUnit,
): { count: number; unit: TimeUnit; next: number } | undefined {
  const { lexemes } = reader;
  const more = at(lexemes, i).lower === 'and' || at(lexemes, i).text === ',' ? i + 1 : i;
  if (more === i && /^an?$/.test(at(lexemes, more).lower)) return undefined;
  const part = countAt(reader, more);
  const word = part && at(lexemes, part.next);
  const unit = word && (TIME_UNITS.get(word.lower) ?? seconds(word, before) ?? glued(word, before));
  if (part?.count === undefined || !unit || unit.unit === before) return undefined;
  return { count: part.count * unit.times, unit: unit.unit, next: part.next + 1 };
}

/** "1 min 30 sec", "two minutes and 30 seconds": a length of its own only behind a longer unit. */
function seconds(word: Lexeme, before: TimeUnit): { unit: TimeUnit; times: number } | undefined {
  const isLonger = before === 'minute' || before === 'hour';
  return isLonger && /^(?:secs?|seconds?)$/.test(word.lower) ? { unit: 'second', times: 1 } : undefined;
}

/** "1h 20m", "2m 5s": letters that are minutes and seconds only behind hours and minutes. */
function glued(letter: Lexeme, before: TimeUnit): { unit: TimeUnit; times: number } | undefined {
  if (letter.spaced) return undefined;
  if (letter.text === 'm' && before === 'hour') return { unit: 'minute', times: 1 };
  return letter.text === 's' && before === 'minute' ? { unit: 'second', times: 1 } : undefined;
}

export const DAYS_IN: Readonly<Record<TimeUnit, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4375,
  quarter: 91.3125,
  year: 365.25,
  decade: 3652.5,
};

interface Count {
  readonly count?: number;
  readonly next: number;
  readonly approximate: boolean;
}

function countAt(reader: Reader, i: number): Count | undefined {
  const { lexemes } = reader;
  const word = at(lexemes, i).lower;
  if (word === 'a' || word === 'an') {
    const second = at(lexemes, i + 1).lower;
    if (second === 'few') return { next: i + 2, approximate: true };
    if (second === 'couple')
      return { count: 2, next: at(lexemes, i + 2).lower === 'of' ? i + 3 : i + 2, approximate: true };
    const unit = at(lexemes, i + 2).text === '-' ? i + 3 : i + 2;
    const half = /^(?:half|quarter)$/.test(second) && TIME_UNITS.has(at(lexemes, unit).lower);
    if (half) return { count: second === 'half' ? 0.5 : 0.25, next: unit, approximate: false };
    const number = numberAt(lexemes, i);
    if (number) return { count: number.value, next: partOfUnit(reader, number), approximate: false };
    return { count: 1, next: i + 1, approximate: false };
  }
  if (word === 'half') {
    const number = numberAt(lexemes, i); // "half a dozen years"
    if (number && number.value > 1) return { count: number.value, next: number.next, approximate: false };
    let k = at(lexemes, i + 1).text === '-' ? i + 2 : i + 1;
    if (/^an?$/.test(at(lexemes, k).lower)) k = at(lexemes, k + 1).text === '-' ? k + 2 : k + 1;
    return { count: 0.5, next: k, approximate: false };
  }
  if (word === 'quarter') {
    // "Quarter of an hour"
    const isPart = at(lexemes, i + 1).lower === 'of' && /^an?$/.test(at(lexemes, i + 2).lower);
    return isPart && TIME_UNITS.has(at(lexemes, i + 3).lower)
      ? { count: 0.25, next: i + 3, approximate: false }
      : undefined;
  }
  if (word === 'couple')
    return { count: 2, next: at(lexemes, i + 1).lower === 'of' ? i + 2 : i + 1, approximate: true };
  if (word === 'few' || word === 'several' || word === 'many') return { next: i + 1, approximate: true };
  if (word === 'another') {
    const number = numberAt(lexemes, i + 1);
    return number
      ? { count: number.value, next: number.next, approximate: false }
      : { count: 1, next: i + 1, approximate: false };
  }
  if (word === 'all' || word === 'full' || word === 'whole' || word === 'entire')
    return { count: 1, next: i + 1, approximate: false };
  const number = numberAt(lexemes, i);
  if (!number || number.form === 'ordinal' || number.value <= 0) return undefined;
  if (at(lexemes, i - 1).text === ':' && !at(lexemes, i).spaced) return undefined; // "1:15 hours"
  return rangeCount(reader, i, number.value, partOfUnit(reader, number));
}

/** "three quarters of an hour", "a quarter of a century": the index of the unit. */
function partOfUnit(reader: Reader, number: { readonly form: string; readonly next: number }): number {
  const { lexemes } = reader;
  const isPart =
    number.form === 'fraction' &&
    at(lexemes, number.next).lower === 'of' &&
    /^an?$/.test(at(lexemes, number.next + 1).lower) &&
    TIME_UNITS.has(at(lexemes, number.next + 2).lower);
  return isPart ? number.next + 2 : number.next;
}

/** "two to three weeks", "two or three": the lower number counts, marked approximate. */
function rangeCount(reader: Reader, i: number, value: number, next: number): Count {
  const { lexemes } = reader;
  const isBetween = at(lexemes, i - 1).lower === 'between' && at(lexemes, next).lower === 'and';
  if (!isBetween && !/^(?:to|or|[-–])$/.test(at(lexemes, next).lower))
    return { count: value, next, approximate: false };
  const other = numberAt(lexemes, next + 1);
  const isRange = other && other.form !== 'ordinal' && other.value > value;
  return isRange ? { count: value, next: other.next, approximate: true } : { count: value, next, approximate: false };
}
