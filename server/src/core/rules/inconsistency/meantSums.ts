import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { overlapping } from '../../text/search.ts';
import { contrary, isRestated } from './figureRuns.ts';
import { meantSumWeights } from './meantSumWeights.ts';
import type { Parts } from './parts.ts';
import { type SumReading, sumReadings } from './sumReadings.ts';
import type { ToldSentence } from './toldSentences.ts';
import { excludes } from './wholes.ts';

/** Parts this far off a total were not counted wrong: they are something else. */
const near = 0.13;
/** The share of totals with parts that are wrong, in articles that are worth a check. */
const wrongTotals = 0.2;
/** The share of wrong totals that one wrong digit, two digits that changed places, or one too many explain. */
const slipped = 0.6;
/** A warning wants a reading this likely. */
const likely = 0.6;
/** Large figures a wrong digit away are no chance, whatever the words allow. */
const sure = 0.95;

/** "Eight more than Leeds": a figure of the distance to another. */
const than = /\b(?:more|fewer|less|higher|lower|older|younger|better|worse|ahead of|behind)\b[^.;]{0,12}\bthan\b/i;
/**
 * Totals with their parts, found by how they lie to each other instead of by the words that link them: a list that is closed,
 * parts without a noun of their own, the total beside them. A model weighs that, trained on passages whose parts do add up.
 * Yields the readings it believes in whose sum is nearly but not quite the total. Each is told at the sentence of its first part.
 */
export function* meantSums(article: AnnotatedArticle, told: ToldSentence): Iterable<Parts> {
  const all = sumReadings(article);
  for (const reading of all) {
    const first = Math.min(...reading.parts.map(({ start }) => start));
    if (first < told.start || first >= told.end || reading.fits || !isNear(reading)) continue;
    if (!isPossible(reading) || wrongChance(reading) < likely) continue;
    // What the last figure is of stands behind it: "lost 23 votes, and the others gained 28".
    const tail = article.text.slice(reading.end, reading.end + 40).split(/[.;]\s/)[0]!;
    const words = article.text.slice(Math.max(0, reading.start - 20), reading.end) + tail;
    if (
      isRestatement(article.text, reading) ||
      contrary.test(words) ||
      than.test(article.text.slice(reading.start, reading.end + 30))
    )
      continue;
    if (mayOverlap(article, reading)) continue;
    const figures = new Set([reading.total, ...reading.parts]);
    const shares = ({ total, parts }: SumReading) => [total, ...parts].filter((one) => figures.has(one)).length > 1;
    const bond = bondOf(reading.features) - 1;
    if (all.some((other) => other.fits && shares(other) && bondOf(other.features) > bond)) continue;
    yield reading;
  }
}

function isRestatement(text: string, { parts }: SumReading): boolean {
  return parts.slice(1).some((part, i) => isRestated(text, parts[i]!, part));
}

/** "180 were women and 150 were beginners", "27 in the first quarter, 15 in the second": the same things counted twice, or the total a part itself. */
function mayOverlap(article: AnnotatedArticle, reading: SumReading): boolean {
  const { text, times } = article;
  const { total, parts, features } = reading;
  const words = text.slice(parts[0]!.start, parts.at(-1)!.end + 40);
  const isMore = sumOf(parts) > total.low;
  if (
    features['pair'] === 1 &&
    features['verbs'] === 1 &&
    isMore &&
    !excludes(words, parts) &&
    wrongChance(reading) < sure
  )
    return true;
  const link = text.slice(total.end, Math.max(total.end, parts[0]!.start));
  // "164 on Monday, 97 on Tuesday": each day has its own.
  const isDated = (start: number, end: number) => overlapping(times, { start, end }).length > 0;
  if (isDated(total.end, Math.max(total.end, parts[0]!.start)) && isDated(parts[0]!.end, parts.at(-1)!.end + 14))
    return true;
  return /\b(?:first|most|many|half|several)\b/i.test(link);
}

/** Numbers without a noun, and prices or distances, are a total only where a word or mark says so: others stand in lists. */
export function isPossible({ features, total, parts }: SumReading): boolean {
  // Boxes in one sentence and streets in another have no sum.
  if (features['things'] === 1 && features['scattered'] === 1) return false;
  if (features['turned'] === 1 || (total.low < 10 && parts.length < 3)) return false;
  if (features['uncued'] === 0) return true;
  return features['nameless'] === 0 && (features['value'] === 0 || features['opens'] === 1);
}

function isNear({ total, parts }: SumReading): boolean {
  const off = Math.abs(sumOf(parts) - total.low);
  return off <= near * total.low || (off === 1 && total.kind === 'cardinal' && total.low > 4);
}

/**
 * The chance that a sum beside its total is a mistake and no accident, by Bayes' rule: how they lie to each other says how
 * likely they are a total with its parts, and figures without a bond fall anywhere, seldom a wrong digit away.
 */
export function wrongChance({ total, parts, features }: SumReading): number {
  const grain = grainOf([total, ...parts]);
  const [told, sum] = [total.low / grain, sumOf(parts) / grain];
  const slips = 10 * String(Math.round(told)).length;
  const meant = isSlip(told, sum)
    ? slipped / Math.min(slips, 2 * near * told + 2)
    : (1 - slipped) / (2 * near * told + 2);
  const accident = 1 / (2 * told);
  const odds = (Math.exp(bondOf(features)) * wrongTotals * meant) / accident;
  return odds / (1 + odds);
}

/** How surely the parts make up the total, as the logarithm of the odds. */
function bondOf(features: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const [name, weight] of Object.entries(meantSumWeights)) sum += weight * (features[name] ?? 0);
  return sum;
}

/** The largest power of ten, small ones too, that goes into every figure. */
function grainOf(figures: readonly Quantity[]): number {
  let grain = 1e12;
  while (
    grain > 0.001 &&
    figures.some(({ low }) => low < grain || Math.abs(low / grain - Math.round(low / grain)) > 1e-6)
  )
    grain /= 10;
  return grain;
}

/** One digit is another, two changed places, or a small number is one too many or too few. */
export function isSlip(told: number, sum: number): boolean {
  const [a, b] = [String(Math.round(told)), String(Math.round(sum))];
  if (Math.abs(told - sum) < 1.5 && told < 100) return true;
  if (a.length !== b.length) return false;
  const differing = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  if (differing.length === 1) return true;
  const [i = 0, k = 0] = differing;
  return differing.length === 2 && k === i + 1 && a[i] === b[k] && a[k] === b[i];
}

function sumOf(parts: readonly Quantity[]): number {
  return parts.reduce((sum, { low }) => sum + low, 0);
}
