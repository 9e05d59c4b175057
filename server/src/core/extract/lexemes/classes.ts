import { CURRENCY_NAMES } from '../currencies.ts';
import { DENOMINATORS, NUMERALS, SCALE_ABBREVIATIONS } from '../numerals.ts';
import {
  AHEAD_WORDS,
  DAY_TIMES,
  DECADE_WORDS,
  MONTHS,
  PAST_WORDS,
  SEASONS,
  TIME_UNITS,
  WEEKDAYS,
  ZONES,
} from '../times/vocabulary.ts';
import * as is from './facts.ts';

const ROWS: readonly (readonly [facts: number, words: Iterable<string>])[] = [
  [is.MONTH, MONTHS.keys()],
  [is.WEEKDAY, [...WEEKDAYS.keys()].flatMap((word) => [word, `${word}s`])],
  [is.UNIT, TIME_UNITS.keys()],
  [
    is.PERIOD,
    words(
      'day days week weeks month months quarter quarters half halves third thirds year years decade decades weekend',
    ),
  ],
  [is.HALF_QUARTER, words('half halves quarter quarters')],
  [is.NUMERAL, NUMERALS.keys()],
  [is.NUMBER_PART, [...DENOMINATORS.keys(), ...SCALE_ABBREVIATIONS.keys()]],
  [is.NUMBER_PART, words('point oh o m e x minus negative firsts')],
  [is.SUFFIX, words('st nd rd th')],
  [is.JOIN, words('to and or until till through thru up')],
  [is.CLOCK, words('pm am p m past o local hours noon midday midnight')],
  [is.CLOCK, ZONES],
  [is.ARTICLE, words('a an')],
  [
    is.AMOUNT,
    words(
      'full whole entire more extra consecutive straight further additional calendar long successive other business',
    ),
  ],
  [
    is.AMOUNT,
    words('working school academic fiscal financial trading odd plus something few couple several many another all'),
  ],
  [is.PREPOSITION, words('in of out at')],
  [is.ERA, words('s ad ce bc bce q h')],
  [is.ANNIVERSARY, words('anniversary jubilee')],
  [is.CENTURY, words('century centuries')],
  [is.DECADE, [...DECADE_WORDS.keys(), 'hundreds', 'thousands']],
  [is.PERCENT, words('percent per percentage')],
  [is.DAY_PART, [...SEASONS, ...DAY_TIMES]],
  [is.SIDE, words('before after')],
  [is.TENSE, [...AHEAD_WORDS, ...PAST_WORDS, 'to']],
  [is.MONEY, [...CURRENCY_NAMES.keys()].filter((name) => /^[a-z]+$/.test(name))],
];

/** The classes of a word in lower case; words that are not here have none, unless they have letters beyond ASCII. */
export const WORD_CLASSES: ReadonlyMap<string, number> = tableOf(ROWS);

/** The classes of a sign. */
export const SIGN_CLASSES: ReadonlyMap<string, number> = tableOf([
  [is.HYPHEN, '-'],
  [is.DASH, '–—'],
  [is.SLASH, '/'],
  [is.CLOCK, ':'],
  [is.AMOUNT, '+'],
  [is.NUMBER_PART, '×*·^,−'],
  [is.APOSTROPHE, "'’‘"],
  [is.MONEY, '$¥'],
  [is.PERCENT, '%'],
  [is.STOP, '.'],
  [is.TENSE, '.;:'],
]);

function words(list: string): string[] {
  return list.split(' ');
}

function tableOf(rows: readonly (readonly [number, Iterable<string>])[]): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [facts, members] of rows) {
    for (const member of members) table.set(member, (table.get(member) ?? 0) | facts);
  }
  return table;
}
