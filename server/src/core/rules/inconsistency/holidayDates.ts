import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import { oneLine } from './toldSentences.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** One day told with its month. */
export function isDay({ kind, granularity, from, to, anchor }: Time): boolean {
  return kind === 'date' && granularity === 'day' && from === to && anchor !== 'relative';
}

/** MM-DD of a day; in an undated article a day without a year is not resolved, so it is read from its words. */
export function dayOf(article: AnnotatedArticle, date: Time): string | undefined {
  if (date.from) return date.from.slice(5);
  const words = oneLine(article, date);
  const month = months.findIndex((name) => words.includes(name.slice(0, 3)));
  const number = /\b\d{1,2}(?=\D|$)/.exec(words)?.[0];
  return month < 0 || number === undefined
    ? undefined
    : `${String(month + 1).padStart(2, '0')}-${number.padStart(2, '0')}`;
}

/** A date right beside the name of a holiday. */
export function isBeside(text: string, holiday: Span, date: Span): boolean {
  if (date.start >= holiday.end)
    return /^(?:,? (?:on |(?:which )?(?:is |falls )on |(?:which is |is )?(?:celebrated|marked|held|kept)(?: (?:every|each) year| annually)? on )?| \((?:on )?)$/.test(
      text.slice(holiday.end, date.start),
    );
  return /^(?:, (?:the )?| \(|, which is )$/.test(text.slice(date.end, holiday.start));
}

/** "03-17" as "17 March". */
export function shownDay(day: string): string {
  return `${Number(day.slice(3))} ${months[Number(day.slice(0, 2)) - 1]}`;
}
