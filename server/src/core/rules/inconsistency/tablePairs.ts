import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { apart, countRange, shown } from './rounding.ts';
import type { FigureCell, FigureTable } from './tableFigures.ts';
import { besideTable, clausesOf, numberColumns, rowsNamed, totalRow } from './tableRows.ts';
import { oneLine, type ToldSentence } from './toldSentences.ts';

type Row = readonly FigureCell[];

/** What the text says of two rows of a table, or of all of them together. */
export function* tablePairs(article: AnnotatedArticle, table: FigureTable): Iterable<ArticleFinding> {
  const columns = numberColumns(table);
  if (columns.length === 0) return;
  for (const told of besideTable(article, table)) {
    if (otherTime.test(told.text)) continue;
    yield* comparedRows(told, table, columns);
    yield* totalFinding(article, told, table, columns);
    yield* numberOfRows(told, table);
  }
}

const otherTime =
  /\b(?:last (?:year|month|season)|previous\w*|earlier|ago|formerly|target\w*|forecast\w*|expect\w*|would|could|should|until|used to|had been|per head|if)\b/i;
const moreThan =
  /\b(?:(?<up>more|higher|greater|larger|bigger|longer|taller|heavier|older|busier|wetter|hotter|warmer|dearer|deeper)|(?<down>fewer|less|lower|smaller|shorter|lighter|younger|quieter|drier|colder|cooler|cheaper))\b[^,;:]{0,40}? than\b|\b(?<ahead>ahead of|outs(?:old|cored|tripped)|overt(?:ook|aken)|surpass(?:ed|es)|exceed(?:ed|s)|outdid|beat)\b|\b(?<behind>behind|trail(?:ed|s|ing))\b/iu;

/** "Lund has more nests than Vara": in no column has it. */
function* comparedRows(told: ToldSentence, table: FigureTable, columns: readonly number[]): Iterable<ArticleFinding> {
  for (const part of told.text.split(/;|, (?:but|and|while) /)) {
    const match = moreThan.exec(part);
    if (!match || /\b(?:not|n['’]t|never|no|nearly|almost|times|twice)\b|\d/i.test(part.replace(/\bby [\d,.]+/, '')))
      continue;
    const [one, ...more] = rowsNamed(part.slice(0, match.index), table);
    const [other, ...others] = rowsNamed(part.slice(match.index), table);
    if (!one || !other || one === other || more.length > 0 || others.length > 0) continue;
    const up = match.groups!['up'] !== undefined || match.groups!['ahead'] !== undefined;
    const pairs = columns.flatMap((column) => {
      const [a, b] = [one[column], other[column]];
      return a?.value === undefined || b?.value === undefined ? [] : [[a, b] as const];
    });
    // In a table of ranks the lesser number is ahead.
    if (pairs.length === 0 || table.header.some(({ text }) => /rank|place|position|^#|^no\.?$/i.test(text))) continue;
    if (pairs.some(([a, b]) => (up ? a.value! > b.value! : a.value! < b.value!))) continue;
    const start = told.start + told.text.indexOf(part);
    yield {
      at: { start: start + match.index, end: start + match.index + match[0].length },
      message: `“${match[0]}”, but ${one[0]!.text} has ${pairs[0]![0].text} and ${other[0]!.text} ${pairs[0]![1].text} in the table.`,
      related: pairs[0]!.map(({ start: from, end }) => ({ at: { start: from, end }, message: 'In the table' })),
    };
  }
}

const inAll =
  /\b(?:a total of|in (?:all|total)|altogether|all told|together|combined|between them|(?:the|its|their) (?:\p{L}+ )?(?:total|sum) (?:is|was|of|comes to|came to)|adds? up to|totall?(?:s|ed|ing))\b/iu;

/** "Together they sold 91,000": the sum of no column, and nearly one. */
function* totalFinding(
  article: AnnotatedArticle,
  told: ToldSentence,
  table: FigureTable,
  columns: readonly number[],
): Iterable<ArticleFinding> {
  const figures = told.quantities.filter(({ kind }) => kind === 'cardinal' || kind === 'money' || kind === 'measure');
  const [total] = figures;
  if (
    !total ||
    figures.length > 1 ||
    !inAll.test(told.text) ||
    total.bound ||
    total.approximate ||
    total.low !== total.high
  )
    return;
  const rows = table.rows.filter(([label]) => label && !totalRow.test(label.text));
  if (rowsNamed(told.text, table).length > 0 || rows.length < 3) return;
  const sums = columns.flatMap((column) => {
    const cells = rows.map((row) => row[column]);
    if (cells.some((cell) => cell?.value === undefined || cell.unit === '%')) return [];
    if (/%|share|rate|average|median|price|year|thousand|million|billion|000/i.test(table.header[column]!.text))
      return [];
    return [cells.reduce((sum, cell) => sum + cell!.value!, 0)];
  });
  const all = [
    ...sums,
    ...table.rows.flatMap((row) => row.flatMap(({ value }) => (value === undefined ? [] : [value]))),
  ];
  const range = countRange(article.text, total);
  if (all.some((value) => !apart(range, { low: value, high: value }))) return;
  const near = sums.find((sum) => Math.abs(sum / total.low - 1) < 0.2);
  if (near === undefined) return;
  yield {
    at: { start: total.start, end: total.noun?.end ?? total.end },
    message: `The rows of the table come to ${shown(near)}, not ${oneLine(article, total)}.`,
    related: [
      {
        at: { start: table.block.start, end: Math.min(table.block.end, table.block.start + 60) },
        message: 'The table',
      },
    ],
  };
}

const ofAll =
  /\b(?<lead>(?:of|all|the|these|those|any of the) (?<number>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?: (?<noun>\p{L}+))?/giu;

/** "the longest of the five hospitals" beside four rows, whose column is headed "Hospital". */
function* numberOfRows(told: ToldSentence, table: FigureTable): Iterable<ArticleFinding> {
  const rows = table.rows.filter(([label]) => label && label.text !== '' && !totalRow.test(label.text));
  const head = table.header[0]?.text.toLowerCase() ?? '';
  if (rows.length < 3 || !/^\p{L}{4,}$/u.test(head)) return;
  for (const match of told.text.matchAll(ofAll)) {
    const { noun, number } = match.groups!;
    const stem = head.replace(/(?:y|ies|s)$/, '');
    if (!noun?.toLowerCase().startsWith(stem) || noun.length > head.length + 3) continue;
    const count: Quantity | undefined = told.quantities.find(
      ({ start, end }) => told.text.slice(start - told.start, end - told.start).toLowerCase() === number!.toLowerCase(),
    );
    if (!count || count.low === rows.length || /\b(?:other|first|last|top|next|remaining)\b/i.test(match[0])) continue;
    if (
      !/^(?:of|all|any of) (?:the )?|^these|^those/i.test(match.groups!['lead']!) &&
      !/\bof $/.test(told.text.slice(0, match.index))
    )
      continue;
    if (clausesOf(told, table).some((clause) => clause.rows.length > 1)) continue;
    yield {
      at: { start: count.start, end: count.noun?.end ?? count.end },
      message: `“${match[0]}”, but the table has ${rows.length}.`,
      related: rows
        .slice(0, 5)
        .map(([label]: Row) => ({ at: { start: label!.start, end: label!.end }, message: 'In the table' })),
    };
  }
}
