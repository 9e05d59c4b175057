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
    if (block.end - block.start > lineEnd || block.kind === 'headline' || block.kind === 'heading') continue;
    const words = article.text.slice(block.start, block.end);
    const days = article.times.filter((time) => time.start >= block.start && time.end <= block.end && isDay(time));
    if (days.length === 1 && !/[.!?]["”]?\s*$/.test(words) && /[|*_·•]|^\p{Lu}[\p{L} ]+, /u.test(words))
      return { from: days[0]!.from!, to: days[0]!.to!, stated: true };
  }
  return undefined;
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
