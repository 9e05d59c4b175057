import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { singularOf } from '../../extract/singular.ts';
import type { ShareOfWhole } from './shares.ts';
import { otherTime, type Pair, pairsIn, shareLead } from './sharesNearby.ts';
import { isSpoken, type ToldSentence } from './toldSentences.ts';
import { aroundIn, isSharp } from './windows.ts';

/** Sentences between a share and the counts it is worked out from. */
const reach = 3;

/**
 * A share told in another sentence than its counts, in words they have in common: "Of 84 kitchens visited, 21 failed …
 * A third of the kitchens failed." Nothing where an article tells several shares or counts of these things nearby.
 */
export function* sharesTold(
  article: AnnotatedArticle,
  sentences: readonly ToldSentence[],
  index: number,
): Iterable<ShareOfWhole> {
  const told = sentences[index]!;
  const [pair, ...others] = pairsIn(article, told, sentences[index - 1]);
  if (!pair || others.length > 0 || !pair.said) return;
  const words = predicateOf(told, pair);
  for (const near of sentences.slice(Math.max(0, index - reach), index + reach + 1)) {
    if (near === told || near === told.before) continue;
    const shares = near.quantities.filter(({ kind }) => kind === 'percentage' || kind === 'fraction');
    const [share] = shares;
    if (!share || shares.length > 1 || otherTime.test(near.text) || otherTime.test(told.text)) continue;
    const said = sharedWords(near, share, pair);
    if (said && [...said].some((word) => words.has(word)) && isSpoken(article, share) === isSpoken(article, pair.part))
      yield { part: pair.part, whole: pair.whole, percent: share };
  }
}

/** What the sentence says of the part: the words of its verb and what belongs to it. */
function predicateOf(told: ToldSentence, { part, whole }: Pair): Set<string> {
  const from = part.noun?.end ?? part.end;
  return contentWords(
    told,
    Math.max(from, whole.start >= told.start && whole.start < from + 30 ? whole.end : from),
    told.end,
    whole.head,
  );
}

/** What a sentence says of the share, where it is one of the same things. */
function sharedWords(near: ToldSentence, share: Quantity, { whole }: Pair): Set<string> | undefined {
  const { tail } = aroundIn(near, share);
  const of = /^ of (?:the |its |their |all |these |those )?(?:[\p{L}-]+ )?(?<noun>[\p{L}-]+)\b/u.exec(tail)?.groups?.[
    'noun'
  ];
  const named = share.head ?? (of && singularOf(of));
  if (named !== whole.head || whole.head === undefined) return undefined;
  const end = near.text.slice(share.end - near.start).search(/[,;:.](?!\d)/);
  return contentWords(near, share.end, end < 0 ? near.end : share.end + end, whole.head);
}

function contentWords(
  { sentence: { tokens } }: ToldSentence,
  from: number,
  to: number,
  head: string | undefined,
): Set<string> {
  return new Set(
    tokens
      .filter(({ start, end, pos }) => start >= from && end <= to && /^(?:VB|NN|JJ)/.test(pos))
      .map(({ text }) => singularOf(text).slice(0, 5))
      .filter(
        (word) =>
          word.length > 3 && word !== head?.slice(0, 5) && !/^(?:were|have|been|does|said|year|that|with)$/.test(word),
      ),
  );
}

/** "Eighteen homes lost their roofs. That is a tenth of the village's 120.": the whole stands behind the share. */
export function shareOfWholeBehind(
  article: AnnotatedArticle,
  told: ToldSentence,
  before: ToldSentence | undefined,
): ShareOfWhole | undefined {
  const shares = told.quantities.filter(({ kind }) => kind === 'percentage' || kind === 'fraction');
  const [share] = shares;
  if (!share || shares.length > 1) return undefined;
  const whole = told.quantities.find(
    (one) =>
      one.start > share.end &&
      one.kind === 'cardinal' &&
      /^ of (?:the|its|their|his|her|our|all|all the|some|a total of) ?(?:[\p{L}-]+['’]s? )?(?:[\p{L}-]+ )?$/u.test(
        article.text.slice(share.end, one.start),
      ),
  );
  if (!whole || !isSharp(whole)) return undefined;
  const { lead } = aroundIn(told, share);
  const counted = countedBehind(article, told, whole);
  if (counted) return { part: counted, whole, percent: share };
  const here = told.quantities.filter((one) => one.end <= share.start && one.kind === 'cardinal');
  const earlier = here.length > 0 ? here : (before?.quantities ?? []).filter(({ kind }) => kind === 'cardinal');
  const part = earlier.at(-1);
  if (!part || !isSharp(part) || part.low >= whole.low || earlier.length > 1) return undefined;
  const linked =
    here.length > 0
      ? isApposed(article.text.slice(part.noun?.end ?? part.end, share.start))
      : shareLead.opening.test(lead);
  const sameKind = part.head === undefined || whole.head === undefined || part.head === whole.head;
  return linked && (sameKind || here.length === 0) ? { part, whole, percent: share } : undefined;
}

/** "Cancelled 36 services on Monday, a third of the 144": a comma is enough where the whole follows. */
function isApposed(between: string): boolean {
  return (
    shareLead.within.test(between) ||
    /^[^.;:()\d]{0,60}, (?:about |nearly |almost |just over |just under )?$/.test(between)
  );
}

/** "One in ten of the 4,000 homes was damaged: the insurers have counted 1,020." */
function countedBehind(article: AnnotatedArticle, told: ToldSentence, whole: Quantity): Quantity | undefined {
  const [part, ...more] = told.quantities.filter(({ start, kind }) => start > whole.end && kind !== 'ordinal');
  if (!part || more.length > 0 || part.kind !== 'cardinal' || !isSharp(part) || part.low >= whole.low) return undefined;
  const bare = part.head === undefined || part.head === whole.head;
  return bare && /(?:: | [—–] |; )[^;:]{0,50}$/.test(article.text.slice(whole.end, part.start)) ? part : undefined;
}
