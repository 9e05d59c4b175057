import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { endsWithStop } from './textEnds.ts';
import { shown } from './textMatches.ts';

/** A reporter's own question is short; the questions given to generators name their subject in full. */
const leastWords = 9;
const question =
  /^(?:what|how|why|when|where|who|which|in what|to what|can|could|does|do|did|is|are|will|would|should)\b[^.!?]*\?$/iu;

/**
 * A paragraph that is one long question, where no paragraph answers it: behind a text that broke off, or before a
 * heading, an interview or the end of the article.
 */
export function leakedQuestions(article: AnnotatedArticle): (ArticleFinding & { readonly at: Span })[] {
  const found: (ArticleFinding & { readonly at: Span })[] = [];
  const blocks = article.blocks.filter(({ kind }) => kind !== 'blankRun');
  for (const [index, block] of blocks.entries()) {
    if (index === 0 || (block.kind !== 'paragraph' && block.kind !== 'heading')) continue;
    const text = article.text.slice(block.content.start, block.content.end);
    if (!question.test(text) || text.split(/\s+/).length < leastWords) continue;
    const before = blocks[index - 1]!;
    const next = blocks[index + 1];
    const broken =
      before.kind === 'paragraph' && !endsWithStop(article.text.slice(before.content.start, before.content.end));
    if (!broken && !isBoundary(next)) continue;
    const why = broken ? 'right behind a text that breaks off' : 'and the text does not go on from it';
    found.push({
      at: block.content,
      message: `A question stands alone here, ${why}: it looks like a prompt: “${shown(text, 50)}”.`,
    });
  }
  return found;
}

function isBoundary(block: Block | undefined): boolean {
  return block?.kind === 'speakerTurn' || (block?.kind === 'heading' && block.level !== undefined);
}
