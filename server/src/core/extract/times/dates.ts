import type { Granularity } from '../annotations.ts';
import { at, type Lexemes } from '../lexemes.ts';
import { numberAt } from '../numbers.ts';
import { daysInMonth } from './calendar.ts';
import { DAY_JOINS, secondJoin } from './joins.ts';
import { afterAbbreviation, digitDay, isGluable, isVerbLike, type MonthWord } from './monthWords.ts';
import { type DateParts, type Reader, type Reading, spanOf } from './reading.ts';
import { relativeYear } from './relativeYears.ts';
import { MONTHS, WEEKDAYS } from './vocabulary.ts';
import { gluedBefore, gluedYear, spelledYear, yearAfter } from './yearTexts.ts';

/** "3 May 2031", "3rd of May", "3-5 May", "3 and 4 May", "from 3 to 5 May, 2031"; at the first day. */
export function dayThenMonth(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const first = dayAt(reader, i);
  if (!first || gluedBefore(lexemes, i)) return undefined;
  const join = at(lexemes, first.next);
  let last = listedDay(reader, first);
  if (!last && DAY_JOINS.has(join.lower)) {
    last = dayAt(reader, at(lexemes, first.next + 1).lower === 'the' ? first.next + 2 : first.next + 1);
  }
  if (last && last.value <= first.value) last = undefined;
  let next = last?.next ?? first.next;
  if (at(lexemes, next).lower === 'day' && at(lexemes, next + 1).lower === 'of') next++; // "the 2nd day of May"
  const isOf = at(lexemes, next).lower === 'of';
  if (isOf) next++;
  if (at(lexemes, next).text === '.' || (at(lexemes, next).text === '-' && !at(lexemes, next).spaced)) next++;
  const month = MONTHS.get(at(lexemes, next).lower);
  if (!month || (!isOf && isVerbLike(lexemes, next))) return undefined;
  if (!at(lexemes, next).spaced && at(lexemes, next - 1).kind === 'word') return undefined;
  next = afterAbbreviation(lexemes, next);
  const year = yearAfter(lexemes, next) ?? relativeYear(reader, next);
  const parts = { year: year?.year, month: month.month, day: first.value, lastDay: last?.value };
  return fromParts(reader, i, year?.next ?? next, parts);
}

/** "May 3rd, 2031", "May 3–5", "March 2031", "May and June", "28 November"'s month alone; at the month. */
export function monthThenDay(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const word = at(lexemes, i);
  const month = MONTHS.get(word.lower);
  if (
    !month ||
    (word.text === word.lower &&
      (month.needs === 'word' || month.month === 12) &&
      word.text.length < 6 &&
      !digitDay(lexemes, i))
  ) {
    return undefined;
  }
  const next = afterAbbreviation(lexemes, i);
  const dayStart = at(lexemes, next).lower === 'the' ? next + 1 : next;
  const separator =
    /^[-/]$/.test(at(lexemes, next).text) && !at(lexemes, next).spaced && isGluable(lexemes, next, month) ? 1 : 0;
  // "June nineteen ninety-nine" is no nineteenth.
  const spelled = /^(?:fif|six|seven|eigh|nine)teen$|^twenty$/.test(at(lexemes, next).lower)
    ? spelledYear(lexemes, next)
    : undefined;
  if (spelled && month.needs !== 'word')
    return fromParts(reader, i, spelled.next, { year: spelled.year, month: month.month });
  const first = dayAt(reader, dayStart + separator);
  if (first && !isCounted(reader, first.next)) {
    const last = dayRangeEnd(reader, first);
    const end = last?.next ?? first.next;
    const year = gluedYear(lexemes, end) ?? yearAfter(lexemes, end) ?? relativeYear(reader, end);
    return fromParts(reader, i, year?.next ?? end, {
      year: year?.year,
      month: month.month,
      day: first.value,
      lastDay: last?.value,
    });
  }
  const monthYear = isGluable(lexemes, next, month) ? gluedYear(lexemes, next) : undefined; // "Nov-2016"
  if (monthYear) return fromParts(reader, i, monthYear.next, { year: monthYear.year, month: month.month });
  return monthAlone(reader, i, next, month);
}

function dayRangeEnd(
  reader: Reader,
  first: { value: number; next: number },
): { value: number; next: number } | undefined {
  const listed = listedDay(reader, first);
  if (listed && !isCounted(reader, listed.next)) return listed;
  const join = at(reader.lexemes, first.next);
  if (!/^(?:[-–—]|to|and|through|thru|until|till)$/.test(join.lower)) return undefined;
  const last = dayAt(reader, first.next + 1);
  if (!last || last.value <= first.value || isCounted(reader, last.next)) return undefined;
  return MONTHS.has(at(reader.lexemes, last.next).lower) ? undefined : last;
}

/** The last of "2, 3 and 4", rising days of one month. */
function listedDay(
  reader: Reader,
  first: { value: number; next: number },
): { value: number; next: number } | undefined {
  let last = first;
  for (let count = 1; count < 8; count++) {
    const join = at(reader.lexemes, last.next);
    const isEnd = /^(?:and|or)$/.test(join.lower);
    if (join.text !== ',' && !(isEnd && count > 1)) return undefined;
    const day = dayAt(reader, last.next + 1);
    if (!day || day.value <= last.value) return undefined;
    if (isEnd) return day;
    last = day;
  }
  return undefined;
}

/** A month with its year, another month ("May and June"), or nothing but the words around it. */
function monthAlone(reader: Reader, i: number, next: number, month: MonthWord): Reading | undefined {
  const { lexemes } = reader;
  const join = at(lexemes, next).lower;
  const twin = DAY_JOINS.has(join) ? next + 1 + secondJoin(lexemes, next) : undefined;
  const other = twin === undefined ? undefined : MONTHS.get(at(lexemes, twin).lower);
  // Inside another period the first month stands alone: "mid-May until July".
  const paired =
    other &&
    !reader.depth &&
    /^[A-Z]/.test(at(lexemes, twin!).text) &&
    !dayAt(reader, afterAbbreviation(lexemes, twin!));
  const end = paired ? afterAbbreviation(lexemes, twin!) : next;
  const year = yearAfter(lexemes, end) ?? relativeYear(reader, end);
  if (year && (month.needs !== 'word' || /^[A-Z]/.test(at(lexemes, i).text)) && !isNamed(lexemes, i)) {
    return fromParts(reader, i, year.next, {
      year: year.year,
      month: month.month,
      lastMonth: paired ? other.month : undefined,
    });
  }
  if (!paired && !standsAlone(reader, i, month)) return undefined;
  if (paired && month.needs === 'word' && at(lexemes, i).text === at(lexemes, i).lower) return undefined;
  return fromParts(reader, i, end, { month: month.month, lastMonth: paired ? other.month : undefined });
}

/** Before a bare month: words that only a time follows (strong), and words that may precede a person too (weak). */
const STRONG = new Set(
  'in last next this since until till during late early mid every through throughout previous past each'.split(' '),
);

const WEAK = new Set('by of from to before after between for on and or'.split(' '));

/** Whether a bare month word is a month here and not a verb, a name or the start of a sentence's imperative. */
function standsAlone(reader: Reader, i: number, month: MonthWord): boolean {
  const { lexemes } = reader;
  const word = at(lexemes, i);
  const before = at(lexemes, i - 1);
  const previous = before.text === '-' ? at(lexemes, i - 2) : before;
  if (word.text === word.lower && !(month.needs === 'nothing' || STRONG.has(previous.lower))) return false;
  if (word.text === word.lower && month.needs === 'word') return false;
  const strong = STRONG.has(previous.lower) || MONTHS.has(at(lexemes, i - 2).lower);
  const following = at(lexemes, i + 1);
  if (month.needs === 'number')
    return strong && (following.text === '.' || /^[A-Z]/.test(word.text)) && word.text.length < 5;
  if (month.needs === 'nothing') return true;
  if (strong)
    return !(/^(?:this|every|each)$/.test(previous.lower) && month.needs === 'word' && word.text === word.lower);
  const followedByName = following.kind === 'word' && /^[A-Z]/.test(following.text) && following.spaced;
  if (followedByName || reader.names.has(month.month)) return false;
  if (WEAK.has(previous.lower)) return true;
  return (
    month.needs === 'name' && previous.kind !== 'none' && !/^[A-Z]/.test(previous.text) && previous.kind === 'word'
  );
}

/** A capitalised word directly before: "Theresa May 2017" is no month; a weekday or a preposition is no name. */
function isNamed(lexemes: Lexemes, i: number): boolean {
  const before = at(lexemes, i - 1);
  if (i < 2 || before.kind !== 'word' || !/^[A-Z][a-z]/.test(before.text)) return false;
  const month = MONTHS.get(at(lexemes, i).lower);
  return (
    month?.needs !== 'nothing' && month?.needs !== 'number' && !WEEKDAYS.has(before.lower) && !STRONG.has(before.lower)
  );
}

/** After a month, "12 people" or "3 percent" is a count and no day; after a day may come anything a clause begins with. */
function isCounted(reader: Reader, i: number): boolean {
  const after = at(reader.lexemes, i);
  if (
    after.text === '%' ||
    after.text === ':' ||
    (after.text === '-' &&
      at(reader.lexemes, i + 1).kind === 'word' &&
      !after.spaced &&
      !MONTHS.has(at(reader.lexemes, i + 1).lower))
  ) {
    return true;
  }
  return /^(?:people|per|percent|million|billion|points?|degrees|seats?|p|a\.m|pm|am)$/.test(after.lower);
}

/** A day of a month in digits or words: 1 to 31, "3rd", "twenty-first". */
export function dayAt(reader: Reader, i: number): { value: number; next: number } | undefined {
  const lexeme = at(reader.lexemes, i);
  if (lexeme.kind === 'number') {
    if (lexeme.text.length > 2 || !(lexeme.value >= 1 && lexeme.value <= 31) || !Number.isInteger(lexeme.value))
      return undefined;
    const suffix = at(reader.lexemes, i + 1);
    const ordinal = !suffix.spaced && /^(?:st|nd|rd|th)$/.test(suffix.lower);
    if (!ordinal && !suffix.spaced && suffix.kind === 'word' && !MONTHS.has(suffix.lower)) return undefined;
    return { value: lexeme.value, next: ordinal ? i + 2 : i + 1 };
  }
  if (lexeme.kind !== 'word' || !/(?:st|nd|rd|th|ty|teen)$/.test(lexeme.lower)) return undefined;
  const phrase = numberAt(reader.lexemes, i);
  const isDay = phrase && (phrase.form === 'ordinal' || phrase.value > 12) && phrase.value >= 1 && phrase.value <= 31;
  return isDay ? { value: phrase.value, next: phrase.next } : undefined;
}

/** A reading of kind date from its parts, or undefined when the numbers make none; unresolved when the month has no such day. */
export function fromParts(reader: Reader, i: number, next: number, parts: DateParts): Reading | undefined {
  const { month, day, lastDay } = parts;
  if (month !== undefined && !(month >= 1 && month <= 12)) return undefined;
  if (day !== undefined && month !== undefined) {
    const longest = daysInMonth(parts.year ?? 2000, month);
    if (day < 1 || day > 31) return undefined;
    if (day > longest || (lastDay !== undefined && lastDay > longest)) {
      // There is no such day; the expression stands all the same, unresolved.
      const anchor = parts.year === undefined ? 'yearless' : 'absolute';
      return { ...spanOf(reader, i, next), kind: 'date', granularity: 'day', anchor };
    }
  }
  const granularity: Granularity = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  const anchor = parts.year === undefined ? 'yearless' : 'absolute';
  return { ...spanOf(reader, i, next), kind: 'date', granularity, anchor, parts };
}
