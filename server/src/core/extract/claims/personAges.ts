import { textOf } from '../../article/article.ts';
import type { AnnotatedArticle, Time } from '../annotations.ts';
import type { Claim } from '../claims.ts';
import { agePhrases, type FoundAge } from './agePhrases.ts';
import type { NamedMention } from './nameKeys.ts';
import { passagesOf } from './passages.ts';
import { givenNameOf, givenNames, onlyPersonBefore, personBefore } from './persons.ts';
import { type ArticleReading, claimOn, type SentenceReading } from './reading.ts';

/** Age of a person at the date of the article, and births. Keyed by the beginning of the surname; the value lists given name and surname. */
export function personAgeClaims({ article, sentences, names, main, story }: ArticleReading): Claim[] {
  const given = givenNames(names);
  // An article without a date is as old as the day it is about.
  const told = article.date?.iso ?? main?.to;
  const births = sentences.flatMap((reading) =>
    [...birthsIn(article, sentences, reading)].map(({ time, person }): Claim => {
      const surname = surnameOf(person);
      const value = {
        text: `born ${textOf(article, time)}`,
        low: Number(time.from.slice(0, 4)),
        high: Number(time.to.slice(0, 4)),
        unit: 'born',
        list: [folded(givenNameOf(person, given)), surname],
      };
      const { from, to } = time;
      return claimOn(article, time, { attribute: 'age', subject: surname.slice(0, 3), value, from, to, kin: story });
    }),
  );
  const ages = sentences.flatMap((reading) =>
    [...agesIn(article, sentences, reading)].flatMap(({ start, end, years, person }): Claim[] => {
      const first = givenNameOf(person, given);
      if (years < 5 || years > 105) return [];
      const surname = surnameOf(person);
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
    // "Born in Leeds in 1961, she …" opens a portrait.
    const opens = start === reading.start && /^[^.;]*,\s+s?he\b/u.test(article.text.slice(time.end, reading.end));
    const person =
      personBefore(sentences, reading, start) ?? (opens ? onlyPersonBefore(sentences, reading, 7) : undefined);
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
    // Whoever was named before the sentence is not marked with it.
    const mention = person.mention.start >= reading.start ? person.mention : quantity;
    yield {
      start: Math.min(quantity.start, mention.start),
      end: Math.max(quantity.end, mention.end),
      years: quantity.low,
      person,
    };
  }
  for (const found of agePhrases(article, sentences, reading)) {
    if (seen.has(found.person.mention.start)) continue;
    seen.add(found.person.mention.start);
    yield found;
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
  if (
    before &&
    /^(?:,\s+(?:the\s+|a\s+|an\s+|now\s+|who\s+is\s+|aged?\s+|an?\s+(?:\p{Ll}+\s+){1,2})?|\s+is\s+(?:now\s+)?)$/u.test(
      between!,
    )
  )
    return before;
  const after = people.find(({ mention }) => mention.start >= end);
  if (after && /^\s+(?:[\p{L}’'-]+\s+){0,5}$/u.test(article.text.slice(end, after.mention.start))) return after;
  const lead = article.text.slice(reading.start, start);
  if (/(?:^|[\s“"])(?:the|this)\s+$/iu.test(lead)) return personBefore(sentences, reading, start);
  return undefined;
}

/** The last word of a name that is no number of a ruler ("Kwame II"). */
function surnameOf({ mention }: NamedMention): string {
  const words = mention.text.split(/\s+/);
  return folded(words.findLast((word) => !/^(?:[IVX]+|[JS]r\.?)$/.test(word)) ?? words.at(-1)!);
}

function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
