import { articleRule } from '../../rule.ts';
import { lostPossessives } from './lostPossessives.ts';
import { proseSentences } from './proseSentences.ts';
import { insideQuotation } from './quotationMarks.ts';
import { shown, textMatches } from './textMatches.ts';
import { wrongWordRows } from './wrongWordRows.ts';

/** "wouldnt melt” [sic]": whoever quotes it has seen it. */
const knownToEditor = /^[^.\n]{0,50}[[(]sic[\])]/;

export default articleRule({
  id: 'corruption/wrong-word',
  title: 'Word confused with another',
  why: 'Spelling programs pass a real word in the wrong place: “would of”, “statue of limitations”, “on trail for”. Only confusions that their neighbours decide are in this closed list.',
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
    for (const { form, meant, spoken } of wrongWordRows) {
      for (const match of textMatches(article, form)) {
        const at = { start: match.index, end: match.index + match[0].trimEnd().length };
        if (knownToEditor.test(article.text.slice(at.end, at.end + 60))) continue;
        if (spoken && insideQuotation(article, at)) continue;
        const text = meant(match[0]).trimEnd();
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
        yield {
          at,
          message: `An apostrophe is missing in “${owner.text}”: “${text}” or “${owner.text}’”.`,
          fix: { title: `Write “${text}”`, edits: [{ at, text }], safe: false },
        };
      }
    }
  },
});
