import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { isComparable } from './figureRuns.ts';
import { figuresOf } from './figures.ts';
import { isSlip } from './meantSums.ts';
import type { Parts } from './parts.ts';
import { comparedRange, plus } from './rounding.ts';
import type { ToldSentence } from './toldSentences.ts';

/** Sentences before and behind a bare list of figures in which its total is looked for. */
const reach = 4;
/** Parts that come within this share of a total were meant to make it up. */
const near = 0.13;
const totalLead =
  /\b(?:total(?:s|ling|led)?(?: of)?|in all,?|altogether,?|all told,?|together,?|combined|sum of) (?:about |some )?$/i;
const totalTail = /^(?: [\p{L}-]+){0,2},? (?:in all|in total|altogether|all told)\b/u;

/**
 * "The herds numbered 186, 264, 301 and 162 animals" beside "a total of 931": figures with nothing but commas between them
 * are parts of one kind. Their total says so, or is one slip away; "46 people in three shifts of 15, 15 and 14" names it.
 */
export function* listedTotals(
  article: AnnotatedArticle,
  sentences: readonly ToldSentence[],
  index: number,
): Iterable<Parts> {
  const { text } = article;
  const told = sentences[index]!;
  if (told.quantities.length < 3) return;
  const figures = figuresOf(article, told);
  const list = bareList(text, figures);
  if (!list) return;
  const before = figures[figures.indexOf(list[0]!) - 1];
  const beyond = figures[figures.indexOf(list[0]!) - 2];
  const sum = plus(list.map((part) => comparedRange(text, part)));
  const value = list.reduce((all, { low }) => all + low, 0);
  const isCount =
    before?.low === list.length && /^ [\p{L}-]+(?: [\p{L}-]+)? of $/u.test(text.slice(before.end, list[0]!.start));
  if (before && !isCount && isComparable(before, list[0]!)) return;
  const scene = sentences.slice(Math.max(0, index - reach), index + reach + 1);
  const totals = scene.flatMap((one) => figuresOf(article, one).map((figure) => ({ figure, one })));
  const possible = totals.filter(
    ({ figure }) => !list.includes(figure) && isComparable(figure, list[0]!) && figure.low > 5,
  );
  const isFit = possible.some(({ figure }) => {
    const range = comparedRange(text, figure);
    return sum.low <= range.high && range.low <= sum.high;
  });
  if (isFit) return;
  const wrong = possible.filter(({ figure, one }) => {
    if (
      Math.abs(figure.low - value) > near * figure.low ||
      /^ (?:\p{L}+ )?(?:more|other|others|further)\b/u.test(text.slice(figure.end, one.end))
    )
      return false;
    if (figure === beyond && isCount) return true;
    const isTotal =
      totalLead.test(text.slice(one.start, figure.start)) || totalTail.test(text.slice(figure.end, one.end));
    return isTotal || (value >= 100 && isSlip(figure.low, value));
  });
  const [total] = wrong;
  if (!total || wrong.length > 1) return;
  const all = [total.figure, ...list];
  yield {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end, noun }) => noun?.end ?? end)),
    total: total.figure,
    parts: list,
    relation: 'equal',
  };
}

/** Three figures or more with nothing but commas and the last "and" between them. */
function bareList(text: string, figures: readonly Quantity[]): Quantity[] | undefined {
  for (let i = 0; i + 2 < figures.length; i++) {
    const list = [figures[i]!];
    for (const next of figures.slice(i + 1)) {
      const gap = text.slice(list.at(-1)!.end, next.start);
      if (!/^(?:, and |, | and )$/.test(gap) || !isComparable(list[0]!, next)) break;
      list.push(next);
      if (/and/.test(gap)) break;
    }
    const isClosed = list.length > 2 && / and $/.test(text.slice(list.at(-2)!.end, list.at(-1)!.start));
    const areYears = list.every(({ low }) => low >= 1500 && low <= 2100);
    if (isClosed && !areYears && list.slice(0, -1).every(({ head }) => head === undefined)) return list;
  }
  return undefined;
}
