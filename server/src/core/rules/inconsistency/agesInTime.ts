import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { numeralValue } from '../../extract/numerals.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { yearOf } from './calendar.ts';
import { presentOf } from './present.ts';
import { isSpoken, type ToldSentence, toldSentences } from './toldSentences.ts';

/** An age with the year it was reached in, or "since", and where it is told. */
interface PastAge extends Span {
  readonly value: number;
  readonly year?: number;
}

const number = String.raw`(?<age>\d{1,2}|[a-z]+(?:-[a-z]+)?)`;
const pastAge = new RegExp(
  String.raw`\b(?:(?:was|were|turned|only|just|barely) (?:only |just |barely )?|(?:at|aged|since (?:he|she) was|when (?:he|she) was)(?: the age of| only| just)? )${number}(?: years old)?(?= when\b|,? (?:and |in \d)|[,.;]| (?:he|she)\b)`,
  'giu',
);
const nowAge = new RegExp(
  String.raw`\b(?:now|today),?(?: (?:aged|he is|she is|is))? ${number}\b(?! (?:percent|per cent|years? ago|\p{Ll}+s\b))`,
  'iu',
);

/** "He would have been a hundred this year", "turns 80 in June": ages of the year of the article. */
const comingAge =
  /\b(?:would (?:now |today )?(?:have been|have turned|be)|will be|will turn|turns) (?<age>a hundred|\d{2,3}|[a-z]+(?:-[a-z]+)?)(?= (?:this (?:year|week|month|summer|autumn|winter|spring)|today|now|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b)/u;
/** "For 38 years, from the age of 21 until October, when she was 59". */
const workingLife =
  /\bfor (?<years>\d{1,2}|[a-z]+(?:-[a-z]+)?) years?, from (?:the age of |age |when (?:he|she) was )(?<from>\d{1,2}|[a-z]+(?:-[a-z]+)?) (?:until|to) (?:[^.;]{0,40}\b(?:when (?:he|she) was|at|aged) |the age of |(?:he|she) was )(?<to>\d{1,2}|[a-z]+(?:-[a-z]+)?)\b/u;

/**
 * "She was 24 when she won in 2015. Now 34, …": the years between two ages of one person are those between the days they
 * are told for. Both stand in one sentence or two that follow each other, and name at most one person.
 */
export function* agesInTime(article: AnnotatedArticle): Iterable<ArticleFinding> {
  for (const told of toldSentences(article)) {
    yield* lifeSpan(article, told);
    yield* yearsOfWork(told);
    const now = nowAge.exec(told.text) ?? comingOf(told);
    const value = now && ageOf(now.groups!['age']!);
    if (!now || !value) continue;
    // "Now 34, her sister runs the club": somebody else.
    if (now.index === 0 && !/^,? (?:he|she)\b/.test(told.text.slice(now[0].length))) continue;
    const start = told.start + now.index + now[0].lastIndexOf(now.groups!['age']!);
    const at = { start, end: start + now.groups!['age']!.length };
    if (isSpoken(article, at) || peopleOf(article, told) > 1) continue;
    yield* againstPast(article, told, { ...at, value });
  }
}

/** The age of somebody named or meant, not of a club or a mill. */
function comingOf(told: ToldSentence): RegExpExecArray | null {
  const match = comingAge.exec(told.text);
  const lead = match && told.text.slice(0, match.index);
  if (!match || lead === null) return null;
  const isSomebody =
    /(?:\b(?:[Hh]e|[Ss]he)|^(?!The )(?:\p{Lu}\p{L}+ ){0,2}\p{Lu}\p{L}+) $/u.test(lead) &&
    !/^(?:It|There|This|That) $/.test(lead);
  return isSomebody || (/(?:\band|,) $/.test(lead) && pastAges(told).length === 1) ? match : null;
}

function* yearsOfWork(told: ToldSentence): Iterable<ArticleFinding> {
  const match = workingLife.exec(told.text);
  if (!match) return;
  const [years, from, to] = ['years', 'from', 'to'].map((name) => ageOf(match.groups![name]!));
  if (years === undefined || from === undefined || to === undefined || Math.abs(to - from - years) <= 1) return;
  yield {
    at: { start: told.start + match.index, end: told.start + match.index + match[0].length },
    message: `From ${from} to ${to} are ${to - from} years, not ${years}.`,
  };
}

function* againstPast(article: AnnotatedArticle, told: ToldSentence, now: PastAge): Iterable<ArticleFinding> {
  const stretch = told.before ? [told.before, told] : [told];
  const past = stretch.flatMap((one) => pastAges(one)).filter(({ start }) => start !== now.start);
  if (past.length !== 1 || past[0]!.value >= now.value) return;
  const then = past[0]!;
  const passed = now.value - then.value;
  const present = presentOf(article);
  if (then.year !== undefined && present) {
    const years = yearOf(present.from) - then.year;
    if (Math.abs(years - passed) > 1)
      yield {
        at: now,
        message: `${then.value} in ${then.year}: about ${then.value + years} on ${present.from}, not ${now.value}.`,
        related: [{ at: { start: then.start, end: then.end }, message: `${then.value} in ${then.year}` }],
      };
    return;
  }
  // "since she was 19. Now 34, she has 17 years there behind her".
  const since = /\bsince (?:he|she) was\b/.test(stretch.map(({ text }) => text).join(' '));
  const lengths = told.times.filter(
    ({ kind, granularity, count }) => kind === 'duration' && granularity === 'year' && count !== undefined,
  );
  const length = lengths[0];
  if (!since || lengths.length !== 1 || !length || length.approximate || Math.abs(length.count! - passed) <= 1) return;
  yield {
    at: { start: Math.min(now.start, length.start), end: Math.max(now.end, length.end) },
    message: `From ${then.value} to ${now.value} are ${passed} years, not ${length.count}.`,
    related: [{ at: { start: then.start, end: then.end }, message: `Aged ${then.value}` }],
  };
}

function pastAges(told: ToldSentence): PastAge[] {
  const years = told.times.filter((time) => isYear(time));
  return [...told.text.matchAll(pastAge)].flatMap((match): PastAge[] => {
    const value = ageOf(match.groups!['age']!);
    if (!value || /\b(?:now|today)\b[^.]{0,12}$/i.test(told.text.slice(0, match.index + 4))) return [];
    // "Opens at six." is a time of day.
    if (
      value <= 12 &&
      /^at \S+$/i.test(match[0]) &&
      !/^,? (?:he|she)\b/.test(told.text.slice(match.index + match[0].length))
    )
      return [];
    const start = told.start + match.index;
    // The year of a birth is not that of an age.
    const year = years.length === 1 && !/\bborn\b/.test(told.text) ? yearOf(years[0]!.from!) : undefined;
    return [{ start, end: start + match[0].length, value, ...(year !== undefined && { year }) }];
  });
}

function ageOf(word: string): number | undefined {
  const value = /^\d/.test(word) ? Number(word) : word === 'a hundred' ? 100 : numeralValue(word);
  return value !== undefined && value >= 5 && value <= 110 ? value : undefined;
}

function isYear({ kind, anchor, from, to }: Time): boolean {
  return (
    kind === 'date' && anchor === 'absolute' && from !== undefined && to !== undefined && yearOf(from) === yearOf(to)
  );
}

function peopleOf({ mentions }: AnnotatedArticle, { start, end }: ToldSentence): number {
  return new Set(
    mentions.filter((one) => one.type === 'person' && one.start < end && start < one.end).map(({ text }) => text),
  ).size;
}

const lived = /\((?:born )?(?<born>1[5-9]\d\d|20\d\d) ?[–-] ?(?<died>1[5-9]\d\d|20\d\d)\)/u;
const atDeath = /\bdied\b[^.;()]{0,40}?\b(?:at|aged|at the age of) (?<age>\d{1,3})\b/iu;

/** "The poet (1948–2029) died at 91". */
function* lifeSpan(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const [years, death] = [lived.exec(told.text), atDeath.exec(told.text)];
  if (!years || !death || peopleOf(article, told) > 2) return;
  const age = Number(death.groups!['age']);
  const possible = Number(years.groups!['died']) - Number(years.groups!['born']);
  if (age === possible || age === possible - 1 || possible < 1 || possible > 120) return;
  const start = told.start + death.index + death[0].length - death.groups!['age']!.length;
  yield {
    at: { start, end: start + death.groups!['age']!.length },
    message: `${years.groups!['born']} to ${years.groups!['died']}: ${possible - 1} or ${possible} at death, not ${age}.`,
    related: [
      {
        at: { start: told.start + years.index, end: told.start + years.index + years[0].length },
        message: 'The years',
      },
    ],
  };
}
