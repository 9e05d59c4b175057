import type { Span } from '../../text/span.ts';
import type { Time } from '../annotations.ts';
import type { Claim } from '../claims.ts';
import { type Moment, momentOf, precedes } from './moments.ts';
import { type ArticleReading, claimOn, type SentenceReading } from './reading.ts';

import { earlySequel, turnedDays } from './sequels.ts';

/** A date or time of day where it stands. */
interface Dated extends Span {
  readonly time: Time;
  readonly moment: Moment;
}

/** Two moments that the words put in one order and their own values in the other. */
interface Turned {
  readonly at: Span;
  readonly what: string;
}

/** Passages whose words say which of two dated happenings came first, while the dates say the opposite. */
export function datedOrderClaims({ article, sentences }: ArticleReading): Claim[] {
  const { text } = article;
  return sentences.flatMap((reading, index): Claim[] => {
    if (reading.tokens.length > longest || reading.block.kind === 'heading') return [];
    const before = sentences
      .slice(Math.max(0, index - back), index)
      .filter((one) => one.block === reading.block || index - one.index <= 2);
    const found = [
      ...pairs(text, reading),
      ...opened(text, reading),
      ...counted(text, reading, sentences[index - 1]),
      ...afterThat(text, reading, before),
      ...firstly(text, reading, before),
    ];
    const sequel = turnedDays(text, sentences, index) ?? earlySequel(text, sentences, index);
    if (sequel) found.push({ at: sequel, what: sequel.what });
    return found.slice(0, 1).map(({ at, what }) => {
      const words = text.slice(at.start, at.end).replace(/\s+/g, ' ');
      return claimOn(article, at, {
        attribute: 'backwards',
        subject: words.toLowerCase(),
        value: { text: words, unit: what },
      });
    });
  });
}

const longest = 90;
/** So many sentences before one are looked through for the other date. */
const back = 3;
/** Dates that plans give and take. */
const moving =
  /\b(?:from|instead|rather|originally|initially|planned|scheduled|due|moved|postponed|brought forward|put off|delayed|rescheduled|set for|not|never|n['’]t|than|deadline|expected|would|or)\b/i;

function datedIn(text: string, { times }: SentenceReading): Dated[] {
  return times.flatMap((time) => {
    const moment = momentOf(text, time);
    return moment ? [{ start: time.start, end: time.end, time, moment }] : [];
  });
}

const cues = /\b(?:(?<first>before|ahead of|followed by|prior to)|(?<later>after|following|preceded by))\b/gi;

/** "Resigned on 12 May, two days before the vote on 9 May". */
function* pairs(text: string, reading: SentenceReading): Iterable<Turned> {
  const dated = datedIn(text, reading);
  for (const [i, one] of dated.entries()) {
    const other = dated[i + 1];
    if (!other || one.moment.scale !== other.moment.scale) continue;
    const between = text.slice(one.end, other.start);
    const found = [...between.matchAll(cues)];
    const cue = found[0];
    if (found.length !== 1 || !cue || moving.test(text.slice(reading.start, other.end)) || /["“”:;–—]/.test(between))
      continue;
    // The cue stands right behind the first date, with no more than how long before it.
    if (
      !/^,?(?: (?:just|only|shortly|soon|long|well|immediately|right|a|an|[\w-]+ (?:minutes?|hours?|days?|weeks?|months?|years?)|few|half an hour))* ?$/i.test(
        between.slice(0, cue.index),
      )
    )
      continue;
    const rest = between.slice(cue.index + cue[0].length);
    if (rest.length > 70 || /,|\b(?:who|which|that|and|but|had)\b/i.test(rest)) continue;
    const wrong = cue.groups!['first'] ? precedes(other.moment, one.moment) : precedes(one.moment, other.moment);
    if (wrong) yield turned(text, one, other, cue[0].toLowerCase());
  }
}

/** "After the vote on 12 May, the mayor resigned on 9 May". */
function* opened(text: string, reading: SentenceReading): Iterable<Turned> {
  const [one, other, more] = datedIn(text, reading);
  if (!one || !other || more || one.moment.scale !== other.moment.scale) return;
  const head = text.slice(reading.start, one.start);
  const cue =
    /^(?:[\w-]+ (?:minutes?|hours?|days?|weeks?|months?|years?) |shortly |soon |only |just )?(?:(?<first>before)|(?<later>after|having|once|as soon as|following))\b(?<clause>.{0,80})$/i.exec(
      head,
    );
  if (!cue || /,/.test(cue.groups!['clause']!) || !/^[^,.;]{0,25},/.test(text.slice(one.end))) return;
  if (moving.test(text.slice(reading.start, reading.end)) || reading.words.includes('had')) return;
  // "The firm, founded in 2011": a participle's date is its own.
  if (participle.test(text.slice(one.end, other.start))) return;
  const wrong = cue.groups!['first'] ? precedes(one.moment, other.moment) : precedes(other.moment, one.moment);
  if (wrong) yield turned(text, one, other, (cue.groups!['first'] ?? cue.groups!['later']!).toLowerCase());
}

const participle = /\b(?:\w+ed|born|built|begun|won|who|which|that|since|until|by)(?: \w+)? (?:in|on|at) $/i;

/** "Three days later, on 5 May" behind a sentence with the one date of 9 May. */
function* counted(text: string, reading: SentenceReading, last: SentenceReading | undefined): Iterable<Turned> {
  if (!last || last.block !== reading.block) return;
  const [one, ...others] = datedIn(text, last);
  const [other] = datedIn(text, reading);
  if (!one || others.length || !other || moving.test(text.slice(last.start, reading.end))) return;
  const cue =
    /\b(?:[\w-]+ (?:hours?|days?|weeks?|months?|years?) (?<after>later|afterwards)|[\w-]+ (?:hours?|days?|weeks?|months?|years?) (?<before>earlier|before))(?:,? (?:on|in|at) (?:\w+day,? )?|, )$/i.exec(
      text.slice(reading.start, other.start),
    );
  if (!cue) return;
  const wrong = cue.groups!['after'] ? precedes(other.moment, one.moment) : precedes(one.moment, other.moment);
  if (wrong) yield turned(text, one, other, cue.groups!['after'] ? 'later' : 'earlier');
}

/** "They are interviewed on 22 April. The closing date is 4 May; only after that are interviews held". */
function* afterThat(text: string, reading: SentenceReading, before: readonly SentenceReading[]): Iterable<Turned> {
  const [one, ...others] = datedIn(text, reading);
  if (!one || others.length) return;
  const cue =
    /\b(?:only (?:after that|then|afterwards)|after that|thereafter|not until then|once that is done)\b/i.exec(
      text.slice(one.end, reading.end),
    );
  if (!cue) return;
  const own = new Set(stemsOf(reading, reading.start, one.end));
  const then = new Set(
    stemsOf(reading, one.end + cue.index + cue[0].length, reading.end).filter((stem) => !own.has(stem)),
  );
  for (const last of before) {
    const days = datedIn(text, last).filter(({ moment }) => moment.scale === one.moment.scale);
    if (days.length !== 1 || !stemsOf(last, last.start, last.end).some((stem) => then.has(stem))) continue;
    if (precedes(days[0]!.moment, one.moment) && !moving.test(text.slice(last.start, last.end)))
      yield turned(text, one, days[0]!, 'after that');
  }
}

/** "Oriel must answer by 27 August. It will first be shown the papers, on 15 September". */
function* firstly(text: string, reading: SentenceReading, before: readonly SentenceReading[]): Iterable<Turned> {
  const [one, ...others] = datedIn(text, reading);
  if (!one || others.length) return;
  const cue =
    /^(?<who>[^,;]{2,60}?) (?:(?:will|must|shall|has to|have to|is to|are to|needs? to) first|first (?:has to|have to|must|will|needs? to)) /i.exec(
      text.slice(reading.start, one.start),
    );
  const last = before.at(-1) && before.findLast((sentence) => datedIn(text, sentence).length > 0);
  if (!cue || !last) return;
  const [day, ...more] = datedIn(text, last);
  const who = /\p{L}+$/u.exec(cue.groups!['who']!)![0].toLowerCase();
  const same = /^(?:he|she|it|they)$/.test(who) || last.words.slice(0, 8).includes(who);
  if (
    !day ||
    more.length ||
    !same ||
    !/\b(?:will|must|has to|have to|is to|are to|needs? to)\b/.test(text.slice(last.start, day.start))
  )
    return;
  if (precedes(day.moment, one.moment)) yield turned(text, day, one, 'first');
}

/** Beginnings of nouns, verbs and names between two offsets, by which another sentence speaks of the same doing. */
function stemsOf({ tokens }: SentenceReading, start: number, end: number): string[] {
  return tokens
    .filter(
      (token) => token.start >= start && token.end <= end && /^(?:NN|VB)/.test(token.pos) && token.lower.length >= 5,
    )
    .map(({ lower }) => lower.slice(0, lower.length > 6 ? 6 : 5));
}

function turned(text: string, one: Dated, other: Dated, cue: string): Turned {
  const at = one.start < other.start ? { start: one.start, end: other.end } : { start: other.start, end: one.end };
  const near = at.end - at.start < 200 ? at : { start: one.start, end: one.end };
  return {
    at: near,
    what: `“${cue}”, but the dates ${text.slice(one.start, one.end)} and ${text.slice(other.start, other.end)} are the other way round`,
  };
}
