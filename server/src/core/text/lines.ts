/** A place in a text: both zero-based, `character` in UTF-16 code units, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Converts between UTF-16 offsets and line and column. LF, CRLF and a lone CR each end a line. */
export interface Lines {
  readonly count: number;
  /** Zero-based line of an offset; offsets outside the text give its first or last line. */
  lineAt(offset: number): number;
  /** Offset of the first code unit of a zero-based line; lines outside the text are clamped. */
  startOf(line: number): number;
  /** Offset behind the last code unit of a line, its line break left out. */
  endOf(line: number): number;
  positionAt(offset: number): Position;
  /** Offset of a position; a column past the line's end gives that end. */
  offsetAt(position: Position): number;
}

export function linesOf(text: string): Lines {
  const starts = lineStarts(text);
  const clamp = (line: number) => Math.max(0, Math.min(line, starts.length - 1));
  const lineAt = (offset: number) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  const startOf = (line: number) => starts[clamp(line)]!;
  const endOf = (line: number) => {
    const at = clamp(line);
    let end = at + 1 < starts.length ? starts[at + 1]! : text.length;
    if (at + 1 < starts.length) end -= text[end - 1] === '\n' && text[end - 2] === '\r' ? 2 : 1;
    return end;
  };
  return {
    count: starts.length,
    lineAt,
    startOf,
    endOf,
    positionAt(offset) {
      const within = Math.max(0, Math.min(offset, text.length));
      const line = lineAt(within);
      return { line, character: within - starts[line]! };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      return Math.min(startOf(line) + Math.max(0, character), endOf(line));
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  const breaks = /\r\n|\n|\r/g;
  while (breaks.exec(text)) starts.push(breaks.lastIndex);
  return starts;
}
