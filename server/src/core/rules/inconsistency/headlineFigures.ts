import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { singularOf } from '../../extract/singular.ts';
import type { ArticleFinding } from '../../rule.ts';
import { overlapping } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import { apart, roundedRange } from './rounding.ts';
import { isSpoken, oneLine, type ToldSentence } from './toldSentences.ts';

/** So many sentences tell what a headline sums up. */
export const lead = 4;

/** A sum of money, a share, a score or a number of things in the headline that the lead gives otherwise. */
export function* wrongNumber(
  article: AnnotatedArticle,
  told: ToldSentence,
  quantity: Quantity,
  body: readonly ToldSentence[],
): Iterable<ArticleFinding> {
  if (!isHeadlineFigure(article, told, quantity)) return;
  const like = (one: ToldSentence) => one.quantities.filter((other) => isSameThing(quantity, other));
  const first = body.slice(0, lead).flatMap(like);
  // A share that is not told at once may be told further down: the only one there is, of the same thing.
  const opening =
    first.length > 0 || quantity.kind !== 'percentage'
      ? first
      : body.filter((one) => sharesNoun(told, one)).flatMap(like);
  if (first.length === 0 && body.flatMap(like).length !== opening.length) return;
  const exact = opening.filter(
    (other) => (isPlain(other) || isAtLeastMore(quantity, other)) && !isSpoken(article, other),
  );
  if (opening.length !== exact.length) return;
  // With several figures for such things it means none of them for certain, unless it looks like one.
  const others =
    new Set(exact.map(({ low }) => low)).size === 1 ? exact : exact.filter((one) => isMisprint(quantity, one));
  const other = others[0];
  if (!other) return;
  const range = roundedRange(article.text, quantity);
  if (!apart(range, isPlain(other) ? roundedRange(article.text, other) : { low: other.low, high: other.low })) return;
  const all = body.flatMap((one) => one.quantities.filter((figure) => figure.kind === quantity.kind));
  const isThere = (figure: Quantity) =>
    quantity.kind === 'score'
      ? sidesOf(figure) === sidesOf(quantity)
      : !apart(range, roundedRange(article.text, figure));
  if (all.some(isThere) || (quantity.kind === 'cardinal' && isTold(article, quantity.low, body))) return;
  yield clash(article, quantity, other);
}

/** A noun of the headline, in the singular, stands in the sentence too. */
function sharesNoun({ sentence: { tokens } }: ToldSentence, other: ToldSentence): boolean {
  const nouns = new Set(
    other.sentence.tokens
      .filter(({ pos, lower }) => pos.startsWith('NN') && !/^per ?cent/.test(lower))
      .map(({ lower }) => singularOf(lower)),
  );
  return tokens.some(({ lower, kind }) => kind === 'word' && lower.length > 3 && nouns.has(singularOf(lower)));
}

/** Two figures of which one is the other with one digit changed; those of one digit are all alike in that. */
function isMisprint(a: Quantity, b: Quantity): boolean {
  const [one, other] = [String(a.low), String(b.low)];
  if (one.length !== other.length || one.length < 2) return false;
  return [...one].filter((digit, i) => digit !== other[i]).length === 1;
}

function isHeadlineFigure({ text }: AnnotatedArticle, told: ToldSentence, quantity: Quantity): boolean {
  if (!isPlain(quantity)) return false;
  if (quantity.kind !== 'cardinal') return /^(?:money|percentage|score|measure|age)$/.test(quantity.kind);
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

/** "At least 370 homes" under a headline of 350. */
function isAtLeastMore(headline: Quantity, { bound, low, approximate }: Quantity): boolean {
  return (bound === 'at-least' || bound === 'more-than') && !approximate && low > headline.high;
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
  'object item artefact artifact treasure relic antiquity',
].map((row) => new Set(row.split(' ')));

function isSameNoun(a: string, b: string): boolean {
  return a === b || synonyms.some((row) => row.has(a) && row.has(b));
}

function sidesOf({ low, high }: Quantity): string {
  return `${Math.min(low, high)}-${Math.max(low, high)}`;
}

/** The body has the number, as a figure of its own or as the sum of figures of one sentence or two. */
export function isTold(article: AnnotatedArticle, value: number, body: readonly ToldSentence[]): boolean {
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

export function clash(article: AnnotatedArticle, headline: Span, body: Span): ArticleFinding {
  return {
    at: { start: headline.start, end: headline.end },
    message: `${oneLine(article, headline)} in the headline, ${oneLine(article, body)} in the article.`,
    related: [{ at: { start: body.start, end: body.end }, message: 'The article' }],
  };
}
