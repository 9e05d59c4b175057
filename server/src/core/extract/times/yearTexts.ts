import { at, type Lexeme, type Lexemes } from '../lexemes.ts';
import { numberAt } from '../numbers.ts';
import { NUMERALS } from '../numerals.ts';

/** Two digits of a year: up to 49 in this century, from 50 in the last. */
export function fullYear(lexeme: Lexeme): number {
  if (lexeme.text.length !== 2) return lexeme.value;
  return lexeme.value < 50 ? 2000 + lexeme.value : 1900 + lexeme.value;
}

/** "Oct-2-2016", "Oct/2/2016". */
export function gluedYear(lexemes: Lexemes, i: number): { year: number; next: number } | undefined {
  const [sign, year] = [at(lexemes, i), at(lexemes, i + 1)];
  const isGlued = /^[-/]$/.test(sign.text) && !sign.spaced && !year.spaced && isYearText(year);
  return isGlued ? { year: year.value, next: i + 2 } : undefined;
}

/** The year after a month or day: "2031", ", 2031", "of 2031", "’31". */
export function yearAfter(lexemes: Lexemes, i: number): { year: number; next: number } | undefined {
  const opener = at(lexemes, i);
  const k = opener.text === ',' || opener.lower === 'of' || opener.lower === 'in' ? i + 1 : i;
  const year = at(lexemes, k);
  if (year.kind === 'word') return spelledYear(lexemes, k);
  if (/^['’‘]$/.test(year.text)) return shortYear(lexemes, k);
  // "12 Jan.2016": nothing but the dot of the short month stands between.
  const isBehindDot = at(lexemes, k - 1).text === '.' && !at(lexemes, k - 1).spaced;
  if (!isYearText(year) || !(year.spaced || opener.text === ',' || isBehindDot)) return undefined;
  if (opener.lower === 'in' || opener.text === ',') {
    // "In May, 1500 people …": after a comma only a year of our times is one, and nothing that is counted may follow.
    if (/^(?:people|of|per|men|women|miles|metres|meters)$/.test(at(lexemes, k + 1).lower)) return undefined;
    if (year.value < 1500 || year.value > 2150) return undefined;
  }
  return gluedAfter(lexemes, k) ? undefined : { year: year.value, next: k + 1 };
}

/** "’31" and "'98" after a day or month. */
export function shortYear(lexemes: Lexemes, i: number): { year: number; next: number } | undefined {
  const year = at(lexemes, i + 1);
  const isShort = at(lexemes, i).spaced && year.kind === 'number' && !year.spaced && /^\d\d$/.test(year.text);
  const isGlued = at(lexemes, i + 2).kind === 'word' && !at(lexemes, i + 2).spaced; // "the '40s"
  return isShort && !isGlued ? { year: fullYear(year), next: i + 2 } : undefined;
}

/** "nineteen seventy-eight", "nineteen oh one", "two thousand and eighteen". */
export function spelledYear(lexemes: Lexemes, i: number): { year: number; next: number } | undefined {
  const first = NUMERALS.get(at(lexemes, i).lower);
  if (first?.role === 'teen' && at(lexemes, i + 1).lower === 'hundred') {
    const phrase = numberAt(lexemes, i);
    return phrase?.form === 'cardinal' && phrase.value < 2000 ? { year: phrase.value, next: phrase.next } : undefined;
  }
  if (first?.role === 'teen' || (first?.role === 'ten' && first.value === 20)) {
    // "nineteen-oh-five", "nineteen-eighty-four"
    const isHyphen = (k: number) => (at(lexemes, k).text === '-' && !at(lexemes, k).spaced ? 1 : 0);
    const k = i + 1 + isHyphen(i + 1);
    const zero = /^(?:zero|oh|o)$/.test(at(lexemes, k).lower) ? 1 + isHyphen(k + 1) : 0;
    const rest = numberAt(lexemes, k + zero);
    const fits =
      rest?.form === 'cardinal' && !rest.digits && (zero ? rest.value < 10 : rest.value >= 10) && rest.value < 100;
    return fits ? { year: first.value * 100 + rest.value, next: rest.next } : undefined;
  }
  if (first?.role !== 'unit' || at(lexemes, i + 1).lower !== 'thousand') return undefined;
  const phrase = numberAt(lexemes, i);
  const isYear = phrase?.form === 'cardinal' && phrase.value >= 1000 && phrase.value < 2100;
  return isYear ? { year: phrase.value, next: phrase.next } : undefined;
}

/** Four digits without a separator, from 1000 to 2199. */
export function isYearText(lexeme: Lexeme): boolean {
  return lexeme.kind === 'number' && lexeme.text.length === 4 && lexeme.value >= 1000 && lexeme.value < 2200;
}

/** A letter, digit sign or currency hangs before the number, so that it begins no date. */
export function gluedBefore(lexemes: Lexemes, i: number): boolean {
  const before = at(lexemes, i - 1);
  if (before.kind === 'none' || at(lexemes, i).spaced) return /^[$£€¥#₹]$/.test(before.text);
  if (before.text === '-' && /^(?:early|mid|late|pre|post)$/.test(at(lexemes, i - 2).lower)) return false;
  return before.kind === 'word' || before.kind === 'number' || /^[-/.$£€¥#₹+:_=@]$/.test(before.text);
}

/** A unit, a decimal or a word hangs on the number, so that it ends no date. */
export function gluedAfter(lexemes: Lexemes, i: number): boolean {
  const after = at(lexemes, i + 1);
  if (after.spaced) return false;
  if (after.kind === 'word' || after.kind === 'number' || after.text === '%' || after.text === '°') return true;
  return (
    /^[-/:]$/.test(after.text) &&
    at(lexemes, i + 2).kind === 'number' &&
    !at(lexemes, i + 2).spaced &&
    after.text !== '-'
  );
}
