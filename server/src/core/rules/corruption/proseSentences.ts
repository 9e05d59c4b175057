import type { Block, BlockKind, Sentence } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';

const runningText: ReadonlySet<BlockKind> = new Set(['paragraph', 'listItem', 'speakerTurn', 'table']);

/** The blocks that hold running text; none in an article of another language. */
export function proseBlocks(article: AnnotatedArticle, kinds: ReadonlySet<BlockKind> = runningText): readonly Block[] {
  return article.english ? article.blocks.filter((block) => kinds.has(block.kind)) : [];
}

/** Tokens of a sentence that rules look at together: some compare each with all before it. */
const longest = 300;

/** The sentences of running text with the block they stand in, in text order. What is too long for a sentence comes in parts. */
export function* proseSentences(
  article: AnnotatedArticle,
  kinds: ReadonlySet<BlockKind> = runningText,
): Iterable<{ readonly block: Block; readonly sentence: Sentence; readonly index: number }> {
  for (const block of proseBlocks(article, kinds)) {
    for (const [index, sentence] of block.sentences.entries()) {
      for (const part of parts(sentence)) yield { block, sentence: part, index };
    }
  }
}

function* parts(sentence: Sentence): Iterable<Sentence> {
  const { tokens } = sentence;
  if (tokens.length <= longest) {
    yield sentence;
    return;
  }
  for (let i = 0; i < tokens.length; i += longest) {
    const part = tokens.slice(i, i + longest);
    yield { start: part[0]!.start, end: part.at(-1)!.end, tokens: part };
  }
}
