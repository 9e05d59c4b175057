import type { Block, TableRow } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule, type Fix } from '../../rule.ts';
import { spacedTables } from './spacedTable.ts';
import { emptyAmongNumbers, isProseCell, runTogether, shiftedRows } from './tableCells.ts';
import { shown } from './textMatches.ts';

export default articleRule({
  id: 'corruption/table-shape',
  title: 'Torn or ragged table',
  why: 'All rows of a table have the same cells as its header. Empty cells that pad a row, a separator for columns that are not there, or a row with fewer cells show that the table was damaged, and that a value may stand in the wrong column or be lost.',
  severity: 'error',
  stage: 'stable',
  examples: {
    bad: [
      '⟦| Club | Points | ||||⟧\n⟦|---|---|---|---|---|---|⟧\n| Hull | 31 |\n| York | 28 |',
      'The votes were close.\n\n⟦Motion  For  Against⟧\nNew bridge  31  12\n⟦Lower fares  29⟧\nSchool roof  40  3',
      '| Club | Games | Points |\n|---|---|---|\n⟦| Hull | 12 |⟧\n| York | 12 | 28 |\n| Bath | 11 | 25 |',
    ],
    good: ['| Club | Points |\n|---|---|\n| Hull | 31 |\n| York |  |'],
  },
  *check(article) {
    for (const block of article.blocks)
      if (block.kind === 'table' && block.rows!.length > 1) yield* shapeFindings(article, block);
    yield* spacedTables(article);
  },
});

function* shapeFindings(article: AnnotatedArticle, block: Block): Iterable<ArticleFinding> {
  const rows = block.rows!;
  const text = (row: TableRow, index: number) => article.text.slice(row.cells[index]!.start, row.cells[index]!.end);
  const used = (row: TableRow) => row.cells.length - trailingEmpty(row);
  const header = rows.find((row) => !row.separator && used(row) > 0);
  const width =
    drawnWidth(rows, header, used) ?? usualWidth(rows.filter((row) => !row.separator && used(row) > 0).map(used));
  const shifted = shiftedRows(article.text, rows, header);
  for (const row of rows) {
    const at = { start: row.start, end: row.end };
    const cells = row.cells.length;
    if (row.separator) {
      // One empty column, in the header as well, is told there; so is its fix.
      if (cells === width + 1 && header?.cells.length === cells) continue;
      if (cells !== width && cells > 0)
        yield {
          at,
          message: `The separator is for ${cells} columns, the table has ${width}.`,
          fix: separatorFix(row, width),
        };
      continue;
    }
    if (used(row) === 0) continue;
    const padding = cells - Math.max(width, used(row));
    if (padding > 0) {
      yield {
        at,
        message: `${used(row)} filled cells are followed by ${cells - used(row) === 1 ? 'an empty one' : `${cells - used(row)} empty ones`}.`,
        fix: paddingFix(
          article,
          row,
          padding,
          row === header && padding === 1 ? rows.find(({ separator }) => separator) : undefined,
        ),
      };
    } else if (used(row) > width) {
      yield { at, message: `This row has ${used(row)} cells, the table has ${width} columns.` };
    } else if (row.cells.some((cell) => isProseCell(article.text, cell)) && rows.length > 2) {
      const index = row.cells.findIndex((cell) => isProseCell(article.text, cell));
      const name = header && header !== row && header.cells[index] ? ` for “${shown(text(header, index), 40)}”` : '';
      const end = Math.max(row.start + 1, row.cells[index]!.start);
      yield {
        at: { start: row.start, end },
        message: `The value${name} is missing from this row: running text stands in its place.`,
      };
    } else if (cells < width) {
      const name =
        header && header !== row && header.cells[cells]
          ? ` Nothing stands under “${shown(text(header, cells), 40)}”.`
          : '';
      const merged = row.cells.findIndex((cell) => runTogether(article.text, cell));
      yield {
        at,
        message:
          merged < 0
            ? `This row has ${cells} of ${width} cells.${name}`
            : `This row has ${cells} of ${width} cells: “${shown(text(row, merged), 30)}” holds two.`,
      };
    } else if (shifted.has(row)) {
      yield { at, message: 'Numbers and words stand in other columns of this row than in the rest of the table.' };
    }
  }
  for (const { row, index } of emptyAmongNumbers(article.text, rows, header)) {
    yield {
      at: { start: row.start, end: row.end },
      severity: 'warning',
      message: `Nothing stands under “${shown(text(header!, index), 40)}”, where the other rows have a number.`,
    };
  }
}

function trailingEmpty(row: TableRow): number {
  let count = 0;
  while (
    count < row.cells.length &&
    row.cells[row.cells.length - 1 - count]!.start === row.cells[row.cells.length - 1 - count]!.end
  )
    count++;
  return count;
}

/** The columns that header and separator agree on, as long as one row keeps to them. */
function drawnWidth(
  rows: readonly TableRow[],
  header: TableRow | undefined,
  used: (row: TableRow) => number,
): number | undefined {
  const separator = rows.find((row) => row.separator);
  if (!header || !separator || used(header) !== header.cells.length) return undefined;
  const width = header.cells.length;
  const kept = rows.some((row) => row !== header && !row.separator && used(row) === width);
  return kept && separator.cells.length === width ? width : undefined;
}

/** The number of filled cells that most rows have; of two equally frequent ones the header's or greater. */
function usualWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const most = Math.max(...counts.values(), 0);
  const header = widths[0] ?? 0;
  if (counts.get(header) === most) return header;
  return Math.max(0, ...[...counts].filter(([, count]) => count === most).map(([width]) => width));
}

function separatorFix(row: TableRow, width: number): Fix {
  return {
    title: `Make the separator ${width} columns wide`,
    edits: [{ at: { start: row.start, end: row.end }, text: `|${'---|'.repeat(width)}` }],
    safe: true,
  };
}

function paddingFix(article: AnnotatedArticle, row: TableRow, padding: number, separator?: TableRow): Fix {
  const kept = row.cells.slice(0, row.cells.length - padding);
  const line = `| ${kept.map((cell) => article.text.slice(cell.start, cell.end)).join(' | ')} |`;
  return {
    title: 'Remove the empty cells',
    edits: [
      { at: { start: row.start, end: row.end }, text: line },
      ...(separator ? separatorFix(separator, kept.length).edits : []),
    ],
    safe: true,
  };
}
