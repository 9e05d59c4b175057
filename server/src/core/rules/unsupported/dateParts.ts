import type { Time } from '../../extract/annotations.ts';

/** The parts of a date that its words state. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** "q2", "h1" or a season, as the words say. */
  readonly part?: string;
  readonly relative: boolean;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ordinals = ['first', 'second', 'third', 'fourth'];

/** The parts of a date that its words state; what was only inferred from the article's date is left out. */
export function partsOf(text: string, time: Time): DateParts {
  const lower = text.toLowerCase();
  const year = /\b(1[5-9]\d\d|2[01]\d\d)\b/.exec(lower)?.[1];
  const named = months.findIndex((month) => new RegExp(`\\b${month}`).test(lower));
  const numeric = time.granularity === 'day' && named < 0 && /\d[./-]\d/.test(lower) && time.from;
  const month = named >= 0 ? named + 1 : numeric ? Number(time.from!.slice(5, 7)) : undefined;
  const day =
    month === undefined
      ? undefined
      : numeric
        ? Number(time.from!.slice(8, 10))
        : Number(/\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\d)/.exec(lower.replace(/\b\d{4}\b/, ''))?.[1] ?? 'x');
  const part = partOf(lower);
  return {
    relative: time.anchor === 'relative',
    ...(year && { year: Number(year) }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && !Number.isNaN(day) && { day }),
    ...(part && { part }),
  };
}

function partOf(lower: string): string | undefined {
  const short = /\b([qh])\s?([1-4])\b/.exec(lower);
  if (short) return short[1]! + short[2]!;
  const spelled = /\b(first|second|third|fourth)[ -](quarter|half)/.exec(lower);
  if (spelled) return spelled[2]![0]! + (ordinals.indexOf(spelled[1]!) + 1);
  return /\b(?:spring|summer|autumn|winter)\b/.exec(lower)?.[0];
}

/** Quarters, halves and seasons that a text names, whether or not they make up a date there ("second-quarter sales"). */
export function quartersOf(text: string): string[] {
  const pieces =
    text
      .toLowerCase()
      .match(/\b(?:[qh]\s?[1-4]|(?:first|second|third|fourth)[ -](?:quarter|half)|spring|summer|autumn|winter)\b/g) ??
    [];
  return pieces.flatMap((piece) => partOf(piece) ?? []);
}

/** No part that both state differs, and at least one is the same. A date that says nothing of its own agrees with all. */
export function agree(a: DateParts, b: DateParts): boolean {
  const keys = ['year', 'month', 'day', 'part'] as const;
  if (keys.every((key) => a[key] === undefined)) return true;
  const both = keys.filter((key) => a[key] !== undefined && b[key] !== undefined);
  return both.length > 0 && both.every((key) => a[key] === b[key]);
}
