/** Milliseconds of a day. */
export const day = 86_400_000;

/** The ISO date of a time in milliseconds. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Whole years between two ISO dates; negative where `to` comes first. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(4) < from.slice(4) ? years - 1 : years;
}

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day);
}

export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}
