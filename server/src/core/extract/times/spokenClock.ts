import * as is from '../lexemes/facts.ts';
import { at } from '../lexemes.ts';
import { numberAt } from '../numbers.ts';
import { meridiem, oClock, partOfDay } from './clock.ts';
import { type Reader, type Reading, spanOf } from './reading.ts';

/**
 * A time of day in words: "half past three", "a quarter to nine", "twenty past five in the morning", "three o'clock", "eight
 * pm", "six thirty p.m.", "seven in the evening"; the hour is known where the half of the day is told.
 */
export function spokenClock(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  // Without a word of clocks or parts of the day anywhere the hour is told by the word before it.
  if ((lexemes.facts & (is.CLOCK | is.DAY_PART)) === 0 && !TIME_BEFORE.has(at(lexemes, i - 1).lower)) return undefined;
  const read = pastOrTo(reader, i) ?? hourInWords(reader, i);
  if (!read) return undefined;
  const o = oClock(reader, read.next);
  const half = meridiem(reader, o ?? read.next) ?? partOfDay(reader, o ?? read.next, read.hour);
  if (o === undefined && !half && !read.sure) return undefined;
  const next = half?.next ?? o ?? read.next;
  const hour = read.hour24 ?? (half && read.hour !== undefined ? (read.hour % 12) + (half.pm ? 12 : 0) : undefined);
  const minutes = hour === undefined ? undefined : (hour * 60 + read.minute + 1440) % 1440;
  const clock = minutes === undefined ? undefined : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  const granularity = read.minute === 0 ? 'hour' : 'minute';
  // "Half past three" after "at": the article of "a quarter to nine" belongs to it.
  const start = at(lexemes, i - 1).lower === 'a' && at(lexemes, i).lower === 'quarter' ? i - 1 : i;
  return { ...spanOf(reader, start, next), kind: 'time', granularity, anchor: 'yearless', clock };
}

/** Words before "ten to four" that make it a time. */
const TIME_BEFORE = new Set('at around about since until till nearly almost'.split(' '));

interface Spoken {
  readonly hour?: number;
  /** The hour of the day where it has a name: 0 of midnight, 12 of noon. */
  readonly hour24?: number;
  /** Before the hour when below zero. */
  readonly minute: number;
  readonly next: number;
  /** Nothing else can be meant, whatever follows. */
  readonly sure: boolean;
}

/** "half past three", "half-past six", "a quarter to nine", "ten to four", "five minutes to midnight". */
function pastOrTo(reader: Reader, i: number): Spoken | undefined {
  const { lexemes } = reader;
  const first = at(lexemes, i).lower === 'a' ? i + 1 : i;
  const amount = minutesAt(reader, first);
  if (!amount) return undefined;
  const hyphen = at(lexemes, amount.next).text === '-' ? 1 : 0;
  const side = at(lexemes, amount.next + hyphen).lower;
  if (side !== 'past' && side !== 'to') return undefined;
  const k = amount.next + hyphen + 1;
  const named = at(lexemes, k).lower;
  const isNamed = named === 'midnight' || named === 'noon' || named === 'midday';
  const hour = isNamed ? { value: 12, next: k + 1 } : hourAt(reader, k);
  if (!hour || (side === 'to' && amount.minutes === 30)) return undefined;
  const isAt = TIME_BEFORE.has(at(lexemes, i - 1).lower);
  // "Ten to four" is a result of a vote as well.
  if (!isNamed && !isAt && !(side === 'past' && amount.minutes === 30)) return undefined;
  if (isNamed && amount.isBare) return undefined;
  const minute = side === 'past' ? amount.minutes : -amount.minutes;
  return isNamed
    ? { hour24: named === 'midnight' ? 0 : 12, minute, next: hour.next, sure: true }
    : { hour: hour.value, minute, next: hour.next, sure: endsHour(reader, hour.next) };
}

/** "half", "quarter", "twenty", "five minutes" in front of "past" and "to". */
function minutesAt(reader: Reader, i: number): { minutes: number; next: number; isBare: boolean } | undefined {
  const { lexemes } = reader;
  const word = at(lexemes, i).lower;
  if (word === 'half') return { minutes: 30, next: i + 1, isBare: false };
  if (word === 'quarter') return { minutes: 15, next: i + 1, isBare: false };
  const number = numberAt(lexemes, i);
  if (number?.form !== 'cardinal' || !Number.isInteger(number.value) || number.value < 1 || number.value > 29)
    return undefined;
  const isCounted = /^minutes?$/.test(at(lexemes, number.next).lower);
  if (!isCounted && ![5, 10, 20, 25].includes(number.value)) return undefined;
  return { minutes: number.value, next: isCounted ? number.next + 1 : number.next, isBare: !isCounted };
}

/** "three" before "o'clock", "eight" before "pm", "six thirty" before "p.m.", "seven" before "in the evening". */
function hourInWords(reader: Reader, i: number): Spoken | undefined {
  const { lexemes } = reader;
  const hour = hourAt(reader, i);
  if (!hour) return undefined;
  const isWord = at(lexemes, i).kind === 'word';
  const hyphen = at(lexemes, hour.next).text === '-' ? 1 : 0;
  const minutes = isWord ? numberAt(lexemes, hour.next + hyphen) : undefined;
  const isMinutes = minutes?.form === 'cardinal' && [15, 20, 30, 40, 45, 50].includes(minutes.value);
  if (isMinutes && meridiem(reader, minutes.next))
    return { hour: hour.value, minute: minutes.value, next: minutes.next, sure: false };
  const isTold = oClock(reader, hour.next) !== undefined || (isWord && meridiem(reader, hour.next) !== undefined);
  const isAt = /^(?:at|around|about|by|until|till|before|after|since|from)$/.test(at(lexemes, i - 1).lower);
  return isTold || isAt ? { hour: hour.value, minute: 0, next: hour.next, sure: false } : undefined;
}

/** A whole hour of a clock face. */
function hourAt(reader: Reader, i: number): { value: number; next: number } | undefined {
  const lexeme = at(reader.lexemes, i);
  if (lexeme.kind === 'number' && !/^\d{1,2}$/.test(lexeme.text)) return undefined;
  const number = lexeme.kind === 'symbol' ? undefined : HOURS.get(lexeme.lower);
  return number === undefined ? undefined : { value: number, next: i + 1 };
}

const HOURS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').flatMap((word, k): [string, number][] => [
    [word, k + 1],
    [String(k + 1), k + 1],
  ]),
);

/** Nothing is counted behind the hour: "at ten to four people left" is left alone. */
function endsHour(reader: Reader, i: number): boolean {
  const after = at(reader.lexemes, i);
  if (after.kind === 'number' || /^[-–:%]$/.test(after.text)) return false;
  return (
    after.kind !== 'word' ||
    /^(?:on|in|and|but|when|as|the|after|before|this|that|local|with|he|she|they|it|we|to|for|from|o)$/.test(
      after.lower,
    )
  );
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
