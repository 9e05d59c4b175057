import type { Sentence } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { Triggers } from '../../text/triggers.ts';
import { literalSayings, literalTurns, slightTurns, suspectTurns } from './literalIdioms.ts';
import { proseSentences } from './proseSentences.ts';
import { insideQuotation } from './quotationMarks.ts';
import { taggedText, tokenAt } from './taggedText.ts';
import { shown, textMatches, withoutOverlaps } from './textMatches.ts';
import { transferredConstructions } from './transferredConstructions.ts';
import { transferredGovernment } from './transferredGovernment.ts';
import { transferredOrders } from './transferredOrder.ts';

export default articleRule({
  id: 'corruption/literal-translation',
  title: 'Phrase translated word for word',
  why: 'Machine translation keeps the sayings, the word order and the small words of the language it came from: “we bought no cat in the sack”, “has on Monday the report published”, “is since May closed”. What English has now and then, too, counts only where the article shows a translation elsewhere; ages and times of day that are put in another language’s way are notes.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The board assured members that it had ⟦bought no cat in the sack⟧.',
      'The baker ⟦has on Sunday with his own hands the oven repaired.⟧',
      '⟦In March will the⟧ council decide about the bridge.',
    ],
    good: [
      'There was a cat in the garden and a sack of oats by the door.',
      'The court has on occasion heard such cases. Only in March will the council decide.',
      'Has the council on Friday a meeting planned?',
    ],
  },
  *check(article) {
    if (!article.english) return;
    const sure = [
      ...phrases(article, literalSayings, 'is a saying of another language'),
      ...spoken(article, phrases(article, literalTurns, turned)),
      ...slight(spoken(article, phrases(article, slightTurns, turned))),
    ];
    const suspect = slight(spoken(article, phrases(article, suspectTurns, turned)));
    for (const { sentence } of proseSentences(article, new Set(['paragraph', 'listItem', 'speakerTurn']))) {
      for (const { isSuspect, ...one } of spoken(article, orders(article, sentence)))
        (isSuspect ? suspect : sure).push(one);
    }
    yield* withoutOverlaps(sure.length > 0 ? [...sure, ...suspect] : []);
  },
});

type Located = ArticleFinding & { readonly at: Span };

const turned = 'is put as another language puts it';

function phrases(article: AnnotatedArticle, forms: readonly RegExp[], what: string): Located[] {
  return forms.flatMap((form) =>
    Array.from(textMatches(article, form), (match) => ({
      at: { start: match.index, end: match.index + match[0].length },
      message: `“${shown(match[0])}” ${what}, word for word.`,
    })),
  );
}

const transfers = [...transferredOrders, ...transferredGovernment, ...transferredConstructions];

/** Which of the orders may be met in a sentence. */
const triggers = new Triggers();

function orders(article: AnnotatedArticle, { tokens }: Sentence): (Located & { readonly isSuspect: boolean })[] {
  const text = taggedText(tokens);
  return transfers.flatMap(({ form, what, suspect, slight: small }) => {
    const match = triggers.mayMatch(form, text, 0, text.length) ? form.exec(text) : null;
    if (!match) return [];
    const first = tokens[tokenAt(text, match.index)]!;
    const last = tokens[tokenAt(text, match.index + match[0].trimEnd().length)]!;
    const at = { start: first.start, end: last.end };
    const message = `${what}, as in another language: “${shown(article.text.slice(at.start, at.end), 70)}”.`;
    return [{ at, message, isSuspect: suspect ?? false, ...(small && { severity: 'information' as const }) }];
  });
}

/** What somebody is quoted with is left to them; a saying is nobody's English. */
function spoken<T extends Located>(article: AnnotatedArticle, found: readonly T[]): T[] {
  return found.filter(({ at }) => !insideQuotation(article, at));
}

function slight(found: readonly Located[]): Located[] {
  return found.map((one) => ({ ...one, severity: 'information' }));
}
