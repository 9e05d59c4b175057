import { at, type Lexemes } from '../lexemes.ts';
import { SCALE_ABBREVIATIONS } from '../numerals.ts';

/** The scale written at `i` in short behind a number in digits ("3bn", "10k", "5M"), or undefined. */
export function abbreviatedScale(lexemes: Lexemes, i: number): number | undefined {
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
function countsPeople(lexemes: Lexemes, i: number): boolean {
  for (let k = i; k < i + 2; k++) {
    const word = at(lexemes, k);
    if (
      word.kind !== 'word' ||
      !word.spaced ||
      /^(?:hurdles|heats|finals|trials|pounds|races|was|is|has|this|as)$/.test(word.lower)
    )
      return false;
    if (/^(?:people|men|women|children|bpd|boepd)$/.test(word.lower) || /[a-z]{3}s$/.test(word.text)) return true;
    if (word.lower === 'b' && at(lexemes, k + 1).text === '/') return true; // "1.2m b/d"
    if (
      /^(?:of|and|or|in|long|wide|high|tall|deep|from|away|to|by|freestyle|butterfly|backstroke|breaststroke|relay|sprint)$/.test(
        word.lower,
      )
    )
      return false;
  }
  return false;
}
