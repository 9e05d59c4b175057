import type { Block, BlockKind, Sentence } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';

const runningText: ReadonlySet<BlockKind> = new Set(['paragraph', 'listItem', 'speakerTurn', 'table']);

/** The blocks that hold running text; none in an article of another language. */
export function proseBlocks(article: AnnotatedArticle, kinds: ReadonlySet<BlockKind> = runningText): readonly Block[] {
  return article.english ? article.blocks.filter((block) => kinds.has(block.kind)) : [];
}

/** The sentences of running text with the block they stand in, in text order. */
export function* proseSentences(
  article: AnnotatedArticle,
  kinds: ReadonlySet<BlockKind> = runningText,
): Iterable<{ readonly block: Block; readonly sentence: Sentence; readonly index: number }> {
  for (const block of proseBlocks(article, kinds)) {
    for (const [index, sentence] of block.sentences.entries()) yield { block, sentence, index };
  }
}
