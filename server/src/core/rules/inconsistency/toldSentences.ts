import type { Block, BlockKind, Sentence } from '../../article/article.ts';
import type { AnnotatedArticle, Quantity, Quotation, Time } from '../../extract/annotations.ts';
import { onceAnArticle } from '../../extract/onceAnArticle.ts';
import { firstEndingAfter, overlapping } from '../../text/search.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** A sentence of running text with the numbers and dates in it. */
export interface ToldSentence extends Span {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  /** Sentence before it in the same block. */
  readonly before?: ToldSentence;
}

const running: ReadonlySet<BlockKind> = new Set(['paragraph', 'listItem', 'speakerTurn', 'caption']);
/** No sentence of prose is so long: it is a lost list or a broken file, whose figures have nothing to do with each other. */
const endless = 3000;

/** Sentences of paragraphs, list items, captions and turns of speakers, in text order; worked out once an article. */
export const toldSentences = onceAnArticle((article): readonly ToldSentence[] =>
  article.blocks.filter(({ kind }) => running.has(kind)).flatMap((block) => sentencesOf(article, block)),
);

/** The sentences of any block that has some, headlines too. */
export function sentencesOf(article: AnnotatedArticle, block: Block): ToldSentence[] {
  let before: ToldSentence | undefined;
  return block.sentences.map((sentence) => {
    const { start, end } = sentence;
    const told: ToldSentence = {
      start,
      end,
      block,
      sentence,
      text: article.text.slice(start, end),
      quantities: end - start > endless ? [] : overlapping(article.quantities, sentence),
      times: end - start > endless ? [] : overlapping(article.times, sentence),
      ...(before && { before }),
    };
    before = told;
    return told;
  });
}

/** Whether a span stands in somebody's quoted words. */
export function isSpoken(article: AnnotatedArticle, span: Span): boolean {
  return quotationsOver(article, span).some(({ kind, content }) => kind === 'speech' && overlaps(content, span));
}

/** The quotations that touch a span; one with another inside it stands before that in the list and ends behind it. */
export function quotationsOver({ quotations }: AnnotatedArticle, span: Span): Quotation[] {
  const found: Quotation[] = [];
  const from = Math.max(0, firstEndingAfter(quotations, span.start) - 2);
  for (let i = from; i < quotations.length && quotations[i]!.start < span.end; i++) {
    if (overlaps(quotations[i]!, span)) found.push(quotations[i]!);
  }
  return found;
}

/** The span with the closing bracket behind it, where it holds the opening one. */
export function bracketClosed({ text }: AnnotatedArticle, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const closes = inside.lastIndexOf('(') > inside.lastIndexOf(')') && text[end] === ')';
  return { start, end: closes ? end + 1 : end };
}

/** A passage on one line, for messages. */
export function oneLine(article: AnnotatedArticle, { start, end }: Span): string {
  return article.text.slice(start, end).replace(/\s+/g, ' ');
}
