import type { Dictionary, Gazetteer } from '../../language/language.ts';
import { isOrganisationHead } from './kindWords.ts';
import { isCapitalised, type Line, linkWords, type NameKind, type NameSpan, wordsAsText, wordsOf } from './lines.ts';
import { countryOf, isAcronym } from './nameForms.ts';
import { isPartyAdjective, isPeopleWord } from './ordinaryCapitals.ts';
import { isCompanionToken, isRoleCompanion, isRoleToken, isRoleWord, regnalTitles } from './roleWords.ts';

/** Takes determiners, titles, peoples and possessive endings off the edges; a title before "of" leaves what it is of. */
export function trim(line: Line, span: NameSpan, gazetteer: Gazetteer): NameSpan[] {
  const { tokens } = line;
  let { from, to } = span;
  const word = (i: number) => tokens[i]!.text;
  const size = () => to - from;
  while (
    size() > 0 &&
    (leading.has(tokens[from]!.lower) ||
      (!isCapitalised(word(from)) && !/\d|^[a-z]+[A-Z]/.test(word(from)) && !linkWords.has(word(from).toLowerCase())))
  )
    from++;
  while (size() > 0 && trailing.has(tokens[to - 1]!.lower)) to--;
  while (size() > 1 && /^[a-z]+$/.test(word(to - 1)) && !linkWords.has(word(to - 1)) && span.kind !== 'MISC') to--;
  while (size() > 0 && sentenceStart(line, from) && closedClass.has(tokens[from]!.pos)) from++;
  while (
    size() > 1 &&
    (tokens[to - 1]!.pos === 'PRP' ||
      (span.kind !== 'MISC' && span.kind !== 'ORG' && tokens[to - 1]!.kind === 'number'))
  )
    to--;
  // "Veterans of World War II": a common noun that only begins the sentence.
  if (sentenceStart(line, from) && tokens[from]?.pos === 'NNS' && tokens[from + 1]?.text === 'of' && size() > 2)
    from += 2;
  // "H.E. Paul Lindner": before two more names it is no initials but His Excellency.
  if (size() > 2 && /^(?:H\.E\.?|H\.R\.H\.?|H\.M\.?|HE|HRH|HM)$/.test(word(from)) && isCapitalised(word(from + 1)))
    from++;
  if (size() === 0) return [];
  const roles = leadingRole(line, { ...span, from, to }, gazetteer);
  from += roles;
  while (roles && size() > 0 && /^(?:of|the|for|to)$/i.test(word(from))) from++;
  // "Foreign Minister" alone, or before the name of its holder's country, is no name.
  const tail = trailingRole(line, { ...span, from, to }, gazetteer);
  to -= tail;
  if (size() <= 0) return [];
  // "The Norwegian Olga Strand" is a person, whatever the whole was taken for.
  const person =
    span.kind !== 'PER' &&
    size() === 3 &&
    isPeopleWord(word(from), gazetteer) &&
    gazetteer.isGivenName(word(from + 1)) &&
    isPersonStart(line, from + 1, to, gazetteer) &&
    !isOrganisationHead(word(to - 1));
  const kind = person ? 'PER' : span.kind;
  if (
    kind === 'PER' &&
    size() > 1 &&
    (isPeopleWord(word(from), gazetteer) || isPartyAdjective(word(from))) &&
    isCapitalised(word(from + 1))
  )
    from++;
  if (person) return [{ from, to, kind }];
  return [
    {
      from,
      to,
      kind: kind === 'PER' && roles === 0 ? 'PER' : kindAfter(line, { ...span, from, to }, roles > 0, gazetteer),
    },
  ];
}

/** What is no part of a name at its beginning, and at its end. */
const leading = new Set("the a an it its his her our their this these ' ’ \" “ ” ‘ ( [ - 's ’s".split(' '));
const trailing = new Set("' ’ 's ’s \" “ ” ) ] - of the and for &".split(' '));
/** A word in lower case that is taken off the edges of a name wherever it stands there. */
export function isEdgeWord(lower: string): boolean {
  return leading.has(lower) || trailing.has(lower);
}
const closedClass = new Set('DT PDT IN PRP PRP$ WP WP$ WDT WRB CC MD EX UH RB CD'.split(' '));

/** At the start of a sentence or of a quotation a capital says nothing. */
function sentenceStart(line: Line, i: number): boolean {
  return i === 0 || line.tokens[i - 1]!.kind === 'punctuation';
}

/** How many words of a title the name begins with, all of them where it is nothing else. */
function leadingRole(line: Line, { from, to, kind }: NameSpan, gazetteer: Gazetteer): number {
  const word = (i: number) => line.tokens[i]!.text;
  let at = from;
  let seen = false;
  while (at < to) {
    const token = line.tokens[at]!;
    if (isRoleToken(token)) seen = true;
    else if (!isCompanionToken(token) || !followedByRole(line, at + 1, to)) break;
    at++;
    if (seen && at < to && !isRoleToken(line.tokens[at]!) && !isCompanionToken(line.tokens[at]!)) break;
  }
  if (!seen) return 0;
  const rest = to - at;
  if (rest === 0) return at - from;
  const next = word(at);
  if (/^(?:of|for|to)$/i.test(next)) return at - from;
  // "Dean Smith", "Major League Baseball", "Chief Scientist Office": the first word belongs to the name.
  if (kind !== 'PER' && !isPersonStart(line, at, to, gazetteer)) return 0;
  if (
    at - from === 1 &&
    rest === 1 &&
    gazetteer.isGivenName(word(from)) &&
    !/^(?:General|Major|Judge|President|Justice)$/.test(word(from))
  )
    return 0;
  return at - from;
}

function followedByRole(line: Line, at: number, to: number): boolean {
  const next = at < to ? line.tokens[at]! : undefined;
  return next !== undefined && (isRoleToken(next) || (isCompanionToken(next) && followedByRole(line, at + 1, to)));
}

/** One or two words that may be a person's name and end the span. */
function isPersonStart(line: Line, at: number, to: number, gazetteer: Gazetteer): boolean {
  const words = wordsOf(line, { from: at, to });
  if (words.length > 4 || words.some((word) => isOrganisationHead(word) || !/^\p{Lu}/u.test(word))) return false;
  return words.length === 1 || gazetteer.isGivenName(words[0]!) || gazetteer.isSurname(words.at(-1)!);
}

/** Words of a title at the end of a name that begins with an acronym, a country or a possessive: "UNESCO Director General". */
function trailingRole(line: Line, { from, to, kind }: NameSpan, gazetteer: Gazetteer): number {
  if (kind === 'PER' || to - from < 2) return 0;
  const word = (i: number) => line.tokens[i]!.text;
  const first = word(from);
  for (let at = from + 1; at < to; at++) {
    const token = line.tokens[at]!;
    if (!isRoleToken(token) && !(isCompanionToken(token) && followedByRole(line, at + 1, to))) continue;
    if (/^(?:of|for)$/.test(word(at - 1))) return 0;
    const head = wordsAsText(line, { from, to: at });
    if (!isAcronym(first) && !countryOf(head, gazetteer) && !isPeopleWord(first, gazetteer)) return 0;
    const rest = wordsOf(line, { from: at, to });
    if (rest.every((one) => isRoleWord(one) || isRoleCompanion(one))) return to - at;
  }
  return 0;
}

/** What is left after a title: the holder, or the body the office belongs to. */
function kindAfter(line: Line, span: NameSpan, title: boolean, gazetteer: Gazetteer): NameKind {
  if (!title) return span.kind;
  const words = wordsOf(line, span);
  if (countryOf(wordsAsText(line, span), gazetteer)) return 'LOC';
  const before = line.tokens[span.from - 1]?.lower ?? '';
  if (/^(?:of|the|for|to)$/.test(before)) return span.kind === 'PER' || span.kind === 'MISC' ? 'ORG' : span.kind;
  return words.length <= 4 && !words.some(isOrganisationHead) ? 'PER' : span.kind;
}

/** In a title every word has a capital: ordinary words are taken off the edges, and a name of nothing else is none. */
export function trimTitle(line: Line, span: NameSpan, gazetteer: Gazetteer, dictionary: Dictionary): NameSpan[] {
  const words = wordsOf(line, span);
  const whole = words.join(' ');
  if (countryOf(whole, gazetteer) || gazetteer.isRegion(whole)) return [span];
  const last = words.at(-1)!;
  const strongHead = words.length > 1 && isOrganisationHead(last) && line.tokens[span.to - 1]!.pos.startsWith('NN');
  const ordinary = (word: string) =>
    linkWords.has(word.toLowerCase()) ||
    (!isAcronym(word) && dictionary.hasWord(word.toLowerCase()) && !regnalTitles.has(word.toLowerCase()));
  if (strongHead && words.filter((word) => !ordinary(word)).length > 0) return [span];
  if (span.kind === 'PER' && words.length > 1 && gazetteer.isGivenName(words[0]!) && !ordinary(last)) return [span];
  let { from, to } = span;
  const compass = (i: number) =>
    /^(?:North|South|East|West|Central|New|Upper|Lower)$/i.test(line.tokens[i]!.text) && i + 1 < to;
  while (from < to && ordinary(line.tokens[from]!.text) && !(compass(from) && !ordinary(line.tokens[from + 1]!.text)))
    from++;
  while (to > from && ordinary(line.tokens[to - 1]!.text)) to--;
  if (line.style === 'capitals' && to - from === 1 && line.tokens[from]!.text.length < 3) return [];
  return from < to ? [{ ...span, from, to }] : [];
}
