import type { AnnotatedArticle, Mention, Time } from '../../extract/annotations.ts';
import { numeralValue } from '../../extract/numerals.ts';
import type { ArticleFinding } from '../../rule.ts';
import { overlapping } from '../../text/search.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { isOneYear, yearsBetween } from './calendar.ts';
import { presentOf } from './present.ts';
import { oneLine, sentencesOf, type ToldSentence } from './toldSentences.ts';

/** ISO dates between which something holds. */
interface Stretch {
  readonly from: string;
  readonly to: string;
}
interface LifeBirth {
  readonly person: string;
  readonly time: Time;
}
interface LifeAge extends Span {
  readonly person: string;
  readonly value: number;
  readonly on: Stretch;
  /** The words for when it is told for; undefined for the day of the article. */
  readonly when?: Span;
}

/**
 * Ages against births of people who are followed through the article by name, pronoun and "the 41-year-old": "Ann Lee …
 * She was born in 1990, the youngest of four. … At 52, she …".
 */
export function* lifeFindings(article: AnnotatedArticle): Iterable<ArticleFinding> {
  if (!/\b(?:born|birth|into the world)\b/i.test(article.text)) return;
  const births: LifeBirth[] = [];
  const ages: LifeAge[] = [];
  const people = personKeys(article);
  let subject: string | undefined;
  let before: ToldSentence | undefined;
  for (const block of article.blocks) {
    for (const told of sentencesOf(article, block)) {
      subject = subjectOf(article, told, people, subject);
      const birth = subject === undefined ? undefined : birthIn(article, told, people, subject);
      if (birth) births.push(birth);
      if (block.kind !== 'headline' && block.kind !== 'heading')
        ages.push(...agesIn(article, told, before, people, subject, birth?.time));
      before = told;
    }
  }
  for (const age of ages) {
    const own = births.filter(({ person }) => person === age.person);
    const { time } = own[0] ?? {};
    if (!time || new Set(own.map((one) => one.time.from)).size > 1) continue;
    const low = yearsBetween(time.to!, age.on.from);
    const high = yearsBetween(time.from!, age.on.to);
    if (high < 3 || (age.value >= low && age.value <= high)) continue;
    const years = low === high ? String(low) : `${low} ${high - low > 1 ? 'to' : 'or'} ${high}`;
    yield {
      at: { start: age.start, end: age.end },
      message: `Born ${oneLine(article, time)}: ${years} ${age.when ? `on ${oneLine(article, age.when)}` : `on ${age.on.from}`}, not ${age.value}.`,
      related: [{ at: { start: time.start, end: time.end }, message: 'The birth' }],
    };
  }
}

/** Keys of people by their last name; a last name of two people is no key. */
function personKeys({ mentions }: AnnotatedArticle): (mention: Mention) => string | undefined {
  const full = new Map<string, Set<string>>();
  for (const { type, text } of mentions) {
    const words = text.split(/\s+/);
    if (type === 'person' && words.length > 1)
      full.set(words.at(-1)!, (full.get(words.at(-1)!) ?? new Set()).add(words[0]!));
  }
  return ({ text }) => {
    const words = text.split(/\s+/);
    const given = full.get(words.at(-1)!);
    if (!given || given.size === 1) return words.at(-1);
    return words.length > 1 ? `${words[0]} ${words.at(-1)}` : undefined;
  };
}

type KeyOf = (mention: Mention) => string | undefined;

/** Whom a sentence is about: whom it names before its verb, whom its pronoun stands for, or the only one it names. */
function subjectOf(
  article: AnnotatedArticle,
  told: ToldSentence,
  keyOf: KeyOf,
  previous: string | undefined,
): string | undefined {
  const named = overlapping(article.mentions, told).filter(({ type }) => type === 'person');
  const verb = told.sentence.tokens.find(({ pos }) => /^(?:VB[DZP]|MD)$/.test(pos))?.start ?? told.end;
  const first = named.find(({ start }) => start < verb);
  const unspoken = told.text.replace(/[“"][^”"]*[”"]?/gu, '');
  if (/^\W*(?:he|she)\b/i.test(unspoken)) return previous;
  if (first) return keyOf(first);
  const keys = new Set(named.map(keyOf));
  if (keys.size === 0 && /\b(?:he|she|his|her|whose|died)\b/i.test(unspoken)) {
    // A full name that was read as that of a body: "Orla Brenn, whose horn …, died at her home".
    const other = overlapping(article.mentions, told).find(({ start }) => start < verb);
    if (other && other.type !== 'place' && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u.test(other.text))
      return keyOf(other);
  }
  if (keys.size === 1) return [...keys][0];
  return keys.size === 0 ? previous : undefined;
}

/** Somebody else than the person a sentence is about: "her father, who was". */
export const kin =
  /\b(?:mother|father|parents?|brother|sister|son|daughter|wife|husband|twins?|child|children|baby|cousin|friend|uncle|aunt|nephew|niece|partner|colleague|predecessor|successor|grand\w+|girl|boy)\b[^.;]{0,30}$/i;
const birthWord = /\b(?:born|came into the world|date of birth)\b/i;

/** The birth of the person a sentence is about: "born above a shop in Leeds on 3 May 1944", "came into the world in 1969". */
function birthIn(article: AnnotatedArticle, told: ToldSentence, keyOf: KeyOf, subject: string): LifeBirth | undefined {
  const found = birthWord.exec(told.text);
  if (!found) return undefined;
  const from = told.start + found.index + found[0].length;
  const time = told.times.find(({ start, kind }) => start >= from && kind === 'date');
  if (!time?.from || !time.to || time.anchor !== 'absolute' || time.approximate) return undefined;
  if (!/^(?:year|month|day)$/.test(time.granularity)) return undefined;
  const between = article.text.slice(from, time.start);
  if (between.length > 90 || /[;:()]/.test(between)) return undefined;
  const verbs = told.sentence.tokens.some(
    ({ pos, start }) => start >= from && start < time.start && /^(?:VB[DZP]|MD)$/.test(pos),
  );
  const lead = told.text.slice(0, found.index);
  if (verbs || kin.test(lead) || /\b(?:who|which) \p{Ll}+ed\b[^,]*$/u.test(lead)) return undefined;
  const named = overlapping(article.mentions, told).filter(({ type, end }) => type === 'person' && end <= from);
  const nearest = named.at(-1);
  const key = nearest ? keyOf(nearest) : subject;
  return key === undefined ? undefined : { person: key, time };
}

const number = String.raw`(?<age>\d{1,3}|[a-z]+(?:-[a-z]+)?)`;
const forms: readonly RegExp[] = [
  // "She was only 39", "he is 81, "; "she turned 50".
  new RegExp(
    String.raw`\b(?<verb>was|is|[’']s|turned|turns)(?: (?:only|just|still|now|already|barely|then|not yet))* ${number}(?=[.,;:)]|$| years old| when\b| and\b| at the time| then\b| (?:on|this|last|in) )`,
    'giu',
  ),
  // "At 70, he concedes", "Now 52, she".
  new RegExp(String.raw`(?:^|[“"]|; )(?<lead>At|Now)(?: the age of)? ${number},? (?=he |she |his |her |the )`, 'gu'),
];

function agesIn(
  article: AnnotatedArticle,
  told: ToldSentence,
  before: ToldSentence | undefined,
  keyOf: KeyOf,
  subject: string | undefined,
  birth: Time | undefined,
): LifeAge[] {
  const named = overlapping(article.mentions, told).filter(({ type }) => type === 'person');
  const found: LifeAge[] = [];
  const add = (start: number, end: number, value: number, person: string | undefined, past: boolean) => {
    if (person === undefined || value < 4 || value > 110 || found.some((one) => overlaps(one, { start, end }))) return;
    const on = dayOf(article, told, before, { start, end }, past, birth);
    if (on) found.push({ start, end, value, person, ...on });
  };
  for (const quantity of told.quantities) {
    if (quantity.kind !== 'age' || quantity.low !== quantity.high || (quantity.unit ?? 'year') !== 'year') continue;
    const behind = named.find(
      ({ end }) => end <= quantity.start && /^,? \(?(?:aged |now )?$/.test(article.text.slice(end, quantity.start)),
    );
    const ahead = named.find(
      ({ start }) => start >= quantity.end && /^ (?:[\p{L}-]+ ){0,3}$/u.test(article.text.slice(quantity.end, start)),
    );
    const lead = article.text.slice(Math.max(told.start, quantity.start - 14), quantity.start);
    const anaphor =
      /\b(?:the|this) $/i.test(lead) && /year-old$/.test(article.text.slice(quantity.start, quantity.end));
    const person = behind ? keyOf(behind) : ahead && !anaphor ? keyOf(ahead) : anaphor ? subject : undefined;
    add(quantity.start, quantity.end, quantity.low, person, false);
  }
  // "The Peruvian lawyer, 47, was born on …", "Danvers, 17, …": between commas behind the subject.
  for (const match of told.text.matchAll(/(?<=\p{L}, )(?<age>\d{2})(?=, (?:who |was |is |has |had |said |says ))/gu)) {
    const start = told.start + match.index;
    const behind = named.findLast(({ end }) => end <= start);
    const direct = behind && article.text.slice(behind.end, start) === ', ';
    const open = told.text.slice(0, match.index);
    const role = !behind && /^The (?:[\p{L}-]+ ){0,3}[\p{L}-]+, $/u.test(open);
    add(start, start + 2, Number(match.groups!['age']), direct ? keyOf(behind) : role ? subject : undefined, false);
  }
  for (const form of forms) {
    for (const match of told.text.matchAll(form)) {
      const word = match.groups!['age']!;
      const value = /^\d/.test(word) ? Number(word) : numeralValue(word.toLowerCase());
      if (value === undefined) continue;
      const start = told.start + match.index + match[0].indexOf(word, 2);
      const lead = told.text.slice(0, match.index).replace(/[“"][^”"]*[”"]/gu, '');
      if (kin.test(lead) || /\b(?:it|they|that|which|temperature|score|number|average)\b[^,.;]*$/i.test(lead)) continue;
      // "She is 41", "Lee, who was 41", "when she was 41": a pronoun or a name before the verb.
      const isPerson = match.groups!['lead'] !== undefined || /(?:\b(?:he|she|who)|\p{Lu}[\p{L}’'-]+) ?$/iu.test(lead);
      const past = /^(?:was|turned)$/i.test(match.groups!['verb'] ?? '');
      if (isPerson) add(start, start + word.length, value, subject, past);
    }
  }
  return found;
}

const death = /\b(?:died|dies|death|dead|passed away|was killed)\b/i;

/** For which days an age is told; undefined where that cannot be said. */
function dayOf(
  article: AnnotatedArticle,
  told: ToldSentence,
  before: ToldSentence | undefined,
  at: Span,
  past: boolean,
  birth: Time | undefined,
): { readonly on: Stretch; readonly when?: Span } | undefined {
  const present = presentOf(article);
  const dates = (sentence: ToldSentence) =>
    sentence.times.filter((time) => time.kind === 'date' && time.start !== birth?.start && isOneYear(time));
  const here = dates(told);
  const others = told.times.filter(
    (time) => time.start !== birth?.start && !overlaps(time, at) && !isOneYear(time) && time.kind !== 'time',
  );
  if (past) {
    const stated = here.length === 1 ? here[0] : undefined;
    if (stated) return { on: { from: stated.from!, to: stated.to! }, when: { start: stated.start, end: stated.end } };
    if (here.length > 1 || others.length > 0) return undefined;
    const diedHere =
      death.test(told.text) ||
      (before !== undefined && death.test(before.text) && /^\W*(?:He|She) was\b/.test(told.text));
    if (diedHere) return before && dates(before).length > 0 ? undefined : present && { on: present };
    const earlier = before ? dates(before) : [];
    if (/^\W*(?:He|She) was\b/.test(told.text) && earlier.length === 1 && before!.times.length === 1)
      return {
        on: { from: earlier[0]!.from!, to: earlier[0]!.to! },
        when: { start: earlier[0]!.start, end: earlier[0]!.end },
      };
    return undefined;
  }
  if (!present) return undefined;
  // In a sentence on another year the age may be that of then.
  const away = here.some(({ from, to }) => from!.slice(0, 4) !== present.from.slice(0, 4) && to! < present.from);
  return away || /\b(?:then|at the time|when|former|late|ago)\b/.test(told.text) ? undefined : { on: present };
}
