import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';

/** A cell of a table with its number, where it holds nothing but one. */
export interface FigureCell extends Span {
  readonly text: string;
  readonly value?: number;
  /** '%', a currency sign or ''. */
  readonly unit: string;
  /** Half a unit of the last decimal written. */
  readonly half: number;
}

/** A table as label, header and figures. */
export interface FigureTable {
  readonly block: Block;
  readonly header: readonly FigureCell[];
  readonly rows: readonly (readonly FigureCell[])[];
}

const number =
  /^(?<sign>[$€£¥]|[A-Z]{3} )?(?<minus>[−–-])?(?<digits>\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+|\d+)(?<decimals>\.\d+)?\s?(?<percent>%|per ?cent)?$/;

/** The tables of an article with a header row and at least two rows below it. */
export function figureTables(article: AnnotatedArticle): FigureTable[] {
  return article.blocks.flatMap((block): FigureTable[] => {
    const rows = (block.rows ?? [])
      .filter(({ separator }) => !separator)
      .map(({ cells }) => cells.map((cell) => readCell(article, cell)));
    return rows.length >= 3 ? [{ block, header: rows[0]!, rows: rows.slice(1) }] : [];
  });
}

function readCell({ text }: AnnotatedArticle, { start, end }: Span): FigureCell {
  const words = text.slice(start, end).replaceAll('*', '').trim();
  const match = number.exec(words);
  if (!match) return { start, end, text: words, unit: '', half: 0 };
  const { sign = '', minus, digits, decimals = '', percent } = match.groups!;
  const value = Number(digits!.replace(/[^\d]/g, '') + decimals) * (minus ? -1 : 1);
  return {
    start,
    end,
    text: words,
    value,
    unit: percent ? '%' : sign.trim(),
    half: decimals ? 10 ** (1 - decimals.length) / 2 : 0,
  };
}
