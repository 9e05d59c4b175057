import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import type { Claim } from '../../extract/claims.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { overlapping } from '../../text/search.ts';
import { contains, type Span } from '../../text/span.ts';
import { fatesIn } from './headlineFates.ts';
import { headlineReversals } from './headlineReversals.ts';
import { apart, roundedRange } from './rounding.ts';
import { isSpoken, oneLine, sentencesOf, type ToldSentence, toldSentences } from './toldSentences.ts';

export default articleRule({
  id: 'inconsistency/headline-and-body',
  title: 'Headline that the article does not bear out',
  why: 'Many read the headline only. A number in it that the article gives otherwise, or an outcome that the article tells the other way round, misleads them.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'Ferry fire injures ⟦nine⟧ near Bergen\n\nA fire on a ferry near Bergen injured six people on Monday, the police said.',
      'Leeds City Council ⟦approves stadium⟧\n\nLeeds City Council rejected the stadium at its meeting on Monday after a long debate.',
      'Lottery pays out ⟦$12 million⟧\n\nThe state lottery paid out $20 million on Friday.',
    ],
    good: [
      'Ferry fire injures nine near Bergen\n\nA fire on a ferry near Bergen injured six passengers and three sailors on Monday, the police said.',
      'Lottery pays out $2 million\n\nThe state lottery paid out $1.96 million on Friday, and $20 million over the year.',
    ],
  },
  *check(article) {
    const { headline } = article;
    if (!headline) return;
    const body = toldSentences(article).filter(({ start }) => start >= headline.end);
    if (body.length === 0) return;
    const fates = article.claims.filter(({ attribute }) => fateNames.test(attribute));
    const isInHeadline = (claim: Claim) => contains(headline, claim);
    yield* wrongFates(article, headline, fates, body);
    if (!fates.some(isInHeadline)) yield* wrongCounts(article, headline, body);
    const outcomes = [...wrongOutcomes(article, headline)];
    yield* outcomes;
    if (outcomes.length === 0) yield* wrongStatements(article);
    for (const told of sentencesOf(article, headline)) {
      for (const quantity of told.quantities) yield* wrongNumber(article, told, quantity, body);
    }
  },
});

/** So many sentences tell what the headline sums up. */
const lead = 4;

/** Claims of a fate ("dead", "injured"): the headline's number is in no sentence of the body, and the body has another. */
function* wrongFates(
  article: AnnotatedArticle,
  headline: Span,
  fates: readonly Claim[],
  body: readonly ToldSentence[],
): Iterable<ArticleFinding> {
  for (const claim of fates) {
    if (!contains(headline, claim) || !isExact(claim)) continue;
    const others = fates.filter((other) => other.attribute === claim.attribute && !contains(headline, other));
    const first = others.find((other) => isExact(other) && body.slice(0, lead).some((told) => contains(told, other)));
    if (!first || others.some((other) => !differs(claim, other)) || isTold(article, claim.value.low!, body)) continue;
    yield clash(article, claim, first);
  }
}

/** The same of an article that is about no dated event: "Nine dead in hotel fire" over "killed seven people". */
function* wrongCounts(
  article: AnnotatedArticle,
  headline: Block,
  body: readonly ToldSentence[],
): Iterable<ArticleFinding> {
  const opening = body.slice(0, lead);
  if (afterwards.test(article.text.slice(headline.start, headline.end))) return;
  if (opening.some(({ text }) => grown.test(text))) return;
  const told = opening.flatMap((one) => fatesIn(article, one));
  for (const count of sentencesOf(article, headline).flatMap((one) => fatesIn(article, one))) {
    const same = told.filter(({ fate }) => fate === count.fate);
    const first = same[0];
    if (!first || same.some(({ value }) => value !== first.value) || first.value === count.value) continue;
    if (!isTold(article, count.value, body)) yield clash(article, count, first);
  }
}

const fateNames = /^(?:dead|injured|missing|evacuated|arrested|rescued)$/;
/** A headline about what came of it later: its count is of another day than what the text begins with. */
const afterwards =
  /\b(?:remember\w*|mourn\w*|anniversary|years?|months?|weeks?|trial|inquest|inquiry|memorial|honou?r\w*|commemorat\w*|marks?|recall\w*|court|jail\w*|sentenc\w*|charg\w*|verdict|since|who)\b/i;
/** Several places or days have counts of their own. */
const grown =
  /\b(?:total|toll|so far|since|separate\w*|another|elsewhere|earlier|previous\w*|later died|in (?:1[5-9]|20)\d\d)\b/i;

function isExact({ value, modality, polarity }: Claim): boolean {
  return (
    value.low !== undefined &&
    value.low === value.high &&
    !value.approximate &&
    modality === 'fact' &&
    polarity === 'asserted'
  );
}

function differs(a: Claim, b: Claim): boolean {
  return (b.value.high ?? Number.POSITIVE_INFINITY) < a.value.low! || (b.value.low ?? 0) > a.value.high!;
}

/** An outcome that the body tells only the other way round. */
function* wrongOutcomes(article: AnnotatedArticle, headline: Span): Iterable<ArticleFinding> {
  const outcomes = article.claims.filter(({ attribute, modality }) => attribute === 'outcome' && modality === 'fact');
  for (const claim of outcomes) {
    if (!contains(headline, claim)) continue;
    const others = outcomes.filter(
      (other) =>
        other.topic === claim.topic &&
        other.value.list![1] === claim.value.list![1] &&
        other.event === claim.event &&
        !contains(headline, other),
    );
    const first = others[0];
    if (!first || others.some(({ value }) => value.text === claim.value.text)) continue;
    yield {
      at: { start: claim.start, end: claim.end },
      message: `“${oneLine(article, claim)}” in the headline, but “${oneLine(article, first)}” in the article.`,
      related: [{ at: { start: first.start, end: first.end }, message: 'The article' }],
    };
  }
}

/** What the headline tells of somebody or something, and the lead the other way round. */
function* wrongStatements(article: AnnotatedArticle): Iterable<ArticleFinding> {
  for (const { headline, body } of headlineReversals(article)) {
    yield {
      at: { start: headline.start, end: headline.end },
      message: `“${oneLine(article, headline)}” in the headline, but “${oneLine(article, body)}” in the article.`,
      related: [{ at: { start: body.start, end: body.end }, message: 'The article' }],
    };
  }
}

/** A sum of money, a share, a score or a number of things in the headline that the lead gives otherwise. */
function* wrongNumber(
  article: AnnotatedArticle,
  told: ToldSentence,
  quantity: Quantity,
  body: readonly ToldSentence[],
): Iterable<ArticleFinding> {
  if (!isHeadlineFigure(article, told, quantity)) return;
  const opening = body.slice(0, lead).flatMap((one) => one.quantities.filter((other) => isSameThing(quantity, other)));
  const exact = opening.filter((other) => isPlain(other) && !isSpoken(article, other));
  // With several figures for such things none is the one that the headline means.
  if (opening.length !== exact.length || new Set(exact.map(({ low }) => low)).size !== 1) return;
  const other = exact[0]!;
  const range = roundedRange(article.text, quantity);
  if (!apart(range, roundedRange(article.text, other))) return;
  const all = body.flatMap((one) => one.quantities.filter((figure) => figure.kind === quantity.kind));
  const isThere = (figure: Quantity) =>
    quantity.kind === 'score'
      ? sidesOf(figure) === sidesOf(quantity)
      : !apart(range, roundedRange(article.text, figure));
  if (all.some(isThere) || (quantity.kind === 'cardinal' && isTold(article, quantity.low, body))) return;
  yield clash(article, quantity, other);
}

function isHeadlineFigure({ text }: AnnotatedArticle, told: ToldSentence, quantity: Quantity): boolean {
  if (!isPlain(quantity)) return false;
  if (quantity.kind !== 'cardinal')
    return quantity.kind === 'money' || quantity.kind === 'percentage' || quantity.kind === 'score';
  // Years, magnitudes and numbers of a series are names, not counts.
  if (!quantity.head || !Number.isInteger(quantity.low) || (quantity.low > 1800 && quantity.low < 2200)) return false;
  const before = text.slice(told.start, quantity.start);
  // "Boeing 737 jets", "Apollo 11 crew": the number belongs to the name.
  if (/ \p{Lu}\p{Ll}+ $/u.test(` ${before}`)) return false;
  return (
    !/(?:\b(?:over|than|about|nearly|almost|magnitude|top|first|last|no\.?|number|another|other|of|size)) $/iu.test(
      before,
    ) && !/\b(?:more|other|others|new|further)\b/i.test(text.slice(quantity.end, quantity.noun?.end ?? quantity.end))
  );
}

function isPlain({ low, high, approximate, bound, kind }: Quantity): boolean {
  return (kind === 'score' || low === high) && !approximate && !bound;
}

function isSameThing(a: Quantity, b: Quantity): boolean {
  return (
    a.kind === b.kind &&
    a.unit === b.unit &&
    (a.kind !== 'cardinal' || (a.head !== undefined && b.head !== undefined && isSameNoun(a.head, b.head)))
  );
}

/** Nouns that headlines and texts use for one thing. */
const synonyms = [
  'store shop outlet branch supermarket',
  'job post position role',
  'flat apartment home',
  'worker employee',
  'lorry truck',
  'firm company',
  'pupil student',
  'car vehicle',
  'plane jet aircraft airliner',
  'inmate prisoner',
].map((row) => new Set(row.split(' ')));

function isSameNoun(a: string, b: string): boolean {
  return a === b || synonyms.some((row) => row.has(a) && row.has(b));
}

function sidesOf({ low, high }: Quantity): string {
  return `${Math.min(low, high)}-${Math.max(low, high)}`;
}

/** The body has the number, as a figure of its own or as the sum of figures of one sentence or two. */
function isTold(article: AnnotatedArticle, value: number, body: readonly ToldSentence[]): boolean {
  return body.some((told, i) => {
    const figures = [...told.quantities, ...(body[i + 1]?.quantities ?? [])].filter(
      ({ kind, low }) => (kind === 'cardinal' || kind === 'ordinal') && low > 0,
    );
    if (figures.some(({ low, high }) => low <= value && value <= high)) return true;
    return (
      isSumOf(
        figures.slice(0, 10).map(({ low }) => low),
        value,
        singles(`${told.text} ${body[i + 1]?.text ?? ''}`),
      ) || namesPeople(article, told) >= value
    );
  });
}

/** "a driver", "the pilot", "his wife": people told one by one, without a number. */
function singles(text: string): number {
  const one =
    /\b(?:an?|another|the|his|her|their)(?: [\p{L}-]+){0,2}? (?:driver|pilot|gunman|attacker|suspect|bomber|shooter|man|woman|boy|girl|child|wife|husband|son|daughter|mother|father|baby|officer|soldier|guard|policeman|passenger|worker|teacher|student|player|captain|person|victim|third|second|fourth|fifth)\b/giu;
  return [...text.matchAll(one)].length;
}

/** Some of the numbers come to the value, with so many people more that are told one by one. */
function isSumOf(numbers: readonly number[], value: number, more: number): boolean {
  const sums = new Set([0]);
  for (const number of numbers) for (const sum of [...sums]) if (sum + number <= value) sums.add(sum + number);
  return [...sums].some((sum) => sum <= value && value - sum <= Math.min(more, 3));
}

/** Victims told by name need no number. */
function namesPeople(article: AnnotatedArticle, told: ToldSentence): number {
  return overlapping(article.mentions, told).filter(({ type }) => type === 'person').length;
}

function clash(article: AnnotatedArticle, headline: Span, body: Span): ArticleFinding {
  return {
    at: { start: headline.start, end: headline.end },
    message: `${oneLine(article, headline)} in the headline, ${oneLine(article, body)} in the article.`,
    related: [{ at: { start: body.start, end: body.end }, message: 'The article' }],
  };
}
