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
  /** Written with a plus or a minus. */
  readonly signed?: boolean;
}

/** A table as label, header and figures. */
export interface FigureTable {
  readonly block: Block;
  readonly header: readonly FigureCell[];
  readonly rows: readonly (readonly FigureCell[])[];
}

const number =
  /^(?<plus>\+)?(?<first>[−–-])?(?<sign>[$€£¥]|[A-Z]{3} )?(?<minus>[−–-])?(?<digits>\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+|\d+)(?<decimals>\.\d+)?\s?(?<scale>k|m|M|bn|B|million|billion|thousand)?\s?(?<percent>%|per ?cent)?$/;

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  M: 1e6,
  million: 1e6,
  bn: 1e9,
  B: 1e9,
  billion: 1e9,
};

/** The tables of an article with a header row and at least two rows below it. */
export function figureTables(article: AnnotatedArticle): FigureTable[] {
  return article.blocks.flatMap((block): FigureTable[] => {
    const rows = (block.rows ?? [])
      .filter(({ separator }) => !separator)
      .map(({ cells }) => cells.map((cell) => readCell(article, cell)));
    if (rows.length < 3) return [];
    const [header, ...body] = rows as [FigureCell[], ...FigureCell[][]];
    // A table without a head: its first row has figures like the others, and no years.
    const isRow = header.some(
      ({ value }, i) =>
        i > 0 && value !== undefined && !isYear(value) && body.some((row) => row[i]?.value !== undefined),
    );
    return [
      {
        block,
        header: isRow ? header.map(({ start, end }) => ({ start, end, text: '', unit: '', half: 0 })) : header,
        rows: isRow ? rows : body,
      },
    ];
  });
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1500 && value <= 2100;
}

function readCell({ text }: AnnotatedArticle, { start, end }: Span): FigureCell {
  const words = text.slice(start, end).replaceAll('*', '').trim();
  const match = number.exec(words);
  if (!match) return { start, end, text: words, unit: '', half: 0 };
  const { plus, first, sign = '', minus, digits, decimals = '', scale, percent } = match.groups!;
  const factor = scales[scale ?? ''] ?? 1;
  const value = Number(digits!.replace(/[^\d]/g, '') + decimals) * (minus || first ? -1 : 1) * factor;
  return {
    start,
    end,
    text: words,
    value,
    unit: percent ? '%' : sign.trim(),
    half: decimals ? (10 ** (1 - decimals.length) * factor) / 2 : factor > 1 ? factor / 2 : 0,
    signed: Boolean(plus || minus || first),
  };
}
