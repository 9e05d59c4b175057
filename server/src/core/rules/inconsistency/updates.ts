import { termOf } from '../../extract/claims/frames.ts';
import type { Topic, TopicClaim } from '../../extract/claims.ts';
import { claimsOf } from './clashes.ts';
import { swappedDigits } from './evidence.ts';
import { sameNumber } from './figuresApart.ts';

/** Attributes whose figures grow while a happening is still being reported. */
const growing = new Set(['dead', 'injured', 'missing', 'evacuated', 'arrested', 'rescued']);
/** Things that are counted anew while a happening goes on. */
const counted = new Set(
  'case infection delegate medal home house building vehicle family school flight tree boat shop household animal person people protester signature town village road body'.split(
    ' ',
  ),
);
const countedTerms = new Set([...counted].map((noun) => termOf(noun, 'NN')));
/** What befalls people, as a term of a frame. */
const befalling = ['+kill', '+injure', '+missing', '+rescue', '+evacuate', '+arrest'];

/** Nouns that count things of many kinds in one story. */
const common = new Set(
  'delegate seat point score medal people child case member country year group company state'.split(' '),
);
const commonTerms = new Set([...common].map((noun) => termOf(noun, 'NN')));

/** Whether a noun, in the singular or as a term, counts things of many kinds in one story. */
export function countsMany(noun: string): boolean {
  return common.has(noun) || commonTerms.has(noun);
}

/** Areas grow while something burns, spreads or stands under water. */
const areaUnits = new Set(['ac', 'ha', 'm²', 'km²', 'mi²']);
const spreading = /^\+?(?:burn|fire|blaze|wildfir|flame|scorch|char|contain|flood|inundat|spill|slick|submerg|infest)/;

/** Whether figures of an attribute, counting a noun in the singular, grow from report to report. */
export function grows(attribute: string, noun: string): boolean {
  return growing.has(attribute) || (attribute === 'count' && counted.has(noun));
}

/** The same of a typed value, by the words around it. */
export function isGrowing({ claim: { value, frame } }: TopicClaim): boolean {
  return (
    countedTerms.has(value.list?.[0] ?? '') ||
    befalling.some((term) => frame!.near.includes(term) || frame!.wide.includes(term))
  );
}

/** Whether two areas are those of one thing that spreads. */
export function isSpreading(...claims: readonly TopicClaim[]): boolean {
  return (
    claims.every(({ claim: { value, topic } }) => areaUnits.has(value.unit ?? '') || areaUnits.has(unitOf(topic))) &&
    claims.some(({ claim: { frame } }) =>
      [...frame!.near, ...frame!.wide, ...frame!.kinds].some((term) => spreading.test(term)),
    )
  );
}

/** "m²" of "amount:measure m²" and of "measure:m²@…". */
function unitOf(topic: string): string {
  return /[: ]([\p{L}²³]+)(?:@|$)/u.exec(topic)?.[1] ?? '';
}

const settled = 14 * 86_400_000;
/** The figure is said to be that of an hour of a day, or one that will not stay. */
const provisional =
  /\b(?:as of|so far|by (?:\d|noon|midnight|dawn|dusk|nightfall|late|early|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|at least|still (?:burning|missing|unaccounted|rising)|(?:may|could|expected to|likely to) (?:rise|grow|climb)|contain\w*|confirmed|preliminar\w+|provisional\w*)\b/i;

/**
 * A later date and a greater figure while the happening is being reported, which no still later article takes back. Where one
 * of the two has no date, the lesser figure is the earlier if it is said to be one of the hour.
 */
export function isUpdate(topic: Topic, one: TopicClaim, other: TopicClaim): boolean {
  const [less, more] = lowOf(one) <= lowOf(other) ? [one, other] : [other, one];
  if (!one.date || !other.date) return isProvisional(topic, less) && !sameDigitsTurned(less, more);
  const [earlier, later] = one.date <= other.date ? [one, other] : [other, one];
  if (earlier.date === later.date || !isFresh(topic, earlier, later)) return false;
  const takenBack = topic.claims.some((claim) => claim.date && claim.date > later.date! && sameNumber(claim, earlier));
  // The missing are found, so that their number falls.
  return !takenBack && (later === more || topic.attribute === 'missing');
}

/** The earlier article is of the days in which the happening is reported: soon before the other, or soon after what it tells. */
function isFresh(topic: Topic, earlier: TopicClaim, later: TopicClaim): boolean {
  const { date, claim } = earlier;
  const day = Date.parse(date!);
  if (Date.parse(later.date!) - day <= settled) return true;
  const happened = (claim.event ?? claim.story?.main)?.from;
  return (
    happened !== undefined &&
    day - Date.parse(happened) <= settled / 2 &&
    isProvisional(topic, earlier) &&
    !sameDigitsTurned(earlier, later)
  );
}

/** Its article says so, here or where it has the figure again. */
function isProvisional(topic: Topic, one: TopicClaim): boolean {
  return claimsOf(topic, one.path).some((claim) => sameNumber(claim, one) && provisional.test(claim.context));
}

function lowOf({ claim }: TopicClaim): number {
  return claim.value.low ?? 0;
}

/** "412" and "421" are no two stages of one count. */
function sameDigitsTurned(a: TopicClaim, b: TopicClaim): boolean {
  return swappedDigits(lowOf(a), lowOf(b)) > 1;
}
