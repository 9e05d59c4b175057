import type { Granularity } from '../annotations.ts';
import { at, lexemesBetween } from '../lexemes.ts';
import { around, periodAround, relative } from './anchored.ts';
import { civil, weekOf, yearsOf } from './calendar.ts';
import { type Reader, type Reading, spanOf, type TimeParser } from './reading.ts';
import { daysRead } from './resolve.ts';
import { MONTHS, TIME_UNITS, WEEKDAYS } from './vocabulary.ts';
import { isYearText } from './yearTexts.ts';

/** "the end of the year", "early in the week": the article's own period, unless the sentence speaks of another year; at the unit. */
export function currentPeriod(reader: Reader, i: number): Reading | undefined {
  const unit = at(reader.lexemes, i).lower;
  if (unit !== 'week' && unit !== 'month' && unit !== 'quarter' && unit !== 'year' && unit !== 'decade')
    return undefined;
  const after = at(reader.lexemes, i + 1);
  // "the end of the year 2030", "the end of the month-long strike", "of the week of 3 May"
  if (after.kind === 'number' || after.text === '-' || after.lower === 'of' || after.lower === 'before')
    return undefined;
  const today = reader.reference === undefined ? undefined : civil(reader.reference).year;
  const other = lexemesBetween(reader.lexemes, i - 40, i + 40).some(
    (lexeme) => isYearText(lexeme) && lexeme.value !== today,
  );
  const days = other ? undefined : around(reader, (day) => periodAround(day, unit, 0));
  return relative(reader, i, i + 1, unit, days);
}

/** "the year before last", "the month after next": two periods back or ahead; at the unit. */
export function secondNext(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const unit = at(lexemes, i).lower;
  if (!/^(?:night|week|weekend|month|year)$/.test(unit)) return undefined;
  const k = at(lexemes, i + 2).lower === 'the' ? i + 3 : i + 2;
  const pair = `${at(lexemes, i + 1).lower} ${at(lexemes, k).lower}`;
  const shift = pair === 'before last' ? -2 : pair === 'after next' ? 2 : 0;
  const after = at(lexemes, k + 1);
  if (shift === 0 || (after.kind === 'word' && TIME_UNITS.has(after.lower))) return undefined;
  if (unit === 'night') {
    if (shift > 0) return undefined;
    return relative(
      reader,
      i,
      k + 1,
      'day',
      around(reader, (day) => ({ from: day + shift, to: day + shift })),
    );
  }
  if (unit === 'weekend') {
    const days = around(reader, (day) => {
      const saturday = weekOf(day).from + 5 + 7 * shift;
      return { from: saturday, to: saturday + 1 };
    });
    return relative(reader, i, k + 1, 'day', days);
  }
  return relative(
    reader,
    i,
    k + 1,
    unit as Granularity,
    around(reader, (day) => periodAround(day, unit as Granularity, shift)),
  );
}

/** "from now until June", "between now and Friday": the article's day, where a date follows; at "now". */
export function nowBefore(reader: Reader, i: number, periodAt: TimeParser): Reading | undefined {
  const { lexemes } = reader;
  const opener = at(lexemes, i - 1).lower;
  const join = at(lexemes, i + 1).lower;
  const joins = opener === 'between' ? join === 'and' : opener === 'from' && /^(?:to|until|till|through)$/.test(join);
  const the = at(lexemes, i + 2).lower === 'the' ? 1 : 0;
  if (!joins || periodAt(reader, i + 2 + the)?.kind !== 'date') return undefined;
  const days = around(reader, (day) => ({ from: day, to: day }));
  return relative(reader, i, i + 1, 'day', days);
}

/** "from 2010 to now", "between 22 May and now": the article's day as the end of a stretch that a date opens. */
export function nowAfter(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const isThe = at(lexemes, i - 1).lower === 'the' ? 1 : 0;
  const [join, before] = [at(lexemes, i - 1 - isThe), at(lexemes, i - 2 - isThe)];
  if (!/^(?:to|till|until|and|through|–|-)$/.test(join.lower)) return undefined;
  const isDate = before.kind === 'number' || MONTHS.has(before.lower) || WEEKDAYS.has(before.lower);
  const isOpened = [3, 4, 5, 6, 7].some((back) => /^(?:from|between|since)$/.test(at(lexemes, i - back - isThe).lower));
  if (!isDate || !isOpened || at(lexemes, i + 1).lower === 'on') return undefined;
  return relative(
    reader,
    i,
    i + 1,
    'day',
    around(reader, (day) => ({ from: day, to: day })),
  );
}

/** "year-end", "the month’s end", "year-end 2030": at the unit. */
export function edgeOf(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const unit = at(lexemes, i).lower;
  if (unit !== 'week' && unit !== 'month' && unit !== 'quarter' && unit !== 'year' && unit !== 'decade')
    return undefined;
  const isHyphen = at(lexemes, i + 1).text === '-' && !at(lexemes, i + 1).spaced;
  const isGenitive = /^['’]$/.test(at(lexemes, i + 1).text) && at(lexemes, i + 2).lower === 's';
  const k = isHyphen ? i + 2 : i + 3;
  if ((!isHyphen && !isGenitive) || at(lexemes, k).lower !== 'end') return undefined;
  const of = at(lexemes, k + 1).lower === 'of' ? 1 : 0;
  const year = at(lexemes, k + 1 + of);
  const part = { part: 'end', approximate: true } as const;
  if (unit === 'year' && isYearText(year)) {
    return { ...relative(reader, i, k + 2 + of, 'year', yearsOf(year.value)), anchor: 'absolute', ...part };
  }
  return {
    ...relative(
      reader,
      i,
      k + 1,
      unit,
      around(reader, (day) => periodAround(day, unit, 0)),
    ),
    ...part,
  };
}

/** "year to date", "month-to-date": from the beginning of the article's own period to its day; at the unit. */
export function periodToDate(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const unit = at(lexemes, i).lower;
  if (unit !== 'week' && unit !== 'month' && unit !== 'quarter' && unit !== 'year') return undefined;
  const width = at(lexemes, i + 1).text === '-' ? 2 : 1;
  const last = i + 2 * width;
  if (at(lexemes, i + width).lower !== 'to' || at(lexemes, last).lower !== 'date') return undefined;
  const days = around(reader, (day) => ({ from: periodAround(day, unit, 0).from, to: day }));
  return relative(reader, i, last + 1, unit, days);
}

/**
 * "the rest of the year", "the rest of this week", "the remainder of 2030": from the article's day to the end of the
 * period, which must hold that day; at "rest". `periodAt` reads a period that is named.
 */
export function restOf(reader: Reader, i: number, periodAt: TimeParser): Reading | undefined {
  const { lexemes } = reader;
  let k = at(lexemes, i + 1).lower === 'of' ? i + 2 : i + 1;
  if (/^(?:the|this|my|our|their|current)$/.test(at(lexemes, k).lower)) k++;
  if (at(lexemes, k).lower === 'current') k++;
  const unit = at(lexemes, k).lower;
  const named = at(lexemes, i + 1).lower === 'of' ? periodAt(reader, i + 2) : undefined;
  const today = reader.reference;
  if (named?.kind === 'date' && named.granularity !== 'day' && !named.part && today !== undefined) {
    const days = daysRead(reader, named, i + 2);
    if (days?.from === undefined || days.to === undefined || days.from > today || days.to < today) return undefined;
    return { ...named, ...spanOf(reader, i, named.next), parts: undefined, from: today, to: days.to };
  }
  if (k < i + 2 || (unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade')) return undefined;
  const days = around(reader, (day) => ({ from: day, to: periodAround(day, unit, 0).to }));
  return relative(reader, i, k + 1, unit, days);
}

/** "earlier in the week", "later in the year": the part of the article's own period before or after it. */
export function partOfCurrent(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const unit = at(lexemes, i + 3).lower;
  if (at(lexemes, i + 1).lower !== 'in' || at(lexemes, i + 2).lower !== 'the') return undefined;
  if (unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade') return undefined;
  const isEarlier = at(lexemes, i).lower === 'earlier';
  const days = around(reader, (day) => {
    const period = periodAround(day, unit, 0);
    return isEarlier ? { from: period.from, to: day } : { from: day, to: period.to };
  });
  return { ...relative(reader, i, i + 4, unit, days), approximate: true };
}
