import type { Granularity } from '../annotations.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { numberAt } from '../numbers.ts';
import { NUMERALS } from '../numerals.ts';
import { civil, daysInMonth } from './calendar.ts';
import { type DateParts, type Reader, type Reading, spanOf } from './reading.ts';
import { MONTHS, WEEKDAYS } from './vocabulary.ts';

/** "2031-05-03", "2031/5/3", "2031.05.03", "03/05/2031", "25.12.2031", "2031-05"; at the first number. */
export function numericDate(reader: Reader, i: number): Reading | undefined {
  const dotted = dottedDate(reader, i);
  if (dotted) return dotted;
  const { lexemes } = reader;
  const [a, sign, b, again, c] = [0, 1, 2, 3, 4].map((k) => at(lexemes, i + k)) as [
    Lexeme,
    Lexeme,
    Lexeme,
    Lexeme,
    Lexeme,
  ];
  if ((sign.text !== '-' && sign.text !== '/') || sign.spaced || b.spaced || gluedBefore(lexemes, i)) return undefined;
  if (MONTHS.has(b.lower) && again.text === sign.text && c.kind === 'number') {
    const month = MONTHS.get(b.lower)!.month;
    return a.text.length === 4
      ? fromParts(reader, i, i + 5, { year: a.value, month, day: c.value })
      : fromParts(reader, i, i + 5, { year: fullYear(c), month, day: a.value });
  }
  if (b.kind !== 'number') return undefined;
  const hasThird = again.text === sign.text && !again.spaced && c.kind === 'number' && !c.spaced;
  if (!hasThird) return yearMonth(reader, i);
  if (gluedAfter(lexemes, i + 4)) return undefined;
  if (a.text.length === 4) return fromParts(reader, i, i + 5, { year: a.value, month: b.value, day: c.value });
  if (c.text.length !== 4 && !(c.text.length === 2 && sign.text === '/')) return undefined;
  return dayAndMonth(reader, i, i + 5, a, b, c);
}

/** "2031-05" and "2031/5", where the second number cannot be the end of a range of years ("2010-12"). */
function yearMonth(reader: Reader, i: number): Reading | undefined {
  const [year, month] = [at(reader.lexemes, i), at(reader.lexemes, i + 2)];
  if (gluedAfter(reader.lexemes, i + 2)) return undefined;
  if (isYearText(month) && month.text.length === 4 && year.value <= 12 && at(reader.lexemes, i + 1).text === '/') {
    return fromParts(reader, i, i + 3, { year: month.value, month: year.value });
  }
  if (at(reader.lexemes, i + 1).text === '-' && /^(?:0?[1-9]|1[0-2])$/.test(year.text) && isYearText(month)) {
    return month.value >= 1900 ? fromParts(reader, i, i + 3, { year: month.value, month: year.value }) : undefined;
  }
  if (!isYearText(year) || month.value < 1 || month.value > 12 || month.text.length > 2) return undefined;
  const isRange = month.text.length === 2 && month.value > year.value % 100;
  return isRange ? undefined : fromParts(reader, i, i + 3, { year: year.value, month: month.value });
}

/** "25.12.2031", "2031.12.25": one lexeme, because its dots are inner dots of a number. */
function dottedDate(reader: Reader, i: number): Reading | undefined {
  const match = /^(?:(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})\.(\d{1,2})\.(\d{1,2})|(\d{2})\.(\d{2})\.(\d{2}))$/.exec(
    at(reader.lexemes, i).text,
  );
  if (!match || gluedBefore(reader.lexemes, i)) return undefined;
  const [, day, month, year, isoYear, isoMonth, isoDay, shortDay, shortMonth, shortYear] = match.map(
    Number,
  ) as number[];
  if (match[7]) {
    const century = shortYear! < 50 ? 2000 : 1900;
    return fromParts(reader, i, i + 1, { year: century + shortYear!, month: shortMonth, day: shortDay });
  }
  return match[1]
    ? fromParts(reader, i, i + 1, { year, month, day })
    : fromParts(reader, i, i + 1, { year: isoYear, month: isoMonth, day: isoDay });
}

/** Both orders of day and month are in use: a date that could be either is read, but not resolved. */
function dayAndMonth(reader: Reader, i: number, next: number, a: Lexeme, b: Lexeme, c: Lexeme): Reading | undefined {
  const year = fullYear(c);
  if (a.value === b.value || b.value > 12) return fromParts(reader, i, next, { year, month: a.value, day: b.value });
  if (a.value > 12) return fromParts(reader, i, next, { year, month: b.value, day: a.value });
  if (a.value < 1 || b.value < 1) return undefined;
  return { ...spanOf(reader, i, next), kind: 'date', granularity: 'day', anchor: 'absolute' };
}

/** Two digits of a year: up to 49 in this century, from 50 in the last. */
function fullYear(lexeme: Lexeme): number {
  if (lexeme.text.length !== 2) return lexeme.value;
  return lexeme.value < 50 ? 2000 + lexeme.value : 1900 + lexeme.value;
}

/** "3 May 2031", "3rd of May", "3-5 May", "3 and 4 May", "from 3 to 5 May, 2031"; at the first day. */
export function dayThenMonth(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const first = dayAt(reader, i);
  if (!first || gluedBefore(lexemes, i)) return undefined;
  const join = at(lexemes, first.next);
  let last: { value: number; next: number } | undefined;
  if (DAY_JOINS.has(join.lower)) {
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
  const year = yearAfter(lexemes, next);
  const parts = { year: year?.year, month: month.month, day: first.value, lastDay: last?.value };
  return fromParts(reader, i, year?.next ?? next, parts);
}

const DAY_JOINS = new Set(['-', '–', '—', 'to', 'and', 'until', 'till', 'through', 'or']);

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
    /^[-/]$/.test(at(lexemes, next).text) && !at(lexemes, next).spaced && month.needs === 'number' ? 1 : 0;
  const first = dayAt(reader, dayStart + separator);
  if (first && !isCounted(reader, first.next)) {
    const last = dayRangeEnd(reader, first);
    const end = last?.next ?? first.next;
    const year = gluedYear(lexemes, end) ?? yearAfter(lexemes, end);
    return fromParts(reader, i, year?.next ?? end, {
      year: year?.year,
      month: month.month,
      day: first.value,
      lastDay: last?.value,
    });
  }
  return monthAlone(reader, i, next, month);
}

function digitDay(lexemes: readonly Lexeme[], i: number): boolean {
  const day = at(lexemes, i + 1);
  return day.kind === 'number' && isYearText(at(lexemes, at(lexemes, i + 2).text === ',' ? i + 3 : i + 2));
}

function dayRangeEnd(
  reader: Reader,
  first: { value: number; next: number },
): { value: number; next: number } | undefined {
  const join = at(reader.lexemes, first.next);
  if (!/^(?:[-–—]|to|and|through|until|till)$/.test(join.lower)) return undefined;
  const last = dayAt(reader, first.next + 1);
  if (!last || last.value <= first.value || isCounted(reader, last.next)) return undefined;
  return MONTHS.has(at(reader.lexemes, last.next).lower) ? undefined : last;
}

/** "June next year", "March last year". */
function relativeYear(reader: Reader, i: number): { year: number; next: number } | undefined {
  const k = at(reader.lexemes, i).lower === 'of' ? i + 1 : i;
  const shift = ['last', 'this', 'next'].indexOf(at(reader.lexemes, k).lower) - 1;
  if (shift < -1 || at(reader.lexemes, k + 1).lower !== 'year' || reader.reference === undefined) return undefined;
  return { year: civil(reader.reference).year + shift, next: k + 2 };
}

type MonthWord = NonNullable<ReturnType<typeof MONTHS.get>>;

/** A month with its year, another month ("May and June"), or nothing but the words around it. */
function monthAlone(reader: Reader, i: number, next: number, month: MonthWord): Reading | undefined {
  const { lexemes } = reader;
  const join = at(lexemes, next).lower;
  const other = DAY_JOINS.has(join) ? MONTHS.get(at(lexemes, next + 1).lower) : undefined;
  const paired =
    other && /^[A-Z]/.test(at(lexemes, next + 1).text) && !dayAt(reader, afterAbbreviation(lexemes, next + 1));
  const end = paired ? afterAbbreviation(lexemes, next + 1) : next;
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
function isNamed(lexemes: readonly Lexeme[], i: number): boolean {
  const before = at(lexemes, i - 1);
  if (i < 2 || before.kind !== 'word' || !/^[A-Z][a-z]/.test(before.text)) return false;
  const month = MONTHS.get(at(lexemes, i).lower);
  return (
    month?.needs !== 'nothing' && month?.needs !== 'number' && !WEEKDAYS.has(before.lower) && !STRONG.has(before.lower)
  );
}

/** "it may", "protesters march": a modal or a verb stands after a number only by accident ("the 12 may"). */
function isVerbLike(lexemes: readonly Lexeme[], i: number): boolean {
  const word = at(lexemes, i);
  return (
    word.text === word.lower &&
    (word.lower === 'may' || word.lower === 'march' || word.lower === 'mar' || word.lower === 'dec')
  );
}

/** After a month, "12 people" or "3 percent" is a count and no day; after a day may come anything a clause begins with. */
function isCounted(reader: Reader, i: number): boolean {
  const after = at(reader.lexemes, i);
  if (
    after.text === '%' ||
    after.text === ':' ||
    (after.text === '-' && at(reader.lexemes, i + 1).kind === 'word' && !after.spaced)
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

/** "Oct-2-2016", "Oct/2/2016". */
function gluedYear(lexemes: readonly Lexeme[], i: number): { year: number; next: number } | undefined {
  const [sign, year] = [at(lexemes, i), at(lexemes, i + 1)];
  const isGlued = /^[-/]$/.test(sign.text) && !sign.spaced && !year.spaced && isYearText(year);
  return isGlued ? { year: year.value, next: i + 2 } : undefined;
}

/** The year after a month or day: "2031", ", 2031", "of 2031", "’31". */
export function yearAfter(lexemes: readonly Lexeme[], i: number): { year: number; next: number } | undefined {
  const opener = at(lexemes, i);
  const k = opener.text === ',' || opener.lower === 'of' || opener.lower === 'in' ? i + 1 : i;
  const year = at(lexemes, k);
  if (year.kind === 'word') return spelledYear(lexemes, k);
  if (/^['’‘]$/.test(year.text)) return shortYear(lexemes, k);
  if (!isYearText(year) || !(year.spaced || opener.text === ',')) return undefined;
  if (opener.lower === 'in' || opener.text === ',') {
    // "In May, 1500 people …": after a comma only a year of our times is one, and nothing that is counted may follow.
    if (/^(?:people|of|per|men|women|miles|metres|meters)$/.test(at(lexemes, k + 1).lower)) return undefined;
    if (year.value < 1500 || year.value > 2150) return undefined;
  }
  return gluedAfter(lexemes, k) ? undefined : { year: year.value, next: k + 1 };
}

/** "’31" and "'98" after a day or month. */
function shortYear(lexemes: readonly Lexeme[], i: number): { year: number; next: number } | undefined {
  const year = at(lexemes, i + 1);
  const isShort = at(lexemes, i).spaced && year.kind === 'number' && !year.spaced && /^\d\d$/.test(year.text);
  const isGlued = at(lexemes, i + 2).kind === 'word' && !at(lexemes, i + 2).spaced; // "the '40s"
  return isShort && !isGlued ? { year: fullYear(year), next: i + 2 } : undefined;
}

/** "nineteen seventy-eight", "nineteen oh one", "two thousand and eighteen". */
export function spelledYear(lexemes: readonly Lexeme[], i: number): { year: number; next: number } | undefined {
  const first = NUMERALS.get(at(lexemes, i).lower);
  if (first?.role === 'teen' && at(lexemes, i + 1).lower === 'hundred') {
    const phrase = numberAt(lexemes, i);
    return phrase?.form === 'cardinal' && phrase.value < 2000 ? { year: phrase.value, next: phrase.next } : undefined;
  }
  if (first?.role === 'teen' || (first?.role === 'ten' && first.value === 20)) {
    const zero = /^(?:zero|oh|o)$/.test(at(lexemes, i + 1).lower) ? 1 : 0;
    const rest = numberAt(lexemes, i + 1 + zero);
    const fits =
      rest?.form === 'cardinal' && !rest.digits && (zero ? rest.value < 10 : rest.value >= 10) && rest.value < 100;
    return fits ? { year: first.value * 100 + rest.value, next: rest.next } : undefined;
  }
  if (first?.role !== 'unit' || at(lexemes, i + 1).lower !== 'thousand') return undefined;
  const phrase = numberAt(lexemes, i);
  const isYear = phrase?.form === 'cardinal' && phrase.value >= 1000 && phrase.value < 2100;
  return isYear ? { year: phrase.value, next: phrase.next } : undefined;
}

/** Four digits without a separator, from 1000 to 2199. */
export function isYearText(lexeme: Lexeme): boolean {
  return lexeme.kind === 'number' && lexeme.text.length === 4 && lexeme.value >= 1000 && lexeme.value < 2200;
}

/** A letter, digit sign or currency hangs before the number, so that it begins no date. */
export function gluedBefore(lexemes: readonly Lexeme[], i: number): boolean {
  const before = at(lexemes, i - 1);
  if (before.kind === 'none' || at(lexemes, i).spaced) return /^[$£€¥#₹]$/.test(before.text);
  if (before.text === '-' && /^(?:early|mid|late|pre|post)$/.test(at(lexemes, i - 2).lower)) return false;
  return before.kind === 'word' || before.kind === 'number' || /^[-/.$£€¥#₹+:_=@]$/.test(before.text);
}

/** A unit, a decimal or a word hangs on the number, so that it ends no date. */
export function gluedAfter(lexemes: readonly Lexeme[], i: number): boolean {
  const after = at(lexemes, i + 1);
  if (after.spaced) return false;
  if (after.kind === 'word' || after.kind === 'number' || after.text === '%' || after.text === '°') return true;
  return (
    /^[-/:]$/.test(after.text) &&
    at(lexemes, i + 2).kind === 'number' &&
    !at(lexemes, i + 2).spaced &&
    after.text !== '-'
  );
}

function afterAbbreviation(lexemes: readonly Lexeme[], i: number): number {
  const dot = at(lexemes, i + 1);
  if (dot.text !== '.' || dot.spaced) return i + 1;
  const isShort = MONTHS.get(at(lexemes, i).lower)?.needs === 'number';
  return (isShort && at(lexemes, i + 2).kind !== 'none') || at(lexemes, i + 2).kind === 'number' ? i + 2 : i + 1;
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
