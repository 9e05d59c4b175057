import { SpellingCounts } from '../../article/spellingTables.ts';
import type { Dictionary, Gazetteer } from '../../language/language.ts';
import type { AcronymPair } from './bracketAcronyms.ts';
import { cutLong } from './cutLong.ts';
import { type FormIndex, formOf, indexOf, passedOver } from './formIndex.ts';
import { isOrganisationHead, kindOfWords } from './kindWords.ts';
import { isCapitalised, keyOfName, type Line, type NameSpan, withoutOverlaps, wordsAsText, wordsOf } from './lines.ts';
import { countForms, type Form, keyOf, newForm, settleKinds } from './nameKinds.ts';
import { inList, knownName } from './nameLists.ts';
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
  countLowerCase(lines);
  dropOrdinary(lines, forms, dictionary, gazetteer);
  addSurnames(forms, dictionary);
  const index = indexOf(
    forms,
    lines.some(({ style }) => style === 'capitals'),
  );
  cutLong(lines, { forms, index, lower, dictionary, gazetteer });
  const overlooked = lines.map((line) => passedOver(line, index));
  for (const found of overlooked) for (const { form } of found) form.untagged++;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const known = overlooked[i]!;
    if (known.length === 0 && line.names.length === 0) continue;
    const found = known.filter(({ form }) => form.tagged / (form.tagged + form.untagged) >= nameShare);
    if (found.length > 0)
      line.names = withoutOverlaps(line, [
        ...line.names,
        ...found.map(({ from, to, form }) => ({ from, to, kind: form.kind, ...(form.sure && { type: form.sure }) })),
      ]);
    const { names } = line;
    for (let k = 0; k < names.length; k++) names[k] = settled(line, names[k]!, index);
  }
}

/** "the Alliance" in an article that also writes "the alliance": a capital that names nothing. */
function dropOrdinary(
  lines: readonly Line[],
  forms: Map<string, Form>,
  dictionary: Dictionary,
  gazetteer: Gazetteer,
): void {
  const parts = new Set<string>();
  for (const { kind, words } of forms.values())
    if (kind === 'PER' && words.length > 1) for (const word of words) parts.add(word);
  const before = forms.size;
  for (const [key, { words, tagged, sure, known }] of forms) {
    if (sure || words.length > 1 || parts.has(key)) continue;
    const { lists } = known ?? knownName(key, words, gazetteer, dictionary);
    if ((lists & (inList.acronym | inList.country)) !== 0) continue;
    const ordinary = (lists & inList.ordinary) !== 0 && lower.of(key.toLowerCase()) >= tagged;
    const fragment = key.length <= 2 && (lists & (inList.surname | inList.given)) === 0;
    if (ordinary || fragment) forms.delete(key);
  }
  if (forms.size === before) return;
  for (const line of lines)
    if (line.names.length > 0) line.names = line.names.filter((span) => forms.has(keyOfName(line, span)));
}

/** The surname alone is a name of the person, though the tagger never saw it so, unless it is an ordinary word of the article. */
function addSurnames(forms: Map<string, Form>, dictionary: Dictionary): void {
  for (const { kind, words, tagged, inTitles, sure } of [...forms.values()]) {
    const last = words.at(-1)!;
    if (kind !== 'PER' || words.length < 2 || sure || tagged === inTitles || forms.has(last) || last.length < 3)
      continue;
    const plain = last.toLowerCase();
    if (
      !isCapitalised(last) ||
      isRoleWord(last) ||
      lower.of(plain) > 0 ||
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

/** How often the article at hand has each word without a capital. */
const lower = new SpellingCounts();

function countLowerCase(lines: readonly Line[]): void {
  lower.clear();
  for (const { tokens, traits, base } of lines) {
    for (let i = 0; i < tokens.length; i++)
      if (traits[base + i] === 0 && tokens[i]!.kind === 'word') lower.add(tokens[i]!);
  }
}

function settled(line: Line, span: NameSpan, index: FormIndex): NameSpan {
  const key = keyOfName(line, span);
  // In a line of capitals the form may be one that is written in other letters.
  const isOwn = line.style !== 'capitals';
  const form = (isOwn ? span.form : undefined) ?? formOf(line, index, key);
  if (!form) return span;
  const type = span.type ?? form.sure;
  const { from, to } = span;
  const { kind } = form;
  const own = isOwn ? form : undefined;
  // Most names are of the kind of their form already.
  if (kind === span.kind && type === span.type && key === span.key && own === span.form) return span;
  return type ? { from, to, kind, type, key, form: own } : { from, to, kind, key, form: own };
}
