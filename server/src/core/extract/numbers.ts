import * as is from './lexemes/facts.ts';
import { at, type Lexeme, type Lexemes } from './lexemes.ts';
import { compound, type NumberPhrase } from './numbers/compound.ts';
import { afterDigits } from './numbers/digits.ts';
import { endsFraction, halfOf, scaleAfterFraction, withHalf } from './numbers/fractions.ts';
import { NUMERALS } from './numerals.ts';

/**
 * The number phrase that begins at lexeme `i`, in digits, words or both ("1.2 million", "two hundred and five
 * thousand", "twenty-first", "two thirds", "10 1/2"), or undefined. Reads the longest phrase that is well formed.
 */
export function numberAt(lexemes: Lexemes, i: number): NumberPhrase | undefined {
  const first = at(lexemes, i);
  if ((first.facts & OPENS_NUMBER) === 0) return undefined;
  if (lexemes === lastLexemes && i === lastIndex) return lastPhrase;
  const phrase = phraseAt(lexemes, first, i);
  lastLexemes = lexemes;
  lastIndex = i;
  lastPhrase = phrase;
  return phrase;
}

/** Facts of what a number phrase begins with; signs are those before a number. */
const OPENS_NUMBER = is.NUMBER | is.NUMERAL | is.ARTICLE | is.HALF_QUARTER | is.NUMBER_PART | is.HYPHEN;

/** The phrase read last: parsers that are tried one after the other ask for the same one. */
let lastLexemes: Lexemes | undefined;
let lastIndex = 0;
let lastPhrase: NumberPhrase | undefined;

function phraseAt(lexemes: Lexemes, first: Lexeme, i: number): NumberPhrase | undefined {
  if (isMinus(lexemes, i)) {
    const positive = numberAt(lexemes, i + 1);
    return positive?.form === 'ordinal' || !positive
      ? undefined
      : { ...positive, value: -positive.value, digits: false };
  }
  const phrase =
    first.kind === 'number' ? afterDigits(lexemes, i) : first.kind === 'word' ? inWords(lexemes, i) : undefined;
  return phrase && outOf(lexemes, withHalf(lexemes, i, phrase));
}

/** "minus five", "negative one", and a sign before digits that is no dash, hyphen or range. */
function isMinus(lexemes: Lexemes, i: number): boolean {
  const sign = at(lexemes, i);
  const next = at(lexemes, i + 1);
  if (sign.kind === 'word') {
    if (sign.lower !== 'minus' && sign.lower !== 'negative') return false;
    const isHalf = /^an?$/.test(next.lower) && /^(?:half|quarter|third|fifth)$/.test(at(lexemes, i + 2).lower);
    return next.kind === 'number' || NUMERALS.has(next.lower) || (isHalf && sign.lower === 'minus');
  }
  if (sign.text !== '-' && sign.text !== '−') return false;
  return sign.spaced && next.kind === 'number' && !next.spaced && at(lexemes, i - 1).kind !== 'number';
}

/** "two out of five hundred", "one in ten", "two of every five", "one-in-ten": a share of a whole. */
function outOf(lexemes: Lexemes, phrase: NumberPhrase): NumberPhrase {
  if (phrase.form !== 'cardinal' || !Number.isInteger(phrase.value) || phrase.value < 1) return phrase;
  const hyphen = at(lexemes, phrase.next).text === '-' && at(lexemes, phrase.next + 2).text === '-' ? 1 : 0;
  const word = at(lexemes, phrase.next + hyphen).lower;
  const isOut = word === 'out' && at(lexemes, phrase.next + 1).lower === 'of';
  const isOfEvery = word === 'of' && at(lexemes, phrase.next + 1).lower === 'every';
  if (!isOut && !isOfEvery && word !== 'in') return phrase;
  const every = phrase.next + (isOut ? 2 : 1 + 2 * hyphen);
  const from = at(lexemes, every).lower === 'every' ? every + 1 : every;
  const article = at(lexemes, from + 1).text === '-' ? from + 2 : from + 1;
  const isBare = from > every && /^(?:hundred|thousand|million)$/.test(at(lexemes, from).lower); // "in every thousand"
  const one = isBare
    ? { next: from, value: 1 }
    : at(lexemes, from).lower === 'a'
      ? { next: article, value: 1 }
      : undefined; // "one in a hundred"
  const whole =
    at(lexemes, from).kind === 'number' ? afterDigits(lexemes, from) : compound(lexemes, isBare ? every : from, one);
  if (
    whole?.form !== 'cardinal' ||
    whole.value <= phrase.value ||
    (one && whole.scale < 100) ||
    (whole.digits && whole.value >= 1900 && word === 'in') ||
    (word === 'in' && phrase.value > 1 && from === every && hyphen === 0 && !isProportion(lexemes, phrase.value, whole))
  ) {
    return phrase;
  }
  return { next: whole.next, value: phrase.value / whole.value, form: 'fraction', digits: false, scale: 1 };
}

/** "nine in ten", "two in three voters"; not "two in three days", "three in 12 games" or "five in six boxes". */
function isProportion(lexemes: Lexemes, part: number, whole: NumberPhrase): boolean {
  const after = at(lexemes, whole.next);
  if (after.kind === 'word' && PER_TIME.test(after.lower)) return false;
  if (whole.value === 10 || whole.value === 100) return part < whole.value && !/^\.\d/.test(after.text);
  return !whole.digits && whole.value <= 5 && part >= 2 && PEOPLE.test(after.lower);
}

const PER_TIME =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|decades?|games?|matches|starts?|overs?|attempts?|innings|seasons?|tests?|tries|outings|appearances|visits|races?)$/;

const PEOPLE =
  /^(?:of|people|adults|children|women|men|voters|families|households|respondents|workers|pupils|students|patients|homes|americans|britons|europeans|cases|deaths|young|teenagers|parents|employees|firms|companies|users)$/;

function inWords(lexemes: Lexemes, i: number): NumberPhrase | undefined {
  const word = at(lexemes, i).lower;
  if (word === 'a' || word === 'an') return afterArticle(lexemes, i);
  if (word === 'half') return halfOf(lexemes, i);
  if (word === 'quarter') {
    const scale = scaleAfterFraction(lexemes, i + 1);
    if (!scale) return undefined;
    return { next: scale.next, value: scale.value / 4, form: 'fraction', digits: false, scale: scale.value };
  }
  if (word === 'dozen') return { next: i + 1, value: 12, form: 'cardinal', digits: false, scale: 12 };
  if (!NUMERALS.has(word)) return undefined;
  const phrase = compound(lexemes, i);
  // "one hundredth", "one-thousandth" are shares.
  const second = NUMERALS.get(at(lexemes, at(lexemes, i + 1).text === '-' ? i + 2 : i + 1).lower);
  const isShare =
    word === 'one' &&
    phrase?.form === 'ordinal' &&
    phrase.value >= 100 &&
    second?.role === 'ordinal' &&
    !/^(?:the|his|her|its|their|our|my|your)$/.test(at(lexemes, i - 1).lower); // "the one hundredth game"
  return isShare ? { ...phrase, value: 1 / phrase.value, form: 'fraction' } : phrase;
}

/** "a hundred and six", "a dozen", "a half", "a quarter", "a third of"; "a third man" is an ordinal. */
function afterArticle(lexemes: Lexemes, i: number): NumberPhrase | undefined {
  const word = at(lexemes, i + 1).lower;
  const numeral = NUMERALS.get(word);
  if (word === 'half' || word === 'quarter') {
    if (!endsFraction(lexemes, i + 2) && !scaleAfterFraction(lexemes, i + 2)) {
      return word === 'half' ? halfOf(lexemes, i + 1) : undefined;
    }
    const scale = scaleAfterFraction(lexemes, i + 2);
    const value = (word === 'half' ? 0.5 : 0.25) * (scale?.value ?? 1);
    return { next: scale?.next ?? i + 2, value, form: 'fraction', digits: false, scale: scale?.value ?? 1 };
  }
  if (!numeral) return undefined;
  if (numeral.role === 'hundred' || numeral.role === 'scale') {
    const parsed = compound(lexemes, i, { next: i + 1, value: 1 });
    return parsed && { ...parsed, digits: false };
  }
  if (numeral.role === 'dozen') return { next: i + 2, value: 12, form: 'cardinal', digits: false, scale: 12 };
  const ordinal = compound(lexemes, i + 1);
  if (ordinal?.form !== 'ordinal' || ordinal.value === 2 || !endsFraction(lexemes, ordinal.next)) return undefined;
  const scale = scaleAfterFraction(lexemes, ordinal.next);
  const value = (scale?.value ?? 1) / ordinal.value;
  return { next: scale?.next ?? ordinal.next, value, form: 'fraction', digits: false, scale: scale?.value ?? 1 };
}
