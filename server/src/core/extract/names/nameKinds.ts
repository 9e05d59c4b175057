import type { Dictionary, Gazetteer } from '../../language/language.ts';
import { isHeadWord, isOrganisationHead } from './kindWords.ts';
import { type Line, type NameKind, type NameSpan, wordsAsText, wordsOf } from './lines.ts';
import { countryOf, isAcronym } from './nameForms.ts';
import { isPeopleWord } from './ordinaryCapitals.ts';
import { isRoleWord } from './roleWords.ts';

/** One spelling of a name over the lines of an article. */
export interface Form {
  readonly words: readonly string[];
  /** Occurrences in prose and in titles where the tagger saw a name. */
  tagged: number;
  inTitles: number;
  /** Occurrences that it passed over. */
  untagged: number;
  /** Votes for each kind. */
  readonly kinds: Record<NameKind, number>;
  /** Set where a pattern knows the type. */
  sure?: NameSpan['type'];
  kind: NameKind;
}

export function keyOf(words: readonly string[]): string {
  return words.join(' ');
}

/** A kind seen in a title, where all words have capitals, counts less. */
const titleVote = 0.4;

/** The forms of the names of all lines, with what the tagger and the words around them say of their kind. */
export function countForms(lines: readonly Line[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const line of lines) {
    for (const span of line.names) {
      const key = wordsAsText(line, span);
      let form = forms.get(key);
      if (!form) {
        form = newForm(wordsOf(line, span), span.kind);
        forms.set(key, form);
      }
      form.tagged++;
      if (line.style !== 'prose') form.inTitles++;
      form.kinds[span.kind] += line.style === 'prose' ? 1 : titleVote;
      if (span.type) form.sure = span.type;
      if (line.style === 'prose') addContext(form, line, span);
    }
  }
  return forms;
}

/** A form that was not counted yet. */
export function newForm(words: readonly string[], kind: NameKind): Form {
  return { words, tagged: 0, inTitles: 0, untagged: 0, kinds: { PER: 0, ORG: 0, LOC: 0, MISC: 0 }, kind };
}

/** A title before a name, an age behind it, and "the" say whether it is a person's. */
function addContext({ kinds, words }: Form, { tokens }: Line, { from, to }: NameSpan): void {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (before && isRoleWord(before.text) && !isAcronym(words[0]!) && !isOrganisationHead(words.at(-1)!))
    kinds.PER += 1.1;
  if (after?.text === ',' && /^\d{2}$/.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === ',') kinds.PER += 1;
  if (before?.lower === 'the') kinds.PER -= 0.6;
  if ((before?.lower === 'in' || before?.lower === 'near') && !/^['’]/.test(after?.text ?? '')) kinds.LOC += 0.7;
}

/** One kind for each form: what most occurrences have, weighed by what the lists and the rest of the article bear out. */
export function settleKinds(forms: ReadonlyMap<string, Form>, gazetteer: Gazetteer, dictionary: Dictionary): void {
  for (const form of forms.values()) form.kind = weighed(form, gazetteer, dictionary);
  const people = [...forms.values()].filter(({ kind, words }) => kind === 'PER' && words.length > 1);
  const surnames = new Set(people.flatMap(({ words }) => words.slice(1).map((_, i) => keyOf(words.slice(i + 1)))));
  const given = new Set(people.map(({ words }) => words[0]!));
  const places = new Set([...forms.values()].filter(isCompassPlace).map(({ words }) => words[1]!));
  for (const [key, form] of forms) {
    if (form.sure || isAcronym(key)) continue;
    if (form.kind === 'PER' && (surnames.has(key) || !places.has(key))) continue;
    if (surnames.has(key) && !countryOf(key, gazetteer)) form.kind = 'PER';
    else if (form.words.length === 1 && places.has(key) && !gazetteer.isGivenName(key)) form.kind = 'LOC';
    else if (given.has(key) && form.kinds.PER > 0) form.kind = 'PER';
  }
}

/** "South Ossetia" makes "Ossetia" a place. */
function isCompassPlace({ kind, words }: Form): boolean {
  return kind === 'LOC' && words.length === 2 && /^(?:North|South|East|West|Central|Northern|Southern)/.test(words[0]!);
}

/** Inhabitants from which a city is more likely meant than a body called so. */
const largeCity = 250_000;

function weighed({ words, kinds, kind }: Form, gazetteer: Gazetteer, dictionary: Dictionary): NameKind {
  const name = keyOf(words);
  const knownPlace = countryOf(name, gazetteer) !== undefined || gazetteer.isCity(name) || gazetteer.isRegion(name);
  const single = words.length === 1;
  const { PER, ORG, LOC, MISC } = kinds;
  const votes: Record<NameKind, number> = { PER, ORG: isAcronym(name) ? ORG * 1.5 : ORG, LOC, MISC: MISC * 0.8 };
  if (single && !knownPlace) {
    const surname = gazetteer.isSurname(name);
    if (!surname && !gazetteer.isGivenName(name)) {
      votes.PER *= 0.4;
    }
    votes.LOC *= 0.5;
    if (surname) votes.PER += LOC * 0.55;
  }
  if (gazetteer.cityPopulation(name) >= largeCity && !dictionary.hasWord(name.toLowerCase())) {
    votes.LOC += (single ? 0.6 : 1) * (ORG + MISC) + 0.3;
  }
  if (!single && !knownPlace && looksLikeTeam(words, gazetteer, dictionary)) votes.ORG += LOC * 1.1 + PER * 0.6;
  if (!single && !knownPlace && looksLikePerson(words, gazetteer, dictionary))
    votes.PER += 0.7 * (ORG + LOC + MISC) + 0.4;
  const order: readonly NameKind[] = ['PER', 'ORG', 'LOC', 'MISC'];
  return order.reduce((best, one) => (votes[one] > votes[best] ? one : best), kind);
}

/** "Utah Comets": a place, then a common noun that is no kind of place. */
function looksLikeTeam(words: readonly string[], gazetteer: Gazetteer, dictionary: Dictionary): boolean {
  const last = words.at(-1)!;
  const place = words.slice(0, -1).join(' ');
  const known =
    countryOf(place, gazetteer) !== undefined || gazetteer.isRegion(place) || gazetteer.cityPopulation(place) >= 65_536;
  return (
    known &&
    !isHeadWord(last) &&
    !isRoleWord(last) &&
    dictionary.hasWord(last.toLowerCase()) &&
    /^\p{Lu}\p{Ll}/u.test(last)
  );
}

/** A given name, then one or two words of which the last is a surname, or an only one that is no ordinary word. */
function looksLikePerson(words: readonly string[], gazetteer: Gazetteer, dictionary: Dictionary): boolean {
  const last = words.at(-1)!;
  if (words.length > 3 || !gazetteer.isGivenName(words[0]!) || isOrganisationHead(last)) return false;
  const surname =
    gazetteer.isSurname(last) ||
    (words.length === 2 && !dictionary.hasWord(last.toLowerCase()) && !isPeopleWord(last, gazetteer));
  return surname && words.every((word) => /^\p{Lu}/u.test(word) && !isAcronym(word));
}
