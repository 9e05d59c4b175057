import type { FileChange } from './protocol.ts';

/** The change that makes `after` of `before` (null: there is no file yet): whole lines, so that all others stay as they are. */
export function fileChange(uri: string, before: string | null, after: string): FileChange {
  const old = linesOf(before ?? '');
  const next = linesOf(after);
  const shorter = Math.min(old.length, next.length);
  let top = 0;
  while (top < shorter && old[top] === next[top]) top++;
  let bottom = 0;
  while (bottom < shorter - top && old.at(-1 - bottom) === next.at(-1 - bottom)) bottom++;
  return {
    uri,
    before,
    start: lengthOf(old.slice(0, top)),
    end: lengthOf(old.slice(0, old.length - bottom)),
    text: next.slice(top, next.length - bottom).join(''),
  };
}

/** Lines with their line breaks. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}
