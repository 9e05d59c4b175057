import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Claim } from '../../extract/claims.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { drawnContests } from './drawnContests.ts';
import { wrongAge } from './headlineAges.ts';
import { otherBearer } from './headlineBearers.ts';
import { wrongChange } from './headlineChanges.ts';
import { contestsIn } from './headlineContests.ts';
import { fatesIn } from './headlineFates.ts';
import { clash, isTold, lead, wrongNumber } from './headlineFigures.ts';
import { headlineReversals } from './headlineReversals.ts';
import { lookAlikes } from './lookAlikes.ts';
import { begunInHeadline, settledInHeadline } from './pendingDecisions.ts';
import { oneLine, sentencesOf, type ToldSentence, toldSentences } from './toldSentences.ts';
import { headlineWholes } from './wholeAndSome.ts';

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
    const head = headOf(article);
    if (!head) return;
    const body = toldSentences(article).filter(({ start }) => start >= head.end);
    if (body.length === 0) return;
    const fates = article.claims.filter(({ attribute }) => fateNames.test(attribute));
    const isInHeadline = (claim: Claim) => contains(head, claim);
    yield* wrongFates(article, head, fates, body);
    if (!fates.some(isInHeadline)) yield* wrongCounts(article, head, body);
    const outcomes = [
      ...wrongOutcomes(article, head),
      ...wrongWinner(article, head, body),
      ...wrongBearer(article, head, body),
    ];
    yield* outcomes;
    if (outcomes.length === 0) yield* wrongStatements(article);
    for (const { told, draw } of drawnContests(article, sentencesOf(article, head)))
      yield contradiction(article, told, draw, contains(head, told) ? 'in the headline' : 'here');
    for (const { wrong, steady } of lookAlikes(article, sentencesOf(article, head), body))
      yield contradiction(article, wrong, steady, contains(head, wrong) ? 'in the headline' : 'here');
    for (const ahead of [settledInHeadline(article), begunInHeadline(article)])
      if (ahead && !outcomes.some(({ at }) => overlaps(at, ahead.at)))
        yield contradiction(article, ahead.at, ahead.pending);
    for (const { whole, some } of headlineWholes(article)) yield contradiction(article, whole, some);
    yield* wrongAge(article, head, body);
    for (const told of sentencesOf(article, head))
      for (const quantity of told.quantities) {
        const changes = [...wrongChange(article, told, quantity, body)];
        yield* changes;
        if (changes.length === 0) yield* wrongNumber(article, told, quantity, body);
      }
  },
});

/** The headline, or a heading that opens the article. */
function headOf({ headline, blocks }: AnnotatedArticle): Block | undefined {
  return headline ?? (blocks[0]?.kind === 'heading' ? blocks[0] : undefined);
}

/** Who beat whom, and in the opening the other way round. */
function* wrongWinner(article: AnnotatedArticle, head: Block, body: readonly ToldSentence[]): Iterable<ArticleFinding> {
  const opening = body.slice(0, lead).flatMap((told) => contestsIn(article, told));
  for (const contest of sentencesOf(article, head).flatMap((told) => contestsIn(article, told))) {
    const alike = opening.filter(({ winner, loser }) =>
      [winner, loser].every((name) => name === contest.winner || name === contest.loser),
    );
    const first = alike[0];
    if (first && alike.every(({ winner }) => winner === contest.loser)) yield contradiction(article, contest, first);
  }
}

/** The holder of one office in the headline, of another in the opening. */
function* wrongBearer(article: AnnotatedArticle, head: Block, body: readonly ToldSentence[]): Iterable<ArticleFinding> {
  const found = otherBearer(article, head, body);
  if (found) yield contradiction(article, found.headline, found.body);
}

function contradiction(
  article: AnnotatedArticle,
  headline: Span,
  body: Span,
  where = 'in the headline',
): ArticleFinding {
  return {
    at: { start: headline.start, end: headline.end },
    message: `“${oneLine(article, headline)}” ${where}, but “${oneLine(article, body)}” in the article.`,
    related: [{ at: { start: body.start, end: body.end }, message: 'The article' }],
  };
}

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
    yield contradiction(article, claim, first);
  }
}

/** What the headline tells of somebody or something, and the lead the other way round. */
function* wrongStatements(article: AnnotatedArticle): Iterable<ArticleFinding> {
  for (const { headline, body } of headlineReversals(article)) yield contradiction(article, headline, body);
}
