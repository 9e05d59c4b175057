import type { Span } from '../../text/span.ts';

/** A cell this long holds running text when a sentence ends inside it. */
const proseLength = 160;

/** True for a table cell that holds running text: long, with the end of a sentence inside. */
export function isProseCell(text: string, cell: Span): boolean {
  return cell.end - cell.start >= proseLength && /\p{Ll}[.!?]["”’)]* \p{Lu}/u.test(text.slice(cell.start, cell.end));
}

/** A shorter cell that is one whole sentence; where a table has just one among short cells, it belongs below the table. */
const sentenceLength = 60;
const sentenceWords = 10;

/** True for a cell that holds one sentence of running text with its full stop. */
export function isSentenceCell(text: string, cell: Span): boolean {
  const content = text.slice(cell.start, cell.end);
  return (
    content.length >= sentenceLength &&
    /^\p{Lu}.*\p{Ll}[.!?]["”’)]*$/su.test(content) &&
    content.split(/\s+/).length >= sentenceWords
  );
}
