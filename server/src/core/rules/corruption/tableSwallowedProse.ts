import { articleRule } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { isProseCell, isSentenceCell } from './tableCells.ts';
import { shown } from './textMatches.ts';

/** The finding covers the beginning of the text only: the rest is what should stand below the table. */
const markedLength = 160;

export default articleRule({
  id: 'corruption/table-swallowed-prose',
  title: 'Running text inside a table cell',
  why: 'A row that was not closed takes in the heading and paragraphs that follow it. In a table whose other cells are short, a cell with several sentences is text that should stand below the table, and the value that belongs there is lost.',
  severity: 'error',
  stage: 'stable',
  examples: {
    bad: [
      '| River | Level |\n|---|---|\n| Ouse | 4.1 m |\n| Aire | ⟦What happens next The water is expected to fall by the weekend. Crews will stay in the towns until Monday, the agency said, and schools will open again on Tuesd⟧ay.',
    ],
    good: ['| River | Level |\n|---|---|\n| Ouse | 4.1 m |\n| Aire | 3.7 m, falling since noon |'],
  },
  *check(article) {
    for (const block of article.blocks) {
      if (block.kind !== 'table') continue;
      const cells = block
        .rows!.filter((row) => !row.separator)
        .flatMap((row) => row.cells)
        .filter((cell) => cell.end > cell.start);
      const long = cells.filter((cell) => isProseCell(article.text, cell));
      const prose = long.length > 0 ? long : onlySentence(article.text, cells);
      // Where a third of the cells is text, the table was made for text.
      if (prose.length === 0 || (cells.length > 2 && prose.length * 3 > cells.length)) continue;
      for (const cell of prose) {
        const at = { start: cell.start, end: Math.min(cell.end, cell.start + markedLength) };
        const length = cell.end - cell.start;
        yield {
          at,
          message: `This cell has swallowed running text (${length} characters): “${shown(article.text.slice(cell.start, cell.end), 50)}”.`,
        };
      }
    }
  },
});

/** Cells beside a sentence that has no place in the table hold names and figures. */
const longestValue = 40;

/** The one cell that is a sentence, where no other cell is longer than a value. */
function onlySentence(text: string, cells: readonly Span[]): readonly Span[] {
  const sentences = cells.filter((cell) => isSentenceCell(text, cell));
  const values = cells.every((cell) => sentences.includes(cell) || cell.end - cell.start <= longestValue);
  return sentences.length === 1 && values ? sentences : [];
}
