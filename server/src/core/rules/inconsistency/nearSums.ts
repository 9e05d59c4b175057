import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { contrary, isComparable, isRestated } from './figureRuns.ts';
import { figuresOf } from './figures.ts';
import { everybody, isPerson, type Parts } from './parts.ts';
import { comparedRange, plus } from './rounding.ts';
import type { ToldSentence } from './toldSentences.ts';

/** A figure with the sentence it stands in. */
interface Placed {
  readonly figure: Quantity;
  readonly sentence: number;
}

/** Sentences from the total to its last part. */
const reach = 4;
const mostParts = 7;
const mostFigures = 40;
/** Parts that come within this share of a total were meant to make it up; figures that have nothing to do with it seldom do. */
const near = 0.13;

/** Words that make the figures something else than the parts of one whole. */
const others =
  /\b(?:includ\w+|among them|such as|at least|up to|each|every|apiece|per|respectively|compared|than|versus|average\w*|out of|a day|a week|a month|a year|an hour|earlier|previous\w*|last (?:year|month|week|season)|years? before|instead of|target\w*|capacity|and counting|some of|half|twice|double\w*|within|first|second|third|rose|fell|followed|led by|from \S+ to)\b/i;

/**
 * Three or more figures told one after the other, in the sentence of a total or in those behind it, that nearly but not
 * quite make it up: "counted 312 … One strand held 140. There were 97 at the cove. At the slip the tally was 105."
 */
export function* nearSums(
  article: AnnotatedArticle,
  sentences: readonly ToldSentence[],
  index: number,
): Iterable<Parts> {
  const { text } = article;
  const window = sentences.slice(index, index + reach);
  const figures = window.flatMap((told, sentence): Placed[] =>
    figuresOf(article, told).map((figure) => ({ figure, sentence })),
  );
  // A window with more figures is a table or a broken file.
  if (figures.length > mostFigures) return;
  for (const { figure: total } of figures.filter(({ sentence }) => sentence === 0)) {
    if (!isTotal(total)) continue;
    const behind = figures.filter(({ figure }) => figure.start > total.start && isComparable(total, figure));
    const parts: Quantity[] = [];
    let last = 0;
    for (const { figure, sentence } of behind) {
      // "412 geese on the three lakes": what else is counted in the same breath.
      if (parts.length === 0 && figure.head !== total.head && !/[,;:.—–]/.test(text.slice(total.end, figure.start)))
        continue;
      if (parts.length > 0 && isRestated(text, parts.at(-1)!, figure)) continue;
      if (
        !countsAlike(total, figure) ||
        figure.low >= total.low ||
        figure.low <= 0 ||
        sentence > last + 1 ||
        parts.length === mostParts
      )
        break;
      last = sentence;
      parts.push(figure);
    }
    const found = nearest(text, total, parts);
    if (!found) continue;
    const end = found.at(-1)!.noun?.end ?? found.at(-1)!.end;
    const words = text.slice(total.end, end);
    if (end - total.start > 420 || others.test(words) || contrary.test(words)) continue;
    yield { start: total.start, end, total, parts: found, relation: 'equal' };
  }
}

function isTotal({ kind, low, high, bound }: Quantity): boolean {
  return (kind === 'cardinal' || kind === 'money' || kind === 'measure') && low === high && !bound && low >= 6;
}

function countsAlike(total: Quantity, part: Quantity): boolean {
  if (part.bound || total.kind !== 'cardinal') return !part.bound;
  const people = everybody.has(total.head ?? '') && isPerson(part.head);
  return part.head === undefined || part.head === total.head || people;
}

/** The first so many of the figures, three at least, whose sum is nearest to the total, where no number of them makes it. */
function nearest(text: string, total: Quantity, parts: readonly Quantity[]): Quantity[] | undefined {
  const whole = comparedRange(text, total);
  let best: { readonly count: number; readonly off: number } | undefined;
  for (let count = 2; count <= parts.length; count++) {
    const sum = plus(parts.slice(0, count).map((part) => comparedRange(text, part)));
    if (sum.low <= whole.high && whole.low <= sum.high) return undefined;
    const off = Math.abs((sum.low + sum.high) / 2 - total.low);
    if (count >= 3 && (!best || off < best.off)) best = { count, off };
  }
  if (!best || best.off > Math.max(near * total.low, 1)) return undefined;
  return parts.slice(0, best.count);
}
