import type { Sentence, Token } from '../article/article.ts';
import type { AnnotatedArticle, Mention } from '../extract/annotations.ts';
import { isHeadWord } from '../extract/names/kindWords.ts';
import { countryOf, formKey, initialsOf, isAcronym } from '../extract/names/nameForms.ts';
import { isPeopleWord } from '../extract/names/ordinaryCapitals.ts';
import type { Gazetteer } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import type { DeclaredNames } from './declaredNames.ts';

/** A run of capitals outside every mention that may be a name, if other articles say so. */
export interface LooseName extends Span {
  readonly text: string;
  readonly form: string;
  /** The same stretch of capitals within longer ones: their forms. */
  readonly within: readonly string[];
}

/** A mention with its form, see `formKey`. */
export interface NamedMention {
  readonly form: string;
  readonly mention: Mention;
}

/** What one article says about names, apart from all others: a function of the article and the declared names alone. */
export interface LocalNames {
  /** Mentions by the key under which they meet those of other articles. */
  readonly groups: ReadonlyMap<string, readonly NamedMention[]>;
  /** By form, with the key they would have here. */
  readonly loose: ReadonlyMap<string, { readonly key: string; readonly names: readonly LooseName[] }>;
  /** Short forms the article introduces, with the key they stand for. */
  readonly acronyms: ReadonlyMap<string, string>;
}

/** Resolves the mentions of one article among themselves: acronyms it introduces, surnames after full names, short forms. */
export function localNames(article: AnnotatedArticle, declared: DeclaredNames): LocalNames {
  const { gazetteer } = article.language;
  const names = new Map<string, Form>();
  for (const mention of article.mentions) {
    const form = formKey(mention.text);
    const known = names.get(form);
    if (known) known.mentions.push(mention);
    else names.set(form, { form, words: form.split(' '), mentions: [mention] });
  }
  const acronyms = introducedAcronyms(article);
  const target = shortForms([...names.values()], acronyms, gazetteer);
  const keys = new Map<string, string>();
  const groups = new Map<string, NamedMention[]>();
  for (const { form, mentions } of names.values()) {
    const key = resolve(form, target, names, gazetteer, declared);
    keys.set(form, key);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    for (const mention of mentions) group.push({ form, mention });
  }
  for (const group of groups.values()) group.sort((a, b) => a.mention.start - b.mention.start);
  const introduced = new Map(
    [...acronyms].map(([short, long]) => [short, resolve(long, target, names, gazetteer, declared)]),
  );
  const loose = new Map(
    [...looseNames(article)].map(([form, found]) => {
      const key = declared.keyOf(form) ?? keys.get(form) ?? countryKey(found[0]!.text, gazetteer) ?? companyKey(form);
      return [form, { key, names: found }];
    }),
  );
  return { groups, loose, acronyms: introduced };
}

/** All mentions of one form. */
interface Form {
  readonly form: string;
  readonly words: readonly string[];
  readonly mentions: Mention[];
}

/** The key of a country, whatever its name in the article. */
export function countryKey(name: string, gazetteer: Gazetteer): string | undefined {
  const country = countryOf(name, gazetteer);
  return country && countryKeyOf(country.name);
}

/** The key of the country of this name in the tables. */
export function countryKeyOf(name: string): string {
  return `country ${formKey(name)}`;
}

function resolve(
  form: string,
  target: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, Form>,
  gazetteer: Gazetteer,
  declared: DeclaredNames,
): string {
  let at = form;
  // Short forms lead to longer ones, so that this ends; the bound is for hostile texts.
  for (let step = 0; step < 4 && target.has(at); step++) at = target.get(at)!;
  const own = declared.keyOf(form);
  if (own) return own;
  const long = declared.keyOf(at);
  if (long) return declared.forbids(long, form) ? form : long;
  const mentions = names.get(at)?.mentions ?? [];
  const country = mentions.find((mention) => mention.type === 'country');
  return (country && countryKey(country.text, gazetteer)) ?? companyKey(at);
}

const legalEnding = /(?:,? (?:inc|ltd|limited|plc|llc|gmbh|corp|ag|nv|bv))+$/;

/** A company's legal form says nothing of which company it is. */
function companyKey(form: string): string {
  const bare = form.replace(legalEnding, '');
  return bare.length > 1 ? bare : form;
}

function introducedAcronyms(article: AnnotatedArticle): Map<string, string> {
  const found = new Map<string, string>();
  for (const { acronym, text } of article.mentions) {
    if (acronym) found.set(formKey(article.text.slice(acronym.start, acronym.end)), formKey(text));
  }
  return found;
}

/** Which longer form of the same article each short one stands for; only where there is exactly one. */
function shortForms(
  names: readonly Form[],
  acronyms: ReadonlyMap<string, string>,
  gazetteer: Gazetteer,
): Map<string, string> {
  const target = new Map<string, string>();
  const long = names.filter(({ words }) => words.length > 1);
  const people = long.filter((name) => typeOf(name) === 'person');
  const bodies = long.filter((name) => /^(?:organisation|other|event)$/.test(typeOf(name)));
  for (const name of names) {
    const { form } = name;
    const introduced = acronyms.get(form);
    if (introduced !== undefined && introduced !== form) {
      target.set(form, introduced);
      continue;
    }
    const type = typeOf(name);
    if (type === 'country') continue;
    const found =
      type === 'person'
        ? longerPerson(name, people)
        : isAcronym(form)
          ? only(bodies.filter(({ mentions }) => initialsOf(mentions[0]!.text.split(' ')) === form))
          : only(bodies.filter((longer) => isShortBody(name, longer, gazetteer)));
    if (found && found !== form) target.set(form, found);
  }
  return target;
}

function typeOf({ mentions }: Form): Mention['type'] {
  return mentions[0]!.type;
}

/** "Prieto" after "Ana Prieto", "Ana" where only one is called so, "John Kennedy" for "John F. Kennedy". */
function longerPerson(name: Form, people: readonly Form[]): string | undefined {
  const { words } = name;
  const longer = people.filter((other) => other.words.length > words.length);
  const bySurname = longer.filter((other) => endsWith(other.words, words));
  if (bySurname.length) return oneOf(withoutShorter(bySurname), name);
  if (words.length > 1) return only(longer.filter((other) => isWithMiddleName(other.words, words)));
  return only(withoutShorter(longer.filter((other) => other.words[0] === words[0])));
}

/**
 * Of several people of one surname it means the one the article is about: introduced first, near the top, at least as
 * often named as the others, who are introduced only after the surname was used or are named in full throughout.
 */
function oneOf(people: readonly Form[], surname: Form): string | undefined {
  if (people.length < 2) return people[0]?.form;
  const [main, ...others] = people.toSorted((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  if (main!.mentions[0]!.start > leadLength) return undefined;
  const used = surname.mentions[0]!.start;
  const clear = others.every(
    (other) => other.mentions[0]!.start > used && other.mentions.length <= main!.mentions.length,
  );
  return clear ? main!.form : undefined;
}

/** Characters in which an article says whom it is about. */
const leadLength = 800;

/** Drops names that are others of the list without their middle names. */
function withoutShorter(names: readonly Form[]): readonly Form[] {
  return names.filter((name) => !names.some((other) => other !== name && isWithMiddleName(other.words, name.words)));
}

/** "john f kennedy" and "john kennedy". */
export function isWithMiddleName(longer: readonly string[], shorter: readonly string[]): boolean {
  return (
    longer.length > shorter.length &&
    shorter.length === 2 &&
    longer[0] === shorter[0] &&
    longer.at(-1) === shorter.at(-1)
  );
}

/**
 * "Salling" for "Salling Group", "Supreme Court" for "US Supreme Court", "Lakers" for "Los Angeles Lakers", "Dorian" for
 * "Hurricane Dorian".
 */
function isShortBody(name: Form, longer: Form, gazetteer: Gazetteer): boolean {
  const { words } = name;
  const more = longer.words.length - words.length;
  if (more < 1 || typeOf(name) === 'person') return false;
  if (endsWith(longer.words, words)) {
    if (typeOf(longer) === 'event') return more === 1 && isHeadLike(longer.words[0]!);
    if (words.length === 1) return words[0]!.endsWith('s') && words[0]!.length > 4 && typeOf(name) === 'organisation';
    const qualifier = longer.mentions[0]!.text.split(' ').slice(0, more);
    return (
      qualifier.every((word) => isAcronym(word) || isPeopleWord(word, gazetteer)) ||
      countryOf(qualifier.join(' '), gazetteer) !== undefined
    );
  }
  if (typeOf(name) !== 'organisation' || countryOf(name.mentions[0]!.text, gazetteer)) return false;
  return (
    longer.words.slice(0, words.length).join(' ') === name.form &&
    longer.words.slice(words.length).every((word) => isHeadWord(word))
  );
}

function isHeadLike(word: string): boolean {
  return /^(?:hurricane|typhoon|cyclone|storm|operation|exercise)$/.test(word);
}

function endsWith(words: readonly string[], ending: readonly string[]): boolean {
  return words.length > ending.length && ending.every((word, i) => words[words.length - ending.length + i] === word);
}

function only(names: readonly Form[]): string | undefined {
  return names.length === 1 ? names[0]!.form : undefined;
}

/** Longest stretch of capitals that is looked up. */
const longestLoose = 4;
const closedClass = /^(?:DT|PDT|IN|TO|PRP|PRP\$|WP|WP\$|WDT|WRB|CC|MD|EX|UH|RB|RBR|RBS|LS|POS|RP)$/;

/** Capitalised words outside the mentions, in all stretches of up to four, by form. */
function looseNames({ text, blocks, mentions }: AnnotatedArticle): Map<string, LooseName[]> {
  const found = new Map<string, LooseName[]>();
  let next = 0;
  for (const { sentences } of blocks) {
    for (const sentence of sentences) {
      while (next < mentions.length && mentions[next]!.end <= sentence.start) next++;
      for (const run of looseRuns(sentence, mentions, next)) addStretches(text, run, found);
    }
  }
  return found;
}

function looseRuns({ tokens }: Sentence, mentions: readonly Mention[], from: number): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  let next = from;
  for (const token of tokens) {
    while (next < mentions.length && mentions[next]!.end <= token.start) next++;
    const inside = next < mentions.length && mentions[next]!.start < token.end;
    const loose = !inside && token.kind === 'word' && /^\p{Lu}/u.test(token.text) && !closedClass.test(token.pos);
    if (loose) run.push(token);
    else if (run.length) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length) runs.push(run);
  return runs;
}

function addStretches(text: string, run: readonly Token[], found: Map<string, LooseName[]>): void {
  const stretches: { from: number; to: number; span: Span; text: string; form: string }[] = [];
  for (let from = 0; from < run.length; from++) {
    for (let to = from + 1; to <= Math.min(run.length, from + longestLoose); to++) {
      const span = { start: run[from]!.start, end: run[to - 1]!.end };
      const name = text.slice(span.start, span.end).replace(/\s+/g, ' ');
      stretches.push({ from, to, span, text: name, form: formKey(name) });
    }
  }
  for (const { from, to, span, text: name, form } of stretches) {
    const within = stretches.filter(
      (other) => other.from <= from && to <= other.to && other.to - other.from > to - from,
    );
    const loose: LooseName = { ...span, text: name, form, within: within.map((other) => other.form) };
    const list = found.get(form);
    if (list) list.push(loose);
    else found.set(form, [loose]);
  }
}
