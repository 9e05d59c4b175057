import { remembered } from '../text/remembered.ts';
import type { Span } from '../text/span.ts';

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const month = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?<year>\d{4})`;
const forms = [
  /\b(?<year>\d{4})[-/.](?<monthNumber>\d{1,2})[-/.](?<day>\d{1,2})(?=\b|T)/iu,
  // With stops the day comes first: "7.9.2031", "07.09.2031.".
  /(?<![\d.])(?<day>\d{1,2})\. ?(?<monthNumber>\d{1,2})\. ?(?<year>(?:19|20)\d{2})(?!\d|\.\d)/u,
  new RegExp(String.raw`\b${month} ${day},? ${year}\b`, 'iu'),
  new RegExp(String.raw`\b${day} (?:of )?${month},? ${year}\b`, 'iu'),
  // With strokes only a number above twelve tells which of the two is the day.
  /\b(?<day>1[3-9]|2\d|3[01])\/(?<monthNumber>\d{1,2})\/(?<year>\d{4})\b/u,
  /\b(?<monthNumber>\d{1,2})\/(?<day>1[3-9]|2\d|3[01])\/(?<year>\d{4})\b/u,
];
/** What may stand beside the date on a line that holds nothing else: labels, weekday, time, zone, place, marks. */
const company =
  /(?:\b(?:published|posted|updated|modified|created|date|last|first|on|at|by|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[ap]\.?m\.?|utc|gmt|[bce]s?[dt]|est|ist|msk|hrs?)\b|\d{1,2}[:.]\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?|T(?=\d)|[\s,.;:|/·•()[\]*_–—-])/giu;

export interface DateInLine extends Span {
  /** `YYYY-MM-DD`. */
  readonly iso: string;
  /** True when the line holds a date and nothing but its usual company. */
  readonly alone: boolean;
}

/** The first full calendar date of a line; the span is relative to the line. Impossible dates (31 June) are not dates. */
export function dateInLine(line: string): DateInLine | undefined {
  if (line.length > 200 || !hasYear(line)) return undefined;
  return foundDate(line) ?? undefined;
}

/** Remembered, because a short line with a date is asked about again for each thing that it may be. */
const foundDate = remembered((line: string): DateInLine | null => {
  for (const form of forms) {
    const match = form.exec(line);
    if (!match) continue;
    const { year: y, month: name, monthNumber, day: d } = match.groups as Record<string, string | undefined>;
    const m = name
      ? monthNames.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1
      : Number(monthNumber);
    const iso = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
    if (!isCalendarDate(iso)) continue;
    const around = line.slice(0, match.index) + ' ' + line.slice(match.index + match[0].length);
    return { start: match.index, end: match.index + match[0].length, iso, alone: around.replace(company, '') === '' };
  }
  return null;
});

/** "AP-WF-09-13-24 2108GMT", "AFP-PAR-2031-05-03 0712Z": agency, circuit, day and clock close a dispatch. */
const signOff =
  /^\p{Lu}{2,5}-\p{Lu}{2,4}-(?:(?<month>\d\d)-(?<day>\d\d)-(?<short>\d\d)|(?<iso>\d{4}-\d\d-\d\d)) ?\d{4} ?\p{Lu}{1,4}$/u;

/** The day on which a dispatch was sent, by the line that closes it: month first, as on the American wires that date so. */
export function signOffDate(line: string): string | undefined {
  const groups = line.length > 50 ? undefined : signOff.exec(line)?.groups;
  if (!groups) return undefined;
  const iso = groups['iso'] ?? `20${groups['short']}-${groups['month']}-${groups['day']}`;
  return isCalendarDate(iso) ? iso : undefined;
}

/** Four digits in a row, which every form of a date has; most lines have none. */
function hasYear(line: string): boolean {
  let digits = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    digits = code >= 0x30 && code <= 0x39 ? digits + 1 : 0;
    if (digits === 4) return true;
  }
  return false;
}

/** What parts the pieces of a line at the head of a page: byline, place, date, section. */
const separator = /[|·•›»/\u2022–—]|\s-\s|[,;:*_()[\]]/u;
const labels = new Set(
  (
    'by words text story interview report reporting updated published posted modified created last first on at in from of the and for a an with edited editor reporter correspondent staff writer ' +
    'desk newsroom agency wire news category categories tags tag section topic topics filed under issue vol volume no page min mins minute minutes read reading time comments comment views likes ' +
    'shares share photo photos photograph picture pictures image date am pm local conducted held recorded weblog blog column opinion analysis feature explainer'
  ).split(' '),
);

/**
 * True for a line that holds a date among the other pieces of a page's head ("By Ada Lund | Feb. 9, 2031, 7:04 a.m.",
 * "Zagreb, November 4, 2024", "Posted June 12, 2026 by Ole Thorsgaard"): names, places and labels, but no sentence.
 */
export function isHeadLine(line: string, { start, end }: Span): boolean {
  const pieces = `${line.slice(0, start)}|${line.slice(end)}`.replace(/#\p{L}+/gu, '|').split(separator);
  return pieces.every((piece) => {
    const words = piece.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
    const plain = words.filter((word) => /^\p{Ll}/u.test(word) && !labels.has(word.toLowerCase().replace(/\.$/, '')));
    return words.length <= 8 && plain.length <= 1;
  });
}

const weekdayAhead = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+$/iu;
const pageMark = /(?:[|·•]|\s{3,}|,)\s*(?:p\.?|pp\.|page)?\s*(?:\p{Lu}?\d{1,3}\p{Lu}?)?\s*$|[|·•]\s*$/iu;
/** "Translated automatically from French – show original" */
const translated = /[\s(.,–—-]*\b(?:(?:machine|automatically|auto)[ -])?translat(?:ed|ion)\b[^|]*$/iu;
/** What a year may look like before that is mended; most lines have nothing of the kind. */
const yearLike = /[\dOlI]{4}/;
/** A year of this century in which a scanner took noughts and ones for letters: "2O24". */
const scannedYear = /\b2[0O][\dOlI]{2}\b/gu;

/**
 * The date in the line that heads a printed page: the paper's name, weekday and date, number of the page ("THE ECHO | FRIDAY, MAY 2,
 * 2031 | PAGE 1B", "The Echo, Friday 2 May 2031, p. 4"). Such a line is no headline.
 */
export function mastheadDate(line: string): DateInLine | undefined {
  if (line.length > 160 || !yearLike.test(line)) return undefined;
  if (dateInLine(line)?.alone) return undefined;
  const read = line
    .replace(scannedYear, (year) => year.replaceAll('O', '0').replace(/[lI]/g, '1'))
    .replace(translated, '');
  const date = dateInLine(read);
  if (!date || date.alone || !isHeadLine(read, date)) return undefined;
  const [before, after] = [read.slice(0, date.start), read.slice(date.end)];
  const named = isPaperName(before.replace(weekdayAhead, ''));
  return named &&
    (weekdayAhead.test(before) || /[|·•]\s*$/u.test(before)) &&
    (/^\W*$/u.test(after) || pageMark.test(after))
    ? date
    : undefined;
}

/** Words with capitals and the small ones between them; "opens on" leads to a date in a title. */
function isPaperName(before: string): boolean {
  const words = before.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return (
    words.length > small.length &&
    small.every((word) => /^(?:of|the|and|for|d[eiu]|des|del|della|la|le|les|der|die|das|und|van|y|e)$/u.test(word)) &&
    !/\b(?:on|by|from|until|to|in|at|since)\W*$/iu.test(before)
  );
}

/** True for `YYYY-MM-DD` strings that are a day of the Gregorian calendar. */
export function isCalendarDate(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false;
  const [year, month, day] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8))];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && leap ? 29 : (daysOfMonths[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
