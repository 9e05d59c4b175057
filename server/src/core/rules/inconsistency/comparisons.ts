import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { figuresOf } from './figures.ts';
import { countRange, type Range, shown } from './rounding.ts';
import { isSpoken, oneLine, type ToldSentence } from './toldSentences.ts';

/** Comparatives of amounts; "faster" and "slower" go the other way for times and are left out. */
const more = 'more|higher|greater|taller|longer|heavier|larger|bigger|older|above|wider|deeper|warmer|hotter|dearer';
const fewer = 'fewer|less|lower|shorter|lighter|smaller|younger|below|narrower|cheaper|cooler|colder|short of';
const comparative = new RegExp(
  String.raw`^(?: (?:percent|per cent|points?|votes?|[\p{L}-]+))?,? (?:(?<up>${more})|(?<down>${fewer}))(?: [\p{L}-]+)? than (?<rest>[^.;:()]{0,60})$`,
  'iu',
);
const aboveBelow =
  /^(?: [\p{L}-]+)? (?:(?<up>above|up on|ahead of)|(?<down>below|down on|short of)) (?<rest>[^.;:()]{0,40})$/iu;
/** Words that put another figure between, or make one of the three a bound. */
const otherwise =
  /\b(?:average|originally|initially|at least|more than|up to|nearly|almost|expected|planned|forecast|target|respectively|about|around|per|each|instead|or)\b/i;

/** "5,400 visitors, 600 more than the 4,600 of June": a figure, the distance to another, and that other. */
export function* comparedFindings(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const { text } = article;
  const figures = figuresOf(article, told);
  for (let i = 0; i + 2 < figures.length; i++) {
    const [one, gap, other] = [figures[i]!, figures[i + 1]!, figures[i + 2]!];
    const between = text.slice(gap.end, other.start);
    const match = comparative.exec(between) ?? aboveBelow.exec(between);
    const lead = text.slice(one.end, gap.start);
    if (
      !match ||
      lead.length > 70 ||
      /[.;:()]|\b(?:while|but)\b/.test(lead) ||
      otherwise.test(`${lead} ${match.groups!['rest']}`)
    )
      continue;
    if (isSpoken(article, gap) || !isThreesome(one, gap, other)) continue;
    const sign = match.groups!['up'] ? 1 : -1;
    if (gap.low <= slackOf(text, one, other, gap, sign)) continue;
    yield {
      at: { start: one.start, end: other.end },
      message: `${oneLine(article, one)} is ${differenceOf(one, gap, other)} ${one.low >= other.low ? 'more' : 'less'} than ${oneLine(article, other)}, not ${oneLine(article, gap)} ${sign > 0 ? 'more' : 'less'}.`,
    };
  }
}

/** Three exact figures of one kind; the distance may be a percentage of the second. */
function isThreesome(one: Quantity, gap: Quantity, other: Quantity): boolean {
  const exact = [one, gap, other].every(
    ({ low, high, bound, approximate }) => low === high && !bound && !approximate && low > 0,
  );
  const alike =
    one.kind === other.kind && one.unit === other.unit && ['cardinal', 'money', 'measure'].includes(one.kind);
  if (!exact || !alike || isYear(one) || isYear(other)) return false;
  const isShare = gap.kind === 'percentage';
  // A count of one thing is not compared with a count of another.
  const heads = new Set(
    [one, isShare ? other : gap, other].map(({ head }) => head).filter((head) => head !== undefined),
  );
  // "$1.32 billion and is 25 percent above the close of $22": the first figure is of something else.
  const sized = one.low / other.low > 0.3 && one.low / other.low < 3;
  return (
    sized &&
    heads.size < 2 &&
    (isShare || (gap.kind === one.kind && gap.unit === one.unit && gap.low < Math.max(one.low, other.low)))
  );
}

function isYear({ kind, low, head }: Quantity): boolean {
  return kind === 'cardinal' && head === undefined && Number.isInteger(low) && low >= 1500 && low < 2200;
}

/** Infinity where rounding explains what the distance is off by; else nought. */
function slackOf(text: string, one: Quantity, other: Quantity, gap: Quantity, sign: number): number {
  const g: Range = /\d/.test(text.slice(gap.start, gap.end)) ? countRange(text, gap) : gap;
  const [a, b] = [countRange(text, one), countRange(text, other)];
  const share = gap.kind === 'percentage';
  const half = share ? (/\.\d/.test(text.slice(gap.start, gap.end)) ? 0.06 : 0.6) : 0;
  const stretch: Range = share
    ? { low: b.low * (1 + (sign * g.low - half) / 100), high: b.high * (1 + (sign * g.high + half) / 100) }
    : { low: b.low + (sign > 0 ? g.low : -g.high), high: b.high + (sign > 0 ? g.high : -g.low) };
  return a.low <= stretch.high && stretch.low <= a.high ? Number.POSITIVE_INFINITY : 0;
}

function differenceOf(one: Quantity, gap: Quantity, other: Quantity): string {
  const off = Math.abs(one.low - other.low);
  return gap.kind === 'percentage' ? `${shown((100 * off) / other.low)} %` : shown(off);
}
