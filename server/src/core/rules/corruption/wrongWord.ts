import { articleRule } from '../../rule.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { confusedTexts } from './confusedText.ts';
import { lostPossessives } from './lostPossessives.ts';
import { proseSentences } from './proseSentences.ts';
import { insideQuotation } from './quotationMarks.ts';
import { soundAlikePhrases } from './soundAlikePhrases.ts';
import { soundAlikeRows } from './soundAlikeRows.ts';
import { shown, textMatches } from './textMatches.ts';
import { wrongWordRows } from './wrongWordRows.ts';

/** "wouldnt melt” [sic]": whoever quotes it has seen it. */
const knownToEditor = /^[^.\n]{0,50}[[(]sic[\])]/;

const allRows = [...wrongWordRows, ...soundAlikeRows, ...soundAlikePhrases];

/**
 * How sure the model of confused words must be, as the logarithm of the odds: of a warning, and of a note. A wrong word is rare: in thirty
 * labelled corpora and clean news half of what reaches the second was written as it was meant, of the first two in five.
 */
export const leastWarned = 6;
export const leastNoted = 4;

export default articleRule({
  id: 'corruption/wrong-word',
  title: 'Word confused with another',
  why: 'Spelling programs pass a real word in the wrong place: “would of”, “statue of limitations”, “on trail for”. A closed list has confusions that their neighbours decide; a model that was shown clean sentences and copies with a word taken for another finds more (“poured over the plan”, “the steal duty”) and only warns where it is sure.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: ['He said they ⟦would of⟧ won.', 'She is ⟦on trail⟧ for fraud.', 'The club ⟦must reign in⟧ its costs.'],
    good: [
      'They would, of course, have won.',
      'The hikers were on the trail for days.',
      'Its own members said it’s over.',
      '“You would of laughed,” the ferryman said.',
    ],
  },
  *check(article) {
    if (!article.english) return;
    const found: Span[] = [];
    for (const { form, meant, spoken } of allRows) {
      for (const match of textMatches(article, form)) {
        const at = { start: match.index, end: match.index + match[0].trimEnd().length };
        if (knownToEditor.test(article.text.slice(at.end, at.end + 60))) continue;
        if (spoken && insideQuotation(article, at)) continue;
        const text = meant(match[0]).trimEnd();
        found.push(at);
        yield {
          at,
          message: `“${shown(match[0])}” is meant to be “${shown(text)}”.`,
          fix: { title: `Write “${shown(text)}”`, edits: [{ at, text }], safe: false },
        };
      }
    }
    for (const { sentence } of proseSentences(article, new Set(['paragraph', 'listItem', 'speakerTurn']))) {
      for (const owner of lostPossessives(sentence.tokens)) {
        const at = { start: owner.start, end: owner.end };
        const text = `${owner.text.slice(0, -1)}’s`;
        found.push(at);
        yield {
          at,
          message: `An apostrophe is missing in “${owner.text}”: “${text}” or “${owner.text}’”.`,
          fix: { title: `Write “${text}”`, edits: [{ at, text }], safe: false },
        };
      }
    }
    // Also between quotation marks: what sounds the same was not said otherwise.
    for (const { at, meant, odds } of confusedTexts(article, leastNoted)) {
      // A wrong word beside it misleads the model.
      if (found.some((span) => overlaps({ start: span.start - 1, end: span.end + 2 }, at))) continue;
      if (knownToEditor.test(article.text.slice(at.end, at.end + 60))) continue;
      const written = article.text.slice(at.start, at.end);
      yield {
        at,
        message: `“${written}” seems to be meant for “${meant}”.`,
        ...(odds < leastWarned && { severity: 'information' as const }),
        fix: { title: `Write “${meant}”`, edits: [{ at, text: meant }], safe: false },
      };
    }
  },
});
