import { at, type Lexeme, type Lexemes } from '../lexemes.ts';
import { compound, type NumberPhrase } from './compound.ts';
import { mixedFraction, scaled, slashFraction } from './fractions.ts';

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

export function afterDigits(lexemes: Lexemes, i: number): NumberPhrase | undefined {
  const first = at(lexemes, i);
  if (Number.isNaN(first.value)) return undefined;
  const next = at(lexemes, i + 1);
  // "12st 4lb" is a weight: no ordinal ends so.
  const isStone = next.text === 'st' && (first.value % 10 !== 1 || first.value === 11) && first.value > 4;
  if (ORDINAL_ENDINGS.has(next.lower) && !next.spaced && Number.isInteger(first.value) && !isStone) {
    return { next: i + 2, value: first.value, form: 'ordinal', digits: true, scale: 1 };
  }
  const power = powerOfTen(lexemes, i) ?? powerOf(lexemes, i);
  if (power) return power;
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

/** "6.02 × 10^23", "1.3x10^6", "2 × 10⁻⁴", "1.5e10": scientific notation. */
function powerOfTen(lexemes: Lexemes, i: number): NumberPhrase | undefined {
  const e = at(lexemes, i + 1);
  if (!e.spaced && (e.text === 'e' || e.text === 'E')) {
    const sign = /^[-−+]$/.test(at(lexemes, i + 2).text) ? 1 : 0;
    const digits = at(lexemes, i + 2 + sign);
    if (digits.spaced || at(lexemes, i + 2).spaced || !/^\d{1,3}$/.test(digits.text)) return undefined;
    const exponent = (at(lexemes, i + 2).text === '+' || sign === 0 ? 1 : -1) * digits.value;
    const value = Number(`${at(lexemes, i).value}e${exponent}`);
    return { next: i + 3 + sign, value, form: 'cardinal', digits: false, scale: 1 };
  }
  if (at(lexemes, i + 2).text !== '10' || !/^[x×*·]$/i.test(at(lexemes, i + 1).text)) return undefined;
  let k = i + 3;
  const caret = at(lexemes, k).text === '^';
  if (caret) k++;
  let exponent = '';
  for (; k < i + 9 && !at(lexemes, k).spaced; k++) {
    const { text, kind } = at(lexemes, k);
    const raised = SUPERSCRIPTS.indexOf(text);
    if (caret && (kind === 'number' || (exponent === '' && /^[-−+]$/.test(text)))) exponent += text.replace('−', '-');
    else if (!caret && text !== '' && raised >= 0) exponent += '0123456789-'[raised];
    else break;
  }
  if (!/^[-+]?\d{1,3}$/.test(exponent)) return undefined;
  const value = Number(`${at(lexemes, i).value}e${exponent}`);
  return { next: k, value, form: 'cardinal', digits: false, scale: 1 };
}

/** "1.1^23", "2^-3": a power in plain characters, without spaces. */
function powerOf(lexemes: Lexemes, i: number): NumberPhrase | undefined {
  const caret = at(lexemes, i + 1);
  if (caret.text !== '^' || caret.spaced) return undefined;
  const sign = /^[-−]$/.test(at(lexemes, i + 2).text) ? 1 : 0;
  const exponent = at(lexemes, i + 2 + sign);
  if (exponent.spaced || at(lexemes, i + 2).spaced || !/^\d{1,3}$/.test(exponent.text)) return undefined;
  const value = at(lexemes, i).value ** (sign ? -exponent.value : exponent.value);
  return { next: i + 3 + sign, value, form: 'cardinal', digits: false, scale: 1 };
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻';

/** "40 000", "1 234 567": groups parted by no-break or thin spaces, or by spaces where nothing else can be meant. */
function spacedGroups(lexemes: Lexemes, i: number): { next: number; value: number } {
  const first = at(lexemes, i);
  let next = i + 1;
  let value = first.value;
  if (first.text.length > 3 || !Number.isInteger(first.value) || first.value === 0) return { next, value };
  while (isGroup(at(lexemes, next), at(lexemes, next - 1))) {
    value = value * 1000 + at(lexemes, next).value;
    next++;
  }
  const last = at(lexemes, next - 1).text;
  const isOne = next > i + 2 || last === '000' || (next === i + 2 && isCounted(lexemes, i, next));
  return next === i + 1 || isOne ? { next, value } : { next: i + 1, value: first.value };
}

/** "of 1 900 souls": between small words, and no distance ("won 3 100 metre titles") or label ("bus 4 100"). */
function isCounted(lexemes: Lexemes, i: number, next: number): boolean {
  const [before, behind] = [at(lexemes, i - 1), at(lexemes, next)];
  return (
    BEFORE_GROUPS.has(before.lower) &&
    before.text === before.lower &&
    /^\p{Ll}{4,}$/u.test(behind.text) &&
    !LENGTH.test(behind.text)
  );
}

const BEFORE_GROUPS = new Set(
  'of the than about around some nearly almost over only with which had has have counts counted numbers numbered are were is was and'.split(
    ' ',
  ),
);
const LENGTH = /^(?:met(?:re|er)s?|yards?|miles?|watts?|grams?|hurdles|relays?|hours?|minutes?)$/;

function isGroup(group: Lexeme, before: Lexeme): boolean {
  return (
    group.kind === 'number' && /^\d{3}(?:\.\d+)?$/.test(group.text) && group.spaced && group.start === before.end + 1
  );
}
