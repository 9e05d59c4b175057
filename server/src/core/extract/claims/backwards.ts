import { mayMatch } from '../../text/triggers.ts';
import type { AnnotatedArticle } from '../annotations.ts';
import type { Claim } from '../claims.ts';
import { type ArticleReading, claimOn, type SentenceReading } from './reading.ts';

/**
 * Passages that end before they start, without another passage: an end before its start, and a deadline before what it
 * closes. `unit` says what is wrong.
 */
export function backwardClaims({ article, sentences }: ArticleReading): Claim[] {
  return sentences.flatMap((reading, index) => {
    if (reading.end - reading.start > 1000) return [];
    const may = (pattern: RegExp) => mayMatch(pattern, article.text, reading.start, reading.end);
    const text = article.text.slice(reading.start, reading.end);
    const found = [
      ...dayRanges(text, may),
      ...yearRanges(text, may),
      ...clockRanges(text, may),
      ...earlyDeadlines(text, may),
    ];
    const next = sentences[index + 1];
    const end = next && next.start - reading.end < 3 ? Math.min(next.end, reading.start + 1000) : reading.start;
    const late = openingOn.some((pattern) => mayMatch(pattern, article.text, reading.start, end))
      ? [...lateOpenings(article.text.slice(reading.start, end), reading.end - reading.start)]
      : none;
    return [...found, ...late].map((slip) => claimFor(article, reading, slip));
  });
}

interface Slip {
  readonly start: number;
  readonly end: number;
  readonly what: string;
}

const none: readonly Slip[] = [];

/** Whether a pattern may match somewhere in the sentence that is read. */
type May = (pattern: RegExp) => boolean;

function claimFor(article: AnnotatedArticle, reading: SentenceReading, { start, end, what }: Slip): Claim {
  const span = { start: reading.start + start, end: reading.start + end };
  const words = article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return claimOn(article, span, {
    attribute: 'backwards',
    subject: words.toLowerCase(),
    value: { text: words, unit: what },
  });
}

const months = 'january february march april may june july august september october november december'.split(' ');
const month = `(?:${months.map((name) => name[0]!.toUpperCase() + name.slice(1)).join('|')})`;
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?';
const dayFirst = (n: number) =>
  `${weekday}(?<d${n}>\\d{1,2})(?:st|nd|rd|th)? (?<m${n}>${month})(?:,? (?<y${n}>\\d{4}))?`;
const monthFirst = (n: number) =>
  `${weekday}(?<m${n}>${month}) (?<d${n}>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y${n}>\\d{4}))?`;
const until = '(?:to|until|till|through)';
const dayForms = [dayFirst, monthFirst];
const days = dayForms.map((form) => new RegExp(`\\bfrom ${form(1)} ${until} ${form(2)}(?![\\d:])`, 'gu'));
const years = new RegExp(
  `\\bfrom (?:${month} )?(?<y1>1[5-9]\\d\\d|20\\d\\d) (?:to|until|till) (?:${month} )?(?<y2>1[5-9]\\d\\d|20\\d\\d)\\b(?! (?:BC|to|MW|m|km|metres|euros|dollars|people))`,
  'gu',
);

/** What lasts from a start to an end stands before "from"; figures, plans and dates also move from one to the other. */
const lasting =
  /\b(?:runs?|ran|running|lasts?|lasted|lasting|open|opens|opened|closed|held|place|places?|stays?|stayed|continues?|continued|available|valid|served|serving|ruled|reigned|governed|chaired|lived|worked|taught|played|show|shown|display|exhibited|festival|exhibition|fair|tour|tours|toured|course|tournament|holiday|strike)\b/iu;
const moving =
  /\b(?:mov|postpon|chang|shift|resched|brought|bring|advanc|push|extend|shorten|cut|correct|amend|revis|delay|earlier|instead|switch|drop|fell|fall|rose|risen|rais|grew|declin|BC\b|backwards?|reverse)/iu;

function* dayRanges(text: string, may: May): Iterable<Slip> {
  for (const pattern of days.filter(may)) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [dayOf(match, 1), dayOf(match, 2)];
      if (lasts(text, match.index) && isBefore(to, from)) yield slip(match, 'the end comes before the start');
    }
  }
}

function* yearRanges(text: string, may: May): Iterable<Slip> {
  if (!may(years)) return;
  for (const match of text.matchAll(years)) {
    if (lasts(text, match.index) && Number(match.groups!.y2) < Number(match.groups!.y1))
      yield slip(match, 'the end comes before the start');
  }
}

function lasts(text: string, index: number): boolean {
  return lasting.test(text.slice(Math.max(0, index - 60), index)) && !moving.test(text);
}

interface Day {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

function dayOf({ groups }: RegExpExecArray, n: number): Day {
  const year = groups![`y${n}`];
  return {
    day: Number(groups![`d${n}`]),
    month: months.indexOf(groups![`m${n}`]!.toLowerCase()),
    ...(year && { year: Number(year) }),
  };
}

/** Days without years are compared within one month only: from November to February is a winter. */
function isBefore(a: Day, b: Day): boolean {
  if (a.year !== undefined && b.year !== undefined)
    return a.year !== b.year ? a.year < b.year : a.month !== b.month ? a.month < b.month : a.day < b.day;
  const sure = a.year === undefined && b.year === undefined;
  // A year behind the end is meant for both days; one behind the start alone leaves the end open.
  return a.month === b.month && a.day < b.day && (sure || a.year !== undefined);
}

const clock = (n: number) => `(?<h${n}>\\d{1,2})(?:[:.](?<n${n}>\\d\\d))? ?(?<p${n}>[ap])(?:m\\b|\\.m\\.)`;
const hours = [
  new RegExp(
    `\\b(?:opens?|opened|starts?|begins?|began|started) (?:its doors )?at ${clock(1)},? (?:and|but) (?:closes?|closed|ends?|ended|finishes|shuts?) at ${clock(2)}`,
    'giu',
  ),
  new RegExp(`\\bopen (?:daily |every day )?from ${clock(1)} (?:to|until|till) ${clock(2)}`, 'giu'),
];

/** Hours of one day. A bar may close at three in the morning; none closes at five in the afternoon after opening at six. */
function* clockRanges(text: string, may: May): Iterable<Slip> {
  if (
    !hours.some(may) ||
    /\b(?:next|following|day after|overnight|tomorrow|previous|time zone|GMT|EST|PST)\b/iu.test(text) ||
    moving.test(text)
  )
    return;
  for (const pattern of hours) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [minutes(match, 1), minutes(match, 2)];
      if (to >= 360 && to < from && from - to <= 360) yield slip(match, 'the end comes before the start');
    }
  }
}

function minutes({ groups }: RegExpExecArray, n: number): number {
  const hour = (Number(groups![`h${n}`]) % 12) + (groups![`p${n}`]!.toLowerCase() === 'p' ? 12 : 0);
  return hour * 60 + Number(groups![`n${n}`] ?? 0);
}

/** Things that open and then close for good; shops, roads and schools close and open again. */
const window =
  '(?:applications?|entries|nominations?|registrations?|submissions?|bids?|bidding|tenders?|enrolments?|enrollments?|polls?|polling|voting|sign-ups?|bookings?)';
const gap = '[^.;!?]{0,60}?';
const deadlines = [
  new RegExp(
    `\\b${window}\\b${gap}(?<at>\\bclos(?:es?|ed|ing)\\b[^.;!?]{0,60}?\\bbefore (?:it|they|${window}) (?:opens?|opened)\\b(?: on ${weekday}(?:\\d{1,2} ${month}|${month} \\d{1,2})(?:,? \\d{4})?)?)(?! (?:again|in|to))`,
    'giu',
  ),
  new RegExp(
    `\\b${window}\\b${gap}(?<at>\\bopen(?:s|ed|ing)?\\b[^.;!?]{0,60}?\\bafter (?:it|they|${window}) (?:closes?|closed)\\b(?: on ${weekday}(?:\\d{1,2} ${month}|${month} \\d{1,2})(?:,? \\d{4})?)?)`,
    'giu',
  ),
];
/** An opening and a closing told in one breath: "opened on 14 May and closed on 3 May". */
const openings = dayForms.map(
  (form) =>
    new RegExp(
      `(?<at>\\b(?:open(?:s|ed)?|began|begins|start(?:s|ed)) on ${form(1)},? and (?:will )?(?:close[sd]?|end(?:s|ed)?|finish(?:es|ed)|conclude[sd]) on ${form(2)})`,
      'giu',
    ),
);
const windows = dayForms.map(
  (form) =>
    new RegExp(
      `\\b${window}\\b${gap}(?<at>\\bopen(?:s|ed)? on ${form(1)},? and (?:will )?close[sd]? on ${form(2)})`,
      'giu',
    ),
);

const opensOrCloses = [...deadlines, ...windows, ...openings];

function* earlyDeadlines(text: string, may: May): Iterable<Slip> {
  if (!opensOrCloses.some(may)) return;
  if (/\b(?:re-?open|again|round|next|second|phase|other|resum)/iu.test(text) || moving.test(text)) return;
  for (const pattern of deadlines) {
    for (const match of text.matchAll(pattern))
      yield slipAt(match, match.groups!.at!, 'the deadline comes before the opening');
  }
  const closed = windows.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: all }) => index + all.length),
  );
  for (const pattern of openings) {
    for (const match of text.matchAll(pattern)) {
      const isWindow = closed.includes(match.index + match[0].length);
      if (!isWindow && isBefore(dayOf(match, 2), dayOf(match, 1)))
        yield slipAt(match, match.groups!.at!, 'the end comes before the start');
    }
  }
  for (const pattern of windows) {
    for (const match of text.matchAll(pattern)) {
      if (isBefore(dayOf(match, 2), dayOf(match, 1)))
        yield slipAt(match, match.groups!.at!, 'the deadline comes before the opening');
    }
  }
}

const dueBy = dayForms.map(
  (form) =>
    new RegExp(
      `\\b(?<what>${window})\\b${gap}\\b(?:due|in|submitted|received|sent|made|handed in|lodged|clos(?:es?|ing)|deadline is|ends?) (?:by|on|before) ${form(1)}`,
      'giu',
    ),
);
const openingOn = dayForms.map(
  (form) => new RegExp(`\\b(?<opening>open(?:s|ed|ing)?(?: for ${window})? on ${form(2)})`, 'giu'),
);
const stem = (words: string) => words.toLowerCase().slice(0, 3);

/** "Bids are due by 3 May. Bidding opens on 10 May": the deadline of a thing before its opening, over two sentences. */
function* lateOpenings(text: string, cut: number): Iterable<Slip> {
  if (/\b(?:re-?open|again|round|next|second|phase|other|resum)/iu.test(text) || moving.test(text)) return;
  for (const [i, pattern] of dueBy.entries()) {
    for (const due of text.matchAll(pattern)) {
      const opening = [...text.matchAll(openingOn[i]!)].find(({ index }) => index >= cut);
      if (due.index >= cut || !opening || !text.slice(cut).toLowerCase().includes(stem(due.groups!.what!))) continue;
      if (isBefore(dayOf(due, 1), dayOf(opening, 2)))
        yield {
          start: opening.index,
          end: opening.index + opening[0].length,
          what: 'the deadline comes before the opening',
        };
    }
  }
}

function slip(match: RegExpExecArray, what: string): Slip {
  return { start: match.index, end: match.index + match[0].length, what };
}

/** The group stands at the end of the match. */
function slipAt(match: RegExpExecArray, group: string, what: string): Slip {
  const end = match.index + match[0].length;
  return { start: end - group.length, end, what };
}
