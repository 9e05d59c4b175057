import type { Article, Sentence } from '../article/article.ts';
import type { Quantity, Time } from './annotations.ts';
import * as is from './lexemes/facts.ts';
import { stretchOf } from './lexemes/scan.ts';
import { at, type Lexeme, type Lexemes } from './lexemes.ts';
import { NUMERALS } from './numerals.ts';
import { ageAt } from './quantities/ages.ts';
import { type Amount, amountAt } from './quantities/amounts.ts';
import { boundAround } from './quantities/bounds.ts';
import { bounded, type Read, type Reader, withBound, withNoun } from './quantities/counted.ts';
import { isDoubtfulYear, isIdiomOrdinal, isLabel } from './quantities/guards.ts';
import { halfAt, isHalf, unitAndHalf } from './quantities/halves.ts';
import { countedNoun } from './quantities/nouns.ts';
import { CODE, isLikeCode, mayOpenQuantity, NUMBER } from './quantities/openers.ts';
import { isPronoun } from './quantities/pronouns.ts';
import { changedTo, rangeEnd } from './quantities/ranges.ts';
import { scoreAt } from './quantities/scores.ts';
import { shareOfUnit } from './quantities/shares.ts';
import { vagueAt } from './quantities/vague.ts';
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

function readQuantities(
  text: string,
  unit: Sentence,
  times: readonly Time[],
  firstTime: number,
  isHeadline: boolean,
  quantities: Quantity[],
): void {
  const stretch = stretchOf(text, unit.start, unit.end);
  let reader: SentenceReader | undefined;
  let time = firstTime;
  let from = 0;
  for (let k = stretch.firstQuantity; k < stretch.quantityEnd; k++) {
    const i = stretch.quantityOpener(k);
    if (i < from) continue;
    const opens = stretch.opensAt(i) >> 8;
    if (!mayOpenQuantity(opens, stretch.factsAt(i), stretch.factsAt(i + 1), stretch.facts)) continue;
    const start = stretch.startOf(i);
    while (time < times.length && times[time]!.end <= start) time++;
    const covering = times[time];
    if (covering && covering.start <= start) continue;
    const limit = covering ? covering.start : Number.POSITIVE_INFINITY;
    reader ??= new SentenceReader(stretch, isHeadline, unit);
    const read = opens !== CODE || isLikeCode(reader.lexemes, i) ? quantityAt(reader, i) : undefined;
    if (read && read.quantity.end <= limit) {
      quantities.push(read.quantity);
      from = read.next;
    } else if (!read && opens === NUMBER) from = i + skipped(reader.lexemes, i);
  }
}

/** What the parsers look at; made for sentences in which one of them is tried. */
class SentenceReader implements Reader {
  readonly lexemes: Lexemes;
  readonly isHeadline: boolean;
  readonly posAt: (offset: number) => string;
  readonly isPerson: (index: number) => boolean;

  constructor(lexemes: Lexemes, isHeadline: boolean, unit: Sentence) {
    this.lexemes = lexemes;
    this.isHeadline = isHeadline;
    this.posAt = (offset) => posAt(unit, offset);
    this.isPerson = (index) => isPerson(lexemes, unit, index);
  }
}

/** Words that open nothing but phrases without a number of their own. */
const VAGUE_OPENERS = new Set('several few many last next penultimate antepenultimate'.split(' '));

/** After a number that is no quantity, its ending ("st", "m") is passed over with it. */
function skipped(lexemes: Lexemes, i: number): number {
  const ending = at(lexemes, i + 1);
  return ending.kind === 'word' && !ending.spaced ? 2 : 1;
}

/** The quantity that begins at lexeme `i`, whatever stands around it; undefined where none does. */
export function quantityAt(reader: Reader, i: number): Read | undefined {
  const { lexemes } = reader;
  if (VAGUE_OPENERS.has(at(lexemes, i).lower)) return vagueAt(reader, i);
  const age = ageAt(lexemes, i, reader.isPerson);
  if (age) return bounded(reader, i, age.next, age.quantity);
  const vague = vagueAt(reader, i);
  if (vague) return vague;
  const score = scoreAt(lexemes, i);
  if (score) return score;
  const amount = amountAt(lexemes, i);
  const isPart = amount?.kind === 'fraction' || (at(lexemes, i).facts & (is.ARTICLE | is.HALF_QUARTER)) !== 0;
  const share = isPart ? shareOfUnit(reader, i) : undefined;
  if (share) return share;
  if (!amount || isExcluded(reader, amount)) {
    return isHalf(lexemes, i) ? halfAt(reader, i) : unitAndHalf(reader, i);
  }
  const last = rangeEnd(lexemes, amount);
  const end = last ?? changedTo(lexemes, amount);
  const next = last ? last.next : amount.next;
  const bound = boundAround(lexemes, i, next);
  const quantity: Quantity = {
    start: amount.start,
    end: last ? last.end : amount.end,
    kind: end.kind,
    low: last ? last.low : end.value,
    high: end.value,
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

/** Whether a person's name ends at lexeme `index`: by the name tagger where it has run, else two capitalised words. */
export function isPerson(lexemes: Lexemes, unit: Sentence, index: number): boolean {
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
