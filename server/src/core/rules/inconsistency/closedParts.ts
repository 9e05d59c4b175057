import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { runsOf } from './figureRuns.ts';
import { isPerson, type Parts } from './parts.ts';
import type { ToldSentence } from './toldSentences.ts';
import { isSharp } from './windows.ts';

/** Parts that their own words say are all of a whole: shares that something is split into, matches won, drawn and lost. */
export function* closedParts(article: AnnotatedArticle, told: ToldSentence): Iterable<Parts> {
  yield* splitShares(article, told);
  yield* wonAndLost(told);
  yield* takenUpTotal(article, told);
}

const split =
  /\b(?:split|divided|shared out|broken down|breaks down|apportioned|made up of|consists of|composed of)\b/i;

/** "The budget is split three ways: 45 percent for wages, 35 for buildings and 30 for books." */
function* splitShares(article: AnnotatedArticle, told: ToldSentence): Iterable<Parts> {
  const shares = told.quantities.filter(({ kind }) => kind === 'percentage');
  if (shares.length < 3 || !shares.every(isSharp)) return;
  const lead = told.text.slice(0, shares[0]!.start - told.start);
  if (!split.test(lead) || /\b(?:includ\w+|at least|among|up to|of (?:which|whom))\b/i.test(told.text)) return;
  const run = runsOf(article, { ...told, quantities: shares }).find(
    ({ items }) => items.length === shares.length && items.every(({ figure }) => figure.kind === 'percentage'),
  );
  if (!run?.closed) return;
  const { start } = shares[0]!;
  const total: Quantity = { start, end: start, kind: 'percentage', low: 100, high: 100, approximate: false };
  yield { start, end: shares.at(-1)!.end, total, parts: shares, relation: 'equal' };
}

/** "Won nine, drew four and lost nine of their 20 games", "won nine matches, drew four and lost nine, out of 20 played". */
function* wonAndLost(told: ToldSentence): Iterable<Parts> {
  const counts = told.quantities.filter(({ kind }) => kind === 'cardinal');
  const sides = [/\bwon (?:just |only )?$/i, /\b(?:drew|drawn|tied) (?:just |only )?$/i, /\blost (?:just |only )?$/i];
  const parts = sides.map((side) => counts.find(({ start }) => side.test(told.text.slice(0, start - told.start))));
  const [won, drawn, lost] = parts;
  if (!won || !lost) return;
  const named = drawn ? [won, drawn, lost] : [won, lost];
  const total = counts.find(
    (one) =>
      !named.includes(one) &&
      (/\b(?:out of|of (?:the|its|their|his|her|our)|in (?:the|its|their|his|her)|played|after|from) $/i.test(
        told.text.slice(0, one.start - told.start),
      ) ||
        /^ (?:games |matches )?played\b/.test(told.text.slice(one.end - told.start))),
  );
  if (!total || counts.length !== named.length + 1 || ![...named, total].every(isSharp)) return;
  if (!/^(?:match|game|fixture|race|bout|fight|contest|test|meeting|tie)?$/.test(total.head ?? '')) return;
  const all = [...named, total];
  yield {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
    total,
    parts: named,
    // Without the draws the two may be fewer than all.
    relation: drawn ? 'equal' : 'at-most',
  };
}

/** "Seized 14 guns, six knives and two crossbows. The 25 weapons …": things of three kinds, counted together behind. */
function* takenUpTotal(article: AnnotatedArticle, told: ToldSentence): Iterable<Parts> {
  const { before } = told;
  const [total, ...more] = told.quantities;
  if (!before || !total || more.length > 0 || total.kind !== 'cardinal' || !isSharp(total) || !total.head) return;
  if (!/^(?:The|All|These|All the) $/.test(told.text.slice(0, total.start - told.start))) return;
  const counts = before.quantities.filter(({ kind }) => kind !== 'ordinal' && kind !== 'age');
  const run = runsOf(article, before).find(({ items }) => items.length === counts.length && items.length >= 3);
  if (!run?.closed || run.shape !== 'kinds' || !counts.every((one) => one.kind === 'cardinal' && isSharp(one))) return;
  if (counts.some(({ head, low }) => head === total.head || low === total.low)) return;
  if (counts.some(({ head }) => isPerson(head)) !== isPerson(total.head)) return;
  const sum = counts.reduce((all, { low }) => all + low, 0);
  if (Math.abs(sum - total.low) > 0.2 * sum || /\b(?:includ\w+|among|at least|other|more)\b/i.test(before.text)) return;
  yield { start: counts[0]!.start, end: total.noun?.end ?? total.end, total, parts: counts, relation: 'equal' };
}
