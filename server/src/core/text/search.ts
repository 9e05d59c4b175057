import type { Span } from './span.ts';

/** Index of the first of the spans, sorted by their ends, that ends after `offset`; their number where none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The spans, sorted and without overlaps, that share at least one code unit with `within`. */
export function overlapping<S extends Span>(spans: readonly S[], within: Span): readonly S[] {
  const from = firstEndingAfter(spans, within.start);
  let to = from;
  while (to < spans.length && spans[to]!.start < within.end) to++;
  return spans.slice(from, to);
}
