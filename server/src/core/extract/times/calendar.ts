/** Days since 1970-01-01 in the proleptic Gregorian calendar; exact for all years from 1 to 9999. */
export type DayNumber = number;

/** A stretch of days, both ends inclusive. */
export interface Days {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** Howard Hinnant's days_from_civil. Month and day may lie outside their range only if the caller has checked them. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `dayNumber`: year, month (1-12) and day of the month. */
export function civil(day: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** ISO 8601 calendar date of a day. */
export function isoDate(day: DayNumber): string {
  const { year, month, day: d } = civil(day);
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${month < 10 ? '0' : ''}${month}-${d < 10 ? '0' : ''}${d}`;
}

/** The day of an ISO date (a time after it is ignored), or undefined when it is none. */
export function dayOfIso(iso: string): DayNumber | undefined {
  if (!/^\d{4}-\d\d-\d\d/.test(iso)) return undefined;
  const [year, month, day] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
  return isDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** Whether there is such a day in the calendar. */
export function isDay(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 0 (Sunday) to 6. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** From the first day of one month to the last of another; months outside 1-12 run into the neighbouring years. */
export function monthsOf(year: number, firstMonth: number, lastMonth = firstMonth): Days {
  const first = normalMonth(year, firstMonth);
  const last = normalMonth(year, lastMonth);
  return {
    from: dayNumber(first.year, first.month, 1),
    to: dayNumber(last.year, last.month, daysInMonth(last.year, last.month)),
  };
}

export function yearsOf(first: number, last = first): Days {
  return { from: dayNumber(first, 1, 1), to: dayNumber(last, 12, 31) };
}

/** The week from Monday to Sunday that holds a day. */
export function weekOf(day: DayNumber): Days {
  const monday = day - ((weekdayOf(day) + 6) % 7);
  return { from: monday, to: monday + 6 };
}

/** The same day some months earlier or later; the last day of a shorter month when it has no such day. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const date = civil(day);
  const target = normalMonth(date.year, date.month + months);
  return dayNumber(target.year, target.month, Math.min(date.day, daysInMonth(target.year, target.month)));
}

function normalMonth(year: number, month: number): { readonly year: number; readonly month: number } {
  const index = year * 12 + month - 1;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}
