import { at, type Lexemes } from '../lexemes.ts';
import { DENOMINATORS, NUMERALS } from '../numerals.ts';
import { compound, isLonely, type NumberPhrase, round } from './compound.ts';

/** "10 1/2", "2½". */
export function mixedFraction(lexemes: Lexemes, i: number): NumberPhrase | undefined {
  const first = at(lexemes, i);
  if (!Number.isInteger(first.value) || first.value >= 10_000) return undefined;
  const second = at(lexemes, i + 1);
  const fraction =
    second.kind === 'number' && second.text > '9' && second.value < 1
      ? { next: i + 2, value: second.value }
      : slashFraction(lexemes, i + 1);
  if (!fraction) return undefined;
  return scaled(lexemes, fraction.next, first.value + fraction.value);
}

/** A fraction in digits and the scale word after it ("1 1/2 million", "½ billion"). */
export function scaled(lexemes: Lexemes, next: number, value: number): NumberPhrase {
  const word = NUMERALS.get(at(lexemes, next).lower);
  const scale = word?.role === 'scale' && at(lexemes, next).spaced ? word.value : 1;
  const end = scale > 1 ? next + 1 : next;
  return { next: end, value: round(value * scale), form: 'fraction', digits: false, scale };
}

/** "3/4": a small proper fraction, and none of the fixed pairs that are written like one. */
export function slashFraction(lexemes: Lexemes, i: number): { next: number; value: number } | undefined {
  const [top, slash, bottom, after] = [at(lexemes, i), at(lexemes, i + 1), at(lexemes, i + 2), at(lexemes, i + 3)];
  if (slash.text !== '/' || slash.spaced || bottom.kind !== 'number' || bottom.spaced) return undefined;
  if (!Number.isInteger(top.value) || !Number.isInteger(bottom.value)) return undefined;
  if (top.value < 1 || top.value >= bottom.value || bottom.value > 100 || at(lexemes, i - 1).text === '/')
    return undefined;
  const isEnding = !after.spaced && /^(?:rds?|ths?)$/.test(after.lower); // "2/3rds"
  if (!after.spaced && (after.text === '/' || (after.kind === 'word' && !isEnding))) return undefined;
  if (isEnding) return { next: i + 4, value: top.value / bottom.value };
  return NOT_FRACTIONS.has(`${top.text}/${bottom.text}`) ? undefined : { next: i + 3, value: top.value / bottom.value };
}

const NOT_FRACTIONS = new Set(['9/11', '7/7', '7/11', '4/20', '1/6', '6/4', '5/4', '24/7']);

/** After a fraction comes "of", a comparison, or no noun at all. */
export function endsFraction(lexemes: Lexemes, i: number): boolean {
  const lexeme = at(lexemes, i);
  if (lexeme.kind === 'none' || lexeme.lower === 'of') return true;
  if (lexeme.kind === 'symbol') return lexeme.text !== '-' && lexeme.text !== '’' && lexeme.text !== "'";
  return /^(?:as|are|is|have|has|had|were|was|said|say|more|less|higher|lower|fewer|and|or|in|to|by|from|since)$/.test(
    lexeme.lower,
  );
}

/** "half a million", "half million", "half a dozen", "half of", "half the"; a bare "half" is left to the caller. */
export function halfOf(lexemes: Lexemes, i: number): NumberPhrase | undefined {
  const k = afterHyphen(lexemes, i + 1);
  const word = at(lexemes, k).lower === 'a' ? afterHyphen(lexemes, k + 1) : k;
  const numeral = NUMERALS.get(at(lexemes, word).lower);
  if (numeral?.role !== 'scale' && numeral?.role !== 'dozen' && numeral?.role !== 'hundred') return undefined;
  const form = numeral.role === 'dozen' ? 'cardinal' : 'fraction';
  return { next: word + 1, value: numeral.value / 2, form, digits: false, scale: numeral.value };
}

/** The index after a hyphen that joins two words, or the index itself. */
function afterHyphen(lexemes: Lexemes, i: number): number {
  return at(lexemes, i).text === '-' && !isLonely(lexemes, i) ? i + 1 : i;
}

/** What may follow a cardinal and make a fraction of it: a denominator, "and a half", "in/out of N". */
export function withHalf(lexemes: Lexemes, i: number, phrase: NumberPhrase): NumberPhrase {
  if (phrase.form === 'ordinal') return phrase;
  if (phrase.form === 'cardinal') {
    const denominated = withDenominator(lexemes, phrase);
    if (denominated) return denominated;
  }
  const and = afterHyphen(lexemes, phrase.next);
  if (at(lexemes, and).lower !== 'and') return phrase;
  const tail: FractionPart | undefined =
    and === phrase.next ? fractionPart(lexemes, and + 1) : hyphenatedPart(lexemes, and + 1);
  if (!tail || phrase.form === 'fraction') return phrase;
  const after = NUMERALS.get(at(lexemes, tail.next).lower);
  if (tail.scale !== undefined && tail.scale > 1) {
    if (phrase.scale === 1)
      return {
        next: tail.next,
        value: round(phrase.value * tail.scale + tail.value),
        form: 'fraction',
        digits: false,
        scale: tail.scale,
      };
    if (tail.scale >= phrase.scale) return phrase;
    return {
      next: tail.next,
      value: round(phrase.value + tail.value),
      form: 'fraction',
      digits: false,
      scale: tail.scale,
    };
  }
  const base = { form: 'fraction', digits: false } as const;
  if (after?.role === 'dozen' && phrase.scale === 1) {
    return { ...base, form: 'cardinal', next: tail.next + 1, value: (phrase.value + tail.value) * 12, scale: 12 };
  }
  if (after?.role === 'scale' && phrase.scale === 1) {
    return {
      ...base,
      next: tail.next + 1,
      value: round((phrase.value + tail.value) * after.value),
      scale: after.value,
    };
  }
  if (after?.role === 'scale' && after.value < phrase.scale) {
    return { ...base, next: tail.next + 1, value: phrase.value + tail.value * after.value, scale: after.value };
  }
  const unit = (phrase.scale >= 1000 && i < phrase.next) || phrase.scale === 12 ? phrase.scale : 1;
  return { ...base, next: tail.next, value: round(phrase.value + tail.value * unit), scale: phrase.scale };
}

/** "two thirds", "three-quarters", "one third", "one-fifth", "three quarters of a million". */
function withDenominator(lexemes: Lexemes, phrase: NumberPhrase): NumberPhrase | undefined {
  const isHyphen = at(lexemes, phrase.next).text === '-';
  // "One - fourth of the voters", where spaces were put around every sign.
  const isApart =
    isHyphen && phrase.value < 10 && at(lexemes, phrase.next).spaced && at(lexemes, phrase.next + 1).spaced;
  const isWhole = isApart && isDenominator(lexemes, phrase.next + 1, phrase.value);
  const hyphen = isHyphen && (!isLonely(lexemes, phrase.next) || isWhole) ? 1 : 0;
  const word = at(lexemes, phrase.next + hyphen);
  if (hyphen === 0 && !word.spaced) return undefined;
  let denominator = DENOMINATORS.get(word.lower);
  let next = phrase.next + hyphen + 1;
  if (denominator === undefined && phrase.value === 1) {
    const ordinal = compound(lexemes, phrase.next + hyphen);
    if (ordinal?.form === 'ordinal' && ordinal.value > 2) [denominator, next] = [ordinal.value, ordinal.next];
    if (word.lower === 'half' && (hyphen === 1 || at(lexemes, next).text !== '-')) denominator = 2; // not "one half-sister"
    if (word.lower === 'quarter') denominator = 4;
  }
  if (denominator === undefined) {
    const plural = pluralDenominator(lexemes, phrase.next + hyphen);
    if (!plural) return undefined;
    [denominator, next] = [plural.value, plural.next];
  }
  const scale = scaleAfterFraction(lexemes, next);
  return {
    next: scale?.next ?? next,
    value: round((phrase.value / denominator) * (scale?.value ?? 1)),
    form: 'fraction',
    digits: false,
    scale: scale?.value ?? 1,
  };
}

/** "Two and three quarter hours", "two-and-three-quarter-hour": the singular before the word it measures. */
function quarterOf(lexemes: Lexemes, numerator: NumberPhrase): NumberPhrase | undefined {
  const k = afterHyphen(lexemes, numerator.next);
  if (numerator.value !== 3 || at(lexemes, k).lower !== 'quarter') return undefined;
  const isFinal = /^(?:finals?|finalists?)$/.test(at(lexemes, afterHyphen(lexemes, k + 1)).lower);
  return isFinal ? undefined : { next: k + 1, value: 0.75, form: 'fraction', digits: false, scale: 1 };
}

/** A denominator with nothing behind it but "of" or the end of the clause. */
function isDenominator(lexemes: Lexemes, i: number, value: number): boolean {
  const word = at(lexemes, i).lower;
  const ordinal = NUMERALS.get(word);
  const fits = value === 1 ? ordinal?.role === 'ordinal' && ordinal.value > 2 : DENOMINATORS.has(word);
  return fits && endsFraction(lexemes, i + 1);
}

/** "twenty-firsts", "twenty fifths". */
function pluralDenominator(lexemes: Lexemes, i: number): { next: number; value: number } | undefined {
  const ten = NUMERALS.get(at(lexemes, i).lower);
  if (ten?.role !== 'ten') return undefined;
  const hyphen = at(lexemes, i + 1).text === '-' ? 1 : 0;
  const word = at(lexemes, i + 1 + hyphen).lower;
  const unit = word === 'firsts' ? 1 : DENOMINATORS.get(word);
  return unit !== undefined && unit < 10 ? { next: i + 2 + hyphen, value: ten.value + unit } : undefined;
}

export function scaleAfterFraction(lexemes: Lexemes, i: number): { next: number; value: number } | undefined {
  const k = afterHyphen(lexemes, i);
  const direct = NUMERALS.get(at(lexemes, k).lower);
  if (direct?.role === 'scale') return { next: k + 1, value: direct.value };
  if (at(lexemes, i).lower !== 'of' || at(lexemes, i + 1).lower !== 'a') return undefined;
  const scale = NUMERALS.get(at(lexemes, i + 2).lower);
  return scale?.role === 'scale' ? { next: i + 3, value: scale.value } : undefined;
}

interface FractionPart {
  readonly next: number;
  readonly value: number;
  readonly scale?: number;
}

/** The rest of "three-and-a-half-hour", "two-and-a-quarter", "two-and-three-quarters". */
function hyphenatedPart(lexemes: Lexemes, i: number): FractionPart | undefined {
  const article = afterHyphen(lexemes, i);
  const part = at(lexemes, article).lower === 'a' ? afterHyphen(lexemes, article + 1) : article;
  const value = { half: 0.5, quarter: 0.25, third: 1 / 3 }[at(lexemes, part).lower];
  return value === undefined ? fractionPart(lexemes, article) : { next: part + 1, value };
}

/** After "and": "a half", "one fourth", "three quarters", "two fifths". */
function fractionPart(lexemes: Lexemes, i: number): FractionPart | undefined {
  const word = at(lexemes, i).lower;
  if (at(lexemes, i).kind === 'number') return slashFraction(lexemes, i);
  if (word === 'half') return HALVED.test(at(lexemes, i + 1).lower) ? { next: i + 1, value: 0.5 } : undefined;
  if (word === 'a') {
    const part = at(lexemes, i + 1).lower;
    if (part === 'half') return { next: i + 2, value: 0.5 };
    if (part === 'quarter') return { next: i + 2, value: 0.25 };
    const ordinal = compound(lexemes, i + 1);
    if (ordinal?.form !== 'ordinal' || ordinal.value < 3 || !endsFraction(lexemes, ordinal.next)) return undefined;
    return { next: ordinal.next, value: 1 / ordinal.value };
  }
  const first = NUMERALS.get(word);
  if (first?.role !== 'unit' && first?.role !== 'teen' && first?.role !== 'ten') return undefined;
  const one = { next: i + 1, value: 1, form: 'cardinal', digits: false, scale: 1 } as const;
  const numerator = word === 'one' ? one : compound(lexemes, i);
  if (numerator?.form !== 'cardinal' || numerator.value >= 100) return undefined;
  const fraction = withDenominator(lexemes, numerator) ?? quarterOf(lexemes, numerator);
  return fraction && fraction.value < Math.max(1, fraction.scale) ? fraction : undefined;
}

/** "Two and half years", "two and half million"; "two and half the team" are two. */
const HALVED =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centuries|times|percent|million|billion|crore|lakh)$/;
