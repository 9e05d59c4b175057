import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { onceAnArticle } from '../../extract/onceAnArticle.ts';
import { day, isOneYear, isoDay, yearOf } from './calendar.ts';
import { toldSentences } from './toldSentences.ts';

/** The days an article may have been written on, as ISO dates. */
export interface Present {
  readonly from: string;
  readonly to: string;
  /** Written in the article as its date, not only worked out from what it tells. */
  readonly stated: boolean;
}

/** A line over the text that is no sentence: "*Words: Ann Lee | Leeds, August 22, 2031*". */
const lineEnd = 140;
/** News is written within some weeks of what it begins with. */
const lag = 45;

/**
 * When an article was written: its date, else a date in a line of its own above the text, else the weekday and date that
 * its first sentences report as past, where no later one is told, else a month they do. Undefined where none is there.
 */
export const presentOf = onceAnArticle((article): Present | undefined =>
  article.date
    ? { from: article.date.iso, to: article.date.iso, stated: true }
    : (lineDate(article) ?? leadDate(article) ?? openingMonth(article)),
);

function lineDate(article: AnnotatedArticle): Present | undefined {
  for (const block of article.blocks.slice(0, 8)) {
    const words = article.text.slice(block.start, block.end);
    const times = article.times.filter((time) => time.start >= block.start && time.end <= block.end);
    const days = times.filter(isDay);
    const placed = days.find((time) => isPlaced(article, block.start, time));
    if (placed) return { from: placed.from!, to: placed.to!, stated: true };
    if (block.end - block.start > lineEnd) continue;
    const isTitle = block.kind === 'headline' || block.kind === 'heading';
    const [day] = days.length === 1 ? days : times.length === 1 ? times.filter(isMonth) : [];
    if (!day) continue;
    const [lead, tail] = [article.text.slice(block.start, day.start), article.text.slice(day.end, block.end)];
    const isHead = isMasthead(lead, tail);
    if (
      isHead ||
      (!isTitle && isDay(day) && !/[.!?]["”]?\s*$/.test(words) && /[|*_·•]|^\p{Lu}[\p{L} ]+, /u.test(words))
    )
      return { from: day.from!, to: day.to!, stated: true };
  }
  return undefined;
}

/** "Valley Messenger · Friday, 14 February 2031", "Union Monthly, May 2031 | p. 14", "From the newspaper “Bote” of 26 June 2031 (…)". */
function isMasthead(lead: string, tail: string): boolean {
  const behind = /^\s*(?:$|[|·•*_(—–]|\s{2}|, (?:p(?:age|\.)|no\.|vol\.|issue|edition)\b)/iu.test(tail);
  const cut = /(?:[|·•—–]|\s{3,})\s*(?:\p{L}[\p{L} ]{0,24}: )?(?:\p{L}+day,? )?$/u.test(lead);
  const named = /^#*\s*(?:\p{Lu}[\p{L}’'&.-]* ?(?:of |the |and |for |de |la )*){1,6}, (?:\p{L}+day,? )?$/u.test(lead);
  const quoted = /^(?:From|Out of) (?:the )?(?:news)?(?:paper|magazine|weekly|journal) \S.{1,40} of $/u.test(lead);
  return behind && (cut || named || quoted);
}

/** "VILA SERRA, 29 June 2031. For one night …": behind a place in capitals at the head of the text. */
function isPlaced({ text }: AnnotatedArticle, start: number, day: Time): boolean {
  return (
    /^\p{Lu}[\p{Lu} ’'-]{2,30},(?: \p{L}+,)? (?:\p{L}+day,? )?$/u.test(text.slice(start, day.start)) &&
    /^\s?[.:—–-]/.test(text.slice(day.end, day.end + 2))
  );
}

function isMonth({ kind, anchor, granularity, from, to }: Time): boolean {
  return kind === 'date' && anchor === 'absolute' && granularity === 'month' && from !== undefined && to !== undefined;
}

/**
 * "On Monday, September 15, 2031, the director resigned": told with its weekday, as past, in the first sentence or, where
 * that has no day, anywhere, and nothing later is told.
 */
function leadDate(article: AnnotatedArticle): Present | undefined {
  const told = toldSentences(article);
  const days = told.flatMap((one, index) =>
    one.times
      .filter((time) => isDay(time) && time.weekday !== undefined)
      .map((time) => ({ one, index, from: time.from! })),
  );
  const latest = days.reduce<(typeof days)[number] | undefined>(
    (most, day) => (most && most.from >= day.from ? most : day),
    undefined,
  );
  const first = days[0]?.index === 0 ? days[0] : latest;
  if (!first?.one.sentence.tokens.some(({ pos }) => pos === 'VBD' || pos === 'VBN')) return undefined;
  if (historical.test(first.one.text) || isHistory(article, first.from)) return undefined;
  const last = latest!.from;
  const near = Date.parse(last) - Date.parse(first.from) <= lag * day ? last : first.from;
  return { from: first.from, to: isoDay(Date.parse(near) + lag * day), stated: false };
}

/**
 * "In March 2031 the workers laid down their tools": the month or day that the first paragraphs tell as past, where
 * nothing much later is told. Such an article is of that year, or of the weeks behind it.
 */
function openingMonth(article: AnnotatedArticle): Present | undefined {
  const told = toldSentences(article);
  const opening = new Set([...new Set(told.map(({ block }) => block))].slice(0, 4));
  const found = told
    .filter(({ block, text }) => opening.has(block) && !historical.test(text))
    .flatMap(({ times, sentence }) => {
      const past =
        sentence.tokens.some(({ pos }) => pos === 'VBD') ||
        // "Last updated on 4 May 2031": a line of the page rather than a sentence.
        sentence.tokens.some(({ lower }) => lower === 'updated');
      const isOn = (time: Time) =>
        /\b(?:[Ii]n|[Oo]n)(?: \p{L}+,?)? $/u.test(article.text.slice(Math.max(0, time.start - 16), time.start));
      return past
        ? times.filter((time) => isOneYear(time) && /^(?:day|month)$/.test(time.granularity) && isOn(time))
        : [];
    });
  const from = found
    .map((time) => time.from!)
    .sort()
    .at(-1);
  if (from === undefined || isHistory(article, from)) return undefined;
  const yearEnd = `${yearOf(from)}-12-31`;
  const near = isoDay(Date.parse(from) + 2 * lag * day);
  return { from, to: near > yearEnd ? near : yearEnd, stated: false };
}

const historical = /\b(?:born|anniversary|ago|will|in (?:1[5-9]|20)\d\d)\b/;

/** A far later year makes the day history. */
function isHistory({ times }: AnnotatedArticle, from: string): boolean {
  return times.some(
    (time) =>
      time.kind === 'date' &&
      time.anchor === 'absolute' &&
      time.from !== undefined &&
      yearOf(time.from) - yearOf(from) > 3,
  );
}

function isDay({ kind, anchor, granularity, from, to }: Time): boolean {
  return kind === 'date' && anchor === 'absolute' && granularity === 'day' && from !== undefined && from === to;
}

/** The year an article was written in; undefined where it may be either of two. */
export function presentYear(article: AnnotatedArticle): number | undefined {
  const present = presentOf(article);
  return present && yearOf(present.from) === yearOf(present.to) ? yearOf(present.from) : undefined;
}
