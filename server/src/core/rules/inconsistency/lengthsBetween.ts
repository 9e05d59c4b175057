import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { daysBetween } from './calendar.ts';
import { type Clock, clocksIn } from './clocks.ts';
import { type DateMark, dateMarks } from './dateMarks.ts';
import { type Bounds, boundsOf, joinOf, unitMinutes } from './lengthJoins.ts';
import { presentOf } from './present.ts';
import { isSpoken, oneLine, type ToldSentence, toldSentences } from './toldSentences.ts';

const dayMinutes = 1440;

/** Two ends of a stretch of time and how many minutes may lie between them. */
interface Ends {
  readonly first: Span;
  readonly last: Span;
  readonly gaps: readonly Bounds[];
}

/**
 * A sentence with two times of day or two dates, and one length that its words join to them: "from six in the morning until six in
 * the evening, and after these ten hours", "a fortnight lay between 3 March and 27 April", "in November 2024, so eight months ago".
 */
export function* lengthsBetween(article: AnnotatedArticle): Iterable<ArticleFinding> {
  for (const told of toldSentences(article)) {
    if (!told.times.some(({ count }) => count !== undefined)) continue;
    yield* agoFindings(article, told);
    yield* laterFindings(article, told);
    const lengths = told.times.filter(
      (time) => time.kind === 'duration' && unitMinutes[time.granularity] && !vague.test(oneLine(article, time)),
    );
    for (const length of lengths) {
      const isClock = unitMinutes[length.granularity]! < dayMinutes;
      if (lengths.filter((one) => unitMinutes[one.granularity]! < dayMinutes === isClock).length > 1) continue;
      const ends = isClock ? clockEnds(article, told) : dateEnds(article, told, length);
      const finding = ends && misfit(article, told, length, ends);
      if (finding) yield finding;
    }
  }
}

function misfit(article: AnnotatedArticle, told: ToldSentence, length: Time, ends: Ends): ArticleFinding | undefined {
  const join = joinOf(article, told, length, ends.first, ends.last);
  if (!join || isSpoken(article, length)) return undefined;
  const stated = boundsOf(article, told, length);
  if (ends.gaps.some(({ least, most }) => most >= stated.least && least <= stated.most)) return undefined;
  const nearest = [...ends.gaps].sort((a, b) => a.least - b.least)[0]!;
  // What is longer than the time between cannot be a part of it.
  if (join === 'part' && stated.least < nearest.most) return undefined;
  if (Math.max(stated.most / Math.max(nearest.least, 1), nearest.most / Math.max(stated.least, 1)) > 40)
    return undefined;
  return {
    at: { start: length.start, end: length.end },
    message: `“${oneLine(article, length)}”, but ${oneLine(article, ends.first)} to ${oneLine(article, ends.last)} is ${shown(nearest)}.`,
    related: [ends.first, ends.last].map(({ start, end }) => ({ at: { start, end }, message: 'Counted by this' })),
  };
}

const vague = /^(?:several|few|couple|many|some|a (?:few|couple|number))\b/i;
const placesApart = /\b(?:flights?|planes?|flew|airports?|jets?|time zones?|local time|GMT|UTC|[ECMP][SD]?T)\b/;
const anotherDay =
  /\b(?:next|following|previous|same) (?:day|morning|night|evening|afternoon)\b|\bday (?:before|after)\b/i;

function clockEnds(article: AnnotatedArticle, told: ToldSentence): Ends | undefined {
  const clocks = clocksIn(article, told);
  const [first, last] = clocks;
  if (clocks.length !== 2 || !first || !last || placesApart.test(told.text)) return undefined;
  const days = told.times.filter(({ kind, granularity }) => kind === 'date' && granularity === 'day').length;
  const whole = days > 1 || anotherDay.test(told.text) ? [0, 1, 2] : [0];
  const gaps = first.minutes.flatMap((from) =>
    last.minutes.flatMap((to) =>
      whole.map((more) => {
        const passed = ((to - from + dayMinutes) % dayMinutes || dayMinutes) + more * dayMinutes;
        return { least: passed, most: passed };
      }),
    ),
  );
  return sameSide(article, first, last) ? undefined : { first, last, gaps };
}

/** "trains leave at 7.10 and 9.40": two times of one kind. */
function sameSide({ text }: AnnotatedArticle, first: Clock, last: Clock): boolean {
  return (
    /^(?:,| and| or|, and)(?: (?:again )?at)? $/.test(text.slice(first.end, last.start)) &&
    !/\b(?:between|from)\b[^.]{0,30}$/i.test(text.slice(Math.max(0, first.start - 40), first.start))
  );
}

function dateEnds(article: AnnotatedArticle, told: ToldSentence, length: Time): Ends | undefined {
  const marks = dateMarks(article, told).filter(({ start, end }) => end <= length.start || start >= length.end);
  const all = told.times.filter(
    ({ kind, start, end }) => kind === 'date' && (end <= length.start || start >= length.end),
  );
  const [first, last] = marks;
  if (marks.length === 1 && all.length === 1 && first?.isRange)
    return {
      first,
      last: first,
      gaps: [inMinutes(daysBetween(first.from, first.to), daysBetween(first.from, first.to) + 1)],
    };
  if (marks.length !== 2 || all.length !== 2 || !first || !last || first.isRange || last.isRange) return undefined;
  if (isCoarse(first, length) || isCoarse(last, length)) return undefined;
  const yearless = all.every(({ anchor }) => anchor === 'yearless');
  const least = daysBetween(first.to, last.from);
  const most = daysBetween(first.from, last.to);
  // Days without a year lie in the order in which they are told, or the other way round.
  if (least >= 0) return { first, last, gaps: [inMinutes(least, most + 1)] };
  if (!yearless) return most < 0 ? { first: last, last: first, gaps: [inMinutes(-most, 1 - least)] } : undefined;
  return { first, last, gaps: [inMinutes(-most, 1 - least), inMinutes(365 + least, 366 + most)] };
}

/** A year says nothing of a number of days or weeks. */
function isCoarse({ granularity }: DateMark, { granularity: unit }: Time): boolean {
  if (granularity === 'year') return unit !== 'year' && unit !== 'decade';
  return granularity === 'month' && (unit === 'day' || unit === 'week');
}

function inMinutes(least: number, most: number): Bounds {
  return { least: least * dayMinutes, most: most * dayMinutes };
}

const beside =
  /^(?:[,(–—:;]| [–—(])? ?(?:(?:so|or|and so|that is|that was|which is|which was|namely|exactly|just|only|barely|some|about|almost|nearly|already|now|on|in|at|i\.e\.|back in|back on|the)[ ,]*)*$/i;

/** "in November 2024, so eight months ago", "four days ago, on 25 May", "It is eleven years since the flood of 2019". */
function* agoFindings(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const { text } = article;
  const now = presentOf(article);
  if (!now) return;
  for (const [index, time] of told.times.entries()) {
    const unit = unitMinutes[time.granularity];
    if (time.count === undefined || unit === undefined || unit < dayMinutes || isSpoken(article, time)) continue;
    const isAgo = time.kind === 'date' && / ago$/i.test(text.slice(time.start, time.end));
    const other = [told.times[index + 1], told.times[index - 1]].find(
      (one) =>
        one?.kind === 'date' &&
        one.from !== undefined &&
        one.anchor !== 'relative' &&
        (isAgo
          ? beside.test(one.start >= time.end ? text.slice(time.end, one.start) : text.slice(one.end, time.start))
          : time.kind === 'duration' && isSince(text, told, time, one)),
    );
    const [mark] = other ? dateMarks(article, other) : [];
    if (!other || !mark || mark.isRange || mark.granularity === 'week') continue;
    if (isCoarse(mark, time)) continue;
    const [least, most] = [daysBetween(mark.to, now.from), daysBetween(mark.from, now.to)];
    if (most < 0) continue;
    const stated = boundsOf(article, told, time);
    if (most * dayMinutes >= stated.least && least * dayMinutes <= stated.most) continue;
    yield {
      at: { start: Math.min(time.start, other.start), end: Math.max(time.end, other.end) },
      message: `“${oneLine(article, time)}”, but ${oneLine(article, other)} was ${shown(inMinutes(Math.max(0, least), most))} before the article.`,
    };
  }
}

/** "They were found on February 8, ten days later": no day of the sentence before or of this one lies so far from the day beside it. */
function* laterFindings(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const { text } = article;
  const [day, ...others] = dateMarks(article, told);
  const length = told.times.find(
    ({ kind, start, end }) =>
      kind === 'duration' &&
      day &&
      start >= day.end &&
      /^,? (?:just |only |some |exactly |barely )?$/.test(text.slice(day.end, start)) &&
      /^ (?:later|afterwards)\b/.test(text.slice(end, end + 12)),
  );
  if (
    !day ||
    others.length > 0 ||
    !length ||
    !told.before ||
    !unitMinutes[length.granularity] ||
    isSpoken(article, length)
  )
    return;
  const before = dateMarks(article, told.before).filter(
    ({ granularity, isRange }) => granularity === day.granularity && !isRange,
  );
  if (before.length < 2 || day.isRange || isCoarse(day, length)) return;
  const stated = boundsOf(article, told, length);
  const gaps = before.map((one) => ({
    one,
    gap: inMinutes(daysBetween(one.to, day.from), daysBetween(one.from, day.to) + 1),
  }));
  const earlier = gaps.filter(({ gap }) => gap.most > 0);
  const [base] = earlier;
  if (!base || earlier.length > 1 || gaps.some(({ gap }) => gap.most >= stated.least && gap.least <= stated.most))
    return;
  yield {
    at: { start: length.start, end: length.end },
    message: `“${oneLine(article, length)}”, but ${oneLine(article, base.one)} to ${oneLine(article, day)} is ${shown(base.gap)}.`,
    related: [base.one, day].map(({ start, end }) => ({ at: { start, end }, message: 'Counted by this' })),
  };
}

function isSince(text: string, told: ToldSentence, time: Time, other: Time): boolean {
  return (
    other.start >= time.end &&
    /\b(?:[Ii]t(?:['’]s| is| has been| has now been| is now)|[Tt]hat is)(?: \p{Ll}+){0,2} $/u.test(
      text.slice(told.start, time.start),
    ) &&
    /^ since [^.;:,]{0,60}$/.test(text.slice(time.end, other.start))
  );
}

function shown({ least, most }: Bounds): string {
  const minutes = (least + most) / 2;
  const days = minutes / dayMinutes;
  if (minutes < 60) return `${minutes} minutes`;
  if (minutes < 2 * dayMinutes)
    return `${Math.floor(minutes / 60)} hours${minutes % 60 ? ` ${minutes % 60} minutes` : ''}`;
  if (days < 60) return `${Math.round(days)} days`;
  return days < 730 ? `about ${Math.round(days / 30.44)} months` : `about ${Math.round(days / 365.25)} years`;
}
