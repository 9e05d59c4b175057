import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { execIn } from '../../text/triggers.ts';
import { apart, comparedRange, quotient, type Range, roundedRange, shown } from './rounding.ts';
import { isSpoken, type ToldSentence } from './toldSentences.ts';

const opening =
  /^(?:that|this|it|which) (?:is|was|means?|meant|makes|made|represents?|amounts to|corresponds to|adds up to|works out (?:as|at)) (?:an? )?(?:[\p{L}-]+ ){0,2}?(?:(?<up>increase|rise|growth|jump|surge|hike|overrun|gain)|(?<down>fall|drop|decrease|decline|cut|reduction|saving|loss)) of (?:[\p{L}-]+ ){0,2}?(?=\d)/iu;
const title = /\bfrom (?<from>\d[\d,]*(?:\.\d+)?)(?: [\p{L}]+)? to (?<to>\d[\d,]*(?:\.\d+)?)\b/iu;

/**
 * "That is an increase of 40 per cent": the share against what its section is about, the two values of its heading or the only
 * two sums of money that the section has named before.
 */
export function* sectionChanges(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const match = execIn(opening, article.text, told);
  const share = match && told.quantities.find(({ start }) => start === told.start + match[0].length);
  if (!match || share?.kind !== 'percentage' || share.low !== share.high || isSpoken(article, told)) return;
  if (
    /\b(?:a year|per year|annual\w*|each year|adjusted|real terms|inflation|compared|than|over|against)\b/i.test(
      told.text,
    )
  )
    return;
  const values = valuesOf(article, told);
  if (!values || values.was.low <= 0) return;
  const ratio = quotient(values.is, values.was);
  const grown: Range = { low: 100 * (ratio.low - 1), high: 100 * (ratio.high - 1) };
  const along = match.groups!['up'] ? grown : { low: -grown.high, high: -grown.low };
  const stated = roundedRange(article.text, share);
  if (!apart(along, { low: stated.low - 1, high: stated.high + 1 })) return;
  // A share of something else altogether would not lie so near.
  if (along.high < 0 || Math.abs((along.low + along.high) / 2 - share.low) > 30) return;
  yield {
    at: { start: told.start, end: share.end },
    message: `From ${shown(values.from)} to ${shown(values.to)} is ${shown((100 * Math.abs(values.to - values.from)) / values.from)} % ${values.to > values.from ? 'more' : 'less'}, not ${article.text.slice(share.start, share.end)}.`,
    related: [{ at: values.at, message: 'The two values' }],
  };
}

interface Values {
  readonly from: number;
  readonly to: number;
  readonly was: Range;
  readonly is: Range;
  readonly at: Span;
}

function valuesOf(article: AnnotatedArticle, told: ToldSentence): Values | undefined {
  const index = article.blocks.indexOf(told.block);
  const heading = article.blocks.findLastIndex(
    ({ kind }, i) => i < index && (kind === 'heading' || kind === 'headline'),
  );
  if (heading < 0) return undefined;
  const { content } = article.blocks[heading]!;
  const named = title.exec(article.text.slice(content.start, content.end));
  if (named) {
    const [from, to] = [named.groups!['from']!, named.groups!['to']!].map((one) => Number(one.replaceAll(',', ''))) as [
      number,
      number,
    ];
    const about = (value: number, text: string): Range => {
      const half = 0.5 * 10 ** -(text.split('.')[1]?.length ?? 0);
      return { low: value - half, high: value + half };
    };
    return from > 1 && !(from >= 1800 && to < 2200 && from % 1 === 0)
      ? { from, to, was: about(from, named.groups!['from']!), is: about(to, named.groups!['to']!), at: content }
      : undefined;
  }
  const section = article.blocks.slice(heading + 1, index + 1);
  if (section.some(({ kind }) => kind === 'table')) return undefined;
  const sums = article.quantities.filter(
    ({ kind, start }) => kind === 'money' && start >= content.end && start < told.start,
  );
  return twoOf(article, sums);
}

/** The two amounts that all of them are, in the order of the text. */
function twoOf({ text }: AnnotatedArticle, sums: readonly Quantity[]): Values | undefined {
  const [first] = sums;
  const second = sums.find(({ low }) => low !== first!.low);
  if (!first || !second || sums.some(({ low, high, bound, unit }) => low !== high || bound || unit !== first.unit))
    return undefined;
  if (
    sums.some(({ low }) => low !== first.low && low !== second.low) ||
    Math.max(first.low, second.low) > 4 * Math.min(first.low, second.low)
  )
    return undefined;
  return {
    from: first.low,
    to: second.low,
    was: comparedRange(text, first),
    is: comparedRange(text, second),
    at: { start: first.start, end: second.end },
  };
}
