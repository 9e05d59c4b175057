import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { numeralValue } from '../../extract/numerals.ts';
import { overlapping } from '../../text/search.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { FollowedPeople } from './followedPeople.ts';
import { kin, listed } from './lifeBirths.ts';
import { type LifeDay, lifeDay } from './lifeDays.ts';
import type { ToldSentence } from './toldSentences.ts';

/** An age somebody had or has, and when. */
export interface LifeAge extends Span, LifeDay {
  readonly person: string;
  readonly value: number;
  /** The highest age the words leave room for: 59 for "in her fifties". */
  readonly most: number;
}

const number = String.raw`(?<age>\d{1,3}|[a-z]+(?:-[a-z]+)?)`;
const closes = String.raw`(?=[.,;:)–—]|$| years old| when\b| and\b| at the time| then\b| before\b| after\b| (?:on|this|last|in|that|next) )`;
const forms: readonly RegExp[] = [
  // "She was only 39", "he is 81, "; "she turned 50"; "I was nine when".
  new RegExp(
    String.raw`\b(?<who>he|she|who|I)(?<verb> was| is| am|[’'](?:s|m)| had been|(?: has| had)?(?: just)? turned| turns| became)(?: (?:only|just|still|now|already|barely|then|not yet|about to turn))* ${number}${closes}`,
    'giu',
  ),
  // "At 70, he concedes", "Now 52, she", "when, at 23, she".
  new RegExp(
    String.raw`(?:^|[“"]|[;,] |\b(?:and|but|when|that|then) )(?<lead>[Aa]t|[Nn]ow|[Aa]ged)(?: the age of)?(?: just| only)? ${number},? (?=he |she |his |her |the )`,
    'gu',
  ),
  // "left school at 15, in 1961", "in 1961, at 15,".
  new RegExp(String.raw`\b(?<lead>at) ${number}(?=,? in 1\d\d\d\b|,? in 20\d\d\b)`, 'gu'),
  new RegExp(String.raw`\bin \d{4},? (?<lead>at|aged) ${number}(?=[.,;]|$)`, 'gu'),
  // "is a plumber of 34", "a dairy farmer of 54".
  /\b(?<now>an?) (?:\p{Ll}[\p{Ll}-]+ ){1,3}of (?<age>[1-9]\d)(?=[,.;]|$| who\b| and\b| from\b)/gu,
  /^Age: (?<age>\d{1,3})$/gu,
];

const decades: ReadonlyMap<string, number> = new Map([
  ...'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, i): [string, number] => [word, 20 + 10 * i]),
  ...'septuagenarian octogenarian nonagenarian centenarian'
    .split(' ')
    .map((word, i): [string, number] => [word, 70 + 10 * i]),
  ['teens', 13],
]);
/** "in her fifties", "the octogenarian": ten ages at once. */
const ranges =
  /\bin (?:his|her) (?:early |mid-?|late )?(?<decade>[2-9]0s|teens|\p{Ll}+ties)\b|\b[Tt]he (?<word>(?:septua|octo|nona)genarian|centenarian)\b/gu;

/** The ages that a sentence gives people it is about. */
export function agesIn(
  article: AnnotatedArticle,
  told: ToldSentence,
  before: ToldSentence | undefined,
  people: FollowedPeople,
  birth: Time | undefined,
): LifeAge[] {
  const named = overlapping(article.mentions, told).filter(({ type }) => type === 'person');
  const found: LifeAge[] = [];
  const add = (start: number, end: number, value: number, person: string | undefined, past: boolean, most = value) => {
    if (person === undefined || value < 4 || value > 110 || found.some((one) => overlaps(one, { start, end }))) return;
    const day = lifeDay(article, told, before, { start, end }, past, birth);
    // "who turns 41 in June": within the year to come.
    const comes = /\b(?:turns|will turn|about to turn|will be) $/.test(told.text.slice(0, start - told.start));
    const on = day && comes ? { ...day, on: { from: day.on.from, to: nextYear(day.on.to) } } : day;
    if (on) found.push({ start, end, value, most, person, ...on });
  };
  for (const quantity of told.quantities) {
    // "celebrated her 80th birthday", "on his 21st birthday".
    const own = /\b(?:her|his) $/i.test(told.text.slice(0, quantity.start - told.start));
    if (quantity.kind === 'ordinal' && own && article.text.startsWith(' birthday', quantity.end))
      add(
        quantity.start,
        quantity.end + ' birthday'.length,
        quantity.low,
        people.referentAt(told, quantity.start),
        true,
      );
    if (quantity.kind !== 'age' || quantity.low !== quantity.high || (quantity.unit ?? 'year') !== 'year') continue;
    const behind = named.find(
      ({ end }) => end <= quantity.start && /^,? \(?(?:aged |now )?$/.test(article.text.slice(end, quantity.start)),
    );
    const ahead = named.find(
      ({ start }) => start >= quantity.end && /^ (?:[\p{L}-]+ ){0,3}$/u.test(article.text.slice(quantity.end, start)),
    );
    const lead = article.text.slice(Math.max(told.start, quantity.start - 14), quantity.start);
    const written = article.text.slice(quantity.start, quantity.end);
    const anaphor = /\b(?:the|this) $/i.test(lead) && /year-old$/.test(written);
    const other = behind ? people.keyOf(behind) : ahead && !anaphor ? people.keyOf(ahead) : undefined;
    // The object of a clause is not its subject.
    const isObject = /\p{L} the $/u.test(lead) && named.some(({ end }) => end < quantity.start);
    const person =
      other ?? (anaphor ? (isObject ? people.otherThan(told) : people.referentAt(told, told.start)) : undefined);
    add(quantity.start, quantity.end, quantity.low, person, false);
    // "became captain at the age of 21", "As a 12-year-old he".
    const then = /^(?:at )?(?:the )?age(?: of)? \d/i.test(written) || /\b(?:at (?:the )?|(?:as|was) an? )$/i.test(lead);
    if (other || anaphor || !then || kin.test(told.text.slice(0, quantity.start - told.start))) continue;
    add(quantity.start, quantity.end, quantity.low, people.referentAt(told, quantity.start), true);
  }
  // "The Peruvian lawyer, 47, was born on …", "Danvers, 17, …": between commas behind the subject.
  for (const match of told.text.matchAll(/(?<=\p{L}, )(?<age>\d{2})(?=, \p{Ll})/gu)) {
    const start = told.start + match.index;
    const next = told.sentence.tokens.find((token) => token.start === start + 4);
    if (!next || !/^(?:VB[DZP]|MD|WP|NNS)$/.test(next.pos)) continue;
    const behind = named.findLast(({ end }) => end <= start);
    const direct = behind && article.text.slice(behind.end, start) === ', ';
    const open = told.text.slice(0, match.index);
    const role = !behind && /^The (?:[\p{L}-]+ ){0,3}[\p{L}-]+, $/u.test(open);
    const person = direct ? people.keyOf(behind) : role ? people.referentAt(told, told.start) : undefined;
    add(start, start + 2, Number(match.groups!['age']), person, false);
  }
  for (const { index, groups, text } of agePhrases(told, named)) {
    const word = groups['age']!;
    const value = /^\d/.test(word) ? Number(word) : numeralValue(word.toLowerCase());
    if (value === undefined) continue;
    const start = told.start + index + text.lastIndexOf(word);
    if (kin.test(told.text.slice(0, index).replace(/[“"][^”"]*[”"]/gu, ''))) continue;
    const past = groups['lead'] ? pastBehind(told, start) : /was|had|turned\b|became/.test(groups['verb'] ?? '');
    const at = groups['lead'] && index <= 1 ? told.start : told.start + index + (groups['who']?.length ?? 0);
    const person = groups['name'] ?? people.referentAt(told, at) ?? listed(told);
    add(start, start + word.length, value, person, past);
  }

  for (const match of told.text.matchAll(ranges)) {
    const word = match.groups!['decade'] ?? match.groups!['word']!;
    const low = /^\d/.test(word) ? Number(word.slice(0, 2)) : decades.get(word.toLowerCase());
    const start = told.start + match.index;
    if (low === undefined || kin.test(told.text.slice(0, match.index))) continue;
    const past =
      told.sentence.tokens.findLast((token) => token.start < start && /^VB[DZP]$/.test(token.pos))?.pos === 'VBD';
    add(
      start,
      start + match[0].length,
      low,
      people.referentAt(told, start),
      past,
      low === 13 ? 19 : low === 100 ? 110 : low + 9,
    );
  }

  /** The forms above, and those with a name for the pronoun: "Lee was 41". */
  function* agePhrases(of: ToldSentence, names: typeof named) {
    for (const form of forms)
      for (const match of of.text.matchAll(form))
        yield { index: match.index, text: match[0], groups: match.groups as Record<string, string | undefined> };
    for (const one of names) {
      const tail = of.text.slice(one.end - of.start);
      const match = new RegExp(
        String.raw`^(?<verb> was| is| turned| turns)(?: (?:only|just|still|now|already|barely))* ${number}${closes}`,
        'u',
      ).exec(tail);
      const key = people.keyOf(one);
      if (match && key)
        yield {
          index: one.end - of.start,
          text: match[0],
          groups: { ...match.groups, name: key } as Record<string, string | undefined>,
        };
    }
  }
  return found;
}

function nextYear(iso: string): string {
  return `${Number(iso.slice(0, 4)) + 1}${iso.slice(4)}`;
}

/** The next verb is one of the past: "at 23, she won", but "at 71, she rides". */
function pastBehind({ sentence }: ToldSentence, start: number): boolean {
  const verb = sentence.tokens.find((token) => token.start > start && /^(?:VB[DZP]|MD)$/.test(token.pos));
  return verb === undefined || verb.pos === 'VBD';
}
