import type { Dictionary, Gazetteer } from '../../language/language.ts';
import type { AcronymPair } from './bracketAcronyms.ts';
import { cutLong } from './cutLong.ts';
import { type FormIndex, formOf, indexOf, passedOver } from './formIndex.ts';
import { isOrganisationHead, kindOfWords } from './kindWords.ts';
import { isCapitalised, type Line, type NameSpan, withoutOverlaps, wordsAsText, wordsOf } from './lines.ts';
import { countryOf, isAcronym } from './nameForms.ts';
import { countForms, type Form, keyOf, newForm, settleKinds } from './nameKinds.ts';
import { isCalendarWord } from './ordinaryCapitals.ts';
import { isRoleWord } from './roleWords.ts';

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
    const short = forms.get(wordsAsText(line, acronym));
    const words = wordsOf(line, name);
    if (short) short.kind = kindOfWords(words) === 'organisation' ? 'ORG' : forms.get(keyOf(words))!.kind;
  }
  const lower = lowerCaseCounts(lines, forms);
  dropOrdinary(lines, forms, lower, dictionary, gazetteer);
  addSurnames(forms, lower, dictionary);
  const index = indexOf(forms);
  cutLong(lines, { forms, index, lower, dictionary, gazetteer });
  const overlooked = lines.map((line) => passedOver(line, index));
  for (const found of overlooked) for (const { form } of found) form.untagged++;
  for (const [i, line] of lines.entries()) {
    const found = overlooked[i]!.filter(({ form }) => form.tagged / (form.tagged + form.untagged) >= nameShare);
    if (found.length > 0)
      line.names = withoutOverlaps(line, [
        ...line.names,
        ...found.map(({ from, to, form }) => ({ from, to, kind: form.kind, ...(form.sure && { type: form.sure }) })),
      ]);
    if (line.names.length > 0) line.names = line.names.map((span) => settled(line, span, index));
  }
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
  for (const line of lines)
    if (line.names.length > 0) line.names = line.names.filter((span) => forms.has(wordsAsText(line, span)));
}

/** The surname alone is a name of the person, though the tagger never saw it so, unless it is an ordinary word of the article. */
function addSurnames(forms: Map<string, Form>, lower: ReadonlyMap<string, number>, dictionary: Dictionary): void {
  for (const { kind, words, tagged, inTitles, sure } of [...forms.values()]) {
    const last = words.at(-1)!;
    if (kind !== 'PER' || words.length < 2 || sure || tagged === inTitles || forms.has(last) || last.length < 3)
      continue;
    const plain = last.toLowerCase();
    if (
      !isCapitalised(last) ||
      isRoleWord(last) ||
      lower.has(plain) ||
      isCalendarWord(last) ||
      isOrganisationHead(last)
    )
      continue;
    const form = newForm([last], 'PER');
    // An ordinary word needs more than one sentence that begins with it to be outvoted.
    form.tagged = dictionary.hasWord(plain) ? 1 : 3;
    forms.set(last, form);
  }
}

/** How often the article has each word of the forms without a capital. */
function lowerCaseCounts(lines: readonly Line[], forms: ReadonlyMap<string, Form>): ReadonlyMap<string, number> {
  const asked = new Set<string>();
  for (const { words } of forms.values()) for (const word of words) asked.add(word.toLowerCase());
  const lower = new Map<string, number>();
  for (const { tokens } of lines) {
    for (const { text, kind } of tokens)
      if (kind === 'word' && !isCapitalised(text) && asked.has(text)) lower.set(text, (lower.get(text) ?? 0) + 1);
  }
  return lower;
}

function settled(line: Line, span: NameSpan, index: FormIndex): NameSpan {
  const form = formOf(line, index, wordsAsText(line, span));
  if (!form) return span;
  const type = span.type ?? form.sure;
  return { from: span.from, to: span.to, kind: form.kind, ...(type && { type }) };
}
