import type { Token } from '../../article/article.ts';
import { spellingFact, spellingValue } from '../../article/spellingFacts.ts';
import type { Span } from '../../text/span.ts';
import type { Time } from '../annotations.ts';
import type { Frame } from '../claims.ts';
import { singularOf } from '../singular.ts';
import { eventKindOf, namesEventKind } from './eventKinds.ts';
import { verbStem } from './nounPhrase.ts';
import { type SentenceReading, tokenAt } from './reading.ts';
import { familyOf } from './synonyms.ts';

/** How many tokens of its clause before and after a value say what it is. */
const clauseReach = 10;

/** Words where one statement of a sentence ends and another begins. */
const borders = new Set(
  '; : after before when while because although but until if whereas ( ) – — where though'.split(' '),
);
const light = new Set(
  (
    'be is are was were been being have has had having do does did will would can could may might shall should must say said says saying tell told tells add added report reported state stated ' +
    'make made making take took taken taking get got give gave given go went gone come came put about around some more most other new old first second third last next year month week day hour minute time people ' +
    'person number total part man woman men women announce announced accord according include including also such same own far long many much few little good great big small large ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december million billion thousand hundred ' +
    'per cent percent percentage euro dollar pound one two three four five six seven eight nine ten statement spokesman spokeswoman news thing way place end yesterday today tomorrow morning evening night afternoon'
  ).split(' '),
);

const ordinals = new Set(
  (
    'first second third fourth fifth last final opening north south east west northwest northeast southwest southeast northern southern ' +
    'eastern western'
  ).split(' '),
);

const isBorder = spellingFact(({ lower }) => borders.has(lower));
const isOrdinal = spellingFact(({ lower }) => ordinals.has(lower));
const mayBeTerm = spellingFact(({ lower }) => lower.length >= 3 && !light.has(lower));
/** Penn tags of nouns, verbs and adjectives. */
const termTags = new Set('NN NNS NNP NNPS VB VBD VBG VBN VBP VBZ JJ JJR JJS'.split(' '));

/**
 * What stands around a value: terms of its clause and of the rest of its sentence, names and dates. The span is that of the
 * value, with its noun; words inside it are only modifiers.
 */
export function frameOf(reading: SentenceReading, value: Span, phrase: Span = value, reach = clauseReach): Frame {
  const { tokens, words } = reading;
  const { terms, kinds, anchors, settings, days } = termsOf(reading);
  const first = tokenAt(tokens, value.start);
  const from = tokenAt(tokens, phrase.start);
  const last = Math.min(tokenAt(tokens, phrase.end - 1), tokens.length - 1);
  const near = new Set<string>();
  let low = from - 1;
  for (; low >= 0 && low >= from - reach && !isBorder(tokens[low]!); low--) add(near, terms[low]);
  let high = last + 1;
  for (; high < tokens.length && high <= last + reach && !isBorder(tokens[high]!); high++) add(near, terms[high]);
  const wide = new Set<string>();
  for (let i = 0; i < tokens.length && i < 60; i++) if (i <= low || i >= high) add(wide, terms[i]);
  const modifiers = new Set<string>();
  for (let i = first + 1; i < last; i++) add(modifiers, terms[i]);
  const owner = words[first - 1] === "'s" || words[first - 1] === '’s' ? words[first - 2] : undefined;
  let clause = Math.min(first, tokens.length);
  while (clause > 0 && !isBorder(tokens[clause - 1]!)) clause--;
  const counted = countedBefore(reading, tokens[clause]?.start ?? reading.start, value.start);
  return {
    ...(owner && { owner }),
    ...(counted && { counted }),
    near: [...near],
    wide: [...wide].filter((term) => !near.has(term)),
    names: anchors,
    setting: settings,
    ordinals: ordinalsOf(tokens, low + 1, high),
    kinds,
    roles: [],
    modifiers: [...modifiers],
    days,
  };
}

function ordinalsOf(tokens: readonly Token[], from: number, to: number): string[] {
  const found: string[] = [];
  for (let i = Math.max(0, from); i < to; i++) if (isOrdinal(tokens[i]!)) found.push(tokens[i]!.lower);
  return found;
}

/** The frame of a value and its noun, made once however many claims stand on the value. */
export function frameAround(reading: SentenceReading, value: Span, phrase: Span = value): Frame {
  const known = framesOf.get(reading) ?? new Map<number, Frame>();
  framesOf.set(reading, known);
  const key = value.start * 4096 + (phrase.end - value.start);
  const frame = known.get(key) ?? frameOf(reading, value, phrase);
  known.set(key, frame);
  return frame;
}

const framesOf = new WeakMap<SentenceReading, Map<number, Frame>>();

/** The last things counted in the clause before a value, whose number says which ones they are. */
function countedBefore({ quantities, tokens, words }: SentenceReading, from: number, value: number): Frame['counted'] {
  const before = quantities.findLast(
    ({ kind, low, high, bound, head, start, end }) =>
      kind === 'cardinal' && head !== undefined && low === high && !bound && start >= from && end <= value,
  );
  if (!before?.noun) return undefined;
  const [first, last] = [tokenAt(tokens, before.noun.start), tokenAt(tokens, before.noun.end - 1)];
  return { terms: words.slice(first, last + 1).map(singularOf), count: before.low };
}

function isStated({ kind, from, to, granularity }: Time): boolean {
  return kind === 'date' && from !== undefined && to !== undefined && granularity !== 'decade';
}

/** What every frame of a sentence is made of: the term of each of its tokens that has one, and what they all have in common. */
interface SentenceTerms extends Pick<Frame, 'kinds' | 'days'> {
  readonly terms: readonly (string | undefined)[];
  readonly anchors: readonly string[];
  readonly settings: readonly string[];
}

/** A sentence has many values; its terms are worked out for the first. */
const known = new WeakMap<SentenceReading, SentenceTerms>();

function termsOf(reading: SentenceReading): SentenceTerms {
  let found = known.get(reading);
  if (!found) {
    const { tokens, names, times } = reading;
    const keys = (weight: 'anchor' | 'setting') => [
      ...new Set(names.filter((name) => name.weight === weight).map(({ key }) => key)),
    ];
    found = {
      terms: tokens.map((token) => termAt(reading, token)),
      kinds: [...new Set(tokens.filter(namesEventKind).map(({ lower }) => eventKindOf(lower)!))],
      anchors: keys('anchor'),
      settings: keys('setting'),
      days: times.filter(isStated).map(({ from, to }) => [from!, to!] as const),
    };
    known.set(reading, found);
  }
  return found;
}

/** The term of a token that is a noun, verb or adjective and no name. */
function termAt({ names }: SentenceReading, token: Token): string | undefined {
  const { start, pos } = token;
  if (!mayBeTerm(token) || !termTags.has(pos)) return undefined;
  if (names.some(({ mention }) => mention.start <= start && start < mention.end)) return undefined;
  return pos.startsWith('VB') ? termOfVerb(token) : termOfOther(token);
}

const termOfVerb = spellingValue(({ lower }) => termOf(lower, 'VB'));
const termOfOther = spellingValue(({ lower }) => termOf(lower, ''));

function add(terms: Set<string>, term: string | undefined): void {
  if (term !== undefined) terms.add(term);
}

/** Verbs, happenings and families of synonyms begin with "+": they say what was done. */
export function termOf(word: string, pos: string): string {
  const told = familyOf(word) ?? eventKindOf(word);
  if (told) return `+${told}`;
  const stem = verbStem(singularOf(word));
  return pos.startsWith('VB') ? `+${stem}` : stem;
}
