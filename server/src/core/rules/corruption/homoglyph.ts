import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { articleRule, type Fix } from '../../rule.ts';
import { foreignWords, isGivenOnPurpose } from './foreignWords.ts';
import { inLatinLetters } from './lookAlikes.ts';

const latin = /\p{Script=Latin}/u;

export default articleRule({
  id: 'corruption/homoglyph',
  title: 'Look-alike letter of another script',
  why: 'A Cyrillic or Greek letter that looks like a Latin one gets into words through recognition of scanned pages, keyboards and filters. The word looks right, but search, sorting, spelling and speech output miss it.',
  severity: 'error',
  stage: 'stable',
  examples: {
    bad: ['The ⟦gоvernment⟧ fell on Tuesday after a vote.', 'The ⟦соре⟧ of the fire brigade was praised.'],
    good: ['The government fell on Tuesday after a vote.', 'Visitors saw the sign “СОРТ” above the door of the shop.'],
  },
  *check(article) {
    for (const { start, text } of foreignWords(article)) {
      let from = start;
      for (const word of text.split(/(?<=[ ’'-])/)) {
        const bare = word.replace(/[ ’'-]$/, '');
        const at = { start: from, end: from + bare.length };
        from += word.length;
        const meant = bare === '' ? undefined : inLatinLetters(bare);
        if (meant === undefined || meant === bare) continue;
        const known = bare.length > 1 && isKnown(article, meant);
        if (!latin.test(bare) && (!known || isGivenOnPurpose(article, at))) continue;
        const fix: Fix = { title: `Write “${meant}” in Latin letters`, edits: [{ at, text: meant }], safe: known };
        yield { at, message: `“${bare}” looks like “${meant}” but has letters of another script in it.`, fix };
      }
    }
  },
});

function isKnown(article: AnnotatedArticle, word: string): boolean {
  return article.language.dictionary.hasWord(word) || article.text.includes(word);
}
