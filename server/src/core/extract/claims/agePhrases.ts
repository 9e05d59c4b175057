import { spellingFact } from '../../article/spellingFacts.ts';
import type { AnnotatedArticle } from '../annotations.ts';
import { numeralValue } from '../numerals.ts';
import type { NamedMention } from './nameKeys.ts';
import { passagesOf } from './passages.ts';
import { onlyPersonBefore, personBefore } from './persons.ts';
import type { SentenceReading } from './reading.ts';

/** An age as a sentence gives it, with the person it belongs to. */
export interface FoundAge {
  readonly start: number;
  readonly end: number;
  readonly years: number;
  readonly person: NamedMention;
}

const number = String.raw`\d{2}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|(?:four|fif|six|seven|eigh|nine)teen`;
/** What ends an age that has no unit of its own. */
const stop = String.raw`(?:\s+(?:years?|ans|Jahren?|años|anos|anni|jaar))?(?=\s*[,.;:)]|\s+(?:and|who|with|from|but)\b)`;
const soft = '(?:now|only|just|still|already|barely|but)';

/** Ages that are read as no age by the quantities, by where they stand to the name. */
const beside = new RegExp(
  String.raw`,\s+(?:(?:now|aged|only|just|at|of)\s+)?(?<years>\d{1,2}|${number})${stop}|\s\((?:aged\s+|age\s+)?(?<bracketed>\d{1,2})\)|,?\s+(?:who\s+)?at\s+(?<at>${number})(?=,|\s+(?:the|a|is|was|has|\p{Ll}+s)\b)`,
  'gu',
);
const said = new RegExp(
  String.raw`\b(?:who(?:\s+is|[’']s)|is|was|(?:has\s+)?(?:just\s+)?turned)\s+(?:${soft}\s+)?(?<years>${number})${stop}|\b(?:has\s+just\s+)?turned\s+(?<turned>${number})(?=\s+(?:on|last|this|in|yesterday)\b)|\b(?:celebrated|marked)\s+(?:his|her)\s+(?<nth>\d{2})(?:st|nd|rd|th)\s+birthday\b|\b(?:turns|will\s+(?:be|turn))\s+(?<coming>${number})(?=\s+(?:on|next|this|in|soon)\b)|\bhas\s+(?<has>${number})\s+years(?=[,.;])`,
  'gu',
);
/** "a lean man of 43", "engineer of 31 years": behind the name and its comma, or said of its bearer. */
const ofYears = new RegExp(
  String.raw`(?<lead>,\s+|\b(?:is|was)\s+(?:[^,;:.()]{0,60},\s+)?)(?:(?:an?|the)\s+)?(?:\p{L}[\p{L}-]*\s+){0,3}?(?<bearer>\p{L}[\p{L}-]*)\s+of\s+(?:only\s+|just\s+)?(?<years>${number})(?<unit>\s+years?\b)?${stop}`,
  'gu',
);
const led = new RegExp(String.raw`\b(?:Now|At)\s+(?<years>${number})(?=,|\s+(?:he|she)\b)`, 'gu');
/** A person whom the names of the article leave out: "Dr Bright, 54,". */
const entitled =
  /\b(?:Dr|Mrs?|Ms|Miss|Prof|Professor|Captain|Judge)\.?\s+(?<name>\p{Lu}[\p{L}’'-]+),\s+(?<years>\d{2})(?=\s*[,.;)])/gu;
const roled = new RegExp(
  String.raw`(?:^|[.:;]\s+)(?:The\s+|Its\s+|\p{Lu}[\p{L}-]+['’]s?\s+|The\s+\p{Lu}[\p{L}-]+['’]s?\s+)(?<role>(?:\p{Ll}[\p{L}-]+\s+){0,2}\p{Ll}[\p{L}-]+)(?:\s+(?:of|in|at|for)\s+(?:the\s+)?\p{Lu}[\p{L}-]+)?,\s+who\s+is\s+(?:${soft}\s+)?(?<years>${number})${stop}`,
  'gu',
);
const notYears = /^\s*(?:points|goals|seconds|minutes|to\b|-|per\b|%|kilo|pounds|euros|seats)/u;
/** What is so many years old, or has so many members, is no person of that age. */
const notPerson =
  /^(?:group|team|party|crew|panel|squad|board|committee|list|total|average|age|cost|number|staff|class|majority|margin|flock|herd|row|set|series|fleet|field|time|period|term|sentence|distance|speed|career|marriage|house|company|body|council|jury|bench|crowd)s?$/u;

const mayBeAge = spellingFact(({ lower }) => /\d|^(?:twen|thir|fou?r|fif|six|seven|eigh|nine)t(?:y|een)/.test(lower));

/** Ages beside or behind a name, without a unit that says what they are. */
export function* agePhrases(
  article: AnnotatedArticle,
  sentences: readonly SentenceReading[],
  reading: SentenceReading,
): Iterable<FoundAge> {
  if (!reading.tokens.some(mayBeAge)) return;
  const people = reading.names.filter(({ mention }) => mention.type === 'person' || isLikePerson(article, mention));
  const found = (
    start: number,
    end: number,
    years: string | undefined,
    person: NamedMention | undefined,
  ): FoundAge[] => {
    const value = yearsIn(years!);
    if (!person || value === undefined || notYears.test(article.text.slice(end, end + 12))) return [];
    const same = person.mention.start >= reading.start;
    return [{ start: same ? Math.min(start, person.mention.start) : start, end, years: value, person }];
  };
  for (const { start, end, groups } of passagesOf(article, reading, beside))
    yield* found(
      start,
      end,
      groups['years'] ?? groups['bracketed'] ?? groups['at'],
      people.find(({ mention }) => mention.end === start),
    );
  for (const { start, end, groups } of passagesOf(article, reading, said)) {
    const { years = groups['turned'] ?? groups['nth'] ?? groups['has'], coming } = groups;
    for (const age of found(start, end, years ?? coming, subjectOf(article, sentences, reading, people, start)))
      yield coming ? { ...age, years: age.years - 1 } : age;
  }
  for (const { start, end, groups } of passagesOf(article, reading, ofYears)) {
    if (notPerson.test(groups['bearer']!)) continue;
    const isApposed = groups['lead']!.startsWith(',');
    const near = people.findLast(({ mention }) => mention.end <= start);
    const person = isApposed
      ? people.find(({ mention }) => mention.end === start)
      : near && article.text.slice(near.mention.end, start).trim() === ''
        ? near
        : undefined;
    yield* found(start, end, groups['years'], person);
  }
  for (const { start, end, groups } of passagesOf(article, reading, led))
    yield* found(start, end, groups['years'], personBefore(sentences, reading, start));
  for (const { start, end, groups } of passagesOf(article, reading, roled))
    yield* found(start, end, groups['years'], bearerOf(article, sentences, reading, groups['role']!));
  for (const { start, end, text, groups } of passagesOf(article, reading, entitled)) {
    const from = start + text.indexOf(groups['name']!);
    if (people.some(({ mention }) => mention.start <= from && from < mention.end)) continue;
    const mention = { start: from, end: from + groups['name']!.length, text: groups['name']!, type: 'person' as const };
    yield* found(start, end, groups['years'], { mention, key: groups['name']!.toLowerCase(), weight: 'anchor' });
  }
}

/** Given names that are rare are read as names of bodies: two words at the start of a clause, and no place. */
function isLikePerson(
  { text, language }: AnnotatedArticle,
  { type, text: name, start }: NamedMention['mention'],
): boolean {
  if (type === 'place' || !/^\p{Lu}\p{L}+ \p{Lu}[\p{L}’-]+$/u.test(name)) return false;
  const { gazetteer } = language;
  if (gazetteer.country(name) || gazetteer.isCity(name) || gazetteer.isRegion(name)) return false;
  return !/\b(?:of|in|at|from|the|near)\s$/iu.test(text.slice(Math.max(0, start - 6), start));
}

function yearsIn(years: string): number | undefined {
  return /^\d/.test(years) ? Number(years) : numeralValue(years);
}

/** Between a name and "is 41": nothing, "who", another clause on its bearer, or an apposition. */
const besideBearer =
  /^(?:,?\s+(?:who\s+)?|,\s+who\s+[^,.;:()“”"]{3,80}\sand\s+|,\s+(?!and\b|but\b)[^,.;:()“”"]{3,60},\s+(?:who\s+)?)$/u;

/** The person before "is 41" or "who is 41": the name beside it or behind another clause on its bearer, or whom a pronoun stands for. */
function subjectOf(
  article: AnnotatedArticle,
  sentences: readonly SentenceReading[],
  reading: SentenceReading,
  people: readonly NamedMention[],
  start: number,
): NamedMention | undefined {
  const near = people.findLast(({ mention }) => mention.end <= start);
  const gap = near && article.text.slice(near.mention.end, start);
  if (near && besideBearer.test(gap!)) return near;
  return /(?:^|[.;]\s+)(?:he|she)\s+$/iu.test(article.text.slice(reading.start, start))
    ? personBefore(sentences, reading, reading.start)
    : undefined;
}

/** Who has a role: the one person the article names beside it, or who alone was named in the sentences before. */
function bearerOf(
  { text }: AnnotatedArticle,
  sentences: readonly SentenceReading[],
  reading: SentenceReading,
  role: string,
): NamedMention | undefined {
  const bearers = new Map<string, NamedMention>();
  for (const { names } of sentences)
    for (const name of names) {
      const { type, start, end } = name.mention;
      if (type !== 'person') continue;
      const [before, after] = [text.slice(Math.max(0, start - 60), start).toLowerCase(), text.slice(end, end + 90)];
      const apposed = /^,\s+(?:the\s+|an?\s+|its\s+|their\s+)?(?<told>[^,.;:()]{3,80})/u.exec(after)?.groups?.['told'];
      if (before.trimEnd().endsWith(` ${role}`) || apposed?.toLowerCase().includes(role)) bearers.set(name.key, name);
    }
  if (bearers.size === 1) return [...bearers.values()][0];
  return bearers.size === 0 ? onlyPersonBefore(sentences, reading, 5) : undefined;
}
