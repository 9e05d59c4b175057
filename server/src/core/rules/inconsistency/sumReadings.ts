import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { onceAnArticle } from '../../extract/onceAnArticle.ts';
import { isComparable } from './figureRuns.ts';
import { figuresOf } from './figures.ts';
import type { Parts } from './parts.ts';
import { comparedRange, plus } from './rounding.ts';
import { type PlacedSum, type SumPlaces, sumFeatures } from './sumFeatures.ts';
import { toldSentences } from './toldSentences.ts';

/** A figure that others beside it may have been meant to make up. */
export interface SumReading extends Parts {
  /** The parts come to the total as far as rounding goes. */
  readonly fits: boolean;
  /** How they lie to each other, by name. */
  readonly features: Readonly<Record<string, number>>;
}

/** Sentences from a total to its last part. */
const reach = 2;
const mostParts = 6;

/** Every figure of an article with each number of comparable smaller ones that follow it or stand before it; worked out once. */
export const sumReadings = onceAnArticle((article): readonly SumReading[] => {
  const placed = toldSentences(article).flatMap((told, sentence) =>
    figuresOf(article, told).map((figure): PlacedSum => ({ figure, sentence, told })),
  );
  return placed.flatMap((total, index) =>
    isTotal(total.figure)
      ? [...placesFrom(placed, index, 1), ...placesFrom(placed, index, -1)].map((places) => readingOf(article, places))
      : [],
  );
});

/** A value of its own; years have no noun. */
function isTotal({ kind, low, high, bound, head }: Quantity): boolean {
  if (!/^(?:cardinal|money|measure)$/.test(kind) || low !== high || bound || low < 5) return false;
  return kind !== 'cardinal' || head !== undefined || low < 1500 || low > 2100 || !Number.isInteger(low);
}

function* placesFrom(placed: readonly PlacedSum[], index: number, step: 1 | -1): Iterable<SumPlaces> {
  const total = placed[index]!;
  const parts: PlacedSum[] = [];
  let skips = false;
  for (let i = index + step; i >= 0 && i < placed.length; i += step) {
    const part = placed[i]!;
    if (Math.abs(part.sentence - total.sentence) > reach) return;
    if (!isComparable(total.figure, part.figure) || part.figure.low >= total.figure.low || part.figure.low <= 0) {
      if (parts.length > 0 || Math.abs(i - index) > 2) return;
      skips = true;
      continue;
    }
    if (Math.abs(part.sentence - (parts.at(-1) ?? part).sentence) > 1) return;
    parts.push(part);
    if (parts.length > mostParts) return;
    if (parts.length < 2) continue;
    yield { total, parts: step > 0 ? [...parts] : parts.toReversed(), step, beyond: placed[i + step], skips };
  }
}

function readingOf(article: AnnotatedArticle, places: SumPlaces): SumReading {
  const { text } = article;
  const total = places.total.figure;
  const parts = places.parts.map(({ figure }) => figure);
  const all = [total, ...parts];
  const sum = plus(parts.map((part) => comparedRange(text, part)));
  const whole = comparedRange(text, total);
  return {
    total,
    parts,
    relation: 'equal',
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end, noun }) => noun?.end ?? end)),
    fits: sum.low <= whole.high && whole.low <= sum.high,
    features: sumFeatures(article, places),
  };
}
