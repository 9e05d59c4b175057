import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { numeralValue } from '../../extract/numerals.ts';
import type { ArticleFinding } from '../../rule.ts';
import { daysBetween, withDays, yearOf } from './calendar.ts';
import { presentOf } from './present.ts';
import { shown } from './rounding.ts';
import { isSpoken, oneLine, type ToldSentence } from './toldSentences.ts';

const starts =
  /\b(?:began|begins?|beginning|started|starts?|starting|opened|opens?|open|kicked off|kicks off|from|left|departed|departs|set off|between|runs?|lasted|at)(?: (?:its doors|play|work))?(?: (?:daily|every day|each day|again))?(?: at| from)? (?:about |around )?$/i;
const ends =
  /^,?(?: [\p{L}]+){0,6}? (?:ended|ends|ending|finished|finishes|closed|closes|to|until|till|and|concluded|concludes|over|arrived|arrives|broke up|adjourned|wrapped up|landed)(?: (?:its doors))?(?: at| by)? (?:about |around |just before |just after |shortly before |shortly after )?$/iu;

/** "began at 9 a.m. and ended at noon, after three hours": two times of one day and the hours between them. */
export function* clockFindings(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const clocks = told.times.filter(({ clock }) => clock !== undefined);
  const lengths = told.times.filter(
    ({ kind, granularity, count }) =>
      kind === 'duration' && count !== undefined && /^(?:minute|hour)$/.test(granularity),
  );
  const [first, second, length] = [clocks[0], clocks[1], lengths[0]];
  if (!first || !second || !length || clocks.length !== 2 || lengths.length !== 1 || length.approximate) return;
  const { text } = article;
  // "… blew at 8 p.m., four hours later": the length of the stretch whatever begins and ends it.
  const isLater =
    /^,? $/.test(text.slice(second.end, length.start)) && /^ later\b/.test(text.slice(length.end, told.end));
  const isStretch = starts.test(text.slice(told.start, first.start)) && ends.test(text.slice(first.end, second.start));
  if (!isLater && !isStretch) return;
  if (
    second.start - first.end > 60 ||
    first.start > second.start ||
    !(isLater || isWholeLength(article, told, length, first, second))
  )
    return;
  if (
    /\b(?:next|following|overnight|GMT|local time|break|interval|time zone|both|each|half-time|second half|first half|extra|overtime|[ECMP]S?T)\b/.test(
      told.text,
    )
  )
    return;
  // "From 6 a.m. on Tuesday to 9 a.m. on Wednesday": a day lies between as well.
  if (told.times.filter(({ kind, granularity }) => kind === 'date' && granularity === 'day').length > 1) return;
  const passed = (minutesOf(second) - minutesOf(first) + 1440) % 1440;
  const stated = length.count! * (length.granularity === 'hour' ? 60 : 1);
  const slack = length.granularity === 'minute' ? Math.max(5, stated * 0.1) : Number.isInteger(length.count) ? 35 : 20;
  if (passed === 0 || Math.abs(passed - stated) < slack) return;
  yield {
    at: { start: Math.min(first.start, length.start), end: Math.max(second.end, length.end) },
    message: `“${oneLine(article, length)}”, but ${oneLine(article, first)} to ${oneLine(article, second)} is ${passed % 60 === 0 ? `${passed / 60} hours` : `${passed} minutes`}.`,
  };
}

/** The hours are those of the whole: "after five hours", "is three hours long", "eleven hours a day". */
function isWholeLength(
  { text }: AnnotatedArticle,
  told: ToldSentence,
  length: Time,
  first: Time,
  second: Time,
): boolean {
  const [lead, tail] = [text.slice(told.start, length.start), text.slice(length.end, told.end)];
  if (length.end > first.start && length.start < second.end) return false;
  const gap = length.start > second.end ? text.slice(second.end, length.start) : text.slice(length.end, first.start);
  if (gap.length > 60 || /[;:]|\b(?:but|while|whereas|although)\b|\band (?:after|for) $/.test(gap)) return false;
  if (
    /\b(?:first|last|every|each|within|more than|at least|up to|less than|nearly|almost|another|about|around|some|over)\s$/i.test(
      lead,
    )
  )
    return false;
  if (
    /^(?:['’]| (?:later|earlier|before|late|early|ago|of (?!(?:\p{Ll}+ )?(?:talks?|debates?|negotiat\p{L}+|play|work|discussions?|deliberations?|testimony|voting|racing|music|fighting|driving|walking|training|questions|speeches)\b)))/u.test(
      tail,
    )
  )
    return false;
  return /(?:\b(?:after|for|lasting|lasts|lasted|is|was|took|takes|taking|of|a|the)|[,(—–])\s$/i.test(lead);
}

function minutesOf({ clock }: Time): number {
  return Number(clock!.slice(0, 2)) * 60 + Number(clock!.slice(3));
}

const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };
const distance = String.raw`(?<count>\d+|an?|[a-z]+(?:-[a-z]+)?) (?<unit>day|week|month|year)s?`;
const reaches = new RegExp(
  String.raw`^,? (?:just |exactly |only )?${distance} (?<sign>after|before|earlier than|later than) (?<what>[^.;:]{0,60}?)(?:\bon |\bof )?$`,
  'iu',
);
const later = new RegExp(
  String.raw`\b(?:just |exactly |only )?${distance} (?<sign>later|earlier)(?:,| -| –)? (?:on )?(?:\p{Lu}\p{Ll}+day,? )?$`,
  'iu',
);

/** "on 2 May, a week after his arrest on 25 April"; "Three days later, on 15 June": a day, a distance and another day. */
export function* laterFindings(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const days = daysOf(article, told);
  for (const [i, day] of days.entries()) {
    const previous = days[i - 1];
    const reach = previous && reaches.exec(article.text.slice(previous.end, day.start));
    if (previous && reach && !isSpoken(article, day)) {
      const sign = /after|later/.test(reach.groups!['sign']!) ? 1 : -1;
      yield* wrongGap(article, reach.groups!, previous, day, sign, { first: previous, second: day });
      continue;
    }
    const match = later.exec(article.text.slice(told.start, day.start));
    const base = previous ?? (i === 0 && told.before ? onlyDay(article, told.before) : undefined);
    if (!match || !base || isSpoken(article, day) || (previous && day.start - previous.end > 120)) continue;
    const start = told.start + match.index;
    const sign = match.groups!['sign'] === 'earlier' ? -1 : 1;
    yield* wrongGap(article, match.groups!, day, base, sign, { first: { start }, second: day });
  }
}

/** `later` is `sign` times so many days behind `from`, or the article contradicts itself. */
function* wrongGap(
  article: AnnotatedArticle,
  groups: Readonly<Record<string, string>>,
  day: Time,
  from: Time,
  sign: number,
  { first, second }: { readonly first: { readonly start: number }; readonly second: { readonly end: number } },
): Iterable<ArticleFinding> {
  const word = groups['count']!.toLowerCase();
  const count = /^an?$/.test(word) ? 1 : /^\d/.test(word) ? Number(word) : numeralValue(word);
  const unit = groups['unit']!.toLowerCase();
  if (count === undefined || count === 0 || sameAnchor(day, from) === false) return;
  let actual = daysBetween(from.from!, day.from!) * sign;
  // Days without a year may lie on both sides of a new year.
  if (day.anchor === 'yearless' && from.anchor === 'yearless' && actual < -180) actual += 365;
  const stated = count * unitDays[unit]!;
  const slack =
    unit === 'day' ? (count > 9 ? 1 : count > 1 ? 1 : 0.5) : unit === 'week' ? 3 : unit === 'month' ? 16 : 200;
  if (Math.abs(actual - stated) <= slack) return;
  yield {
    at: { start: first.start, end: second.end },
    message: `“${groups['count']} ${groups['unit']}${count === 1 ? '' : 's'}”, but between ${oneLine(article, from)} and ${oneLine(article, day)} lie ${shown(Math.abs(actual))} days${actual < 0 ? ', the other way round' : ''}.`,
  };
}

/** Both days have their year, or neither has. */
function sameAnchor(a: Time, b: Time): boolean {
  return (
    (a.from!.startsWith('2001-') && a.anchor === 'yearless') ===
    (b.from!.startsWith('2001-') && b.anchor === 'yearless')
  );
}

/** The single days of a sentence; one without a year takes that of the day before it. */
function daysOf(article: AnnotatedArticle, told: ToldSentence): Time[] {
  const year = (told.before ? [...told.before.times, ...told.times] : told.times)
    .find(({ anchor, granularity, from }) => anchor === 'absolute' && granularity === 'day' && from !== undefined)
    ?.from?.slice(0, 4);
  return told.times.flatMap((time): Time[] => {
    const read = withDays(article, time);
    if (
      read.kind !== 'date' ||
      read.granularity !== 'day' ||
      read.anchor === 'relative' ||
      read.from === undefined ||
      read.from !== read.to
    )
      return [];
    const placed = read.from.startsWith('2001-') && read.anchor === 'yearless' && year;
    return [
      placed
        ? { ...read, from: `${year}${read.from.slice(4)}`, to: `${year}${read.from.slice(4)}`, anchor: 'absolute' }
        : read,
    ];
  });
}

function onlyDay(article: AnnotatedArticle, told: ToldSentence): Time | undefined {
  const days = daysOf(article, told);
  return days.length === 1 && told.times.filter(({ kind }) => kind === 'date').length === 1 ? days[0] : undefined;
}

const sinceThen =
  /^ (?:have|has|had) (?:now )?(?:passed|gone by|elapsed) since (?:then|that (?:day|night|evening|morning))\b/i;
const inSince = /^ since\b(?!,? (?:\d|in|the|he|she|it|they|his|her|its))/i;

/** "Eighteen months have passed since then", "In the twenty years since": the time since the one date told just before. */
export function* sinceFindings(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const present = presentOf(article);
  if (!present) return;
  for (const length of told.times) {
    if (length.kind !== 'duration' || length.count === undefined || !(length.granularity in unitDays)) continue;
    const [lead, tail] = [article.text.slice(told.start, length.start), article.text.slice(length.end, told.end)];
    const isSince = sinceThen.test(tail) || (/\b[Ii]n the (?:past |last )?$/.test(lead) && inSince.test(tail));
    const from = isSince ? lastDate(told, length) : undefined;
    if (!from || isSpoken(article, length)) continue;
    const [least, most] = [daysBetween(from.to!, present.from), daysBetween(from.from!, present.to)];
    const unit = unitDays[length.granularity]!;
    const stated = length.count * unit;
    const slack = unit * (length.approximate ? 2 : 1) + stated * 0.1;
    if (most < 0 || (stated <= most + slack && stated >= least - slack)) continue;
    yield {
      at: length,
      message: `“${oneLine(article, length)}”, but from ${oneLine(article, from)} to ${present.from} ${unit > 300 ? `are ${yearOf(present.from) - yearOf(from.from!)} years` : `are ${shown(most / unit)} ${length.granularity}s`}.`,
      related: [{ at: { start: from.start, end: from.end }, message: 'Counted from here' }],
    };
  }
}

/** The one absolute date told before a place in its sentence, else in the sentence before. */
function lastDate(told: ToldSentence, { start }: Time): Time | undefined {
  const isDate = ({ kind, anchor, from, to, approximate }: Time) =>
    kind === 'date' && anchor === 'absolute' && from !== undefined && to !== undefined && !approximate;
  const here = told.times.filter((one) => isDate(one) && one.end <= start);
  const dates = here.length > 0 ? here : (told.before?.times.filter(isDate) ?? []);
  return dates.length === 1 ? dates[0] : undefined;
}
