import { at, type Lexemes } from '../lexemes.ts';
import { MONTHS } from './vocabulary.ts';
import { isYearText } from './yearTexts.ts';

/** A row of `MONTHS`. */
export type MonthWord = NonNullable<ReturnType<typeof MONTHS.get>>;

/** "Oct-2", "October/2": an abbreviation or a name that is no other word, with digits directly behind the sign. */
export function isGluable(lexemes: Lexemes, i: number, month: MonthWord): boolean {
  const digits = at(lexemes, i + 1);
  return month.needs === 'number' || (month.needs === 'nothing' && digits.kind === 'number' && !digits.spaced);
}

/** "may 3, 2031": a day and a year show that the word in lower case is a month. */
export function digitDay(lexemes: Lexemes, i: number): boolean {
  const day = at(lexemes, i + 1);
  const ending = at(lexemes, i + 2);
  const k = !ending.spaced && /^(?:st|nd|rd|th)$/.test(ending.lower) ? i + 3 : i + 2;
  return day.kind === 'number' && isYearText(at(lexemes, at(lexemes, k).text === ',' ? k + 1 : k));
}

/** "it may", "protesters march": a modal or a verb stands after a number only by accident ("the 12 may"). */
export function isVerbLike(lexemes: Lexemes, i: number): boolean {
  const word = at(lexemes, i);
  return (
    word.text === word.lower &&
    (word.lower === 'may' || word.lower === 'march' || word.lower === 'mar' || word.lower === 'dec')
  );
}

/** The index behind a month and the dot of its short form. */
export function afterAbbreviation(lexemes: Lexemes, i: number): number {
  const dot = at(lexemes, i + 1);
  if (dot.text !== '.' || dot.spaced) return i + 1;
  const isShort = MONTHS.get(at(lexemes, i).lower)?.needs === 'number';
  return (isShort && at(lexemes, i + 2).kind !== 'none') || at(lexemes, i + 2).kind === 'number' ? i + 2 : i + 1;
}
