import type { Token } from '../../article/article.ts';
import { articleRule } from '../../rule.ts';
import { clausePatterns } from './clausePatterns.ts';
import { missingWordPatterns } from './missingWordPatterns.ts';
import { proseSentences } from './proseSentences.ts';
import { insideQuotation } from './quotationMarks.ts';
import { shown } from './textMatches.ts';

export default articleRule({
  id: 'corruption/missing-word',
  title: 'Word that is missing',
  why: 'A determiner wants a noun, a modal verb wants a verb, a clause wants a subject. Where “the” is followed by “of”, a comma or a past tense with an object of its own, the word between them was lost, and the sentence no longer says who or what.',
  severity: 'warning',
  stage: 'stable',
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
  *check(article) {
    for (const { sentence } of proseSentences(article, new Set(['paragraph', 'listItem', 'speakerTurn']))) {
      for (let i = 0; i + 1 < sentence.tokens.length; i++) {
        const found = patternAt(sentence.tokens, i);
        if (!found) continue;
        const at = { start: sentence.tokens[i]!.start, end: sentence.tokens[i + found.length - 1]!.end };
        if (found.severity === 'information' && insideQuotation(article, at)) continue;
        const message = `${found.what}: “${shown(article.text.slice(at.start, at.end), 50)}”.`;
        yield { at, message, ...(found.severity && { severity: found.severity }) };
        i += found.length - 1;
      }
    }
  },
});

const allPatterns = [...missingWordPatterns, ...clausePatterns];

function patternAt(tokens: readonly Token[], i: number) {
  for (const pattern of allPatterns) {
    const found = pattern(tokens, i);
    if (found) return found;
  }
  return undefined;
}
