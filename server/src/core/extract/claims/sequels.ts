import type { Span } from '../../text/span.ts';
import type { Time } from '../annotations.ts';
import { singularOf } from '../singular.ts';
import { type Moment, momentOf, precedes } from './moments.ts';
import type { SentenceReading } from './reading.ts';

/** Two dated sentences in the order that a third forbids. */
export interface Sequel extends Span {
  readonly what: string;
}

/** So many sentences on both sides of one that gives the order are looked through for the days. */
const around = 4;
const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7 };

/**
 * "Two days before the dam broke, its keeper had warned": the days of the two, told by the same subjects in sentences of
 * their own, lie as far apart as it says, but the other way round.
 */
export function turnedDays(text: string, sentences: readonly SentenceReading[], index: number): Sequel | undefined {
  const reading = sentences[index]!;
  const { words, times } = reading;
  const cue = words.findIndex((word) => word === 'before' || word === 'after');
  const span =
    cue > 0
      ? times.find(
          ({ kind, end }) =>
            kind === 'duration' && end <= reading.tokens[cue]!.start && reading.tokens[cue]!.start - end < 3,
        )
      : undefined;
  const distance = span && (span.count ?? 0) * (daysOf[span.granularity] ?? 0);
  if (!distance || times.some((time) => momentOf(text, time))) return undefined;
  const there = firstNoun(reading, cue + 1);
  const comma = words.indexOf(',', cue);
  const opens = reading.tokens[cue]!.start - reading.start < 30;
  const here = firstNoun(reading, opens ? Math.max(comma, cue) + 1 : 0);
  if (!there || !here || there === here) return undefined;
  const dated = sentences.slice(Math.max(0, index - around), index + around + 1).flatMap((one) => {
    const days = momentsIn(text, one.times);
    const head = firstNoun(one, 0);
    return days.length === 1 && head && one !== reading ? [{ head, moment: days[0]!.moment, time: days[0]!.time }] : [];
  });
  const [first, second] = [here, there].map((head) => {
    const own = dated.filter((one) => one.head === head);
    return own.length === 1 ? own[0] : undefined;
  });
  if (!first || !second || Math.abs(first.moment.from - second.moment.from) !== distance) return undefined;
  const wrong = words[cue] === 'before' ? precedes(second.moment, first.moment) : precedes(first.moment, second.moment);
  const shown = ({ start, end }: Time) => text.slice(start, end);
  return wrong
    ? {
        start: first.time.start,
        end: first.time.end,
        what: `“${text.slice(span.start, reading.tokens[cue]!.end)}”, but it lies on the other side of ${shown(second.time)}`,
      }
    : undefined;
}

/** The noun that opens a clause; undefined where it is not among the first few words. */
function firstNoun({ tokens }: SentenceReading, from: number): string | undefined {
  const noun = tokens.slice(from, from + 5).find(({ pos }) => pos.startsWith('NN'));
  return noun && singularOf(noun.lower);
}

const following =
  /^(?:it|he|she|they|the \p{L}+) (?:arrived|came|reached|was delivered|were delivered|moved in|opened|returned|went on|started|began|won|sold|married|left)\b/iu;

/** "Having paid her loan in 2017, she bought the kiln. It arrived in 2011": what follows from a deed lies before it. */
export function earlySequel(text: string, sentences: readonly SentenceReading[], index: number): Sequel | undefined {
  const [reading, next] = [sentences[index]!, sentences[index + 1]];
  if (!next || next.block !== reading.block) return undefined;
  const days = momentsIn(text, reading.times);
  const later = momentsIn(text, next.times);
  const opens = /^(?:having|after|once|when|as soon as)\b[^,]*$/i.test(
    text.slice(reading.start, days[0]?.time.start ?? reading.start),
  );
  if (!opens || days.length !== 1 || later.length !== 1 || !/^[^,.;]{0,20},/.test(text.slice(days[0]!.time.end)))
    return undefined;
  if (!following.test(text.slice(next.start, next.end)) || !precedes(later[0]!.moment, days[0]!.moment))
    return undefined;
  const { start, end } = later[0]!.time;
  return {
    start,
    end,
    what: `it follows from what was on or after ${text.slice(days[0]!.time.start, days[0]!.time.end)}`,
  };
}

function momentsIn(text: string, times: readonly Time[]): { readonly time: Time; readonly moment: Moment }[] {
  return times.flatMap((time) => {
    const moment = momentOf(text, time);
    return moment ? [{ time, moment }] : [];
  });
}
