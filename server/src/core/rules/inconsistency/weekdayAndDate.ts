import type { Article } from '../../article/article.ts';
import type { Time } from '../../extract/annotations.ts';
import { articleRule } from '../../rule.ts';

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const day = 86_400_000;

export default articleRule({
  id: 'inconsistency/weekday-and-date',
  title: 'Weekday that the date does not fall on',
  why: 'A weekday beside a date can be checked against the calendar. Where they disagree one of the two is wrong, and a reader who plans by it comes on the wrong day.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: ['The court will sit again on ⟦Tuesday, 5 March 2031⟧, its clerk said.'],
    good: [
      'The court will sit again on Wednesday, 5 March 2031, its clerk said.',
      'The court sat on 5 March 2031. On Tuesday it had adjourned.',
    ],
  },
  *check(article) {
    for (const time of article.times) {
      const actual = contradicted(time, article);
      if (actual === undefined) continue;
      const date = article.text.slice(time.start, time.end);
      yield {
        at: time,
        message: `“${date.replace(/\s+/g, ' ')}”: ${time.from} is a ${names[actual]}, not a ${names[time.weekday!]}.`,
      };
    }
  },
});

/** The weekday of the date, where it is another than the one written. */
function contradicted({ weekday, from, to, anchor, granularity }: Time, article: Article): number | undefined {
  if (weekday === undefined || from === undefined || from !== to || granularity !== 'day') return undefined;
  // A weekday alone was resolved from the article's date: there is nothing to compare.
  if (anchor === 'relative') return undefined;
  const actual = weekdayOf(from);
  if (actual === weekday) return undefined;
  // Without a year the date may be meant for the year before or after, unless it lies close to the article's own.
  if (anchor === 'yearless') {
    if (!article.date || Math.abs(Date.parse(from) - Date.parse(article.date.iso)) > 60 * day) return undefined;
  }
  return actual;
}

/** 0 (Sunday) to 6, by the Gregorian calendar. */
function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}
