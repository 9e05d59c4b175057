import { spellingFact } from '../../article/spellingFacts.ts';
import type { Claim } from '../claims.ts';
import { NUMERALS } from '../numerals.ts';
import { frameOf } from './frames.ts';
import { type Passage, passagesOf } from './passages.ts';
import { type ArticleReading, claimOn, type SentenceReading } from './reading.ts';

const number = String.raw`(?:\d{1,3}(?:,\d{3})*(?:\.5)?|nil|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)`;
const holdsNumber = spellingFact(({ text }) => new RegExp(String.raw`(?<!\p{L})${number}`, 'iu').test(text));
const noun = String.raw`(?:votes?|ballots?|goals?|sets?|games?|points?|frames?|rounds?|legs?|tries|runs)`;
/** "31-28", "31 goals to 28", "two sets to one", "84 votes to 41", "nine to six". */
const pair = new RegExp(
  String.raw`(?<![\d.,:$€£/-]|\p{L})(?<a>${number})(?:\s+(?<noun>${noun}))?(?:\s?[-–]\s?|\s+(?:votes?\s+)?(?:to|against)\s+)(?<b>${number})(?![\d.,]*\d|[-–/:%]|\s*(?:per\s?cent|percent|%|million|billion))(?:\s+(?<after>\p{L}+))?`,
  'giu',
);
/** "Seven directors voted for the closure and four against", "580 in favour, 22 against", "eight directors to three". */
const divided: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\d.,:$€£/-]|\p{L})(?<a>${number})(?![\d.,]*\d)[^.;:!?\d]{0,50}?\b(?:for|in favou?r|yes|ayes?|approved|backed|supported)\b[^.;:!?\d]{0,45}?(?<![\d.,-]|\p{L})(?<b>${number})(?![\d.,]*\d)(?:\s+\p{Ll}+){0,3}?\s+(?:against|opposed|no|noes|nays?)\b`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\d.,:$€£/-]|\p{L})(?<a>${number})\s+\p{Ll}{4,}s\s+(?:to|against)\s+(?<b>${number})(?![\d.,]*\d|[-–/:%]|\s*(?:per\s?cent|percent|%|million|billion))`,
    'giu',
  ),
  // "Eight hands went up to accept it, three stayed down", "Holm received 65 of the votes and Lund 56".
  new RegExp(
    String.raw`(?<![\d.,:$€£/-]|\p{L})(?<a>${number})\s+hands?\s+(?:went|were|shot|had gone)\s+up\b[^.;:!?\d]{0,50}?(?<![\d.,-]|\p{L})(?<b>${number})(?![\d.,]*\d)\s+(?:hands?\s+)?(?:stayed|remained|were kept|did not|against)\b`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:received|got|won|polled|took|secured|gained)\s+(?<a>${number})(?![\d.,]*\d)\s+(?:(?:of\s+(?:the|their|its|these)\s+)?(?:votes|ballots|voices)\s+)?(?:and|to|against|,)\s+(?:(?!votes|ballots)[\p{L}’'.-]+\s+){1,4}?(?<b>${number})(?![\d.,]*\d|[-–/:%]|\s*(?:per\s?cent|percent|%|million|years?|points?|seats?))`,
    'giu',
  ),
];
/** What is counted after a range: "10 to 12 people". */
const measured =
  /^(?:people|years?|months?|weeks?|days?|hours?|minutes?|metres?|meters?|kilomet\p{L}+|miles?|km|kg|tonnes?|degrees?|times|pages|cases|points?|members|countries|women|men|children)$/iu;
const range = /\b(?:from|between|aged?|ages|about|around|some|chapters?|pages?|of|every|seasons?|in)\s+$/iu;
const dividing = /\b(?:margin|votes?|majority|result) of\s+$/iu;
const voting =
  /^(?:vot(?:e[ds]?|ing|ers?)|ballots?|council(?:lors?)?|parliament|senate|congress|assembly|legislat\p{L}+|committee|board|boards|jury|judges?|court|ruled|ruling|approv\p{L}+|adopt\p{L}*|reject\p{L}*|passed|abstentions?|motion|bill|deputies|lawmakers|referendum|shareholders)$/iu;
const playing =
  /^(?:won|win|wins|winning|beat|beats|beating|beaten|defeat\p{L}*|lost|lose|loses|victory|match|matches|game|games|final|semi-final|score[ds]?|goals?|sets?|series|draw|drew|drawn|triumph\p{L}*|edged|thrashed|champions?|title|cup|points|leg|derby)$/iu;
const partial =
  /\b(?:half-time|halftime|interval|led|lead|leading|trailed|trailing|deficit|ahead|behind|down|up|set|sets|earlier|last year|previous|first leg|second leg|aggregate)\b/iu;

const none: Claim[] = [];

/** Results of votes and games, the sides in falling order, so that "won 3-1" and "lost 1-3" are one value. */
export function resultClaims({ article, sentences, story }: ArticleReading): Claim[] {
  if (!story) return [];
  return sentences.flatMap((reading) => {
    if (reading.block.kind === 'headline' || !mayHoldTwo(reading)) return none;
    const pairs = [...passagesOf(article, reading, pair)].map((passage) => ({
      passage,
      found: resultOf(article.text.slice(reading.start, passage.start), passage, reading),
    }));
    const votes = divided
      .flatMap((form) => [...passagesOf(article, reading, form)])
      .map((passage) => ({ passage, found: voteOf(passage, reading) }));
    const taken = new Set<number>();
    return [...pairs, ...votes].flatMap(({ passage, found }): Claim[] => {
      if (!found || taken.has(passage.start)) return [];
      taken.add(passage.start);
      const { subject, attribute, high, low } = found;
      const end = passage.end - (passage.groups['after'] ? passage.groups['after'].length + 1 : 0);
      const span = { start: passage.start, end };
      // Both sides in one number, the second behind the point.
      const both = high + low / 1e6;
      const value = { text: article.text.slice(span.start, end), low: both, high: both };
      const frame = frameOf(reading, span);
      return [claimOn(article, span, { attribute, subject, value, event: reading.event, story, frame })];
    });
  });
}

/** A result has two numbers, which may stand in one token with a dash. */
function mayHoldTwo({ tokens }: SentenceReading): boolean {
  const first = tokens.findIndex(holdsNumber);
  return first >= 0 && (/[-–]/.test(tokens[first]!.text) || tokens.findLastIndex(holdsNumber) > first);
}

interface Result {
  readonly attribute: 'votes' | 'score';
  readonly subject: string;
  readonly high: number;
  readonly low: number;
}

function resultOf(lead: string, { groups, text }: Passage, { words }: SentenceReading): Result | undefined {
  const [a, b] = [sideOf(groups['a']!), sideOf(groups['b']!)];
  const [high, low] = [Math.max(a, b), Math.min(a, b)];
  const counted = groups['noun']?.toLowerCase() ?? '';
  if (!(high > 0) || (range.test(lead) && !dividing.test(lead)) || measured.test(groups['after'] ?? ''))
    return undefined;
  const votes = /^(?:vote|ballot)/.test(counted) || (counted === '' && words.some((word) => voting.test(word)));
  const plays = counted !== '' || words.some((word) => playing.test(word));
  if (votes && a >= b) return { attribute: 'votes', subject: 'all', high, low };
  // "to" alone stands between other numbers more often than between the sides of a game.
  const loose = !/[-–]/.test(text) && counted === '' && !/\b(?:by|won|beat|vote|defeat|victory of)\s+$/iu.test(lead);
  if (!plays || loose || a < b || partial.test(lead.slice(-60)) || partial.test(groups['after'] ?? ''))
    return undefined;
  const unit = /^(?:set|game|frame|leg|round)/.exec(counted)?.[0];
  return { attribute: 'score', subject: unit ?? 'points', high, low };
}

/** A division told with what each side was for, or with who was counted. */
function voteOf({ groups }: Passage, { words }: SentenceReading): Result | undefined {
  const [high, low] = [sideOf(groups['a']!), sideOf(groups['b']!)];
  const votes = words.some(
    (word) => voting.test(word) || /^(?:favou?r|decid(?:e|ed|ing)|against|hands?|yes|ayes?)$/.test(word),
  );
  return high > 0 && high >= low && votes ? { attribute: 'votes', subject: 'all', high, low } : undefined;
}

function sideOf(text: string): number {
  const plain = text.toLowerCase();
  if (plain === 'nil' || plain === 'none') return 0;
  return NUMERALS.get(plain)?.value ?? Number(plain.replaceAll(',', ''));
}
