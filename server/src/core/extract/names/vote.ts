import type { Dictionary, Gazetteer } from '../../language/language.ts';
import { isOrganisationHead } from './kindWords.ts';
import { isCapitalised, type Line, type NameSpan, wordsOf } from './lines.ts';
import { countryOf, isAcronym } from './nameForms.ts';
import { countForms, type Form, keyOf, settleKinds } from './nameKinds.ts';
import { withoutOverlaps } from './taggedNames.ts';

/** A form with at least this share of its occurrences tagged is a name everywhere (measured before: design, section 6). */
export const nameShare = 0.3;

/**
 * Lets the occurrences of each form vote: one kind for all, names for those the tagger passed over, none for words that
 * the article mostly has in lower case. Changes the lines' names.
 */
export function voteOnNames(lines: readonly Line[], gazetteer: Gazetteer, dictionary: Dictionary): void {
  const forms = countForms(lines);
  settleKinds(forms, gazetteer, dictionary);
  const lower = lowerCaseCounts(lines);
  dropOrdinary(lines, forms, lower, dictionary, gazetteer);
  const index = byFirstWord(forms.values());
  cutLong(lines, forms, index, lower, dictionary, gazetteer);
  for (const line of lines) for (const { form } of passedOver(line, index)) form.untagged++;
  for (const line of lines) {
    const found = passedOver(line, index).filter(
      ({ form }) => form.tagged / (form.tagged + form.untagged) >= nameShare,
    );
    line.names = withoutOverlaps([
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

function byFirstWord(forms: Iterable<Form>): Map<string, Form[]> {
  const index = new Map<string, Form[]>();
  const add = (word: string, form: Form) => {
    const list = index.get(word);
    if (list) list.push(form);
    else index.set(word, [form]);
  };
  for (const form of forms) {
    add(form.words[0]!, form);
    const upper = form.words[0]!.toUpperCase();
    if (upper !== form.words[0]) add(upper, form);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

interface Occurrence {
  readonly from: number;
  readonly to: number;
  readonly form: Form;
}

/** Where a known form stands outside every name of the line; of several the longest. */
function passedOver(line: Line, index: ReadonlyMap<string, readonly Form[]>): Occurrence[] {
  const taken = new Uint8Array(line.tokens.length);
  for (const { from, to } of line.names) taken.fill(1, from, to);
  return occurrences(line, index, taken);
}

function occurrences(
  line: Line,
  index: ReadonlyMap<string, readonly Form[]>,
  taken: Uint8Array,
  not?: Form,
): Occurrence[] {
  const found: Occurrence[] = [];
  for (let i = 0; i < line.tokens.length; i++) {
    const form = index
      .get(line.tokens[i]!.text)
      ?.find((one) => one !== not && one.tagged > 0 && standsAt(line, i, one, taken));
    if (!form) continue;
    found.push({ from: i, to: i + form.words.length, form });
    i += form.words.length - 1;
  }
  return found;
}

function standsAt(line: Line, at: number, { words, tagged, inTitles }: Form, taken: Uint8Array): boolean {
  // A form known from titles only says nothing about prose.
  if (line.style === 'prose' && tagged === inTitles && words.length === 1) return false;
  const capitals = line.style === 'capitals';
  for (let i = 0; i < words.length; i++) {
    const token = line.tokens[at + i];
    if (!token || taken[at + i]) return false;
    if (token.text !== words[i] && !(capitals && token.text === words[i]!.toUpperCase())) return false;
  }
  return true;
}

/**
 * A tagged name that holds one known from the prose beside ordinary words is cut down to it: in a title always, in prose
 * where the article has all of them in lower case too ("the CSO Framework Enhancing").
 */
function cutLong(
  lines: readonly Line[],
  forms: Map<string, Form>,
  index: ReadonlyMap<string, readonly Form[]>,
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
