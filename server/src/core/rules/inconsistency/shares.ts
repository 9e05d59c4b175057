import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { figuresOf } from './figures.ts';
import type { ToldSentence } from './toldSentences.ts';

/** A count, the whole it is part of, and the percentage the article gives for it. */
export interface ShareOfWhole {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly percent: Quantity;
}

const about = String.raw`(?:(?:about|around|roughly|some|approximately|nearly|almost|just (?:over|under)|more than|less than|over|under|a full) )?`;
/** Between a count and its percentage: "80, or 40 %", "80 flights (40 %)". */
const countThenShare = new RegExp(
  String.raw`^(?<words>(?:[^,;.()%]|(?<=\d)[,.](?=\d)){0,40})(?:,? (?:or|i\.e\.|that is),?|, an? (?:[\p{L}-]+ )?(?:rate|share|proportion|ratio) of) ${about}$|^(?<noun>(?:[^,;.()%]|(?<=\d)[,.](?=\d)){0,40}) ?\(${about}$`,
  'u',
);
/** Between a percentage and its count: "40 %, or 80", "40 % (80". */
const shareThenCount = new RegExp(
  String.raw`^(?: of [^,;.()\d]{1,30})?,? or ${about}$|^(?: of [^,;.()\d]{1,30})? ?\(${about}$`,
  'u',
);
/** Between a part and the whole: "80 of the 200", "80 out of 200". */
const partThenWhole = new RegExp(
  String.raw`^ ?(?:[\p{L}-]+ ){0,2}(?:out )?of (?:the|its|their|his|her|our|all|some|a total of|a possible|those|these)? ?(?:[\p{L}-]+['’]s? )?(?:total |original |initial )?${about}$`,
  'u',
);
const wholeLead = /(?:^|[,;:—–-]\s?|\band )(?:out )?of (?:the|its|their|his|her|our|all|those|these|a total of)? ?$/iu;

/** Between a percentage or fraction and its count: "70 percent of the 1,000 pupils, or 550". */
const percentOfWhole = new RegExp(
  String.raw`^ of (?:the|its|their|his|her|our|all|some)? ?(?:[\p{L}-]+['’]s? )?(?:[\p{L}-]+ of )?[\d,]+(?: million| billion)?(?: [\p{L}-]+){0,3},? ?(?:or|, that is,|—|–|\(|(?<=,)) ?${about}$`,
  'u',
);

/** "43.8 million. Half of it, 19.4 million, …": the whole is the one figure of its kind in the sentence before. */
export function shareOfBefore(article: AnnotatedArticle, told: ToldSentence): ShareOfWhole | undefined {
  const { text } = article;
  const [percent, part] = told.quantities;
  if (!percent || !part || !told.before || (percent.kind !== 'percentage' && percent.kind !== 'fraction'))
    return undefined;
  const between = text.slice(percent.end, part.start);
  if (
    percent.bound ||
    part.bound ||
    percent.start - told.start > 12 ||
    !/^ of (?:it|that|this|them|these|those|the (?:sum|money|total|amount)),? (?:or |some |about )?$/.test(between)
  )
    return undefined;
  if (!/^(?:[,.;]| (?:[\p{L}-]+ )?[\p{L}-]+[,.;])/u.test(text.slice(part.end, part.end + 40))) return undefined;
  const like = figuresOf(article, told.before).filter(
    ({ kind, low, high, unit }) =>
      low === high && kind !== 'ordinal' && (part.kind === 'cardinal' || (kind === part.kind && unit === part.unit)),
  );
  const whole = like[0];
  // A bare "19.4 million" takes its unit from the sentence before, a count has its own.
  return like.length === 1 && whole && whole.low > part.low && whole.low / part.low < 100
    ? { part, whole, percent }
    : undefined;
}

/** Parts of a whole with their percentages, where the three stand close together in one sentence. */
export function* sharesOfWhole({ text }: AnnotatedArticle, told: ToldSentence): Iterable<ShareOfWhole> {
  const counts = told.quantities.filter(({ kind, low, high, unit }) => kind === 'cardinal' && !unit && low === high);
  for (const percent of told.quantities) {
    if (percent.kind !== 'percentage' && percent.kind !== 'fraction') continue;
    for (const part of counts) {
      if (!isSameShare(text, part, percent)) continue;
      const whole = wholeOf(text, told, counts, part, percent);
      if (whole) yield { part, whole, percent };
    }
  }
}

function isSameShare(text: string, part: Quantity, percent: Quantity): boolean {
  if (part.end <= percent.start) {
    const match = countThenShare.exec(text.slice(part.end, percent.start));
    if (!match) return isBesideWhole(text, part, percent);
    return match.groups!['noun'] === undefined || /^\)/.test(text.slice(percent.end, percent.end + 1));
  }
  const between = text.slice(percent.end, part.start);
  const bare = /, $/.test(between);
  // "Turnout was 60 percent: 300,000 of the 400,000 voters …"
  if (/^: (?:about |some )?$/.test(between)) return /^ (?:[\p{L}-]+ )?of /u.test(text.slice(part.end, part.end + 20));
  if (
    percentOfWhole.test(between) &&
    (!bare || /^(?:,| (?:people|of them|in all|in total|in number)\b)/.test(text.slice(part.end, part.end + 12))) &&
    /^(?:[,.;)]| (?:people|of them|in all|in total|in number)\b| \p{Ll}+[,.;)]|$)/u.test(
      text.slice(part.end, part.end + 30),
    )
  )
    return true;
  return (
    shareThenCount.test(between) && (!between.includes('(') || /^(?:\)| of )/.test(text.slice(part.end, part.end + 4)))
  );
}

/** "30 of the 120 applicants, 40 percent, were admitted". */
function isBesideWhole(text: string, part: Quantity, percent: Quantity): boolean {
  return (
    /^ (?:out )?of (?:the |its |their |all )?[\d,]+ [^,;.()\d]{1,40}, $/.test(text.slice(part.end, percent.start)) &&
    /^,/.test(text.slice(percent.end, percent.end + 1))
  );
}

/** "Of its 200 flights 80, …", "80 of the 200, …", "40 %, or 80, of the 200". */
function wholeOf(
  text: string,
  told: ToldSentence,
  counts: readonly Quantity[],
  part: Quantity,
  percent: Quantity,
): Quantity | undefined {
  const end = Math.max(part.end, percent.end);
  const candidates = counts.filter((whole) => {
    if (whole === part || whole.low < part.low) return false;
    // "70 percent of the 1,000 pupils, or 550": the whole stands between the two.
    if (whole.start >= percent.end && whole.end <= part.start)
      return (
        partThenWhole.test(text.slice(percent.end, whole.start)) ||
        /^ of (?:the|its|their) [\p{L}-]+ of $/u.test(text.slice(percent.end, whole.start))
      );
    if (whole.start >= part.end && whole.start < percent.start)
      return partThenWhole.test(text.slice(part.end, whole.start));
    if (whole.start >= end)
      return (
        partThenWhole.test(text.slice(end, whole.start).replace(/^[,)]+/, '')) ||
        (part.start > percent.start && partThenWhole.test(text.slice(part.end, whole.start)))
      );
    const clause = text.slice(whole.end, Math.min(part.start, percent.start));
    return wholeLead.test(text.slice(told.start, whole.start)) && clause.length < 70 && !/[.;:]|\d/.test(clause);
  });
  return candidates.length === 1 ? candidates[0] : undefined;
}
