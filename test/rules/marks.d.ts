import type { Span } from '../../server/src/core/text/span.ts';
/** A text with findings marked as ⟦…⟧ or ⟦1:…⟧, taken apart: the text without marks, and the spans they stood round. */
export interface Unmarked {
  readonly text: string;
  readonly marks: readonly (Span & {
    readonly label?: string;
  })[];
}
/** Takes the marks out. Marks may not overlap or nest; one that is not closed is a mistake of the fixture. */
export declare function unmark(marked: string): Unmarked;
/** Puts marks round spans. Overlapping spans are cut where the next one starts, so that the result can be read back. */
export declare function mark(
  text: string,
  spans: readonly (Span & {
    readonly label?: string;
  })[],
): string;
