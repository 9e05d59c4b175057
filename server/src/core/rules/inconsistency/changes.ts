import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { type Change, changesIn, comparable, comparedIn, onlyChange } from './changesIn.ts';
import { figuresOf } from './figures.ts';
import { apart, comparedRange, quotient, type Range, roundedRange, shown } from './rounding.ts';
import { oneLine, type ToldSentence } from './toldSentences.ts';

/** Figures that were worked on before they were compared. */
const adjusted =
  /\b(?:adjust|constant|like-for-like|organic|excluding|annual|a year\b(?! (?:before|earlier|ago|on))|per year|yearly|each year|average|real terms|inflation|underlying|compound|points?)/i;

const up =
  /\b(?:up|rose|rise|rises|risen|rising|increas\w+|grew|grow\w*|climb\w*|jump\w*|gain\w*|surg\w+|soar\w*|higher|more)\b/i;
const down =
  /\b(?:down|fell|fall|falls|fallen|falling|decreas\w+|declin\w+|drop\w*|plung\w+|shr[aiu]nk\w*|reduc\w+|cut|cuts|lower|less|fewer|slump\w*|sank|tumbl\w*)\b/i;

/** "rose from 400 to 500, up 50 percent", "fell by a third, from 900 to 500": the share against the two values. */
export function* changeFindings(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const plain = changesIn(article, told);
  const pairs = plain.length > 0 ? plain : comparedIn(article, told);
  const change = pairs.length === 1 ? pairs[0] : undefined;
  if (!change) return;
  const percents = told.quantities.filter(
    (one) =>
      one !== change.from &&
      one !== change.to &&
      (one.kind === 'percentage' || one.kind === 'percentage-point' || isPoints(change, one)),
  );
  const part = fractionOfChange(told);
  const percent = percents[0] ?? part;
  if (percents.length > 1 || !percent || (percents[0] && part)) return;
  const [start, end] = [Math.min(change.start, percent.start), Math.max(change.end, percent.end)];
  const gap = article.text.slice(Math.min(change.end, percent.end), Math.max(change.start, percent.start));
  if (gap.length > 50 || /[;:.]\s|\b(?:while|but|whereas|which|although)\b/.test(gap)) return;
  if (percent.kind !== 'percentage' && percent.kind !== 'fraction') {
    yield* pointFinding(article, change, percent, { start, end });
    return;
  }
  // "From 8 to 12 million a year": both are of one year.
  const words = told.text.replace(/ (?:a|per) year\b(?=[,.;])/g, '');
  if (change.from.kind === 'percentage' || adjusted.test(words)) return;
  yield* shareFinding(article, told, change, percent, { start, end });
}

function* shareFinding(
  article: AnnotatedArticle,
  told: ToldSentence,
  change: Change,
  percent: Quantity,
  at: Span,
): Iterable<ArticleFinding> {
  const [was, is] = [comparedRange(article.text, change.from), comparedRange(article.text, change.to)];
  if (was.low <= 0) return;
  // "An increase of a third" is worked out from the figures as they stand.
  const exact = change.to.low / change.from.low;
  const ratio = percent.kind === 'fraction' ? { low: exact, high: exact } : quotient(is, was);
  const grown: Range = { low: 100 * (ratio.low - 1), high: 100 * (ratio.high - 1) };
  const shrunk: Range = { low: -grown.high, high: -grown.low };
  const words = told.text.replace(/\b(?:more|less|fewer) than (?=\d|an? |half|one|two|three)/gi, '');
  const [rises, falls] = [up.test(words), down.test(words)];
  if (rises === falls || !apart(rises ? grown : shrunk, statedShare(article, percent))) return;
  const actual = 100 * (change.to.low / change.from.low - 1);
  yield {
    at,
    message: `From ${oneLine(article, change.from)} to ${oneLine(article, change.to)} is ${actual < 0 ? 'a fall' : 'a rise'} of ${shown(Math.abs(actual))} %, not ${oneLine(article, percent).replace(/^by /, '')}.`,
  };
}

/** What a written share may stand for, in hundredths; "a third" is looser than "33 %". */
function statedShare(article: AnnotatedArticle, percent: Quantity): Range {
  if (percent.kind === 'fraction') {
    const slack = percent.approximate ? 10 : 8;
    return { low: 100 * percent.low - slack, high: 100 * percent.high + slack };
  }
  const stated = roundedRange(article.text, percent);
  const slack = /\.\d/.test(oneLine(article, percent)) ? 0.05 : 0.5;
  return { low: stated.low - slack, high: stated.high + slack };
}

const fractions: Readonly<Record<string, number>> = {
  half: 1 / 2,
  'a third': 1 / 3,
  'one third': 1 / 3,
  'two thirds': 2 / 3,
  'a quarter': 1 / 4,
  'one quarter': 1 / 4,
  'three quarters': 3 / 4,
  'a fifth': 1 / 5,
  'one fifth': 1 / 5,
  'two fifths': 2 / 5,
  'a tenth': 1 / 10,
};

/** "by a third", "by almost half": the part of itself by which something changed. */
function fractionOfChange(told: ToldSentence): Quantity | undefined {
  const match =
    /\b(?:by|(?:increase|rise|growth|jump|gain|fall|drop|cut|decline|decrease|reduction|hike) of) (?<about>about |around |roughly |almost |nearly |more than |over |just over |just under |less than )?(?<part>half|(?:a|one|two|three)[ -](?:third|quarter|fifth|tenth)s?)\b(?! (?:a|past|of the|over|above|compared|on last|on the) )/i.exec(
      told.text,
    );
  const value = match === null ? undefined : fractions[match.groups!['part']!.toLowerCase().replace('-', ' ')];
  if (!match || value === undefined) return undefined;
  const start = told.start + match.index;
  const approximate = match.groups!['about'] !== undefined;
  return { start, end: start + match[0].length, kind: 'fraction', low: value, high: value, approximate };
}

/** "up three points" behind two percentages. */
function isPoints(change: Change, { kind, head }: Quantity): boolean {
  return change.to.kind === 'percentage' && kind === 'cardinal' && head === 'point';
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

export const multiples: readonly (readonly [words: RegExp, factor: number])[] = [
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
export function expected(factor: number, lead: string): Range {
  if (/\b(?:more than|over)\s+$/i.test(lead))
    return factor < 1 ? { low: 0, high: factor * 1.02 } : { low: factor * 0.98, high: factor * 1.7 };
  if (/\b(?:nearly|almost)\s+$/i.test(lead))
    return factor < 1 ? { low: factor * 0.98, high: factor * 1.3 } : { low: factor * 0.75, high: factor * 1.02 };
  return { low: factor * 0.82, high: factor * 1.22 };
}

const multipleBetween =
  /,? (?:(?<about>about|almost|nearly|more than|over|just over|around|roughly|at least|less than) )?(?<words>twice|double|triple|(?:three|four|five|six|ten) times|half)(?: as (?:many|much|high|long|large|big|tall|old|heavy|expensive) as| the| what)(?: [\p{L}-]+){0,3}? $/iu;
const timesWords: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  triple: 3,
  'three times': 3,
  'four times': 4,
  'five times': 5,
  'six times': 6,
  'ten times': 10,
  half: 0.5,
};

/** "52,000 books, twice as many as the 20,000 of the year before". */
export function* timesFindings(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  // "Three times as many" is no figure of its own.
  const figures = figuresOf(article, told).filter(
    ({ kind, head, end }) =>
      !(kind === 'cardinal' && head === 'time' && /^ times? as\b/.test(article.text.slice(end, end + 9))),
  );
  for (let i = 1; i < figures.length; i++) {
    const [more, less] = [figures[i - 1]!, figures[i]!];
    const between = article.text.slice(more.end, less.start);
    const match = between.length < 90 && !/[.;:()]/.test(between) ? multipleBetween.exec(between) : null;
    if (!match || !comparable(more, less) || less.low <= 0) continue;
    const factor = timesWords[match.groups!['words']!.toLowerCase()]!;
    const ratio = quotient(comparedRange(article.text, more), comparedRange(article.text, less));
    const about = match.groups!['about'];
    // Figures further apart are of two things: "$1.07 a share, double the level of $64 million".
    if (ratio.low > factor * 4 || ratio.high < factor / 4) continue;
    if (about === 'at least' || about === 'less than' || !apart(ratio, expected(factor, about ? `${about} ` : '')))
      continue;
    yield {
      at: { start: more.start, end: less.end },
      message: `${match.groups!['words']}: ${oneLine(article, more)} is ${shown(more.low / less.low)} times ${oneLine(article, less)}.`,
    };
  }
}
