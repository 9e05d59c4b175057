import type { Lines } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { trimmedEnd, trimmedStart } from './lineEnds.ts';

/** Lines with as many cells each: the number of the last of them, and what parts the cells where they are rows of a table. */
export interface BareTable {
  readonly last: number;
  readonly cut?: RegExp;
}

/** What parts the cells of a row: bars, tabs, runs of blanks. */
const cuts: readonly (readonly [sign: string, cut: RegExp])[] = [
  ['|', /\s*\|\s*/g],
  ['\t', / *\t[\t ]*/g],
  ['   ', / {3,}/g],
];
const longestRow = 160;
const longestCell = 60;
/** "1,450", "$12 m", "280 passengers, 60 cars", and what a spreadsheet shows where a figure failed. */
const figure =
  /^(?:[-+−–±]?(?:[$€£¥] ?)?\d[\d.,]*(?: ?(?:%|°|\p{L}[\p{L}/²³]{0,14}(?:, \d[^|\t]{0,30})?))?|#N\/A|[Nn]\/[Aa])$/u;
const separator = /^:?-{2,}:?$/;

/**
 * The table that begins at a line and stands in the text without its outer bars: three lines or more with as many cells each,
 * of which one column behind the first holds figures. Menus and rows of links hold none: for them `cut` is left out, and there is
 * no need to ask again before `last`.
 */
export function bareTableAt(text: string, lines: Lines, first: number): BareTable {
  if (first + 2 >= lines.count) return { last: first };
  const [start, end] = [lines.startOf(first), lines.endOf(first)];
  if (end - start > longestRow || end - start < 3) return { last: first };
  // Only within the line: to look for a sign in all that follows, once a line, would take quadratic time.
  const line = text.slice(start, end);
  let last = first;
  for (const [sign, cut] of cuts) {
    if (!line.includes(sign)) continue;
    const table = tableBy(text, lines, first, cut);
    if (table.cut) return table;
    last = Math.max(last, table.last);
  }
  return { last };
}

function tableBy(text: string, lines: Lines, first: number, cut: RegExp): BareTable {
  const rows: string[][] = [];
  for (let i = first; i < lines.count; i++) {
    const [start, end] = [lines.startOf(i), lines.endOf(i)];
    if (end - start > longestRow) break;
    const cells = cellsBetween(text, start, end, cut).map((cell) => text.slice(cell.start, cell.end));
    if (
      cells.length < 2 ||
      (rows[0] && cells.length !== rows[0].length) ||
      cells.some((cell) => cell.length > longestCell)
    )
      break;
    rows.push(cells);
  }
  const told = rows.filter((cells) => !cells.every((cell) => separator.test(cell)));
  const last = first + Math.max(0, rows.length - 1);
  if (told.length < 3) return { last };
  const body = told.slice(1);
  const isFigures = rows[0]!.some((_, column) => {
    const figures = body.filter((cells) => figure.test(cells[column]!)).length;
    return column > 0 && figures >= 2 && figures * 3 >= body.length * 2;
  });
  return isFigures ? { last, cut } : { last };
}

/** The cells of one line, without the white space around them. */
export function cellsBetween(text: string, from: number, to: number, cut: RegExp): Span[] {
  const start = trimmedStart(text, from, to);
  const end = trimmedEnd(text, start, to);
  const line = text.slice(start, end);
  const cells: Span[] = [];
  let begin = 0;
  for (const match of line.matchAll(cut)) {
    cells.push({ start: start + begin, end: start + match.index });
    begin = match.index + match[0].length;
  }
  cells.push({ start: start + begin, end });
  return cells;
}
