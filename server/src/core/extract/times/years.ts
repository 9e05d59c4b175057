import { at, type Lexeme, lexemesBetween } from '../lexemes.ts';
import { numberAt } from '../numbers.ts';
import { NUMERALS } from '../numerals.ts';
import { fromParts } from './dates.ts';
import { decadeAt, shortDecade } from './decades.ts';
import { secondJoin } from './joins.ts';
import { type Reader, type Reading, spanOf } from './reading.ts';
import { SEASONS } from './vocabulary.ts';
import { isCounted, isYearHere } from './yearContext.ts';
import { fullYear, gluedAfter, gluedBefore, isYearText, shortYear, spelledYear } from './yearTexts.ts';

/** "2013", "2019-20", "1941–45", "2010 to 2014", "the 1990s", where the words around show that a year is meant. */
export function yearOrDecade(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const year = at(lexemes, i);
  if (!isYearText(year) || gluedBefore(lexemes, i)) return shortDecade(reader, i) ?? yearInShort(reader, i);
  const decade = decadeAt(reader, i);
  if (decade) return decade;
  const range = yearRange(reader, i);
  if (range) return range;
  if (gluedAfter(lexemes, i) || !isYearHere(reader, i)) return undefined;
  return fromParts(reader, i, i + 1, { year: year.value });
}

/** "in '69", "since ’98", "the class of '85": two digits behind an apostrophe and a word that a year follows. */
function yearInShort(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const isOpened = /^['’‘]$/.test(at(lexemes, i - 1).text) && !at(lexemes, i).spaced;
  if (!isOpened || !/^(?:in|since|until|till|of|from|after|before|during)$/.test(at(lexemes, i - 2).lower))
    return undefined;
  const short = shortYear(lexemes, i - 1);
  // 'In '12 cases'' is a quotation.
  const closes = lexemesBetween(lexemes, i + 1, i + 12).some(({ text, spaced }) => /^['’]$/.test(text) && !spaced);
  return short && !closes ? fromParts(reader, i - 1, short.next, { year: short.year }) : undefined;
}

/** "in nineteen twenty-eight": two pairs of digits in words, after a word that a year follows. */
export function wordYear(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  if (!/^(?:in|since|of|until|during|year)$/.test(at(lexemes, i - 1).lower)) return undefined;
  const year = spelledYear(lexemes, i) ?? yearCalled(reader, i);
  // "in two thousand and ten" is a year where the clause or the sentence ends; "in two thousand and ten cases" counts.
  const scaled = /^(?:hundred|thousand)$/.test(at(lexemes, i + 1).lower);
  const isThousand = at(lexemes, i + 1).lower === 'thousand' && year?.next === i + 2;
  // "In two thousand" at the end of a clause; not "one in two thousand".
  const isShare = at(lexemes, i - 2).kind === 'number' || NUMERALS.has(at(lexemes, i - 2).lower);
  const isBareThousand = isThousand && (isShare || year?.year !== 2000);
  const isCalled = at(lexemes, i - 1).lower === 'year';
  if (year && scaled && !isCalled && (isBareThousand || !endsClause(at(lexemes, year.next)))) return undefined;
  return year && !isCounted(reader, year.next) ? fromParts(reader, i, year.next, { year: year.year }) : undefined;
}

/** "the year two hundred and sixty-seven": after the word any number from a hundred on, for years of schools and plans are lower. */
function yearCalled(reader: Reader, i: number): { year: number; next: number } | undefined {
  if (at(reader.lexemes, i - 1).lower !== 'year') return undefined;
  const number = numberAt(reader.lexemes, i);
  const isYear = number?.form === 'cardinal' && Number.isInteger(number.value) && number.value >= 100;
  return isYear && number.value < 2200 ? { year: number.value, next: number.next } : undefined;
}

function endsClause(lexeme: Lexeme): boolean {
  return (
    lexeme.kind === 'none' ||
    /^[.,;:)!?]$/.test(lexeme.text) ||
    /^(?:when|after|before|he|she|it|they|we)$/.test(lexeme.lower)
  );
}

/** "2019-20", "2019/20", "1941–45", "1914–1918", "2010 to 2014". */
function yearRange(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const first = at(lexemes, i);
  const join = at(lexemes, i + 1);
  const k = i + 2 + secondJoin(lexemes, i + 1);
  const last = at(lexemes, k);
  if (last.kind !== 'number' || (gluedAfter(lexemes, k) && at(lexemes, k + 1).kind !== 'symbol')) return undefined;
  const tight = /^[-–—/~]$/.test(join.text) && !join.spaced && !last.spaced;
  const spoken = /^(?:to|through|thru|until|till|[-–—])$/.test(join.lower) || k === i + 3;
  if (tight && last.text.length === 2 && /^\d\d$/.test(last.text)) {
    const century = first.value - (first.value % 100);
    const lastYear = last.value > first.value % 100 ? century + last.value : last.value === 0 ? century + 100 : 0;
    if (lastYear === 0 || lastYear - first.value > 60) return undefined;
    return fromParts(reader, i, i + 3, { year: first.value, lastYear });
  }
  if (!(tight || spoken) || !isYearText(last) || last.value <= first.value || last.value - first.value > 900)
    return undefined;
  if (!(first.value >= 1900 && last.value < 2100) && !tight && !isYearHere(reader, i)) return undefined;
  return isCounted(reader, k + 1)
    ? undefined
    : fromParts(reader, i, k + 1, { year: first.value, lastYear: last.value });
}

/** "AD 79", "79 AD", "480 BCE": at the number or at the letters. Years before our era stay unresolved. */
export function eraYear(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const isFirst = at(lexemes, i).text === 'AD';
  const era = at(lexemes, i + 1).text;
  if (!isFirst && !/^(?:AD|CE|BCE?)$/.test(era)) return undefined;
  const year = at(lexemes, isFirst ? i + 1 : i);
  if (!/^\d{1,4}$/.test(year.text) || year.value < 1 || !(isFirst || year.spaced)) return undefined;
  if (isFirst) return fromParts(reader, i, i + 2, { year: year.value });
  if (!era.startsWith('B')) return fromParts(reader, i, i + 2, { year: year.value });
  return { ...spanOf(reader, i, i + 2), kind: 'date', granularity: 'year', anchor: 'absolute' };
}

/** "FY24": two digits that touch the letters. */
function fiscalShort(reader: Reader, i: number, k: number): { year: number; next: number } | undefined {
  const year = at(reader.lexemes, k);
  const isShort = at(reader.lexemes, i).text === 'FY' && !year.spaced && /^\d\d$/.test(year.text);
  return isShort ? { year: fullYear(year), next: k + 1 } : undefined;
}

/** "summer 2016", "winter of 2019-20", "fiscal 2020", "FY2020", "the year 2024": the year they fall in. */
export function namedYear(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const word = at(lexemes, i).lower;
  let k = i + 1;
  if (word === 'fiscal' && at(lexemes, k).lower === 'year') k++;
  if (at(lexemes, k).lower === 'of') k++;
  const year = at(lexemes, k);
  const short = /^['’‘]$/.test(year.text) && SEASONS.has(word) ? shortYear(lexemes, k) : fiscalShort(reader, i, k);
  const brief = short && fromParts(reader, i, short.next, { year: short.year });
  if (brief) return { ...brief, approximate: SEASONS.has(word) || undefined };
  const spelled = SEASONS.has(word) ? spelledYear(lexemes, k) : undefined;
  const inWords = spelled && fromParts(reader, i, spelled.next, { year: spelled.year });
  if (inWords) return { ...inWords, approximate: true };
  if (!isYearText(year) || isCounted(reader, k + 1)) return undefined;
  if (!year.spaced && word !== 'fy') return undefined;
  const range = yearRange(reader, k);
  const reading = range ?? fromParts(reader, k, k + 1, { year: year.value });
  if (!reading || (!range && gluedAfter(lexemes, k))) return undefined;
  return { ...reading, ...spanOf(reader, i, reading.next), approximate: SEASONS.has(word) || undefined };
}
