import type { Dictionary, Gazetteer } from '../../language/language.ts';
import { isHeadWord, isOrganisationHead } from './kindWords.ts';
import { isCapitalised, isPossessive, type Line, linkWords, type NameSpan, wordsAsText, wordsOf } from './lines.ts';
import { countryOf, isAcronym } from './nameForms.ts';
import { isCalendarWord, isPartyAdjective, isPeopleWord } from './ordinaryCapitals.ts';
import { isRoleToken, isRoleWord } from './roleWords.ts';
import { trait } from './wordTraits.ts';

/** A name does not run over a comma, a bracket or a colon, nor over a possessive after a short name of its own. */
export function splitAtMarks(line: Line, span: NameSpan): NameSpan[] {
  const parts: NameSpan[] = [];
  let from = span.from;
  for (let i = span.from; i < span.to; i++) {
    const token = line.tokens[i]!;
    const mark = token.kind === 'url' || (token.kind === 'punctuation' && !/^(?:[-‐–/'’&]|\.)$/.test(token.text));
    const owner = isPossessive(token.text) && (span.kind === 'LOC' || isAcronym(line.tokens[i - 1]?.text ?? ''));
    const parted =
      token.text === 'the' && span.kind !== 'PER' && i > span.from && !linkWords.has(line.tokens[i - 1]!.lower);
    const isSmall = token.kind === 'word' && !isCapitalised(token.text);
    const verb =
      isSmall &&
      span.kind !== 'MISC' &&
      (/^(?:VB[DZP]|MD)$/.test(token.pos) ||
        (span.kind === 'PER' && token.text.length > 3 && !particles.has(token.text)));
    if (!mark && !owner && !parted && !verb && !betweenTwins(line, span, i)) continue;
    if (i > from) parts.push({ ...span, from, to: i });
    from = i + 1;
  }
  if (from < span.to) parts.push({ ...span, from });
  return parts;
}

/** Words in lower case inside the names of persons that have more than three letters; shorter ones are let through. */
const particles = new Set('della delle dalla bint abou zum under upon vander'.split(' '));

/** "A University and B University": the same head on both sides of "and" makes two names. */
function betweenTwins({ tokens }: Line, { from, to }: NameSpan, i: number): boolean {
  if (tokens[i]!.text !== 'and' || i + 1 >= to) return false;
  const head = tokens[to - 1]!.text;
  return isOrganisationHead(head) && (tokens[i - 1]?.text === head || tokens[from]!.text === head);
}

/** "Peru and Chile" and a country before another place are two names each, "South Sudan" is one. */
export function splitCountries(line: Line, span: NameSpan, gazetteer: Gazetteer): NameSpan[] {
  if (span.to - span.from < 2) return [span];
  const traits = line.traits[line.base + span.from]!;
  const mayBeCountry = traits === 0 || (traits & trait.opensCountry) !== 0;
  if (mayBeCountry && countryOf(wordsAsText(line, span), gazetteer)) return [span];
  const words = wordsOf(line, span);
  const and = words.indexOf('and');
  if (and > 0 && and < words.length - 1) {
    const sides = [words.slice(0, and), words.slice(and + 1)].map((side) => side.join(' '));
    const places = sides.every((side) => countryOf(side, gazetteer) || (span.kind === 'LOC' && gazetteer.isCity(side)));
    const parties = words.length === 3 && sides.every((side) => isPartyAdjective(side.replace(/s$/, '')));
    const whole = gazetteer.isRegion(words.join(' '));
    if ((places && !whole) || parties)
      return [
        { ...span, to: span.from + and },
        { ...span, from: span.from + and + 1 },
      ];
  }
  const parted = line.style === 'prose' ? undefined : partedByCountry(line, span, gazetteer);
  if (parted) return parted.flatMap((part) => splitCountries(line, part, gazetteer));
  if (span.kind === 'PER' || !mayBeCountry) return [span];
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

/**
 * "Leeds and Hull", "Airbus and Boeing": two names, where both are cities or neither is a surname or an ordinary word, of which
 * the names of firms are made ("Marks and Spencer").
 */
export function splitPair(line: Line, span: NameSpan, gazetteer: Gazetteer, dictionary: Dictionary): NameSpan[] {
  if (span.to - span.from !== 3 || span.kind === 'PER' || line.tokens[span.from + 1]!.text !== 'and') return [span];
  const words = wordsOf(line, span);
  if (gazetteer.isRegion(words.join(' '))) return [span];
  const sides = [words[0]!, words[2]!];
  const areCities = sides.every((word) => gazetteer.isCity(word));
  const areNames = sides.every(
    (word) =>
      isCapitalised(word) &&
      !gazetteer.isSurname(word) &&
      !gazetteer.isGivenName(word) &&
      !dictionary.hasWord(word.toLowerCase()),
  );
  if (!areCities && !areNames) return [span];
  const kind = areCities ? 'LOC' : span.kind;
  return [
    { ...span, kind, to: span.from + 1 },
    { ...span, kind, from: span.from + 2 },
  ];
}

/** In a line of categories ("Alps Austria Southern Alps") a country stands between names of other places. */
function partedByCountry(line: Line, span: NameSpan, gazetteer: Gazetteer): NameSpan[] | undefined {
  for (let from = span.from; from < span.to; from++) {
    for (let to = Math.min(span.to, from + 3); to > from; to--) {
      const words = wordsOf(line, { from, to });
      const before = line.tokens[from - 1]?.text ?? '';
      if (!countryOf(words.join(' '), gazetteer) || (to - from === 1 && gazetteer.isGivenName(words[0]!))) continue;
      if (
        from > span.from &&
        (linkWords.has(before.toLowerCase()) ||
          isCalendarWord(before) ||
          isPeopleWord(before, gazetteer) ||
          /^(?:New|Central)$/.test(before))
      )
        continue;
      const after = line.tokens[to]?.text ?? '';
      if (to < span.to && !/^(?:North|South|East|West|Central)/.test(after) && !countryOf(after, gazetteer)) continue;
      if (from === span.from && to === span.to) return undefined;
      const place = { ...span, kind: 'LOC' as const };
      return [
        { ...place, to: from },
        { ...place, from, to },
        { ...place, from: to },
      ].filter((part) => part.to > part.from);
    }
  }
  return undefined;
}

/** "RCMP Constable Gary Gray", "US President Prieto": a body or country, a title and its holder. */
export function splitAtRole(line: Line, span: NameSpan, gazetteer: Gazetteer): NameSpan[] {
  const { from, to, kind } = span;
  if (kind === 'PER' || to - from < 3 || isOrganisationHead(line.tokens[to - 1]!.text)) return [span];
  for (let i = from + 1; i < to - 1; i++) {
    if (!isRoleToken(line.tokens[i]!) || !isCapitalised(line.tokens[i + 1]!.text)) continue;
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

/** Places beside one another in a line of categories ("Asia Politics Central Asia") are parted by the ordinary words between. */
export function splitTitle(line: Line, span: NameSpan, dictionary: Dictionary): NameSpan[] {
  if (span.kind !== 'LOC' || span.to - span.from < 3) return [span];
  for (let i = span.from + 1; i < span.to - 1; i++) {
    const { text } = line.tokens[i]!;
    const plain = text.toLowerCase();
    if (
      linkWords.has(plain) ||
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
