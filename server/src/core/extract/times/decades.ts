import { at, type Lexemes, lexemesBetween } from '../lexemes.ts';
import { yearsOf } from './calendar.ts';
import { ordinalAt } from './periods.ts';
import { type Reader, type Reading, spanOf } from './reading.ts';
import { DECADE_WORDS } from './vocabulary.ts';

/** "1990s", "1970's"; the article before it is not part of the span. */
export function decadeAt(reader: Reader, i: number): Reading | undefined {
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
export function shortDecade(reader: Reader, i: number): Reading | undefined {
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
  const isNew = opened && ten.value <= 10; // "the '00s", "the '10s"
  const reading = decadeReading(reader, start, i + 2 + quote, (isNew ? 2000 : 1900) + ten.value);
  return ten.value >= 30 || isNew ? reading : { ...reading, from: undefined, to: undefined };
}

/** "in his late 80s", "women in their 30s". */
function isAge(lexemes: Lexemes, i: number): boolean {
  for (let j = i - 1; j >= i - 4; j--) {
    if (/^(?:his|her|their|my|your|our|its|aged|age)$/.test(at(lexemes, j).lower)) return true;
  }
  return false;
}

function tellsTemperature(lexemes: Lexemes): boolean {
  return lexemesBetween(lexemes, 0, lexemes.length).some((lexeme) =>
    /^(?:temperatures?|highs|lows|fahrenheit|celsius)$/.test(lexeme.lower),
  );
}

/** "the nineties", "the nineteen seventies"; never an age. */
export function wordDecade(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  const word = at(lexemes, i).lower;
  const century = DECADE_CENTURIES.get(word);
  if (century !== undefined) {
    const hyphen = at(lexemes, i + 1).text === '-' ? 1 : 0;
    // "The eighteen hundreds" are a century.
    if (at(lexemes, i + 1 + hyphen).lower === 'hundreds' && century < 2000 && at(lexemes, i - 1).lower === 'the') {
      return { ...decadeReading(reader, i, i + 2 + hyphen, century), ...yearsOf(century, century + 99) };
    }
    const decade = DECADE_WORDS.get(at(lexemes, i + 1 + hyphen).lower);
    return decade ? decadeReading(reader, i, i + 2 + hyphen, century + decade) : undefined;
  }
  // "The two thousand and tens".
  const spelled = word === 'two' && at(lexemes, i + 1).lower === 'thousand' && at(lexemes, i + 2).lower === 'and';
  const ofThousands = spelled ? DECADE_WORDS.get(at(lexemes, i + 3).lower) : undefined;
  if (ofThousands && at(lexemes, i + 4).lower !== 'of') return decadeReading(reader, i, i + 4, 2000 + ofThousands);
  const thousands = at(lexemes, i + 1).text === '-' ? i + 2 : i + 1;
  if (
    word === 'two' &&
    at(lexemes, i - 1).lower === 'the' &&
    at(lexemes, thousands).lower === 'thousands' &&
    at(lexemes, thousands + 1).lower !== 'of'
  )
    return decadeReading(reader, i, thousands + 1, 2000);
  const decade = word === 'tens' ? undefined : DECADE_WORDS.get(word); // "the tens of thousands"
  // "The thirties and forties": a decade in front shows that the second word is one too.
  const isSecond = /^(?:and|or|to)$/.test(at(lexemes, i - 1).lower) && DECADE_WORDS.has(at(lexemes, i - 2).lower);
  const isOpened = isSecond || /^(?:the|early|mid|late|-)$/.test(at(lexemes, i - 1).lower);
  if (decade === undefined || !isOpened || isAge(lexemes, i)) return undefined;
  if (tellsTemperature(lexemes)) return undefined;
  const own = isSecond
    ? DECADE_CENTURIES.get(at(lexemes, i - 3).text === '-' ? at(lexemes, i - 4).lower : at(lexemes, i - 3).lower)
    : undefined;
  return decadeReading(reader, i, i + 1, own !== undefined ? own + decade : decade === 0 ? 2000 : 1900 + decade);
}

const DECADE_CENTURIES: ReadonlyMap<string, number> = new Map([
  ['seventeen', 1700],
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

/** "21st century", "the nineteenth century": granularity decade, a hundred years long. */
export function century(reader: Reader, i: number, ordinal: number, next: number): Reading | undefined {
  const isJoined = /^(?:and|to|or|through|[-–])$/.test(at(reader.lexemes, next).lower);
  const the = at(reader.lexemes, next + 1).lower === 'the' ? 1 : 0;
  const join = isJoined ? ordinalAt(reader, next + 1 + the) : undefined;
  const isStretch = at(reader.lexemes, next).lower !== 'and' || at(reader.lexemes, i - 2).lower === 'between';
  const fits =
    join && ordinal < 30 && (join.value === ordinal + 1 || (isStretch && join.value > ordinal && join.value <= 30));
  const isOne = the === 1 && at(reader.lexemes, join?.next ?? 0).lower === 'century';
  if (join && fits && (isOne || at(reader.lexemes, join.next).lower === 'centuries'))
    return {
      ...spanOf(reader, i, join.next + 1),
      kind: 'date',
      granularity: 'decade',
      anchor: 'absolute',
      ...yearsOf(Math.max(1, (ordinal - 1) * 100), join.value * 100 - 1),
    };
  const k = at(reader.lexemes, next).text === '-' ? next + 1 : next;
  if (at(reader.lexemes, k).lower !== 'century' || ordinal < 1 || ordinal > 30) return undefined;
  const bc = at(reader.lexemes, k + 1).lower === 'bc' || at(reader.lexemes, k + 1).lower === 'bce';
  const span = spanOf(reader, i, bc ? k + 2 : k + 1);
  const first = Math.max(1, (ordinal - 1) * 100);
  const days = bc ? {} : yearsOf(first, (ordinal - 1) * 100 + 99);
  return { ...span, kind: 'date', granularity: 'decade', anchor: 'absolute', ...days };
}
