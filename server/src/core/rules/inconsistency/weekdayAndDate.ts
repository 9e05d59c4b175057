import type { Article } from '../../article/article.ts';
import type { Time } from '../../extract/annotations.ts';
import { articleRule } from '../../rule.ts';
import type { Span } from '../../text/span.ts';

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const day = 86_400_000;

export default articleRule({
  id: 'inconsistency/weekday-and-date',
  title: 'Weekday that the date does not fall on',
  why: 'A weekday beside a date can be checked against the calendar. Where they disagree one of the two is wrong, and a reader who plans by it comes on the wrong day.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The court will sit again on ⟦Tuesday, 5 March 2031⟧, its clerk said.',
      'The court will sit again on ⟦Tuesday (5 March 2031)⟧, its clerk said.',
    ],
    good: [
      'The court will sit again on Wednesday, 5 March 2031, its clerk said.',
      'The court sat on 5 March 2031. On Tuesday it had adjourned.',
      'The court sits every Tuesday, and on 5 March 2031 it sat twice.',
    ],
  },
  *check(article) {
    const otherYear = isOfOtherYear(article.times);
    for (const [i, time] of article.times.entries()) {
      const pair = bracketed(article, time, article.times[i + 1]);
      if (pair) {
        const { at, date, weekday } = pair;
        const falls = weekdayOf(date.from!);
        const words = article.text.slice(at.start, at.end).replace(/\s+/g, ' ');
        if (falls !== weekday)
          yield { at, message: `“${words}”: ${date.from} is a ${names[falls]}, not a ${names[weekday]}.` };
        continue;
      }
      const actual = contradicted(time, article);
      if (actual === undefined || (otherYear && time.anchor === 'yearless')) continue;
      const date = article.text.slice(time.start, time.end);
      yield {
        at: time,
        message: `“${date.replace(/\s+/g, ' ')}”: ${time.from} is a ${names[actual]}, not a ${names[time.weekday!]}.`,
      };
    }
  },
});

/** Several weekdays beside dates without a year, none of which fits: the dates are of another year than the article. */
function isOfOtherYear(times: readonly Time[]): boolean {
  const pairs = times.filter(
    ({ anchor, weekday, from, to }) =>
      anchor === 'yearless' && weekday !== undefined && from !== undefined && from === to,
  );
  return pairs.length > 1 && pairs.every(({ from, weekday }) => weekdayOf(from!) !== weekday);
}

/** "Tuesday (5 March 2031)", "5 March 2031 (Tuesday)", "5 March 2031, a Tuesday": two expressions for one day. */
function bracketed(
  article: Article,
  first: Time,
  second: Time | undefined,
): { readonly at: Span; readonly date: Time; readonly weekday: number } | undefined {
  if (!second || (isWeekdayOnly(first) ? !isFullDay(second) : !(isFullDay(first) && isWeekdayOnly(second))))
    return undefined;
  const between = article.text.slice(first.end, second.start);
  const [weekday, date] = isWeekdayOnly(first) ? [first, second] : [second, first];
  const isBracket = /^ \($/.test(between) && article.text[second.end] === ')';
  if (
    !isBracket &&
    !(
      weekday === second &&
      /^, an? $/.test(between) &&
      !/^ \p{Ll}/u.test(article.text.slice(second.end, second.end + 2))
    )
  )
    return undefined;
  return { at: { start: first.start, end: isBracket ? second.end + 1 : second.end }, date, weekday: weekday.weekday! };
}

function isWeekdayOnly({ weekday, anchor, kind }: Time): boolean {
  return kind === 'date' && weekday !== undefined && anchor === 'relative';
}

function isFullDay({ anchor, granularity, from, to, weekday }: Time): boolean {
  return anchor === 'absolute' && granularity === 'day' && from !== undefined && from === to && weekday === undefined;
}

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
