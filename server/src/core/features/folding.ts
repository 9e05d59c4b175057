import type { Block } from '../article/article.ts';
import type { AnnotatedArticle } from '../extract/annotations.ts';

/** Lines that fold away, zero-based, both included; `startLine` stays to be seen. */
export interface FoldingRange {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'furniture' | 'section' | 'frontMatter' | 'table' | 'blankRun';
}

/** Runs of furniture, sections under headings, front matter, tables and runs of blank lines of two lines or more. */
export function foldingRanges(article: AnnotatedArticle): FoldingRange[] {
  const { blocks, lines } = article;
  const range = (kind: FoldingRange['kind'], first: Block, last: Block): FoldingRange => ({
    kind,
    startLine: lines.lineAt(first.start),
    endLine: lines.lineAt(Math.max(last.start, last.end - 1)),
  });
  const found = [
    ...furnitureRuns(blocks).map(([first, last]) => range('furniture', first, last)),
    ...sections(blocks).map(([first, last]) => range('section', first, last)),
  ];
  for (const block of blocks) {
    const { kind } = block;
    if (kind === 'table' || kind === 'frontMatter' || kind === 'blankRun') found.push(range(kind, block, block));
  }
  return found
    .filter(({ startLine, endLine }) => endLine > startLine)
    .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

function furnitureRuns(blocks: readonly Block[]): (readonly [Block, Block])[] {
  const runs: (readonly [Block, Block])[] = [];
  for (let i = 0; i < blocks.length; i++) {
    if (blocks[i]!.kind !== 'furniture') continue;
    let last = i;
    while (blocks[last + 1]?.kind === 'furniture') last++;
    runs.push([blocks[i]!, blocks[last]!]);
    i = last;
  }
  return runs;
}

/** A heading with all that follows it, up to the next heading of its level or a higher one. */
function sections(blocks: readonly Block[]): (readonly [Block, Block])[] {
  const level = (block: Block) => block.level ?? 2;
  return blocks.flatMap((block, i) => {
    if (block.kind !== 'heading') return [];
    const next = blocks.findIndex((other, at) => at > i && other.kind === 'heading' && level(other) <= level(block));
    const last = blocks[(next < 0 ? blocks.length : next) - 1]!;
    return last === block ? [] : [[block, last] as const];
  });
}
