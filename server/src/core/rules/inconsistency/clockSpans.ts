import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { type ClockLength, clockLength } from './clockLengths.ts';
import { type Clock, clocksIn } from './clocks.ts';
import { isSpoken, oneLine, type ToldSentence, toldSentences } from './toldSentences.ts';

/**
 * Hours and minutes against the times of day told around them: "The meeting opened at 6.30pm. … called the vote at a quarter
 * past eleven", "a debate that lasted nearly seven hours". Silent where any two times of the passage lie so far apart.
 */
export function* clockSpanFindings(article: AnnotatedArticle): Iterable<ArticleFinding> {
  for (const told of toldSentences(article)) {
    const lengths = told.times.flatMap((time) => clockLength(article, told, time) ?? []);
    for (const length of lengths) {
      const pair = pairFor(article, length);
      if (!pair || isSpoken(article, length.time)) continue;
      const { first, last } = pair;
      const passed = differences(first, last);
      const shown = passed.sort((a, b) => Math.abs(a - length.least) - Math.abs(b - length.least))[0]!;
      yield {
        at: length.time,
        message: `“${oneLine(article, length.time)}”, but ${oneLine(article, first)} to ${oneLine(article, last)} is ${inHours(shown)}.`,
        related: [
          { at: { start: first.start, end: first.end }, message: 'From' },
          { at: { start: last.start, end: last.end }, message: 'To' },
        ],
      };
    }
  }
}

/** The two times of day a length has to fit and does not; undefined where it fits some, or where it is of something else. */
function pairFor(
  article: AnnotatedArticle,
  length: ClockLength,
): { readonly first: Clock; readonly last: Clock } | undefined {
  const { told, kind } = length;
  const here = clocksIn(article, told);
  const passage = passageAround(article, told.block);
  const all = passage.flatMap((block) => clocksIn(article, block));
  const clocks = all.filter((one, i) => all.findIndex((other) => sameClock(one, other)) === i);
  if (clocks.length < 2 || fitsAny(clocks, length)) return undefined;
  const words = article.text.slice(passage[0]!.start, passage.at(-1)!.end);
  if (otherClock.test(words)) return undefined;
  if (here.length > 2) return undefined;
  const timeline = kind === 'whole' ? timelineOf(article, clocks) : undefined;
  const widest =
    kind === 'whole' && here.length === 0 && clocks.length > 2
      ? { first: clocks[0]!, last: clocks.at(-1)! }
      : undefined;
  const pair = timeline ?? (here.length === 2 ? two(here) : clocks.length === 2 ? two(clocks) : widest);
  if (!pair || sameSide(article, pair.first, pair.last)) return undefined;
  if (kind === 'apart') return here.length > 0 ? oriented(pair, length, article) : undefined;
  const passed = Math.min(...differences(pair.first, pair.last));
  if (passed > 960) return undefined;
  const longer = length.least > passed;
  if (beginsHere(article, told, length, here) || !(longer || isOneThing(article, length, here))) return undefined;
  if (paused.test(words) && !longer) return undefined;
  if (timeline) return longer ? pair : undefined;
  // No two of many times lie so far apart.
  const wide = Math.max(...clocks.flatMap((one, i) => clocks.slice(i + 1).flatMap((other) => differences(one, other))));
  if (pair === widest && (!longer || wide > passed)) return undefined;
  const joined = /^[^.;:?!]* and [^.;:?!]*$/.test(article.text.slice(pair.first.end, pair.last.start));
  const [begins, closes] = [starts.test(clauseOf(article, pair.first)), ends.test(clauseOf(article, pair.last))];
  return (begins && closes) || (longer && pair !== widest && (begins || closes || joined)) ? pair : undefined;
}

interface Pair {
  readonly first: Clock;
  readonly last: Clock;
}

/** Two clocks of which one does not show the time of the other's place or day. */
const otherClock =
  /\b(?:next|following) (?:day|morning|night)\b|\btime (?:zones?|difference)\b|\b(?:flights?|planes?|flew|airports?|jet|airliner)\b|\b(?:the (?:day|night) before)\b/i;
/** A pause makes what lasted shorter than the time from begin to end, never longer. */
const paused =
  /\b(?:break|interval|recess|adjourn\p{L}*|paus\p{L}+|interrupt\p{L}+|half-time|overtime|extra time|lunch)\b/iu;

function two([first, last]: readonly Clock[]): Pair {
  return { first: first!, last: last! };
}

/** "at 7pm, six hours after leaving at 5am": from the time behind "after" to the one before it. */
function oriented(pair: Pair, { time }: ClockLength, { text }: AnnotatedArticle): Pair {
  const after = /^ after\b/.test(text.slice(time.end, time.end + 8));
  const swapped = { first: pair.last, last: pair.first };
  if (after && pair.last.start > time.end && pair.first.start < time.start) return swapped;
  return Math.min(...differences(pair.first, pair.last)) > 960 ? swapped : pair;
}

/** "Crews arrived at 2.15am and fought it for six hours": what is measured begins at a time told in the same sentence. */
function beginsHere(
  { text }: AnnotatedArticle,
  { sentence }: ToldSentence,
  { time }: ClockLength,
  here: readonly Clock[],
): boolean {
  const clock = here.findLast(({ end }) => end <= time.start);
  if (clock && /;|\band (?:after|for)(?: \p{L}+){0,2} $/u.test(text.slice(clock.end, time.start))) return true;
  if (!clock || !/\bfor(?: \p{L}+){0,3} $/u.test(text.slice(clock.end, time.start))) return false;
  return sentence.tokens.some(({ pos, start }) => start >= clock.end && start < time.start && /^VB[DN]$/.test(pos));
}

/** What is shorter than the time between may be a part of it, unless it is told in the same breath, or as "it" or "the two-hour race". */
function isOneThing({ text }: AnnotatedArticle, { time, told }: ClockLength, here: readonly Clock[]): boolean {
  const written = text.slice(time.start, time.end);
  const lead = told.text.slice(0, time.start - told.start);
  if (/\bin $/.test(lead)) return false;
  if (here.length > 0 && !/^(?:A|An)\b/.test(told.text)) return true;
  if (/-(?:hour|minute)s?$/i.test(written))
    return /^(?:The|This|That|Its|It)\b|\b(?:after|during) (?:the|a|an|its|this) $/.test(lead);
  return (
    /\b[Ii]t (?:had |has )?(?:was|is|lasted|took|ran|went on)\b/.test(told.text) ||
    /\b(?:whole|entire|in all|in total)\b/.test(told.text)
  );
}

/** The block of a sentence with those beside it; a list is one with the paragraphs around it. */
function passageAround({ blocks }: AnnotatedArticle, block: Block): Block[] {
  const told = blocks.filter(({ kind, rows, sentences }) => sentences.length > 0 || rows || kind === 'listItem');
  const at = told.indexOf(block);
  const isList = (one: Block | undefined) => one?.kind === 'listItem';
  let from = Math.max(0, at - 1);
  while (isList(told[from]) && isList(told[from - 1])) from--;
  let to = Math.min(told.length - 1, at + 1);
  while (isList(told[to]) && isList(told[to + 1])) to++;
  return told.slice(from, to + 1).filter(({ kind }) => kind !== 'headline' && kind !== 'heading');
}

/** First and last time of a list whose items open with times, or of a table, that follow each other. */
function timelineOf({ text, blocks }: AnnotatedArticle, clocks: readonly Clock[]): Pair | undefined {
  const opening = clocks.filter(({ start, end }) =>
    blocks.some(
      (block) =>
        start >= block.start &&
        end <= block.end &&
        (block.rows !== undefined ||
          (block.kind === 'listItem' && /^[-*•\s]*(?:\d+\. )?(?:[Aa]t )?$/u.test(text.slice(block.start, start)))),
    ),
  );
  const rises = opening.every((one, i) => i === 0 || one.minutes[0]! >= opening[i - 1]!.minutes[0]!);
  return opening.length >= 3 && opening.length === clocks.length && rises
    ? { first: opening[0]!, last: opening.at(-1)! }
    : undefined;
}

/** Words with which something begins or is begun. */
export const starts =
  /\b(?:got (?:in|on|into)|stopp\p{Ll}+|halted|suspended|beg[aiu]n\p{Ll}*|start\p{Ll}*|open\p{Ll}*|kick\p{Ll}* off|kick-off|took off|take-off|left|leav\p{Ll}+|depart\p{Ll}*|set (?:off|out|sail)|sailed|broke out|called|raised|alarm|went (?:in|on|out|up|down)|from|between|push\p{Ll}+|laid|since|entered|boarded|first|struck|hit|cut|failed|lost)\b/iu;
/** Words with which something ends or is at its end. */
export const ends =
  /\b(?:end\p{Ll}*|finish\p{Ll}*|clos\p{Ll}+|conclud\p{Ll}*|adjourn\p{Ll}*|arriv\p{Ll}+|reach\p{Ll}*|land\p{Ll}*|touch\p{Ll}* down|docked|pulled in\p{Ll}*|broke up|rose|called the vote|voted|vote|restored|back|out|over|final\p{Ll}*|until|till|to|and|last|home|done|put out|extinguished|rescued|freed|reopen\p{Ll}*|by|signed|emerged|up|won|handed|offered|announced|read|drew|crossed|surrendered|gave up|fell|clear|cleared)\b/iu;

/** Two times of one kind: "trains leave at 7.10 and 9.40", "at noon or at 3 p.m.". */
function sameSide({ text }: AnnotatedArticle, first: Span, last: Span): boolean {
  const between = text.slice(first.end, last.start);
  return (
    /^(?:,| and| or|, and)(?: (?:again )?at)? $/.test(between) &&
    !/\b(?:between|from)\b[^.]{0,30}$/i.test(text.slice(Math.max(0, first.start - 40), first.start))
  );
}

/** The words of a sentence before a time, back to a full stop, with some behind it. */
function clauseOf({ text }: AnnotatedArticle, { start, end }: Span): string {
  const lead = text
    .slice(Math.max(0, start - 90), start)
    .split(/[.;!?]\s|\n/)
    .at(-1)!;
  return `${lead} ${text.slice(end, end + 50).split(/[.;!?](?:\s|$)|\n/)[0]!}`;
}

function sameClock(a: Clock, b: Clock): boolean {
  return a.minutes.some((one) => b.minutes.includes(one));
}

/** Minutes from one time of day to the other, for each reading of the two. */
function differences(first: Clock, last: Clock): number[] {
  return first.minutes.flatMap((from) => last.minutes.map((to) => (to - from + 1440) % 1440));
}

/** Some two times lie as far apart as is told; the later one first only where both can be read in one way. */
function fitsAny(clocks: readonly Clock[], { least, most }: ClockLength): boolean {
  return clocks.some((one, i) =>
    clocks.some((other, k) => {
      const isPlain = one.minutes.length === 1 && other.minutes.length === 1;
      return (
        i !== k && (i < k || isPlain) && differences(one, other).some((passed) => passed >= least && passed <= most)
      );
    }),
  );
}

function inHours(minutes: number): string {
  if (minutes < 60) return `${minutes} minutes`;
  const hours = Math.floor(minutes / 60);
  return `${hours} hour${hours === 1 ? '' : 's'}${minutes % 60 ? ` ${minutes % 60} minutes` : ''}`;
}
