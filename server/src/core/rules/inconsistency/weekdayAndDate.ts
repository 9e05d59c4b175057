import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { articleRule } from '../../rule.ts';
import { overlaps } from '../../text/span.ts';
import { day } from './calendar.ts';
import { relativeWeekdays } from './relativeWeekdays.ts';
import { oneLine, toldSentences } from './toldSentences.ts';
import { type WeekdayPair, weekdayPairs } from './weekdayPairs.ts';

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

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
    const pairs = weekdayPairs(article);
    const otherYear = isOfOtherYear(pairs);
    for (const [i, pair] of pairs.entries()) {
      const told = pairs.slice(0, i).some((one) => overlaps(one, pair) && !isRight(one));
      if (told) continue;
      if (pair.year === 'open' || isRight(pair) || (pair.year === 'resolved' && (otherYear || !isNear(article, pair))))
        continue;
      yield {
        at: { start: pair.start, end: pair.end },
        message: `“${oneLine(article, pair)}”: ${pair.iso} is a ${names[weekdayOf(pair.iso)]}, not a ${names[pair.weekday]}.`,
      };
    }
    yield* unlikeOthers(article, pairs);
    yield* relativeWeekdays(article);
  },
});

function isRight({ iso, weekday }: WeekdayPair): boolean {
  return weekdayOf(iso) === weekday;
}

/** Several weekdays beside dates without a year, none of which fits: the dates are of another year than the article. */
function isOfOtherYear(all: readonly WeekdayPair[]): boolean {
  const pairs = all.filter(({ year }) => year === 'resolved');
  return pairs.length > 1 && !pairs.some(isRight);
}

/**
 * Without a year the date may be meant for the year before or after, unless it lies close to the article's own. What will
 * be is of this year or of the next.
 */
function isNear(article: AnnotatedArticle, pair: WeekdayPair): boolean {
  const { date } = article;
  if (!date) return false;
  if (Math.abs(Date.parse(pair.iso) - Date.parse(date.iso)) <= 60 * day) return true;
  const told = toldSentences(article).find(({ start, end }) => start <= pair.start && pair.end <= end);
  const ahead = told?.sentence.tokens.some(({ lower, pos }) => pos === 'MD' && /^(?:will|['’]ll)$/.test(lower));
  const year = Number(date.iso.slice(0, 4));
  return ahead === true && [year, year + 1].every((one) => weekdayOf(`${one}${pair.iso.slice(4)}`) !== pair.weekday);
}

/** Years of every shape: 28 follow each other before weekdays and leap days come round again. */
const shapes = Array.from({ length: 28 }, (_, i) => 2001 + i);

/**
 * In an article without a date, days of one year must fit each other: there is no year with a Monday 3 May and a Thursday 7
 * May. Told of the day that fits the fewest of the others, the later of two.
 */
function* unlikeOthers(article: AnnotatedArticle, all: readonly WeekdayPair[]) {
  const pairs = all.filter(({ year }) => year === 'open');
  if (pairs.length < 2 || all.some(({ year }) => year === 'written')) return;
  const months = pairs.map(({ iso }) => Number(iso.slice(5, 7)));
  // A stretch over the turn of a year, or a calendar of many months, may be of two.
  if (Math.max(...months) - Math.min(...months) > 5) return;
  const fits = (a: WeekdayPair, b: WeekdayPair) =>
    yearsOf(a).some((year) => yearsOf(b).includes(year)) ||
    (a.iso.slice(5) === b.iso.slice(5) && a.weekday === b.weekday);
  const friends = pairs.map((one) => pairs.filter((other) => fits(one, other)).length);
  const most = Math.max(...friends);
  const odd = pairs.filter((_, i) => friends[i]! < Math.max(most, 2));
  // A page that says of which year it is knows which of two that do not agree is wrong.
  const year = /(?:©|\bCopyright|\(c\)) ?(?:\(c\) |© )?(?<year>20\d\d)\b/i.exec(article.text)?.groups?.['year'];
  const unlike = odd.filter((one) => year && weekdayOf(`${year}${one.iso.slice(4)}`) !== one.weekday);
  const pair = unlike.length === 1 ? unlike[0] : odd.at(-1);
  const other = pairs.find((one) => pair && one !== pair && !fits(one, pair));
  if (!pair || !other || (odd.length > 1 && pairs.length > 2)) return;
  yield {
    at: { start: pair.start, end: pair.end },
    message: `“${oneLine(article, pair)}” and “${oneLine(article, other)}” do not fall into one year.`,
    related: [{ at: { start: other.start, end: other.end }, message: 'The other day' }],
  };
}

/** The years of each shape in which a day falls on its weekday. */
function yearsOf({ iso, weekday }: WeekdayPair): number[] {
  return shapes.filter((year) => weekdayOf(`${year}${iso.slice(4)}`) === weekday);
}

/** 0 (Sunday) to 6, by the Gregorian calendar. */
function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}
