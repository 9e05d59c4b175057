import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { numeralValue } from '../../extract/numerals.ts';
import { overlapping } from '../../text/search.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** A time of day as it stands in the text, with each minute of the day that it may mean. */
export interface Clock extends Span {
  readonly minutes: readonly number[];
}

const hour = String.raw`(?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight|1[0-2]|[1-9])`;
const half = String.raw`(?:\s(?<half>[ap])\.?m\b\.?|\s(?:in the|at|this|that|the same|the next|the following|next|yesterday|tomorrow) (?<part>morning|afternoon|evening|night)\b)?`;
const wordy = new RegExp(
  String.raw`\b(?:(?<offset>half|(?:a )?quarter|five|ten|twenty|twenty-five|\d{1,2} minutes|[a-z]+ minutes)(?<sign> past| to| before| after) ${hour}|half (?<bare>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|${hour.replace('<hour>', '<whole>')}(?<clock> o[’']clock)?)${half}(?![\p{L}\d-])`,
  'giu',
);
/** "14.05", "at 17.20": a full stop between hours and minutes, behind a word of time or place in a timetable. */
const dotted =
  /(?<=\b(?:at|by|from|until|till|to|the|after|before|around|about|since|and|between|off|left|arrived|–|-) |^)(?<hours>[01]?\d|2[0-3])[.:](?<mins>[0-5]\d)(?![\d.,]*\d|\s?(?:%|per\b|percent|million|billion|m\b|km\b|kg\b|points?\b|metres|meters|seconds|euros?|pounds|dollars))(?: (?:in the|at) (?<part>afternoon|evening|night))?/gu;
const minutesBefore =
  /^(?:at|by|about|around|until|till|from|since|before|after|past|shortly|just|nearly|almost|gone)$/;

/** The times of day in a stretch of an article: those read as times, and "quarter past eleven", "half eight", "14.05". */
export function clocksIn(article: AnnotatedArticle, span: Span): Clock[] {
  const { text } = article;
  const found: Clock[] = overlapping(article.times, span).flatMap((time): Clock[] => {
    if (time.kind !== 'time') return [];
    const minutes = time.clock === undefined ? [] : [Number(time.clock.slice(0, 2)) * 60 + Number(time.clock.slice(3))];
    return [{ start: time.start, end: time.end, minutes }];
  });
  const add = (clock: Clock) => {
    const busy = overlapping(article.times, clock).some(
      (time) => time.kind !== 'time' && !isHourNumber(time, clock) && !isPartOfDay(time, clock),
    );
    const place = found.findIndex((one) => overlaps(one, clock));
    if (busy) return;
    if (place < 0) found.push(clock);
    else if (found[place]!.minutes.length === 0 || clock.start < found[place]!.start || clock.end > found[place]!.end)
      found[place] = clock;
  };
  const words = text.slice(span.start, span.end);
  for (const match of words.matchAll(wordy)) {
    const clock = worded(match.groups!, span.start + match.index, match[0].length, text);
    if (clock) add(clock);
  }
  for (const { index, groups, 0: whole } of words.matchAll(dotted)) {
    const start = span.start + index;
    const late = groups!['part'] && Number(groups!['hours']) < 12 ? 720 : 0;
    add({
      start,
      end: start + whole.length,
      minutes: [Number(groups!['hours']) * 60 + Number(groups!['mins']) + late],
    });
  }
  return found.filter(({ minutes }) => minutes.length > 0).sort((a, b) => a.start - b.start);
}

function isHourNumber(time: Time, { start, end }: Clock): boolean {
  return time.kind === 'duration' && time.start >= start && time.end <= end;
}

/** "seven this morning": a day is read in the words behind the hour. */
function isPartOfDay(time: Time, { start, end }: Clock): boolean {
  return time.kind === 'date' && time.start > start && time.end === end;
}

function worded(
  groups: Readonly<Record<string, string | undefined>>,
  start: number,
  length: number,
  text: string,
): Clock | undefined {
  const { offset, sign, bare, whole, half: meridiem, part } = groups;
  const name = (groups['hour'] ?? bare ?? whole)!.toLowerCase();
  const named = name === 'noon' || name === 'midday' ? 12 : name === 'midnight' ? 0 : undefined;
  const number = named ?? (/^\d/.test(name) ? Number(name) : numeralValue(name));
  if (number === undefined) return undefined;
  // A bare hour is one only behind "at" and its like with a part of the day, or with "o'clock".
  const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, start - 14), start))?.[1] ?? '';
  if (whole && named === undefined && !groups['clock'] && !meridiem && !part) return undefined;
  if (
    /^(?:five|ten|twenty)$/i.test(offset ?? '') &&
    named === undefined &&
    sign === ' to' &&
    !minutesBefore.test(before.toLowerCase())
  )
    return undefined;
  if (bare && !minutesBefore.test(before.toLowerCase())) return undefined;
  const word = offset?.toLowerCase().replace(/^a | minutes$/g, '');
  const minutes =
    word === undefined
      ? bare
        ? 30
        : 0
      : word === 'half'
        ? 30
        : word === 'quarter'
          ? 15
          : /^\d/.test(word)
            ? Number(word)
            : numeralValue(word);
  if (minutes === undefined || minutes > 59) return undefined;
  const signed = sign && /to|before/.test(sign) ? -minutes : minutes;
  const pm = meridiem ? meridiem.toLowerCase() === 'p' : part ? part !== 'morning' : undefined;
  const early = (number % 12) * 60 + signed;
  const base =
    named === undefined ? (pm === undefined ? [early, early + 720] : [early + (pm ? 720 : 0)]) : [named * 60 + signed];
  return { start, end: start + length, minutes: base.map((one) => (one + 1440) % 1440) };
}
