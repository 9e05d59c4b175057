import { articleRule } from '../../rule.ts';
import { textMatches } from './textMatches.ts';

const names: ReadonlyMap<string, string> = new Map([
  ['\u00ad', 'soft hyphen'],
  ['\u200b', 'zero-width space'],
  ['\u200c', 'zero-width non-joiner'],
  ['\u200d', 'zero-width joiner'],
  ['\u200e', 'left-to-right mark'],
  ['\u200f', 'right-to-left mark'],
  ['\u2060', 'word joiner'],
  ['\ufeff', 'byte-order mark'],
  ['\u180e', 'Mongolian vowel separator'],
  ['\u034f', 'combining grapheme joiner'],
  ['\u2028', 'line separator'],
  ['\u2029', 'paragraph separator'],
]);
const invisible =
  /[\u00ad\u034f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]+|[\u{e0001}\u{e0020}-\u{e007f}]+/gu;
/** Emoji, Arabic and Indian scripts, Khmer and Thai need joiners, and text that runs from right to left needs its marks. */
const needsJoiner =
  /[\p{Emoji}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Khmer}\p{Script=Thai}\p{Script=Myanmar}\p{Script=Lao}\ufe0f]/u;

export default articleRule({
  id: 'corruption/invisible-character',
  title: 'Invisible character in the text',
  why: 'Soft hyphens, zero-width spaces, byte-order marks and direction marks come from web pages and word processors. Nobody sees them, but a search for the word no longer finds it. Joiners inside emoji and inside scripts that need them are left alone.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: ['The govern⟦\u00ad⟧ment resigned.', 'The minister⟦\u200b⟧ resigned.'],
    good: ['The government resigned.', 'The family 👨‍👩‍👧 emoji was added in 2015.', 'The name نامه‌ای is Persian.'],
  },
  *check(article) {
    for (const match of textMatches(article, invisible)) {
      const at = { start: match.index, end: match.index + match[0].length };
      const around = article.text.slice(Math.max(0, at.start - 2), at.start) + article.text.slice(at.end, at.end + 2);
      if (needsJoiner.test(around.replace(/[\d#*]/g, ''))) continue;
      if (/^[\u{e0020}-\u{e007f}]+$/u.test(match[0])) continue;
      const name = names.get(match[0].charAt(0)) ?? 'direction mark';
      const many = match[0].length > 1 ? `${match[0].length} invisible characters (${name} …)` : `A ${name}`;
      const before =
        /\p{L}$/u.test(article.text.slice(0, at.start).slice(-1)) &&
        /^\p{L}/u.test(article.text.slice(at.end, at.end + 1));
      const text = /[\u2028\u2029]/.test(match[0]) ? '\n' : '';
      yield {
        at,
        message: `${many} stands ${before ? 'inside a word' : 'here'}, unseen.`,
        fix: { title: `Remove the ${name}`, edits: [{ at, text }], safe: true },
      };
    }
  },
});
