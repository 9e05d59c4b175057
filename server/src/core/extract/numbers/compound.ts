import { at, type Lexemes } from '../lexemes.ts';
import { DENOMINATORS, NUMERALS } from '../numerals.ts';
import { abbreviatedScale } from './abbreviations.ts';

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
 * Adds up number words after a first value: `total` holds what is closed by a scale, `group` what is below the next one.
 * Every step demands that the new part be smaller than the one before it, so that "two million and three million" and
 * "one hundred and two hundred" are two numbers each.
 */
export function compound(
  lexemes: Lexemes,
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
    if (opened && at(lexemes, j).text === '-' && (!isLonely(lexemes, j) || partsTens(lexemes, j, room))) j++;
    else if (opened && at(lexemes, j).lower === 'and' && room >= 100) j++;
    const bound = room >= 100 ? ordinalAfterAnd(lexemes, next) : undefined;
    if (opened && bound !== undefined) j = bound;
    else if (opened && group === 0 && !start && closesScale(lexemes, j)) j++;
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
        // "322 hundred" in digits is said of nothing else.
        const counted =
          start !== undefined && next === digitsEnd && Number.isInteger(group) && at(lexemes, j + 1).text !== '-';
        if ((group >= 100 && !counted) || (opened && group === 0)) break;
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
    // "$280 million first mortgage": directly behind a scale an ordinal opens something else.
    const isBehindScale = numeral.role === 'ordinal' && lastScale < 1e15 && group === 0 && room === 1000;
    if (isBehindScale && numeral.value < 100 && at(lexemes, j - 1).lower !== 'and') break;
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
function sinceAnd(lexemes: Lexemes, i: number, next: number, whole: number): number {
  for (let k = next - 1; k > i; k--) {
    if (at(lexemes, k).lower !== 'and') continue;
    const part = at(lexemes, k + 1).kind === 'number' ? at(lexemes, k + 1).value : whole % 100;
    return part > 0 && part < whole ? part : whole;
  }
  return whole;
}

/** The hyphen of "fifty - two" where spaces were put around every sign. */
function partsTens(lexemes: Lexemes, i: number, room: number): boolean {
  const unit = NUMERALS.get(at(lexemes, i + 1).lower);
  return room === 10 && at(lexemes, i).spaced && at(lexemes, i + 1).spaced && unit?.role === 'unit' && unit.value > 0;
}

/** The comma of "one thousand, two hundred" in words: what follows must be hundreds, which a list of counts seldom is. */
function closesScale(lexemes: Lexemes, i: number): boolean {
  if (at(lexemes, i).text !== ',' || NUMERALS.get(at(lexemes, i - 1).lower)?.role !== 'scale') return false;
  return NUMERALS.get(at(lexemes, i + 1).lower)?.role === 'unit' && at(lexemes, i + 2).lower === 'hundred';
}

/** Whether a hyphen stands alone between spaces, as a dash. */
export function isLonely(lexemes: Lexemes, i: number): boolean {
  return at(lexemes, i).spaced || at(lexemes, i + 1).spaced;
}

/** The ordinal of "two-hundred-and-fiftieth" and "hundred-and-first", with a hyphen in every gap. */
function ordinalAfterAnd(lexemes: Lexemes, i: number): number | undefined {
  const gaps = [i, i + 2].every((k) => at(lexemes, k).text === '-' && !isLonely(lexemes, k));
  if (!gaps || at(lexemes, i + 1).lower !== 'and') return undefined;
  const numeral = NUMERALS.get(at(lexemes, i + 3).lower);
  const isTens = numeral?.role === 'ten' && at(lexemes, i + 4).text === '-';
  return numeral?.role === 'ordinal' || isTens ? i + 3 : undefined;
}

/** "hundred thousand dollars" without a number before it; not "hundred-year", and never a bare "thousand". */
function startsWithScale(lexemes: Lexemes, i: number): boolean {
  const isSpaced = at(lexemes, i + 1).lower === 'and' && NUMERALS.get(at(lexemes, i + 2).lower)?.role === 'ordinal';
  if (at(lexemes, i).lower === 'hundred' && (isSpaced || ordinalAfterAnd(lexemes, i + 1) !== undefined)) return true;
  const following = NUMERALS.get(at(lexemes, i + 1).lower);
  return following?.role === 'scale' && !at(lexemes, i).lower.endsWith('s');
}

/** After "and": the part must fit into the room, and must not open a number of its own ("one million and two million"). */
function continuesAfterAnd(lexemes: Lexemes, i: number, room: number, lastScale: number): boolean {
  let j = i;
  let value =
    at(lexemes, j).kind === 'number' ? at(lexemes, j).value : (NUMERALS.get(at(lexemes, j).lower)?.value ?? Number.NaN);
  if (Number.isNaN(value) || value >= room) return false;
  // "₹3 crore and 2.5 million francs", "3 billion and 200 million": in digits a scale of its own makes two numbers.
  const own = at(lexemes, j).kind === 'number' ? NUMERALS.get(at(lexemes, j + 1).lower) : undefined;
  if (own?.role === 'scale' || !Number.isInteger(value)) return false;
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
  // "One hundred and one third", "two hundred and one half".
  const isPart = following?.role === 'ordinal' && following.value > 2 && following.value < 100;
  if (value === 1 && (isPart || /^(?:half|quarter)$/.test(at(lexemes, j).lower))) return false;
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

/** "point five", "point nought four", "point seventy-one". */
function afterPoint(lexemes: Lexemes, i: number): { next: number; value: number } | undefined {
  if (at(lexemes, i).lower !== 'point') return undefined;
  let digits = '';
  let next = i + 1;
  for (;;) {
    const numeral = NUMERALS.get(at(lexemes, next).lower);
    if (numeral?.role === 'unit') digits += numeral.value;
    else if (/^oh?$/.test(at(lexemes, next).lower)) digits += '0';
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

/** Takes away the noise that decimals leave in binary ("1.1 million" is 1100000, not 1100000.0000000002). */
export function round(value: number): number {
  if (Number.isSafeInteger(value) && Math.abs(value) < 1e15) return value;
  const rounded = Number(value.toPrecision(15));
  return Number.isFinite(rounded) ? rounded : value;
}
