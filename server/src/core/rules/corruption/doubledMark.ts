import { articleRule } from '../../rule.ts';
import { textMatches } from './textMatches.ts';

/** A comma or stop right behind another one; three dots are an ellipsis, and "Inc.," ends an abbreviation. */
const doubled =
  /(?<=[\p{L}\p{N})\]”"’'»%])(?:,[ ]?,|,[ ]?\.(?![.\d])|;[ ]?[;,.](?![.\d])|:[ ]?[,.;](?![.)\p{L}\d])|(?<!\.)\.\.(?=[\s”’"')\]]|$))/gu;
/** A full stop before a comma, behind a word that is no abbreviation. */
const stopAndComma = /(?<=(?<![\p{L}.])\p{Ll}{6,})\.,(?=\s)/gu;

export default articleRule({
  id: 'corruption/doubled-mark',
  title: 'Two punctuation marks where one belongs',
  why: 'A cut, a merge or a conversion leaves two marks behind one another: “towns,,”, “plaque,.”, “Saturday..”. Of a comma and a full stop only one can have been meant.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The maps overlap in 31 towns⟦,,⟧ the firm says.',
      'He wanted his name on a plaque⟦,.⟧',
      'Nothing will change before May⟦..⟧',
    ],
    good: [
      'He waited... and waited.',
      'Acme Inc., of Leeds, bought it for $1,200.50.',
      'The address is example.org/a..b, he said.',
    ],
  },
  *check(article) {
    if (!article.english) return;
    for (const form of [doubled, stopAndComma]) {
      for (const match of textMatches(article, form)) {
        const at = { start: match.index, end: match.index + match[0].length };
        const marks = match[0].replace(/ /g, '');
        const word = /[\p{L}.]+$/u.exec(article.text.slice(Math.max(0, at.start - 30), at.start))?.[0] ?? '';
        if (form === stopAndComma && !article.language.dictionary.hasWord(word)) continue;
        const same = marks[0] === marks[1];
        yield {
          at,
          message: `“${marks}”: two marks stand where one belongs.`,
          ...(same && { fix: { title: `Write “${marks[0]!}”`, edits: [{ at, text: marks[0]! }], safe: true } }),
        };
      }
    }
  },
});
