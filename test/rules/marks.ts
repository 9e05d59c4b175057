import type { Span } from '../../server/src/core/text/span.ts';

/** A text with findings marked as ⟦…⟧ or ⟦1:…⟧, taken apart: the text without marks, and the spans they stood round. */
export interface Unmarked {
  readonly text: string;
  readonly marks: readonly (Span & { readonly label?: string })[];
}

const open = /⟦(?:(\d+):)?/y;

/** Takes the marks out. Marks may not overlap or nest; one that is not closed is a mistake of the fixture. */
export function unmark(marked: string): Unmarked {
  const marks: (Span & { label?: string })[] = [];
  let text = '';
  let current: { start: number; label?: string } | undefined;
  for (let i = 0; i < marked.length; ) {
    open.lastIndex = i;
    const opened = open.exec(marked);
    if (opened) {
      if (current) throw new Error(`⟦ inside ⟦ at ${JSON.stringify(marked.slice(i, i + 40))}`);
      current = { start: text.length, ...(opened[1] && { label: opened[1] }) };
      i += opened[0].length;
    } else if (marked[i] === '⟧') {
      if (!current) throw new Error(`⟧ without ⟦ at ${JSON.stringify(marked.slice(Math.max(0, i - 40), i + 1))}`);
      marks.push({ ...current, end: text.length });
      current = undefined;
      i++;
    } else text += marked[i++];
  }
  if (current) throw new Error('⟦ without ⟧');
  return { text, marks };
}

/** Puts marks round spans. Overlapping spans are cut where the next one starts, so that the result can be read back. */
export function mark(text: string, spans: readonly (Span & { readonly label?: string })[]): string {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  let marked = '';
  let at = 0;
  sorted.forEach((span, index) => {
    const start = Math.max(at, span.start);
    const end = Math.max(start, Math.min(span.end, sorted[index + 1]?.start ?? text.length, text.length));
    marked += `${text.slice(at, start)}⟦${span.label ? `${span.label}:` : ''}${text.slice(start, end)}⟧`;
    at = end;
  });
  return marked + text.slice(at);
}
