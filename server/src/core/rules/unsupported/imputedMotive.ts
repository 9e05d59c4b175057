import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { articleRule } from '../../rule.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { findMotives } from './motivePhrases.ts';
import { hasSource, isOwnVoice, oneByClause, type ProseSentence, passage, proseOf, spanOf } from './prose.ts';
import { isDeed } from './reportsNothing.ts';
import { isOnePerson } from './statesOfMind.ts';

export default articleRule({
  id: 'unsupported/imputed-motive',
  title: 'Motive imputed without a source',
  why: `Nobody sees into another's head. “Signalling frustration”, “in an apparent bid to”, “fearing defeat”: a motive or a feeling is told as a
fact. Say who gives that reason, or quote the person.`,
  severity: 'information',
  stage: 'stable',
  examples: {
    bad: [
      'The union walked out, ⟦signalling growing impatience⟧ with the talks.',
      'The board sold the plant ⟦in an apparent attempt to⟧ calm the banks.',
      'The champion withdrew, ⟦fearing⟧ another defeat.',
    ],
    good: [
      'The union walked out, signalling growing impatience, its chair Ana Diaz said.',
      'The board sold the plant to pay a loan that fell due in May.',
      '“We were afraid of another defeat,” the champion said.',
    ],
  },
  *check(article) {
    for (const prose of proseOf(article)) {
      const sourced = hasSource(prose);
      const standing = findMotives(prose.tokens).filter((one) =>
        one.value !== 'open'
          ? isUnclaimed(article, prose, spanOf(prose.tokens, one)) &&
            (one.value === 'hidden' || isOnePerson(prose.tokens, one.from))
          : !sourced && !isFinding(prose, one) && isOwnVoice(prose, spanOf(prose.tokens, one)),
      );
      for (const match of oneByClause(prose.tokens, standing, ({ value }) => value !== 'open')) {
        const at = spanOf(prose.tokens, match);
        yield {
          at,
          message: `“${passage(article, at)}” gives a motive or feeling without saying who says so.`,
          ...(match.value !== 'open' && { severity: 'warning' as const }),
        };
      }
    }
  },
});

/** Nobody says so: "because she feared" is no report of hers, though it has the form of one. */
function isUnclaimed(article: AnnotatedArticle, { named, citations, quotations }: ProseSentence, at: Span): boolean {
  return (
    citations.length === 0 &&
    named.every((one) => overlaps(one, at) || isDeed(article.text, one)) &&
    quotations.every(({ kind }) => kind !== 'speech')
  );
}

/** "was determined to have died": found out, not resolved. */
function isFinding({ tokens }: ProseSentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return (
    tokens.slice(from, to).some(({ text }) => /^determined$/i.test(text)) &&
    /^(?:have|be)$/i.test(tokens[to - 1]?.text ?? '')
  );
}
