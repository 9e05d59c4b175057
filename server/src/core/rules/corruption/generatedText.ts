import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { chatRemarks } from './chatRemarks.ts';
import { generatedRows } from './generatedRows.ts';
import { leakedQuestions } from './leakedQuestions.ts';
import { pastedInterview } from './pastedInterview.ts';
import { insideQuotation } from './quotationMarks.ts';
import { stockSentences } from './stockPhrases.ts';
import { shown, textMatches, withoutOverlaps } from './textMatches.ts';
import { writingOrders } from './writingOrders.ts';

export default articleRule({
  id: 'corruption/generated-text',
  title: 'Remains of a text generator',
  why: 'A chatbot’s polite opening or closing, the prompt it was given, a question it was to answer, or an invented interview pasted under an article: none of it is the article’s, and what stands near it may be invented as well. People who talk about chatbots, in quotation marks, are left alone.',
  severity: 'error',
  stage: 'stable',
  examples: {
    bad: [
      '⟦Certainly! Here is the revised article:⟧\n\nThe dam was opened on Monday.',
      'The dam was opened on Monday.\n\n⟦Let me know if you would like any changes⟧!',
      '⟦Write a news article about the opening of the dam in 300 words.⟧\n\nThe dam was opened on Monday.',
    ],
    good: [
      '“As an AI language model, I cannot answer,” the program replied to the students.',
      'Here is the story of the dam: it was built in 1911.',
      'Readers who saw the crash are asked to let police know if they have pictures.',
    ],
  },
  *check(article) {
    if (!article.english) return;
    const found: (ArticleFinding & { readonly at: Span })[] = [];
    for (const { what, form } of generatedRows) {
      for (const match of textMatches(article, form)) {
        const start = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
        const at = { start, end: match.index + match[0].trimEnd().length };
        if (at.end <= at.start || insideQuotation(article, at)) continue;
        found.push({ at, message: `“${shown(match[0], 60)}” is ${what}.` });
      }
    }
    found.push(...structural(article));
    yield* withoutOverlaps(found);
  },
});

function structural(article: AnnotatedArticle): (ArticleFinding & { readonly at: Span })[] {
  return [
    ...leakedQuestions(article),
    ...pastedInterview(article),
    ...chatRemarks(article),
    ...writingOrders(article),
    ...stockSentences(article),
  ];
}
