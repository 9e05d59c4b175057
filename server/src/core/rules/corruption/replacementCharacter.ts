import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule, type Fix } from '../../rule.ts';
import { textMatches } from './textMatches.ts';

/** A clitic behind the lost character: only an apostrophe can have stood there. */
const clitic = /^(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])/u;

export default articleRule({
  id: 'corruption/replacement-character',
  title: 'Lost character',
  why: 'The character U+FFFD (�) stands where a program could not read a character; a question mark inside a word is the same loss after a conversion to ASCII. What stood there is gone from this copy and has to be restored from the source. Before “s”, “t” or “re” only an apostrophe can have been lost, so that much is repaired.',
  severity: 'error',
  stage: 'stable',
  anyLanguage: true,
  examples: {
    bad: ['The firm⟦�⟧s profit fell.', 'Voters didn⟦?⟧t turn out.', 'He met Mr. Garc⟦��⟧a on Friday.'],
    good: ['Who? Nobody.', 'See https://example.org/a?s=1 for the list.', 'The firm’s profit fell.'],
  },
  *check(article) {
    for (const match of textMatches(article, /\uFFFD+|(?<=\p{Ll})\?(?=(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}]))/gu)) {
      yield lostCharacter(article, match[0], match.index);
    }
    for (const match of textMatches(article, questionInWord)) {
      const [, first, second] = match as unknown as [string, string, string];
      if (isWhole(article, first) && isWhole(article, second)) continue;
      const at = { start: match.index + first.length, end: match.index + first.length + 1 };
      yield {
        at,
        message: `A letter of “${match[0]}” was lost in a conversion, and a question mark put in its place.`,
      };
    }
  },
});

/** A question mark between small letters: a letter that the target character set did not have, or a space forgotten behind a question. */
const questionInWord =
  /(?<![\p{L}\p{N}/=&?.#_-])(\p{L}\p{Ll}*)\?(?!(?:s|t|re|ve|ll|d|m)(?!\p{L}))(\p{Ll}+)(?![\p{L}\p{N}=/&?(])/gu;

/** A word that may end or begin a sentence; of single letters only "a" and "I" are. */
function isWhole({ language }: AnnotatedArticle, word: string): boolean {
  return word.length > 1 ? language.dictionary.hasWord(word) : /^[aI]$/.test(word);
}

function lostCharacter(article: AnnotatedArticle, lost: string, start: number): ArticleFinding {
  const at = { start, end: start + lost.length };
  const before = /\p{L}+$/u.exec(article.text.slice(Math.max(0, start - 40), start))?.[0];
  const apostrophe = before !== undefined && lost.length <= 3 && clitic.test(article.text.slice(at.end, at.end + 4));
  const message = apostrophe
    ? `An apostrophe was lost after “${before}”.`
    : lost.length === 1
      ? 'A character was lost here (U+FFFD).'
      : `${lost.length} characters or bytes were lost here (U+FFFD).`;
  if (!apostrophe) return { at, message };
  const safe = article.language.dictionary.hasWord(before) || before.endsWith('n');
  const fix: Fix = { title: 'Put the apostrophe back', edits: [{ at, text: '’' }], safe };
  return { at, message, fix };
}
