import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { day, isoDay, yearOf } from './calendar.ts';
import { toldSentences } from './toldSentences.ts';

/** The days an article may have been written on, as ISO dates. */
export interface Present {
  readonly from: string;
  readonly to: string;
  /** Written in the article as its date, not only worked out from what it tells. */
  readonly stated: boolean;
}

const cache = new WeakMap<AnnotatedArticle, Present | null>();
/** A line over the text that is no sentence: "*Words: Ann Lee | Leeds, August 22, 2031*". */
const lineEnd = 140;
/** News is written within some weeks of what it begins with. */
const lag = 45;

/**
 * When an article was written: its date, else a date in a line of its own above the text, else the weekday and date that
 * its first sentences report as past, where no later one is told. Undefined where none of these is there.
 */
export function presentOf(article: AnnotatedArticle): Present | undefined {
  const known = cache.get(article);
  if (known !== undefined) return known ?? undefined;
  const present = article.date
    ? { from: article.date.iso, to: article.date.iso, stated: true }
    : (lineDate(article) ?? leadDate(article));
  cache.set(article, present ?? null);
  return present;
}

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
  if (/\b(?:born|anniversary|ago|will|in (?:1[5-9]|20)\d\d)\b/.test(first.one.text)) return undefined;
  // A far later year makes the day history.
  const later = article.times.some(
    ({ kind, anchor, from }) =>
      kind === 'date' && anchor === 'absolute' && from !== undefined && yearOf(from) - yearOf(first.from) > 3,
  );
  if (later) return undefined;
  const last = latest!.from;
  const near = Date.parse(last) - Date.parse(first.from) <= lag * day ? last : first.from;
  return { from: first.from, to: isoDay(Date.parse(near) + lag * day), stated: false };
}

function isDay({ kind, anchor, granularity, from, to }: Time): boolean {
  return kind === 'date' && anchor === 'absolute' && granularity === 'day' && from !== undefined && from === to;
}

/** The year an article was written in; undefined where it may be either of two. */
export function presentYear(article: AnnotatedArticle): number | undefined {
  const present = presentOf(article);
  return present && yearOf(present.from) === yearOf(present.to) ? yearOf(present.from) : undefined;
}
