import type { Article, Sentence } from '../article/article.ts';
import type { Quantity, Time } from './annotations.ts';
import { at, type Lexeme, scan } from './lexemes.ts';
import { NUMERALS } from './numerals.ts';
import { ageAt } from './quantities/ages.ts';
import { type Amount, amountAt, unitAfter } from './quantities/amounts.ts';
import { type Bound, boundAround } from './quantities/bounds.ts';
import { isDoubtfulYear, isIdiomOrdinal, isLabel, isPronoun } from './quantities/guards.ts';
import { countedNoun } from './quantities/nouns.ts';
import { scoreAt } from './quantities/scores.ts';
import { posAt, readingUnits, timesIn } from './times.ts';

export { convert } from './units.ts';

/**
 * Numbers of an article with what they count or measure, in text order and without overlaps. `times` are the article's
 * own: their numbers are not read again. A score keeps the order of its sides (`low` the first). "Dozens of" is [24, ∞),
 * "hundreds of" [200, ∞), "tens of thousands" [20,000, ∞), each approximate; "penultimate" is the ordinal -2; a span leaves out the words of the bound.
 */
export function extractQuantities(article: Article, times: readonly Time[]): Quantity[] {
  const quantities: Quantity[] = [];
  let first = 0;
  for (const block of article.blocks) {
    for (const unit of readingUnits(block)) {
      while (first < times.length && times[first]!.end <= unit.start) first++;
      const isHeadline = block.kind === 'headline' || block.kind === 'heading';
      readQuantities(article.text, unit, times, first, isHeadline, quantities);
    }
  }
  return quantities;
}

/** Quantities of a plain text, read as one sentence. */
export function quantitiesIn(text: string): Quantity[] {
  const quantities: Quantity[] = [];
  readQuantities(text, { start: 0, end: text.length, tokens: [] }, timesIn(text), 0, false, quantities);
  return quantities;
}

/** What the parsers of one sentence look at. */
interface Reader {
  readonly lexemes: readonly Lexeme[];
  readonly isHeadline: boolean;
  posAt(offset: number): string;
  isPerson(index: number): boolean;
}

function readQuantities(
  text: string,
  unit: Sentence,
  times: readonly Time[],
  firstTime: number,
  isHeadline: boolean,
  quantities: Quantity[],
): void {
  const lexemes = scan(text, unit.start, unit.end);
  const tag = (offset: number) => posAt(unit, offset);
  const reader: Reader = { lexemes, isHeadline, posAt: tag, isPerson: (index) => isPerson(lexemes, unit, index) };
  let time = firstTime;
  for (let i = 0; i < lexemes.length; ) {
    const lexeme = lexemes[i]!;
    while (time < times.length && times[time]!.end <= lexeme.start) time++;
    const covering = times[time];
    if (covering && covering.start <= lexeme.start) {
      i++;
      continue;
    }
    const limit = covering ? covering.start : Number.POSITIVE_INFINITY;
    const read = mayOpen(lexeme) ? quantityAt(reader, i) : undefined;
    if (read && read.quantity.end <= limit) {
      quantities.push(read.quantity);
      i = read.next;
    } else i = read || lexeme.kind !== 'number' ? i + 1 : i + skipped(lexemes, i);
  }
}

/** Only numbers, number words, currency signs and a few openers begin a quantity; everything else is passed over. */
function mayOpen(lexeme: Lexeme): boolean {
  if (lexeme.kind === 'number') return true;
  if (lexeme.kind === 'symbol') return lexeme.text > '\u007f' || lexeme.text === '$' || lexeme.text === '-';
  return (
    NUMERALS.has(lexeme.lower) || OPENERS.has(lexeme.lower) || (lexeme.text.length <= 5 && /^[A-Z]/.test(lexeme.text))
  );
}

const OPENERS = new Set(
  'a an half quarter dozens scores hundreds thousands tens aged age ages minus negative couple rs c usd eur gbp rmb aud cad inr mxn kr hk nt nz sek jpy chf nzd au us mex nok dkk cny krw hkd sgd brl zar thb pln huf czk rub uah idr myr php vnd aed btc dollar dollars euro euros rupee rupees yen percent per third penultimate antepenultimate next last'.split(
    ' ',
  ),
);

/** After a number that is no quantity, its ending ("st", "m") is passed over with it. */
function skipped(lexemes: readonly Lexeme[], i: number): number {
  const ending = at(lexemes, i + 1);
  return ending.kind === 'word' && !ending.spaced ? 2 : 1;
}

interface Read {
  readonly quantity: Quantity;
  readonly next: number;
}

function quantityAt(reader: Reader, i: number): Read | undefined {
  const { lexemes } = reader;
  const age = ageAt(lexemes, i, reader.isPerson);
  if (age) return bounded(reader, i, age.next, age.quantity);
  const vague = vagueAt(reader, i);
  if (vague) return vague;
  const score = scoreAt(lexemes, i);
  if (score) return score;
  const amount = amountAt(lexemes, i);
  if (!amount || isExcluded(reader, amount)) return isHalf(lexemes, i) ? halfAt(reader, i) : undefined;
  const last = rangeEnd(reader, amount);
  const end = last ?? changedTo(reader, amount);
  const low =
    last && amount.scale === 1 && last.scale > 1 && amount.value < last.value / last.scale
      ? amount.value * last.scale
      : amount.value;
  const next = last ? last.next : amount.next;
  const bound = boundAround(lexemes, i, next);
  const quantity: Quantity = {
    start: amount.start,
    end: last ? last.end : amount.end,
    kind: end.kind,
    low,
    high: last ? last.value : amount.value,
    ...(end.unit === undefined ? {} : { unit: end.unit }),
    approximate: false,
  };
  return withNoun(reader, next, withBound(quantity, bound));
}

function isExcluded(reader: Reader, amount: Amount): boolean {
  const { lexemes } = reader;
  const first = at(lexemes, amount.index);
  if (amount.kind === 'money' && first.kind !== 'number' && !NUMERALS.has(first.lower)) return false;
  if (isLabel(lexemes, amount.index, amount.next, reader.isHeadline)) return true;
  if (amount.kind === 'ordinal') return isIdiomOrdinal(lexemes, amount.index, amount.next);
  if (first.lower === 'one' && amount.kind === 'cardinal' && amount.value === 1 && amount.next === amount.index + 1) {
    return isPronoun(lexemes, amount.index, reader.posAt);
  }
  if (amount.kind === 'cardinal' && amount.digits && isDoubtfulYear(first)) {
    if (amount.index > 0 && /^[A-Z]/.test(at(lexemes, amount.index - 1).text)) return true; // "Expo 2019 opens"
    return (
      !countedNoun(lexemes, amount.next, amount.value, reader.posAt)?.noun || at(lexemes, amount.next).kind !== 'word'
    );
  }
  return false;
}

/** The second number of "10 to 15", "10–15", "$10m-$15m", "between 10 and 15", "two or three"; rising, of one kind. */
function rangeEnd(reader: Reader, amount: Amount): Amount | undefined {
  const { lexemes } = reader;
  if (amount.kind === 'ordinal' || amount.value < 0) return undefined;
  const join = at(lexemes, amount.next);
  const before = at(lexemes, amount.index - 1).lower;
  const isChange = before === 'from' && join.lower === 'to';
  const joins =
    (join.lower === 'to' && !isChange) ||
    (/^[-–—]$/.test(join.text) &&
      join.spaced === at(lexemes, amount.next + 1).spaced &&
      !(join.text === '—' && join.spaced)) ||
    (join.lower === 'and' && before === 'between');
  const isOr = join.lower === 'or';
  if (!joins && !isOr) return undefined;
  const last = amountAt(lexemes, amount.next + 1);
  if (!last || last.kind === 'ordinal') return undefined;
  const comparable =
    last.kind === amount.kind
      ? last.unit === amount.unit || amount.unit === undefined
      : amount.kind === 'cardinal' || (amount.kind === 'money' && last.kind === 'cardinal');
  const low =
    amount.scale === 1 && last.scale > 1 && amount.value < last.value / last.scale
      ? amount.value * last.scale
      : amount.value;
  if (!comparable || last.value <= low || (isOr && (last.value > amount.value + 2 || amount.kind === 'money')))
    return undefined;
  return last.kind === 'cardinal' && amount.kind === 'money' ? { ...last, kind: 'money', unit: amount.unit } : last;
}

/** "rose from 10 to 15 per cent": two values, of which the first takes kind and unit of the second. */
function changedTo(reader: Reader, amount: Amount): Amount {
  const { lexemes } = reader;
  if (amount.kind !== 'cardinal' || !amount.digits || at(lexemes, amount.next).lower !== 'to') return amount;
  if (at(lexemes, amount.index - 1).lower !== 'from') return amount;
  const second = amountAt(lexemes, amount.next + 1);
  const takes = second && second.scale === 1 && (second.kind === 'percentage' || second.kind === 'measure');
  return takes ? { ...amount, kind: second.kind, unit: second.unit } : amount;
}

function withBound(quantity: Quantity, bound: Bound): Quantity {
  const { low, high } = quantity;
  const open =
    bound.bound === 'at-least' || bound.bound === 'more-than'
      ? { low, high: Number.POSITIVE_INFINITY }
      : bound.bound === 'at-most' || bound.bound === 'less-than'
        ? { low: Number.NEGATIVE_INFINITY, high }
        : { low, high };
  return {
    ...quantity,
    ...open,
    approximate: quantity.approximate || bound.approximate,
    ...(bound.bound ? { bound: bound.bound } : {}),
  };
}

function bounded(reader: Reader, i: number, next: number, quantity: Quantity): Read {
  return { quantity: withBound(quantity, boundAround(reader.lexemes, i, next)), next };
}

/** Counts, ordinals, fractions and percentages have a noun; money, measures and scores do not. */
function withNoun(reader: Reader, next: number, quantity: Quantity): Read {
  if (quantity.kind === 'money' || quantity.kind === 'measure' || quantity.kind === 'percentage-point')
    return { quantity, next };
  if (quantity.kind === 'percentage' && at(reader.lexemes, next).lower !== 'of') return { quantity, next };
  const value = quantity.kind === 'ordinal' || quantity.low === 1 ? 1 : 2;
  const counted = countedNoun(reader.lexemes, next, quantity.high === 1 ? 1 : value, reader.posAt);
  return { quantity: counted ? { ...quantity, ...counted } : quantity, next };
}

/** Least values of words that name a magnitude in the plural. */
const VAGUE: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2e6],
  ['billions', 2e9],
]);

/** "dozens of", "tens of thousands of", "hundreds more", "a couple of". */
function vagueAt(reader: Reader, i: number): Read | undefined {
  const { lexemes } = reader;
  const word = at(lexemes, i).lower;
  const base = { start: at(lexemes, i).start, kind: 'cardinal', approximate: true } as const;
  if (word === 'a' && at(lexemes, i + 1).lower === 'couple') {
    const scale = NUMERALS.get(at(lexemes, at(lexemes, i + 2).lower === 'of' ? i + 3 : i + 2).lower);
    if (scale?.role === 'dozen' || scale?.role === 'hundred' || scale?.role === 'scale') {
      const next = at(lexemes, i + 2).lower === 'of' ? i + 4 : i + 3;
      const count = 2 * scale.value;
      return withNoun(reader, next, { ...base, end: at(lexemes, next - 1).end, low: count, high: count });
    }
    if (at(lexemes, i + 2).lower !== 'of') return undefined;
    return withNoun(reader, i + 2, { ...base, end: at(lexemes, i + 1).end, low: 2, high: 2 });
  }
  const fromEnd = fromEndAt(lexemes, i);
  if (fromEnd) {
    const { low, next } = fromEnd;
    const end = at(lexemes, next - 1).end;
    return { quantity: { ...base, end, kind: 'ordinal', low, high: low, approximate: false }, next };
  }
  let low = word === 'tens' ? 20 : VAGUE.get(word);
  if (low === undefined) return undefined;
  let next = i + 1;
  const multiple = at(lexemes, next).lower === 'of' ? VAGUE.get(at(lexemes, next + 1).lower) : undefined;
  if (multiple !== undefined && multiple >= 2000) {
    low = (low === 200 ? 200 : low) * (multiple / 2);
    next += 2;
  } else if (word === 'tens') return undefined;
  const follows = at(lexemes, next).lower;
  if (word === 'scores' && follows !== 'of') return undefined;
  const quantity: Quantity = {
    ...base,
    end: at(lexemes, next - 1).end,
    low,
    high: Number.POSITIVE_INFINITY,
    bound: 'at-least',
  };
  return withNoun(reader, next, quantity);
}

/** Places counted from the end, as negative ordinals: the last is -1. */
const FROM_END: readonly (readonly [words: string, place: number])[] = [
  ['penultimate', -2],
  ['antepenultimate', -3],
  ['next to last', -2],
  ['next to the last', -2],
  ['next - to - last', -2],
  ['second to last', -2],
  ['second - to - last', -2],
  ['second from last', -2],
  ['second last', -2],
  ['second - last', -2],
  ['last but one', -2],
  ['one before the last', -2],
  ['one before last', -2],
  ['third to last', -3],
  ['third - to - last', -3],
  ['third from last', -3],
  ['third last', -3],
  ['third - last', -3],
  ['last but two', -3],
];

const FROM_END_ROWS: readonly (readonly [words: readonly string[], place: number])[] = FROM_END.map(
  ([words, place]) => [words.split(' '), place],
);

function fromEndAt(lexemes: readonly Lexeme[], i: number): { low: number; next: number } | undefined {
  const row = FROM_END_ROWS.find(([words]) => words.every((word, k) => at(lexemes, i + k).lower === word));
  return row && { low: row[1], next: i + row[0].length };
}

function isHalf(lexemes: readonly Lexeme[], i: number): boolean {
  return at(lexemes, i).lower === 'half';
}

/** "half of", "half the", "more than half": a share; "the second half", "half-time" and "half an hour" are none. */
function halfAt(reader: Reader, i: number): Read | undefined {
  const { lexemes } = reader;
  const [before, after] = [at(lexemes, i - 1).lower, at(lexemes, i + 1)];
  if (/^(?:first|second|other|opening|final|later|latter|each|the|one|st|nd|a|th)$/.test(before)) return undefined;
  const bound = boundAround(lexemes, i, i + 1);
  const share = /^(?:of|the|its|their|our|his|her|my|your|this|that|all|those|these)$/.test(after.lower);
  if (after.text === '-') return undefined;
  const half = at(lexemes, i);
  const percent = /^(?:an?|of|one|1)$/.test(after.lower) ? halfPercent(lexemes, i) : undefined;
  if (percent) return bounded(reader, i, percent.next, percent.quantity);
  const unit = unitAfter(lexemes, /^an?$/.test(after.lower) ? i + 2 : i + 1, false);
  if (unit && unit.unit.symbol !== 's') {
    const measure: Quantity = {
      start: half.start,
      end: at(lexemes, unit.next - 1).end,
      kind: 'measure',
      low: 0.5,
      high: 0.5,
      unit: unit.unit.symbol,
      approximate: false,
    };
    return bounded(reader, i, unit.next, measure);
  }
  if (!share && !bound.approximate && !bound.bound) return undefined;
  const quantity: Quantity = {
    start: half.start,
    end: half.end,
    kind: 'fraction',
    low: 0.5,
    high: 0.5,
    approximate: false,
  };
  const noun = share && after.lower !== 'of' ? i + 2 : i + 1;
  const read = withNoun(reader, noun, withBound(quantity, bound));
  return { quantity: read.quantity, next: i + 1 };
}

/** "half a percent", "half of one per cent", "half a percentage point". */
function halfPercent(lexemes: readonly Lexeme[], i: number): Read | undefined {
  let k = i + 1;
  while (/^(?:of|an?|one|1)$/.test(at(lexemes, k).lower) && k < i + 3) k++;
  const word = at(lexemes, k).lower;
  const next = word === 'percent' ? k + 1 : word === 'per' && at(lexemes, k + 1).lower === 'cent' ? k + 2 : k;
  const isPoint = (word === 'percentage' ? at(lexemes, k + 1) : at(lexemes, next)).lower === 'point';
  if (next === k && !(word === 'percentage' && isPoint)) return undefined;
  const last = isPoint ? (word === 'percentage' ? k + 2 : next + 1) : next;
  const { start } = at(lexemes, i);
  const kind = isPoint ? 'percentage-point' : 'percentage';
  return {
    quantity: { start, end: at(lexemes, last - 1).end, kind, low: 0.5, high: 0.5, approximate: false },
    next: last,
  };
}

/** Whether a person's name ends at lexeme `index`: by the name tagger where it has run, else two capitalised words. */
function isPerson(lexemes: readonly Lexeme[], unit: Sentence, index: number): boolean {
  const last = at(lexemes, index);
  if (last.kind !== 'word') return false;
  if (unit.tokens.some((token) => token.name !== 'O')) {
    const token = unit.tokens.find((candidate) => candidate.start <= last.start && last.start < candidate.end);
    return token?.name.endsWith('PER') ?? false;
  }
  const before = at(lexemes, index - 1);
  const isWord = (lexeme: Lexeme) => lexeme.kind === 'word' && /^[A-ZÀ-Ý]/.test(lexeme.text);
  return (
    isWord(last) && (isWord(before) || (before.text === '-' && isWord(at(lexemes, index - 2))) || before.text === '.')
  );
}
