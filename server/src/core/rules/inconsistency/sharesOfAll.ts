import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { figuresOf } from './figures.ts';
import type { ShareOfWhole } from './shares.ts';
import type { ToldSentence } from './toldSentences.ts';
import { aroundIn, isSharp } from './windows.ts';

/** Sentences before a share in which its whole may stand. */
const reach = 4;
/** "Nearly half of the whole bill", "a third of the total", "half of it". */
const ofAll =
  /^ of (?:(?:the|its|their|his|her|our|that) (?:whole|total|entire|overall|full|complete) \p{L}+|the (?:whole|total|lot|sum|bill|budget|cost|price|amount)|the whole (?:thing|of it)|everything)\b/u;
const ofIt = /^ of (?:it|that|this|them|these|those)\b/;
const apposed =
  /^(?:[^.;:()\d]{0,60})?,(?: or| that is)? (?:(?:about|nearly|almost|roughly|some|well|just|more|less|over|under|than|an?) )*$/u;
const elsewhere = /\b(?:if|would|could|last|previous\w*|earlier|than|compared|annual|yearly|another|each|per)\b/i;

/** A sum that its apposition calls a share of all of it, where all of it is the largest sum told shortly before. */
export function sharesOfAll(
  article: AnnotatedArticle,
  sentences: readonly ToldSentence[],
  index: number,
): ShareOfWhole[] {
  const told = sentences[index]!;
  if (elsewhere.test(told.text)) return [];
  const here = figuresOf(article, told);
  return told.quantities.flatMap((percent): ShareOfWhole[] => {
    if (percent.kind !== 'percentage' && percent.kind !== 'fraction') return [];
    const { tail } = aroundIn(told, percent);
    const part = here.findLast(({ end, kind }) => end <= percent.start && (kind === 'money' || kind === 'cardinal'));
    if (!part || !isSharp(part) || !apposed.test(article.text.slice(part.noun?.end ?? part.end, percent.start)))
      return [];
    const isAll = ofAll.test(tail);
    if (!isAll && !ofIt.test(tail)) return [];
    // "20 had drifted, half of them at night": of the part.
    const between = article.text.slice(part.noun?.end ?? part.end, percent.start);
    if (/^ of (?:them|these|those)\b/.test(tail) && !/\b(?:or|that is|which is)\b/.test(between)) return [];
    const window = sentences.slice(Math.max(0, index - (isAll ? reach : 1)), index + 1);
    const wholes = window
      .flatMap((one) => figuresOf(article, one))
      .filter((one) => isLike(one, part) && one.low > part.low && (one.start < part.start || one.start > percent.end));
    // "Half of it" needs the one sum that "it" is.
    if (wholes.length === 0 || (!isAll && new Set(wholes.map(({ low }) => low)).size > 1)) return [];
    return [...wholes].sort((a, b) => b.low - a.low).map((whole) => ({ part, whole, percent }));
  });
}

function isLike(one: Quantity, part: Quantity): boolean {
  return (
    isSharp(one) &&
    one.kind === part.kind &&
    one.unit === part.unit &&
    (part.kind === 'money' || one.head === part.head || part.head === undefined)
  );
}
