import { at, type Lexeme } from './lexemes.ts';
import { DENOMINATORS, NUMERALS, SCALE_ABBREVIATIONS } from './numerals.ts';

/** A number phrase: its value and the index of the lexeme after it. */
export interface NumberPhrase {
  readonly next: number;
  readonly value: number;
  readonly form: 'cardinal' | 'ordinal' | 'fraction';
  /** Written in digits and nothing else (no "million"): only such a number can be a year, a number of a list or a score. */
  readonly digits: boolean;
  /** The scale word at the end ("million": 1e6), which a range hands on to its first number; 1 without one. */
  readonly scale: number;
}

/**
 * The number phrase that begins at lexeme `i`, in digits, words or both ("1.2 million", "two hundred and five
 * thousand", "twenty-first", "two thirds", "10 1/2"), or undefined. Reads the longest phrase that is well formed.
 */
export function numberAt(lexemes: readonly Lexeme[], i: number): NumberPhrase | undefined {
  const first = at(lexemes, i);
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
function isMinus(lexemes: readonly Lexeme[], i: number): boolean {
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

/** "two out of five hundred", "one in ten": a share of a whole. */
function outOf(lexemes: readonly Lexeme[], phrase: NumberPhrase): NumberPhrase {
  if (phrase.form !== 'cardinal' || !Number.isInteger(phrase.value) || phrase.value < 1) return phrase;
  const word = at(lexemes, phrase.next).lower;
  const isOut = word === 'out' && at(lexemes, phrase.next + 1).lower === 'of';
  if (!isOut && word !== 'in') return phrase;
  const every = phrase.next + (isOut ? 2 : 1);
  const from = at(lexemes, every).lower === 'every' ? every + 1 : every;
  const whole = at(lexemes, from).kind === 'number' ? afterDigits(lexemes, from) : compound(lexemes, from);
  if (
    whole?.form !== 'cardinal' ||
    whole.value <= phrase.value ||
    (whole.digits && whole.value >= 1900 && word === 'in') ||
    (word === 'in' && phrase.value > 1 && from === every && !isProportion(lexemes, phrase.value, whole))
  ) {
    return phrase;
  }
  return { next: whole.next, value: phrase.value / whole.value, form: 'fraction', digits: false, scale: 1 };
}

/** "nine in ten", "two in three voters"; not "two in three days", "three in 12 games" or "five in six boxes". */
function isProportion(lexemes: readonly Lexeme[], part: number, whole: NumberPhrase): boolean {
  const after = at(lexemes, whole.next);
  if (after.kind === 'word' && PER_TIME.test(after.lower)) return false;
  if (whole.value === 10 || whole.value === 100) return part < whole.value && !/^\.\d/.test(after.text);
  return !whole.digits && whole.value <= 5 && part >= 2 && PEOPLE.test(after.lower);
}

const PER_TIME =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|decades?|games?|matches|starts?|overs?|attempts?|innings|seasons?|tests?|tries|outings|appearances|visits|races?)$/;
const PEOPLE =
  /^(?:of|people|adults|children|women|men|voters|families|households|respondents|workers|pupils|students|patients|homes|americans|britons|europeans|cases|deaths|young|teenagers|parents|employees|firms|companies|users)$/;

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

function afterDigits(lexemes: readonly Lexeme[], i: number): NumberPhrase | undefined {
  const first = at(lexemes, i);
  if (Number.isNaN(first.value)) return undefined;
  const next = at(lexemes, i + 1);
  if (ORDINAL_ENDINGS.has(next.lower) && !next.spaced && Number.isInteger(first.value)) {
    return { next: i + 2, value: first.value, form: 'ordinal', digits: true, scale: 1 };
  }
  const plain = slashFraction(lexemes, i);
  if (plain) return scaled(lexemes, plain.next, plain.value);
  const mixed = mixedFraction(lexemes, i);
  if (mixed) return mixed;
  if (first.value < 1 && first.text.length === 1 && first.text > '9') {
    return scaled(lexemes, i + 1, first.value);
  }
  const spaced = spacedGroups(lexemes, i);
  return compound(lexemes, i, spaced);
}

/** "10 1/2", "2½". */
function mixedFraction(lexemes: readonly Lexeme[], i: number): NumberPhrase | undefined {
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
function scaled(lexemes: readonly Lexeme[], next: number, value: number): NumberPhrase {
  const word = NUMERALS.get(at(lexemes, next).lower);
  const scale = word?.role === 'scale' && at(lexemes, next).spaced ? word.value : 1;
  const end = scale > 1 ? next + 1 : next;
  return { next: end, value: round(value * scale), form: 'fraction', digits: false, scale };
}

/** "3/4": a small proper fraction, and none of the fixed pairs that are written like one. */
function slashFraction(lexemes: readonly Lexeme[], i: number): { next: number; value: number } | undefined {
  const [top, slash, bottom, after] = [at(lexemes, i), at(lexemes, i + 1), at(lexemes, i + 2), at(lexemes, i + 3)];
  if (slash.text !== '/' || slash.spaced || bottom.kind !== 'number' || bottom.spaced) return undefined;
  if (!Number.isInteger(top.value) || !Number.isInteger(bottom.value)) return undefined;
  if (top.value < 1 || top.value >= bottom.value || bottom.value > 100 || at(lexemes, i - 1).text === '/')
    return undefined;
  if (!after.spaced && (after.text === '/' || after.kind === 'word')) return undefined;
  return NOT_FRACTIONS.has(`${top.text}/${bottom.text}`) ? undefined : { next: i + 3, value: top.value / bottom.value };
}

const NOT_FRACTIONS = new Set(['9/11', '7/7', '7/11', '4/20', '1/6', '6/4', '5/4', '24/7']);

/** "40 000", "1 234 567": groups parted by no-break or thin spaces, or by spaces where nothing else can be meant. */
function spacedGroups(lexemes: readonly Lexeme[], i: number): { next: number; value: number } {
  const first = at(lexemes, i);
  let next = i + 1;
  let value = first.value;
  if (first.text.length > 3 || !Number.isInteger(first.value) || first.value === 0) return { next, value };
  while (isGroup(at(lexemes, next), at(lexemes, next - 1))) {
    value = value * 1000 + at(lexemes, next).value;
    next++;
  }
  const last = at(lexemes, next - 1).text;
  return next === i + 1 || next > i + 2 || last === '000' ? { next, value } : { next: i + 1, value: first.value };
}

function isGroup(group: Lexeme, before: Lexeme): boolean {
  return (
    group.kind === 'number' && /^\d{3}(?:\.\d+)?$/.test(group.text) && group.spaced && group.start === before.end + 1
  );
}

/**
 * Adds up number words after a first value: `total` holds what is closed by a scale, `group` what is below the next one.
 * Every step demands that the new part be smaller than the one before it, so that "two million and three million" and
 * "one hundred and two hundred" are two numbers each.
 */
function compound(
  lexemes: readonly Lexeme[],
  i: number,
  start?: { next: number; value: number },
): NumberPhrase | undefined {
  let total = 0;
  let group = start?.value ?? 0;
  let room = start ? 0 : 1000; // The next part must be below this.
  let lastScale = Number.POSITIVE_INFINITY;
  let scale = 1;
  let next = start?.next ?? i;
  const digitsEnd = next;
  let form: NumberPhrase['form'] = 'cardinal';
  for (;;) {
    let j = next;
    const opened = next > i;
    if (opened && at(lexemes, j).text === '-' && !isLonely(lexemes, j)) j++;
    else if (opened && at(lexemes, j).lower === 'and' && room >= 100) j++;
    const lexeme = at(lexemes, j);
    const numeral = NUMERALS.get(lexeme.lower);
    if (j > next && at(lexemes, next).lower === 'and' && !continuesAfterAnd(lexemes, j, room, lastScale)) break;
    if (!numeral) {
      const abbreviated = start && next === digitsEnd && total === 0 ? abbreviatedScale(lexemes, j) : undefined;
      if (abbreviated) {
        return { next: j + 1, value: round(group * abbreviated), form, digits: false, scale: abbreviated };
      }
      const least = j > next ? 100 : 1000; // "4 thousand 3", "3 hundred and 21"
      if (start && opened && room >= least && lexeme.value > 0 && lexeme.value < Math.min(room, lastScale)) {
        group += lexeme.value;
        room = 0;
        next = j + 1;
        continue;
      }
      break;
    }
    if (numeral.role === 'hundred' || numeral.role === 'scale' || numeral.role === 'dozen') {
      if (!opened && !startsWithScale(lexemes, j)) break;
      if (j > next && at(lexemes, next).lower === 'and') break;
      if (numeral.role === 'dozen') {
        if (group === 0 || next === i) break;
        // "Three hundred and two dozen" are 324: the dozens are those after "and".
        const counted = sinceAnd(lexemes, i, next, total + group);
        return { next: j + 1, value: total + group + counted * 11, form, digits: false, scale: 12 };
      }
      if (numeral.role === 'hundred') {
        if (group >= 100 || (opened && group === 0)) break;
        group = (group || 1) * 100;
        room = 100;
      } else if (numeral.value < lastScale) {
        if (opened && group === 0) break;
        total += (group || 1) * numeral.value;
        group = 0;
        room = 1000;
        lastScale = numeral.value;
      } else if (group === 0 && numeral.value > lastScale && total > 0) {
        total *= numeral.value; // "three lakh crore", "two hundred thousand million"
        lastScale = numeral.value;
      } else break;
      scale = numeral.value;
      next = j + 1;
      continue;
    }
    if (start && room === 0) break;
    if (numeral.role === 'ordinal') {
      const stop = ordinalEnd(numeral, room, group, opened);
      if (stop === undefined) break;
      group = stop;
      next = j + 1;
      form = 'ordinal';
      break;
    }
    if (numeral.value >= room || (numeral.role !== 'unit' && room <= 10)) break;
    group += numeral.value;
    room = numeral.role === 'ten' ? 10 : 0;
    scale = 1;
    next = j + 1;
  }
  if (next === i) return undefined;
  const value = round(total + group);
  if (form === 'cardinal') {
    const decimal = start ? undefined : afterPoint(lexemes, next);
    if (decimal) {
      const scaled = NUMERALS.get(at(lexemes, decimal.next).lower);
      const factor = scaled?.role === 'scale' ? scaled.value : 1;
      const end = factor > 1 ? decimal.next + 1 : decimal.next;
      return { next: end, value: round((value + decimal.value) * factor), form, digits: false, scale: factor };
    }
  }
  return { next, value, form, digits: start !== undefined && next === digitsEnd, scale };
}

/** The part of a number that stands after its last "and"; all of it without one. */
function sinceAnd(lexemes: readonly Lexeme[], i: number, next: number, whole: number): number {
  for (let k = next - 1; k > i; k--) {
    if (at(lexemes, k).lower !== 'and') continue;
    const part = at(lexemes, k + 1).kind === 'number' ? at(lexemes, k + 1).value : whole % 100;
    return part > 0 && part < whole ? part : whole;
  }
  return whole;
}

/** Whether a hyphen stands alone between spaces, as a dash. */
function isLonely(lexemes: readonly Lexeme[], i: number): boolean {
  return at(lexemes, i).spaced || at(lexemes, i + 1).spaced;
}

/** "hundred thousand dollars" without a number before it; not "hundred-year", and never a bare "thousand". */
function startsWithScale(lexemes: readonly Lexeme[], i: number): boolean {
  const following = NUMERALS.get(at(lexemes, i + 1).lower);
  return following?.role === 'scale' && !at(lexemes, i).lower.endsWith('s');
}

/** After "and": the part must fit into the room, and must not open a number of its own ("one million and two million"). */
function continuesAfterAnd(lexemes: readonly Lexeme[], i: number, room: number, lastScale: number): boolean {
  let j = i;
  let value =
    at(lexemes, j).kind === 'number' ? at(lexemes, j).value : (NUMERALS.get(at(lexemes, j).lower)?.value ?? Number.NaN);
  if (Number.isNaN(value) || value >= room) return false;
  j++;
  const unit = at(lexemes, at(lexemes, j).text === '-' ? j + 1 : j);
  const unitNumeral = NUMERALS.get(unit.lower);
  if (unitNumeral?.role === 'unit' && value >= 20) {
    value += unitNumeral.value;
    j += at(lexemes, j).text === '-' ? 2 : 1;
  }
  const following = NUMERALS.get(at(lexemes, j).lower);
  const denominator = DENOMINATORS.get(at(lexemes, j).lower);
  if (denominator !== undefined && value < denominator) return false;
  if (following?.role === 'hundred') return room >= 1000;
  if (following?.role === 'scale') return following.value < lastScale;
  return true;
}

function ordinalEnd(
  numeral: { readonly value: number; readonly below: string },
  room: number,
  group: number,
  opened: boolean,
): number | undefined {
  if (numeral.below === 'hundred' || numeral.below === 'scale') {
    return opened && group > 0 ? group * numeral.value : opened ? undefined : numeral.value;
  }
  return numeral.value < room ? group + numeral.value : undefined;
}

function abbreviatedScale(lexemes: readonly Lexeme[], i: number): number | undefined {
  const lexeme = at(lexemes, i);
  const scale = lexeme.text === 'M' && !lexeme.spaced ? 1e6 : SCALE_ABBREVIATIONS.get(lexeme.lower);
  if (scale === undefined)
    return lexeme.text === 'm' && !lexeme.spaced && countsPeople(lexemes, i + 1) ? 1e6 : undefined;
  if (lexeme.lower === 'k' || lexeme.lower === 'b' || lexeme.lower === 'cr') {
    const race = /^(?:run|runs|race|races|walk|fun|charity)$/.test(at(lexemes, i + 1).lower);
    return lexeme.spaced || race ? undefined : scale;
  }
  return scale;
}

/** "3.5m people", "2m new homes": a plural within two words makes millions of metres; "100m hurdles" stays. */
function countsPeople(lexemes: readonly Lexeme[], i: number): boolean {
  for (let k = i; k < i + 2; k++) {
    const word = at(lexemes, k);
    if (
      word.kind !== 'word' ||
      !word.spaced ||
      /^(?:hurdles|heats|finals|trials|pounds|races|was|is|has|this|as)$/.test(word.lower)
    )
      return false;
    if (/^(?:people|men|women|children)$/.test(word.lower) || /[a-z]{3}s$/.test(word.text)) return true;
    if (
      /^(?:of|and|or|in|long|wide|high|tall|deep|from|away|to|by|freestyle|butterfly|backstroke|breaststroke|relay|sprint)$/.test(
        word.lower,
      )
    )
      return false;
  }
  return false;
}

/** "point five", "point nought four", "point seventy-one". */
function afterPoint(lexemes: readonly Lexeme[], i: number): { next: number; value: number } | undefined {
  if (at(lexemes, i).lower !== 'point') return undefined;
  let digits = '';
  let next = i + 1;
  for (;;) {
    const numeral = NUMERALS.get(at(lexemes, next).lower);
    if (numeral?.role === 'unit') digits += numeral.value;
    else if (digits === '' && (numeral?.role === 'ten' || numeral?.role === 'teen')) {
      const hyphen = at(lexemes, next + 1).text === '-' ? 1 : 0;
      const unit = NUMERALS.get(at(lexemes, next + 1 + hyphen).lower);
      if (numeral.role === 'ten' && unit?.role === 'unit') {
        return { next: next + 2 + hyphen, value: (numeral.value + unit.value) / 100 };
      }
      return { next: next + 1, value: numeral.value / 100 };
    } else break;
    next++;
  }
  return digits === '' ? undefined : { next, value: Number(`0.${digits}`) };
}

function inWords(lexemes: readonly Lexeme[], i: number): NumberPhrase | undefined {
  const word = at(lexemes, i).lower;
  if (word === 'a' || word === 'an') return afterArticle(lexemes, i);
  if (word === 'half') return halfOf(lexemes, i);
  if (word === 'quarter') {
    const scale = NUMERALS.get(at(lexemes, i + 1).lower);
    if (scale?.role !== 'scale') return undefined;
    return { next: i + 2, value: scale.value / 4, form: 'fraction', digits: false, scale: scale.value };
  }
  if (word === 'dozen') return { next: i + 1, value: 12, form: 'cardinal', digits: false, scale: 12 };
  if (!NUMERALS.has(word)) return undefined;
  const phrase = compound(lexemes, i);
  // "one hundredth", "one-thousandth" are shares.
  const isShare = word === 'one' && phrase?.form === 'ordinal' && phrase.value >= 100 && phrase.next <= i + 3;
  return isShare ? { ...phrase, value: 1 / phrase.value, form: 'fraction' } : phrase;
}

/** "a hundred and six", "a dozen", "a half", "a quarter", "a third of"; "a third man" is an ordinal. */
function afterArticle(lexemes: readonly Lexeme[], i: number): NumberPhrase | undefined {
  const word = at(lexemes, i + 1).lower;
  const numeral = NUMERALS.get(word);
  if (word === 'half' || word === 'quarter') {
    if (!endsFraction(lexemes, i + 2)) return word === 'half' ? halfOf(lexemes, i + 1) : undefined;
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
  return { next: ordinal.next, value: 1 / ordinal.value, form: 'fraction', digits: false, scale: 1 };
}

/** After a fraction comes "of", a comparison, or no noun at all. */
function endsFraction(lexemes: readonly Lexeme[], i: number): boolean {
  const lexeme = at(lexemes, i);
  if (lexeme.kind === 'none' || lexeme.lower === 'of') return true;
  if (lexeme.kind === 'symbol') return lexeme.text !== '-' && lexeme.text !== '’' && lexeme.text !== "'";
  return /^(?:as|are|is|have|has|had|were|was|said|say|more|less|higher|lower|fewer|and|or|in|to|by|from|since)$/.test(
    lexeme.lower,
  );
}

/** "half a million", "half million", "half a dozen", "half of", "half the"; a bare "half" is left to the caller. */
function halfOf(lexemes: readonly Lexeme[], i: number): NumberPhrase | undefined {
  const article = at(lexemes, i + 1).lower === 'a' ? 1 : 0;
  const numeral = NUMERALS.get(at(lexemes, i + 1 + article).lower);
  if (numeral?.role !== 'scale' && numeral?.role !== 'dozen' && numeral?.role !== 'hundred') return undefined;
  const form = numeral.role === 'dozen' ? 'cardinal' : 'fraction';
  return { next: i + 2 + article, value: numeral.value / 2, form, digits: false, scale: numeral.value };
}

/** What may follow a cardinal and make a fraction of it: a denominator, "and a half", "in/out of N". */
function withHalf(lexemes: readonly Lexeme[], i: number, phrase: NumberPhrase): NumberPhrase {
  if (phrase.form === 'ordinal') return phrase;
  if (phrase.form === 'cardinal') {
    const denominated = withDenominator(lexemes, phrase);
    if (denominated) return denominated;
  }
  if (at(lexemes, phrase.next).lower !== 'and') return phrase;
  const tail = fractionPart(lexemes, phrase.next + 1);
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
  const unit = phrase.scale >= 1000 && i < phrase.next ? phrase.scale : 1;
  return { ...base, next: tail.next, value: round(phrase.value + tail.value * unit), scale: phrase.scale };
}

/** "two thirds", "three-quarters", "one third", "one-fifth", "three quarters of a million". */
function withDenominator(lexemes: readonly Lexeme[], phrase: NumberPhrase): NumberPhrase | undefined {
  const hyphen = at(lexemes, phrase.next).text === '-' && !isLonely(lexemes, phrase.next) ? 1 : 0;
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

/** "twenty-firsts", "twenty fifths". */
function pluralDenominator(lexemes: readonly Lexeme[], i: number): { next: number; value: number } | undefined {
  const ten = NUMERALS.get(at(lexemes, i).lower);
  if (ten?.role !== 'ten') return undefined;
  const hyphen = at(lexemes, i + 1).text === '-' ? 1 : 0;
  const word = at(lexemes, i + 1 + hyphen).lower;
  const unit = word === 'firsts' ? 1 : DENOMINATORS.get(word);
  return unit !== undefined && unit < 10 ? { next: i + 2 + hyphen, value: ten.value + unit } : undefined;
}

function scaleAfterFraction(lexemes: readonly Lexeme[], i: number): { next: number; value: number } | undefined {
  const direct = NUMERALS.get(at(lexemes, i).lower);
  if (direct?.role === 'scale') return { next: i + 1, value: direct.value };
  if (at(lexemes, i).lower !== 'of' || at(lexemes, i + 1).lower !== 'a') return undefined;
  const scale = NUMERALS.get(at(lexemes, i + 2).lower);
  return scale?.role === 'scale' ? { next: i + 3, value: scale.value } : undefined;
}

/** After "and": "a half", "one fourth", "three quarters", "two fifths". */
function fractionPart(
  lexemes: readonly Lexeme[],
  i: number,
): { next: number; value: number; scale?: number } | undefined {
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
  const fraction = withDenominator(lexemes, numerator);
  return fraction && fraction.value < Math.max(1, fraction.scale) ? fraction : undefined;
}

/** "Two and half years", "two and half million"; "two and half the team" are two. */
const HALVED =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centuries|times|percent|million|billion|crore|lakh)$/;

/** Takes away the noise that decimals leave in binary ("1.1 million" is 1100000, not 1100000.0000000002). */
function round(value: number): number {
  const rounded = Number(value.toPrecision(15));
  return Number.isFinite(rounded) ? rounded : value;
}
