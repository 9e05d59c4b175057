import { at } from '../lexemes.ts';
import { numberAt } from '../numbers.ts';
import { type Amount, amountAt, andHalf } from './amounts.ts';
import { distanceAt, shift } from './distances.ts';
import { ordinalAt } from './periods.ts';
import { type Reader, type Reading, spanOf, toldAhead } from './reading.ts';
import { JUBILEES, METALS, TIME_UNITS } from './vocabulary.ts';

/** "two years", "12-day", "a few weeks", "two years ago", "in three weeks" (told ahead), "5 hours 12 minutes". */
export function duration(reader: Reader, i: number): Reading | undefined {
  const amount = amountAt(reader, i);
  if (!amount || isAge(reader, i, amount.next) || isSomeDay(reader, i, amount.next)) return undefined;
  const distance = distanceAt(reader, i, amount);
  if (distance) return distance;
  const article = /^(?:a|an)$/.test(at(reader.lexemes, i).lower);
  const hyphen = at(reader.lexemes, i + 1).text === '-' ? 1 : 0; // "a 60-mile-an-hour wind"
  if (article && amount.next === i + 2 + hyphen && isRate(reader, i)) return undefined;
  const reading = durationReading(reader, i, amount.next, amount);
  const isDeadline = at(reader.lexemes, i - 1).lower === 'within' && toldAhead(reader, i) && amount.count !== undefined;
  if (!isDeadline || reader.reference === undefined || at(reader.lexemes, amount.next).lower === 'of') return reading;
  return { ...reading, from: reader.reference, to: shift(reader.reference, amount, 1) };
}

function durationReading(reader: Reader, i: number, next: number, amount: Amount): Reading {
  const { count, unit, approximate } = amount;
  const isSeconds = unit === 'second';
  return {
    ...spanOf(reader, i, next),
    kind: 'duration',
    granularity: isSeconds ? 'minute' : unit,
    anchor: 'relative',
    count: isSeconds && count !== undefined ? count / 60 : count,
    approximate: approximate || undefined,
  };
}

/** "the year-long inquiry", "a weeks-long strike", "a monthlong tour": at the unit. */
export function longAs(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const word = at(lexemes, i).lower;
  const isOne = word.endsWith('long') && word.length > 4;
  const unit = TIME_UNITS.get(isOne ? word.slice(0, -4) : word);
  const isLong = isOne || (at(lexemes, i + 1).text === '-' && at(lexemes, i + 2).lower === 'long');
  const before = at(lexemes, i - 1);
  if (!unit || !isLong || unit.times > 10 || (before.text === '-' && !before.spaced)) return undefined;
  const count = unit.plural ? undefined : unit.times;
  return durationReading(reader, i, isOne ? i + 1 : i + 3, {
    count,
    unit: unit.unit,
    next: 0,
    approximate: unit.plural,
  });
}

/** "last three weeks", "the past decade", "next five years"; at the adjective. The days reach to or from the article's. */
export function adjacentDuration(reader: Reader, i: number): Reading | undefined {
  const word = at(reader.lexemes, i).lower;
  const back = word === 'last' || word === 'past' || word === 'previous' || word === 'preceding';
  const plain = TIME_UNITS.get(at(reader.lexemes, i + 1).lower);
  const isThe = at(reader.lexemes, i - 1).lower === 'the';
  // "Within the next month", "over the next year": counted from the day, where "next month" is one of the calendar.
  const isStretch =
    /^(?:next|coming)$/.test(word) &&
    isThe &&
    /^(?:within|over|during|throughout)$/.test(at(reader.lexemes, i - 2).lower);
  const amount: Amount | undefined =
    amountAt(reader, i + 1) ??
    (plain &&
    (plain.plural ||
      isStretch ||
      word === 'past' ||
      (word !== 'previous' && (plain.unit === 'decade' || plain.times > 1)))
      ? { unit: plain.unit, approximate: plain.plural, ...andHalf(reader, i + 2, plain) }
      : undefined);
  if (!amount || isAge(reader, i, amount.next)) return undefined;
  const reading = durationReading(reader, i, amount.next, amount);
  // "The last two days of the strike" are the strike's own.
  if (back && at(reader.lexemes, amount.next).lower === 'of') return reading;
  if (reader.reference === undefined || amount.count === undefined || word === 'previous') return reading;
  const other = shift(reader.reference, amount, back ? -1 : 1);
  if (back) return { ...reading, from: other, to: reader.reference };
  return { ...reading, from: reader.reference + (amount.unit === 'day' && !amount.steps ? 1 : 0), to: other };
}

/** "79 years old", "two years of age", "79-year-old": these are ages, which quantities read. */
function isAge(reader: Reader, i: number, next: number): boolean {
  const k = at(reader.lexemes, next).text === '-' ? next + 1 : next;
  const after = at(reader.lexemes, k).lower;
  if (after === 'old' || after === 'olds') return true;
  if (after === 'of' && at(reader.lexemes, k + 1).lower === 'age') return true;
  if (/^(?:and|or)$/.test(after) && /^(?:older|younger)$/.test(at(reader.lexemes, k + 1).lower)) return true;
  return /^(?:aged|age)$/.test(at(reader.lexemes, i - 1).lower);
}

/** "one day he will see", "One day, …": at some time; not "for one day", "one day after the vote". */
function isSomeDay(reader: Reader, i: number, next: number): boolean {
  const { lexemes } = reader;
  if (at(lexemes, i).lower !== 'one' || at(lexemes, i + 1).lower !== 'day' || next !== i + 2) return false;
  const isBound =
    /^(?:for|in|within|after|over|about|nearly|almost|than|least|only|just|by|every|last|lasted|took|takes|to|or)$/;
  if (isBound.test(at(lexemes, i - 1).lower)) return false;
  return !/^(?:after|before|later|earlier|ago|of|from|to|and|or|in|at|per|on)$/.test(at(lexemes, next).lower);
}

/** "$5m a year", "twice a day", "once an hour": a rate, no duration. Only after these words "an hour" is a length. */
function isRate(reader: Reader, i: number): boolean {
  const hyphen = at(reader.lexemes, i + 1).text === '-' ? 1 : 0;
  const second = at(reader.lexemes, i + 1 + hyphen).lower;
  if (!TIME_UNITS.has(second)) return false;
  if (/^(?:later|earlier|previously|apart|away|early|late)$/.test(at(reader.lexemes, i + 2 + hyphen).lower))
    return false;
  const before = at(reader.lexemes, i - 1).lower;
  return !/^(?:for|in|within|after|over|about|nearly|almost|than|least|around|roughly|lasted|lasts|last|took|takes|take|just|under|spent|every|half|barely|only|wait|waited|waiting)$/.test(
    before,
  );
}

/** "the 40th anniversary", "fortieth anniversary", "40-year anniversary", "bicentenary". */
export function anniversary(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const jubilee = JUBILEES.get(at(lexemes, i).lower);
  const metal = METALS.get(at(lexemes, i).lower);
  const base = { kind: 'anniversary', granularity: 'year', anchor: 'relative' } as const;
  if (jubilee) return { ...spanOf(reader, i, i + 1), ...base, count: jubilee };
  if (metal && at(lexemes, i + 1).lower === 'jubilee') return { ...spanOf(reader, i, i + 2), ...base, count: metal };
  const ordinal = ordinalAt(reader, i);
  if (ordinal) {
    const k = /^(?:wedding|birth|death)$/.test(at(lexemes, ordinal.next).lower) ? ordinal.next + 1 : ordinal.next;
    if (!/^(?:anniversary|jubilee)$/.test(at(lexemes, k).lower)) return undefined;
    return { ...spanOf(reader, i, k + 1), ...base, count: ordinal.value };
  }
  const number = numberAt(lexemes, i);
  // "The two hundred and fiftieth anniversary"
  if (number?.form === 'ordinal' && /^(?:anniversary|jubilee)$/.test(at(lexemes, number.next).lower))
    return { ...spanOf(reader, i, number.next + 1), ...base, count: number.value };
  if (number?.form !== 'cardinal') return undefined;
  let k = number.next;
  if (at(lexemes, k).text === '-') k++;
  if (at(lexemes, k).lower !== 'year') return undefined;
  k++;
  return at(lexemes, k).lower === 'anniversary'
    ? { ...spanOf(reader, i, k + 1), ...base, count: number.value }
    : undefined;
}
