import { articleRule } from '../../rule.ts';
import { brokenIntoWords } from './brokenIntoWords.ts';
import { textMatches } from './textMatches.ts';
import { unknownWords } from './unknownWords.ts';

const parts: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

export default articleRule({
  id: 'corruption/lost-ligature',
  title: 'Lost or left-over ligature',
  why: 'Text copied out of a PDF loses “fi”, “fl” and “ff”, which are one glyph there: “of cial”, “ nancial”. Or the glyph stays as one character that no search finds.',
  severity: 'error',
  stage: 'stable',
  examples: {
    bad: [
      'The ⟦of cial⟧ count was late.',
      'Police heard ⟦gun re⟧ at noon.',
      'It was a ⟦signicant⟧ loss.',
      'The of⟦ﬁ⟧cer left.',
    ],
    good: ['The official count was a significant loss.', 'The office of civil rights answered.'],
  },
  *check(article) {
    for (const { start, end, fault, text, meant } of unknownWords(article)) {
      if (fault !== 'ligature') continue;
      const at = { start, end };
      yield {
        at,
        message: `“${text}” looks like “${meant}” with a ligature lost.`,
        fix: { title: `Write “${meant}”`, edits: [{ at, text: meant! }], safe: true },
      };
    }
    for (const { start, end, meant, ligature } of brokenIntoWords(article)) {
      if (!ligature) continue;
      const at = { start, end };
      yield {
        at,
        severity: 'warning',
        message: `“${article.text.slice(start, end)}” looks like “${meant}” with a ligature lost.`,
        fix: { title: `Write “${meant}”`, edits: [{ at, text: meant }], safe: false },
      };
    }
    if (!/[ﬀ-ﬆ]/.test(article.text)) return;
    for (const match of textMatches(article, /[ﬀ-ﬆ]/g)) {
      const at = { start: match.index, end: match.index + 1 };
      const text = parts[match[0]]!;
      yield {
        at,
        severity: 'warning',
        message: `“${match[0]}” is one character here: a search for “${text}” misses the word.`,
        fix: { title: `Write “${text}”`, edits: [{ at, text }], safe: true },
      };
    }
  },
});
