import type { AnnotatedArticle, Mention, Quantity, Time } from '../../extract/annotations.ts';
import { overlapping } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import { ofThing } from './bornAndAged.ts';
import { day, isoDay } from './calendar.ts';
import { kin } from './lifeBirths.ts';
import { isSpoken, sentencesOf, type ToldSentence, toldSentences } from './toldSentences.ts';

/** When a person was born. `person` is the key under which ages and births meet. */
export interface Birth {
  readonly person: string;
  readonly time: Time;
}

/** An age the article gives a person. */
export interface StatedAge {
  readonly person: string;
  readonly name: string;
  readonly value: number;
  readonly at: Span;
  /** The days it is stated for, where that is not the day of the article: a death. */
  readonly on?: { readonly from: string; readonly to: string };
  /** Said of the person now, beside the name: "Ann Lee, 41", "41-year-old Ann Lee". */
  readonly present: boolean;
}

/** Births told with a year or a day: "born in 1968", "born in Bern on 3 May 1968", "(born 1968)". */
export function birthsOf(article: AnnotatedArticle): Birth[] {
  const keyOf = personKeys(article);
  return toldSentences(article).flatMap((told): Birth[] => {
    const found = /\b[Bb]orn\b(?! (?:to|into|again|out|with|from|of)\b)/.exec(told.text);
    if (!found || isSpoken(article, { start: told.start + found.index, end: told.start + found.index + 4 })) return [];
    if (kin.test(told.text.slice(0, found.index))) return [];
    const from = told.start + found.index + 4;
    const time = told.times.find(({ start }) => start >= from);
    if (!time?.from || !time.to || time.anchor !== 'absolute' || time.approximate) return [];
    if (!/^(?:year|month|day)$/.test(time.granularity)) return [];
    const between = article.text.slice(from, time.start);
    if (between.length > 50 || !/^(?: in [^.;:()]{2,40}?,?)?(?: on| in)? (?:\p{Lu}\p{Ll}+day,? )?$/u.test(between))
      return [];
    const people = subjectsOf(article, told);
    // "Born in 1950, Ann Lee …" names whom behind it, "The writer was born …" and "She was born …" before it.
    const person = people.findLast(({ end }) => end <= from) ?? (people.length === 1 ? people[0] : undefined);
    const key = person && keyOf(person);
    return key ? [{ person: key, time }] : [];
  });
}

/** Ages beside a name, in text order. */
export function statedAges(article: AnnotatedArticle): StatedAge[] {
  const keyOf = personKeys(article);
  const sentences = [
    ...article.blocks.filter(({ kind }) => kind === 'headline').flatMap((block) => sentencesOf(article, block)),
    ...toldSentences(article),
  ];
  return sentences.flatMap((told) =>
    told.quantities.flatMap((quantity): StatedAge[] => {
      const link = isSpoken(article, quantity) ? undefined : linkOf(article, told, quantity);
      const key = link && keyOf(link.person);
      if (!link || !key) return [];
      const { on, present } = link;
      return [
        {
          person: key,
          name: link.person.text,
          value: quantity.low,
          at: { start: quantity.start, end: quantity.end },
          present,
          ...(on && { on }),
        },
      ];
    }),
  );
}

interface Link {
  readonly person: Mention;
  readonly on?: { readonly from: string; readonly to: string };
  readonly present: boolean;
}

const longAgo =
  /\b(?:then|at the time|when|while|former|late|aged? \d+ when|years? (?:ago|earlier|later|before)|in (?:1[5-9]|20)\d\d)\b/i;

/** The person an age belongs to, and the day it holds on. */
function linkOf(article: AnnotatedArticle, told: ToldSentence, age: Quantity): Link | undefined {
  const { text } = article;
  if (age.low !== age.high || age.low < 1 || age.low > 120 || !Number.isInteger(age.low)) return undefined;
  const named = peopleIn(article, told);
  const people = subjectsOf(article, told);
  const before = people.findLast(({ end }) => end <= age.start);
  const after = people.find(({ start }) => start >= age.end);
  const gap = before && text.slice(before.end, age.start).replace(/^ \(born [^()]*\)/, '');
  const death = /\b(?:died|dead|passed away|killed)\b/.test(told.text);
  // "Maria Silva (born 1975), 35, …"
  if (
    age.kind === 'cardinal' &&
    before &&
    gap === ', ' &&
    text.slice(before.end, age.start) !== gap &&
    text[age.end] === ','
  )
    return { person: before, present: true };
  if (age.kind === 'cardinal') {
    // "…, who was born in 1968, is 49."
    const lead = text.slice(told.start, age.start);
    // "At 49 he still cycles to work."
    if (
      before &&
      age.start - told.start === 3 &&
      /^At $/.test(lead) &&
      /^,? (?:he|she)\b/.test(text.slice(age.end, told.end))
    )
      return age.low < 10 ||
        longAgo.test(told.text) ||
        /\b(?:was|were|had|did|won|became|made|left|\p{Ll}+ed)\b/u.test(told.text)
        ? undefined
        : { person: before, present: false };
    const copula = /\b(?:is|turned|turns)(?: now| only| just| already)? $/.test(lead);
    const coming = /\b(?:will|to) turn $/.test(lead) && article.date !== undefined;
    const closes = (
      coming || /\bturn(?:s|ed) $/.test(lead)
        ? /^(?:[.,;!?]|$| years old| and | on | in | this | last | next | later)/
        : /^(?:[.,;!?]|$| years old| and )/
    ).test(text.slice(age.end, told.end));
    if (
      ofThing.test(lead.replace(/ (?:now|only|just|already) $/, ' ')) ||
      !(copula || coming) ||
      !closes ||
      !before ||
      people.length !== 1 ||
      age.low < 10
    )
      return undefined;
    if (longAgo.test(told.text.replace(/\bborn[^,.;]*/, ''))) return undefined;
    if (!coming) return { person: before, present: false };
    const from = article.date!.iso;
    return { person: before, present: false, on: { from, to: isoDay(Date.parse(from) + 366 * day) } };
  }
  if (age.kind === 'ordinal' && age.head === 'birthday') return birthday(article, told, people);
  if (age.kind !== 'age') return undefined;
  const written = text.slice(age.start, age.end);
  if (before && /\bage/.test(written) && death && people.length === 1) {
    const on = deathDay(article, told);
    return on && { person: before, on, present: false };
  }
  const others = told.text.replace(/\bborn[^,.;]*/, '');
  const present = !longAgo.test(others) && !death;
  if (before && gap !== undefined && /^,? \(?(?:aged )?$/.test(gap) && /^\d+$/.test(written))
    return { person: before, present };
  if (
    after &&
    /-years?-old|-year-old/.test(written) &&
    /^ (?:[\p{L}-]+ ){0,3}$/u.test(text.slice(age.end, after.start))
  )
    return { person: after, present };
  return named.length === 0 && before && before.start <= told.start ? { person: before, present: false } : undefined;
}

/** "celebrated his 45th birthday": some weeks before or after the article. */
function birthday(article: AnnotatedArticle, told: ToldSentence, people: readonly Mention[]): Link | undefined {
  const others = told.text.replace(/\bborn[^,.;]*/, '');
  if (
    !article.date ||
    people.length !== 1 ||
    longAgo.test(others) ||
    /\b(?:before|after|by|until|since|would)\b/i.test(others)
  )
    return undefined;
  const published = Date.parse(article.date.iso);
  return {
    person: people[0]!,
    on: { from: isoDay(published - 60 * day), to: isoDay(published + 60 * day) },
    present: false,
  };
}

/** The people a sentence is about: those it names, else whom "he" or "she" at its start stands for. */
function subjectsOf(article: AnnotatedArticle, told: ToldSentence): readonly Mention[] {
  const named = peopleIn(article, told);
  if (named.length > 0) return named;
  const isPronoun = /^(?:(?:Now|At) (?:aged )?[\w-]+,? (?:he|she)\b|He\b|She\b|The [\w-]+-year-old\b)/.test(told.text);
  let earlier = told.before;
  for (let step = 0; isPronoun && earlier && step < 3; step++, earlier = earlier.before) {
    const people = peopleIn(article, earlier);
    if (people.length > 1) return [];
    if (people.length === 1) return people;
    if (!/^(?:He|She)\b/.test(earlier.text)) return /^The [\w-]+-year-old\b/.test(told.text) ? [] : [unnamed(earlier)];
  }
  return [unnamed(told)];
}

/** Stands for whom a sentence is about that names nobody: "The writer was born in 1940 and died in 2020 at the age of 70". */
function unnamed({ start }: ToldSentence): Mention {
  return { type: 'person', text: `@${start}`, start, end: start };
}

/** The day a death is told for: the one day of the sentence besides a birth, else the article's. */
function deathDay(article: AnnotatedArticle, told: ToldSentence): Link['on'] {
  const died = told.text.search(/\b(?:died|dead|passed away|killed)\b/) + told.start;
  const isBirth = ({ start }: Time) =>
    /\bborn (?:in|on)(?: \p{L}+,?)? $/u.test(article.text.slice(Math.max(told.start, start - 30), start));
  const days = told.times.filter((time) => time.kind === 'date' && time.from && time.start > died && !isBirth(time));
  if (days.length === 1 && days[0]!.to) return { from: days[0]!.from!, to: days[0]!.to };
  if (
    days.length === 0 &&
    article.date &&
    told.times.every(({ kind, anchor }) => kind !== 'date' || anchor === 'absolute')
  ) {
    const year = Number(article.date.iso.slice(0, 4));
    return told.times.length <= 1 ? { from: `${year - 1}-12-01`, to: article.date.iso } : undefined;
  }
  return undefined;
}

function peopleIn(article: AnnotatedArticle, told: Span): readonly Mention[] {
  return overlapping(article.mentions, told).filter(({ type }) => type === 'person');
}

/** Key of a person: the full name; a last name alone stands for the one full name that ends in it. */
function personKeys(article: AnnotatedArticle): (mention: Mention) => string | undefined {
  const full = new Map<string, Set<string>>();
  for (const { type, text } of article.mentions) {
    const words = text.split(/\s+/);
    if (type !== 'person' || words.length < 2) continue;
    const last = words.at(-1)!;
    full.set(last, (full.get(last) ?? new Set()).add(text));
  }
  return ({ text }) => {
    const words = text.split(/\s+/);
    const names = full.get(words.at(-1)!);
    // Two people of one family name are not told apart by it.
    if (names && names.size > 1)
      return words.length > 1 &&
        ![...names].some((name) => name !== text && (name.endsWith(text) || text.endsWith(name)))
        ? text
        : undefined;
    return names ? [...names][0] : text;
  };
}
