import type { AnnotatedArticle, Mention } from '../../extract/annotations.ts';
import { onceAnArticle } from '../../extract/onceAnArticle.ts';
import { overlapping } from '../../text/search.ts';
import { sentencesOf, type ToldSentence } from './toldSentences.ts';

type Pronoun = 'he' | 'she';

/** Who is spoken of in each sentence of an article, followed by name and pronoun. People are told apart by keys. */
export interface FollowedPeople {
  /** The key of a name: its last word; undefined where two people share it and the name has no other. */
  readonly keyOf: (mention: Mention) => string | undefined;
  /** Whom a place of a sentence is about: the name or pronoun that stands last before it, else the sentence's subject. */
  readonly referentAt: (told: ToldSentence, at: number) => string | undefined;
  /** Who was spoken of last before a sentence and is not named in it: "The judge, Ann Orp, told the 36-year-old that …". */
  readonly otherThan: (told: ToldSentence) => string | undefined;
}

const pronouns = /\b(?<she>she|her|hers|herself)\b|\b(?<he>he|his|him|himself)\b/gi;

/** Follows the people of an article through all its sentences, in text order. */
export const followedPeople = onceAnArticle(follow);

function follow(article: AnnotatedArticle): FollowedPeople {
  const keyOf = keysOf(article);
  const sentences = article.blocks.flatMap((block) => sentencesOf(article, block));
  const named = new Map(
    sentences.map((told) => [told.start, overlapping(article.mentions, told).filter((one) => isPerson(one, told))]),
  );
  const sexes = sexesOf(sentences, named, keyOf);
  /** Keys of those spoken of before each sentence, the last first. */
  const recent = new Map<number, readonly string[]>();
  let spoken: readonly string[] = [];
  for (const told of sentences) {
    recent.set(told.start, spoken);
    const subject = subjectOf(told, spoken);
    const keys = named.get(told.start)!.flatMap((one) => keyOf(one) ?? []);
    spoken = [...new Set([...(subject ? [subject] : []), ...keys, ...spoken])].slice(0, 8);
  }

  function standsFor(pronoun: Pronoun, candidates: readonly string[]): string | undefined {
    return (
      candidates.find((key) => (sexes.get(key) ?? pronoun) === pronoun) ??
      (candidates.length === 0 ? `@${pronoun}` : undefined)
    );
  }

  function subjectOf(told: ToldSentence, before: readonly string[]): string | undefined {
    const text = unspoken(told.text);
    const opening = /^\W*(?:(?<she>she|her)|(?<he>he|his))\b/i.exec(text)?.groups;
    if (opening) return standsFor(opening['she'] ? 'she' : 'he', before);
    const people = named.get(told.start)!;
    const verb = told.sentence.tokens.find(({ pos }) => /^(?:VB[DZP]|MD)$/.test(pos))?.start ?? told.end;
    const first = people.find(({ start }) => start < verb);
    if (first) return keyOf(first);
    const keys = new Set(people.map(keyOf));
    if (keys.size === 1) return [...keys][0];
    const pronoun = pronounsIn(text);
    if (keys.size === 0) return pronoun.size === 1 ? standsFor([...pronoun][0]!, before) : before[0];
    return undefined;
  }

  return {
    keyOf,
    otherThan(told) {
      const here = new Set(named.get(told.start)!.map(keyOf));
      return recent.get(told.start)?.find((key) => !here.has(key));
    },
    referentAt(told, at) {
      const before = recent.get(told.start) ?? [];
      const lead = told.text.slice(0, at - told.start);
      const people = named.get(told.start)!;
      const nearest = people.findLast(({ end }) => end <= at);
      const last = [...unspoken(lead).matchAll(/\b(?:(?<she>she)|(?<he>he))\b/gi)].at(-1)?.groups;
      if (!last) {
        const ahead = /\b(?:(?<she>she|her)|(?<he>he|his))\b/i.exec(unspoken(told.text))?.groups;
        if (nearest) return keyOf(nearest);
        return ahead && people.length === 0 ? standsFor(ahead['she'] ? 'she' : 'he', before) : subjectOf(told, before);
      }
      // "Her agent, Tom Rell, said she was born …": the pronoun is the one the sentence opens with.
      const own = /^\W*(?:her|his)\b/i.test(lead)
        ? []
        : people.filter(({ end }) => end <= at).flatMap((one) => keyOf(one) ?? []);
      return standsFor(last['she'] ? 'she' : 'he', [...own.reverse(), ...before]);
    },
  };
}

/** A name of a person, or one that was read as a body's but is somebody's: "Orla Brenn, whose horn …, died at her home". */
function isPerson({ type, text, end }: Mention, told: ToldSentence): boolean {
  if (type === 'person') return true;
  if (type === 'place' || type === 'country' || !/^\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{Ll}’'-]+){1,2}$/u.test(text))
    return false;
  return /^, (?:whose\b|who\b|aged\b|\d\d,|(?:a|the) [\p{Ll}-]+ (?:who|whose)\b)/u.test(
    told.text.slice(end - told.start),
  );
}

/** Keys of people by their last name; a last name of two people is no key. */
function keysOf({ mentions }: AnnotatedArticle): FollowedPeople['keyOf'] {
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

const titles: Readonly<Record<Pronoun, RegExp>> = {
  she: /\b(?:Ms|Mrs|Miss|Lady|Dame|Baroness|Queen|Princess|Sister|actress|sister|mother|wife|daughter|widow|aunt|chairwoman|spokeswoman|businesswoman|congresswoman)\.?,? $/,
  he: /\b(?:Mr|Sir|Lord|King|Prince|Brother|Father|brother|father|husband|son|widower|uncle|chairman|spokesman|businessman|congressman)\.?,? $/,
};

/** Which pronoun stands for whom, by the titles before a name and the pronouns beside a lone name. */
function sexesOf(
  sentences: readonly ToldSentence[],
  named: ReadonlyMap<number, readonly Mention[]>,
  keyOf: FollowedPeople['keyOf'],
): ReadonlyMap<string, Pronoun> {
  const votes = new Map<string, number>();
  const vote = (key: string | undefined, pronoun: Pronoun, weight: number) => {
    if (key !== undefined) votes.set(key, (votes.get(key) ?? 0) + (pronoun === 'she' ? weight : -weight));
  };
  let only: string | undefined;
  for (const told of sentences) {
    const people = named.get(told.start)!;
    for (const one of people) {
      const lead = told.text.slice(0, one.start - told.start);
      for (const pronoun of ['she', 'he'] as const)
        if (titles[pronoun].test(lead.slice(-25))) vote(keyOf(one), pronoun, 5);
    }
    const text = unspoken(told.text);
    const found = pronounsIn(text);
    const keys = new Set(people.map(keyOf));
    const opens = /^\W*(?:he|she|his|her)\b/i.test(text);
    if (found.size === 1 && keys.size === 1 && !opens) vote([...keys][0], [...found][0]!, 2);
    else if (found.size === 1 && opens) vote(only, [...found][0]!, 1);
    if (keys.size === 1 && !opens) only = [...keys][0];
    else if (keys.size > 0) only = undefined;
  }
  return new Map([...votes].filter(([, sum]) => sum !== 0).map(([key, sum]) => [key, sum > 0 ? 'she' : 'he']));
}

function pronounsIn(text: string): ReadonlySet<Pronoun> {
  return new Set([...text.matchAll(pronouns)].map(({ groups }) => (groups!['she'] ? 'she' : 'he')));
}

/** A sentence without what stands between quotation marks, of the same length. */
function unspoken(text: string): string {
  return text.replace(/[“"][^”"]*[”"]?/gu, (words) => ' '.repeat(words.length));
}
