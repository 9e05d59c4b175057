import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { isOneYear, yearOf } from './calendar.ts';
import { presentYear } from './present.ts';
import { oneLine, type ToldSentence } from './toldSentences.ts';
import type { DatedEvent } from './worldEvents.ts';

/** "30 years ago, in 1998", "for 12 years, since 2003", "ten years later, in 2002", "30 years ago, when the Berlin Wall fell". */
export function* distanceFindings(
  article: AnnotatedArticle,
  told: ToldSentence,
  events: readonly DatedEvent[],
): Iterable<ArticleFinding> {
  const { text } = article;
  const now = presentYear(article);
  for (const [i, time] of told.times.entries()) {
    if (
      time.granularity !== 'year' ||
      time.count === undefined ||
      time.kind === 'anniversary' ||
      !Number.isInteger(time.count)
    )
      continue;
    const next = told.times[i + 1];
    const previous = told.times[i - 1];
    if (isAgo(article, time) && now !== undefined) {
      const stated = [next, previous].find(
        (other) => other && isOneYear(other) && isBeside(text, time, other, /^,? (?:\(|in |on )?$/),
      );
      if (stated) yield* wrongDistance(article, time, stated, now - time.count);
      else yield* wrongEvent(article, told, time, now, events);
    } else if (time.kind === 'duration') {
      yield* besideYears(article, told, i, now, events);
    }
  }
}

/** A number of years between two years, or between a year and now; `i` is the place of the duration among the times. */
function* besideYears(
  article: AnnotatedArticle,
  told: ToldSentence,
  i: number,
  now: number | undefined,
  events: readonly DatedEvent[],
): Iterable<ArticleFinding> {
  const { text } = article;
  const [previous, time, next, third] = [told.times[i - 1], told.times[i]!, told.times[i + 1], told.times[i + 2]];
  const lead = text.slice(told.start, time.start);
  const marks = /\b(?:marks?|marked|celebrat\w+|it(?:['’]s| is| has been)|exactly)(?: exactly| now)? $/i.test(lead);
  if (!next || !isOneYear(next)) {
    if (marks && now !== undefined) yield* sinceEvent(article, told, time, now, events);
    return;
  }
  const between = text.slice(time.end, next.start);
  const reach = /^ (?<sign>after|before) [^.;:]{0,60}$/.exec(between)?.groups?.['sign'];
  const sign = reach === 'before' ? -1 : 1;
  const isReach = marks || /(?:^| )(?:[Ff]or|[Ii]n the|[Oo]ver the|of the) (?:last |past )?$/.test(lead);
  if (
    /^,? since (?:(?!\b(?:when|then|that|which|who)\b)[^.;:,]){0,60}\b(?:in|of) $/.test(between) &&
    isReach &&
    now !== undefined
  )
    yield* wrongDistance(article, time, next, now - time.count!);
  else if (/^,? since (?:\w+ )?$/.test(between) && / (?:for|after|of|in) (?:the (?:last|past) )?$/.test(lead)) {
    if (now !== undefined) yield* wrongDistance(article, time, next, now - time.count!);
  } else if (reach && third && isOneYear(third) && /^,? in $/.test(text.slice(next.end, third.start))) {
    yield* wrongDistance(article, time, third, yearOf(next.from!) + sign * time.count!);
  } else if (reach && previous && isOneYear(previous) && /^, $/.test(text.slice(previous.end, time.start))) {
    yield* wrongDistance(article, time, next, yearOf(previous.from!) - sign * time.count!);
  } else if (/^ later,? in $/.test(between)) {
    const first = lastYearBefore(told, time);
    if (first) yield* wrongDistance(article, time, next, yearOf(first.from!) + time.count!);
  }
}

/** "It is 100 years since the Titanic sank". */
function* sinceEvent(
  article: AnnotatedArticle,
  told: ToldSentence,
  time: Time,
  now: number,
  events: readonly DatedEvent[],
): Iterable<ArticleFinding> {
  const behind = article.text.slice(time.end, Math.min(told.end, time.end + 60));
  const event = /^ (?:since|after) /.test(behind) ? events.find(({ words }) => words.test(behind)) : undefined;
  if (!event || time.approximate || Math.abs(now - yearOf(event.date) - time.count!) <= 1) return;
  yield {
    at: time,
    message: `“${oneLine(article, time)}” leads to ${now - time.count!}; ${yearOf(event.date)} was the year (${event.name}).`,
  };
}

function isAgo(article: AnnotatedArticle, time: Time): boolean {
  return time.kind === 'date' && / ago$/i.test(oneLine(article, time));
}

function isBeside(text: string, a: Time, b: Time, between: RegExp): boolean {
  return a.end <= b.start
    ? between.test(text.slice(a.end, b.start))
    : /^(?:,? |, (?:some |about )?| \()$/.test(text.slice(b.end, a.start));
}

/** The one year told of in this sentence before the duration, or in the sentence before it. */
function lastYearBefore(told: ToldSentence, time: Time): Time | undefined {
  const here = told.times.filter((other) => other.end <= time.start && isOneYear(other));
  const years = here.length > 0 ? here : (told.before?.times.filter(isOneYear) ?? []);
  return years.length === 1 ? years[0] : undefined;
}

const entered =
  /\b(?:took office|took over|became|founded|joined|opened|moved (?:to|in)|came to power|was (?:elected|appointed|named|founded|created|launched|opened|built)|set up|started|began)\b[^.;:,]{0,40}\bin $/i;

const inPost =
  /^ (?:in (?:office|the (?:job|post|role)|charge|power|command)|at the (?:helm|head|top)|on the job|as [^.;:,]{3,40}?)(?=[,.;]| (?:he|she|they|is|has|and|will|now)\b)/i;

/** "took office in 2020 and has been in the job for three years", "… After nine years in office": it reaches to the article's day. */
export function* tenureFindings(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const lengths = told.times.filter(
    ({ kind, granularity, count, approximate }) =>
      kind === 'duration' && granularity === 'year' && !approximate && Number.isInteger(count),
  );
  const length = lengths[0];
  if (!length || lengths.length !== 1) return;
  yield* wholeTenure(article, told, length);
  const now = presentYear(article);
  if (now === undefined) return;
  const here = told.times.filter((time) => time.kind === 'date' && time.end <= length.start);
  const tail = article.text.slice(length.end, told.end);
  if (here.length === 0 && told.before && inPost.test(tail) && isPresent(told)) {
    const year = entryYear(article, told.before);
    if (year && /\b(?:after|for|her|his|with|in) $/i.test(article.text.slice(told.start, length.start)))
      yield* wrongDistance(article, length, year, now - length.count!);
    return;
  }
  const year = here[0];
  if (!year || told.times.filter(({ kind }) => kind === 'date').length !== 1 || !isYearOrMonth(year)) return;
  const between = article.text.slice(year.end, length.start);
  const start = article.text.slice(told.start, year.start);
  const perfect = /\b(?:has|have)\b[^;:]{0,60} for $/.test(between) || (heldSince.test(start) && hasHeld.test(between));
  const isTenure = (entered.test(start) && isPresent(told, year.end)) || heldSince.test(start);
  if (!(perfect && (isTenure || entered.test(start))) && !(isTenure && inPost.test(tail))) return;
  if (/^ (?:before|after|of|longer|more)\b/.test(tail)) return;
  yield* wrongDistance(article, length, year, now - length.count!);
}

/** "Kettering, clerk since 2009": a post, and from when. */
const heldSince = /, (?:(?:the|its|their|our|an?) )?(?:[\p{L}’'-]+ ){1,5}since $/u;
const hasHeld =
  /\b(?:has|have|had|[\p{L}]+['’](?:s|ve|d)) (?:now |already )?(?:run|led|headed|held|served|overseen|managed|chaired|been|worked|directed|commanded|taught|coached|edited|kept|done|looked)\b[^;:]{0,60} for $/u;

function isYearOrMonth(time: Time): boolean {
  return isOneYear(time) || (time.granularity === 'month' && time.from !== undefined && time.anchor !== 'yearless');
}

const left =
  /\b(?:resigned|left|retired|stepped down|quit|died|was (?:ousted|voted out|replaced|dismissed)|handed over|lost|departed|stood down)\b[^.;:,]{0,25}\bin $/i;

/** "was elected in 2011 and resigned in 2019 after eight years as mayor": both ends of a tenure and its length. */
function* wholeTenure(article: AnnotatedArticle, told: ToldSentence, length: Time): Iterable<ArticleFinding> {
  const { text } = article;
  const dates = told.times.filter(({ kind }) => kind === 'date');
  const [first, last] = [dates[0], dates[1]];
  if (dates.length !== 2 || !first || !last || !isOneYear(first) || !isOneYear(last) || last.end > length.start) return;
  if (!entered.test(text.slice(told.start, first.start)) || !left.test(text.slice(first.end, last.start))) return;
  if (
    !/^,? after $/.test(text.slice(last.end, length.start)) ||
    !/^ (?:in|as|at|of)\b/.test(text.slice(length.end, told.end))
  )
    return;
  yield* wrongDistance(article, length, last, yearOf(first.from!) + length.count!);
}

/** Told of now, from an offset on: "is stepping down", "has led". */
function isPresent({ sentence }: ToldSentence, from = 0): boolean {
  const tokens = sentence.tokens.filter(({ start }) => start >= from);
  return tokens.some(({ pos }) => pos === 'VBZ' || pos === 'VBP') && !tokens.some(({ pos }) => pos === 'VBD');
}

/** The one year that somebody entered a post in, in a sentence that tells no other. */
function entryYear(article: AnnotatedArticle, told: ToldSentence): Time | undefined {
  const dates = told.times.filter(({ kind }) => kind === 'date');
  const year = dates[0];
  const isEntry =
    year && dates.length === 1 && isOneYear(year) && entered.test(article.text.slice(told.start, year.start));
  return isEntry ? year : undefined;
}

/** A year more or less is rounding; more is not, unless the distance is itself a round "about". */
function* wrongDistance(
  article: AnnotatedArticle,
  distance: Time,
  stated: Time,
  expected: number,
): Iterable<ArticleFinding> {
  const slack = distance.approximate
    ? 2 + distance.count! * 0.15
    : distance.count! >= 30 && distance.count! % 10 === 0
      ? 3
      : 1;
  const off = Math.abs(yearOf(stated.from!) - expected);
  if (off <= slack) return;
  yield {
    at: { start: Math.min(distance.start, stated.start), end: Math.max(distance.end, stated.end) },
    message: `“${oneLine(article, distance)}” leads to ${expected}, not ${yearOf(stated.from!)}.`,
  };
}

function* wrongEvent(
  article: AnnotatedArticle,
  told: ToldSentence,
  ago: Time,
  now: number,
  events: readonly DatedEvent[],
): Iterable<ArticleFinding> {
  if (told.times.some((time) => time !== ago && time.kind === 'date')) return;
  const behind = article.text.slice(ago.end, Math.min(told.end, ago.end + 60));
  const event = /^,? (?:when|with|in|after) /.test(behind) ? events.find(({ words }) => words.test(behind)) : undefined;
  if (!event) return;
  const year = now - ago.count!;
  if (Math.abs(yearOf(event.date) - year) <= 1 + (ago.count! >= 30 ? 3 : 0)) return;
  yield {
    at: ago,
    message: `“${oneLine(article, ago)}” leads to ${year}; ${yearOf(event.date)} was the year (${event.name}).`,
  };
}
