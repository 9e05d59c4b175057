import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { overlapping } from '../../text/search.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { daysBetween, withDays } from './calendar.ts';
import { toldSentences } from './toldSentences.ts';

/** A weekday and the day it is told of. `iso` lies in 2001 or 2002 where nothing says the year. */
export interface WeekdayPair extends Span {
  /** 0 (Sunday) to 6. */
  readonly weekday: number;
  readonly iso: string;
  /** The year is written beside the day; else it was taken from the article's date, or is open. */
  readonly year: 'written' | 'resolved' | 'open';
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const weekday = String.raw`(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|Sun|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat)\b\.?`;

/** "Tuesday (5 March)", "Tuesday evening, 5 March", "Tuesday's session on 5 March". */
const dayFirst =
  /^(?: (?:morning|afternoon|evening|night|lunchtime))?(?:['’]s(?: \p{Ll}+){1,2} on| \(|,| the| at \d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?,?(?: on)?| [–—-])? (?:the )?$|^ \($/u;
/** "5 March, a Tuesday", "5 March, which was a Tuesday", "5 March fell on a Tuesday", "5 March (a Tuesday)". */
const dateFirst =
  /^(?:,| [–—-]| \()? ?(?:(?:which|that|it) )?(?:(?:was|is|will be|would be|falls?|fell|lands?|landed|happens? to be|happened to be) )?(?:on )?(?:an? (?:\p{Ll}+ ){0,2})?$/u;

/** Every weekday of an article that is told of a day, in text order. */
export function weekdayPairs(article: AnnotatedArticle): WeekdayPair[] {
  const { times } = article;
  const beside = times.flatMap((time, i): WeekdayPair[] => {
    if (time.kind !== 'date') return [];
    const inside = pairsIn(article, time);
    if (inside.length > 0) return inside;
    const next = times.slice(i + 1, i + 3).find(({ kind }) => kind === 'date');
    const pair = next && besideIn(article, time, next);
    return pair ? [pair] : [];
  });
  const apart = [...toldApart(article), ...rowPairs(article)];
  return [...beside, ...apart.filter((one) => !beside.some((other) => overlaps(one, other)))].sort(
    (a, b) => a.start - b.start,
  );
}

/** "He died on 3 May 2019. It was a Sunday."; "on a Tuesday in autumn, 5 November 2019": one day and one weekday that is told of it. */
function toldApart(article: AnnotatedArticle): WeekdayPair[] {
  return toldSentences(article).flatMap((told): WeekdayPair[] => {
    const [named] = told.times.filter(isWeekdayOnly);
    if (!named) return [];
    const lead = article.text.slice(told.start, named.start);
    const tail = article.text.slice(named.end, named.end + 3);
    if (/^ \p{Ll}|^-|^['’]/u.test(tail) && !/^ (?:in|a|t|w)/.test(tail)) return [];
    const isIt = /^(?:It|That|This|The (?:day|date)) (?:was|had been|is|fell on|will be) an? $/.test(lead);
    const days = (isIt && told.times.length === 1 ? (told.before?.times ?? []) : told.times).filter(
      ({ kind, start }) => kind === 'date' && start !== named.start,
    );
    const date = days[0] && withDays(article, days[0]);
    if (!date || days.length !== 1 || !isDay(date)) return [];
    if (!isIt) {
      const [from, to] = [Math.min(named.end, date.end), Math.max(named.start, date.start)];
      const between = article.text.slice(from, to);
      const verbs = told.sentence.tokens.some(
        ({ pos, start }) => start >= from && start < to && /^(?:VB[DZP]|MD)$/.test(pos),
      );
      // "on a Tuesday": the indefinite weekday is that of the day told beside it.
      if (
        !/\b(?:on|one|was|until) an? $|\bOne $/.test(lead) ||
        verbs ||
        between.length > 50 ||
        /[;:.]|\b(?:than|from|after|before|and|or)\b/.test(between)
      )
        return [];
    }
    const [first, last] = named.start < date.start ? [named, date] : [date, named];
    return [
      {
        start: isIt ? named.start : first.start,
        end: isIt ? named.end : last.end,
        weekday: named.weekday!,
        iso: date.from!,
        year: yearOf(article, date),
      },
    ];
  });
}

/** Rows of a table with a cell for the weekday and one for the day. */
function rowPairs(article: AnnotatedArticle): WeekdayPair[] {
  return article.blocks.flatMap(({ rows }) =>
    (rows ?? []).flatMap(({ cells }): WeekdayPair[] => {
      const [first, last] = [cells[0], cells.at(-1)];
      const times = first && last ? overlapping(article.times, { start: first.start, end: last.end }) : [];
      const isWhole = ({ start, end }: Time) =>
        cells.some((cell) => article.text.slice(cell.start, cell.end).trim() === article.text.slice(start, end));
      const named = times.filter((time) => isWeekdayOnly(time) && isWhole(time));
      const days = times.map((time) => withDays(article, time)).filter((time) => isDay(time) && isWhole(time));
      const [day, date] = [named[0], days[0]];
      if (!day || !date || named.length > 1 || days.length > 1) return [];
      const [start, end] = [Math.min(day.start, date.start), Math.max(day.end, date.end)];
      return [{ start, end, weekday: day.weekday!, iso: date.from!, year: yearOf(article, date) }];
    }),
  );
}

/** One expression that holds both: "Tuesday, 5 March", and each end of "Monday 4 to Friday 9 May". */
function pairsIn(article: AnnotatedArticle, time: Time): WeekdayPair[] {
  const ordinal = farOrdinal(article, time);
  if (ordinal) return [ordinal];
  const read = withDays(article, time);
  if (read.granularity !== 'day' || read.from === undefined || read.to === undefined || read.anchor === 'relative')
    return [];
  const year = yearOf(article, read);
  const pair = (span: Span, word: string, iso: string): WeekdayPair => ({
    start: span.start,
    end: span.end,
    weekday: numberOf(word),
    iso,
    year,
  });
  const words = article.text.slice(time.start, time.end);
  const lead = article.text.slice(Math.max(0, time.start - 40), time.start);
  // "Thursday 26 and | Friday 27 May": the first day has its month behind the second.
  const before = new RegExp(
    String.raw`(?<day>${weekday}),? (?:the )?(?<number>\d{1,2})(?:st|nd|rd|th)?,? (?:and|to|or|until|till|through|[–—-]) (?:(?:on|the) )*$`,
    'u',
  ).exec(lead);
  const first: WeekdayPair[] = [];
  if (before && read.from === read.to && Number(before.groups!['number']) < Number(read.from.slice(8))) {
    const iso = `${read.from.slice(0, 8)}${before.groups!['number']!.padStart(2, '0')}`;
    const start = time.start - lead.length + before.index;
    first.push(pair({ start, end: time.end }, before.groups!['day']!, iso));
  }
  if (read.from === read.to)
    return read.weekday === undefined ? first : [...first, pair(time, weekdays[read.weekday]!, read.from)];
  // "the weekend of 9 and 10 May": a Saturday and a Sunday.
  if (/^weekend of /i.test(words) && daysBetween(read.from, read.to) === 1)
    return [pair(time, weekdays[6]!, read.from)];
  const named = [...words.matchAll(new RegExp(weekday, 'gu'))].map(([word]) => word);
  // "Saturday and | Sunday, 4-5 July": the first weekday stands before the expression.
  const outer = new RegExp(String.raw`(?<day>${weekday})(?: (?:and|to|until|through)|[–—-]) ?$`, 'u').exec(lead);
  if (named.length === 1 && outer)
    return [
      pair({ start: time.start - lead.length + outer.index, end: time.end }, outer.groups!['day']!, read.from),
      pair(time, named[0]!, read.to),
    ];
  return named.length === 2 ? [pair(time, named[0]!, read.from), pair(time, named[1]!, read.to)] : [];
}

/** "Sunday, the 12th", read as the nearest 12th that is a Sunday: one months away is none; the pair then is that of the nearest. */
function farOrdinal(
  article: AnnotatedArticle,
  { start, end, anchor, from, weekday: day }: Time,
): WeekdayPair | undefined {
  const number = Number(/\d{1,2}/.exec(article.text.slice(start, end))?.[0]);
  if (!article.date || anchor !== 'relative' || from === undefined || day === undefined || !(number <= 28))
    return undefined;
  const { iso } = article.date;
  if (Number(from.slice(8)) !== number || Math.abs(daysBetween(from, iso)) < 62) return undefined;
  return { start, end, weekday: day, iso: `${iso.slice(0, 8)}${String(number).padStart(2, '0')}`, year: 'resolved' };
}

/** Two expressions for one day, side by side. */
function besideIn(article: AnnotatedArticle, first: Time, second: Time): WeekdayPair | undefined {
  const isFirst = isWeekdayOnly(first);
  const [day, date] = isFirst ? [first, withDays(article, second)] : [second, withDays(article, first)];
  if (!isWeekdayOnly(day) || !isDay(date)) return undefined;
  const between = article.text.slice(first.end, second.start).replace(/\s+/g, ' ');
  if (isFirst) {
    if (!dayFirst.test(between)) return undefined;
    // "on Tuesday, 5 March 2029's decree": the date of something else.
    if (/^['’]s\b/.test(article.text.slice(second.end, second.end + 3))) return undefined;
  } else {
    if (!dateFirst.test(between) || !/\ban? (?:\p{Ll}+ ){0,2}$|^(?:,| \() ?$|\bon $/u.test(between)) return undefined;
    const tail = article.text.slice(second.end, second.end + 12);
    // "a Tuesday market", "5 March (Tuesday sales only)", "5 March, Tuesday's paper".
    const closes = /\ban? (?:\p{Ll}+ ){0,2}$|\bon $/u.test(between)
      ? !/^ (?!and\b|when\b|in\b|that\b|which\b|at\b|on\b|as\b|but\b|with\b|so\b|after\b|before\b|the\b)\p{Ll}|^-/u.test(
          tail,
        )
      : between.includes('(')
        ? tail.startsWith(')')
        : /^[,.;)]|^$/.test(tail);
    if (!closes) return undefined;
  }
  const bracket = / ?\($/.test(between) && article.text[second.end] === ')';
  return {
    start: first.start,
    end: bracket ? second.end + 1 : second.end,
    weekday: day.weekday!,
    iso: date.from!,
    year: yearOf(article, date),
  };
}

function isWeekdayOnly({ weekday: day, anchor, kind }: Time): boolean {
  return kind === 'date' && day !== undefined && anchor === 'relative';
}

function isDay({ anchor, granularity, from, to, weekday: day, approximate }: Time): boolean {
  return (
    anchor !== 'relative' &&
    granularity === 'day' &&
    from !== undefined &&
    from === to &&
    day === undefined &&
    !approximate
  );
}

function yearOf(article: AnnotatedArticle, { anchor }: Time): WeekdayPair['year'] {
  if (anchor === 'absolute') return 'written';
  return article.date ? 'resolved' : 'open';
}

function numberOf(word: string): number {
  return weekdays.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase()));
}
