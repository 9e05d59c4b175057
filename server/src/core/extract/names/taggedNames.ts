import type { NameTag, Token } from '../../article/article.ts';
import type { Dictionary, Gazetteer } from '../../language/language.ts';
import { extend, joinedByAnd, joinedByFor, joinedByOf, withNicknames } from './joinNames.ts';
import { isOrganisationHead } from './kindWords.ts';
import { type Line, type NameKind, type NameSpan, withoutOverlaps, wordsOf } from './lines.ts';
import { countryOf, isAcronym } from './nameForms.ts';
import { isCalendarWord, isCommonAbbreviation, isPartyAdjective, isPeopleWord } from './ordinaryCapitals.ts';
import { sign } from './patternSigns.ts';
import { isPeopleAlone, isPlainName, mayGrow, mayJoin } from './plainNames.ts';
import { isRoleCompanion, isRoleWord } from './roleWords.ts';
import { splitAtMarks, splitAtRole, splitCountries, splitPair, splitTitle } from './splitNames.ts';
import { trim, trimTitle } from './trimNames.ts';

/** The names a line's tags give, repaired where rules know better than the tagger. */
export function taggedNames(line: Line, gazetteer: Gazetteer, dictionary: Dictionary): NameSpan[] {
  if ((line.signs & sign.tagged) === 0) return [];
  const spans = fromTags(line.tokens);
  const repaired: NameSpan[] = [];
  for (const span of spans) {
    if (isPlainName(line, span, gazetteer) && staysName(line, span)) repaired.push(span);
    else if (!isPeopleAlone(line, span)) repair(repaired, line, span, gazetteer, dictionary);
  }
  const joined = mayJoin(line, repaired)
    ? withNicknames(line, joinedByOf(line, joinedByFor(line, joinedByAnd(line, repaired, dictionary)), gazetteer))
    : repaired;
  if (line.style === 'prose') return proseNames(line, joined, gazetteer, dictionary);
  return withoutOverlaps(line, joined)
    .flatMap((span) => splitTitle(line, span, dictionary))
    .flatMap((span) => trimTitle(line, span, gazetteer, dictionary))
    .filter((span) => isName(line, span, gazetteer));
}

/** Adds what the rules make of one tagged name. */
function repair(repaired: NameSpan[], line: Line, span: NameSpan, gazetteer: Gazetteer, dictionary: Dictionary): void {
  for (const part of splitAtMarks(line, span))
    for (const own of splitCountries(line, part, gazetteer))
      for (const one of splitPair(line, own, gazetteer, dictionary))
        for (const half of splitAtRole(line, one, gazetteer))
          for (const trimmed of trim(line, half, gazetteer))
            if (isName(line, trimmed, gazetteer)) repaired.push(trimmed);
}

/** Names of running text, grown over their neighbours; the leads of lists are set like titles. */
function proseNames(line: Line, spans: readonly NameSpan[], gazetteer: Gazetteer, dictionary: Dictionary): NameSpan[] {
  let grown: NameSpan[] | undefined;
  for (const [i, span] of spans.entries()) {
    if (!mayGrow(line, span)) continue;
    grown ??= [...spans];
    grown[i] = extend(line, span, gazetteer);
  }
  const names: NameSpan[] = [];
  for (const span of grown ? withoutOverlaps(line, grown) : spans) {
    if (isListLead(line, span)) names.push(...trimTitle(line, span, gazetteer, dictionary));
    else if (!isBareNoun(line, span, gazetteer, dictionary)) names.push(span);
  }
  return names;
}

/** "Better ferries: …" at the start of a list item, or a word or two before a colon: set like a title. */
function isListLead({ block, tokens }: Line, { to }: NameSpan): boolean {
  if (block.kind !== 'listItem' || to > longestLead || tokens[0]!.start > block.content.start + 1) return false;
  return tokens.slice(to, longestLead + 1).some((token) => token.text === ':');
}

/** Tokens before the colon at most. */
const longestLead = 6;

/** "the Declaration of …": an ordinary word that only what follows would make a name. */
function isBareNoun(
  { tokens }: Line,
  { from, to, kind }: NameSpan,
  gazetteer: Gazetteer,
  dictionary: Dictionary,
): boolean {
  const { text } = tokens[from]!;
  if (to - from > 1 || kind === 'PER' || tokens[to]?.text !== 'of' || gazetteer.isCity(text)) return false;
  return !isAcronym(text) && !countryOf(text, gazetteer) && dictionary.hasWord(text.toLowerCase());
}

/** Tokens of the longest names ("Office of the United Nations High Commissioner for Human Rights" has eleven). */
const longestName = 15;

function fromTags(tokens: readonly Token[]): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { name } = tokens[i]!;
    if (name === 'O') continue;
    const kind = kindOfTag(name);
    const inner = innerTags[kind];
    let to = i + 1;
    while (to < tokens.length && tokens[to]!.name === inner) to++;
    if (to - i <= longestName) spans.push({ from: i, to, kind });
    i = to - 1;
  }
  return spans;
}

/** By the first letter of the kind: a piece cut off the tag would be a string that no table of kinds knows by its address. */
function kindOfTag(name: NameTag): NameKind {
  switch (name.charCodeAt(2)) {
    case 0x50:
      return 'PER';
    case 0x4f:
      return 'ORG';
    case 0x4c:
      return 'LOC';
    default:
      return 'MISC';
  }
}

const innerTags: Readonly<Record<NameKind, NameTag>> = { PER: 'I-PER', ORG: 'I-ORG', LOC: 'I-LOC', MISC: 'I-MISC' };

/** As `isName` for a plain name: what stands around it, and an adjective alone, can still tell that it is none. */
function staysName(line: Line, span: NameSpan): boolean {
  const { tokens } = line;
  if (tokens[span.from - 1]?.text === '[' && tokens[span.to]?.text === ']') return false;
  if (span.to - span.from > 1) return true;
  if (isCurrency(line, span) || isDebris(line, span.from - 1) || isDebris(line, span.to)) return false;
  const { text, pos } = tokens[span.from]!;
  return !(span.kind === 'MISC' && pos.startsWith('JJ') && !isAcronym(text));
}

function isName(line: Line, span: NameSpan, gazetteer: Gazetteer): boolean {
  const words = wordsOf(line, span);
  const [first] = words;
  if (
    !words.some(isPlainCapital) &&
    (!words.some((word) => /\p{Lu}/u.test(word)) || !words.some((word) => /\p{Script=Latin}/u.test(word)))
  )
    return false;
  if (words.length === 1 && ((endsInDigit(first!) && /^\p{Lu}{3}\d+$/u.test(first!)) || isCurrency(line, span)))
    return false;
  const people = (word: string) =>
    isPeopleWord(word, gazetteer) || isRoleCompanion(word) || isRoleWord(word) || isPartyAdjective(word);
  if (
    words.length > 1 &&
    words.every(people) &&
    !isOrganisationHead(words.at(-1)!) &&
    !/^(?:house|senate)$/i.test(words.at(-1)!)
  )
    return false;
  if (words.length > 1 && /ers?$/.test(words.at(-1)!) && countryOf(words.join(' ').replace(/ers?$/, ''), gazetteer))
    return countryOf(words.join(' '), gazetteer) !== undefined;
  if (span.kind !== 'PER' && words.some((word) => modals.has(word))) return false;
  if (words.length === 1 && (isDebris(line, span.from - 1) || isDebris(line, span.to))) return false;
  if (line.tokens[span.from - 1]?.text === '[' && line.tokens[span.to]?.text === ']') return false;
  const roles = words.every((word) => isRoleWord(word) || isRoleCompanion(word));
  if (roles && !/^(?:house|senate|court|council)$/i.test(words.at(-1)!))
    return words.length === 1 && isAcronym(first!) && first!.length > 2 && !isRoleWord(first!);
  if (words.every((word) => isCalendarWord(word) || /^\d+$/.test(word))) return false;
  if (words.length === 1 && (isCommonAbbreviation(first!) || (isPartyAdjective(first!) && first !== 'Conservative')))
    return false;
  if (words.length === 1 && !isAcronym(first!) && (first!.length < 2 || isPeopleWord(first!, gazetteer)))
    return span.kind === 'PER' && gazetteer.isGivenName(first!) && !gazetteer.demonym(first!);
  const last = words.at(-1)!;
  const adjective = isPeopleWord(last, gazetteer) || last.endsWith('ern');
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

const modals = new Set(['Could', 'Would', 'Should', 'Might']);

function endsInDigit(word: string): boolean {
  const code = word.charCodeAt(word.length - 1);
  return code >= 0x30 && code <= 0x39;
}

/** Begins with a capital of ASCII, as nearly all names do. */
function isPlainCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 65 && code <= 90;
}

/** In letters of ASCII, as nearly all words are. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}

/** "US$5": the code of a currency. */
function isCurrency({ tokens }: Line, { from }: NameSpan): boolean {
  const next = tokens[from + 1];
  return next?.kind === 'symbol' && next.start === tokens[from]!.end && /^\p{Sc}/u.test(next.text);
}

/** Letters of two scripts in a word, or of one that is not Latin, with no mark around them: damage. */
function isDebris({ tokens }: Line, i: number): boolean {
  const token = tokens[i];
  return (
    token?.kind === 'word' &&
    !isPlain(token.text) &&
    /(?!\p{Script=Latin})\p{L}/u.test(token.text) &&
    !/^[([]$/.test(tokens[i - 1]?.text ?? '')
  );
}
