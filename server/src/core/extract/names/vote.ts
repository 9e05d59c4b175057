import type { Dictionary, Gazetteer } from '../../language/language.ts';
import type { AcronymPair } from './bracketAcronyms.ts';
import { isOrganisationHead, kindOfWords } from './kindWords.ts';
import { isCapitalised, type Line, type NameSpan, touches, withoutOverlaps, wordsOf } from './lines.ts';
import { countryOf, isAcronym } from './nameForms.ts';
import { countForms, type Form, keyOf, settleKinds } from './nameKinds.ts';

/** A form with at least this share of its occurrences tagged is a name everywhere (measured before: design, section 6). */
export const nameShare = 0.3;

/**
 * Lets the occurrences of each form vote: one kind for all, names for those the tagger passed over, none for words that
 * the article mostly has in lower case. Changes the lines' names.
 */
export function voteOnNames(
  lines: readonly Line[],
  pairs: readonly (readonly [Line, AcronymPair])[],
  gazetteer: Gazetteer,
  dictionary: Dictionary,
): void {
  const forms = countForms(lines);
  settleKinds(forms, gazetteer, dictionary);
  // A short form is of the kind of what it is short for.
  for (const [line, { name, acronym }] of pairs) {
    const short = forms.get(keyOf(wordsOf(line, acronym)));
    const words = wordsOf(line, name);
    if (short) short.kind = kindOfWords(words) === 'organisation' ? 'ORG' : forms.get(keyOf(words))!.kind;
  }
  const lower = lowerCaseCounts(lines);
  dropOrdinary(lines, forms, lower, dictionary, gazetteer);
  const index = indexOf(forms);
  cutLong(lines, forms, index, lower, dictionary, gazetteer);
  for (const line of lines) for (const { form } of passedOver(line, index)) form.untagged++;
  for (const line of lines) {
    const found = passedOver(line, index).filter(
      ({ form }) => form.tagged / (form.tagged + form.untagged) >= nameShare,
    );
    line.names = withoutOverlaps(line, [
      ...line.names,
      ...found.map(({ from, to, form }) => ({ from, to, kind: form.kind, ...(form.sure && { type: form.sure }) })),
    ]);
  }
  for (const line of lines) line.names = line.names.map((span) => settled(line, span, forms));
}

/** "the Alliance" in an article that also writes "the alliance": a capital that names nothing. */
function dropOrdinary(
  lines: readonly Line[],
  forms: Map<string, Form>,
  lower: ReadonlyMap<string, number>,
  dictionary: Dictionary,
  gazetteer: Gazetteer,
): void {
  const parts = new Set(
    [...forms.values()].filter(({ kind, words }) => kind === 'PER' && words.length > 1).flatMap(({ words }) => words),
  );
  for (const [key, { words, tagged, sure }] of forms) {
    if (sure || words.length > 1 || isAcronym(key) || parts.has(key) || countryOf(key, gazetteer)) continue;
    const seen = lower.get(key.toLowerCase()) ?? 0;
    const ordinary = dictionary.hasWord(key.toLowerCase());
    const fragment = key.length <= 2 && !gazetteer.isSurname(key) && !gazetteer.isGivenName(key);
    if ((ordinary && seen >= tagged) || fragment) forms.delete(key);
  }
  for (const line of lines) line.names = line.names.filter((span) => forms.has(keyOf(wordsOf(line, span))));
}

/** How often the article has each word without a capital. */
function lowerCaseCounts(lines: readonly Line[]): ReadonlyMap<string, number> {
  const lower = new Map<string, number>();
  for (const { tokens } of lines) {
    for (const { text, kind } of tokens)
      if (kind === 'word' && !isCapitalised(text)) lower.set(text, (lower.get(text) ?? 0) + 1);
  }
  return lower;
}

/** Forms by their words; how many words the forms that begin with a word have, the most first. */
interface FormIndex {
  readonly forms: ReadonlyMap<string, Form>;
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

/** In capitals a form is found under its words in capitals too. */
function indexOf(forms: ReadonlyMap<string, Form>): FormIndex {
  const all = new Map(forms);
  const lengths = new Map<string, Set<number>>();
  const add = (words: readonly string[], form: Form) => {
    const key = keyOf(words);
    if (!all.has(key)) all.set(key, form);
    lengths.set(words[0]!, (lengths.get(words[0]!) ?? new Set()).add(words.length));
  };
  for (const form of forms.values()) {
    add(form.words, form);
    add(
      form.words.map((word) => word.toUpperCase()),
      form,
    );
  }
  return {
    forms: all,
    lengths: new Map([...lengths].map(([word, sizes]) => [word, [...sizes].sort((a, b) => b - a)])),
  };
}

interface Occurrence {
  readonly from: number;
  readonly to: number;
  readonly form: Form;
}

/** Where a known form stands outside every name of the line; of several the longest. */
function passedOver(line: Line, index: FormIndex): Occurrence[] {
  const taken = new Uint8Array(line.tokens.length);
  for (const { from, to } of line.names) taken.fill(1, from, to);
  return occurrences(line, index, taken);
}

function occurrences(line: Line, index: FormIndex, taken: Uint8Array, not?: Form): Occurrence[] {
  const found: Occurrence[] = [];
  for (let i = 0; i < line.tokens.length; i++) {
    for (const length of index.lengths.get(line.tokens[i]!.text) ?? []) {
      const span = { from: i, to: i + length };
      if (span.to > line.tokens.length || touches(taken, span)) continue;
      const form = formAt(line, index, wordsOf(line, span));
      if (!form || form === not) continue;
      found.push({ ...span, form });
      i += length - 1;
      break;
    }
  }
  return found;
}

function formAt(line: Line, index: FormIndex, words: readonly string[]): Form | undefined {
  const key = keyOf(words);
  const form = index.forms.get(key);
  if (!form || form.tagged < 1) return undefined;
  // Another spelling in capitals counts only where everything is in capitals.
  if (key !== keyOf(form.words) && line.style !== 'capitals') return undefined;
  // A single word known as a name from titles only says nothing about prose.
  return line.style === 'prose' && form.tagged === form.inTitles && form.words.length === 1 ? undefined : form;
}

/**
 * A tagged name that holds one known from the prose beside ordinary words is cut down to it: in a title always, in prose
 * where the article has all of them in lower case too ("the CSO Framework Enhancing").
 */
function cutLong(
  lines: readonly Line[],
  forms: Map<string, Form>,
  index: FormIndex,
  lower: ReadonlyMap<string, number>,
  dictionary: Dictionary,
  gazetteer: Gazetteer,
): void {
  const cut = (line: Line, span: NameSpan): boolean => {
    const words = wordsOf(line, span);
    const own = forms.get(keyOf(words));
    if (words.length < 2 || (own && own.tagged > own.inTitles && (line.style !== 'prose' || own.tagged > 1)))
      return false;
    const outside = new Uint8Array(line.tokens.length).fill(1);
    outside.fill(0, span.from, span.to);
    const known = occurrences(line, index, outside, own).filter(
      ({ form }) => form.tagged > form.inTitles && form.tagged > own!.tagged,
    );
    if (!known.length) return false;
    const rest = line.tokens
      .slice(span.from, span.to)
      .filter((_, i) => !known.some(({ from, to }) => from <= span.from + i && span.from + i < to));
    const sure = known.some(
      ({ form: { words: inner } }) => isAcronym(keyOf(inner)) || countryOf(keyOf(inner), gazetteer),
    );
    if (line.style === 'prose')
      return Boolean(sure) && rest.every(({ text }) => lower.has(text.toLowerCase()) && !isOrganisationHead(text));
    return rest.every(({ text }) => dictionary.hasWord(text.toLowerCase()) && !isOrganisationHead(text));
  };
  for (const line of lines) {
    const gone = line.names.filter((span) => cut(line, span));
    if (!gone.length) continue;
    line.names = line.names.filter((span) => !gone.includes(span));
    for (const span of gone) {
      const form = forms.get(keyOf(wordsOf(line, span)))!;
      form.tagged--;
      form.untagged += 9;
    }
  }
}

function settled(line: Line, span: NameSpan, forms: ReadonlyMap<string, Form>): NameSpan {
  const form = forms.get(keyOf(wordsOf(line, span)));
  if (!form) return span;
  const type = span.type ?? form.sure;
  return { from: span.from, to: span.to, kind: form.kind, ...(type && { type }) };
}
