import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { apart, countRange, shown } from './rounding.ts';
import type { FigureCell, FigureTable } from './tableFigures.ts';
import { besideTable, clausesOf, numberColumns, rowsNamed, totalRow } from './tableRows.ts';
import { isSpoken, oneLine, type ToldSentence } from './toldSentences.ts';
import { valuesOf } from './windows.ts';

type Row = readonly FigureCell[];

/** Bounds, differences and shares that the text tells of rows of a table: "Lund owes more than 6,000" beside 4,385. */
export function* tableComparisons(article: AnnotatedArticle, table: FigureTable): Iterable<ArticleFinding> {
  const columns = numberColumns(table);
  if (columns.length === 0) return;
  for (const told of besideTable(article, table)) {
    if (otherTime.test(told.text)) continue;
    yield* boundFindings(article, told, table, columns);
    yield* leadFinding(article, told, table, columns);
    yield* shareFinding(article, told, table, columns);
  }
}

const otherTime =
  /\b(?:last (?:year|month|season)|previous\w*|earlier|ago|formerly|target\w*|forecast\w*|expect\w*|would|could|should|average|until|used to|had been|per (?:head|cent of)|together|combined|both|total)\b/i;

/** "Harbour, where fewer than a quarter voted", "At Mont-Aubert it takes more than three hours". */
function* boundFindings(
  article: AnnotatedArticle,
  told: ToldSentence,
  table: FigureTable,
  columns: readonly number[],
): Iterable<ArticleFinding> {
  for (const quantity of valuesOrBounds(article, told)) {
    const lead = told.text.slice(0, quantity.start - told.start);
    // The last row named in front of the figure, with no other figure between.
    const clause = /[^;:]*$/.exec(lead)![0];
    const rows = rowsNamed(clause, table);
    const [row] = rows;
    if (!row || rows.length > 1 || isSpoken(article, quantity) || clause.length > 90) continue;
    const between = clause.slice(clause.toLowerCase().lastIndexOf(lastWord(row)) + lastWord(row).length);
    if (
      /\d/.test(between) ||
      /\b(?:and|than (?!$)|of (?:them|these|whom)|including)\b/.test(
        between.replace(/(?:more|less|fewer|higher|lower|greater) than $/, ''),
      )
    )
      continue;
    const cells = columns.flatMap((column) => comparedCell(row[column], table.header[column], quantity));
    if (cells.length === 0 || cells.some(({ value }) => value >= quantity.low && value <= quantity.high)) continue;
    yield {
      at: { start: quantity.start, end: quantity.noun?.end ?? quantity.end },
      message: `${row[0]!.text}: “${boundWords(told, quantity)}” here, ${cells.map(({ cell }) => cell.text).join(' / ')} in the table.`,
      related: cells.map(({ cell }) => ({
        at: { start: cell.start, end: cell.end },
        message: `${row[0]!.text} in the table`,
      })),
    };
  }
}

function lastWord([label]: Row): string {
  return (label!.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['']).at(-1)!.replace(/s$/, '');
}

function boundWords(told: ToldSentence, { start, end }: Quantity): string {
  const lead = /(?:\p{L}+ ){1,2}$/u.exec(told.text.slice(0, start - told.start))?.[0] ?? '';
  return (lead + told.text.slice(start - told.start, end - told.start)).trim();
}

/** Figures of the sentence with a bound on one side, lengths of time too. */
function valuesOrBounds(article: AnnotatedArticle, told: ToldSentence): Quantity[] {
  return valuesOf(article, told).flatMap((one): Quantity[] => {
    if (one.bound && !one.approximate && one.kind !== 'ordinal') return [one];
    if (one.kind !== 'measure' || one.low !== one.high) return [];
    const lead = /\b(?:(?<more>more than|over|longer than)|(?<less>less than|under|fewer than)) $/i.exec(
      told.text.slice(0, one.start - told.start),
    )?.groups;
    if (!lead) return [];
    return [lead['more'] ? { ...one, high: Number.POSITIVE_INFINITY } : { ...one, low: 0 }];
  });
}

const lengths: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440 };
const units: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };

/** The value of a cell in the unit of a figure, where the two can be compared and are of one size. */
function comparedCell(
  cell: FigureCell | undefined,
  head: FigureCell | undefined,
  quantity: Quantity,
): { cell: FigureCell; value: number }[] {
  if (cell?.value === undefined || !head) return [];
  const isShare = cell.unit === '%' || /%|per ?cent|share/i.test(head.text);
  const scaled = /thousand|million|billion|000/i.test(head.text);
  const words = head.text.toLowerCase();
  let value: number | undefined;
  if (quantity.kind === 'percentage') value = isShare ? cell.value : undefined;
  else if (quantity.kind === 'fraction') value = isShare ? cell.value / 100 : undefined;
  else if (isShare || scaled) value = undefined;
  else if (quantity.kind === 'measure') {
    const of = Object.keys(lengths).find((unit) => words.includes(unit.slice(0, 3)));
    if (of && quantity.unit && quantity.unit in lengths) value = (cell.value * lengths[of]!) / lengths[quantity.unit]!;
    else if (quantity.unit && words.split(/[^\p{L}²³/]+/u).includes(quantity.unit.toLowerCase())) value = cell.value;
  } else if (quantity.kind === 'money')
    value =
      cell.unit === units[quantity.unit ?? ''] || words.includes(units[quantity.unit ?? ''] ?? '\0')
        ? cell.value
        : undefined;
  else if (quantity.kind === 'cardinal' && (!quantity.head || words.includes(quantity.head.slice(0, 5))))
    value = cell.unit === '' ? cell.value : undefined;
  if (value === undefined) return [];
  const bound = Number.isFinite(quantity.low) && quantity.low > 0 ? quantity.low : quantity.high;
  return value / bound > 0.3 && value / bound < 3.4 ? [{ cell, value }] : [];
}

const clear =
  /^ ?(?:[\p{L}-]+ )?(?<words>clear of|ahead of|behind|more than|fewer than|less than|above|below|adrift of|short of) /u;

/** "Rovers are six points clear of Athletic": the distance between two rows. */
function* leadFinding(
  article: AnnotatedArticle,
  told: ToldSentence,
  table: FigureTable,
  columns: readonly number[],
): Iterable<ArticleFinding> {
  const rows = rowsNamed(told.text, table);
  const [one, other] = rows;
  if (!one || !other || rows.length > 2) return;
  for (const quantity of told.quantities) {
    if (
      !/^(?:cardinal|measure|money)$/.test(quantity.kind) ||
      quantity.low !== quantity.high ||
      quantity.bound ||
      quantity.approximate
    )
      continue;
    if (!clear.test(told.text.slice(quantity.end - told.start))) continue;
    const gaps = columns.flatMap((column) => {
      const [a, b] = [one[column]?.value, other[column]?.value];
      return a === undefined || b === undefined ? [] : [Math.abs(a - b)];
    });
    if (gaps.length === 0 || gaps.some((gap) => !apart(countRange(article.text, quantity), { low: gap, high: gap })))
      continue;
    if (!gaps.some((gap) => quantity.low / gap > 0.2 && quantity.low / gap < 5)) continue;
    yield {
      at: { start: quantity.start, end: quantity.noun?.end ?? quantity.end },
      message: `Between ${one[0]!.text} and ${other[0]!.text} lie ${gaps.map(shown).join(' / ')} in the table, not ${oneLine(article, quantity)}.`,
      related: [one, other].map((row) => ({
        at: { start: row[columns[0]!]!.start, end: row[columns[0]!]!.end },
        message: row[0]!.text,
      })),
    };
  }
}

/** "74% said yes": the share of a row in the only column of counts. */
function* shareFinding(
  article: AnnotatedArticle,
  told: ToldSentence,
  table: FigureTable,
  columns: readonly number[],
): Iterable<ArticleFinding> {
  const [column, ...more] = columns;
  const rows = table.rows.filter(([label]) => label && !totalRow.test(label.text));
  const values = rows.map((row) => row[column!]);
  if (more.length > 0 || values.some((cell) => cell?.value === undefined || cell.unit === '%')) return;
  if (/%|per ?cent|share|year|median|average|rate|price|time|minutes|km|mm/i.test(table.header[column!]!.text)) return;
  const sum = values.reduce((all, cell) => all + cell!.value!, 0);
  for (const share of told.quantities) {
    if (share.kind !== 'percentage' || share.low !== share.high || share.approximate || share.bound) continue;
    const clause = clausesOf(told, table).find(
      ({ start, text }) => start <= share.start && share.end <= start + text.length,
    );
    const [row] = clause?.rows ?? [];
    if (!row || clause!.rows.length > 1 || / of (?:them|these|those)\b/.test(clause!.text)) continue;
    const actual = (100 * row[column!]!.value!) / sum;
    const half = /\.\d/.test(oneLine(article, share)) ? 0.06 : 0.6;
    if (Math.abs(actual - share.low) <= half || !isOfVotes(told, share)) continue;
    yield {
      at: { start: share.start, end: share.end },
      message: `${row[0]!.text}: ${row[column!]!.text} of ${shown(sum)} are ${shown(actual)} %, not ${oneLine(article, share)}.`,
      related: [
        { at: { start: row[column!]!.start, end: row[column!]!.end }, message: `${row[0]!.text} in the table` },
      ],
    };
  }
}

/** The share is one of those who answered or of all, not of a group of its own. */
function isOfVotes(told: ToldSentence, { start, end }: Quantity): boolean {
  const lead = told.text.slice(0, start - told.start);
  if (/\b(?:of|among) (?!(?:the |all )?(?:those|total|votes?|respondents|readers|answers|all)\b)/i.test(lead))
    return false;
  const tail = told.text.slice(end - told.start);
  return !/^ (?:more|less|fewer|higher|lower|up|down|of (?!(?:the |all )?(?:total|votes?|respondents|readers|those|answers|people|sales|all)\b))/.test(
    tail,
  );
}
