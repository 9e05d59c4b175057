import { CURRENCY_SIGNS } from '../currencies.ts';
import * as is from '../lexemes/facts.ts';
import { at, type Lexemes } from '../lexemes.ts';
import { NUMERALS } from '../numerals.ts';

/** The ways in which a lexeme may begin a quantity, by what it needs around itself; 0 is none. */
export const NUMBER = 1;
/** Number words and openers that need nothing more. */
const FREE = 2;
const INDEFINITE = 3;
/** Codes and names of currencies, and capitals that may be one. */
export const CODE = 4;
/** "several", "few", "many", which open phrases with a scale only. */
const SOME = 5;
const NEXT = 6;
export const MINUS = 7;
export const SIGN = 8;

/** How the words begin quantities that do. What else there is are codes of currencies, in capitals or before a sign. */
export const QUANTITY_WORDS: ReadonlyMap<string, number> = new Map([
  ...[...NUMERALS.keys()].map((word): [string, number] => [word, FREE]),
  ...rows(
    FREE,
    'half quarter dozens scores hundreds thousands tens aged age ages minus negative couple third last penultimate antepenultimate',
  ),
  ...rows(INDEFINITE, 'a an'),
  ...rows(SOME, 'several few many'),
  ...rows(NEXT, 'next'),
  ...rows(
    CODE,
    'rs c usd eur gbp rmb aud cad inr mxn kr hk nt nz sek jpy chf nzd au us mex nok dkk cny krw hkd sgd brl zar thb pln huf czk ' +
      'rub uah idr myr php vnd aed btc dollar dollars euro euros rupee rupees yen',
  ),
]);

function rows(way: number, words: string): [string, number][] {
  return words.split(' ').map((word) => [word, way]);
}

/** Facts of which the lexeme behind one that opens in this way needs one; 0 where that does not decide. */
export function neededBehind(way: number): number {
  return NEEDED_BEHIND[way]!;
}

const NEEDED_BEHIND: readonly number[] = [
  0,
  0,
  0,
  0,
  is.NUMBER | is.MONEY | is.STOP, // CODE
  is.NUMERAL, // SOME
  is.JOIN | is.HYPHEN, // NEXT
  0,
  is.NUMBER, // SIGN
];

/** Whether a quantity may begin at a lexeme that opens it in this way, with these facts of its own, of the next one and of the sentence. */
export function mayOpenQuantity(way: number, own: number, next: number, sentence: number): boolean {
  // "A year old", "a half", "a few dozen", "a percent", "A$"; "a mile and a half" has its part further on.
  if (way === INDEFINITE) return (next & INDEFINITE_BEHIND) !== 0 || (sentence & is.HALF_QUARTER) !== 0;
  return way !== MINUS || ((own & is.SPACED) !== 0 && (next & is.SPACED) === 0);
}

const INDEFINITE_BEHIND = is.UNIT | is.HALF_QUARTER | is.NUMERAL | is.AMOUNT | is.PERCENT | is.MONEY;

/** Whether a word that opens as a code is one of those named above, or a code of up to five letters, in capitals or before a sign. */
export function isLikeCode(lexemes: Lexemes, i: number): boolean {
  const { text, lower } = at(lexemes, i);
  if (QUANTITY_WORDS.has(lower)) return true;
  const isCapitals = text.length === 1 || isCapital(text.charCodeAt(1));
  return isCapitals || CURRENCY_SIGNS.has(text) || at(lexemes, i + 1).text === '$';
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
