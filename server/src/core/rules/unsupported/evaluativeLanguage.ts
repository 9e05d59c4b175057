import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { articleRule } from '../../rule.ts';
import { contains } from '../../text/span.ts';
import { stockSentences } from '../corruption/stockPhrases.ts';
import { findInHeadline, findJudgements, type Judgement } from './evaluativePhrases.ts';
import {
  headlineOf,
  isOwnVoice,
  isQuoted,
  oneByClause,
  type ProseSentence,
  passage,
  proseOf,
  spanOf,
} from './prose.ts';
import { isAnswer } from './speakers.ts';

export default articleRule({
  id: 'unsupported/evaluative-language',
  title: 'Judgement in the article’s own voice',
  why: `“A pivotal moment”, “this move underscores”, “the message is clear”: the article judges instead of reporting. Give the judgement to somebody,
or give the facts and leave it out. Quotations and what a named source says are left alone; one finding a sentence.`,
  severity: 'information',
  stage: 'stable',
  examples: {
    bad: [
      'It was ⟦a pivotal evening⟧ for the harbour.',
      '⟦This decision underscores⟧ the club’s ambitions.',
      'She ⟦played a vital role⟧ in the rescue.',
      'The library is ⟦a cornerstone of⟧ the district.',
      '⟦The message is clear⟧: the school stays.',
    ],
    good: [
      'It was a pivotal evening, the mayor said.',
      'The critic called the film a “stunning” debut.',
      'The patient was in a critical condition.',
      'This table shows the rainfall by month.',
    ],
  },
  *check(article) {
    for (const prose of [...headlineOf(article), ...proseOf(article)]) {
      // A generator's filler claims nothing: that it stands there is the finding.
      if (stockSentences(article).some(({ at }) => contains(at, prose.sentence))) continue;
      if (isAnswer(article, prose.block)) continue;
      const headline = prose.block.kind === 'headline';
      const standing = (headline ? findInHeadline : findJudgements)(prose.tokens).filter((one) =>
        isJudgement(article, prose, one),
      );
      for (const match of oneByClause(prose.tokens, standing, ({ value }) => plain.has(value))) {
        const at = spanOf(prose.tokens, match);
        yield {
          at,
          message: `“${passage(article, at)}” ${match.value === 'meaning' ? 'says what it means' : 'judges'} in the article’s own voice.`,
          ...(!headline && plain.has(match.value) && { severity: 'warning' as const }),
        };
      }
    }
  },
});

/** Judgements that measure nothing, however they are taken; the others may be a reading of facts. */
const plain: ReadonlySet<Judgement> = new Set(['judging', 'attitude', 'verdict', 'ruling']);

/** "Outstanding" that is only left to do, find or pay. */
const unpaid =
  /^(?:\S+ )?(?:outstanding (?:\S+ )?(?:remains|warnings?|debts?|balance|warrants?|fees|bills?|amounts?|issues?|questions?|payments?|loans?|shares|claims?|matters|fines?)\b|(?:is |are |was |were )?(?:still|remain(?:s|ed)?) (?:\S+ )?outstanding\b)/i;

/** An extraordinary meeting is one outside of the order of business, and so are what it spends and is allowed. */
const outOfTurn =
  /^(?:\S+ )?extraordinary (?:general |plenary |budget )?(?:meetings?|congress(?:es)?|sessions?|assembl(?:y|ies)|summits?|synods?|councils?|conventions?|conferences?|sittings?|resolutions?|items?|expenses?|charges?|income|dividends?|powers|measures?|rendition)\b/i;

/** "Marked the day as a testament to": it is the subject of the verb that judges. */
function isMarkedAs({ tokens }: ProseSentence, { from }: { readonly from: number }): boolean {
  return (
    /^as$/i.test(tokens[from - 1]?.text ?? '') &&
    tokens.slice(Math.max(0, from - 8), from - 1).some(({ text }) => marking.test(text))
  );
}

const marking =
  /^(?:mark(?:ed|s|ing)?|describ(?:ed|es|ing)|hail(?:ed|s|ing)?|prais(?:ed|es|ing)|cast|present(?:ed|s)?|call(?:ed|s)?|portray(?:ed|s)?|celebrat(?:ed|es)|welcom(?:ed|es))$/i;

function isJudgement(
  article: AnnotatedArticle,
  prose: ProseSentence,
  match: { from: number; to: number; value: Judgement },
): boolean {
  const at = spanOf(prose.tokens, match);
  if (isQuoted(prose, at)) return false;
  const onward = article.text.slice(at.start, prose.sentence.end);
  if (unpaid.test(onward) || outOfTurn.test(onward)) return false;
  if (prose.quotations.some((quotation) => at.start < quotation.end && quotation.start < at.end)) return false;
  if (prose.tokens.slice(match.from, match.to).some(({ name }) => /(?:PER|ORG)$/.test(name))) return false;
  if (isMarkedAs(prose, match)) return false;
  // A table, a figure, a law or a number "shows": that is a reading of facts, not a judgement.
  if (
    match.value === 'meaning' &&
    (/(?:table|chart|graph|figure|data|study|survey|map|photo|video|image|law|article|report)s?\b/i.test(
      article.text.slice(at.start, at.end),
    ) ||
      prose.tokens[match.to]?.pos === 'CD')
  )
    return false;
  return (
    match.value === 'framing' ||
    (match.value === 'ruling' && !prose.attributions.some(({ start }) => start > at.end)) ||
    isOwnVoice(prose, at)
  );
}
