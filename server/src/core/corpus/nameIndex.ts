import type { Mention } from '../extract/annotations.ts';
import { initialsOf, isAcronym } from '../extract/names/nameForms.ts';
import { addTo, agreedOf, type Counts, countsOf } from './counts.ts';
import type { DeclaredNames } from './declaredNames.ts';
import { isWithMiddleName, type LocalNames, type LooseName, type NamedMention } from './localNames.ts';

/** Share of its occurrences that must be tagged for a form to be a name wherever it stands (design, section 6). */
const nameShare = 0.3;
/** A single word that is tagged more rarely than this, among so many occurrences, is a name nowhere. */
const noise = { share: 0.1, least: 10 };
/** Share of the articles that introduce an acronym for one and the same name, for it to mean that in the others. */
const agreedShare = 0.75;
const prominent = { articles: 4, share: 0.85 };

/** The names of all articles by key and form, kept up to date by difference, and what links keys to one another. */
export interface NameIndex {
  /** Puts what an article says in the place of what it said; returns the keys whose entities may have changed. */
  replace(path: string, after: LocalNames | undefined): Set<string>;
  /** The mentions under a key, those included that only the corpus made names. */
  mentions(key: string): { readonly path: string; readonly mention: Mention }[];
  /** The mentions of one article with their keys, in text order. */
  mentionsIn(path: string): { readonly key: string; readonly mention: Mention }[];
  /** Keys that mean the same as this one: the longer name it is short for, and the short ones that lead to it. */
  links(key: string): string[];
}

interface FormCounts {
  tagged: number;
  loose: number;
  readonly keys: Counts;
}

export function createNameIndex(declared: DeclaredNames): NameIndex {
  const articles = new Map<string, LocalNames>();
  const groups = new Map<string, Map<string, readonly NamedMention[]>>();
  const loose = new Map<string, Map<string, readonly LooseName[]>>();
  const forms = new Map<string, FormCounts>();
  const types = new Map<string, Counts>();
  /** Longer keys by short form, and the reverse. */
  const people = new Map<string, Counts>();
  const acronyms = new Map<string, Counts>();
  const initials = new Map<string, Counts>();
  const shorts = new Map<string, Counts>();

  const statusOf = (form: string): 'name' | 'open' | 'noise' => {
    if (declared.keyOf(form)) return 'name';
    const counts = forms.get(form);
    if (!counts) return 'open';
    const all = counts.tagged + counts.loose;
    if (counts.tagged >= nameShare * all) return 'name';
    const rare = counts.tagged < noise.share * all && all >= noise.least;
    return rare && !form.includes(' ') && !isAcronym(form) ? 'noise' : 'open';
  };
  const isPromoted = (name: LooseName) =>
    statusOf(name.form) === 'name' && !name.within.some((longer) => statusOf(longer) === 'name');
  const isKept = ({ form }: NamedMention) => statusOf(form) !== 'noise';
  const typeOf = (key: string): Mention['type'] => mostOf(types.get(key)) ?? 'other';
  const promoted = (key: string, names: readonly LooseName[]) =>
    names.filter(isPromoted).map(({ start, end, text }): Mention => ({ start, end, text, type: typeOf(key) }));

  const link = (table: Map<string, Counts>, short: string, long: string, sign: number) => {
    addTo(countsOf(table, short), long, sign);
    addTo(countsOf(shorts, long), short, sign);
  };
  const tally = (form: string, key: string, tagged: number, untagged: number, sign: number) => {
    const counts = forms.get(form) ?? { tagged: 0, loose: 0, keys: new Map() };
    forms.set(form, counts);
    counts.tagged += sign * tagged;
    counts.loose += sign * untagged;
    addTo(counts.keys, key, sign);
    if (counts.keys.size === 0) forms.delete(form);
  };
  const put = (path: string, names: LocalNames, sign: 1 | -1) => {
    for (const [key, mentions] of names.groups) {
      setAt(groups, key, path, sign > 0 ? mentions : undefined);
      for (const { mention } of mentions) addTo(countsOf(types, key), mention.type, sign);
      for (const [form, count] of tagged(mentions)) tally(form, key, count, 0, sign);
      for (const short of shortPersonForms(key, mentions)) link(people, short, key, sign);
      for (const short of initialForms(key, mentions)) link(initials, short, key, sign);
    }
    for (const [short, long] of names.acronyms) link(acronyms, short, long, sign);
    for (const [form, { key, names: found }] of names.loose) {
      tally(form, key, 0, found.length, sign);
      // Two forms of an article seldom have one key: then what the article has is kept, and no copy.
      const others = loose.get(key)?.get(path);
      setAt(loose, key, path, sign > 0 ? (others?.concat(found) ?? found) : undefined);
    }
  };

  const longerOf = (key: string): string | undefined => {
    const introduced = acronyms.get(key);
    if (introduced?.size) return agreedOf(introduced, agreedShare);
    if (isAcronym(key) && key.length >= 3) {
      const found = initials.get(key);
      if (found?.size) return found.size === 1 ? found.keys().next().value : undefined;
      return key.length >= 4 && groups.has(key.toLowerCase()) ? key.toLowerCase() : undefined;
    }
    const full = people.get(key);
    if (!full?.size || (types.get(key)?.size && typeOf(key) !== 'person')) return undefined;
    const candidates = [...full.keys()].filter((other) => typeOf(other) === 'person');
    const longest = candidates.filter(
      (one) => !candidates.some((other) => isWithMiddleName(other.split(' '), one.split(' '))),
    );
    if (longest.length < 2) return longest[0];
    // One of several people of a surname is meant without a first name where nearly all articles name that one.
    const named = new Map(longest.map((one) => [one, full.get(one)!]));
    return Math.max(...named.values()) >= prominent.articles ? agreedOf(named, prominent.share) : undefined;
  };
  /** Declared entities stay apart from what they were declared not to be, and lead nowhere themselves. */
  const target = (key: string): string | undefined => {
    if (declared.entity(key)) return undefined;
    const long = longerOf(key);
    return long === undefined || long === key || declared.forbids(long, key) ? undefined : long;
  };
  const shortsOf = (key: string): string[] => {
    const found = [...(shorts.get(key)?.keys() ?? [])];
    return /^[^ ]{4,}$/.test(key) ? [...found, key.toUpperCase()] : found;
  };

  return {
    replace(path, after) {
      const before = articles.get(path);
      const touched = new Set([...formsOf(before), ...formsOf(after)]);
      const statuses = [...touched].map((form) => [form, statusOf(form)] as const);
      const changed = new Set<string>();
      const touch = (names: LocalNames | undefined) => {
        for (const key of names?.groups.keys() ?? []) for (const one of [key, ...shortsOf(key)]) changed.add(one);
        for (const short of names?.acronyms.keys() ?? []) changed.add(short);
        for (const [form, { key }] of names?.loose ?? []) if (statusOf(form) === 'name') changed.add(key);
      };
      touch(before);
      if (before) put(path, before, -1);
      if (after) {
        put(path, after, 1);
        articles.set(path, after);
      } else articles.delete(path);
      touch(after);
      for (const [form, was] of statuses) {
        if (statusOf(form) === was) continue;
        for (const part of stretchesOf(form)) for (const key of forms.get(part)?.keys.keys() ?? []) changed.add(key);
      }
      return changed;
    },
    mentions(key) {
      const found: { path: string; mention: Mention }[] = [];
      for (const [path, named] of groups.get(key) ?? [])
        for (const one of named) if (isKept(one)) found.push({ path, mention: one.mention });
      for (const [path, names] of loose.get(key) ?? [])
        for (const mention of promoted(key, names)) found.push({ path, mention });
      return found;
    },
    mentionsIn(path) {
      const names = articles.get(path);
      const found: { key: string; mention: Mention }[] = [];
      for (const [key, named] of names?.groups ?? [])
        for (const one of named) if (isKept(one)) found.push({ key, mention: one.mention });
      for (const { key, names: list } of names?.loose.values() ?? [])
        for (const mention of promoted(key, list)) found.push({ key, mention });
      return found.sort((a, b) => a.mention.start - b.mention.start);
    },
    links(key) {
      const long = target(key);
      const short = shortsOf(key).filter((one) => target(one) === key);
      return long === undefined ? short : [long, ...short];
    },
  };
}

function setAt<T>(table: Map<string, Map<string, T>>, key: string, path: string, value: T | undefined): void {
  const paths = table.get(key) ?? new Map<string, T>();
  if (value !== undefined) table.set(key, paths.set(path, value));
  else if (paths.delete(path) && paths.size === 0) table.delete(key);
}

/** How often each form is a mention; all mentions of a form are under one key. */
function tagged(mentions: readonly NamedMention[]): Counts {
  const counts: Counts = new Map();
  for (const { form } of mentions) addTo(counts, form, 1);
  return counts;
}

function* formsOf(names: LocalNames | undefined): Iterable<string> {
  if (!names) return;
  for (const mentions of names.groups.values()) for (const { form } of mentions) yield form;
  yield* names.loose.keys();
}

/** The form itself and every stretch of its words: those whose occurrences inside it depend on it. */
function stretchesOf(form: string): string[] {
  const words = form.split(' ');
  const found: string[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) found.push(words.slice(from, to).join(' '));
  }
  return found;
}

/** Forms by which other articles may mean a person of this full name: the surname; first and last name without the middle. */
function shortPersonForms(key: string, mentions: readonly NamedMention[]): string[] {
  const words = key.split(' ');
  if (words.length < 2 || !mentions.some(({ form, mention }) => form === key && mention.type === 'person')) return [];
  const surnames = words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
  return words.length > 2 ? [...surnames, `${words[0]} ${words.at(-1)}`] : surnames;
}

/** The acronym that the words of a body's name make, where it is three letters or more. */
function initialForms(key: string, mentions: readonly NamedMention[]): string[] {
  const full = mentions.find(({ form, mention }) => form === key && mention.type === 'organisation');
  const words = full?.mention.text.split(' ') ?? [];
  const short = words.length > 2 ? initialsOf(words) : '';
  return short.length >= 3 ? [short] : [];
}

/** The type that most mentions have; of equals the one that comes first here. */
export function mostOf(counts: Counts | undefined): Mention['type'] | undefined {
  const order: readonly Mention['type'][] = ['country', 'organisation', 'person', 'place', 'event', 'work', 'other'];
  let best: Mention['type'] | undefined;
  for (const type of order) if ((counts?.get(type) ?? 0) > (best ? (counts?.get(best) ?? 0) : 0)) best = type;
  return best;
}
