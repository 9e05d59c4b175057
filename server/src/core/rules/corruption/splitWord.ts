import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Dictionary } from '../../language/language.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { brokenIntoWords } from './brokenIntoWords.ts';
import { shown, textMatches } from './textMatches.ts';
import { unknownWords } from './unknownWords.ts';

export default articleRule({
  id: 'corruption/split-word',
  title: 'Word with a space or hyphen in it',
  why: 'Line ends, narrow columns and recognition of scanned pages break words: “impor tant”, “govern- ment”. Together the pieces are a word; apart they are none, or words that stand side by side far more rarely than the whole one stands in English.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'It was an ⟦impor tant⟧ vote for the town.',
      'The ⟦gov- ernment⟧ resigned.',
      'The road was closed ⟦be cause⟧ of the snow.',
    ],
    good: [
      'The pre- and post-war houses were sold.',
      'It was all right, and more over there.',
      'Every day may be the day, some one of them said, and ten per cent of the tax payers agreed.',
    ],
  },
  *check(article) {
    for (const { start, end, fault, text, meant } of unknownWords(article)) {
      if (fault !== 'split') continue;
      const at = { start, end };
      yield {
        at,
        message: `“${text}” looks like “${meant}” with a break in it.`,
        fix: { title: `Write “${meant}”`, edits: [{ at, text: meant! }], safe: true },
      };
    }
    yield* brokenAtHyphen(article);
    yield* hyphenLeft(article);
    yield* spacedLetters(article);
    for (const { start, end, meant, ligature } of brokenIntoWords(article)) {
      if (ligature) continue;
      const at = { start, end };
      yield {
        at,
        message: `“${article.text.slice(start, end)}” looks like “${meant}” with a break in it.`,
        fix: { title: `Write “${meant}”`, edits: [{ at, text: meant }], safe: false },
      };
    }
  },
});

/** A hyphen with a space behind it, as line ends leave it; "pre- and" is a suspended hyphen. */
const brokenWord = /(?<![\p{L}-])(?<first>\p{L}\p{Ll}+)[-\u2010] {1,3}(?<second>\p{Ll}{2,})(?![\p{L}-])/gu;
/** Where one may be; looked for first, as it takes a tenth of the time. */
const brokenHere = /\p{Ll}[-\u2010] {1,3}\p{Ll}/u;

/** Words broken at a hyphen whose halves are words as well. */
function* brokenAtHyphen(article: AnnotatedArticle): Iterable<ArticleFinding> {
  if (!article.english || !brokenHere.test(article.text)) return;
  const taken = new Set(unknownWords(article).flatMap(({ start, end }) => [start, end]));
  for (const match of textMatches(article, brokenWord)) {
    const { first, second } = match.groups as { first: string; second: string };
    const meant = first + second;
    if (
      taken.has(match.index) ||
      taken.has(match.index + match[0].length) ||
      /^(?:and|or|to|but|nor|and\/or)$/.test(second) ||
      !article.language.dictionary.hasWord(meant)
    )
      continue;
    const at = { start: match.index, end: match.index + match[0].length };
    yield {
      at,
      message: `“${match[0]}” looks like “${meant}” with a break in it.`,
      fix: { title: `Write “${meant}”`, edits: [{ at, text: meant }], safe: true },
    };
  }
}

/** Four small letters or more with a space between each two. */
const spaced = /(?<![\p{L}\p{N}’'])\p{L}(?: {1,3}\p{Ll}){3,60}(?![\p{L}\p{N}’'])/gu;

/** "s o r r y": letters of one word that print had set apart. */
function* spacedLetters(article: AnnotatedArticle): Iterable<ArticleFinding> {
  if (!article.english) return;
  for (const match of textMatches(article, spaced)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const letters = match[0].replace(/ /g, '');
    const meant = wordsOf(article.language.dictionary, letters);
    if (!meant) {
      if (isRunOfText(letters))
        yield { at, message: `“${shown(match[0], 40)}” is text with spaces between its letters.` };
      continue;
    }
    const message = `“${match[0]}” looks like “${meant}” with spaces in it.`;
    yield { at, message, fix: { title: `Write “${meant}”`, edits: [{ at, text: meant }], safe: false } };
  }
}

/** The letters as one word, or as the fewest common words. */
function wordsOf(dictionary: Dictionary, letters: string): string | undefined {
  if (dictionary.hasWord(letters)) return letters;
  if (letters.length < 6) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - 16); start < end; start++) {
      const [before, word] = [best[start], letters.slice(start, end)];
      const found = best[end];
      if (!before || (found && found.length <= before.length + 1)) continue;
      const known = word.length === 1 ? /^[aI]$/.test(word) : dictionary.perMillion(word.toLowerCase()) >= wordOfText;
      if (known) best[end] = [...before, word];
    }
  }
  const words = best[letters.length];
  return words && letters.length / words.length >= 2 ? words.join(' ') : undefined;
}
/** How often in a million words a piece must stand to be taken for one of the words. */
const wordOfText = 20;

/** Letters in a row are text when they are neither an alphabet ("a b c d e") nor a rhyme scheme ("a b b a"). */
function isRunOfText(letters: string): boolean {
  return (
    letters.length >= 5 &&
    /[aeiouy]/i.test(letters) &&
    /[h-w]/.test(letters) &&
    !/abcd|wxy|xyz|lmno|aeiou/i.test(letters)
  );
}

/** A hyphen that an old line end left inside a word. */
const hyphenated = /(?<![\p{L}\p{N}-])(?<first>\p{L}\p{Ll}+)[-\u2010](?<second>\p{Ll}{2,})(?![\p{L}\p{N}-])/gu;
/** Prefixes that many writers set off with a hyphen. */
const prefixes =
  /^(?:anti|bi|bio|co|counter|cyber|de|eco|electro|ex|extra|hi|hydro|hyper|in|inter|intra|macro|mega|meta|micro|mid|mini|mis|multi|nano|neo|non|on|over|para|photo|poly|post|pre|pro|pseudo|psycho|quasi|re|semi|socio|sub|super|tele|thermo|trans|tri|ultra|un|under|up)$/i;
/** Endings that are no words, though lists of words have them. */
const ending = /^(?:ers?|ed|ings?|ly|ness|ments?|tions?|sions?|ity|ous|ive|es)$/;
/** A piece that stands more often in a million words is a word that compounds are made of. */
const pieceOfCompound = 0.5;

/** A joined word must stand once in a million, a long one half as often. */
const leastOfJoined = 0.5;
const longWord = 7;
/** Names that lists of common words leave out. */
const calendar =
  /^(?:January|February|April|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** "festi-val": joined it is a common word, and one of the pieces is none. */
function* hyphenLeft(article: AnnotatedArticle): Iterable<ArticleFinding> {
  if (!article.english) return;
  const { dictionary } = article.language;
  const ofText = (word: string) => dictionary.perMillion(word.toLowerCase()) >= wordOfText;
  const isPiece = (word: string) =>
    dictionary.hasWord(word) && dictionary.perMillion(word.toLowerCase()) >= pieceOfCompound;
  for (const match of textMatches(article, hyphenated)) {
    const { first, second } = match.groups as { first: string; second: string };
    const meant = first + second;
    // "de-cision", but "re-opened": what stands behind a prefix is a word.
    const prefixed = prefixes.test(first) && (dictionary.hasWord(second) || !ofText(meant));
    const dated = calendar.test(meant);
    if (
      (prefixed && !dated) ||
      (!dated && isPiece(first) && isPiece(second) && !ending.test(second)) ||
      (!dated && dictionary.perMillion(meant.toLowerCase()) < (meant.length < longWord ? 1 : leastOfJoined))
    )
      continue;
    if (!dated && !dictionary.hasWord(meant)) continue;
    const at = { start: match.index, end: match.index + match[0].length };
    yield {
      at,
      message: `“${match[0]}” looks like “${meant}” with a hyphen left in it.`,
      fix: { title: `Write “${meant}”`, edits: [{ at, text: meant }], safe: true },
    };
  }
}
