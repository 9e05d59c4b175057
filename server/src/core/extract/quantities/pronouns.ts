import { at, type Lexeme, type Lexemes } from '../lexemes.ts';
import { NUMERALS } from '../numerals.ts';

/** "one" as a pronoun or in an idiom: "this one", "one another", "no one", "one of the best", "one-off", "one should". */
export function isPronoun(lexemes: Lexemes, i: number, posAt: (offset: number) => string): boolean {
  const before = at(lexemes, i - 1).lower;
  const after = at(lexemes, i + 1);
  const isRange = /^(?:to|or)$/.test(after.lower) || (after.lower === 'and' && before === 'between');
  if (isRange && numeralValueAbove(at(lexemes, i + 2), 1)) return false; // "one to two million"
  const isHyphened = after.text === '-' && at(lexemes, i + 2).lower === 'to' && at(lexemes, i + 3).text === '-';
  if (isHyphened && numeralValueAbove(at(lexemes, i + 4), 1)) return false; // "one-to-two hundred"
  if (
    /^(?:this|that|which|no|any|every|each|another|some|the|good|bad|new|old|big|other|last|next|previous|right|wrong|only|loved|by|a|first)$/.test(
      before,
    )
  ) {
    return (
      !(before === 'the' || before === 'only' || before === 'by') ||
      after.kind !== 'word' ||
      IDIOMS.has(after.lower) ||
      after.lower === 'of' ||
      !/^(?:NN|JJ)/.test(posAt(after.start))
    );
  }
  if (after.text === "'" || after.text === '’') return true;
  if (after.text === '-')
    return !/^(?:third|half|quarter|fifth|year|day|week|month|hour|man|way)$/.test(at(lexemes, i + 2).lower);
  if (after.lower === 'of') return !isNumberLater(lexemes, i + 2);
  if (after.kind !== 'word') return after.kind === 'none' ? i > 0 : after.text !== '(' && i > 0 && before !== 'to';
  return IDIOMS.has(after.lower) || /^(?:VB|MD|IN|TO|RB|PRP|DT|WP|WRB|CC)/.test(posAt(after.start));
}

function numeralValueAbove(lexeme: Lexeme, least: number): boolean {
  if (lexeme.kind === 'number') return lexeme.value > least;
  const numeral = NUMERALS.get(lexeme.lower);
  return numeral !== undefined && numeral.role !== 'ordinal' && numeral.value > least;
}

const IDIOMS = new Set(
  'another should can could may might must would will is was has had day thing who that on by at in with to and or too way time side does that which where when such'.split(
    ' ',
  ),
);

function isNumberLater(lexemes: Lexemes, i: number): boolean {
  for (let k = i; k < i + 2; k++) {
    if (at(lexemes, k).kind === 'number' || NUMERALS.has(at(lexemes, k).lower)) return true;
  }
  return false;
}
