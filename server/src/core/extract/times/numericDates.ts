import { at, type Lexeme } from '../lexemes.ts';
import { fromParts } from './dates.ts';
import { type Reader, type Reading, spanOf } from './reading.ts';
import { MONTHS } from './vocabulary.ts';
import { fullYear, gluedAfter, gluedBefore, isYearText } from './yearTexts.ts';

/** "2031-05-03", "2031/5/3", "2031.05.03", "03/05/2031", "25.12.2031", "2031-05"; at the first number. */
export function numericDate(reader: Reader, i: number): Reading | undefined {
  const short = dottedDate(reader, i) ?? dayMonthSlash(reader, i);
  if (short) return short;
  const { lexemes } = reader;
  const [a, sign, b] = [at(lexemes, i), at(lexemes, i + 1), at(lexemes, i + 2)];
  if ((sign.text !== '-' && sign.text !== '/') || sign.spaced || b.spaced || gluedBefore(lexemes, i)) return undefined;
  const [again, c] = [at(lexemes, i + 3), at(lexemes, i + 4)];
  if (MONTHS.has(b.lower) && again.text === sign.text && c.kind === 'number') {
    const month = MONTHS.get(b.lower)!.month;
    return a.text.length === 4
      ? fromParts(reader, i, i + 5, { year: a.value, month, day: c.value })
      : fromParts(reader, i, i + 5, { year: fullYear(c), month, day: a.value });
  }
  // "12/Nov"; with a hyphen it is read with the days before their month.
  const month = sign.text === '/' && /^\d\d?$/.test(a.text) ? MONTHS.get(b.lower) : undefined;
  if (month && again.text !== '/') return fromParts(reader, i, i + 3, { month: month.month, day: a.value });
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

/** "on 4/22", "since 22/04": day and month alone, behind a word of time, where only one of the two can be the month. */
function dayMonthSlash(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const [a, slash, b] = [at(lexemes, i), at(lexemes, i + 1), at(lexemes, i + 2)];
  if (slash.text !== '/' || slash.spaced || b.spaced || !/^\d\d?$/.test(a.text) || !/^\d\d?$/.test(b.text))
    return undefined;
  if (!/^(?:on|since|until|till|before|after|from|by)$/.test(at(lexemes, i - 1).lower) || gluedAfter(lexemes, i + 2))
    return undefined;
  if (a.value > 12 === b.value > 12) return undefined;
  const [day, month] = a.value > 12 ? [a.value, b.value] : [b.value, a.value];
  return day <= 31 ? fromParts(reader, i, i + 3, { month, day }) : undefined;
}

/** "25.12.2031", "2031.12.25": one lexeme, because its dots are inner dots of a number. */
function dottedDate(reader: Reader, i: number): Reading | undefined {
  if (!Number.isNaN(at(reader.lexemes, i).value)) return undefined;
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

/**
 * The order of day and month in the numeric dates of a text, told by those in which one of the two cannot be a month; undefined
 * when there is none, or when they differ.
 */
export function monthFirstIn(text: string): boolean | undefined {
  let order: boolean | undefined;
  for (const match of text.matchAll(/(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d\d)(?![\d/-])/g)) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (first > 31 || second > 31 || first > 12 === second > 12) continue;
    const monthFirst = second > 12;
    if (order !== undefined && order !== monthFirst) return undefined;
    order = monthFirst;
  }
  return order;
}

/**
 * Both orders of day and month are in use: a date that could be either is read, but resolved only where other dates of the
 * article show the order.
 */
function dayAndMonth(reader: Reader, i: number, next: number, a: Lexeme, b: Lexeme, c: Lexeme): Reading | undefined {
  const year = fullYear(c);
  if (a.value === b.value || b.value > 12) return fromParts(reader, i, next, { year, month: a.value, day: b.value });
  if (a.value > 12) return fromParts(reader, i, next, { year, month: b.value, day: a.value });
  if (a.value < 1 || b.value < 1) return undefined;
  if (reader.monthFirst !== undefined) {
    const [day, month] = reader.monthFirst ? [b.value, a.value] : [a.value, b.value];
    return fromParts(reader, i, next, { year, month, day });
  }
  return { ...spanOf(reader, i, next), kind: 'date', granularity: 'day', anchor: 'absolute' };
}
