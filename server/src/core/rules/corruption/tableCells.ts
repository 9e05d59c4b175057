import type { Span } from '../../text/span.ts';

/** A cell this long holds running text when a sentence ends inside it. */
const proseLength = 160;

/** True for a table cell that holds running text: long, with the end of a sentence inside. */
export function isProseCell(text: string, cell: Span): boolean {
  return cell.end - cell.start >= proseLength && /\p{Ll}[.!?]["”’)]* \p{Lu}/u.test(text.slice(cell.start, cell.end));
}
