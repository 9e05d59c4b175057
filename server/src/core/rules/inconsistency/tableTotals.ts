import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { shown } from './rounding.ts';
import { type FigureCell, type FigureTable, figureTables } from './tableFigures.ts';

const total = /^(?:grand |sub-?)?(?:totals?|all|sum|overall|altogether|in all|combined|together|both)\b/i;
/** Columns whose figures are not added up. */
const notAdded =
  /\b(?:average|avg|mean|median|rate|ratio|per|rank|place|position|year|age|change|index|share|score|no\.?|number of the)\b|%|#/i;

/** Totals of a table, below a column or at the end of a row, that its figures do not come to. */
export function* tableTotalFindings(article: AnnotatedArticle): Iterable<ArticleFinding> {
  for (const table of figureTables(article)) {
    const reported = new Set<FigureCell>();
    for (const { cell, parts, what } of [...wrongRows(table), ...wrongColumns(table)]) {
      if (reported.has(cell)) continue;
      reported.add(cell);
      yield {
        at: { start: cell.start, end: cell.end },
        message: `The figures of this ${what} come to ${shown(sumOf(parts))}, not ${cell.text}.`,
        related: parts.slice(0, 5).map(({ start, end }) => ({ at: { start, end }, message: 'Part' })),
      };
    }
  }
}

interface WrongTotal {
  readonly cell: FigureCell;
  readonly parts: readonly FigureCell[];
  readonly what: 'row' | 'column';
}

/** A column headed "Total" is a sum of its row where at least two other rows show that it is. */
function wrongRows({ header, rows }: FigureTable): WrongTotal[] {
  const column = header.findIndex(({ text }, i) => i > 0 && total.test(text));
  if (column < 0) return [];
  const others = header.map((_, i) => i).filter((i) => i > 0 && i !== column && !notAdded.test(header[i]!.text));
  const sums = rows
    .filter((row) => row.length === header.length)
    .map((row): WrongTotal => ({ cell: row[column]!, parts: others.map((i) => row[i]!), what: 'row' }))
    .filter(({ cell, parts }) => parts.length >= 2 && isSummable(cell, parts));
  const wrong = sums.filter(({ cell, parts }) => !isSum(cell, parts));
  return sums.length - wrong.length >= Math.max(2, wrong.length) ? wrong : [];
}

/** A last row headed "Total", column by column; the rows above, or those of its unit right above it, are added up. */
function wrongColumns({ header, rows }: FigureTable): WrongTotal[] {
  const index = rows.findIndex(([label]) => label !== undefined && total.test(label.text));
  if (index < 2 || rows.slice(index + 1).some((row) => row.some(({ text }) => text !== ''))) return [];
  const label = rows[index]![0]!.text;
  const width = Math.max(...rows.slice(0, index + 1).map((row) => row.length));
  const columns = header.map((_, i) => i).filter((i) => i > 0 && i < width && !notAdded.test(header[i]!.text));
  const sums = columns
    .filter((i) => rows.slice(0, index + 1).every((row) => row.length === width && row[i] !== undefined))
    .map(
      (i): WrongTotal => ({
        cell: rows[index]![i]!,
        parts: partsAbove(
          rows.slice(0, index).map((row) => row[i]!),
          rows[index]![i]!,
        ),
        what: 'column',
      }),
    )
    .filter(({ cell, parts }) => parts.length > 1 && isSummable(cell, parts));
  const wrong = sums.filter(({ cell, parts }) => !isSum(cell, parts));
  // A row for "All" may hold the greatest or the mean: its label, or another column, must show that it is a sum.
  const isNamed =
    /^(?:grand |sub-?)?(?:total|sum)/i.test(label) ||
    (/^both\b/i.test(label) && index === 2) ||
    sharesWords(
      label,
      rows.slice(0, index).map((row) => row[0]?.text ?? ''),
    );
  return isNamed || sums.length > wrong.length ? wrong : [];
}

/** Where a table mixes lengths and money, a total is that of the figures of its own unit right above it. */
function partsAbove(above: readonly FigureCell[], { unit }: FigureCell): readonly FigureCell[] {
  const last = above.findLastIndex((cell) => cell.value === undefined || cell.unit !== unit);
  return unit === '' ? above : above.slice(last + 1);
}

/** "All billed twice" below "Billed twice, paid again" and "Billed twice, did not pay": words that every row above has. */
function sharesWords(label: string, above: readonly string[]): boolean {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const shared = words(label).filter((word) => !total.test(word) && above.every((row) => words(row).includes(word)));
  return shared.length > 0;
}

/** All of them are figures of one kind, and the total is of the size of a sum. */
function isSummable(cell: FigureCell, parts: readonly FigureCell[]): boolean {
  if (cell.value === undefined || cell.unit === '%') return false;
  if (!parts.every(({ value, unit }) => value !== undefined && value >= 0 && unit === cell.unit)) return false;
  const sum = sumOf(parts);
  return sum > 0 && cell.value / sum > 0.5 && cell.value / sum < 2;
}

function isSum(cell: FigureCell, parts: readonly FigureCell[]): boolean {
  const slack = cell.half + parts.reduce((sum, { half }) => sum + half, 0);
  return Math.abs(sumOf(parts) - cell.value!) <= slack + 1e-9 * Math.abs(cell.value!);
}

function sumOf(cells: readonly FigureCell[]): number {
  return cells.reduce((sum, { value }) => sum + (value ?? 0), 0);
}
