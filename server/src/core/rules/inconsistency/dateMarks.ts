import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { overlapping } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import { daysBetween, withDays } from './calendar.ts';

/** A date of a passage as a stretch of days: a month has thirty. */
export interface DateMark extends Span {
  readonly from: string;
  readonly to: string;
  readonly granularity: Time['granularity'];
  /** Written as two ends: "3 to 9 May", "from 2004 to 2011". */
  readonly isRange: boolean;
}

/** Days between the first and the last of two dates, at least and at most; both ends count at most. */
export interface Gap {
  readonly least: number;
  readonly most: number;
}

/** The dates of a stretch of text that can be compared; none where some have a year and others none. */
export function dateMarks(article: AnnotatedArticle, span: Span): DateMark[] {
  const read = overlapping(article.times, span)
    .filter(({ kind }) => kind === 'date')
    .map((time) => withDays(article, time));
  const years = new Set(read.flatMap(({ from, anchor }) => (anchor === 'absolute' && from ? [from.slice(0, 4)] : [])));
  const year = years.size === 1 ? [...years][0] : undefined;
  return read.flatMap((time): DateMark[] => {
    const { from, to, granularity } = time;
    if (!from || !to || time.approximate || granularity === 'decade' || granularity === 'quarter') return [];
    // A weekday alone is of the week of the article, and lies some weeks from most dates.
    if (time.anchor === 'relative' && (!article.date || time.weekday !== undefined)) return [];
    if (isOpen(from) && time.anchor === 'yearless' && years.size > 0) {
      if (!year) return [];
      return [
        mark(
          article,
          time,
          from.replace(/^\d{4}/, year),
          to.replace(/^\d{4}/, String(Number(year) + Number(to.slice(0, 4)) - 2001)),
        ),
      ];
    }
    return [mark(article, time, from, to)];
  });
}

function isOpen(iso: string): boolean {
  return iso.startsWith('2001-') || iso.startsWith('2002-');
}

function mark(article: AnnotatedArticle, time: Time, from: string, to: string): DateMark {
  const words = article.text.slice(time.start, time.end);
  const isRange =
    from !== to &&
    (time.granularity === 'day' ||
      (/ (?:to|until|till|through|and) |\d ?[–-] ?\d|\p{L} ?[–-] ?\p{L}/u.test(words) && !/^\d{4}-\d\d/.test(words)));
  return { start: time.start, end: time.end, from, to, granularity: time.granularity, isRange };
}

/** The days between two dates, or between the ends of a range. */
export function gapOf(first: DateMark, last: DateMark): Gap {
  if (first === last) {
    // Months and years at the ends of a range count whole or only from their beginning.
    const whole = daysBetween(first.from, first.to) + 1;
    const unit = first.granularity === 'year' ? 365 : first.granularity === 'month' ? 31 : 1;
    return { least: whole - (unit === 1 ? 1 : unit === 31 ? 62 : 365), most: whole };
  }
  return { least: daysBetween(first.to, last.from), most: daysBetween(first.from, last.to) + 1 };
}

/** The block of a sentence with those beside it, tables and lists too. */
export function passageOf({ blocks }: AnnotatedArticle, block: Block): Block[] {
  const told = blocks.filter(
    ({ kind, rows, sentences }) =>
      (sentences.length > 0 || rows !== undefined) && kind !== 'headline' && kind !== 'heading',
  );
  const at = told.indexOf(block);
  return told.slice(Math.max(0, at - 1), at + 2);
}
