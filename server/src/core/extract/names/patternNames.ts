import type { Gazetteer } from '../../language/language.ts';
import { passedOverCountries } from './countryNames.ts';
import { goesOn } from './joinNames.ts';
import { isHeadWord, isOrganisationHead, kindOfWords } from './kindWords.ts';
import {
  isCapitalised,
  isCovered,
  isPossessive,
  type Line,
  maskOf,
  type NameSpan,
  touches,
  withoutOverlaps,
  wordsOf,
} from './lines.ts';
import { countryOf } from './nameForms.ts';
import { isCalendarWord, isPeopleWord } from './ordinaryCapitals.ts';
import { sign, surePatterns } from './patternSigns.ts';
import { isRoleWord } from './roleWords.ts';
import { trait, wordSigns } from './wordTraits.ts';

/** Names that their surroundings give away, whatever the tagger says: they win over the tagged ones they overlap. */
export function withPatternNames(line: Line, tagged: NameSpan[], gazetteer: Gazetteer): NameSpan[] {
  const sure = sureNames(line, gazetteer);
  const known = sure.length === 0 ? tagged : besideSure(line, sure, tagged);
  const countries = passedOverCountries(line, known, gazetteer);
  const places = countries.length === 0 ? known : [...known, ...countries];
  const others = bodies(line, places, gazetteer);
  return withoutOverlaps(line, others.length === 0 ? places : [...places, ...others]);
}

const none: readonly NameSpan[] = [];

function besideSure(line: Line, sure: readonly NameSpan[], tagged: readonly NameSpan[]): NameSpan[] {
  const mask = maskOf(line, sure);
  return [...sure, ...tagged.filter((span) => !touches(mask, span))];
}

function sureNames(line: Line, gazetteer: Gazetteer): readonly NameSpan[] {
  const { signs } = line;
  if ((signs & surePatterns) === 0) return none;
  return [
    ...((signs & sign.district) !== 0 ? capitalDistrict(line) : []),
    ...((signs & sign.article) !== 0 ? withArticle(line, gazetteer) : []),
    ...((signs & sign.namesake) !== 0 ? saintsAndKings(line, gazetteer) : []),
    ...((signs & sign.quotation) !== 0 ? quotedNames(line, gazetteer) : []),
    ...((signs & sign.border) !== 0 ? borders(line, gazetteer) : []),
    ...((signs & sign.edition) !== 0 ? editions(line, gazetteer) : []),
  ];
}

/** "Washington, D.C." is one name in spite of its comma. */
function capitalDistrict({ tokens }: Line): NameSpan[] {
  return tokens.flatMap(({ text }, i) => {
    const comma = tokens[i + 1]?.text === ',' ? 1 : 0;
    const next = tokens[i + 1 + comma]?.text ?? '';
    return text === 'Washington' && /^(?:D\.C\.|DC)$/.test(next)
      ? [{ from: i, to: i + 2 + comma, kind: 'LOC' as const, type: 'place' as const }]
      : [];
  });
}

/** "The Hague": the article belongs to the name of a city; at the start of a sentence nothing tells. */
function withArticle({ tokens }: Line, gazetteer: Gazetteer): NameSpan[] {
  const found: NameSpan[] = [];
  const words = wordSigns(gazetteer);
  for (let i = 0; i + 1 < tokens.length; i++) {
    if ((words.of(tokens[i]!) & sign.article) === 0) continue;
    const next = tokens[i + 1]!.text;
    if (isCapitalised(next) && gazetteer.isCity(`The ${next}`))
      found.push({ from: i, to: i + 2, kind: 'LOC', type: 'place' });
  }
  return found;
}

/** "St Mary's Hospital", "King's College": a namesake's possessive belongs to the name of the house. */
function saintsAndKings({ tokens }: Line, gazetteer: Gazetteer): NameSpan[] {
  const words = wordSigns(gazetteer);
  return tokens.flatMap((token, i) => {
    if ((words.of(token) & sign.namesake) === 0) return [];
    const owner = isPossessive(tokens[i + 1]?.text ?? '') ? i + 1 : i + 2;
    const head = tokens[owner + 1];
    if (!isPossessive(tokens[owner]?.text ?? '') || !head || !isCapitalised(head.text) || !isHeadWord(head.text))
      return [];
    return [
      { from: i, to: owner + 2, kind: kindOfWords(['', head.text]) === 'place' ? ('LOC' as const) : ('ORG' as const) },
    ];
  });
}

const closing = /^["”“»’']$/;
/** Names in quotation marks are short; longer stretches are speech. */
const longestQuoted = 9;

/** What stands before the name of a work, a ship, an exercise. */
const workNouns =
  /^(?:film|movie|novel|book|song|single|album|play|opera|musical|documentary|series|show|programme|poem|painting|exhibition|magazine|newspaper|podcast|game|track|memoir|essay|report|sculpture|ballet|symphony|sitcom|drama|anthology|titled|entitled|called|named|dubbed|codenamed)$/i;
const eventNouns =
  /^(?:exercises?|drills?|manoeuvres|maneuvers|operations?|festivals?|conferences?|forums?|summits?|campaigns?|tours?|tournaments?|championships?|hurricanes?|typhoons?|storms?|contests?)$/i;

/** Words in quotation marks that are all capitalised: a work, or an event where its name or what stands before says so. */
function quotedNames(line: Line, gazetteer: Gazetteer): NameSpan[] {
  const { tokens } = line;
  const found: NameSpan[] = [];
  const words = wordSigns(gazetteer);
  const closes = (i: number) => tokens[i]!.kind === 'punctuation' && closing.test(tokens[i]!.text);
  for (let i = 0; i + 2 < tokens.length; i++) {
    if ((words.of(tokens[i]!) & sign.quotation) === 0) continue;
    let to = i + 1;
    while (to < tokens.length && to - i <= longestQuoted && !closes(to)) to++;
    if (to === i + 1 || to >= tokens.length || !closes(to)) continue;
    const quoted = wordsOf(line, { from: i + 1, to });
    const before = tokens.slice(Math.max(0, i - 3), i).map((token) => token.text);
    // “Stefan W”, or a nickname with a surname: the name of a person.
    const person =
      gazetteer.isGivenName(quoted[0]!) &&
      quoted.length <= 3 &&
      (quoted.at(-1)!.length < 3 || gazetteer.isSurname(quoted.at(-1)!));
    const type = person ? undefined : quotedType(quoted, before, tokens, i);
    if (type) found.push({ from: i + 1, to, kind: 'MISC', type });
    i = to;
  }
  return found;
}

function quotedType(
  words: readonly string[],
  before: readonly string[],
  tokens: Line['tokens'],
  at: number,
): 'event' | 'work' | undefined {
  if (!isTitle(words)) return undefined;
  const nearEvent = before.some((word) => eventNouns.test(word)) || isListedAfterEvent(tokens, at);
  if (/-\d{2,4}$/.test(words.at(-1)!)) return 'event';
  if (nearEvent) return 'event';
  if (before.some((word) => workNouns.test(word))) return 'work';
  return words.length > 1 &&
    words.every((word) => !/^(?:[.,!?]|I|We|You|He|She|It|They)$/.test(word)) &&
    before.at(-1) !== ',' &&
    !/^(?:said|says|:)$/.test(before.at(-1) ?? '')
    ? 'work'
    : undefined;
}

/** “A” and “B”: the noun stands before the first of them. */
function isListedAfterEvent(tokens: Line['tokens'], at: number): boolean {
  if (
    !/^(?:and|,|or)$/.test(tokens[at - 1]?.text ?? '') ||
    !closing.test(tokens[at - 2]?.text ?? tokens[at - 3]?.text ?? '')
  )
    return false;
  for (let i = at - 3; i >= 0 && i > at - 20; i--) if (eventNouns.test(tokens[i]!.text)) return true;
  return false;
}

const small = /^(?:of|the|a|an|and|in|on|to|for|with|at|by|from|is|de|la|le|or|’s|'s|[-–&:!?])$/;

/** Every word but the small ones has a capital, the first one too. */
function isTitle(words: readonly string[]): boolean {
  return (
    isCapitalised(words[0]!) && words.every((word) => isCapitalised(word) || small.test(word) || /^\d+$/.test(word))
  );
}

/** "the Peru-Chile border", "the Polish–Belarusian border": a place named after its two sides. */
function borders(line: Line, gazetteer: Gazetteer): NameSpan[] {
  const { tokens } = line;
  const found: NameSpan[] = [];
  const side = (word: string) =>
    isCapitalised(word) && (countryOf(word, gazetteer) !== undefined || isPeopleWord(word, gazetteer));
  for (let i = 0; i < tokens.length; i++) {
    if (!/^(?:border|frontier)$/i.test(tokens[i]!.text)) continue;
    const one = tokens[i - 1]?.text.split(/[-‐‑–]/) ?? [];
    const three = [tokens[i - 3]?.text ?? '', tokens[i - 1]?.text ?? ''];
    if (one.length === 2 && one.every(side)) found.push({ from: i - 1, to: i + 1, kind: 'LOC', type: 'place' });
    else if (/^[-‐‑–/]$/.test(tokens[i - 2]?.text ?? '') && three.every(side))
      found.push({ from: i - 3, to: i + 1, kind: 'LOC', type: 'place' });
  }
  return found;
}

/** "Northern Shield-2031": capitalised words that end in the year of an edition. */
function editions(line: Line, gazetteer: Gazetteer): NameSpan[] {
  const words = wordSigns(gazetteer);
  const endsInYear = (i: number) => i < line.tokens.length && (words.of(line.tokens[i]!) & sign.edition) !== 0;
  const { tokens, traits, base } = line;
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (traits[base + i] === 0 || !(endsInYear(i) || endsInYear(i + 2))) continue;
    if (!/^\p{Lu}\p{L}{2,}-(?:19|20)\d\d$/u.test(tokens[i]!.text) && !isSpacedEdition(tokens, i)) continue;
    let from = i;
    while (
      from > 0 &&
      tokens[from - 1]!.kind === 'word' &&
      isCapitalised(tokens[from - 1]!.text) &&
      i - from < 4 &&
      (from > 1 || tokens[from - 1]!.pos !== 'DT')
    )
      from--;
    const to = isSpacedEdition(tokens, i) ? i + 3 : i + 1;
    const covid = /^covid/i.test(tokens[i]!.text);
    if (!covid) found.push({ from, to, kind: 'MISC', type: kindOfWords(wordsOf(line, { from, to })) ?? 'event' });
  }
  return found;
}

/** "Shield - 2031" with the hyphen as a token of its own. */
function isSpacedEdition(tokens: Line['tokens'], i: number): boolean {
  return (
    /^\p{Lu}\p{L}{2,}$/u.test(tokens[i]!.text) &&
    /^[-‐‑–]$/.test(tokens[i + 1]?.text ?? '') &&
    /^(?:19|20)\d\d$/.test(tokens[i + 2]?.text ?? '') &&
    tokens[i]!.name !== 'O' &&
    tokens[i]!.name.endsWith('MISC')
  );
}

/**
 * Bodies the tagger passed over: in prose, two or more capitalised words of which the last is the head of a body's name,
 * or the first is and "of" follows ("Ministry of Finance").
 */
function bodies(line: Line, known: readonly NameSpan[], gazetteer: Gazetteer): readonly NameSpan[] {
  if (line.style !== 'prose' || (line.signs & sign.twoProper) === 0) return none;
  const { tokens, traits, base } = line;
  const words = wordSigns(gazetteer);
  const free = (i: number) => i < tokens.length && (traits[base + i]! & trait.proper) !== 0 && !isCovered(known, i);
  const found: NameSpan[] = [];
  for (let i = 1; i < tokens.length; i++) {
    if (!free(i) || (words.of(tokens[i - 1]!) & sign.quotation) !== 0) continue;
    let to = i + 1;
    while (free(to)) to++;
    const goes = tokens[to]?.text === 'of' && goesOn.test(tokens[to - 1]!.text);
    const behind = goes ? to + (tokens[to + 1]?.text === 'the' ? 2 : 1) : to;
    if (goes && free(behind)) for (to = behind + 1; free(to); ) to++;
    const size = to - i;
    const body = size > 1 && size < 8 && ((goes && to > behind) || isOrganisationHead(tokens[to - 1]!.text));
    if (body && !holdsTitle(wordsOf(line, { from: i, to }), gazetteer)) found.push({ from: i, to, kind: 'ORG' });
    i = to - 1;
  }
  return found;
}

function holdsTitle(words: readonly string[], gazetteer: Gazetteer): boolean {
  return words.some((word) => isRoleWord(word) || isCalendarWord(word)) || isPeopleWord(words[0]!, gazetteer);
}
