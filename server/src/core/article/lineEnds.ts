import { isWhiteSpace } from '../text/whiteSpace.ts';

const closers: ReadonlySet<number> = codesOf('"\'”’»)]');

/** The code units of these marks, to be asked whether they have `lastMark`. */
export function codesOf(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)));
}

/** The last UTF-16 code unit of a stretch of text before the quotation marks and brackets that close at its end; 0 where there is none. */
export function lastMark(text: string, start: number, end: number): number {
  let at = end - 1;
  while (at >= start && closers.has(text.charCodeAt(at))) at--;
  return at < start ? 0 : text.charCodeAt(at);
}

/** Whether a text has no line break within it. */
export function isOneLine(text: string): boolean {
  return !text.includes('\n') && !text.includes('\r');
}

/** The stretch without the white space at its end. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && isWhiteSpace(text.charCodeAt(to - 1))) to--;
  return to;
}

/** Where the stretch begins without the white space at its beginning. */
export function trimmedStart(text: string, start: number, end: number): number {
  let from = start;
  while (from < end && isWhiteSpace(text.charCodeAt(from))) from++;
  return from;
}
