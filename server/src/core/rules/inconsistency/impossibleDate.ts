import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { articleRule } from '../../rule.ts';
import { oneLine } from './toldSentences.ts';

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const names = 'January February March April May June July August September October November December'.split(' ');

export default articleRule({
  id: 'inconsistency/impossible-date',
  title: 'Day that the calendar does not have',
  why: 'June has thirty days, and only leap years have a 29 February. A date outside the calendar is a slip of the pen, and the right day has to be found.',
  severity: 'error',
  stage: 'stable',
  examples: {
    bad: ['The hearing is set for ⟦31 June 2031⟧.', 'The bridge opened on ⟦February 29, 2030⟧.'],
    good: [
      'The hearing is set for 30 June 2031.',
      'The bridge opened on February 29, 2028.',
      'She counted to 31. June was late.',
    ],
  },
  *check(article) {
    for (const time of article.times) {
      const isOpen = time.from === undefined && time.kind === 'date' && time.granularity === 'day';
      const day = isOpen ? dayOf(article, time) : undefined;
      if (!day || day.number <= lengthOf(day.month, day.year)) continue;
      const inYear = day.month === 1 && day.number === 29 ? ` ${day.year}` : '';
      yield {
        at: { start: time.start, end: time.end },
        message: `“${oneLine(article, time)}”: ${names[day.month]}${inYear} has ${lengthOf(day.month, day.year)} days.`,
      };
    }
  },
});

interface WrittenDay {
  readonly number: number;
  /** 0 is January. */
  readonly month: number;
  readonly year?: number;
}

/** The day and month of an expression that could not be resolved; nothing for ranges, lists and numeric forms. */
function dayOf(article: AnnotatedArticle, time: Time): WrittenDay | undefined {
  const words = oneLine(article, time);
  const match =
    /^(?:\p{L}+,? )?(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)? (?<month>\p{L}{3,9})\.?(?:,? (?<year>\d{4}))?$/u.exec(
      words,
    ) ??
    /^(?:\p{L}+,? )?(?<month>\p{L}{3,9})\.? (?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?$/u.exec(
      words,
    );
  if (!match) return undefined;
  const { day, month, year } = match.groups as { day: string; month: string; year?: string };
  const index = names.findIndex((name) => name.toLowerCase().startsWith(month.toLowerCase().slice(0, 4)));
  return index < 0 ? undefined : { number: Number(day), month: index, ...(year && { year: Number(year) }) };
}

function lengthOf(month: number, year: number | undefined): number {
  if (month !== 1 || year === undefined) return lengths[month]!;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
