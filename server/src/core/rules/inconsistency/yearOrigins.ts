import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { overlapping } from '../../text/search.ts';
import { daysBetween, isOneYear, yearOf } from './calendar.ts';
import { followedPeople } from './followedPeople.ts';
import { presentOf } from './present.ts';
import { oneLine, sentencesOf, type ToldSentence, toldSentences } from './toldSentences.ts';
import { closeBegin, isOrigin, type Origin } from './yearLinks.ts';
import { type YearReach, yearReaches } from './yearReaches.ts';

/** "The museum passed its centenary in a pandemic": told as past with no day, it may have been kept years ago. */
function isLongPast({ kind, told, start }: YearReach, from: { readonly start: number }): boolean {
  if (kind !== 'kept' || told.times.some((time) => time.kind === 'date' && time.start !== from.start)) return false;
  const verb = told.sentence.tokens.findLast((token) => token.end <= start && /^(?:VB[DZP]|MD)$/.test(token.pos));
  return verb?.pos === 'VBD';
}

/**
 * Anniversaries, ages of things, "30 years ago" and "for the first time in a century" against the year told elsewhere for
 * the beginning of the same: "The choir will mark its 150th anniversary. … The choir was formed in 1901". Silent where any
 * year of the article gives the number.
 */
export function* yearOriginFindings(article: AnnotatedArticle): Iterable<ArticleFinding> {
  const present = presentOf(article);
  const sentences = toldSentences(article);
  const headlines = article.blocks
    .filter(({ kind }) => kind === 'headline' || kind === 'heading')
    .flatMap((block) => sentencesOf(article, block));
  const reaches = [...headlines, ...sentences].flatMap((told) => yearReaches(article, told));
  if (reaches.length === 0) return;
  const dates = article.times.filter((time) => isOneYear(time) || isPlain(time));
  const origins = [...sentences.flatMap(originsIn), ...rowOrigins(article)];
  const people = followedPeople(article);
  for (const reach of reaches) {
    // "celebrated its 150th anniversary in 2019": counted to that year.
    const kept = reach.kind === 'kept' ? keptIn(article, reach) : undefined;
    const on = kept ?? present;
    if (!on) continue;
    const from = yearOf(on.from!);
    const fits = (time: Time) => fitsReach(reach, time, on);
    if (dates.some(fits) || (!kept && isElsewhen(article, reach, from))) continue;
    const linked = origins.filter((origin) => isOrigin(article, people, reach, origin, from));
    const own = linked.length > 0 ? linked : onlyOrigin(article, reach, origins, from);
    // Of the rows of a timeline the first tells the beginning.
    const rows = own.every(({ told }) => told.block.kind === 'listItem' || told.block.rows !== undefined);
    const origin = rows ? own.toSorted((a, b) => a.year - b.year)[0] : own[0];
    if (!origin || (!rows && own.some(({ year }) => year !== origin.year))) continue;
    const passed = from - origin.year;
    if (!kept && passed > reach.years && isLongPast(reach, origin.time)) continue;
    yield {
      at: { start: reach.start, end: reach.end },
      message: `“${oneLine(article, reach)}”, but from ${oneLine(article, origin.time)} to ${from} ${passed === 1 ? 'is 1 year' : `are ${passed} years`}.`,
      related: [{ at: { start: origin.time.start, end: origin.time.end }, message: 'Counted from here' }],
    };
  }
}

/** The only day of the past that the article tells, near an anniversary that is off by fives: there is nothing else to keep. */
function onlyOrigin(
  article: AnnotatedArticle,
  { kind, told, years }: YearReach,
  origins: readonly Origin[],
  now: number,
): Origin[] {
  const [origin] = origins.filter(({ year }) => now - year > 3);
  if (kind !== 'kept' || !origin || years < 20 || origins.some(({ year }) => now - year > 3 && year !== origin.year))
    return [];
  const lead = article.text.slice(origin.from, origin.time.start);
  const off = Math.abs(now - origin.year - years);
  const sentences = toldSentences(article);
  const apart = Math.abs(sentences.indexOf(origin.told) - sentences.findIndex(({ start }) => start === told.start));
  const isPast = origin.told.sentence.tokens.some(({ pos }) => pos === 'VBD');
  const isOther = /\b(?:born|who|whose|which|since)\b[^,]*$/.test(lead);
  return origin.time.granularity === 'day' && off % 5 === 0 && off <= 60 && apart <= 3 && isPast && !isOther
    ? [origin]
    : [];
}

/** The one year that the sentence of an anniversary names beside it. */
function keptIn({ text }: AnnotatedArticle, { told, start, end }: YearReach): Time | undefined {
  const dates = told.times.filter((time) => isPlain(time) && !closeBegin.test(text.slice(told.start, time.start)));
  const [date] = dates;
  const between = date && (date.start >= end ? text.slice(end, date.start) : text.slice(date.end, start));
  return date && dates.length === 1 && between!.length < 40 && !/^ of\b|[;:]/.test(between!) ? date : undefined;
}

/** The dates of a sentence that something may count from, each with the words between it and the date before. */
function originsIn(told: ToldSentence): Origin[] {
  const past = told.times.filter(isPlain);
  if (past.length > 2) return [];
  const times = past.length > 0 ? past : [openingYear(told) ?? []].flat();
  return times.map((time, i) => ({ told, time, year: yearOf(time.to!), from: times[i - 1]?.end ?? told.start }));
}

/** "1936: the co-op is founded": the year that an item of a timeline opens with, read as no time. */
function openingYear({ text, start, times }: ToldSentence): Time | undefined {
  const found = times.length === 0 ? /^\W{0,4}(?<year>1[5-9]\d\d|20\d\d) ?[:–—-]/u.exec(text) : undefined;
  const year = found?.groups?.['year'];
  if (!found || !year) return undefined;
  const at = start + found[0].indexOf(year);
  return {
    start: at,
    end: at + 4,
    kind: 'date',
    granularity: 'year',
    anchor: 'absolute',
    from: `${year}-01-01`,
    to: `${year}-12-31`,
  };
}

/** Rows of tables with one year: "Opened | 1956". */
function rowOrigins(article: AnnotatedArticle): Origin[] {
  return article.blocks.flatMap((block) =>
    (block.rows ?? []).flatMap(({ cells }): Origin[] => {
      const [first, last] = [cells[0], cells.at(-1)];
      if (!first || !last) return [];
      const row = { start: first.start, end: last.end };
      const told: ToldSentence = {
        ...row,
        block,
        sentence: { ...row, tokens: [] },
        text: article.text.slice(row.start, row.end),
        quantities: [],
        times: overlapping(article.times, row),
      };
      return originsIn(told);
    }),
  );
}

/** Whether a number of years may reach from a date to a day; for anniversaries to the season, else to the year. */
function fitsReach(
  { kind, years, below, above }: YearReach,
  time: Time,
  on: { readonly from?: string; readonly to?: string },
): boolean {
  if (kind !== 'kept')
    return yearOf(time.from!) + years <= yearOf(on.to!) + below && yearOf(time.to!) + years >= yearOf(on.from!) - above;
  const slack = years < 10 ? 0.3 : 0.8;
  const least = daysBetween(time.to!, on.from!) / 365.25 - slack - (above - 1);
  const most = daysBetween(time.from!, on.to!) / 365.25 + slack + (below - 1);
  return years >= least && years <= most;
}

/** A date of one year, or a winter. */
function isPlain({ kind, anchor, approximate, granularity, from, to }: Time): boolean {
  return (
    kind === 'date' &&
    anchor === 'absolute' &&
    (!approximate || granularity === 'year') &&
    from !== undefined &&
    to !== undefined &&
    yearOf(to) - yearOf(from) <= (from.slice(5, 7) >= '10' ? 1 : 0)
  );
}

/** The number is told for another year than that of the article, or for one to come. */
function isElsewhen({ text }: AnnotatedArticle, reach: YearReach, now: number): boolean {
  const { told } = reach;
  const other = told.times.some(
    (time) =>
      time.kind === 'date' &&
      time.from !== undefined &&
      !closeBegin.test(text.slice(told.start, time.start)) &&
      time.start !== reach.start &&
      time.anchor !== 'yearless' &&
      time.granularity !== 'decade' &&
      yearOf(time.from) !== now &&
      yearOf(time.to ?? time.from) !== now,
  );
  if (reach.kind === 'kept' && other) return true;
  const clause = told.text.slice(Math.max(0, reach.start - told.start - 60), reach.end - told.start + 30);
  const ahead =
    /\b(?:[Pp]lans?|planned|planning|prepar\p{Ll}+|would|towards?|approach\p{Ll}+|ahead of|looks? forward|by (?:its|the|their)|until)\b/u.test(
      clause,
    );
  const dated = told.times.some(
    ({ kind, anchor, from }) =>
      kind === 'date' &&
      (anchor === 'yearless' || (anchor === 'relative' && from !== undefined && yearOf(from) === now)),
  );
  return reach.kind === 'kept' && ahead && !dated;
}
