import { at, type Lexemes } from '../lexemes.ts';

const MONEY_WORDS = new Set(
  (
    'cost costs costing pay pays paid paying price priced prices worth fine fined fines spend spent spending raise raised raises ' +
    'earn earned earning salary wage wages sold sell bought buy charge charged fee fees fund funding debt loan loans grant profit ' +
    'revenue sales budget donated invested investment reward bail compensation damages'
  ).split(' '),
);

/** "pounds", "marks", "won": money beside large numbers and words of paying; "12 pounds" alone is a weight. */
export function isMoneyHere(
  lexemes: Lexemes,
  i: number,
  number: { readonly value: number; readonly scale: number },
  next: number,
): boolean {
  const name = at(lexemes, next - 1).lower;
  if (at(lexemes, next).lower === 'sterling') return true;
  if (name === 'won' || name === 'real') {
    return (
      number.scale >= 1000 ||
      (number.value >= 100 &&
        at(lexemes, i).kind === 'number' &&
        /^(?:[.,;)]|per|a|for|in)?$/.test(at(lexemes, next).lower) &&
        !hasScoreVerb(lexemes, i))
    );
  }
  if (name === 'rand') return true;
  if (/^(?:notes?|coins?|bills?|banknotes?|fines?|fee|prize)$/.test(at(lexemes, next).lower)) return true; // "a five-pound note"
  if (number.scale >= 1000) return true;
  const isPound = /^(?:pounds?|bucks?)$/.test(name);
  if (!isPound) return number.value >= 1000 && !/^(?:marks?|leu|lev|dong|pula)$/.test(name);
  for (let k = Math.max(0, i - 12); k < next + 8; k++) {
    if (MONEY_WORDS.has(at(lexemes, k).lower)) return true;
  }
  return false;
}

function hasScoreVerb(lexemes: Lexemes, i: number): boolean {
  return /^(?:who|which|that|and)$/.test(at(lexemes, i - 1).lower);
}
