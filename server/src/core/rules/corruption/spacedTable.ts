import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';

const leastRows = 3;
const leastColumns = 3;
const longestCell = 40;

interface Row extends Span {
  readonly cells: readonly string[];
  /** Where each cell begins in its line. */
  readonly columns: readonly number[];
}

/**
 * Rows of a table that has lost its rules and its alignment: cells held apart by wide gaps or tabs, figures in most rows, and
 * columns that do not stand under one another. A plain-text table that is still aligned is left alone.
 */
export function* spacedTables(article: AnnotatedArticle): Iterable<ArticleFinding> {
  if (article.format === 'markdown' && !article.text.includes('  ')) return;
  for (const rows of spacedRows(article)) {
    const width = usual(rows.map(({ cells }) => cells.length));
    const figures = rows.filter(({ cells }) => cells.slice(1).some((cell) => /\d/.test(cell))).length;
    if (width < leastColumns || figures * 2 < rows.length || areAligned(rows, width)) continue;
    const [first] = rows;
    yield {
      at: { start: first!.start, end: first!.end },
      severity: 'warning',
      message: `A table without its rules: ${rows.length} rows of ${width} cells are held apart by spaces only.`,
    };
    for (const row of rows) {
      if (row.cells.length >= width) continue;
      yield { at: { start: row.start, end: row.end }, message: `This row has ${row.cells.length} of ${width} cells.` };
    }
  }
}

function spacedRows(article: AnnotatedArticle): Row[][] {
  const masked = article.blocks.filter(({ kind }) => kind === 'code' || kind === 'frontMatter' || kind === 'furniture');
  const tables: Row[][] = [[]];
  for (let line = 0; line < article.lines.count; line++) {
    const start = article.lines.startOf(line);
    const end = article.lines.endOf(line);
    const row = end - start < 200 ? rowOf(article.text.slice(start, end), start) : undefined;
    if (row && !masked.some((block) => block.start <= start && end <= block.end)) tables.at(-1)!.push(row);
    else if (tables.at(-1)!.length) tables.push([]);
  }
  return tables.filter((rows) => rows.length >= leastRows);
}

function rowOf(line: string, start: number): Row | undefined {
  if (!/\S(?: {2,}|\t)\S/.test(line) || /^\s*\|/.test(line)) return undefined;
  const pieces = [...line.matchAll(/\S+(?: \S+)*/g)];
  if (pieces.length < 2 || pieces.some(({ 0: cell }) => cell.length > longestCell || /[.!?]$/.test(cell)))
    return undefined;
  const last = pieces.at(-1)!;
  return {
    start: start + pieces[0]!.index,
    end: start + last.index + last[0].length,
    cells: pieces.map(([cell]) => cell),
    columns: pieces.map(({ index }) => index),
  };
}

/** Every full row has its cells, left or right, under those of the row above. */
function areAligned(rows: readonly Row[], width: number): boolean {
  const full = rows.filter(({ cells }) => cells.length === width);
  const [first] = full;
  const edge = (row: Row, i: number) => row.columns[i]! + row.cells[i]!.length;
  return full.every((row) =>
    row.columns.every((at, i) => at === first!.columns[i] || edge(row, i) === edge(first!, i)),
  );
}

function usual(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]![0];
}
