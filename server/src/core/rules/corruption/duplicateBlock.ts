import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { mayBeginAlike, plainWords } from './plainWords.ts';
import { repeatedLines } from './repeatedLines.ts';
import { secondConclusions } from './secondConclusion.ts';
import { shortCopies } from './shortCopies.ts';
import { shown, withoutOverlaps } from './textMatches.ts';

/** Shorter sentences recur by chance ("He did not say more."). */
const leastWords = 9;
/** Words in a shingle, and the share of a sentence's shingles that makes it nearly the same. */
const shingle = 4;
const nearShare = 0.75;
const prose = new Set(['paragraph', 'listItem', 'heading', 'headline']);

export default articleRule({
  id: 'corruption/duplicate-block',
  title: 'Headline, sentence or paragraph that stands twice',
  why: 'Scrapers take the headline from two places, and edits leave a paragraph where it was and where it went. The second copy is no part of the text. A sentence that is nearly the same is shown for information.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'Ferry Runs Aground off the Island\n\n⟦Ferry Runs Aground off the Island⟧\n\nby Ann Lee\n\nA ferry with eighty people on board ran aground on Monday.',
      'The port was closed for most of the day because of the strong wind. Two ships had to wait outside the bay.\n\n⟦The port was closed for most of the day because of the strong wind.⟧',
    ],
    good: [
      'Ferry Runs Aground off the Island\n\nA ferry ran aground off the island on Monday. Nobody was hurt.\n\nHe did not say more.\n\nHe did not say more.',
    ],
  },
  *check(article) {
    if (!article.english) return;
    yield* secondHeadlines(article);
    yield* withoutOverlaps([
      ...repeatedSentences(article),
      ...repeatedAtOnce(article),
      ...repeatedLines(article),
      ...shortCopies(article),
      ...secondConclusions(article),
    ]);
  },
});

type Copy = ArticleFinding & { readonly at: Span };

function* secondHeadlines(article: AnnotatedArticle): Iterable<ArticleFinding> {
  const { headline } = article;
  if (!headline) return;
  const headlineText = article.text.slice(headline.content.start, headline.content.end);
  const title = plainWords(headlineText).join(' ');
  if (title === '') return;
  for (const block of article.blocks) {
    if (block.start <= headline.start || block.content.end - block.content.start > 300 || !prose.has(block.kind))
      continue;
    const text = article.text.slice(block.content.start, block.content.end);
    if (!mayBeginAlike(text, headlineText) || plainWords(text).join(' ') !== title) continue;
    const edits = [{ at: block.content, text: '' }];
    yield {
      at: block.content,
      message: 'The headline stands a second time.',
      related: [{ at: headline.content, message: 'The headline' }],
      fix: { title: 'Remove the second headline', edits, safe: true },
    };
  }
}

function* repeatedSentences(article: AnnotatedArticle): Iterable<Copy> {
  const seen = new Map<string, Span>();
  const byShingle = new Map<number, number>();
  const numbers = new Map<string, number>();
  const sentences: { readonly span: Span; readonly size: number }[] = [];
  for (const block of article.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'listItem' && block.kind !== 'speakerTurn') continue;
    for (const sentence of block.sentences) {
      const words = plainWords(article.text.slice(sentence.start, sentence.end));
      if (words.length < leastWords) continue;
      const key = words.join(' ');
      const first = seen.get(key);
      const shingles = shinglesOf(words, numbers);
      if (first) yield repeated(article, sentence, first, true);
      else {
        const near = nearest(shingles, byShingle, sentences);
        if (near) yield repeated(article, sentence, near, false);
      }
      if (!first) seen.set(key, sentence);
      const id = sentences.push({ span: sentence, size: shingles.length }) - 1;
      for (const one of shingles) if (!byShingle.has(one)) byShingle.set(one, id);
    }
  }
}

/** Right behind the first copy fewer words are enough: "I show films. I show films." may be emphasis, a longer sentence is not. */
const leastWordsAtOnce = 6;

/** A short sentence twice in a row in one paragraph, or a short line twice in a row; longer ones are found wherever they stand. */
function* repeatedAtOnce(article: AnnotatedArticle): Iterable<Copy> {
  const blocks = article.blocks.filter(({ kind }) => kind !== 'blankRun');
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' && block.kind !== 'speakerTurn') continue;
    for (const [i, sentence] of block.sentences.entries()) {
      const before = block.sentences[i - 1];
      if (before && isCopy(article, before, sentence) && !isLong(article, sentence))
        yield repeated(article, sentence, before, true);
    }
    const above = blocks[index - 1];
    if (above?.kind !== 'speakerTurn' || block.kind !== 'speakerTurn') continue;
    const [one, two] = [
      { start: above.start, end: above.content.end },
      { start: block.start, end: block.content.end },
    ];
    if (isCopy(article, one, two) && !block.sentences.some((sentence) => isLong(article, sentence)))
      yield repeated(article, two, one, true);
  }
}

/** What `repeatedSentences` compares anyway. */
function isLong(article: AnnotatedArticle, { start, end }: Span): boolean {
  return plainWords(article.text.slice(start, end)).length >= leastWords;
}

function isCopy(article: AnnotatedArticle, first: Span, second: Span): boolean {
  const [one, two] = [first, second].map(({ start, end }) => article.text.slice(start, end)) as [string, string];
  if (one.length >= 2 * two.length || !mayBeginAlike(one, two) || !/[.?]["”’]?$/.test(two)) return false;
  const words = plainWords(two);
  return words.length >= leastWordsAtOnce && plainWords(one).join(' ') === words.join(' ');
}

/**
 * Every four words in a row as one number: the words are numbered as they come, and each has the next bits. Beyond 8,000
 * different words, which no article has, numbers begin anew, and two shingles may look alike.
 */
function shinglesOf(words: readonly string[], numbers: Map<string, number>): number[] {
  const shingles: number[] = [];
  let last = 0;
  for (const [i, word] of words.entries()) {
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size % numbersOfWords;
      numbers.set(word, number);
    }
    // Exact below 2 to the power of 53.
    last = (last % numbersOfWords ** (shingle - 1)) * numbersOfWords + number;
    if (i >= shingle - 1) shingles.push(last);
  }
  return shingles;
}
const numbersOfWords = 8192;

function nearest(
  shingles: readonly number[],
  byShingle: ReadonlyMap<number, number>,
  sentences: readonly { readonly span: Span; readonly size: number }[],
): Span | undefined {
  const shared = new Map<number, number>();
  for (const one of shingles) {
    const id = byShingle.get(one);
    if (id !== undefined) shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  for (const [id, count] of shared)
    if (count >= nearShare * Math.max(shingles.length, sentences[id]!.size)) return sentences[id]!.span;
  return undefined;
}

/** “Money is not all,” says its chairman: a quotation in the middle of a sentence of the text. */
const toldBySomebody =
  /^["“«‘][^"“”«»]{4,}[,?!]["”»’] (?:(?:\p{L}[\p{L}.'’-]* ){0,6}?)(?:says?|said|asks?|asked|told|adds?|added|recalls?|recalled|explains?|explained|insists?|insisted|wrote|writes|argues?|argued)\b(?! [\p{Lu}][\p{L}.'’-]*(?: [\p{Lu}][\p{L}.'’-]*){0,3}\.?$)/u;

function repeated(article: AnnotatedArticle, sentence: Span, first: Span, same: boolean): Copy {
  const text = article.text.slice(sentence.start, sentence.end);
  const quoted = /^["“«‘]/.test(text) && !toldBySomebody.test(text);
  const at = { start: sentence.start, end: sentence.end };
  const related = [{ at: { start: first.start, end: first.end }, message: 'The first time' }];
  if (!same)
    return {
      at,
      severity: 'information',
      related,
      message: `Nearly the same sentence stands above: “${shown(text, 60)}”.`,
    };
  // A quotation that stands once more is set as a pull quote, unless the sentence of the text around it came along.
  const fix = { title: 'Remove the second copy', edits: [{ at, text: '' }], safe: false };
  return {
    at,
    related,
    fix,
    message: `This sentence stands twice: “${shown(text, 60)}”.`,
    ...(quoted && { severity: 'information' as const }),
  };
}
