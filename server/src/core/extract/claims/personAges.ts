import { textOf } from '../../article/article.ts';
import { spellingFact } from '../../article/spellingFacts.ts';
import type { AnnotatedArticle, Time } from '../annotations.ts';
import type { Claim } from '../claims.ts';
import type { NamedMention } from './nameKeys.ts';
import { passagesOf } from './passages.ts';
import { personBefore } from './persons.ts';
import { type ArticleReading, claimOn, type SentenceReading } from './reading.ts';

/** An age as a sentence gives it, with the person it belongs to. */
interface FoundAge {
  readonly start: number;
  readonly end: number;
  readonly years: number;
  readonly person: NamedMention;
}

/** "Ann Lee (41)": read as no age by the quantities, nor is "Ann Lee, now 52,". */
const bare =
  /(?:,\s+(?:now|aged)\s+(?<now>\d{1,2})(?=\s*[,.;)])|,\s+(?<after>\d{1,2})(?=\s*[,.;)]|\s+and\b)|\s\((?<bracketed>\d{1,2})\)|\b(?<verb>who(?:\s+is|[’']s)|is|was|turned|turns)\s+(?<is>\d{2})(?=\s*[,.;)]|\s+and\b)|\b(?<lead>Now|At)\s+(?<led>\d{2})(?=,|\s+(?:he|she)\b))/gu;
const holdsDigit = spellingFact(({ text }) => /\d/.test(text));
const notYears = /^\s*(?:points|goals|seconds|minutes|to\b|-|per\b|%)/u;

/** Age of a person at the date of the article, and births. Keyed by the beginning of the surname; the value lists given name and surname. */
export function personAgeClaims({ article, sentences, names, main, story }: ArticleReading): Claim[] {
  const given = givenNames(names);
  // An article without a date is as old as the day it is about.
  const told = article.date?.iso ?? main?.to;
  const births = sentences.flatMap((reading) =>
    [...birthsIn(article, sentences, reading)].map(({ time, person }): Claim => {
      const surname = folded(person.mention.text.split(/\s+/).at(-1)!);
      const value = {
        text: `born ${textOf(article, time)}`,
        low: Number(time.from.slice(0, 4)),
        high: Number(time.to.slice(0, 4)),
        unit: 'born',
        list: [folded(given.get(person.key) ?? ''), surname],
      };
      const { from, to } = time;
      return claimOn(article, time, { attribute: 'age', subject: surname.slice(0, 3), value, from, to, kin: story });
    }),
  );
  const ages = sentences.flatMap((reading) =>
    [...agesIn(article, sentences, reading)].flatMap(({ start, end, years, person }): Claim[] => {
      const first = given.get(person.key) ?? '';
      if (years < 5 || years > 105) return [];
      const surname = folded(person.mention.text.split(/\s+/).at(-1)!);
      const value = { text: String(years), low: years, high: years, list: [folded(first), surname] };
      return [
        claimOn(
          article,
          { start, end },
          { attribute: 'age', subject: surname.slice(0, 3), value, from: told, kin: story },
        ),
      ];
    }),
  );
  return [...ages, ...births];
}

const relative =
  /\b(?:mother|father|parents?|brother|sister|son|daughter|wife|husband|twins?|child|children|baby|friend|uncle|aunt|partner|grand\w+)\b[^.;]{0,30}$/iu;

/** "Ann Lee … Born in 1961, she …", "Lee was born in Leeds on 3 May 1944": days and years of birth, with whom they are of. */
function* birthsIn(
  article: AnnotatedArticle,
  sentences: readonly SentenceReading[],
  reading: SentenceReading,
): Iterable<{ readonly time: Time & { readonly from: string; readonly to: string }; readonly person: NamedMention }> {
  for (const { start, end } of passagesOf(article, reading, /\bborn\b/giu)) {
    const time = reading.times.find((one) => one.start >= end && one.kind === 'date');
    if (!time?.from || !time.to || time.anchor !== 'absolute' || !/^(?:year|month|day)$/.test(time.granularity))
      continue;
    const between = article.text.slice(end, time.start);
    const lead = article.text.slice(reading.start, start);
    if (between.length > 60 || /[;:()]|\b(?:and|who|was|is)\b/u.test(between) || relative.test(lead)) continue;
    const person = personBefore(sentences, reading, start);
    if (person) yield { time: { ...time, from: time.from, to: time.to }, person };
  }
}

function* agesIn(
  article: AnnotatedArticle,
  sentences: readonly SentenceReading[],
  reading: SentenceReading,
): Iterable<FoundAge> {
  const people = reading.names.filter(({ mention }) => mention.type === 'person');
  const seen = new Set<number>();
  for (const quantity of reading.quantities) {
    if (quantity.kind !== 'age' || quantity.unit !== 'year' || quantity.low !== quantity.high) continue;
    const person = owner(article, sentences, reading, people, quantity);
    if (!person) continue;
    seen.add(person.mention.start);
    yield {
      start: Math.min(quantity.start, person.mention.start),
      end: Math.max(quantity.end, person.mention.end),
      years: quantity.low,
      person,
    };
  }
  if (!reading.tokens.some(holdsDigit)) return;
  for (const { start, end, groups } of passagesOf(article, reading, bare)) {
    const years = Number(groups['now'] ?? groups['after'] ?? groups['bracketed'] ?? groups['is'] ?? groups['led']);
    if (notYears.test(article.text.slice(end, end + 12))) continue;
    const person = groups['lead']
      ? personBefore(sentences, reading, start)
      : groups['verb']
        ? subjectOf(article, sentences, reading, people, start)
        : people.find(({ mention }) => mention.end === start);
    if (!person || seen.has(person.mention.start)) continue;
    seen.add(person.mention.start);
    const same = person.mention.start >= reading.start;
    yield { start: same ? Math.min(start, person.mention.start) : start, end, years, person };
  }
}

/** Whose age it is: the name around it, or the person spoken of before "the 41-year-old". */
function owner(
  article: AnnotatedArticle,
  sentences: readonly SentenceReading[],
  reading: SentenceReading,
  people: readonly NamedMention[],
  { start, end }: { readonly start: number; readonly end: number },
): NamedMention | undefined {
  const before = people.filter(({ mention }) => mention.end <= start).at(-1);
  const between = before && article.text.slice(before.mention.end, start);
  if (before && /^,\s+(?:the\s+|a\s+|an\s+|now\s+|who\s+is\s+|aged?\s+)?$/u.test(between!)) return before;
  const after = people.find(({ mention }) => mention.start >= end);
  if (after && /^\s+(?:[\p{L}’'-]+\s+){0,5}$/u.test(article.text.slice(end, after.mention.start))) return after;
  const lead = article.text.slice(reading.start, start);
  if (/(?:^|[\s“"])(?:the|this)\s+$/iu.test(lead)) return personBefore(sentences, reading, start);
  return undefined;
}

/** The person before "is 41" or "who is 41": the name beside it, or whom a pronoun stands for. */
function subjectOf(
  article: AnnotatedArticle,
  sentences: readonly SentenceReading[],
  reading: SentenceReading,
  people: readonly NamedMention[],
  start: number,
): NamedMention | undefined {
  const near = people.filter(({ mention }) => mention.end <= start).at(-1);
  if (near && /^,?\s+$/u.test(article.text.slice(near.mention.end, start))) return near;
  return /(?:^|[.;]\s+)(?:he|she)\s+$/iu.test(article.text.slice(reading.start, start))
    ? personBefore(sentences, reading, reading.start)
    : undefined;
}

/** The given name of each surname that the article writes in full. */
function givenNames(names: readonly NamedMention[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { mention, key } of names) {
    const words = mention.text.split(/\s+/);
    if (mention.type === 'person' && words.length > 1 && !found.has(key)) found.set(key, words[0]!);
  }
  return found;
}

function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
