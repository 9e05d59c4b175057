import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { numeralValue } from '../../extract/numerals.ts';
import type { ArticleFinding } from '../../rule.ts';
import { countRange, shown } from './rounding.ts';
import { isSpoken, oneLine, type ToldSentence, toldSentences } from './toldSentences.ts';

const named =
  /^\W{0,2}(?:The|That|This|A|An) (?:\p{L}+ )?(?:loss|fall|drop|decline|decrease|cut|reduction|rise|increase|gain|jump|gap|difference|margin|lead|shortfall) of $/u;
const otherTime =
  /\b(?:expected|predicted|forecast|planned|target|average|at least|up to|more than|nearly|almost|about|around|some|roughly|over|respectively|each|per|third|second)\b/i;

/** "Covered 38 percent in 2022 and covers 24 percent now. The loss of 16 points …": a difference of the two figures told just before. */
export function* namedDifferences(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const { text } = article;
  const { before } = told;
  if (!before || otherTime.test(before.text)) return;
  const margin = told.quantities.find(({ start }) => named.test(text.slice(told.start, start)));
  if (!margin || !isExact(margin) || isSpoken(article, margin) !== isSpoken(article, before)) return;
  const points = /^ (?:percentage )?points?\b/.test(text.slice(margin.end, margin.end + 20));
  const figures = before.quantities.filter(({ kind }) => kind !== 'ordinal');
  const like = figures.filter((one) => isExact(one) && (points ? one.kind === 'percentage' : isLike(one, margin)));
  const [one, other] = like;
  if (!one || !other || like.length !== 2 || figures.length > (points ? 4 : 2)) return;
  if (!isComparedCount(one, other)) return;
  const [a, b, m] = [one, other, margin].map((each) => countRange(text, each)) as [Range, Range, Range];
  const slack = (a.high - a.low + (b.high - b.low) + (m.high - m.low)) / 2;
  const actual = Math.abs(one.low - other.low);
  if (actual === 0 || Math.abs(actual - margin.low) <= slack + 1e-9) return;
  // A share of the first figure may be meant: "from 40 to 50 percent. The rise of 25 percent".
  const least = Math.min(one.low, other.low);
  if (
    margin.kind === 'percentage' &&
    [least, actual + least].some((base) => Math.abs((actual / base) * 100 - margin.low) < 1.5)
  )
    return;
  yield {
    at: { start: margin.start, end: margin.end },
    message: `Between ${oneLine(article, one)} and ${oneLine(article, other)} lie ${shown(actual)}, not ${oneLine(article, margin)}.`,
    related: [one, other].map(({ start, end }) => ({ at: { start, end }, message: 'Told here' })),
  };
}

/** "62 singers last year and 48 today": counts of one thing, not far apart. */
function isComparedCount(one: Quantity, other: Quantity): boolean {
  if (one.kind !== 'cardinal') return true;
  const heads = [one, other]
    .map(({ head }) => head)
    .filter((head) => head && !/^(?:today|now|year|month|week)$/.test(head));
  return (
    (heads.length < 2 || heads[0] === heads[1]) && Math.min(one.low, other.low) * 4 >= Math.max(one.low, other.low)
  );
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function isExact({ low, high, approximate, bound }: Quantity): boolean {
  return low === high && !approximate && !bound;
}

function isLike(one: Quantity, margin: Quantity): boolean {
  return one.kind === margin.kind && one.unit === margin.unit;
}

const number = String.raw`(?:\d{1,3}(?:,\d{3})*|\p{Ll}+(?:-\p{Ll}+)?)`;
const left = new RegExp(
  String.raw`\b[Tt]he (?<rest>${number})(?: (?<noun>(?!that|who|which|they|he|she|we|it)\p{Ll}+))? (?:(?:that|who|which) (?:(?:are|were|is) left|remain(?:s|ed)?)|(?:they|he|she|we|it) (?:have|has|had) left)\b`,
  'u',
);
const lost = String.raw`(?:lost|sold|gave up|gave away|closed|scrapped|felled|shut|buried|slaughtered|burnt|broke|ate|drowned)`;
const someOf = new RegExp(
  String.raw`\b${lost}(?: [\p{L}’']+){0,2}? (?<part>${number}) of (?:the|their|his|her|its|our) (?<whole>${number}) (?<noun>\p{Ll}+)`,
  'u',
);
const hadAnd = new RegExp(
  String.raw`\b(?:had|owned|kept|ran|has) (?<whole>${number}) (?<noun>\p{Ll}+)(?:,? and| but|;) (?:[\p{Ll}]+ ){0,2}?${lost} (?<part>${number})\b`,
  'u',
);
/** So many sentences before "the four they have left" the loss may be told. */
const reach = 4;

/** "Lost two of their five orchards … the four they have left". */
export function* leftOver(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const match = left.exec(told.text);
  const rest = match && amountOf(match.groups!['rest']!);
  if (!match || rest === undefined || rest === null) return;
  const sentences = toldSentences(article);
  const index = sentences.indexOf(told);
  const near = sentences.slice(Math.max(0, index - reach), index).filter(({ block }) => block === told.block);
  const losses = near.flatMap((one) => {
    const found = someOf.exec(one.text) ?? hadAnd.exec(one.text);
    return found ? [{ one, found }] : [];
  });
  const [loss] = losses;
  if (!loss || losses.length !== 1) return;
  const [part, whole] = [amountOf(loss.found.groups!['part']!), amountOf(loss.found.groups!['whole']!)];
  if (part === undefined || whole === undefined || part >= whole || whole - part === rest) return;
  const noun = match.groups!['noun'];
  if (noun && noun !== loss.found.groups!['noun']) return;
  const start = told.start + match.index;
  const from = loss.one.start + loss.found.index;
  yield {
    at: { start, end: start + match[0].length },
    message: `“${oneLine(article, { start, end: start + match[0].length })}”, but ${whole} less ${part} leaves ${whole - part}.`,
    related: [{ at: { start: from, end: from + loss.found[0].length }, message: 'The loss' }],
  };
}

function amountOf(words: string): number | undefined {
  return /^\d/.test(words) ? Number(words.replaceAll(',', '')) : numeralValue(words);
}

const strong = new RegExp(
  String.raw`\b[Tt]he (?<size>${number})-(?:strong|member|person|man|woman|head|headed) (?<body>\p{Ll}+)`,
  'u',
);

/** A body that is further off is another one. */
const slip = 3;

/** "A panel of six farmers and three employees … The eight-strong panel". */
export function* bodySizes(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const match = strong.exec(told.text);
  const size = match ? amountOf(match.groups!['size']!) : undefined;
  if (!match || size === undefined) return;
  const made = new RegExp(
    String.raw`\b${match.groups!['body']!} (?:of|made up of|consisting of) (?<a>${number}) \p{Ll}+(?: \p{Ll}+)?(?:, (?<b>${number}) \p{Ll}+(?: \p{Ll}+)?)? and (?<c>${number}) \p{Ll}+`,
    'u',
  );
  const sentences = toldSentences(article);
  const index = sentences.indexOf(told);
  for (const other of sentences.slice(Math.max(0, index - reach), index + 3)) {
    const found = other === told || other.block !== told.block ? null : made.exec(other.text);
    if (!found) continue;
    const parts = ['a', 'b', 'c'].flatMap((name) => {
      const words = found.groups![name];
      return words === undefined ? [] : [amountOf(words)];
    });
    const sum = parts.reduce<number>((all, part) => all + (part ?? Number.NaN), 0);
    if (Number.isNaN(sum) || sum === size || Math.abs(sum - size) > slip) continue;
    const [start, from] = [told.start + match.index, other.start + found.index];
    yield {
      at: { start, end: start + match[0].length },
      message: `“${match[0]}”, but ${parts.join(' + ')} = ${sum}.`,
      related: [{ at: { start: from, end: from + found[0].length }, message: 'Its members' }],
    };
    return;
  }
}

const isTotal =
  /^ (?:[\p{L}-]+ ){0,2}?(?:eligible|entitled|registered|on the (?:roll|register|list)|members\b(?! (?:who )?(?:voted|took part)))/u;
const isVoting =
  /^ (?:of them )?(?:[\p{L}-]+ ){0,2}?(?:who voted|voted(?! (?:for|against|in favour|yes|no)\b)|took part|went to the polls|turned out|cast (?:a |their )?(?:vote|ballot)s?)/u;

const elsewhen =
  /\b(?:last (?:time|year|election)|earlier|previous\w*|compared|in (?:19|20)\d\d|record|then|before|expected)\b/i;

/** "1,512 members who voted … Turnout among the 1,840 eligible was 72 percent". */
export function* turnouts(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  if (!/\bturn-?out\b/i.test(told.text) || elsewhen.test(told.text)) return;
  const { text } = article;
  const share = told.quantities.find(({ kind }) => kind === 'percentage');
  if (!share || !isExact(share) || !/\bturn-?out\b[^.;]{0,60}$/i.test(text.slice(told.start, share.start))) return;
  const counts = [...(told.before?.quantities ?? []), ...told.quantities].filter(
    (one) => one.kind === 'cardinal' && isExact(one) && one.low >= 20,
  );
  const behind = (one: Quantity) => text.slice(one.end, Math.min(told.end, one.end + 60));
  const totals = counts.filter((one) => isTotal.test(behind(one)) && !isVoting.test(behind(one)));
  const voters = counts.filter((one) => isVoting.test(behind(one)));
  const [total, voted] = [totals[0], voters[0]];
  if (!total || !voted || totals.length !== 1 || voters.length !== 1 || voted.low >= total.low) return;
  const actual = (voted.low / total.low) * 100;
  if (Math.abs(actual - share.low) <= 1.05) return;
  yield {
    at: { start: share.start, end: share.end },
    message: `${oneLine(article, voted)} of ${oneLine(article, total)} are ${Math.round(actual * 10) / 10} %, not ${oneLine(article, share)}.`,
    related: [voted, total].map(({ start, end }) => ({ at: { start, end }, message: 'Told here' })),
  };
}
