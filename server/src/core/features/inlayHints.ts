import type { AnnotatedArticle, Time } from '../extract/annotations.ts';
import type { Span } from '../text/span.ts';

/** Text shown behind a word of the article that is not in the file. */
export interface InlayHint {
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

/** What dates without their year, and dates counted from the day of publication, were resolved to. */
export function inlayHints(article: AnnotatedArticle, within: Span): InlayHint[] {
  return article.times.flatMap((time) => {
    if (time.end < within.start || time.start > within.end || time.anchor === 'absolute' || time.kind !== 'date')
      return [];
    const label = shortDate(time);
    if (!label) return [];
    return [
      {
        offset: time.end,
        label,
        tooltip: `Counted from the article’s date${article.date ? `, ${article.date.iso}` : ''}.`,
      },
    ];
  });
}

/** "2031-05-03", "2031-05", "2031", or both ends of what is none of these. */
function shortDate({ from, to, granularity }: Time): string | undefined {
  if (!from || !to) return undefined;
  if (from === to) return from;
  if (granularity === 'month' && from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  if (granularity === 'year' && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
  return `${from} – ${to}`;
}
