import type { Lines } from '../text/lines.ts';
import type { Block } from './article.ts';
import { dateInLine } from './dateLine.ts';
import { asFurniture, isProse } from './furniturePlaces.ts';
import { isOneLine } from './lineEnds.ts';
import { isRunningHead, isTurnLine } from './printedLines.ts';
import { type Place, wireRow } from './wireRows.ts';

/** What parts the pieces of a line on a page: bars, dots, arrows, pictures, wide gaps, dashes of a wire. */
const bar =
  /\s*[|·•▪▸►▶‹›»«→←☰]+\s*|\s*\p{Extended_Pictographic}\uFE0F?\s*|(?<![.!?:"”’])(?:\s{2,}|\t+)|\s*(?:^|\s)--+(?=\s|$)\s*/gu;
/** Signs of a widget: a count in brackets, the name of an account, stars, a temperature, a button to follow. */
const sign = /\(\d[\d.,]*k?\)|(?:^|\s)@\w{2,}|^\+ ?\p{L}|[★☆⭐]{2,}|\d ?°|[+]\p{L}*$|^\d{1,2}[.)] /u;
/** Arrows that lead to another page stand at the ends of a line. */
const arrow = /^\s*[←‹«»›→▶►]|[→›»]\s*$/u;
/** Words of a piece at the head of a page and below the text: labels above are short, links below may be titles. */
const longestPiece = { head: 5, foot: 9 };
const longestRow = 200;

/**
 * Names the rows of a page's parts above the first and below the last running text, whatever their words are: three or more
 * short pieces between bars or gaps, fewer where one has the sign of a widget; and the lines that a news agency put around its story.
 */
export function markPageRows(text: string, lines: Lines, blocks: Block[]): void {
  // A note to desks may be as long as a paragraph.
  const isText = (block: Block) =>
    isProse(text, block) && !wireRow(text.slice(block.content.start, block.content.end), 'middle');
  const first = blocks.findIndex(isText);
  if (first < 0) return;
  const last = blocks.findLastIndex(isText);
  const marked = blocks.map((block, i) => {
    if ((i > first && i < last) || !rowKinds.has(block.kind) || block.level !== undefined) return false;
    const line = text.slice(block.content.start, block.content.end);
    return isPageRow(line, i < first ? 'head' : 'foot') && !isTableRow(text, lines, block);
  });
  for (const [i, { kind, content }] of blocks.entries()) {
    if (!wireKinds.has(kind)) continue;
    const place = i < first ? 'head' : i > last ? 'foot' : 'middle';
    const line = text.slice(content.start, content.end);
    if (wireRow(line, place) || printedLine(line, place)) marked[i] = true;
  }
  for (const [i, is] of marked.entries()) if (is) blocks[i] = asFurniture(blocks[i]!);
}

/** What a line that a printed page had around its columns is called; above the text the day on it dates the article. */
export function printedLine(line: string, place: Place): string | undefined {
  if (!isOneLine(line) || (place === 'head' && dateInLine(line))) return undefined;
  if (isTurnLine(line)) return 'turn to another page';
  return isRunningHead(line) ? 'running head of a printed page' : undefined;
}

const wireKinds: ReadonlySet<Block['kind']> = new Set([
  'paragraph',
  'heading',
  'dateline',
  'byline',
  'caption',
  'listItem',
]);
const rowKinds: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading', 'listItem', 'speakerTurn', 'caption']);

/** True for a line of three or more short pieces without a sentence among them; a date or a byline keeps its line. */
export function isPageRow(line: string, place: 'head' | 'foot'): boolean {
  if (line.length > longestRow || !mayHaveBar(line) || !isOneLine(line) || /^by:? /i.test(line) || isDated(line))
    return false;
  const bars = line.match(bar)?.filter((one) => one !== '') ?? [];
  if (bars.length === 0) return false;
  const pieces = line.split(bar).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  if (pieces.length < 2 || pieces.some((piece) => isSaid(piece, longestPiece[place], arrow.test(line)))) return false;
  // "Height: 12 m · Built: 1911" are facts.
  if (pieces.filter((piece) => /^[\p{L} ]{2,30}: ?\S/u.test(piece)).length > 1 && !arrow.test(line)) return false;
  return pieces.length > 2 || arrow.test(line) || pieces.some((piece) => sign.test(piece));
}

/** A line with a date is the head of the article, unless readers are counted beside it. */
function isDated(line: string): boolean {
  return dateInLine(line) !== undefined && !/\b\d[\d.,]*[KkM]? (?:views|comments|shares|likes|reads)\b/.test(line);
}

/** A cheap question before `bar` is tried at every character: white space beside another, two hyphens, a bar, or a sign beyond ASCII. */
function mayHaveBar(line: string): boolean {
  let before = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code > 0x7f || code === 0x7c || code === 0x09) return true;
    if (code <= 0x20 && before <= 0x20 && i > 0) return true;
    if (code === 0x2d && before === 0x2d) return true;
    before = code;
  }
  return false;
}

/** A sentence, or something longer than a label; a link may be a question. */
function isSaid(piece: string, most: number, links: boolean): boolean {
  const words = piece.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return words > most || (words > 3 && (links ? /\.["”’)]*$/u : /[.!?]["”’)]*$/u).test(piece)) || /[“”"„«]/.test(piece);
}

/** Lines that touch and have as many gaps or bars are rows of a table. */
function isTableRow(text: string, lines: Lines, block: Block): boolean {
  const at = lines.lineAt(block.start);
  const count = (line: number) =>
    line < 0 || line >= lines.count ? 0 : (text.slice(lines.startOf(line), lines.endOf(line)).match(bar)?.length ?? 0);
  const own = count(at);
  return own > 0 && (count(at - 1) === own || count(at + 1) === own);
}
