import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { shown } from './rounding.ts';
import { type FigureCell, type FigureTable, figureTables } from './tableFigures.ts';

const changeHead =
  /\b(?:change|growth|difference|increase|decrease|rise|fall|variation|diff|swing|gain)\b|[+±]\s?\/?\s?[-−–]|Δ/i;
const shareHead = /\b(?:share|proportion|percentage|per ?cent|portion)\b|%/i;
const totalRow = /^(?:grand |sub-?)?(?:totals?|all|sum|overall|altogether|in all|combined)\b/i;

/** A row whose figures do not do what those of the other rows do. */
interface Misfit {
  readonly cell: FigureCell;
  readonly parts: readonly FigureCell[];
  readonly message: string;
}

/** What two figures of a row give, and how far rounding may carry it. */
interface Relation {
  readonly column: number;
  readonly of: readonly [number, number];
  readonly value: (a: number, b: number) => number;
  /** Half of what the result may be off by. */
  readonly slack: (a: FigureCell, b: FigureCell, cell: FigureCell) => number;
  readonly what: (a: FigureCell, b: FigureCell, value: number) => string;
}

/**
 * Columns that are worked out from two others row by row: a change, a share of the column's total, price times number. The
 * other rows must show that they are, at least two of them and twice as many as do not fit.
 */
export function* tableColumnFindings(article: AnnotatedArticle): Iterable<ArticleFinding> {
  for (const table of figureTables(article)) {
    const reported = new Set<FigureCell>();
    for (const { cell, parts, message } of [...wrongChanges(table), ...wrongShares(table), ...wrongProducts(table)]) {
      if (reported.has(cell)) continue;
      reported.add(cell);
      yield {
        at: { start: cell.start, end: cell.end },
        message,
        related: parts.map(({ start, end }) => ({ at: { start, end }, message: 'Worked out from' })),
      };
    }
  }
}

/** "| 61.0 | 64.2 | +5% |": the change between two columns, in per cent or as a difference, one order for all rows. */
function wrongChanges(table: FigureTable): Misfit[] {
  const column = table.header.findIndex(({ text }, i) => i > 1 && changeHead.test(text));
  const others = table.header
    .map((_, i) => i)
    .filter((i) => i > 0 && i !== column && !changeHead.test(table.header[i]!.text));
  if (column < 0 || others.length !== 2) return [];
  const [first, second] = others as [number, number];
  const pairs: readonly (readonly [number, number])[] = [
    [first, second],
    [second, first],
  ];
  const relations = pairs.flatMap((of): Relation[] => [
    {
      column,
      of,
      value: (a, b) => (100 * (a - b)) / b,
      slack: (a, b, cell) =>
        (cell.half || 0.5) + 0.06 + (100 * (a.half + b.half * Math.abs(a.value! / b.value!))) / Math.abs(b.value!),
      what: (a, b, value) =>
        `From ${b.text} to ${a.text} is ${value < 0 ? 'a fall' : 'a rise'} of ${shown(Math.abs(value))} %`,
    },
    {
      column,
      of,
      value: (a, b) => a - b,
      slack: (a, b, cell) => cell.half + a.half + b.half,
      what: (a, b, value) => `From ${b.text} to ${a.text} is ${shown(Math.abs(value))} ${value < 0 ? 'less' : 'more'}`,
    },
  ]);
  return bestOf(table.rows, relations);
}

/** "| Red | 300 | 40% |": a share of the sum of its column. */
function wrongShares(table: FigureTable): Misfit[] {
  const column = table.header.findIndex(({ text }, i) => i > 1 && shareHead.test(text));
  const counts = table.header
    .map((_, i) => i)
    .filter((i) => i > 0 && i !== column && !shareHead.test(table.header[i]!.text));
  if (column < 0 || counts.length !== 1) return [];
  const of = counts[0]!;
  const total = table.rows.find(([label]) => label && totalRow.test(label.text))?.[of]?.value;
  const rows = table.rows.filter(([label]) => label && !totalRow.test(label.text));
  const values = rows.map((row) => row[of]?.value);
  const sum =
    total ??
    (values.every((value) => value !== undefined) ? values.reduce<number>((all, value) => all + value!, 0) : 0);
  if (!(sum > 0)) return [];
  const relation: Relation = {
    column,
    of: [of, of],
    value: (a) => (100 * a) / sum,
    slack: (_a, _b, cell) => (cell.half || 0.5) + 0.51,
    what: (a, _b, value) => `${a.text} of ${shown(sum)} are ${shown(value)} %`,
  };
  return bestOf(rows, [relation]);
}

/** "| 25 | 8 | 240 |": the last of three columns is the product of the others. */
function wrongProducts({ header, rows }: FigureTable): Misfit[] {
  const numeric = header.map((_, i) => i).filter((i) => i > 0 && rows.every((row) => row[i]?.value !== undefined));
  if (numeric.length !== 3) return [];
  const [a, b, column] = numeric as [number, number, number];
  const relation: Relation = {
    column,
    of: [a, b],
    value: (x, y) => x * y,
    slack: (x, y, cell) =>
      cell.half + x.half * Math.abs(y.value!) + y.half * Math.abs(x.value!) + 1e-9 * Math.abs(cell.value!),
    what: (x, y, value) => `${x.text} times ${y.text} is ${shown(value)}`,
  };
  return bestOf(rows, [relation]);
}

/** The rows that do not fit the relation which most of them fit. */
function bestOf(rows: readonly (readonly FigureCell[])[], relations: readonly Relation[]): Misfit[] {
  const readings = relations.map((relation) => ({ ...misfitsOf(rows, relation) }));
  const best = readings.reduce<(typeof readings)[number] | undefined>(
    (most, one) => (!most || one.fits > most.fits ? one : most),
    undefined,
  );
  return best && best.fits >= 2 && best.fits >= 2 * best.misfits.length ? best.misfits : [];
}

function misfitsOf(rows: readonly (readonly FigureCell[])[], relation: Relation): { fits: number; misfits: Misfit[] } {
  const misfits: Misfit[] = [];
  let fits = 0;
  for (const row of rows) {
    const [a, b, cell] = [row[relation.of[0]], row[relation.of[1]], row[relation.column]];
    if (a?.value === undefined || b?.value === undefined || cell?.value === undefined || a.value === 0 || b.value === 0)
      continue;
    const value = relation.value(a.value, b.value);
    if (Math.abs(value - cell.value) <= relation.slack(a, b, cell) + 1e-9 * Math.abs(value)) fits++;
    else
      misfits.push({
        cell,
        parts: a === b ? [a] : [a, b],
        message: `${relation.what(a, b, value)}, not ${cell.text}.`,
      });
  }
  return { fits, misfits };
}
