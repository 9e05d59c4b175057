import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { figuresOf } from './figures.ts';
import type { ToldSentence } from './toldSentences.ts';

/** A figure with the sentence it stands in, counted from the first of its window. */
export interface PlacedFigure {
  readonly figure: Quantity;
  readonly sentence: number;
}

/** Sentences of running text that follow each other, with every figure and length of time in them. */
export interface Window {
  readonly sentences: readonly ToldSentence[];
  readonly figures: readonly PlacedFigure[];
}

/** The sentence at an index and so many behind it, over the end of a paragraph too. */
export function windowAt(
  article: AnnotatedArticle,
  sentences: readonly ToldSentence[],
  index: number,
  length: number,
): Window {
  const told = sentences.slice(index, index + length);
  return {
    sentences: told,
    figures: told.flatMap((one, sentence) => valuesOf(article, one).map((figure) => ({ figure, sentence }))),
  };
}

/** The figures of a sentence, and its lengths of time as measures in their own unit ("40 hours": 40, hour). */
export function valuesOf(article: AnnotatedArticle, told: ToldSentence): readonly Quantity[] {
  const lengths = told.times.flatMap(
    ({ kind, count, granularity, from, approximate = false, start, end }): Quantity[] =>
      kind === 'duration' && count !== undefined && from === undefined
        ? [{ start, end, kind: 'measure', low: count, high: count, unit: granularity, approximate }]
        : [],
  );
  return [...figuresOf(article, told), ...lengths].sort((a, b) => a.start - b.start);
}

/** Whether a figure states one value, neither rounded by "about" nor open on a side. */
export function isSharp({ low, high, bound, approximate }: Quantity): boolean {
  return low === high && low > 0 && !bound && !approximate;
}

/** The words of the sentence in front of a figure, and those behind it. */
export function aroundIn(
  told: ToldSentence,
  { start, end }: Quantity,
): { readonly lead: string; readonly tail: string } {
  return { lead: told.text.slice(0, start - told.start), tail: told.text.slice(end - told.start) };
}
