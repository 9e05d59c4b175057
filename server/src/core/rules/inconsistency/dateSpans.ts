import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { ends, starts } from './clockSpans.ts';
import { type DateLength, dateLength } from './dateLengths.ts';
import { type DateMark, dateMarks, type Gap, gapOf, passageOf } from './dateMarks.ts';
import { isSpoken, oneLine, toldSentences } from './toldSentences.ts';

/**
 * Days, weeks, months and years against the dates around them: "will walk out from 3 to 7 March. The eight-day stoppage …".
 * Silent where any two dates of the passage lie so far apart.
 */
export function* dateSpanFindings(article: AnnotatedArticle): Iterable<ArticleFinding> {
  for (const told of toldSentences(article)) {
    for (const time of told.times) {
      const length = dateLength(article, told, time);
      const pair = length && pairFor(article, length);
      if (!length || !pair || isSpoken(article, time)) continue;
      const { first, last, gap } = pair;
      const between =
        first === last ? oneLine(article, first) : `${oneLine(article, first)} to ${oneLine(article, last)}`;
      yield {
        at: { start: time.start, end: time.end },
        message: `“${oneLine(article, time)}”, but ${between} is ${inUnits(gap, length.unit)}.`,
        related: [first, ...(first === last ? [] : [last])].map(({ start, end }) => ({
          at: { start, end },
          message: 'Counted by this',
        })),
      };
    }
  }
}

interface Pair {
  readonly first: DateMark;
  readonly last: DateMark;
  readonly gap: Gap;
}

function pairFor(article: AnnotatedArticle, length: DateLength): Pair | undefined {
  const { told, kind } = length;
  const passage = passageOf(article, told.block);
  const marks = passage.flatMap((block) => dateMarks(article, block));
  const table = openAndClose(article, passage);
  // Any two dates of a calendar lie some weeks apart; those of what it opens and closes count.
  const counted = table
    ? marks.filter(({ start }) =>
        passage.some((block) => !block.rows && block.kind !== 'listItem' && start >= block.start && start < block.end),
      )
    : marks;
  if (marks.length === 0 || fitsAny(counted, length) || (table && fitsAny([table.first, table.last], length)))
    return undefined;
  const here = marks.filter(({ start, end }) => start >= told.start && end <= told.end);
  const near = marks.filter(({ start, end }) => start >= told.block.start && end <= told.block.end);
  if (kind === 'within') return tooLate(article, length, marks);
  if (kind === 'apart') return apart(article, length, here, near);
  const ranges = (near.some(({ isRange }) => isRange) ? near : marks).filter(({ isRange }) => isRange);
  const [range] = ranges;
  if (range && ranges.every(({ from, to }) => from === range.from && to === range.to))
    return checked(article, length, range, range);
  if (ranges.length > 0) return undefined;
  if (table)
    return checked(article, hasUntil(article, length) ? { ...length, firm: true } : length, table.first, table.last);
  for (const one of passage.flatMap(({ sentences }) => sentences)) {
    const inside = marks.filter(
      ({ start, end, granularity }) => start >= one.start && end <= one.end && granularity === 'day',
    );
    const [begin, close] = inside;
    if (inside.length === 2 && isStretch(article, begin!, close!)) return checked(article, length, begin!, close!);
  }
  const places = here.length === 2 ? here : near.length === 2 ? near : marks.length === 2 ? marks : [];
  const [first, last] = places;
  return first && last && isStretch(article, first, last) ? checked(article, length, first, last) : undefined;
}

/** Something begins on the first day and ends on the last. */
function isStretch(article: AnnotatedArticle, first: DateMark, last: DateMark): boolean {
  if (first.from > last.from || first.granularity !== last.granularity) return false;
  return (
    [starts, left].some((cue) => cue.test(around(article, first))) &&
    [ends, back].some((cue) => cue.test(around(article, last)))
  );
}

const left =
  /\b(?:retired|withdrew|went|clos\p{Ll}+|took effect|took hold|arrest\p{Ll}*|jailed|detained|shut|halted|stopped|suspended|banned|came|joined|arrived|moved|took (?:over|office|up)|elected|appointed|hired|married|set up|founded|built|came into force|taken|seized|vanished|missing|disappeared)\b/iu;
const back =
  /\b(?:return\p{Ll}*|came back|open\p{Ll}*|broken|broke|collapsed|violated|released|freed|resum\p{Ll}+|left|quit|resign\p{Ll}*|retired|died|stepped down|stood down|called off|lifted|expir\p{Ll}+|cancelled|dissolved|dismissed|convicted|sentenced|acquitted|found|completed|delivered|unveiled)\b/iu;

/** "take effect on 1 April. … within 60 days … set it for 9 July": two single days around it, the second too late. */
function tooLate(article: AnnotatedArticle, { told, most }: DateLength, marks: readonly DateMark[]): Pair | undefined {
  const days = marks.filter(({ granularity, from, to }) => granularity === 'day' && from === to);
  const [first, last] = days;
  if (days.length !== 2 || !first || !last || first.start > told.start || last.end < told.start) return undefined;
  const gap = gapOf(first, last);
  const set =
    /\b(?:set|fixed|scheduled|called|held|takes? place|took place|due|met|sit|arriv\p{Ll}+|delivered|paid|for|on)\b/u;
  return gap.least > most && gap.least < most * 4 && set.test(around(article, last)) ? { first, last, gap } : undefined;
}

/** A length that is shorter than the dates leave may be that of a part, unless it is told firmly. */
function checked(article: AnnotatedArticle, length: DateLength, first: DateMark, last: DateMark): Pair | undefined {
  const gap = gapOf(first, last);
  if (gap.most < 2 || gap.least < -1) return undefined;
  const longer = length.least > gap.most;
  // "He had worked there for ten days": what lay before is no part of it.
  if (!length.firm && first.start < length.told.start && isBefore(length)) return undefined;
  if (!length.firm && (first.start > length.told.end || last.end < length.told.start) && isHabit(length))
    return undefined;
  // "…, and for fifteen years he sat on its board"
  const lead = article.text.slice(length.told.start, length.time.start);
  if (/\b(?:and|but|while|then) (?:for|after)(?: \p{Ll}+)? $/u.test(lead)) return undefined;
  const inSentence = first.start >= length.told.start && last.end <= length.told.end;
  if (!longer && !length.firm && !(inSentence && !/[;]/.test(article.text.slice(first.start, length.time.start))))
    return undefined;
  // A week told of a year, or a century of a week, are of other things.
  const [stated, actual] = [length.most, Math.max(gap.most, 1)];
  return stated / actual > 12 || actual / stated > 12 ? undefined : { first, last, gap };
}

/** "have been given three weeks to comment": the time that what opens and closes leaves. */
function hasUntil({ text }: AnnotatedArticle, { time, told }: DateLength): boolean {
  return (
    /\b(?:given|gives?|gave|have|has|had|get|got)(?: only| just)? $/.test(text.slice(told.start, time.start)) &&
    /^ (?:to \p{Ll}|in which\b)/u.test(text.slice(time.end, time.end + 12))
  );
}

/** Told in the past perfect, with "for": "had worked there for ten days". */
function isBefore({ told: { sentence, text } }: DateLength): boolean {
  const { tokens } = sentence;
  return (
    / for /.test(text) &&
    tokens.some(({ lower }, i) => lower === 'had' && tokens.slice(i + 1, i + 3).some(({ pos }) => pos === 'VBN'))
  );
}

/** Told of what somebody or something always does: "lends books for three weeks". */
function isHabit({ time, told: { sentence } }: DateLength): boolean {
  if (time.start === sentence.start) return false;
  const verbs = sentence.tokens.filter(({ pos }) => /^(?:VB[DZP]|MD)$/.test(pos));
  return (
    verbs.length > 0 &&
    verbs.every(
      ({ pos, lower }) => /^VB[ZP]$/.test(pos) && !/^(?:is|are|has|have|lasts?|runs?|takes?|gives?)$/.test(lower),
    )
  );
}

/** "She was sentenced on 31 May, two weeks after the verdict on 3 May": two single dates of one sentence, or of two that follow each other. */
function apart(
  article: AnnotatedArticle,
  length: DateLength,
  here: readonly DateMark[],
  near: readonly DateMark[],
): Pair | undefined {
  const { text } = article;
  const { time, told } = length;
  const single = (marks: readonly DateMark[]) =>
    marks.filter(({ isRange, granularity }) => !isRange && granularity !== 'week');
  const tail = text.slice(time.end, time.end + 40);
  const reachesBack =
    /^ (?:later|afterwards|earlier|before that|after that|after (?:his|her|their|its|the|that|this) \p{Ll}+[,.;])/u.test(
      tail,
    );
  const [one, other] = single(here);
  const before = told.before
    ? single(near.filter(({ start, end }) => start >= told.before!.start && end <= told.before!.end))
    : [];
  const pair =
    here.length === 2 && one && other
      ? [one, other]
      : here.length === 1 && one && before.length === 1 && reachesBack && near.length === 2
        ? [before[0]!, one]
        : undefined;
  if (!pair) return undefined;
  const [first, last] = pair[0]!.from <= pair[1]!.from ? pair : [pair[1]!, pair[0]!];
  if (!first || !last || first.granularity !== last.granularity) return undefined;
  if (here.length === 2 && !/^ (?:later|afterwards|earlier|after\b|before\b)/.test(tail)) return undefined;
  // "after" and "before" name one end; it has to be a date beside them.
  if (
    here.length === 2 &&
    /^ (?:after|before)\b/.test(tail) &&
    (last.start < time.start === first.start < time.start ||
      /[;]|\bwho\b/.test(text.slice(time.end, Math.max(first.start, last.start))))
  )
    return undefined;
  const gap = gapOf(first, last);
  return gap.most / Math.max(length.least, 1) > 12 || length.most / Math.max(gap.most, 1) > 12
    ? undefined
    : { first, last, gap };
}

/** Two rows of a table or list of which one opens what the other closes: "Consultation opens", "Consultation closes". */
function openAndClose(
  article: AnnotatedArticle,
  passage: ReturnType<typeof passageOf>,
): { first: DateMark; last: DateMark } | undefined {
  const { text } = article;
  const lines = passage.flatMap((block) =>
    block.rows
      ? block.rows.map(({ cells }) => ({ start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 }))
      : block.kind === 'listItem'
        ? [block]
        : [],
  );
  const dated = lines.flatMap((line) => {
    const marks = dateMarks(article, line);
    return marks.length === 1 ? [{ words: text.slice(line.start, line.end), mark: marks[0]! }] : [];
  });
  const opening = dated.filter(({ words }) =>
    /\b(?:opens?|opened|begins?|began|starts?|started|launch\p{Ll}*|first day|from)\b/iu.test(words),
  );
  const closing = dated.filter(({ words }) =>
    /\b(?:clos\p{Ll}+|ends?|ended|finish\p{Ll}*|deadline|last day|until)\b/iu.test(words),
  );
  return opening.length === 1 && closing.length === 1 && opening[0]!.mark.from < closing[0]!.mark.from
    ? { first: opening[0]!.mark, last: closing[0]!.mark }
    : undefined;
}

/** The words of a sentence around a date. */
function around({ text }: AnnotatedArticle, { start, end }: DateMark): string {
  const lead = text
    .slice(Math.max(0, start - 70), start)
    .split(/[.;!?]\s|\n/)
    .at(-1)!;
  return `${lead} ${text.slice(end, end + 25).split(/[.;!?,](?:\s|$)|\n/)[0]!}`;
}

function fitsAny(marks: readonly DateMark[], length: DateLength): boolean {
  const fits = ({ least, most }: Gap) => most >= length.least && least <= length.most;
  return marks.some(
    (one, i) =>
      (one.isRange && fits(gapOf(one, one))) ||
      marks.some((other, k) => {
        if (i === k) return false;
        const gap = gapOf(one, other);
        return gap.most > 0 && (gap.least >= 0 || one.granularity === other.granularity) && fits(gap);
      }),
  );
}

function inUnits({ least, most }: Gap, unit: number): string {
  if (most < 60) return `${most} days`;
  if (unit === 7) return `about ${Math.round((least + most) / 14)} weeks`;
  if (most < 730) return `about ${Math.round((least + most) / 61)} months`;
  return `about ${Math.round((least + most) / 730)} years`;
}
