import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { type Run, runsOf } from './figureRuns.ts';
import { figuresOf } from './figures.ts';
import { isSized, type Parts } from './parts.ts';
import { notParts } from './runTotals.ts';
import type { ToldSentence } from './toldSentences.ts';

/** What a whole comes in: "in three steps: four per cent, …", "from two yards: three from one and three from the other". */
const steps = /^(?:[^.;:]{0,60}?)\b(?:in|over|from|through|by|with|into|across|at|to|for|of)(?: \p{L}+)? $/iu;

/**
 * A list behind a colon with its number of items and its total in front: as many figures as are announced, of the total's kind, shares
 * too.
 */
export function* steppedParts(article: AnnotatedArticle, told: ToldSentence): Iterable<Parts> {
  const figures = figuresOf(article, told);
  for (const run of runsOf(article, told)) {
    const parts = run.items.map(({ figure }) => figure);
    const [first] = parts;
    const place = figures.indexOf(first!);
    const [total, count] = [figures[place - 2], figures[place - 1]];
    if (!run.closed || !first || !total || !count || !isOfKind(total, first) || !isSized(total, parts)) continue;
    if (count.low !== parts.length || count.low !== count.high || count.kind === 'ordinal') continue;
    const { text } = article;
    if (
      !steps.test(text.slice(total.end, count.start)) ||
      !/^[^.;:\d]{0,40}: (?:about |some )?$/.test(text.slice(count.end, first.start))
    )
      continue;
    if (notParts.test(text.slice(run.start, run.end).replace(/\bper cent\b/g, '%'))) continue;
    if (/\b(?:another|further)\b/.test(text.slice(count.end, run.end))) continue;
    yield { ...around(run, total), total, parts, relation: 'equal' };
  }
}

function isOfKind(total: Quantity, part: Quantity): boolean {
  return (
    total.kind === part.kind &&
    total.unit === part.unit &&
    total.low === total.high &&
    !total.bound &&
    total.kind !== 'ordinal'
  );
}

function around(run: Run, total: Quantity): { readonly start: number; readonly end: number } {
  return { start: Math.min(run.start, total.start), end: Math.max(run.end, total.end) };
}
