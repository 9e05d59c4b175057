import { articleRule } from '../../rule.ts';
import { overlaps } from '../../text/span.ts';
import { foreignWords, isGivenOnPurpose } from './foreignWords.ts';
import { inLatinLetters } from './lookAlikes.ts';
import { mojibakeIn } from './mojibake.ts';
import { shown } from './textMatches.ts';

export default articleRule({
  id: 'corruption/mixed-script',
  title: 'Letters of a foreign script',
  why: 'Machine translation and text generation leave fragments of another script inside English sentences, glued to a word or standing alone. A name or word given in its own script is put in brackets or quotation marks, or follows a colon or the name of its language: that is left alone, and so are Greek letters used as symbols.',
  severity: 'error',
  stage: 'stable',
  examples: {
    bad: [
      'The council met on Monday ⟦andпосле⟧ a short break it voted on the budget.',
      'The goalkeeper saved two penalties during the ⟦决赛⟧ and was named player of the match.',
    ],
    good: [
      'The director, Hirokazu Koreeda (是枝裕和), won the prize in Cannes last year.',
      'The word перестройка became known around the world in the late eighties.',
      'The chip measures 5 μm and the α-particle was found at once.',
    ],
  },
  *check(article) {
    const wronglyRead = mojibakeIn(article.text);
    for (const found of foreignWords(article)) {
      if (wronglyRead.some((span) => overlaps(span, found))) continue;
      const { start, end, text, script, mixed } = found;
      if (text.split(/[ ’'-]/).every((word) => inLatinLetters(word) !== undefined)) continue;
      // Glued to small Latin letters it is damage, whatever stands around.
      if (
        !(mixed && /\p{Ll}(?!\p{Script=Latin})\p{L}|(?!\p{Script=Latin})\p{L}[a-z]/u.test(text)) &&
        isGivenOnPurpose(article, found)
      )
        continue;
      const name = script === 'another' ? 'of another script' : `${script}`;
      const message = mixed
        ? `“${shown(text, 40)}” mixes Latin and ${name} letters in one word.`
        : `“${shown(text, 40)}” (${name} letters) stands inside an English sentence.`;
      yield { at: { start, end }, message };
    }
  },
});
