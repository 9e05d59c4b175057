import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { apart, countRange, quotient, type Range, roundedRange, shown } from './rounding.ts';
import { oneLine, type ToldSentence } from './toldSentences.ts';

/** Two values of one thing: what it was and what it became; start and end cover "from A to B". */
export interface Change {
  readonly from: Quantity;
  readonly to: Quantity;
  readonly start: number;
  readonly end: number;
}

const about = String.raw`(?:(?:about|around|roughly|some|approximately|nearly|almost|just (?:over|under)|more than|less than|over|under|a (?:low|high|record) of) )?`;
const fromLead = new RegExp(String.raw`\bfrom (?:a |an |the )?${about}$`, 'iu');
const toBetween = new RegExp(String.raw`^(?: [a-z]+){0,3},? to (?:a |an |the )?${about}$`, 'iu');
const toLead = new RegExp(String.raw`\bto (?:a |an |the )?${about}$`, 'iu');
const fromBetween = new RegExp(String.raw`^(?: [a-z]+){0,3},? (?:up |down )?from (?:a |an |the )?${about}$`, 'iu');
/** Figures that were worked on before they were compared. */
const adjusted =
  /\b(?:adjust|constant|like-for-like|organic|excluding|annual|a year\b(?! (?:before|earlier|ago|on))|per year|yearly|each year|average|real terms|inflation|underlying|compound|points?)/i;

const up =
  /\b(?:up|rose|rise|rises|risen|rising|increas\w+|grew|grow\w*|climb\w*|jump\w*|gain\w*|surg\w+|soar\w*|higher|more)\b/i;
const down =
  /\b(?:down|fell|fall|falls|fallen|falling|decreas\w+|declin\w+|drop\w*|plung\w+|shr[aiu]nk\w*|reduc\w+|cut|cuts|lower|less|fewer|slump\w*|sank|tumbl\w*)\b/i;

/** "rose from 400 to 500, up 50 percent": the percentage against the two values. */
export function* changeFindings(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const change = onlyChange(article, told);
  const percents = told.quantities.filter(
    (one) =>
      one !== change?.from &&
      one !== change?.to &&
      (one.kind === 'percentage' || one.kind === 'percentage-point' || isPoints(change, one)),
  );
  if (percents.length !== 1 || !change) return;
  const percent = percents[0]!;
  const [start, end] = [Math.min(change.start, percent.start), Math.max(change.end, percent.end)];
  const gap = article.text.slice(Math.min(change.end, percent.end), Math.max(change.start, percent.start));
  if (gap.length > 50 || /[;:.]\s|\b(?:while|but|whereas|which|although)\b/.test(gap)) return;
  if (percent.kind !== 'percentage') {
    yield* pointFinding(article, change, percent, { start, end });
    return;
  }
  if (change.from.kind === 'percentage' || adjusted.test(told.text)) return;
  const [was, is] = [countRange(article.text, change.from), countRange(article.text, change.to)];
  if (was.low <= 0) return;
  const ratio = quotient(is, was);
  const stated = roundedRange(article.text, percent);
  const slack = /\.\d/.test(oneLine(article, percent)) ? 0.05 : 0.5;
  const wanted: Range = { low: stated.low - slack, high: stated.high + slack };
  const grown: Range = { low: 100 * (ratio.low - 1), high: 100 * (ratio.high - 1) };
  const shrunk: Range = { low: -grown.high, high: -grown.low };
  const words = told.text.replace(/\b(?:more|less|fewer) than\b/gi, '');
  const [rises, falls] = [up.test(words), down.test(words)];
  if (rises === falls || !apart(rises ? grown : shrunk, wanted)) return;
  const actual = 100 * (change.to.low / change.from.low - 1);
  yield {
    at: { start, end },
    message: `From ${oneLine(article, change.from)} to ${oneLine(article, change.to)} is ${actual < 0 ? 'a fall' : 'a rise'} of ${shown(Math.abs(actual))} %, not ${oneLine(article, percent)}.`,
  };
}

/** "up three points" behind two percentages. */
function isPoints(change: Change | undefined, { kind, head }: Quantity): boolean {
  return change?.to.kind === 'percentage' && kind === 'cardinal' && head === 'point';
}

/** "from 8 to 5 percent, a drop of two percentage points". */
function* pointFinding(
  article: AnnotatedArticle,
  change: Change,
  points: Quantity,
  at: Span,
): Iterable<ArticleFinding> {
  if (change.from.kind !== 'percentage' && change.to.kind !== 'percentage') return;
  const actual = Math.abs(change.to.low - change.from.low);
  const half = (quantity: Quantity) => (/\.\d/.test(oneLine(article, quantity)) ? 0.05 : 0.5);
  const slack = points.approximate
    ? 1
    : Math.max(half(points), half(change.from), half(change.to)) * (half(points) < half(change.from) ? 2 : 1);
  if (points.bound || Math.abs(actual - points.low) <= slack + 1e-9) return;
  yield {
    at,
    message: `From ${oneLine(article, change.from)} to ${oneLine(article, change.to)} are ${shown(actual)} points, not ${oneLine(article, points)}.`,
  };
}

const multiples: readonly (readonly [words: RegExp, factor: number])[] = [
  [/\b(?:doubled|doubling|doubles|twofold)\b/i, 2],
  [/\b(?:tripled|trebled|tripling|trebling|triples|threefold)\b/i, 3],
  [/\b(?:quadrupled|quadrupling|fourfold)\b/i, 4],
  [/\b(?:quintupled|fivefold)\b/i, 5],
  [/\b(?:halved|halving)\b/i, 0.5],
];

/** "doubled from 20 to 30": the word against the two values. */
export function* multipleFindings(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const hit = multiples
    .map(([words, factor]) => ({ match: words.exec(told.text), factor }))
    .filter(({ match }) => match);
  const change = onlyChange(article, told);
  if (hit.length !== 1 || !change) return;
  const { match, factor } = hit[0]!;
  const at = told.start + match!.index;
  const gap = article.text.slice(Math.min(at + match![0].length, change.end), Math.max(at, change.start));
  if (gap.length > 50 || /[;:.]\s|\b(?:while|but|whereas|which|although)\b/.test(gap)) return;
  const ratio = change.to.low / change.from.low;
  if (change.from.low <= 0) return;
  const lead = article.text.slice(Math.max(told.start, at - 16), at);
  if (!apart({ low: ratio, high: ratio }, expected(factor, lead))) return;
  yield {
    at: { start: Math.min(at, change.start), end: Math.max(at + match![0].length, change.end) },
    message: `${match![0]}: ${oneLine(article, change.to)} is ${shown(change.to.low / change.from.low)} times ${oneLine(article, change.from)}.`,
  };
}

/** What "doubled", "more than doubled" and "almost doubled" leave room for. */
function expected(factor: number, lead: string): Range {
  if (/\b(?:more than|over)\s+$/i.test(lead))
    return factor < 1 ? { low: 0, high: factor * 1.02 } : { low: factor * 0.98, high: factor * 1.7 };
  if (/\b(?:nearly|almost)\s+$/i.test(lead))
    return factor < 1 ? { low: factor * 0.98, high: factor * 1.3 } : { low: factor * 0.7, high: factor * 1.02 };
  return { low: factor * 0.8, high: factor * 1.3 };
}

/** The one pair "from A to B" or "to B from A" of a sentence; undefined where it has none or several. */
function onlyChange(article: AnnotatedArticle, told: ToldSentence): Change | undefined {
  const found = changesIn(article, told);
  return found.length === 1 ? found[0] : undefined;
}

/** Every pair "from A to B" or "to B from A" of a sentence, in figures of one kind and unit. */
export function changesIn({ text }: AnnotatedArticle, told: ToldSentence): readonly Change[] {
  const found: Change[] = [];
  for (let i = 1; i < told.quantities.length; i++) {
    const [a, b] = [told.quantities[i - 1]!, told.quantities[i]!];
    if (!comparable(a, b)) continue;
    const lead = text.slice(told.start, a.start);
    const between = text.slice(a.end, b.start);
    const start = (words: RegExp) => told.start + words.exec(lead)!.index;
    if (fromLead.test(lead) && toBetween.test(between))
      found.push({ from: a, to: b, start: start(fromLead), end: b.end });
    else if (toLead.test(lead) && fromBetween.test(between))
      found.push({ from: b, to: a, start: start(toLead), end: b.end });
  }
  return found;
}

function comparable(a: Quantity, b: Quantity): boolean {
  const exact = a.low === a.high && b.low === b.high && !a.bound && !b.bound;
  if (!exact || (a.kind !== 'cardinal' && a.kind !== 'money' && a.kind !== 'measure' && a.kind !== 'percentage'))
    return false;
  return a.kind === b.kind && a.unit === b.unit;
}
