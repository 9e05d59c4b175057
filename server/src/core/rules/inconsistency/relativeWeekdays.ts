import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { day } from './calendar.ts';
import { isSpoken, toldSentences } from './toldSentences.ts';

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const weekday = names.join('|');
const offsets: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  yesterday: -1,
  'yesterday morning': -1,
  'yesterday afternoon': -1,
  'yesterday evening': -1,
  'last night': -1,
  tomorrow: 1,
  'tomorrow morning': 1,
  'tomorrow afternoon': 1,
  'tomorrow evening': 1,
  'tomorrow night': 1,
};
const relative = Object.keys(offsets)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const beside = new RegExp(
  String.raw`\b(?<day>${relative})(?:, (?:a |that is )?| \()(?<name>${weekday})(?=[,.;)]|$| (?:in|at|before|after|and|the|when)\b)|\b(?<first>${weekday})(?:, | \()(?<last>${relative})(?=[,.;)]|$)`,
  'giu',
);

/** "Last night, Tuesday", in an article of a Thursday. */
export function* relativeWeekdays(article: AnnotatedArticle): Iterable<ArticleFinding> {
  const { date } = article;
  if (!date || !/^\d{4}-\d\d-\d\d$/.test(date.iso)) return;
  for (const told of toldSentences(article)) {
    for (const match of told.text.matchAll(beside)) {
      const { day: one, name, first, last } = match.groups!;
      const offset = offsets[(one ?? last)!.toLowerCase()]!;
      const meant = new Date(Date.parse(`${date.iso}T00:00:00Z`) + offset * day).getUTCDay();
      const at = { start: told.start + match.index, end: told.start + match.index + match[0].length };
      // Whoever speaks may have spoken on another day.
      if (names[meant]!.toLowerCase() === (name ?? first)!.toLowerCase() || isSpoken(article, at)) continue;
      yield {
        at,
        message: `“${match[0]}”, but the article is of ${names[new Date(`${date.iso}T00:00:00Z`).getUTCDay()]}, ${date.iso}.`,
        related: [{ at: { start: date.start, end: date.end }, message: 'The date of the article' }],
      };
    }
  }
}
