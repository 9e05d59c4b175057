import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { tableComparisons } from './tableComparisons.ts';
import { type FigureCell, type FigureTable, figureTables } from './tableFigures.ts';
import { tablePairs } from './tablePairs.ts';
import { besideTable } from './tableRows.ts';
import { tableStatements } from './tableStatements.ts';
import { isSpoken, oneLine, type ToldSentence } from './toldSentences.ts';

export default articleRule({
  id: 'inconsistency/table-and-text',
  title: 'Figure in the text that the table has otherwise',
  why: 'A table and the text around it tell the same figures. Where the text gives a row another figure than any the table holds, one of the two was not brought up to date.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      '| Lake | Boats |\n|---|---|\n| Como | 420 |\n| Garda | 610 |\n| Iseo | 90 |\n\nGarda has most with ⟦640 boats⟧.',
    ],
    good: [
      '| Lake | Boats |\n|---|---|\n| Como | 420 |\n| Garda | 610 |\n| Iseo | 90 |\n\nGarda has most with 610 boats, and Como and Garda have 1,030.',
      '| Lake | Boats |\n|---|---|\n| Como | 420 |\n| Garda | 610 |\n| Iseo | 90 |\n\nGarda lies 65 metres above the sea and is 52 km long. In 1990 Garda had 500 boats.',
    ],
  },
  *check(article) {
    for (const table of figureTables(article)) {
      for (const told of besideTable(article, table)) yield* sentenceFindings(article, told, table);
      yield* tableStatements(article, table);
      yield* tableComparisons(article, table);
      yield* tablePairs(article, table);
    }
  },
});

/** A sentence of another time, or that compares or estimates, tells other figures than the table. */
const otherFigures =
  /\b(?:last year|previous\w*|earlier|ago|before|formerly|once|then|since|compared|instead|target\w*|forecast\w*|expect\w*|plan\w*|will|would|could|might|average|more than half|each|per|every|including|of whom|of which|of them|until|used to|had been|budget\w*|estimat\w*|difference|gap|lead of|ahead of|behind|short of|fewer|increase\w*|decrease\w*|rose|fell|grew|up|down|by)\b/i;

function* sentenceFindings(
  article: AnnotatedArticle,
  told: ToldSentence,
  table: FigureTable,
): Iterable<ArticleFinding> {
  for (const row of table.rows) {
    const label = row[0]?.text.replace(/\s*\(.*\)$/, '') ?? '';
    if (label.length < 3 || !/^\p{Lu}/u.test(label) || /^(?:Total|All|Sum|Overall)/i.test(label)) continue;
    const at = wordIndex(told.text, label);
    if (at < 0) continue;
    const quantity = figureOf(article, told, table, told.start + at + label.length);
    if (!quantity || !isOutOfTable(article, quantity, row, table)) continue;
    yield {
      at: { start: quantity.start, end: quantity.noun?.end ?? quantity.end },
      message: `${label}: ${oneLine(article, quantity)} here, ${row
        .slice(1)
        .flatMap(({ value, text }) => (value === undefined ? [] : [text]))
        .slice(0, 4)
        .join(' / ')} in the table.`,
      related: row
        .filter(({ value }) => value !== undefined)
        .slice(0, 4)
        .map(({ start, end }) => ({ at: { start, end }, message: `${label} in the table` })),
    };
  }
}

function wordIndex(text: string, label: string): number {
  const index = text.indexOf(label);
  const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  return index < 0 ||
    isWord(text[index - 1]) ||
    isWord(text[index + label.length]) ||
    text.indexOf(label, index + 1) >= 0
    ? -1
    : index;
}

/** The figure that follows the label in its clause, with no other label, name of a year or figure between. */
function figureOf(
  article: AnnotatedArticle,
  told: ToldSentence,
  table: FigureTable,
  from: number,
): Quantity | undefined {
  const quantity = told.quantities.find(({ start, kind }) => start >= from && kind !== 'ordinal');
  if (
    !quantity ||
    quantity.low !== quantity.high ||
    quantity.approximate ||
    quantity.bound ||
    isSpoken(article, quantity)
  )
    return undefined;
  if (quantity.kind !== 'cardinal' && quantity.kind !== 'percentage' && quantity.kind !== 'money') return undefined;
  if (quantity.kind === 'cardinal' && !/\d/.test(oneLine(article, quantity))) return undefined;
  const between = article.text.slice(from, quantity.start);
  if (between.length > 45 || /[;:.()]|, (?:and|but|while)|\band\b/.test(between) || !/\p{Ll}/u.test(between))
    return undefined;
  if (
    otherFigures.test(told.text) ||
    told.times.some(
      ({ kind, granularity, anchor }) => kind === 'date' && granularity === 'year' && anchor === 'absolute',
    )
  )
    return undefined;
  const labels = table.rows.map(([cell]) => cell?.text ?? '').filter((text) => text.length >= 3);
  return labels.some((text) => between.includes(text)) ? undefined : quantity;
}

/** The figure is of the size and kind of a cell of the row, and neither it nor a sum or difference of cells stands in the table. */
function isOutOfTable(
  { text }: AnnotatedArticle,
  quantity: Quantity,
  row: readonly FigureCell[],
  { rows, header }: FigureTable,
): boolean {
  const percent = quantity.kind === 'percentage';
  const column = (i: number) => header[i]?.text ?? '';
  const cells = row
    .slice(1)
    .filter(
      ({ value, unit }, i) =>
        value !== undefined && value > 0 && (unit === '%' || /%|per ?cent|share/i.test(column(i + 1))) === percent,
    );
  const values = cells.map(({ value }) => value!);
  const near = values.filter((value) => quantity.low / value > 0.6 && quantity.low / value < 1.67);
  if (near.length === 0) return false;
  const all = rows.flatMap((cellsOfRow) =>
    cellsOfRow.slice(1).flatMap(({ value }) => (value === undefined ? [] : [value])),
  );
  const rounded = (value: number) =>
    Math.abs(value - quantity.low) <= roundingOf(text.slice(quantity.start, quantity.end), quantity.low);
  const combined = values.flatMap((a, i) => values.slice(i + 1).flatMap((b) => [a + b, Math.abs(a - b)]));
  const sum = values.reduce((total, value) => total + value, 0);
  // Cells in thousands or millions: "Boats (thousands)".
  const scaled = header.some(({ text: words }) => /thousand|million|billion|000/i.test(words));
  return (
    !scaled &&
    ![...all, ...combined, sum].some(rounded) &&
    (percent ||
      hasNounOfTable(quantity, header) ||
      (namesOnly(row, header) && near.some((value) => quantity.low / value > 0.8 && quantity.low / value < 1.25)))
  );
}

function roundingOf(written: string, value: number): number {
  const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0;
  if (decimals > 0) return 0.5 * 10 ** -decimals;
  return value >= 1000 && value % 1000 === 0 ? 500 : value >= 100 && value % 100 === 0 ? 0 : 0.5;
}

/** The counted things are those of a column head. */
function hasNounOfTable({ head }: Quantity, header: readonly FigureCell[]): boolean {
  return (
    head !== undefined &&
    header.some(({ text }) => text.toLowerCase().includes(head.slice(0, Math.max(4, head.length - 1))))
  );
}

/** The columns are headed by names, years or "Total": what is counted stands outside the table. */
function namesOnly(row: readonly FigureCell[], header: readonly FigureCell[]): boolean {
  return header.every(
    ({ text }, i) =>
      i === 0 ||
      row[i]?.value === undefined ||
      /^(?:totals?|all|sum|number|figure|count|\d{4})$/i.test(text) ||
      /^\p{Lu}\S* (?:\S+ )*\p{Lu}|\p{L}-\d|\d$|["“«]/u.test(text),
  );
}
