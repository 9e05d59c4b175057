import type { TableRow } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';

/** A cell this long holds running text when a sentence ends inside it. */
const proseLength = 160;

/** True for a table cell that holds running text: long, with the end of a sentence inside. */
export function isProseCell(text: string, cell: Span): boolean {
  return cell.end - cell.start >= proseLength && /\p{Ll}[.!?]["”’)]* \p{Lu}/u.test(text.slice(cell.start, cell.end));
}

/** A shorter cell that is one whole sentence; where a table has just one among short cells, it belongs below the table. */
const sentenceLength = 60;
const sentenceWords = 10;

/** True for a cell that holds one sentence of running text with its full stop. */
export function isSentenceCell(text: string, cell: Span): boolean {
  const content = text.slice(cell.start, cell.end);
  return (
    content.length >= sentenceLength &&
    /^\p{Lu}.*\p{Ll}[.!?]["”’)]*$/su.test(content) &&
    content.split(/\s+/).length >= sentenceWords
  );
}

const numeral = /^[-+–−]?[$€£]?\d[\d.,:]*(?: ?%)?$/u;

/** "6 6": two numbers in one cell, the bar between them lost. */
export function runTogether(text: string, cell: Span): boolean {
  return /^\d{1,3}(?:[.,]\d+)? +\d{1,2}(?:[.,]\d+)?$/.test(text.slice(cell.start, cell.end).trim());
}

/** So many other rows have to agree before one of them stands out. */
const agreeing = 3;

/** A row of sums has nothing under what cannot be added. */
const summing =
  /^[*_]*(?:(?:grand |sub-?)?totals?|sum|overall|average|mean|median|all|together|altogether|combined)\b/i;

/** The one empty cell of a column that has a number in every other row. */
export function emptyAmongNumbers(
  text: string,
  rows: readonly TableRow[],
  header: TableRow | undefined,
): { readonly row: TableRow; readonly index: number }[] {
  if (!header || !rows.some(({ separator }) => separator)) return [];
  const body = rows.filter(
    (row) => row !== header && !row.separator && !(row.cells[0] && summing.test(contentOf(text, row.cells[0]))),
  );
  const torn = body.some(({ cells }) => cells.length !== header.cells.length);
  return header.cells.flatMap((_, index) => {
    const filled = body.filter(({ cells }) => cells[index] !== undefined);
    const empty = filled.filter(({ cells }) => cells[index]!.start === cells[index]!.end);
    const numbers = filled.filter(({ cells }) => numeral.test(contentOf(text, cells[index]!)));
    const enough = numbers.length >= (torn ? agreeing - 1 : agreeing) && numbers.length === filled.length - 1;
    return index > 0 && empty.length === 1 && enough ? [{ row: empty[0]!, index }] : [];
  });
}

/** Rows in which numbers stand where all others have words, and words where they have numbers. */
export function shiftedRows(
  text: string,
  rows: readonly TableRow[],
  header: TableRow | undefined,
): ReadonlySet<TableRow> {
  const body = rows.filter((row) => row !== header && !row.separator && row.cells.length > 2);
  const kinds = new Map(body.map((row) => [row, row.cells.map((cell) => numeral.test(contentOf(text, cell)))]));
  const found = new Set<TableRow>();
  if (body.length <= 2) return found;
  for (const row of body) {
    const own = kinds.get(row)!;
    const others = body.filter((other) => other !== row).map((other) => kinds.get(other)!);
    const differing = own.filter((kind, i) => others.every((other) => other[i] !== undefined && other[i] !== kind));
    if (differing.includes(true) && differing.includes(false)) found.add(row);
  }
  return found;
}

function contentOf(text: string, cell: Span): string {
  return text.slice(cell.start, cell.end).trim();
}
