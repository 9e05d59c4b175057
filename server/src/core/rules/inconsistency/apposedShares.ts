import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { numeralValue } from '../../extract/numerals.ts';
import { figuresOf } from './figures.ts';
import type { ShareOfWhole } from './shares.ts';
import type { ToldSentence } from './toldSentences.ts';

const about = String.raw`(?:(?:about|around|roughly|some|approximately|nearly|almost|just|over|under|more than|less than|well|only|exactly|barely|a|an|the)\s)*`;
/** What takes up the counts before it: "…, or roughly three quarters", "…, which is half of them", "That is one patient in three". */
const takesUp = new RegExp(
  String.raw`(?:^["“]?|[,;:(–—]\s?)(?:(?:or|in other words|that is(?: to say)?|that was|that makes|that means|this is|it is|which (?:is|was|makes|means|amounts to|comes to)|i\.e\.|making it|put differently|equal to|equivalent to|so)[, ]+)?${about}$`,
  'iu',
);
const oneIn =
  /\b(?<one>one|1|two|2)(?: \p{Ll}+){0,3}? in (?:every )?(?<many>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty)\b(?! (?:the|years?|months?|weeks?|days?|hours?|minutes?)\b)/giu;
const ofWhole =
  /\b(?:out )?of (?:about |some |around |roughly |nearly |almost |a total of |the |its |their |his |her |our |all |those |these |whom |which )*$/iu;
const otherWhole =
  /^ (?:of|among|in) (?!(?:them|these|those|the (?:total|whole|lot)|all)\b)|^ (?:more|less|fewer|higher|lower|up|down|above|below|as)\b|^ (?:of|among) (?:whom|which)\b/;
const otherTime =
  /\b(?:last|previous\w*|earlier|ago|before|compared|than|average|national\w*|until|target\w*|would|could|if|used to|now|since)\b/i;

/**
 * A share that sums up the two counts told before it, in its sentence or the one before: one is said to be "of" the other, and
 * there is no third.
 */
export function apposedShare(
  article: AnnotatedArticle,
  told: ToldSentence,
  before: ToldSentence | undefined,
): ShareOfWhole | undefined {
  const shares = sharesIn(told);
  const [percent] = shares;
  if (!percent || shares.length > 1 || otherTime.test(told.text)) return undefined;
  const lead = told.text.slice(0, percent.start - told.start);
  const tail = told.text.slice(percent.end - told.start);
  // "Lost 12 of 16, half of them at home": a share of the part.
  if (/, $/.test(lead) && /^ of (?:them|these|those)\b/.test(tail)) return undefined;
  if (!takesUp.test(lead) || otherWhole.test(tail)) return undefined;
  const here = countsIn(article, told, percent).filter(({ end }) => end <= percent.start);
  const opens =
    here.length === 0 && /^\W*(?:That|This|It|Which|In other words|Put differently|So|Or)\b/.test(told.text);
  const counts = opens && before && !otherTime.test(before.text) ? countsIn(article, before, percent) : here;
  const [one, other] = counts;
  if (!one || !other || counts.length !== 2 || one.low === other.low) return undefined;
  const [part, whole] = one.low < other.low ? [one, other] : [other, one];
  const sentence = opens ? before! : told;
  if (!ofWhole.test(sentence.text.slice(0, whole.start - sentence.start)) && !isOwned(sentence, part, whole))
    return undefined;
  return part.low * 200 > whole.low && sameThings(part, whole) ? { part, whole, percent } : undefined;
}

/** "The bank's staff of 412" is a whole of its own; "of the bank's 412 staff" as well. */
function isOwned({ text, start }: ToldSentence, part: Quantity, whole: Quantity): boolean {
  const lead = text.slice(0, whole.start - start);
  return /\b[Oo]f (?:the |its |their )?(?:[\p{L}-]+['’]s? )(?:[\p{L}-]+ )?$/u.test(lead) && whole.end <= part.start;
}

/** Counts of other things are no part and whole: "12 doctors, of 4,000 patients". */
function sameThings(part: Quantity, whole: Quantity): boolean {
  return part.head === undefined || whole.head === undefined || part.head === whole.head || part.start < whole.start;
}

/** Fractions and percentages of a sentence, and "one patient in three". */
function sharesIn(told: ToldSentence): Quantity[] {
  const read = told.quantities.filter(({ kind }) => kind === 'percentage' || kind === 'fraction');
  if (!told.text.includes(' in ')) return read;
  const worded = [...told.text.matchAll(oneIn)].flatMap(({ index, groups, 0: words }): Quantity[] => {
    const start = told.start + index;
    const [few, many] = [groups!['one']!, groups!['many']!].map((word) =>
      /^\d/.test(word) ? Number(word) : numeralValue(word.toLowerCase()),
    );
    if (
      !few ||
      !many ||
      many < 2 ||
      few >= many ||
      read.some((one) => one.start < start + words.length && one.end > start)
    )
      return [];
    return [
      { start, end: start + words.length, kind: 'fraction', low: few / many, high: few / many, approximate: false },
    ];
  });
  return [...read, ...worded];
}

/** Numbers of things, no years and no parts of the share itself. */
function countsIn(article: AnnotatedArticle, told: ToldSentence, percent: Quantity): Quantity[] {
  return figuresOf(article, told).filter(
    ({ kind, low, high, head, bound, start, end }) =>
      kind === 'cardinal' &&
      low === high &&
      low > 0 &&
      !bound &&
      (end <= percent.start || start >= percent.end) &&
      !(head === undefined && low >= 1500 && low < 2200),
  );
}
