import type { Sentence, Token } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { clausePatterns } from './clausePatterns.ts';
import { lostVerb } from './clauseVerbs.ts';
import {
  becauseOfNothing,
  movedWithoutNoun,
  paperWithoutArticle,
  subjectWithoutSaying,
  toldWithoutArticle,
} from './lostClauseWords.ts';
import { deniedWithoutAuxiliary, modalBeforeObject, whenItBe } from './lostModals.ts';
import { memberWithoutArticle, partWithoutWhole, pastBehindTo, verbWithoutPreposition } from './lostPrepositions.ts';
import { missingWordPatterns } from './missingWordPatterns.ts';
import { proseSentences } from './proseSentences.ts';
import { insideQuotation } from './quotationMarks.ts';
import { shown } from './textMatches.ts';
import { wordGap } from './wordGaps.ts';

/** How sure the model must be of a place that a pattern suspects as well: above it, in edited news, no such place is sound. */
const leastCertainty = 0.8;

export default articleRule({
  id: 'corruption/missing-word',
  title: 'Word that is missing',
  why: 'A determiner wants a noun, a modal verb wants a verb, a clause wants a subject. Where “the” is followed by “of”, a comma or a past tense with an object of its own, the word between them was lost, and the sentence no longer says who or what. A model that was shown sentences with and without a lost word finds other places (“The owner of and his wife”); only those it is surest of are reported.',
  severity: 'warning',
  stage: 'stable',
  options: {
    certainty: {
      default: 2.3,
      description:
        'How sure the model must be, as the logarithm of the odds: a higher number finds less, with fewer false alarms.',
    },
  },
  examples: {
    bad: [
      'The plan of ⟦the was⟧ rejected on Monday.',
      'In May ⟦the debated adopting⟧ a new charter for the port.',
      'The minister ⟦will the⟧ report to parliament on Friday.',
    ],
    good: [
      'The accused was freed, and the injured were treated.',
      'The increased spending the government plans will help the poor.',
      'What would the council say? Nor will the mayor speak.',
      'He had it in the above, and the would-be buyer left.',
    ],
  },
  *check(article, { certainty }) {
    for (const { block, sentence } of proseSentences(article, new Set(['paragraph', 'listItem', 'speakerTurn']))) {
      const words = byPattern(article, sentence);
      const clauses = byClause(article, sentence).filter(({ at }) => !words.some((word) => overlaps(word.at, at)));
      const found = [...words, ...clauses];
      const sure = found.some(({ severity }) => severity === undefined);
      const gap = sure ? undefined : wordGap(article, block, sentence, certainty);
      const hint = sure || gap || found.length === 0 ? gap : wordGap(article, block, sentence, leastCertainty);
      const same = hint && found.find(({ at }) => overlaps(at, hint.at));
      // What a pattern only suspects and the model is sure of is a warning.
      for (const { severity, suspect, ...one } of found) {
        if (one.at === same?.at || !severity) yield one;
        else if (!suspect) yield { ...one, severity };
      }
      if (gap && !same) yield gap;
    }
  },
});

function byPattern(article: AnnotatedArticle, { tokens }: Sentence): Located[] {
  const findings: Located[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const found = patternAt(tokens, i);
    if (!found) continue;
    const at = { start: tokens[i]!.start, end: tokens[i + found.length - 1]!.end };
    const severity = found.suspect ? 'information' : found.severity;
    if ((severity === 'information' || found.spoken) && insideQuotation(article, at)) continue;
    const message = `${found.what}: “${shown(article.text.slice(at.start, at.end), 50)}”.`;
    findings.push({ at, message, ...(severity && { severity }), ...(found.suspect && { suspect: found.suspect }) });
    i += found.length - 1;
  }
  return findings;
}

/** Where the clauses of a sentence want a verb, unless the place stands in somebody's words. */
function byClause(article: AnnotatedArticle, { tokens }: Sentence): Located[] {
  const found = lostVerb(tokens, article.language.dictionary);
  if (!found) return [];
  const at = { start: tokens[found.from]!.start, end: tokens[found.to - 1]!.end };
  if (insideQuotation(article, at)) return [];
  return [{ at, message: `${found.what}: “${shown(article.text.slice(at.start, at.end), 50)}”.` }];
}

type Located = ArticleFinding & { readonly at: Span; readonly suspect?: true };

const allPatterns = [
  ...missingWordPatterns,
  ...clausePatterns,
  verbWithoutPreposition,
  partWithoutWhole,
  memberWithoutArticle,
  pastBehindTo,
  toldWithoutArticle,
  becauseOfNothing,
  subjectWithoutSaying,
  deniedWithoutAuxiliary,
  whenItBe,
  modalBeforeObject,
  movedWithoutNoun,
  paperWithoutArticle,
];

function patternAt(tokens: readonly Token[], i: number) {
  for (const pattern of allPatterns) {
    const found = pattern(tokens, i);
    if (found) return found;
  }
  return undefined;
}
