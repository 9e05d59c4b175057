import type { Lines } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Block, BlockKind, TableRow } from './article.ts';
import { bareTableAt, cellsBetween } from './bareTables.ts';
import { dateInLine } from './dateLine.ts';
import { furnitureKind } from './furniture.ts';
import { codesOf, lastMark, trimmedEnd, trimmedStart } from './lineEnds.ts';
import { sentencesOf } from './sentences.ts';

/** Three or more blank lines in a row are damage; two are a common way to part paragraphs. */
const blankRunLength = 3;
const listMark = /^\s*(?:[-*+•‣◦·–]|\(?\d{1,3}[.)]|[a-z]\))\s+(?=\S)/iu;
/** "▪ 1999 – …", "✅ Opening: May": a picture, an arrow or a geometric sign before each line of a list. */
const pictureMark = /^\s*(?:[▪▫■□●○◆◇◼▶►▸▹➤➢➔➜→✓✔✗✘☑★☆]|\p{Extended_Pictographic})\uFE0F?\s+(?=\S)/u;
const headingMark = /^\s{0,3}(#{1,6})\s+(?=\S)/;
const tableLine = /^\s*\|/;
const separatorCell = /^:?-{2,}:?$/;
const speakerMark =
  /^\s*(?:\*\*|__)?(?<label>(?:Q|A|\p{Lu}[\p{L}.'’-]*(?: \(?\p{L}[\p{L}.'’-]*\)?){0,3}))(?:\*\*|__)?:(?:\*\*|__)?(?:\s+|$)/u;
const captionMark =
  /^\s*(?:(?:photo|image|picture|photograph|illustration|graphic|video|caption|credit|file photo|pictured)s?\b[^.!?]{0,40}[:/|]|\[(?:image|photo|picture)[^\]]*\]|!\[)|\((?:photo|image|picture|file photo)(?: (?:by|credit|courtesy))?[: ][^)]*\)\s*$/iu;
const bylineMark =
  /^\s*[*_]{0,2}(?:(?:[Ww]ritten |[Rr]eported |[Ss]tory |[Ww]ords )?(?:[Bb]y|BY):?)\s+\p{Lu}[\p{L}.'’-]+(?:[ ,&]+(?:and |with )?\p{Lu}[\p{L}.'’-]*){0,7}(?:,? [^.!?]{0,60})?\s*$/u;
const fence = /^\s{0,3}(?:```|~~~)/;
const endMarks = codesOf('.!?…:;');

/** What the expressions above begin with, white space left out; a list also with a letter before a bracket. */
const bar = 0x7c;
const marks = '`~#|';
const listMarks = '-*+•‣◦·–(0123456789';
const bylineBeginnings = '*_WwRrSsBb';
const captionBeginnings = 'pPiIgGvVcCfF[!';

/** One or more lines that belong together: line numbers are zero-based, `last` included. */
interface Run {
  readonly kind: BlockKind;
  readonly first: number;
  readonly last: number;
  /** What parts the cells of a table without bars around it. */
  readonly cut?: RegExp;
}

/** Cuts the text from `from` on into blocks; headline, byline and dateline are found later from their place. */
export function blocksOf(text: string, lines: Lines, from: number, format: 'text' | 'markdown'): Block[] {
  const first = from === 0 ? 0 : lines.lineAt(from) + 1;
  const join = format === 'markdown' || isHardWrapped(text, lines, first);
  return runsOf(text, lines, first, join).map((run) => blockOf(text, lines, run, join));
}

/** Most lines end near one width without a full stop: then a blank line parts paragraphs, not a line break. */
function isHardWrapped(text: string, lines: Lines, first: number): boolean {
  const lengths: number[] = [];
  let open = 0;
  for (let i = first; i < lines.count && lengths.length < 400; i++) {
    const start = lines.startOf(i);
    const end = trimmedEnd(text, start, lines.endOf(i));
    if (end === start || text.charCodeAt(trimmedStart(text, start, end)) === bar) continue;
    lengths.push(end - start);
    if (end - start >= 40 && !endMarks.has(lastMark(text, start, end))) open++;
  }
  if (lengths.length < 6) return false;
  const sorted = lengths.toSorted((a, b) => a - b);
  const widest = sorted[Math.floor(sorted.length * 0.95)]!;
  const near = lengths.filter((n) => n >= widest * 0.8 && n <= widest).length;
  return widest >= 50 && widest <= 110 && near >= lengths.length * 0.5 && open >= lengths.length * 0.5;
}

function runsOf(text: string, lines: Lines, first: number, join: boolean): Run[] {
  const runs: Run[] = [];
  const at = (i: number) => text.slice(lines.startOf(i), lines.endOf(i));
  const isPictured = (i: number) => i >= first && i < lines.count && hasPicture(kindOf(at(i)), at(i));
  const kindAt = (i: number): BlockKind => {
    const kind = kindOf(at(i));
    return hasPicture(kind, at(i)) && [i - 1, i + 1, i - 2, i + 2].some(isPictured) ? 'listItem' : kind;
  };
  const inParagraph = (i: number) => i > first && runs.at(-1)?.kind === 'paragraph' && runs.at(-1)!.last === i - 1;
  // Lines before it were looked at and are no table.
  let looked = -1;
  const tableAt = (i: number) => {
    const start = lines.startOf(i);
    if (i < looked || text.charCodeAt(trimmedStart(text, start, lines.endOf(i))) === bar) return undefined;
    const found = bareTableAt(text, lines, i);
    looked = found.cut ? -1 : found.last;
    return found.cut ? found : undefined;
  };
  for (let i = first; i < lines.count; i++) {
    const bare = tableAt(i);
    if (bare) {
      runs.push({ kind: 'table', first: i, ...bare });
      i = bare.last;
      continue;
    }
    let kind = kindAt(i);
    let last = i;
    if (kind === 'blankRun') {
      while (last + 1 < lines.count && at(last + 1).trim() === '') last++;
      const blank = last - i + 1 - (last === lines.count - 1 && at(last) === '' ? 1 : 0);
      if (blank >= blankRunLength) runs.push({ kind, first: i, last });
      i = last;
      continue;
    }
    if (kind === 'code') while (last + 1 < lines.count && !fence.test(at(++last)));
    else if (kind === 'table') while (last + 1 < lines.count && tableLine.test(at(last + 1))) last++;
    else if (join && (kind === 'paragraph' || kind === 'listItem' || kind === 'speakerTurn')) {
      while (last + 1 < lines.count && kindAt(last + 1) === 'paragraph' && !tableAt(last + 1)) last++;
    }
    if (kind === 'speakerTurn' && join && inParagraph(i)) kind = 'paragraph';
    runs.push({ kind, first: i, last });
    i = last;
  }
  return runs;
}

/** A line with a picture before it may be an offer of the page; where the lines beside it have one too, they are items of a list. */
function hasPicture(kind: BlockKind, line: string): boolean {
  return (
    (kind === 'paragraph' || kind === 'speakerTurn' || kind === 'caption') &&
    line.charCodeAt(trimmedStart(line, 0, line.length)) > 0x2000 &&
    pictureMark.test(line)
  );
}

/** The first character tells which expressions can match at all: most lines begin with a letter that none of them asks for. */
function kindOf(line: string): BlockKind {
  const from = trimmedStart(line, 0, line.length);
  if (from === line.length) return 'blankRun';
  const first = line[from]!;
  if (marks.includes(first)) {
    if (fence.test(line)) return 'code';
    if (headingMark.test(line)) return 'heading';
    if (tableLine.test(line)) return 'table';
  }
  if ((listMarks.includes(first) || line[from + 1] === ')') && listMark.test(line)) return 'listItem';
  if (furnitureKind(line)) return 'furniture';
  if (line.length < 120 && bylineBeginnings.includes(first) && bylineMark.test(line)) return 'byline';
  if (dateInLine(line)?.alone) return 'dateline';
  const isBracketed = line[trimmedEnd(line, from, line.length) - 1] === ')';
  if ((captionBeginnings.includes(first) || isBracketed) && captionMark.test(line)) return 'caption';
  if (isSpeakerTurn(line)) return 'speakerTurn';
  return 'paragraph';
}

/** "Interviewer: …" and bold labels are turns; "Note: …" is told from them by how often labels recur (see `parse`). */
function isSpeakerTurn(line: string): boolean {
  if (!line.includes(':')) return false;
  const match = speakerMark.exec(line);
  return match !== null && match.groups!['label']!.length <= 40;
}

function blockOf(text: string, lines: Lines, run: Run, join: boolean): Block {
  const start = lines.startOf(run.first);
  const end = lines.endOf(run.last);
  const span = { start, end };
  switch (run.kind) {
    case 'blankRun':
    case 'code':
    case 'furniture':
      return { ...span, kind: run.kind, content: trimmed(text, span), sentences: [] };
    case 'table':
      return tableOf(text, lines, run, span);
    case 'heading': {
      const mark = headingMark.exec(text.slice(start, end))!;
      const content = trimmed(text, { start: start + mark[0].length, end });
      return { ...span, kind: 'heading', content, sentences: proseOf(text, content, false), level: mark[1]!.length };
    }
    case 'listItem':
      return prose(text, span, run.kind, markLength(text.slice(start, end)), join);
    case 'speakerTurn': {
      const mark = speakerMark.exec(text.slice(start, end))!;
      const from = start + mark[0].indexOf(mark.groups!['label']!);
      return {
        ...prose(text, span, run.kind, mark[0].length, join),
        speaker: { start: from, end: from + mark.groups!['label']!.length },
      };
    }
    default:
      return prose(text, span, run.kind, 0, join);
  }
}

function markLength(item: string): number {
  return (listMark.exec(item) ?? pictureMark.exec(item))![0].length;
}

function prose(text: string, span: Span, kind: BlockKind, skip: number, join: boolean): Block {
  const content = trimmed(text, { start: span.start + skip, end: span.end });
  return { ...span, kind, content, sentences: proseOf(text, content, join) };
}

function proseOf(text: string, content: Span, _join: boolean): Block['sentences'] {
  return sentencesOf(text, content.start, content.end);
}

function trimmed(text: string, span: Span): Span {
  const start = trimmedStart(text, span.start, span.end);
  return { start, end: trimmedEnd(text, start, span.end) };
}

function tableOf(text: string, lines: Lines, run: Run, span: Span): Block {
  const rows: TableRow[] = [];
  for (let i = run.first; i <= run.last; i++) rows.push(rowOf(text, lines.startOf(i), lines.endOf(i), run.cut));
  const sentences = rows.flatMap((row) =>
    row.separator ? [] : row.cells.flatMap((cell) => sentencesOf(text, cell.start, cell.end)),
  );
  return { ...span, kind: 'table', content: trimmed(text, span), sentences, rows };
}

/** Cells between the pipes of one line; the empty pieces outside the first and last pipe are no cells. `\|` is a character. */
function rowOf(text: string, start: number, end: number, cut?: RegExp): TableRow {
  const cells = cut ? cellsBetween(text, start, end, cut) : cellsOf(text, start, end);
  const separator = cells.length > 0 && cells.every((cell) => separatorCell.test(text.slice(cell.start, cell.end)));
  return { start, end, cells, separator };
}

function cellsOf(text: string, start: number, end: number): Span[] {
  const cells: Span[] = [];
  let from = -1;
  for (let i = start; i <= end; i++) {
    if (i < end && (text[i] !== '|' || text[i - 1] === '\\')) continue;
    if (from >= 0 && (i < end || text.slice(from, i).trim() !== '')) cells.push(trimmed(text, { start: from, end: i }));
    from = i + 1;
  }
  return cells;
}
