import type { Token } from '../../article/article.ts';
import type { Dictionary, Gazetteer } from '../../language/language.ts';
import { isHeadWord, isOrganisationHead } from './kindWords.ts';
import { isCapitalised, type Line, type NameKind, type NameSpan, withoutOverlaps, wordsOf } from './lines.ts';
import { countryOf, isAcronym } from './nameForms.ts';
import { isCalendarWord, isCommonAbbreviation, isPartyAdjective, isPeopleWord } from './ordinaryCapitals.ts';
import { isRoleCompanion, isRoleWord, regnalTitles } from './roleWords.ts';

const links = new Set([
  'of',
  'the',
  'and',
  'for',
  'de',
  'la',
  'du',
  'des',
  'del',
  'da',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'al',
  '&',
  'on',
]);

/** The names a line's tags give, repaired where rules know better than the tagger. */
export function taggedNames(line: Line, gazetteer: Gazetteer, dictionary: Dictionary): NameSpan[] {
  const spans = fromTags(line.tokens);
  const repaired = spans
    .flatMap((span) => splitAtMarks(line, span))
    .flatMap((span) => splitCountries(line, span, gazetteer))
    .flatMap((span) => splitAtRole(line, span, gazetteer))
    .flatMap((span) => trim(line, span, gazetteer))
    .filter((span) => isName(line, span, gazetteer));
  const joined = joinedByOf(line, joinedByAnd(line, repaired, dictionary), gazetteer);
  const extended = line.style === 'prose' ? joined.map((span) => extend(line, span, gazetteer)) : joined;
  const merged = withoutOverlaps(line, extended);
  return line.style === 'prose'
    ? merged
    : merged
        .flatMap((span) => splitTitle(line, span, dictionary))
        .flatMap((span) => trimTitle(line, span, gazetteer, dictionary))
        .filter((span) => isName(line, span, gazetteer));
}

/** Tokens of the longest names ("Office of the United Nations High Commissioner for Human Rights" has eleven). */
const longestName = 15;

function fromTags(tokens: readonly Token[]): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { name } = tokens[i]!;
    if (name === 'O') continue;
    const kind = name.slice(2) as NameKind;
    let to = i + 1;
    while (tokens[to]?.name === `I-${kind}`) to++;
    if (to - i <= longestName) spans.push({ from: i, to, kind });
    i = to - 1;
  }
  return spans;
}

/** A name does not run over a comma, a bracket or a colon, nor over a possessive after a short name of its own. */
function splitAtMarks(line: Line, span: NameSpan): NameSpan[] {
  const parts: NameSpan[] = [];
  let from = span.from;
  for (let i = span.from; i < span.to; i++) {
    const token = line.tokens[i]!;
    const mark = token.kind === 'url' || (token.kind === 'punctuation' && !/^(?:[-‐–/'’&]|\.)$/.test(token.text));
    const owner = /^['’]s?$/.test(token.text) && (span.kind === 'LOC' || isAcronym(line.tokens[i - 1]?.text ?? ''));
    if (!mark && !owner) continue;
    if (i > from) parts.push({ ...span, from, to: i });
    from = i + 1;
  }
  if (from < span.to) parts.push({ ...span, from });
  return parts;
}

/** "Peru and Chile" and a country before another place are two names each, "South Sudan" is one. */
function splitCountries(line: Line, span: NameSpan, gazetteer: Gazetteer): NameSpan[] {
  if (span.to - span.from < 2) return [span];
  const words = wordsOf(line, span);
  if (countryOf(words.join(' '), gazetteer)) return [span];
  const and = words.indexOf('and');
  if (and > 0 && and < words.length - 1) {
    const sides = [words.slice(0, and), words.slice(and + 1)].map((side) => side.join(' '));
    const places = sides.every((side) => countryOf(side, gazetteer) || (span.kind === 'LOC' && gazetteer.isCity(side)));
    const whole = gazetteer.isRegion(words.join(' '));
    if (places && !whole)
      return [
        { ...span, to: span.from + and },
        { ...span, from: span.from + and + 1 },
      ];
  }
  if (span.kind === 'PER') return [span];
  for (let n = Math.min(3, words.length - 1); n > 0; n--) {
    const head = words.slice(0, n).join(' ');
    const rest = words.slice(n);
    if (!countryOf(head, gazetteer) || !isCapitalised(rest[0]!) || isRoleWord(rest[0]!)) continue;
    if (span.kind !== 'LOC' && !(gazetteer.isGivenName(rest[0]!) && rest.length > 1)) continue;
    if (gazetteer.isCity(words.join(' ')) || gazetteer.isRegion(words.join(' '))) break;
    if (gazetteer.isGivenName(rest[0]!) && rest.length > 1)
      return [
        { ...span, to: span.from + n },
        { ...span, from: span.from + n, kind: 'PER' },
      ];
    if (countryOf(rest.join(' '), gazetteer) || /^(?:North|South|East|West|Central)/.test(rest[0]!)) {
      return [{ ...span, to: span.from + n }, ...splitCountries(line, { ...span, from: span.from + n }, gazetteer)];
    }
  }
  return [span];
}

/** "RCMP Constable Gary Gray", "US President Prieto": a body or country, a title and its holder. */
function splitAtRole(line: Line, span: NameSpan, gazetteer: Gazetteer): NameSpan[] {
  const { from, to, kind } = span;
  if (kind === 'PER' || to - from < 3 || isOrganisationHead(line.tokens[to - 1]!.text)) return [span];
  for (let i = from + 1; i < to - 1; i++) {
    if (!isRoleWord(line.tokens[i]!.text) || !isCapitalised(line.tokens[i + 1]!.text)) continue;
    const rest = wordsOf(line, { from: i + 1, to });
    const head = wordsOf(line, { from, to: i });
    const owner =
      isAcronym(head[0]!) ||
      countryOf(head.join(' '), gazetteer) ||
      isPeopleWord(head[0]!, gazetteer) ||
      isPartyAdjective(head[0]!);
    if (!gazetteer.isGivenName(rest[0]!) && !(owner && rest.length <= 2)) continue;
    return [
      { ...span, to: i + 1 },
      { from: i + 1, to, kind: 'PER' },
    ];
  }
  return [span];
}

/** Bodies that go on with "of": "Court of Appeals", "Ministry of Finance". */
const goesOn =
  /^(?:court|bank|university|ministry|department|institute|academy|school|college|house|board|council|commission|society|association|federation|museum|bureau|office|chamber|organi[sz]ation|commonwealth|league|order|faculty|church|union)$/i;

/**
 * "Bank of Peru", "Commonwealth of Northern Isles": a capitalised noun, "of" and a name are one name where the noun is a
 * body's, or stands alone before a name that no list has.
 */
function joinedByOf(line: Line, spans: readonly NameSpan[], gazetteer: Gazetteer): NameSpan[] {
  const { tokens } = line;
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const article = /^the$/i.test(tokens[span.from - 1]?.text ?? '') ? 1 : 0;
    const of = span.from - 1 - article;
    const noun = tokens[of - 1];
    if (
      tokens[of]?.text !== 'of' ||
      span.kind === 'PER' ||
      !noun ||
      !isCapitalised(noun.text) ||
      noun.kind !== 'word'
    ) {
      joined.push(span);
      continue;
    }
    const before = joined.at(-1)?.to === of ? joined.at(-1) : undefined;
    const place =
      countryOf(wordsOf(line, span).join(' '), gazetteer) !== undefined ||
      gazetteer.isCity(wordsOf(line, span).join(' '));
    const alone =
      !before &&
      of > 1 &&
      !place &&
      !article &&
      /^NNPS?$/.test(noun.pos) &&
      !isRoleWord(noun.text) &&
      !isCalendarWord(noun.text);
    if (!goesOn.test(noun.text) && !alone) joined.push(span);
    else {
      if (before) joined.pop();
      joined.push({ from: before?.from ?? of - 1, to: span.to, kind: 'ORG' });
    }
  }
  return joined;
}

/** Takes determiners, titles, peoples and possessive endings off the edges; a title before "of" leaves what it is of. */
function trim(line: Line, span: NameSpan, gazetteer: Gazetteer): NameSpan[] {
  const { tokens } = line;
  let { from, to } = span;
  const word = (i: number) => tokens[i]!.text;
  const size = () => to - from;
  while (
    size() > 0 &&
    (/^(?:the|an?|its?|his|her|our|their|this|these|['’"“”‘([-]|['’]s)$/i.test(word(from)) ||
      (!isCapitalised(word(from)) && !/\d|^[a-z]+[A-Z]/.test(word(from)) && !links.has(word(from).toLowerCase())))
  )
    from++;
  while (size() > 0 && /^(?:['’]s?|['’"“”)\]-]|of|the|and|for|&)$/i.test(word(to - 1))) to--;
  while (size() > 0 && (closedClass.test(tokens[from]!.pos) || tokens[from]!.pos === 'CD') && sentenceStart(line, from))
    from++;
  while (
    size() > 1 &&
    (tokens[to - 1]!.pos === 'PRP' ||
      (span.kind !== 'MISC' && span.kind !== 'ORG' && tokens[to - 1]!.kind === 'number'))
  )
    to--;
  if (size() === 0) return [];
  const roles = leadingRole(line, { ...span, from, to }, gazetteer);
  from += roles;
  while (roles && size() > 0 && /^(?:of|the|for|to)$/i.test(word(from))) from++;
  // "Foreign Minister" alone, or before the name of its holder's country, is no name.
  const tail = trailingRole(line, { ...span, from, to }, gazetteer);
  to -= tail;
  if (size() <= 0) return [];
  if (
    span.kind === 'PER' &&
    size() > 1 &&
    (isPeopleWord(word(from), gazetteer) || isPartyAdjective(word(from))) &&
    isCapitalised(word(from + 1))
  )
    from++;
  return [
    {
      from,
      to,
      kind: span.kind === 'PER' && roles === 0 ? 'PER' : kindAfter(line, { ...span, from, to }, roles > 0, gazetteer),
    },
  ];
}

const closedClass = /^(?:DT|PDT|IN|PRP|PRP\$|WP|WP\$|WDT|WRB|CC|MD|EX|UH|RB)$/;

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
    const lower = word(at).toLowerCase();
    if (isRoleWord(lower)) seen = true;
    else if (!isRoleCompanion(lower) || !followedByRole(line, at + 1, to)) break;
    at++;
    if (seen && at < to && !isRoleWord(word(at)) && !isRoleCompanion(word(at))) break;
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
  const next = at < to ? line.tokens[at]!.text.toLowerCase() : '';
  return isRoleWord(next) || (isRoleCompanion(next) && followedByRole(line, at + 1, to));
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
    if (!isRoleWord(word(at)) && !(isRoleCompanion(word(at)) && followedByRole(line, at + 1, to))) continue;
    if (/^(?:of|for)$/.test(word(at - 1))) return 0;
    const head = wordsOf(line, { from, to: at }).join(' ');
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
  if (countryOf(words.join(' '), gazetteer)) return 'LOC';
  const before = line.tokens[span.from - 1]?.text.toLowerCase() ?? '';
  if (/^(?:of|the|for|to)$/.test(before)) return span.kind === 'PER' || span.kind === 'MISC' ? 'ORG' : span.kind;
  return words.length <= 4 && !words.some(isOrganisationHead) ? 'PER' : span.kind;
}

function isName(line: Line, span: NameSpan, gazetteer: Gazetteer): boolean {
  const words = wordsOf(line, span);
  const [first] = words;
  if (!words.some((word) => /\p{Lu}/u.test(word)) || !words.some((word) => /\p{Script=Latin}/u.test(word)))
    return false;
  if (span.kind !== 'PER' && words.some((word) => /^(?:Could|Would|Should|Might)$/.test(word))) return false;
  if (words.length === 1 && (isDebris(line, span.from - 1) || isDebris(line, span.to))) return false;
  if (line.tokens[span.from - 1]?.text === '[' && line.tokens[span.to]?.text === ']') return false;
  const roles = words.every((word) => isRoleWord(word) || isRoleCompanion(word));
  const body = /^(?:house|senate|court|council)$/i.test(words.at(-1)!);
  if (roles && !body) return words.length === 1 && isAcronym(first!) && first!.length > 2 && !isRoleWord(first!);
  if (words.every((word) => isCalendarWord(word) || /^\d+$/.test(word))) return false;
  if (words.length === 1 && (isCommonAbbreviation(first!) || (isPartyAdjective(first!) && first !== 'Conservative')))
    return false;
  if (words.length === 1 && !isAcronym(first!) && (first!.length < 2 || isPeopleWord(first!, gazetteer)))
    return span.kind === 'PER' && gazetteer.isGivenName(first!) && !gazetteer.demonym(first!);
  const last = words.at(-1)!;
  const adjective = isPeopleWord(last, gazetteer) || /ern$/.test(last);
  const directions = (word: string) =>
    isPeopleWord(word, gazetteer) ||
    isCalendarWord(word) ||
    /^(?:Central|Latin|Middle|Far|Near|South-East|and)$/.test(word);
  if (adjective && (words.every(directions) || gazetteer.demonym(words.join(' '))))
    return gazetteer.isRegion(words.join(' '));
  return !(
    span.kind === 'MISC' &&
    words.length === 1 &&
    line.tokens[span.from]!.pos.startsWith('JJ') &&
    !isAcronym(first!)
  );
}

/** Letters of two scripts in a word, or of one that is not Latin, with no mark around them: damage. */
function isDebris({ tokens }: Line, i: number): boolean {
  const token = tokens[i];
  return (
    token?.kind === 'word' && /(?!\p{Script=Latin})\p{L}/u.test(token.text) && !/^[([]$/.test(tokens[i - 1]?.text ?? '')
  );
}

/**
 * "Securities and Exchange Commission": of two names with "and" between them, the second ends in the head that the first
 * lacks, and the first ends in an ordinary word.
 */
function joinedByAnd(line: Line, spans: readonly NameSpan[], dictionary: Dictionary): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const last = before && line.tokens[before.to - 1]!.text;
    const words = wordsOf(line, span);
    const one = before && before.to + 1 === span.from && /^(?:and|&)$/.test(line.tokens[before.to]!.text);
    if (
      !one ||
      span.kind !== 'ORG' ||
      before.kind === 'PER' ||
      before.kind === 'LOC' ||
      !isOrganisationHead(words.at(-1)!) ||
      words.length < 2 ||
      words.length > 3 ||
      isOrganisationHead(last!) ||
      !dictionary.hasWord(last!.toLowerCase()) ||
      isAcronym(last!)
    )
      joined.push(span);
    else joined[joined.length - 1] = { from: before.from, to: span.to, kind: 'ORG' };
  }
  return joined;
}

/** Takes in the capitalised words that the tagger left outside, but not across a title or a people. */
function extend(line: Line, span: NameSpan, gazetteer: Gazetteer): NameSpan {
  const { tokens } = line;
  let { from, to } = span;
  const joins = (i: number) => {
    const token = tokens[i];
    if (span.kind === 'PER' && i === to && /^(?:Jr|Sr)\.?$/.test(token?.text ?? '')) return true;
    if (token?.name !== 'O' || token.kind !== 'word' || !isCapitalised(token.text)) return false;
    if (isRoleWord(token.text) || isCalendarWord(token.text) || isPeopleWord(token.text, gazetteer)) return false;
    return token.pos === 'NNP' || token.pos === 'NNPS';
  };
  if (span.kind !== 'LOC') while (joins(to) && !countryOf(wordsOf(line, { from, to }).join(' '), gazetteer)) to++;
  if (span.kind === 'ORG' || span.kind === 'MISC')
    while (from > 1 && joins(from - 1) && !countryOf(tokens[from - 1]!.text, gazetteer)) from--;
  return { ...span, from, to };
}

/** Places beside one another in a line of categories ("Asia Politics Central Asia") are parted by the ordinary words between. */
function splitTitle(line: Line, span: NameSpan, dictionary: Dictionary): NameSpan[] {
  if (span.kind !== 'LOC' || span.to - span.from < 3) return [span];
  for (let i = span.from + 1; i < span.to - 1; i++) {
    const { text } = line.tokens[i]!;
    const plain = text.toLowerCase();
    if (
      links.has(plain) ||
      isHeadWord(text) ||
      isCalendarWord(text) ||
      /^(?:new|central|upper|lower|saint)$/.test(plain) ||
      !dictionary.hasWord(plain)
    )
      continue;
    return [{ ...span, to: i }, ...splitTitle(line, { ...span, from: i + 1 }, dictionary)];
  }
  return [span];
}

/** In a title every word has a capital: ordinary words are taken off the edges, and a name of nothing else is none. */
function trimTitle(line: Line, span: NameSpan, gazetteer: Gazetteer, dictionary: Dictionary): NameSpan[] {
  const words = wordsOf(line, span);
  const whole = words.join(' ');
  if (countryOf(whole, gazetteer) || gazetteer.isRegion(whole)) return [span];
  const last = words.at(-1)!;
  const strongHead = words.length > 1 && isOrganisationHead(last) && line.tokens[span.to - 1]!.pos.startsWith('NN');
  const ordinary = (word: string) =>
    links.has(word.toLowerCase()) ||
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
