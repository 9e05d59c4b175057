import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { overlapping } from '../../text/search.ts';
import type { FollowedPeople } from './followedPeople.ts';
import type { ToldSentence } from './toldSentences.ts';

/** When somebody was born, as the article says. */
export interface LifeBirth {
  readonly person: string;
  readonly time: Time;
}

/** Somebody else than the person a sentence is about: "her father, who was". "The son of a miner, he was" is he. */
export const kin =
  /\b(?:his|her|their|my|our|your|whose|[\p{L}]+[’']s?|the|an?|two|three|four) (?:[\p{Ll}-]+ ){0,2}(?:mother|father|parents?|brothers?|sisters?|sons?|daughters?|wife|husband|twins?|child|children|baby|cousin|friend|uncle|aunt|nephew|niece|partner|colleague|predecessor|successor|grand\p{Ll}+|girl|boy)\b(?! of\b)(?![^.;]*\b(?:he|she)\b)[^.;]{0,40}$/iu;
const birthWord =
  /\b(?:born|b\.|(?:came|come|entered|brought) into (?:the|this) world|date of birth(?: as| is| was)?|saw the light of day|birth certificate|(?:his|her|whose) birth|birth to (?:him|her))(?![\p{L}])/iu;

/** Births that a block tells: in its sentences, as "(1944–2031)" behind a name, or in the column of a table. */
export function birthIn(article: AnnotatedArticle, told: ToldSentence, people: FollowedPeople): LifeBirth | undefined {
  const lived = /\((?:born )?(?<born>1[89]\d\d|20\d\d) ?[–-] ?(?:1[89]\d\d|20\d\d)\)/u.exec(told.text);
  if (lived) {
    const start = told.start + lived.index + lived[0].indexOf(lived.groups!['born']!);
    const name = overlapping(article.mentions, told).find(({ end }) =>
      /^ ?$/.test(article.text.slice(end, told.start + lived.index)),
    );
    const person = name && people.keyOf(name);
    return person === undefined ? undefined : { person, time: yearTime(lived.groups!['born']!, start) };
  }
  const found = birthWord.exec(told.text);
  if (!found) return undefined;
  const at = told.start + found.index;
  const from = at + found[0].length;
  const isBirth = (time: Time | undefined): time is Time =>
    time?.from !== undefined &&
    time.to !== undefined &&
    time.kind === 'date' &&
    time.anchor === 'absolute' &&
    !time.approximate &&
    /^(?:year|month|day)$/.test(time.granularity);
  const noun = /birth|date/i.test(found[0]);
  const behind = told.times.find(({ end, kind, start }) => end > from && start >= from - 4 && kind === 'date');
  // "gave 4 June 1980 as his date of birth"
  const before = noun
    ? told.times.findLast(({ end }) => end <= at && /^ as (?:his|her|the) $/.test(article.text.slice(end, at)))
    : undefined;
  const time = before ?? behind ?? bareYear(article, from);
  if (!isBirth(time)) return undefined;
  const between = article.text.slice(from, Math.max(from, time.start));
  if (between.length > 90 || /[;()]|: /.test(between.replace(/^ ?: /, ''))) return undefined;
  const isMoment = /^ (?:in |on )?the (?:very |same )?(?:day|week|month|year|night|summer|winter|spring|autumn)\b/.test(
    between,
  );
  const verbs =
    !noun &&
    !isMoment &&
    told.sentence.tokens.some(({ pos, start }) => start >= from && start < time.start && /^(?:VB[DZP]|MD)$/.test(pos));
  const lead = told.text.slice(0, found.index).replace(/(?:\b(?:was|is|had been)(?: \p{Ll}+ly)?|[’']s) $/u, '');
  if (verbs || (!noun && kin.test(lead)) || /\b(?:who|which) \p{Ll}+ed\b[^,]*$/u.test(lead)) return undefined;
  if (!noun && isOfOtherThing(article, told, lead)) return undefined;
  const person = people.referentAt(told, noun && !/whose/i.test(found[0]) ? told.start : at) ?? listed(told);
  return person === undefined ? undefined : { person, time };
}

/** "The donkey, Duchess, is 34 and was": what is called so is no person, and the person told of before was not born then. */
function isOfOtherThing(article: AnnotatedArticle, { start }: ToldSentence, lead: string): boolean {
  const subject =
    /^(?<noun>(?:The|This|That|A|An) (?:\p{Ll}[\p{Ll}-]* ){0,3}\p{Ll}[\p{Ll}-]*, )\p{Lu}[\p{L} ’'-]*,/u.exec(lead);
  if (!subject) return false;
  const name = { start: start + subject.groups!['noun']!.length, end: start + subject[0].length };
  return !overlapping(article.mentions, name).some(({ type }) => type === 'person');
}

/** Stands for whom a list is about that names nobody: "Born: 4 May 1998", "Age: 31". */
export function listed({ block }: ToldSentence): string | undefined {
  return block.kind === 'listItem' ? '@list' : undefined;
}

/** "born on Christmas Day 1952", "(b. 1990)": a year that was read as no time. */
function bareYear({ text }: AnnotatedArticle, from: number): Time | undefined {
  const found = /^[^.;()\n]{0,60}?(?<![\d-])(?<year>1[89]\d\d|20\d\d)(?=[.,;)]|$| and\b| to\b)/u.exec(
    text.slice(from, from + 70),
  );
  return found ? yearTime(found.groups!['year']!, from + found[0].length - 4) : undefined;
}

function yearTime(year: string, start: number): Time {
  return {
    start,
    end: start + 4,
    kind: 'date',
    granularity: 'year',
    anchor: 'absolute',
    from: `${year}-01-01`,
    to: `${year}-12-31`,
  };
}

/** Births in a column of a table: a row's first name is whose. */
export function birthsInTable(article: AnnotatedArticle, { rows }: Block, people: FollowedPeople): LifeBirth[] {
  const header = rows?.[0]?.cells.map(({ start, end }) => article.text.slice(start, end)) ?? [];
  const column = header.findIndex((cell) => /\b(?:born|birth)\b/i.test(cell));
  if (!rows || column < 0) return [];
  return rows.slice(1).flatMap(({ cells }): LifeBirth[] => {
    const cell = cells[column];
    const name = cells[0] && overlapping(article.mentions, cells[0])[0];
    const time =
      cell &&
      overlapping(article.times, cell).find(
        ({ kind, anchor, from, to }) =>
          kind === 'date' && anchor === 'absolute' && from !== undefined && to !== undefined,
      );
    const person = name && people.keyOf(name);
    return time && person !== undefined ? [{ person, time }] : [];
  });
}
