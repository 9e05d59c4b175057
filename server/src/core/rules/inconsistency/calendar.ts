import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';

/** Milliseconds of a day. */
export const day = 86_400_000;

/** The ISO date of a time in milliseconds. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Whole years between two ISO dates; negative where `to` comes first. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(4) < from.slice(4) ? years - 1 : years;
}

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day);
}

export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName =
  '(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const dayMonth = new RegExp(String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?: (?:of )?${monthName}\b)?`, 'gu');
const monthDay = new RegExp(
  String.raw`${monthName} (?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s?(?:to|and|until|through|till|[–-])\s?(?<last>\d{1,2})\b)?`,
  'gu',
);

/**
 * A day or a stretch of days whose year is not known, set in 2001: such days can be compared with each other, the second
 * of a stretch not before the first. Other times come back as they are.
 */
export function withDays({ text }: AnnotatedArticle, time: Time): Time {
  if (time.kind !== 'date' || time.anchor !== 'yearless' || time.granularity !== 'day' || time.from !== undefined)
    return time;
  const days = daysIn(text.slice(time.start, time.end));
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || days.length > 2) return time;
  const year = last < first ? 2002 : 2001;
  return { ...time, from: `2001-${first}`, to: `${year}-${last}` };
}

/** MM-DD of the days written, one or two; "3 to 9 May" gives both the month. */
function daysIn(words: string): string[] {
  const front = [...words.matchAll(monthDay)];
  if (front.length > 0) {
    return front.flatMap(({ groups }) => {
      const { month, day, last } = groups as { month: string; day: string; last?: string };
      return [shortDay(month, day), ...(last ? [shortDay(month, last)] : [])];
    });
  }
  const found = [...words.matchAll(dayMonth)].map(({ groups }) => groups as { day: string; month?: string });
  const month = found.findLast((one) => one.month)?.month;
  return month ? found.map((one) => shortDay(one.month ?? month, one.day)) : [];
}

function shortDay(month: string, day: string): string {
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return `${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whether a date is stated with its year and lies in one year. */
export function isOneYear({ kind, anchor, from, to, approximate }: Time): boolean {
  return (
    kind === 'date' &&
    anchor === 'absolute' &&
    !approximate &&
    from !== undefined &&
    to !== undefined &&
    yearOf(from) === yearOf(to)
  );
}
