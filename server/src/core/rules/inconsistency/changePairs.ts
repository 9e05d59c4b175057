import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { type Change, changesIn } from './changesIn.ts';
import type { ToldSentence } from './toldSentences.ts';
import { aroundIn, valuesOf } from './windows.ts';

/** A change with the sentence in which its second value stands, and whether words say which of the two came first. */
export interface ToldChange extends Change {
  readonly told: ToldSentence;
}

const earlier =
  /\b(?:ago|before|earlier|previous\w*|last (?:year|month|week|season|spring|summer|autumn|winter)|used to|once|at first|initially|originally|formerly|had been|until|at the (?:start|outset|beginning)|when (?:it|the|he|she|they)|to begin with|in (?:19|20)\d\d)\b/i;
const later =
  /\b(?:now|today|currently|this (?:year|month|week|season)|by (?:the end|then|now|\p{Lu}\p{Ll}+)|at present|these days|nowadays|since then|a year later|years later|months later|weeks later|has (?:risen|fallen|grown|shrunk)|latest)\b/iu;
const monthly =
  /^(?:In|By|At the end of|On) (?:January|February|March|April|May|June|July|August|September|October|November|December|early|late|mid)/;

/** Changes told in one sentence in whatever words, or as one figure each of two sentences that tell an earlier and a later time. */
export function changePairs(
  article: AnnotatedArticle,
  told: ToldSentence,
  before: ToldSentence | undefined,
): readonly ToldChange[] {
  const plain = changesIn(article, told);
  const within = plain.length > 0 ? plain : comparedIn(article, told);
  if (within.length > 0) return within.map((change) => ({ ...change, told }));
  const byYear = yearByYear(article, told);
  if (byYear) return [{ ...byYear, told }];
  const across = acrossClauses(article, told) ?? (before ? acrossSentences(article, before, told) : undefined);
  return across ? [across] : [];
}

const about = String.raw`(?:about |around |roughly |some |just |only |the |a |an |an estimated )*`;
const comparing = new RegExp(
  String.raw`^[^.;:()]{0,60}?(?:,? (?:as against|against|compared (?:with|to)|versus|(?:up|down)(?: sharply| slightly)? (?:from|on)|from|after|where(?:as)? (?:it|there) (?:was|were|had been))) ${about}$`,
  'iu',
);
const yearBehind =
  /^[^.;:]{0,30}\b(?:(?:a|the) (?:year|month|week|season|decade|quarter) (?:before|earlier|ago|previously)|in (?:19|20)\d\d|last (?:year|season|month|time)|(?:years?|months?|decades?) (?:ago|earlier|before)|the (?:previous|preceding) (?:\p{L}+)|when |until )/iu;

/** "84 injuries in 2025 against 105 in 2024", "to 34 from 41", "240 cases, up from 310 the month before". */
function comparedIn(article: AnnotatedArticle, told: ToldSentence): Change[] {
  const figures = valuesOf(article, told);
  return figures.slice(1).flatMap((from, i): Change[] => {
    const to = figures[i]!;
    const between = article.text.slice(to.end, from.start);
    if (!isComparable(to, from) || !comparing.test(between)) return [];
    const plain = / (?:from|after) /.test(between) && !/\b(?:up|down)\b/.test(between);
    const { tail, lead } = aroundIn(told, from);
    const isChange =
      !plain ||
      yearBehind.test(tail) ||
      /\b(?:to|at) (?:\p{Ll}+ )?(?:[$€£])?$/u.test(lead.slice(0, to.start - told.start));
    return isChange ? [{ from, to, start: to.start, end: from.end }] : [];
  });
}

/** "420 millimetres in 2023 and 315 in 2024": two values of two years. */
function yearByYear(article: AnnotatedArticle, told: ToldSentence): Change | undefined {
  const [one, other, ...more] = valuesOf(article, told).filter(isValue).slice(0, 3);
  if (!one || !other || !isComparable(one, other)) return undefined;
  const first = yearIn(told, one.end, other.start);
  const second = yearIn(told, other.end, more[0]?.start ?? told.end);
  if (first === undefined || second === undefined || first === second) return undefined;
  const [from, to] = first < second ? [one, other] : [other, one];
  return { from, to, start: one.start, end: other.end };
}

/** The year that follows a figure in its clause. */
function yearIn(told: ToldSentence, from: number, to: number): number | undefined {
  const match = /^[^.;:()]{0,40}?\b(?:in|for|of|at the end of) (?<year>(?:19|20)\d\d)\b/.exec(
    told.text.slice(from - told.start, to - told.start),
  );
  return match ? Number(match.groups!['year']) : undefined;
}

/** "The club had 900 members five years ago. Today it has 1,350." */
function acrossSentences(article: AnnotatedArticle, before: ToldSentence, told: ToldSentence): ToldChange | undefined {
  const [first, ...more] = valuesOf(article, before).filter(isValue);
  const [second] = valuesOf(article, told).filter(isValue);
  if (!first || !second || more.length > 0 || !isComparable(first, second) || first.low === second.low)
    return undefined;
  if (first.head === undefined && first.unit === undefined) return undefined;
  return inOrder(told, first, second, before.text, told.text.slice(0, second.end - told.start));
}

/** "It had 60 hands; by the end of the year there were 180." */
function acrossClauses(article: AnnotatedArticle, told: ToldSentence): ToldChange | undefined {
  const [first, second, ...more] = valuesOf(article, told).filter(isValue);
  if (!first || !second || more.length > 0 || !isComparable(first, second) || first.low === second.low)
    return undefined;
  if (first.head === undefined && first.unit === undefined) return undefined;
  const cut = article.text.slice(first.end, second.start).search(/; |, (?:but|and) /);
  if (cut < 0) return undefined;
  const at = first.end + cut - told.start;
  return inOrder(told, first, second, told.text.slice(0, at), told.text.slice(at, second.end - told.start));
}

/** Which of two values came first, by the words of their clauses; undefined where these do not say. */
function inOrder(
  told: ToldSentence,
  first: Quantity,
  second: Quantity,
  was: string,
  is: string,
): ToldChange | undefined {
  const sequel = monthly.test(was) && (monthly.test(is) || later.test(is));
  if ((earlier.test(was) && later.test(is) && !earlier.test(is)) || (sequel && !earlier.test(is)))
    return { from: first, to: second, start: first.start, end: second.end, told };
  if (earlier.test(is) && !earlier.test(was) && !later.test(is))
    return { from: second, to: first, start: first.start, end: second.end, told };
  return undefined;
}

function isValue({ kind, head, low }: Quantity): boolean {
  if (kind === 'cardinal') return !(head === undefined && low >= 1500 && low < 2200);
  return (
    kind === 'money' ||
    kind === 'percentage' ||
    (kind === 'measure' && !/^(?:day|week|month|year|hour)$/.test(head ?? ''))
  );
}

function isComparable(a: Quantity, b: Quantity): boolean {
  const exact = a.low === a.high && b.low === b.high && !a.bound && !b.bound;
  if (!exact || a.kind !== b.kind || a.unit !== b.unit || !isValue(a) || !isValue(b)) return false;
  if (a.low <= 0 || b.low <= 0 || a.low > b.low * 12 || b.low > a.low * 12) return false;
  return a.head === undefined || b.head === undefined || a.head === b.head;
}
