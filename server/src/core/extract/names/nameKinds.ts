import type { Dictionary, Gazetteer } from '../../language/language.ts';
import { isOrganisationHead } from './kindWords.ts';
import { kindNumber, type Line, type NameKind, type NameSpan, wordsAsText, wordsOf } from './lines.ts';
import { countryOf, isAcronym } from './nameForms.ts';
import { inList, type KnownName, knownName } from './nameLists.ts';
import { isRoleToken } from './roleWords.ts';

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
  /** From when the kinds are settled on. */
  known?: KnownName;
}

export function keyOf(words: readonly string[]): string {
  return words.length === 1 ? words[0]! : words.join(' ');
}

/** A kind seen in a title, where all words have capitals, counts less. */
const titleVote = 0.4;

/** The forms of the names of all lines, with what the tagger and the words around them say of their kind. */
export function countForms(lines: readonly Line[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const line of lines) {
    const { names } = line;
    for (let i = 0; i < names.length; i++) {
      const span = names[i]!;
      const key = wordsAsText(line, span);
      let form = forms.get(key);
      if (!form) {
        form = newForm(wordsOf(line, span), span.kind);
        forms.set(key, form);
      }
      const { from, to, kind, type } = span;
      names[i] = type ? { from, to, kind, type, key, form } : { from, to, kind, key, form };
      form.tagged++;
      if (line.style !== 'prose') form.inTitles++;
      addVote(form, kind, line.style === 'prose' ? 1 : titleVote);
      if (span.type) form.sure = span.type;
      if (line.style === 'prose') addContext(form, line, span);
    }
  }
  return forms;
}

/** By name: a key that is looked up by its value is slow, and this is done for every name. */
function addVote({ kinds }: Form, kind: NameKind, vote: number): void {
  switch (kind) {
    case 'PER':
      kinds.PER += vote;
      break;
    case 'ORG':
      kinds.ORG += vote;
      break;
    case 'LOC':
      kinds.LOC += vote;
      break;
    case 'MISC':
      kinds.MISC += vote;
  }
}

/** A form that was not counted yet. */
export function newForm(words: readonly string[], kind: NameKind): Form {
  return { words, tagged: 0, inTitles: 0, untagged: 0, kinds: { PER: 0, ORG: 0, LOC: 0, MISC: 0 }, kind };
}

/** A title before a name, an age behind it, and "the" say whether it is a person's. */
function addContext({ kinds, words }: Form, { tokens }: Line, { from, to }: NameSpan): void {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (before && isRoleToken(before) && !isAcronym(words[0]!) && !isOrganisationHead(words.at(-1)!)) kinds.PER += 1.1;
  if (
    after?.text === ',' &&
    tokens[to + 1]?.kind === 'number' &&
    /^\d{2}$/.test(tokens[to + 1]!.text) &&
    tokens[to + 2]?.text === ','
  )
    kinds.PER += 1;
  if (before?.lower === 'the') kinds.PER -= 0.6;
  if ((before?.lower === 'in' || before?.lower === 'near') && !/^['’]/.test(after?.text ?? '')) kinds.LOC += 0.7;
}

/** One kind for each form: what most occurrences have, weighed by what the lists and the rest of the article bear out. */
export function settleKinds(forms: ReadonlyMap<string, Form>, gazetteer: Gazetteer, dictionary: Dictionary): void {
  const surnames = new Set<string>();
  const given = new Set<string>();
  const places = new Set<string>();
  for (const [key, form] of forms) {
    form.known = knownName(key, form.words, gazetteer, dictionary);
    form.kind = weighed(form, form.known.lists);
    const { kind, words } = form;
    if (isCompassPlace(form)) places.add(words[1]!);
    if (kind !== 'PER' || words.length < 2) continue;
    given.add(words[0]!);
    for (let i = 1; i < words.length; i++) surnames.add(i === words.length - 1 ? words[i]! : keyOf(words.slice(i)));
  }
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

function weighed({ words, kinds, kind }: Form, lists: number): NameKind {
  const single = words.length === 1;
  const isPlace = (lists & inList.place) !== 0;
  let { PER, ORG, LOC, MISC } = kinds;
  if ((lists & inList.acronym) !== 0) ORG *= 1.5;
  MISC *= 0.8;
  if (single && !isPlace) {
    const surname = (lists & inList.surname) !== 0;
    if (!surname && (lists & inList.given) === 0) PER *= 0.4;
    LOC *= 0.5;
    if (surname) PER += kinds.LOC * 0.55;
  }
  if ((lists & inList.city) !== 0) LOC += (single ? 0.6 : 1) * (kinds.ORG + kinds.MISC) + 0.3;
  if ((lists & inList.team) !== 0) ORG += kinds.LOC * 1.1 + kinds.PER * 0.6;
  if ((lists & inList.person) !== 0) PER += 0.7 * (kinds.ORG + kinds.LOC + kinds.MISC) + 0.4;
  // The kind met first stays where no other has more.
  let best = kind;
  let most = [PER, ORG, LOC, MISC][kindNumber(kind)]!;
  if (PER > most) [best, most] = ['PER', PER];
  if (ORG > most) [best, most] = ['ORG', ORG];
  if (LOC > most) [best, most] = ['LOC', LOC];
  return MISC > most ? 'MISC' : best;
}
