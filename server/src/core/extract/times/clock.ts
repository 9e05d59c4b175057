import { at } from '../lexemes.ts';
import { type Reader, type Reading, spanOf } from './reading.ts';
import { ZONES } from './vocabulary.ts';
import { gluedBefore } from './yearTexts.ts';

/** "3 p.m.", "3:30pm", "12.30pm", "14:30 GMT", "1430 GMT", "3 o'clock", "3-5pm"; at the number. */
export function clockTime(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  if (gluedBefore(lexemes, i)) return undefined;
  const read = hourAndMinute(reader, i);
  if (!read) return undefined;
  const range = rangeEnd(reader, read.next);
  const half =
    meridiem(reader, range ?? read.next) ??
    (read.precise && !range ? partOfDay(reader, read.next, read.hour) : undefined);
  const zoneFrom = half?.next ?? range ?? read.next;
  const zone = zoneAt(reader, zoneFrom);
  const oclock = oClock(reader, read.next);
  if (oclock) return undefined; // read with the hours in words
  // "At 1500 hours"; a plant runs for 1500 hours.
  const isAt =
    /^(?:at|by|until|till|since|before|after)$/.test(at(lexemes, i - 1).lower) || at(lexemes, i).text.startsWith('0');
  const hours = isAt && at(lexemes, read.next).lower === 'hours' && /^\d{4}$/.test(at(lexemes, i).text);
  if (!half && !zone && !hours && !isPlainClock(reader, i, read)) return undefined;
  if (half && (read.hour > 12 || read.hour === 0)) return undefined;
  if (!half && zone && !read.precise) return undefined;
  const hour = half ? (read.hour % 12) + (half.pm ? 12 : 0) : read.hour;
  const clock = `${String(hour).padStart(2, '0')}:${String(read.minute).padStart(2, '0')}`;
  const next = zone ?? half?.next ?? (hours ? read.next + 1 : read.next);
  const granularity = read.precise && read.minute !== 0 ? 'minute' : 'hour';
  return {
    ...spanOf(reader, i, next),
    kind: 'time',
    granularity,
    anchor: 'yearless',
    clock: range ? undefined : clock,
  };
}

interface HourAndMinute {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  /** The minutes are written. */
  readonly precise: boolean;
}

function hourAndMinute(reader: Reader, i: number): HourAndMinute | undefined {
  const { lexemes } = reader;
  const [first, colon, second] = [at(lexemes, i), at(lexemes, i + 1), at(lexemes, i + 2)];
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(first.text);
  if (dotted) return { hour: Number(dotted[1]), minute: Number(dotted[2]), next: i + 1, precise: true };
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(first.text) && !(colon.text === ':')) {
    return { hour: Math.floor(first.value / 100), minute: first.value % 100, next: i + 1, precise: true };
  }
  if (!/^\d{1,2}$/.test(first.text) || first.value > 24) return undefined;
  if (colon.text === ':' && !colon.spaced && !second.spaced && /^[0-5]\d$/.test(second.text)) {
    const third = at(lexemes, i + 3);
    if (third.text === ':' && !third.spaced && at(lexemes, i + 4).kind === 'number') return undefined;
    return { hour: first.value, minute: second.value, next: i + 3, precise: true };
  }
  return { hour: first.value, minute: 0, next: i + 1, precise: false };
}

/** "3-5pm": the index after the second hour. */
function rangeEnd(reader: Reader, i: number): number | undefined {
  if (!/^(?:[-–]|to)$/.test(at(reader.lexemes, i).lower)) return undefined;
  const end = hourAndMinute(reader, i + 1);
  return end && meridiem(reader, end.next) ? end.next : undefined;
}

/** "pm", "p.m.", "PM"; "am" only after a number, which the caller has read. */
export function meridiem(reader: Reader, i: number): { pm: boolean; next: number } | undefined {
  const { lexemes } = reader;
  const word = at(lexemes, i);
  if (word.lower === 'pm' || word.lower === 'am') {
    return word.lower === 'am' && word.spaced && /^[A-Z]/.test(at(lexemes, i - 1).text)
      ? undefined
      : { pm: word.lower === 'pm', next: i + 1 };
  }
  if ((word.lower !== 'p' && word.lower !== 'a') || at(lexemes, i + 1).text !== '.') return undefined;
  if (at(lexemes, i + 2).lower !== 'm') return undefined;
  const dot = at(lexemes, i + 3);
  return { pm: word.lower === 'p', next: dot.text === '.' && !dot.spaced ? i + 4 : i + 3 };
}

/** A time zone or "local time" at `i`: the index after it. */
function zoneAt(reader: Reader, i: number): number | undefined {
  const word = at(reader.lexemes, i);
  if (word.text === word.text.toUpperCase() && ZONES.has(word.lower)) return i + 1;
  return word.lower === 'local' && at(reader.lexemes, i + 1).lower === 'time' ? i + 2 : undefined;
}

export function oClock(reader: Reader, i: number): number | undefined {
  const { lexemes } = reader;
  const isClock =
    at(lexemes, i).lower === 'o' && /^['’]$/.test(at(lexemes, i + 1).text) && at(lexemes, i + 2).lower === 'clock';
  return isClock ? i + 3 : undefined;
}

/** "at 14:30", "until 22:00" with a colon; a verse ("John 3:16"), a ratio or a running time is none. */
function isPlainClock(reader: Reader, i: number, read: HourAndMinute): boolean {
  const { lexemes } = reader;
  if (!read.precise || at(lexemes, i + 1).text !== ':' || read.hour > 23) return false;
  const before = at(lexemes, i - 1);
  if (/^(?:at|by|from|until|till|after|before|around|about|between|to|and|on|since|[,(–-])$/.test(before.lower))
    return true;
  return before.kind === 'none' && at(lexemes, i).text.length === 2;
}

/** "noon", "midnight", "midday"; "High Noon" and "Midnight Mass" are names. */
export function namedHour(reader: Reader, i: number): Reading | undefined {
  const word = at(reader.lexemes, i);
  if (word.text !== word.lower) return undefined;
  const clock = word.lower === 'midnight' ? '00:00' : '12:00';
  return { ...spanOf(reader, i, i + 1), kind: 'time', granularity: 'hour', anchor: 'yearless', clock };
}

/** "in the morning", "in the afternoon", "at night": which half of the day. */
export function partOfDay(
  reader: Reader,
  i: number,
  hour: number | undefined,
): { pm: boolean; next: number } | undefined {
  const { lexemes } = reader;
  const word = at(lexemes, i).lower;
  if (word === 'at' && at(lexemes, i + 1).lower === 'night' && hour !== undefined) {
    return { pm: hour >= 6 && hour < 12, next: i + 2 };
  }
  if (word !== 'in' || at(lexemes, i + 1).lower !== 'the') return undefined;
  const part = at(lexemes, i + 2).lower;
  if (part === 'morning') return { pm: false, next: i + 3 };
  return part === 'afternoon' || part === 'evening' ? { pm: true, next: i + 3 } : undefined;
}
