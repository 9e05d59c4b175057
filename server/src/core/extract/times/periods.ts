import { at } from '../lexemes.ts';
import { NUMERALS } from '../numerals.ts';
import { civil, monthsOf } from './calendar.ts';
import { type Reader, type Reading, spanOf, toldAhead } from './reading.ts';
import { ORDINAL_WORDS } from './vocabulary.ts';
import { fullYear, isYearText, shortYear, spelledYear } from './yearTexts.ts';

/** "Q4 2024", "H1 2023", "Q3", "Q2 last year"; at the letter, which the number must touch. A year may stand before it. */
export function shortPeriod(reader: Reader, i: number, yearBefore?: number): Reading | undefined {
  const { lexemes } = reader;
  const [letter, number] = [at(lexemes, i), at(lexemes, i + 1)];
  const parts = letter.lower === 'q' ? 4 : 2;
  if (number.spaced || !Number.isInteger(number.value) || number.value < 1 || number.value > parts) return undefined;
  if (number.text.length !== 1 || (at(lexemes, i + 2).kind === 'word' && !at(lexemes, i + 2).spaced)) return undefined;
  const run = lastOfRun(reader, i, number.value, parts);
  const end = run?.next ?? i + 2;
  const year = yearBefore === undefined ? yearOf(reader, end) : { year: yearBefore, next: end };
  if (parts === 2 && !year) return undefined;
  if (run) {
    const first = periodReading(reader, i, year?.next ?? end, parts, number.value, year?.year);
    const last = periodReading(reader, i, year?.next ?? end, parts, run.value, year?.year);
    return { ...first, to: last.to };
  }
  return periodReading(reader, i, year?.next ?? i + 2, parts, number.value, year?.year);
}

/** "Q1 to Q3", "Q1-Q2": the last of the run. */
function lastOfRun(
  reader: Reader,
  i: number,
  first: number,
  parts: number,
): { value: number; next: number } | undefined {
  const { lexemes } = reader;
  if (!/^(?:to|and|through|[-–])$/.test(at(lexemes, i + 2).lower)) return undefined;
  const [letter, number] = [at(lexemes, i + 3), at(lexemes, i + 4)];
  const isRun =
    letter.lower === at(lexemes, i).lower && !number.spaced && number.value > first && number.value <= parts;
  return isRun ? { value: number.value, next: i + 5 } : undefined;
}

/** "3Q 2024", "1H23": at the number. */
export function shortPeriodReversed(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const [number, letter, short] = [at(lexemes, i), at(lexemes, i + 1), at(lexemes, i + 2)];
  if (!/^[QH]$/.test(letter.text) || letter.spaced || number.text.length !== 1) return undefined;
  const parts = letter.text === 'Q' ? 4 : 2;
  if (!(number.value >= 1 && number.value <= parts)) return undefined;
  const isShort = !short.spaced && /^\d\d$/.test(short.text);
  const year = isShort ? { year: fullYear(short), next: i + 3 } : yearOf(reader, i + 2);
  return year && periodReading(reader, i, year.next, parts, number.value, year.year);
}

/** "third quarter of 2020", "the first half of last year", "third-quarter profit"; at the ordinal. */
export function spelledPeriod(reader: Reader, i: number, yearBefore?: number): Reading | undefined {
  const { lexemes } = reader;
  const digits = at(lexemes, i).kind === 'number';
  const ordinal = digits ? at(lexemes, i).value : ORDINAL_WORDS.get(at(lexemes, i).lower);
  let k = digits ? i + 2 : i + 1;
  const hyphen = at(lexemes, k).text === '-';
  if (hyphen || /^(?:fiscal|financial|calendar)$/.test(at(lexemes, k).lower)) k++;
  const noun = at(lexemes, k).lower;
  const parts = noun === 'quarter' ? 4 : noun === 'half' ? 2 : 0;
  if (ordinal === undefined || parts === 0 || !Number.isInteger(ordinal) || ordinal < 1 || ordinal > parts)
    return undefined;
  const year = yearBefore === undefined ? yearOf(reader, k + 1) : { year: yearBefore, next: k + 1 };
  if (!year && !(parts === 4 && FINANCE.test(at(lexemes, k + 1).lower))) return undefined;
  return periodReading(reader, i, year?.next ?? k + 1, parts, ordinal, year?.year);
}

const FINANCE = /^(?:profits?|loss|losses|results?|earnings|sales|revenues?|gdp|growth|income|figures|net)$/;

function periodReading(reader: Reader, i: number, next: number, parts: 2 | 4, index: number, year?: number): Reading {
  const months = 12 / parts;
  const base = {
    ...spanOf(reader, i, next),
    kind: 'date',
    granularity: parts === 4 ? 'quarter' : 'half',
  } as const;
  if (year !== undefined && !Number.isNaN(year)) {
    return { ...base, anchor: 'absolute', ...monthsOf(year, (index - 1) * months + 1, index * months) };
  }
  if (reader.reference === undefined) return { ...base, anchor: 'yearless' };
  const today = civil(reader.reference);
  const first = (index - 1) * months + 1;
  const isAhead = toldAhead(reader, i);
  const isOver = index * months < today.month;
  const nearest = isAhead ? (isOver ? today.year + 1 : today.year) : first > today.month ? today.year - 1 : today.year;
  return { ...base, anchor: 'yearless', ...monthsOf(nearest, first, index * months) };
}

/** "2020", "of 2020", ", 2020", "this year", "of last year"; the year is NaN when there is no date to count from. */
function yearOf(reader: Reader, i: number): { year: number; next: number } | undefined {
  const { lexemes } = reader;
  const opener = at(lexemes, i).lower;
  const glued = at(lexemes, i + 1);
  if (/^['’‘]$/.test(opener)) return shortYear(lexemes, i);
  if (/^[-/]$/.test(opener) && !glued.spaced && isYearText(glued)) return { year: glued.value, next: i + 2 };
  const of = opener === 'of' || opener === 'in' || opener === ',';
  let k = of ? i + 1 : i;
  const isFiscal = /^(?:fiscal|fy)$/.test(at(lexemes, k).lower);
  if (isFiscal) k++;
  if (isFiscal && at(lexemes, k).lower === 'year') k++;
  // "Q3 FY24"
  if (isFiscal && !at(lexemes, k).spaced && /^\d\d$/.test(at(lexemes, k).text))
    return { year: fullYear(at(lexemes, k)), next: k + 1 };
  if (isYearText(at(lexemes, k))) return { year: at(lexemes, k).value, next: k + 1 };
  if (of) {
    const spelled = spelledYear(lexemes, k);
    if (spelled) return spelled;
  }
  const shift = YEAR_SHIFTS.get(at(lexemes, k).lower);
  if (shift === undefined || at(lexemes, k + 1).lower !== 'year' || (at(lexemes, k).lower === 'the' && !of))
    return undefined;
  const today = reader.reference === undefined ? undefined : civil(reader.reference);
  return { year: today ? today.year + shift : Number.NaN, next: k + 2 };
}

const YEAR_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['the', 0],
  ['last', -1],
  ['next', 1],
]);

/** An ordinal in digits or words at `i`, with the index after it. */
export function ordinalAt(reader: Reader, i: number): { value: number; next: number } | undefined {
  const lexeme = at(reader.lexemes, i);
  if (lexeme.kind === 'number') {
    const suffix = at(reader.lexemes, i + 1);
    const isOrdinal = !suffix.spaced && /^(?:st|nd|rd|th)$/.test(suffix.lower);
    return isOrdinal && lexeme.value < 2000 ? { value: lexeme.value, next: i + 2 } : undefined;
  }
  const numeral = NUMERALS.get(lexeme.lower);
  if (numeral?.role === 'ordinal') return { value: numeral.value, next: i + 1 };
  if (numeral?.role !== 'ten') return undefined;
  const k = at(reader.lexemes, i + 1).text === '-' ? i + 2 : i + 1;
  const unit = NUMERALS.get(at(reader.lexemes, k).lower);
  const fits = unit?.role === 'ordinal' && unit.below === 'unit';
  return fits ? { value: numeral.value + unit.value, next: k + 1 } : undefined;
}
