import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { changePairs, type ToldChange } from './changePairs.ts';
import { apart, comparedRange, countRange, quotient, type Range, shown } from './rounding.ts';
import { oneLine, type ToldSentence } from './toldSentences.ts';
import { aroundIn, valuesOf } from './windows.ts';

const rise = 'rise|increase|gain|growth|jump|climb|surge|leap|improvement|hike|addition|upturn|uptick';
const fall = 'fall|drop|cut|decrease|decline|reduction|loss|slump|dip|plunge|saving|slide|decline|downturn|shortfall';
const size = String.raw`(?:[\p{L}-]+ ){0,2}?`;
const about = String.raw`(?:about |around |roughly |some |nearly |almost |just (?:over|under) |more than |less than |well over |over |under |exactly |precisely |full )?`;
const nounBefore = new RegExp(
  String.raw`\b(?:an?|the|that|this|its?) ${size}(?:(?<up>${rise})|(?<down>${fall})|difference|change|gap) of (?:an? )?${about}$`,
  'iu',
);
const verbBefore = new RegExp(
  String.raw`\b(?:(?<up>up|r[oi]se[ns]?|gr[eo]wn?|increased?|climbed|gained|added|higher|jumped|raised)|(?<down>down|fell|fallen|dropped|declined|shr[aiu]nk|lost|reduced|lower|cut|shed))(?: by)? (?:an? )?${about}$`,
  'iu',
);
const behind = new RegExp(
  String.raw`^[ -]?(?:percentage[ -]points?|points?|percent|per cent|%)?(?: \p{L}+)?(?:[ -](?:(?<up>more|extra|higher|${rise})|(?<down>fewer|less|lower|${fall})))\b(?<rest>[^.;]*)`,
  'iu',
);
/** Figures that were worked on before they were compared, or compared with a third. */
const adjusted =
  /\b(?:adjust\w*|constant|like-for-like|organic|excluding|average|per year|each year|every year|real terms|inflation|underlying|compound|annual rate|target|forecast\w*|expect\w*|so far|since (?:19|20)\d\d|cumulative|a further|another)\b/i;

/** What an article says of how far a value moved, with the sign of the word it says it in. */
interface Statement {
  readonly amount: Quantity;
  readonly sign: 1 | -1 | 0;
  readonly relative: boolean;
}

/**
 * A change told by its two values, and the amount or share by which it is said to have changed, in the same sentence or at
 * the beginning of the next: "84 injuries against 105 in 2024, 31 fewer"; "fell to 60 million from 80. The 40 % drop …".
 */
export function* changeStatements(
  article: AnnotatedArticle,
  sentences: readonly ToldSentence[],
  index: number,
  asShare: boolean,
): Iterable<ArticleFinding> {
  const told = sentences[index]!;
  const pairs = changePairs(article, told, sentences[index - 1]);
  const [change] = pairs;
  if (!change || pairs.length > 1) return;
  const statement =
    statementIn(article, told, change, change.end) ?? statementAhead(article, sentences[index + 1], change);
  if (!statement || adjusted.test(told.text)) return;
  const { amount, sign, relative } = statement;
  if (relative !== asShare) return;
  const [was, is] = [change.from, change.to].map((one) =>
    (relative ? comparedRange : countRange)(article.text, one),
  ) as [Range, Range];
  const moved = change.to.low - change.from.low;
  const grown: Range = relative ? percentOf(quotient(is, was)) : { low: is.low - was.high, high: is.high - was.low };
  const signed = sign === 0 ? (moved < 0 ? -1 : 1) : sign;
  const along: Range = signed > 0 ? grown : { low: -grown.high, high: -grown.low };
  if (!apart(along, roomOf(article, amount, relative))) return;
  const start = Math.min(change.start, amount.start);
  const much = relative ? `${shown((100 * Math.abs(moved)) / change.from.low)} %` : shown(Math.abs(moved));
  yield {
    at: { start, end: Math.max(change.end, amount.end) },
    message: `From ${oneLine(article, change.from)} to ${oneLine(article, change.to)} is ${much} ${moved < 0 ? 'less' : 'more'}, not ${oneLine(article, amount)}${sign === 0 || sign === Math.sign(moved) ? '' : sign < 0 ? ' less' : ' more'}.`,
  };
}

function percentOf({ low, high }: Range): Range {
  return { low: 100 * (low - 1), high: 100 * (high - 1) };
}

function roomOf({ text }: AnnotatedArticle, amount: Quantity, relative: boolean): Range {
  const scale = amount.kind === 'fraction' ? 100 : 1;
  const [low, high] = [amount.low * scale, amount.high * scale];
  const value = Number.isFinite(low) ? low : high;
  const loose = amount.approximate ? Math.max(value * 0.15, relative ? 4 : 1) : 0;
  const fine = /\.\d/.test(text.slice(amount.start, amount.end))
    ? 0.06
    : relative
      ? amount.kind === 'fraction'
        ? 4
        : 1
      : 0;
  // "30p" are 0.30 pounds, to the penny.
  const coins = amount.kind === 'money' && value < 1;
  const written =
    coins || amount.bound || amount.kind === 'fraction'
      ? { low, high }
      : countRange(text, { ...amount, approximate: false });
  return { low: written.low - loose - fine, high: written.high + loose + fine };
}

/** The amount behind the two values in their own sentence. */
function statementIn(
  article: AnnotatedArticle,
  told: ToldSentence,
  change: ToldChange,
  from: number,
): Statement | undefined {
  const amount = valuesOf(article, told).find(({ start }) => start >= from);
  if (!amount) return undefined;
  const gap = article.text.slice(from, amount.start);
  if (gap.length > 70 || /[;:]|\b(?:while|but|whereas|although|including|of which|of whom)\b/.test(gap))
    return undefined;
  return readStatement(told, change, amount, false);
}

/** "The 40% drop was steeper …", "That is 31 fewer": the amount opens the next sentence. */
function statementAhead(
  article: AnnotatedArticle,
  next: ToldSentence | undefined,
  change: ToldChange,
): Statement | undefined {
  const amount = next && valuesOf(article, next)[0];
  if (!next || !amount || amount.start - next.start > 60) return undefined;
  if (
    /\b(?:last|previous\w*|ago|earlier|would|could|since|compared|than)\b/i.test(
      next.text.slice(0, amount.end - next.start),
    )
  )
    return undefined;
  return readStatement(next, change, amount, true);
}

const reopening =
  /^["“]?(?:The|That|This|It)(?: (?:is|was|means|represents|makes|amounts to|comes to)(?: an?)?)? (?:[\p{L}-]+ )?(?:\p{L}+ (?:of|by) )?(?:about |roughly |nearly |almost )?$/iu;

function readStatement(
  told: ToldSentence,
  { from, to }: ToldChange,
  amount: Quantity,
  ahead: boolean,
): Statement | undefined {
  const { lead, tail } = aroundIn(told, amount);
  if (ahead && !reopening.test(lead)) return undefined;
  const before = nounBefore.exec(lead) ?? (ahead ? null : verbBefore.exec(lead));
  const after = before ? null : behind.exec(tail);
  // "31 fewer than the 52 of June": what it is compared with is a third figure.
  if ((!before && !after) || /^ (?:than|compared)\b.*\d/.test(after?.groups?.['rest'] ?? '')) return undefined;
  // "52, with eight more on order" is a number of further ones.
  if (after && !ahead && !/[,(—–] ?(?:or |that is,? |i\.e\. )?(?:about |some |almost |nearly )?$/.test(lead))
    return undefined;
  // "The 12% drop in orders" is that of something else.
  if (
    ahead &&
    /^ (?:in|of|for|among) (?!(?:19|20)\d\d|\p{Lu}\p{Ll}+,|one|a (?:year|month|week|decade|day|single))/u.test(
      after?.groups?.['rest'] ?? tail,
    )
  )
    return undefined;
  const groups = (before ?? after)!.groups!;
  const sign = groups['up'] ? 1 : groups['down'] ? -1 : 0;
  if (amount.kind === 'percentage' || amount.kind === 'fraction')
    return from.kind === 'percentage' ? undefined : { amount, sign, relative: true };
  const isPoints =
    /^[ -]?(?:percentage )?points?/.test(tail) || amount.kind === 'percentage-point' || amount.head === 'point';
  if (from.kind === 'percentage') return isPoints ? { amount, sign, relative: false } : undefined;
  const alike =
    amount.kind === to.kind &&
    amount.unit === to.unit &&
    (!amount.head || !from.head || amount.head === from.head || amount.head === to.head);
  return alike || (isPoints && from.head === 'point') ? { amount, sign, relative: false } : undefined;
}
