import { at, type Lexeme } from '../lexemes.ts';
import { dayAt, fromParts } from './dates.ts';
import { shortPeriod, spelledPeriod } from './periods.ts';
import { type Reader, type Reading, spanOf } from './reading.ts';
import { MONTHS } from './vocabulary.ts';
import { isYearText } from './yearTexts.ts';

/** "2016 June", "2016 H2", "2016 Q3": the order of registers and product names. */
export function yearThenMonth(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const year = at(lexemes, i);
  if (!isYearText(year)) return undefined;
  const isGenitive = /^['’]$/.test(at(lexemes, i + 1).text) && at(lexemes, i + 2).lower === 's';
  const letter = isGenitive ? i + 3 : at(lexemes, i + 1).text === '-' ? i + 2 : i + 1; // "2016-Q3", "2016's Q3"
  const half = /^[qh]$/i.test(at(lexemes, letter).text) ? shortPeriod(reader, letter, year.value) : undefined;
  if (half) return { ...half, ...spanOf(reader, i, half.next) };
  const ordinal = isGenitive ? i + 3 : at(lexemes, i + 1).lower === 'the' ? i + 2 : i + 1;
  const quarter = spelledPeriod(reader, ordinal, year.value);
  if (quarter) return { ...quarter, ...spanOf(reader, i, quarter.next) };
  // "2016-Nov"
  const sign = at(lexemes, i + 1);
  const glued = /^[-/]$/.test(sign.text) && !sign.spaced && !at(lexemes, i + 2).spaced ? i + 2 : undefined;
  const abbreviated = glued === undefined ? undefined : MONTHS.get(at(lexemes, glued).lower);
  if (glued !== undefined && abbreviated && at(lexemes, glued + 1).text !== sign.text) {
    return fromParts(reader, i, glued + 1, { year: year.value, month: abbreviated.month });
  }
  const word: Lexeme = at(lexemes, i + 1);
  const month = MONTHS.get(word.lower);
  const isAbbreviated = month?.needs === 'number' && !/^(?:mar|dec)$/.test(word.lower); // "2016 sept"
  if (
    month &&
    word.spaced &&
    (/^[A-Z]/.test(word.text) || month.needs === 'nothing' || month.needs === 'name' || isAbbreviated) &&
    !(at(lexemes, i + 2).kind === 'number' && isYearText(at(lexemes, i + 3)))
  ) {
    const day = dayAt(reader, i + 2);
    if (day) return fromParts(reader, i, day.next, { year: year.value, month: month.month, day: day.value });
    if (at(lexemes, i + 2).kind === 'number') return undefined;
    const parts = { year: year.value, month: month.month };
    return { ...spanOf(reader, i, i + 2), kind: 'date', granularity: 'month', anchor: 'absolute', parts };
  }
  return undefined;
}
