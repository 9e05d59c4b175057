import { at, type Lexeme } from '../lexemes.ts';
import { yearsOf } from './calendar.ts';
import { fromParts } from './dates.ts';
import { ordinalAt } from './periods.ts';
import { type Reader, type Reading, spanOf } from './reading.ts';
import { DECADE_WORDS, MONTHS, SEASONS } from './vocabulary.ts';
import { fullYear, gluedAfter, gluedBefore, isYearText, shortYear, spelledYear } from './yearTexts.ts';

/** "2013", "2019-20", "1941–45", "2010 to 2014", "the 1990s", where the words around show that a year is meant. */
export function yearOrDecade(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const year = at(lexemes, i);
  if (!isYearText(year) || gluedBefore(lexemes, i)) return shortDecade(reader, i);
  const decade = decadeAt(reader, i);
  if (decade) return decade;
  const range = yearRange(reader, i);
  if (range) return range;
  if (gluedAfter(lexemes, i) || !isYearHere(reader, i)) return undefined;
  return fromParts(reader, i, i + 1, { year: year.value });
}

/** "1990s", "1970's"; the article before it is not part of the span. */
function decadeAt(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const quote = /^['’]$/.test(at(lexemes, i + 1).text) ? 1 : 0;
  const s = at(lexemes, i + 1 + quote);
  const year = at(lexemes, i).value;
  if (s.lower !== 's' || s.spaced || year % 10 !== 0) return undefined;
  if (quote === 1 && !/^(?:the|early|mid|late|-)$/.test(at(lexemes, i - 1).lower)) return undefined;
  return decadeReading(reader, i, i + 2 + quote, year);
}

function decadeReading(reader: Reader, i: number, next: number, year: number): Reading {
  // "The 1800s" are a century; "the 2000s" are ten years to most writers.
  const days = yearsOf(year, year % 100 === 0 && year < 2000 ? year + 99 : year + 9);
  return { ...spanOf(reader, i, next), kind: 'date', granularity: 'decade', anchor: 'absolute', ...days };
}

/** "the '40s", "the 70s", "late 80s": the last century from the thirties on; unresolved before, ages left alone. */
function shortDecade(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const ten = at(lexemes, i);
  if (ten.text.length !== 2 || ten.value % 10 !== 0) return undefined;
  const quote = /^['’]$/.test(at(lexemes, i + 1).text) && !at(lexemes, i + 1).spaced ? 1 : 0;
  const s = at(lexemes, i + 1 + quote);
  if (s.lower !== 's' || s.spaced) return undefined;
  const opened = /^['’‘]$/.test(at(lexemes, i - 1).text) && !ten.spaced;
  const start = opened ? i - 1 : i;
  const before = at(lexemes, start - 1).lower;
  if (!opened && !/^(?:the|early|mid|late|-|in)$/.test(before)) return undefined;
  if (isAge(lexemes, start) || /^(?:degrees|°)/.test(at(lexemes, i + 2 + quote).lower) || tellsTemperature(lexemes))
    return undefined;
  if (!opened && before === 'in' && quote === 0) return undefined;
  const reading = decadeReading(reader, start, i + 2 + quote, 1900 + ten.value);
  return ten.value >= 30 ? reading : { ...reading, from: undefined, to: undefined };
}

/** "in his late 80s", "women in their 30s". */
function isAge(lexemes: readonly Lexeme[], i: number): boolean {
  for (let j = i - 1; j >= i - 4; j--) {
    if (/^(?:his|her|their|my|your|our|its|aged|age)$/.test(at(lexemes, j).lower)) return true;
  }
  return false;
}

function tellsTemperature(lexemes: readonly Lexeme[]): boolean {
  return lexemes.some((lexeme) => /^(?:temperatures?|highs|lows|fahrenheit|celsius)$/.test(lexeme.lower));
}

/** "the nineties", "the nineteen seventies"; never an age. */
export function wordDecade(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const word = at(lexemes, i).lower;
  const century = DECADE_CENTURIES.get(word);
  if (century !== undefined) {
    const hyphen = at(lexemes, i + 1).text === '-' ? 1 : 0;
    const decade = DECADE_WORDS.get(at(lexemes, i + 1 + hyphen).lower);
    return decade ? decadeReading(reader, i, i + 2 + hyphen, century + decade) : undefined;
  }
  const thousands = at(lexemes, i + 1).text === '-' ? i + 2 : i + 1;
  if (
    word === 'two' &&
    at(lexemes, i - 1).lower === 'the' &&
    at(lexemes, thousands).lower === 'thousands' &&
    at(lexemes, thousands + 1).lower !== 'of'
  )
    return decadeReading(reader, i, thousands + 1, 2000);
  const decade = word === 'tens' ? undefined : DECADE_WORDS.get(word); // "the tens of thousands"
  if (decade === undefined || !/^(?:the|early|mid|late|-)$/.test(at(lexemes, i - 1).lower) || isAge(lexemes, i))
    return undefined;
  if (tellsTemperature(lexemes)) return undefined;
  return decadeReading(reader, i, i + 1, decade === 0 ? 2000 : 1900 + decade);
}

const DECADE_CENTURIES: ReadonlyMap<string, number> = new Map([
  ['seventeen', 1700],
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

/** "in nineteen twenty-eight": two pairs of digits in words, after a word that a year follows. */
export function wordYear(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  if (!/^(?:in|since|of|until|during|year)$/.test(at(lexemes, i - 1).lower)) return undefined;
  const year = spelledYear(lexemes, i);
  // "in two thousand and ten" is a year where the clause or the sentence ends; "in two thousand and ten cases" counts.
  const scaled = /^(?:hundred|thousand)$/.test(at(lexemes, i + 1).lower);
  const isBareThousand = at(lexemes, i + 1).lower === 'thousand' && year?.next === i + 2;
  if (year && scaled && (isBareThousand || !endsClause(at(lexemes, year.next)))) return undefined;
  return year && !isCounted(reader, year.next) ? fromParts(reader, i, year.next, { year: year.year }) : undefined;
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
  const last = at(lexemes, i + 2);
  if (last.kind !== 'number' || (gluedAfter(lexemes, i + 2) && at(lexemes, i + 3).kind !== 'symbol')) return undefined;
  const tight = /^[-–—/~]$/.test(join.text) && !join.spaced && !last.spaced;
  const spoken = /^(?:to|through|until|till|[-–—])$/.test(join.lower);
  if (tight && last.text.length === 2 && /^\d\d$/.test(last.text)) {
    const century = first.value - (first.value % 100);
    const lastYear = last.value > first.value % 100 ? century + last.value : last.value === 0 ? century + 100 : 0;
    if (lastYear === 0 || lastYear - first.value > 60) return undefined;
    return fromParts(reader, i, i + 3, { year: first.value, lastYear });
  }
  if (!(tight || spoken) || !isYearText(last) || last.value <= first.value || last.value - first.value > 900)
    return undefined;
  if (!(first.value >= 1900 && last.value < 2100) && !tight && !isYearHere(reader, i)) return undefined;
  return isCounted(reader, i + 3)
    ? undefined
    : fromParts(reader, i, i + 3, { year: first.value, lastYear: last.value });
}

/** After these a four-digit number is a year unless something countable follows. */
const BEFORE_YEAR = new Set(
  'in since until till during circa ca fiscal fy year early late mid winter spring summer autumn fall season born founded established'.split(
    ' ',
  ),
);
const MAYBE_YEAR = new Set(
  'by before after from of to between and or through around for than with vs versus beyond throughout against'.split(
    ' ',
  ),
);
const DETERMINERS = new Set('the a an his her its their our this that my your s previous old new original'.split(' '));

/** Nouns that are dated by a bare year in front ("2019 figures"), in the singular; plurals are cut to it. */
const DATED_NOUNS = new Set(
  (
    'report data figure census election survey budget season edition study film book album law agreement deal vote referendum ' +
    'tournament final campaign estimate level world olympics games cup championship general presidential parliamentary mid ' +
    'financial fiscal annual national earthquake flood treaty act conference summit constitution coup war crisis recession ' +
    'interview article paper poll audit festival finals winner champion crash attack bombing disaster hurricane'
  ).split(' '),
);

/** Counted things: after one of these words a number is a count, whatever stands before it. */
const COUNTED = new Set(
  (
    'people persons men women children soldiers troops civilians homes houses families students workers employees jobs miles ' +
    'metres meters kilometres kilometers km m feet ft kg kilograms tonnes tons pounds dollars euros yen hours minutes days weeks ' +
    'months years cases deaths copies votes points seats square cubic degrees calories words or percent per mph litres liters ' +
    'acres hectares barrels million billion units watts characters participants delegates residents victims refugees'
  ).split(' '),
);

function isCounted(reader: Reader, i: number): boolean {
  const word = at(reader.lexemes, i);
  return (
    word.kind === 'word' &&
    COUNTED.has(word.lower) &&
    !(word.lower === 'or' && at(reader.lexemes, i + 1).lower !== 'so')
  );
}

/** Whether the four digits at `i` are a year: by the word before, the word after, brackets, or a list of years. */
function isYearHere(reader: Reader, i: number): boolean {
  const { lexemes } = reader;
  const year = at(lexemes, i).value;
  const recent = year >= 1900 && year < 2060;
  const before = at(lexemes, i - 1);
  const after = at(lexemes, i + 1);
  if (isCounted(reader, i + 1)) return false;
  if (before.text === '.' && /^ca?$/.test(at(lexemes, i - 2).text)) return true; // "c. 1850"
  const plural =
    after.kind === 'word' &&
    after.spaced &&
    /[a-z]{3}s$/.test(after.text) &&
    !/(?:ss|us|is|wards|whereas)$/.test(after.text);
  if (BEFORE_YEAR.has(before.lower)) return recent || !plural;
  if (before.lower === 'years' && at(lexemes, i - 2).lower === 'the') return true;
  if (before.text === '-' && /^(?:mid|pre|post)$/.test(at(lexemes, i - 2).lower)) return true;
  if (MAYBE_YEAR.has(before.lower)) {
    if (before.lower === 'of' && /^(?:total|sum|number|speed|group|capacity|crowd|out)$/.test(at(lexemes, i - 2).lower))
      return false;
    if (before.lower === 'to' && at(lexemes, i - 2).lower === 'prior') return recent;
    if (before.lower === 'to' || before.lower === 'and' || before.lower === 'or' || before.lower === 'for') {
      return (
        recent &&
        (isYearText(at(lexemes, i - 2)) || at(lexemes, i - 2).lower === 'year' || MONTHS.has(at(lexemes, i - 2).lower))
      );
    }
    if (before.lower === 'between')
      return (
        (isYearText(at(lexemes, i + 2)) || MONTHS.has(at(lexemes, i + 2).lower)) && !isCounted(reader, i + 3) && recent
      );
    return recent && !plural;
  }
  if (before.text === '(' && (after.text === ')' || /^[-–,;]$/.test(after.text))) return year >= 1500;
  if (!recent) return DETERMINERS.has(before.lower) && after.kind === 'word' && after.spaced && !plural && year < 1900;
  if (DETERMINERS.has(before.lower)) return after.kind === 'word' || after.text === '’' || after.text === "'";
  if (before.text === ',' && isYearText(at(lexemes, i - 2)) && at(lexemes, i - 2).value < year) return true;
  if (EVENT_NOUNS.has(before.lower) && /^[A-Z]/.test(before.text)) return true;
  const noun = after.lower.endsWith('s') && !DATED_NOUNS.has(after.lower) ? after.lower.slice(0, -1) : after.lower;
  if (after.spaced && DATED_NOUNS.has(noun)) return before.kind !== 'word' || before.text === before.lower || i < 2;
  return before.kind === 'none' && /^(?:was|is|has|saw|marked|began|brought|will)$/.test(after.lower);
}

/** Last words of event names that carry their year behind them ("World Cup 2022"). */
const EVENT_NOUNS = new Set(
  'cup games olympics paralympics expo euro championship championships open prix festival awards election elections eurovision act'.split(
    ' ',
  ),
);

/** "AD 79", "79 AD", "480 BCE": at the number or at the letters. Years before our era stay unresolved. */
export function eraYear(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const isFirst = at(lexemes, i).text === 'AD';
  const year = at(lexemes, isFirst ? i + 1 : i);
  if (!/^\d{1,4}$/.test(year.text) || year.value < 1 || !(isFirst || year.spaced)) return undefined;
  if (isFirst) return fromParts(reader, i, i + 2, { year: year.value });
  const era = at(lexemes, i + 1).text;
  if (era === 'AD' || era === 'CE') return fromParts(reader, i, i + 2, { year: year.value });
  if (era !== 'BC' && era !== 'BCE') return undefined;
  return { ...spanOf(reader, i, i + 2), kind: 'date', granularity: 'year', anchor: 'absolute' };
}

/** "21st century", "the nineteenth century": granularity decade, a hundred years long. */
export function century(reader: Reader, i: number, ordinal: number, next: number): Reading | undefined {
  const join = /^(?:and|to|or|through|[-–])$/.test(at(reader.lexemes, next).lower)
    ? ordinalAt(reader, next + 1)
    : undefined;
  if (join && join.value === ordinal + 1 && at(reader.lexemes, join.next).lower === 'centuries' && ordinal < 30)
    return {
      ...spanOf(reader, i, join.next + 1),
      kind: 'date',
      granularity: 'decade',
      anchor: 'absolute',
      ...yearsOf(Math.max(1, (ordinal - 1) * 100), ordinal * 100 + 99),
    };
  const k = at(reader.lexemes, next).text === '-' ? next + 1 : next;
  if (at(reader.lexemes, k).lower !== 'century' || ordinal < 1 || ordinal > 30) return undefined;
  const bc = at(reader.lexemes, k + 1).lower === 'bc' || at(reader.lexemes, k + 1).lower === 'bce';
  const span = spanOf(reader, i, bc ? k + 2 : k + 1);
  const first = Math.max(1, (ordinal - 1) * 100);
  const days = bc ? {} : yearsOf(first, (ordinal - 1) * 100 + 99);
  return { ...span, kind: 'date', granularity: 'decade', anchor: 'absolute', ...days };
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
  if (!isYearText(year) || isCounted(reader, k + 1)) return undefined;
  if (!year.spaced && word !== 'fy') return undefined;
  const range = yearRange(reader, k);
  const reading = range ?? fromParts(reader, k, k + 1, { year: year.value });
  if (!reading || (!range && gluedAfter(lexemes, k))) return undefined;
  return { ...reading, ...spanOf(reader, i, reading.next), approximate: SEASONS.has(word) || undefined };
}
