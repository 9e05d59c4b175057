import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { singularOf } from '../../extract/singular.ts';
import type { FigureCell, FigureTable } from './tableFigures.ts';
import { type ToldSentence, toldSentences } from './toldSentences.ts';

/** Sentences of the section a table stands in, between the headings and other tables around it. */
export function besideTable(article: AnnotatedArticle, { block }: FigureTable): ToldSentence[] {
  const borders = article.blocks
    .filter(({ kind }) => kind === 'heading' || kind === 'table')
    .filter((other) => other !== block);
  const from = borders.findLast(({ end }) => end <= block.start)?.end ?? 0;
  const to = borders.find(({ start }) => start >= block.end)?.start ?? article.text.length;
  return toldSentences(article).filter(({ start, end }) => start >= from && end <= to);
}

/** A stretch of a sentence without a comma, semicolon or "and" in it, with the rows and columns it names. */
export interface TableClause {
  readonly start: number;
  readonly text: string;
  readonly rows: readonly (readonly FigureCell[])[];
}

export const totalRow = /^(?:grand |sub-?)?(?:totals?|all|sum|overall|altogether|in all|combined|average|mean)\b/i;

/** The clauses of a sentence that name rows of a table; a name is the label of a row, whatever its case and number. */
export function clausesOf(told: ToldSentence, table: FigureTable): TableClause[] {
  const cuts = [...told.text.matchAll(/[;:,](?!\d)|\s(?:and|but|while|whereas|where|although)\s|\s[—–-]\s/g)].map(
    ({ index, 0: mark }) => ({ index, end: index + mark.length }),
  );
  const starts = [0, ...cuts.map(({ end }) => end)];
  const ends = [...cuts.map(({ index }) => index), told.text.length];
  return starts.map((start, i) => {
    const text = told.text.slice(start, ends[i]);
    return { start: told.start + start, text, rows: rowsNamed(text, table) };
  });
}

/** The rows whose label stands in a text; those of a total never do. */
export function rowsNamed(text: string, { rows }: FigureTable): (readonly FigureCell[])[] {
  const words = wordsOf(text);
  return rows.filter(([label]) => {
    const name = wordsOf(label?.text.replace(/\s*\(.*\)$/, '') ?? '');
    if (name.length === 0 || name.join('').length < 3 || totalRow.test(label!.text)) return false;
    return words.some((_, i) => name.every((word, k) => words[i + k] === word));
  });
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    singularOf(word.replace(/['’]s$/, '')),
  );
}

/** Columns that hold a number in half of the rows, the labels apart. */
export function numberColumns({ header, rows }: FigureTable): number[] {
  return header
    .map((_, i) => i)
    .filter((i) => i > 0 && rows.filter((row) => row[i]?.value !== undefined).length * 2 >= rows.length);
}
