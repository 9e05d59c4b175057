import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { overlapping } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import { mayBeginAlike, plainWords } from './plainWords.ts';
import { shown } from './textMatches.ts';

/** Fewer words recur for effect: "They waited. Nobody came. They waited." */
const leastWords = 5;
/** So many sentences back a copy still is the edit that moved it; a refrain comes back later. */
const reach = 3;
/** A paragraph of so many words that stood above, sentence for sentence, was copied with them. */
const leastOfParagraph = 6;
/** Fewer words in quotation marks are a name or a phrase taken up. */
const leastOfPull = 4;

interface Known extends Span {
  readonly words: readonly string[];
  readonly text: string;
}

type Copy = ArticleFinding & { readonly at: Span };

/** Copies that are too short to be found wherever they stand: near their first place, whole paragraphs, and words set large. */
export function shortCopies(article: AnnotatedArticle): Copy[] {
  const blocks = article.blocks.filter(
    ({ kind }) => kind === 'paragraph' || kind === 'speakerTurn' || kind === 'listItem',
  );
  return [...nearCopies(article, blocks), ...copiedParagraphs(article, blocks), ...pullQuotes(article, blocks)];
}

function sentencesOf(article: AnnotatedArticle, { sentences }: Block): Known[] {
  return sentences.map(({ start, end }) => {
    const text = article.text.slice(start, end);
    return { start, end, text, words: plainWords(text) };
  });
}

/** "It has five cranes. The sky is blue. It has five cranes.": again within a few sentences, whole or as the head of a longer one. */
function* nearCopies(article: AnnotatedArticle, blocks: readonly Block[]): Iterable<Copy> {
  for (const block of blocks) {
    if (block.sentences.length < 2 || block.sentences.length > 60) continue;
    const sentences = sentencesOf(article, block);
    for (const [i, copy] of sentences.entries()) {
      if (copy.words.length < leastWords || !/\.["”’]?$/.test(copy.text) || isSaid(article, copy)) continue;
      const first = sentences
        .slice(Math.max(0, i - reach), i)
        .find(
          (one) =>
            one.end - one.start >= copy.end - copy.start && mayBeginAlike(one.text, copy.text) && heads(one, copy),
        );
      if (!first || times(sentences, copy) > 2) continue;
      yield found(copy, first, `This sentence stands twice: “${shown(copy.text, 60)}”.`);
    }
  }
}

/** The longer one goes on behind a comma, a semicolon or a conjunction where the copy ends. */
function heads(one: Known, { words }: Known): boolean {
  if (!words.every((word, i) => one.words[i] === word)) return false;
  const next = one.words[words.length];
  return (
    next === undefined ||
    /^(?:while|which|and|but|so|he|she|it|they|who|where|when|because|although|though|after|before|with|as)$/.test(next)
  );
}

function times(sentences: readonly Known[], copy: Known): number {
  return sentences.filter(
    (one) => one.words.length >= copy.words.length && copy.words.every((word, i) => one.words[i] === word),
  ).length;
}

/** A paragraph all of whose sentences, two or more, open sentences of one paragraph above in the same order. */
function* copiedParagraphs(article: AnnotatedArticle, blocks: readonly Block[]): Iterable<Copy> {
  const short = blocks.filter(
    ({ sentences, content }) => sentences.length > 1 && sentences.length < 6 && content.end - content.start < 200,
  );
  for (const block of short) {
    const own = sentencesOf(article, block);
    if (own.reduce((sum, { words }) => sum + words.length, 0) < leastOfParagraph) continue;
    if (overlapping(article.quotations, block.content).length > 0) continue;
    const first = blocks
      .slice(0, blocks.indexOf(block))
      .find(
        (other) =>
          other.sentences.length >= own.length &&
          mayBeginAlike(article.text.slice(other.content.start, other.content.end), own[0]!.text) &&
          isCopied(sentencesOf(article, other), own),
      );
    if (first)
      yield found(block.content, first.content, `This paragraph stands above as well: “${shown(own[0]!.text, 50)}”.`);
  }
}

function isCopied(above: readonly Known[], own: readonly Known[]): boolean {
  return own.every(({ words }, i) => {
    const one = above[i]!;
    return words.length > 0 && words.every((word, k) => one.words[k] === word);
  });
}

/** A line that is nothing but words in quotation marks, which the text has outside them: set large on the page, and scraped along. */
function* pullQuotes(article: AnnotatedArticle, blocks: readonly Block[]): Iterable<Copy> {
  const lines = blocks.filter(({ start, content }) => isQuoteLine(article.text.slice(start, content.end).trim()));
  if (lines.length === 0) return;
  for (const block of lines) {
    const words = plainWords(article.text.slice(block.content.start, block.content.end));
    if (words.length < leastOfPull) continue;
    const key = ` ${words.join(' ')} `;
    const source = article.blocks.find(
      (other) =>
        other !== block &&
        other.kind === 'paragraph' &&
        !lines.includes(other) &&
        ` ${plainWords(article.text.slice(other.content.start, other.content.end)).join(' ')} `.includes(key),
    );
    if (!source) continue;
    yield found(
      block.content,
      source.content,
      `A quotation set large stands between the paragraphs: “${shown(words.join(' '), 50)}”.`,
    );
  }
}

function isQuoteLine(line: string): boolean {
  return line.length < 240 && /^[*_>\s]*["“«][^"“”«»\n]{8,}["”»][*_.]*$/u.test(line);
}

function isSaid(article: AnnotatedArticle, span: Span): boolean {
  return overlapping(article.quotations, span).length > 0;
}

function found({ start, end }: Span, first: Span, message: string): Copy {
  const at = { start, end };
  return {
    at,
    message,
    related: [{ at: { start: first.start, end: first.end }, message: 'The first time' }],
    fix: { title: 'Remove the second copy', edits: [{ at, text: '' }], safe: false },
  };
}
