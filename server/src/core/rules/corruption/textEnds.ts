import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';

/** Fewer paragraphs show no habit. */
const leastParagraphs = 2;
/** Share of paragraphs with a full stop that makes it the article's habit. */
const habit = 0.75;

/** Whether the paragraphs of an article end with a full stop as a rule, and which is its last one. */
export function textEnds(article: AnnotatedArticle): { readonly usual: boolean; readonly last?: Block } {
  const prose = article.blocks.filter(
    (block) =>
      (block.kind === 'paragraph' || block.kind === 'speakerTurn') && block.content.end - block.content.start > 40,
  );
  const last = article.blocks.findLast(({ kind }) => kind === 'paragraph' || kind === 'speakerTurn');
  // Headlines and captions above the text count for nothing.
  const first = prose.findIndex(({ content }) => endsWithStop(article.text.slice(content.start, content.end)));
  const others = first < 0 ? [] : prose.slice(first).filter((block) => block !== last);
  // One of them may be the paragraph in question.
  const needed = Math.max(1, (others.length - 1) * habit);
  const stopped = others.filter(({ content }) => endsWithStop(article.text.slice(content.start, content.end))).length;
  const usual = others.length + 1 >= leastParagraphs && stopped >= needed;
  return { usual, ...(last && { last }) };
}

/** True for a text that ends as a sentence may: a stop, colon or dots, perhaps behind closing marks or a reference. */
export function endsWithStop(text: string): boolean {
  return /[.!?…:][\s"'”’»)\]*_]*(?:\s*(?:\[\^?[\w-]{1,20}\]|\[\[?[^\]]*\]\([^)]*\)\]?|\(?https?:\/\/\S+|[®™*†¹²³]))*\s*$/u.test(
    text,
  );
}
