import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { figuresOf } from './figures.ts';
import type { ShareOfWhole } from './shares.ts';
import type { ToldSentence } from './toldSentences.ts';
import { aroundIn, isSharp } from './windows.ts';

/** Two counts of which one is part of the other, with the sentence that tells the part. */
export interface Pair {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly told: ToldSentence;
  /** The words say that one is of the other; else only that they stand beside each other. */
  readonly said: boolean;
}

/**
 * A part, its whole and the share told for it, over the end of a sentence: "samples at 200 taps. In 50 of them, or 40
 * percent, …", "scored from nine of 36. It is a rate of one in three."
 */
export function sharesNearby(
  article: AnnotatedArticle,
  sentences: readonly ToldSentence[],
  index: number,
): ShareOfWhole[] {
  const told = sentences[index]!;
  const next = sentences[index + 1];
  const pairs = pairsIn(article, told, sentences[index - 1]);
  const found = pairs.flatMap((pair): ShareOfWhole[] => {
    const percent =
      shareBehind(told, pair) ??
      (pairs.length < 3 ? (shareInNext(next) ?? shareInNext(sentences[index + 2], true)) : undefined);
    return percent ? [{ part: pair.part, whole: pair.whole, percent }] : [];
  });
  return [...found, ...sharesOfVotes(article, told, next)];
}

/** Whether one count may be a part of another, as far as kinds go. */
function canBePart(part: Quantity, whole: Quantity): boolean {
  if (!isSharp(part) || !isSharp(whole) || part === whole || part.low >= whole.low) return false;
  // "Asked for 50,000 euros and got 20,000."
  if (whole.kind === 'money' && part.kind === 'cardinal' && part.head === undefined) return part.low > whole.low / 50;
  if (part.kind !== whole.kind || part.unit !== whole.unit) return false;
  return part.kind === 'money' || part.kind === 'cardinal';
}

const ofWhole =
  /^ (?:\p{L}+ )?(?:out )?(?:of|from) (?:the|its|their|his|her|our|all|some|a total of|those|these)? ?(?:[\p{L}-]+['’]s? )?(?:[\p{L}-]+ )?$/u;
const wholeLead =
  /(?:^|[,;:—–] ?|\band |\bthat )(?:out )?of (?:the|its|their|his|her|our|all|those|these|a total of)? ?$/iu;
const ofThem = /^ (?:of|among) (?:them|these|those|the (?:total|lot))\b/;
const partial = /\b(?:another|further|other|more than|at least|remaining|first|last|next|top|age[ds]?|by|than|from) $/i;

/** The pairs of a sentence, or of its only count and the only one of the sentence before. */
export function pairsIn(article: AnnotatedArticle, told: ToldSentence, before: ToldSentence | undefined): Pair[] {
  const here = countsOf(article, told);
  const earlier = before ? countsOf(article, before) : [];
  const within = here.flatMap((part): Pair[] =>
    here.flatMap((whole): Pair[] => {
      if (!canBePart(part, whole)) return [];
      const { lead, tail } = aroundIn(told, whole);
      const said =
        (part.end < whole.start && ofWhole.test(article.text.slice(part.end, whole.start))) ||
        (whole.end < part.start && wholeLead.test(lead) && !/[.;:]/.test(tail.slice(0, part.start - whole.end)));
      const isBeside =
        here.length === 2 &&
        whole.end < part.start &&
        (whole.kind === 'money' || (isBare(told, part) && whole.head !== undefined));
      return said || isBeside ? [{ part, whole, told, said }] : [];
    }),
  );
  if (within.length > 0) return within;
  const [part] = here;
  const wholes = earlier.filter((whole) => part && canBePart(part, whole) && (whole.head ?? whole.unit) !== undefined);
  const [whole] = wholes;
  if (!part || !whole || here.length > 2 || wholes.length !== 1 || earlier.length !== 1) return [];
  const said = ofThem.test(aroundIn(told, part).tail);
  const isPart = said || part.kind === 'money' || (isBare(told, part) && !partial.test(aroundIn(told, part).lead));
  return isPart ? [{ part, whole, told, said }] : [];
}

/** Exact numbers of things and amounts of money, no years. */
function countsOf(article: AnnotatedArticle, told: ToldSentence): Quantity[] {
  return figuresOf(article, told).filter(
    (one) =>
      (one.kind === 'cardinal' || one.kind === 'money') &&
      !(one.kind === 'cardinal' && one.head === undefined && one.low >= 1500 && one.low < 2200),
  );
}

/** A number without a noun of its own: "and scored from nine". */
function isBare(told: ToldSentence, { head, noun, end }: Quantity): boolean {
  return (
    head === undefined ||
    told.sentence.tokens.some((token) => token.start >= end && token.start === noun?.start && /^VB/.test(token.pos))
  );
}

const about = String.raw`(?:(?:about|around|roughly|some|approximately|nearly|almost|just (?:over|under)|more than|less than|over|under|well over|only|exactly|a full|an?) )?`;
const rate = String.raw`an? (?:[\p{L}-]+ ){0,3}?(?:rate|share|proportion|ratio|turnout|quota|percentage|fraction|record|return|yield|occupancy) of `;
const behindPart = new RegExp(
  String.raw`^[^.;:()]{0,60}?(?:,? or,? |,? that is,? |, which (?:is|was|makes) | ?[—–] |, ${rate})${about}$|^[^.;:()]{0,40} \(${about}$`,
  'iu',
);
const barely = /^[^.;:()]{0,40}, $/;
const ofTotal = /^ (?:of|out of) (?:the (?:total|whole|lot|sum)|all)\b/;
const ofGroup = /^ (?:of|out of) (?:the|its|their|all) (?:\p{L}+ )?\p{L}+[,.;]/u;
const ofOther = /^ (?:of|among) (?:them|these|those|whom|which|it)\b/;

const compares =
  /^ (?:more|less|fewer|higher|lower|up|down|above|below|points?|better|worse|of (?:last|the (?:usual|previous)|what (?:[\p{L}-]+ ){1,3}(?:fear|hop|expect|plann)\w*))\b/u;
/** What makes a share one of another time or group. */
export const otherTime =
  /\b(?:last|previous\w*|earlier|ago|before|compared|against|than|average|national\w*|until|target\w*|expect\w*|would|could|if|elsewhere|respectively)\b/i;

/** The share behind the part in its own sentence. */
function shareBehind(told: ToldSentence, { part, whole, said }: Pair): Quantity | undefined {
  const end = Math.max(part.end, whole.start >= told.start ? whole.end : 0);
  const share = told.quantities.find(
    ({ start, kind }) => start >= end && (kind === 'percentage' || kind === 'fraction'),
  );
  if (!share) return undefined;
  const between = told.text.slice(end - told.start, share.start - told.start);
  const { tail } = aroundIn(told, share);
  // "Lost 12 of 16, half of them at home": a share of the part.
  if (ofOther.test(tail) || compares.test(tail) || /\d|\b(?:and|but|while|up|down|than|from)\b/.test(between))
    return undefined;
  return behindPart.test(between) || (barely.test(between) && (said ? ofGroup : ofTotal).test(tail))
    ? share
    : undefined;
}

const opening = new RegExp(
  String.raw`^["“]?(?:(?:That|This|It|Which|These|Those|They) (?:is|was|are|were|makes?|made|represents?|represented|means|meant|works? out at|comes? to|came to|amounts? to|amounted to|would be|equals) (?:up )?|In other words,? |Put differently,? )(?:${rate})?${about}$`,
  'iu',
);

/** "That is 25 percent", "It is a conversion rate of one in three": the share that sums up the sentence before. */
function shareInNext(next: ToldSentence | undefined, named = false): Quantity | undefined {
  if (!next) return undefined;
  const [share, ...more] = next.quantities;
  if (
    !share ||
    (share.kind !== 'percentage' && share.kind !== 'fraction') ||
    more.some(({ kind }) => kind === share.kind)
  )
    return undefined;
  const { lead, tail } = aroundIn(next, share);
  if ((ofOther.test(tail) && !/^In other words/.test(lead)) || compares.test(tail) || otherTime.test(next.text))
    return undefined;
  return opening.test(lead) && (!named || namesRate.test(lead)) ? share : undefined;
}

const namesRate = new RegExp(rate, 'iu');

/** What may stand in front of a share that sums up a count. */
export const shareLead = { within: behindPart, opening } as const;

const ofVotes =
  /^ of (?:the|all|those) (?:votes?(?: cast)?|ballots?(?: cast)?|members|delegates|deputies|voters|shareholders|those (?:present|voting)|voting|present|vote)\b/;

/** "By 341 to 233 they asked … That is just over two thirds of the votes cast." */
function sharesOfVotes(article: AnnotatedArticle, told: ToldSentence, next: ToldSentence | undefined): ShareOfWhole[] {
  const sides = sidesOf(article, told);
  if (!sides) return [];
  return [told, next].flatMap((one): ShareOfWhole[] => {
    const shares = one?.quantities.filter(({ kind }) => kind === 'percentage' || kind === 'fraction') ?? [];
    const [share] = shares;
    if (!one || !share || shares.length !== 1 || share.start < sides[1].end) return [];
    const { lead, tail } = aroundIn(one, share);
    if (!ofVotes.test(tail) || (one !== told && !opening.test(lead))) return [];
    const [more, less] = sides[0].low > sides[1].low ? sides : [sides[1], sides[0]];
    const both = more.low + less.low;
    const whole = { ...more, start: sides[0].start, end: sides[1].end, low: both, high: both };
    return [{ part: isMinor(share) ? less : more, whole, percent: share }];
  });
}

function isMinor({ low, high, kind }: Quantity): boolean {
  const value = Number.isFinite(low) ? low : high;
  return value < (kind === 'fraction' ? 0.5 : 50);
}

function sidesOf(article: AnnotatedArticle, told: ToldSentence): readonly [Quantity, Quantity] | undefined {
  const score = told.quantities.filter(({ kind }) => kind === 'score');
  if (score.length === 1) {
    const { start, end, low, high } = score[0]!;
    const side = (value: number) =>
      ({ start, end, kind: 'cardinal', low: value, high: value, approximate: false }) as const;
    return [side(low), side(high)];
  }
  const counts = countsOf(article, told);
  const [one, other] = counts;
  return one &&
    other &&
    counts.length === 2 &&
    / ?(?:votes )?to $/.test(article.text.slice(one.end, other.start)) &&
    other.start - one.end < 12
    ? [one, other]
    : undefined;
}
