import { articleRule } from '../../rule.ts';
import { textMatches } from './textMatches.ts';

const control =
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]+|[\ue000-\uf8ff]+|[\ufdd0-\ufdef\ufffe\uffff]+|\u000c/g;
/** What windows-1252 has at the places of the C1 controls: a text that holds these was read as ISO-8859-1. */
const windows1252 = new Map(
  [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'].map((char, i) => [String.fromCharCode(0x80 + i), char]),
);

export default articleRule({
  id: 'corruption/control-character',
  title: 'Control character in the text',
  why: 'Control characters and characters of private use mean nothing in an article. Those from U+0080 to U+009F are most often quotation marks and dashes of windows-1252 that were read as another encoding, and can be put back; private-use characters are icons of a web font.',
  severity: 'error',
  stage: 'stable',
  anyLanguage: true,
  examples: {
    bad: ['The firm⟦\u0092⟧s profit fell.', 'The list⟦\u0007⟧ ends here.', '⟦\ue815⟧ Read by 300 people.'],
    good: ['The firm’s profit fell.\tIt was the first fall.'],
  },
  *check(article) {
    // In a page-wise text a form feed stands alone between the pages.
    for (const match of textMatches(article, control)) {
      const at = { start: match.index, end: match.index + match[0].length };
      if (match[0] === '\f' && /(?:^|[\r\n])$/.test(article.text.slice(Math.max(0, at.start - 1), at.start))) continue;
      const code = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      const meant = [...match[0]].map((char) => windows1252.get(char) ?? ' ').join('');
      if (/^[^ ]+$/.test(meant)) {
        yield {
          at,
          message: `The control character ${code} stands here for “${meant}”.`,
          fix: { title: `Write “${meant}”`, edits: [{ at, text: meant }], safe: true },
        };
        continue;
      }
      const kind =
        match[0] >= '\ue000' && match[0] < '\uf900'
          ? 'private-use character (an icon of a web font)'
          : 'control character';
      yield {
        at,
        message: `A ${kind} stands here: ${code}${match[0].length > 1 ? ` and ${match[0].length - 1} more` : ''}.`,
        fix: { title: `Remove ${code}`, edits: [{ at, text: '' }], safe: true },
      };
    }
  },
});
