import type { Time } from '../annotations.ts';

/** A stretch on one of three scales: days, years, minutes of one day. */
export interface Moment {
  readonly scale: 'day' | 'year' | 'clock';
  readonly from: number;
  readonly to: number;
  /** A day whose year nobody gives. */
  readonly yearless: boolean;
}

const msPerDay = 86_400_000;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Days without a year that are further apart may be of two years. */
const halfYear = 180;
/** Times of day that are further apart may be of two days. */
const halfDay = 480;

/** Where a time expression stands on its scale; undefined for durations, weekdays alone and what is only counted from today. */
export function momentOf(text: string, time: Time): Moment | undefined {
  if (time.approximate) return undefined;
  if (time.kind === 'time') {
    if (!time.clock) return undefined;
    const minutes = Number(time.clock.slice(0, 2)) * 60 + Number(time.clock.slice(3));
    return { scale: 'clock', from: minutes, to: minutes, yearless: false };
  }
  if (time.kind !== 'date' || time.anchor === 'relative') return undefined;
  if (time.granularity === 'year' && time.from) {
    const year = Number(time.from.slice(0, 4));
    return { scale: 'year', from: year, to: year, yearless: false };
  }
  if (time.granularity !== 'day') return undefined;
  if (time.from && time.anchor === 'absolute')
    return {
      scale: 'day',
      from: Date.parse(time.from) / msPerDay,
      to: Date.parse(time.to!) / msPerDay,
      yearless: false,
    };
  const match = /(\d{1,2})(?:st|nd|rd|th)? (?:of )?(\p{L}{3})|(\p{L}{3})\p{L}*\.? (\d{1,2})/u.exec(
    text.slice(time.start, time.end),
  );
  const month = months.indexOf((match?.[2] ?? match?.[3] ?? '').toLowerCase());
  if (!match || month < 0) return undefined;
  const at = Date.UTC(2001, month, Number(match[1] ?? match[4])) / msPerDay;
  return { scale: 'day', from: at, to: at, yearless: true };
}

/** Whether one moment is over before the other begins; undefined where they cannot be compared. */
export function precedes(a: Moment, b: Moment): boolean | undefined {
  if (a.yearless !== b.yearless) return undefined;
  if (a.scale !== b.scale) return a.scale === 'clock' || b.scale === 'clock' ? undefined : yearOf(a) < yearOf(b);
  const apart = Math.abs(a.from - b.from);
  if ((a.yearless && apart > halfYear) || (a.scale === 'clock' && apart > halfDay)) return undefined;
  return a.to < b.from;
}

function yearOf({ scale, from }: Moment): number {
  return scale === 'year' ? from : new Date(from * msPerDay).getUTCFullYear();
}
