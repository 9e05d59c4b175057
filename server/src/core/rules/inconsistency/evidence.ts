import { gapInDays, sameEvent } from '../../corpus/events.ts';
import { sharedAnchors } from '../../corpus/stories.ts';
import type { Claim, Frame, Topic, TopicClaim } from '../../extract/claims.ts';
import { claimsOf } from './clashes.ts';

/** Weights of what two statements have in common. */
const weights = {
  event: 1,
  name: 0.8,
  setting: 0.3,
  role: 0.8,
  deed: 1,
  term: 0.7,
  wide: 0.3,
  swapped: 1.2,
  close: 0.3,
  against: 0.7,
};

/**
 * How much speaks for two values of one story being said of the same thing; negative infinity where something speaks
 * against it. Symmetric.
 */
export function evidence({ claim: a }: TopicClaim, { claim: b }: TopicClaim): number {
  return objections.some((holds) => holds(a, b)) ? Number.NEGATIVE_INFINITY : inFavour(a, b);
}

/** Whether two values belong to other days or happenings, whatever else their sentences share. */
export function ofOtherHappenings({ claim: a }: TopicClaim, { claim: b }: TopicClaim): boolean {
  return ofOtherWeather(a, b) || ofOtherTimes(a, b) || twoHappenings(a, b);
}

/** The same where what speaks against it counts as no more than evidence: for values that are alike in themselves. */
export function weighedEvidence({ claim: a }: TopicClaim, { claim: b }: TopicClaim): number {
  return inFavour(a, b) - weights.against * objections.filter((holds) => holds(a, b)).length;
}

function differ(x: readonly string[], y: readonly string[]): boolean {
  return x.length > 0 && y.length > 0 && common(x, y).length === 0;
}

/** What may speak against two values being said of the same thing, the cheap tests first. */
const objections: readonly ((a: Claim, b: Claim) => boolean)[] = [
  (a, b) => Boolean(a.value.unit && b.value.unit && a.value.unit !== b.value.unit),
  ({ frame: a }, { frame: b }) => Boolean(a!.owner && b!.owner && a!.owner !== b!.owner),
  ({ frame: a }, { frame: b }) => differ(a!.ordinals, b!.ordinals),
  ({ frame: a }, { frame: b }) => differ(a!.modifiers, b!.modifiers),
  ({ frame: a }, { frame: b }) => differ(a!.roles, b!.roles),
  // What three primaries gave is not what six gave.
  ({ frame: { counted: a } = {} }, { frame: { counted: b } = {} }) =>
    a !== undefined && b !== undefined && a.count !== b.count && common(a.terms, b.terms).length > 0,
  ofOtherWeather,
  ofOtherTimes,
  (a, b) => a.value.low !== undefined && twoHappenings(a, b),
];

function inFavour(a: Claim, b: Claim): number {
  const [one, other] = [a.frame!, b.frame!];
  const together = a.event !== undefined && b.event !== undefined && sameEvent(a.event, b.event);
  const roles = common(one.roles, other.roles).length;
  const near = common(one.near, other.near);
  const far = [...common(one.near, other.wide), ...common(one.wide, other.near), ...common(one.wide, other.wide)];
  const names = common(one.names, other.names).length;
  // A sentence without names speaks of what its article is about.
  const silent = one.names.length === 0 || other.names.length === 0;
  const meant =
    names === 0 && (refersTo(a, b) || refersTo(b, a) || (silent && sharedAnchors(a.story!, b.story!) >= 2)) ? 1 : 0;
  return (
    (together ? weights.event : 0) +
    weights.name * Math.min(2, names + meant) +
    (roles > 0 ? weights.role : 0) +
    (common(one.setting, other.setting).length > 0 ? weights.setting : 0) +
    Math.min(
      3,
      near.reduce((sum, term) => sum + (term.startsWith('+') ? weights.deed : weights.term), 0),
    ) +
    weights.wide * Math.min(3, far.length) -
    (isTentative(one) === isTentative(other) ? 0 : 1.5) -
    (!together && toldApart(a, b, 60) ? 1 : 0) -
    (namesOthers(one, other) && names + meant === 0 ? 0.7 : 0) +
    (a.value.low === undefined ? 0 : likeness(a.value.low, b.value.low ?? 0))
  );
}

/** Whether two values are said of one thing: enough speaks for it, and neither article has one that fits better. */
export function sameMatter(topic: Topic, a: TopicClaim, b: TopicClaim, enough: number): boolean {
  const found = evidence(a, b);
  const single = a.path !== b.path && isOnly(topic, a) && isOnly(topic, b);
  if (found < enough + (a.path === b.path ? 1 : single ? -0.6 : 0)) return false;
  const better = (path: string, one: TopicClaim, taken: TopicClaim) =>
    claimsOf(topic, path).some(
      (rival) =>
        rival !== taken && rival !== one && valueKey(rival) !== valueKey(taken) && evidence(rival, one) >= found,
    );
  return !better(b.path, a, b) && !better(a.path, b, a);
}

/** The article has no other value in this topic that may play the same role. */
function isOnly(topic: Topic, { path, claim }: TopicClaim): boolean {
  const roles = claim.frame!.roles;
  const rivals = claimsOf(topic, path).filter(
    (other) =>
      roles.length === 0 || other.claim.frame!.roles.length === 0 || common(roles, other.claim.frame!.roles).length > 0,
  );
  return new Set(rivals.map(valueKey)).size === 1;
}

function valueKey({ claim: { value, from } }: TopicClaim): string {
  return from ?? `${value.low} ${value.high}`;
}

/**
 * Each article is about a happening of one kind on a day that it names, and neither names the day of the other: two matches,
 * quakes or votes of a series.
 */
function twoHappenings(a: Claim, b: Claim): boolean {
  if (ofOneDay(a, b)) return false;
  if (ofOneSeries(a, b)) return true;
  const [one, other] = [a.event, b.event];
  if (one?.index !== 0 || other?.index !== 0) return false;
  if (a.story!.days.includes(other.from!) || b.story!.days.includes(one.from!)) return false;
  const days = gapInDays(one, other) ?? 0;
  // A year later it is another, whatever it is; and matches, quakes and elections follow each other within days.
  if (days > 60 && one.kinds[0] === other.kinds[0]) return true;
  const kinds = [one.kinds[0], other.kinds[0]].filter((kind) => kind !== undefined);
  const follows = kinds.length > 0 && kinds.every((kind) => kind === kinds[0] && series.has(kind));
  // A day that is only guessed from when the article came out may be off by some days.
  return follows && days >= (one.stated && other.stated ? 2 : 4);
}

/** Kinds of which a league or a campaign has many. */
const contests = new Set(['match', 'race', 'election']);

/** Two articles on matches or elections days apart, of which neither names the day of the other's. */
function ofOneSeries({ story: a }: Claim, { story: b }: Claim): boolean {
  const [one, other] = [a!.main, b!.main];
  if (!one?.from || !other?.from || one.kinds[0] !== other.kinds[0] || !contests.has(one.kinds[0] ?? '')) return false;
  const told = a!.days.includes(other.from) || b!.days.includes(one.from);
  return !told && (gapInDays(one, other) ?? 0) >= 4;
}

/** Kinds of which one follows the other within weeks, with the same people in the same place. */
const series = new Set(['match', 'race', 'storm', 'earthquake', 'meeting', 'results', 'election', 'exercise']);

/** A sentence names what the other article, in a sentence on its own happening, is about. */
function refersTo({ frame }: Claim, { event, story }: Claim): boolean {
  return event?.index === 0 && story!.main !== undefined && common(frame!.names, story!.main.anchors).length > 0;
}

/** Both sentences name somebody or some place, and none of one is among those of the other. */
function namesOthers(a: Frame, b: Frame): boolean {
  const [one, other] = [
    [...a.names, ...a.setting],
    [...b.names, ...b.setting],
  ];
  return one.length > 0 && other.length > 0 && common(one, other).length === 0;
}

/** What is asked for, offered, planned or charged is not yet what came of it. */
const tentative = ['+demand', '+plan', '+charge', '+expect', '+want', '+hop', '+seek', '+prosecutor', 'prosecutor'];

export function isTentative({ near }: Frame): boolean {
  return tentative.some((term) => near.includes(term));
}

/** Numbers with the same digits in another order, or of one size, are sooner meant as one. */
function likeness(x: number, y: number): number {
  const [less, more] = [Math.min(x, y), Math.max(x, y)];
  if (less <= 0) return 0;
  if (more > 6 * less) return -1;
  const swapped = less >= 10 ? swappedDigits(x, y) : 0;
  // Two figures of a story that have four digits in common by chance are rarer than slips of the pen.
  if (swapped > 1) return weights.swapped + 0.6 * Math.min(2, swapped - 2);
  return more <= 2.5 * less && less >= 10 ? weights.close : 0;
}

/** How many digits, zeros at both ends apart, two different numbers of one size share in another order; 0 where they do not. */
export function swappedDigits(x: number, y: number): number {
  if (x === y || Math.floor(Math.log10(x)) !== Math.floor(Math.log10(y))) return 0;
  let [one, other] = [x, y].map((value) => String(value).replace(/\D/g, '')) as [string, string];
  while (one.endsWith('0') && other.endsWith('0')) [one, other] = [one.slice(0, -1), other.slice(0, -1)];
  const sorted = (digits: string) => [...digits].sort().join('');
  return one.length === other.length && sorted(one) === sorted(other) ? one.length : 0;
}

/** Terms of what is done to a thing or a person once. */
export const happensOnce =
  /^\+?(?:found|born|establish|creat|inaugurat|marri|marry|bury|buri|launch|dat|built|build|erect|construct|complet)$/;

/** The two sentences name days far apart, or one points away from its own happening to a day that is not the other's. */
function ofOtherTimes(a: Claim, b: Claim): boolean {
  const [one, other] = [a.frame!.days, b.frame!.days];
  if (one.length > 0 && other.length > 0) return apartInTime(one, other);
  if (one.length > 0 && !a.event) return apartFrom(one, b);
  return other.length > 0 && !b.event && apartFrom(other, a);
}

function apartFrom(days: Frame['days'], { event, story }: Claim): boolean {
  const { from, to } = event ?? story!.main ?? {};
  return !from || !to || apartInTime(days, [[from, to]]);
}

const weather =
  /^\+?(?:wind|gust|storm|rain|rainfall|snow|snowfall|hurrican|hurricane|cyclone|typhoon|temperature|heat|cold|forecast\p{Ll}*)$/u;

/** Both sentences name one and the same day, whenever they were written. */
export function ofOneDay({ frame: a }: Claim, { frame: b }: Claim): boolean {
  return a!.days.some(([from, to]) => from === to && b!.days.some(([start, end]) => start === from && end === to));
}

function ofOtherWeather(a: Claim, b: Claim): boolean {
  return (isWeather(a) || isWeather(b)) && a.story!.told !== b.story!.told;
}

/** Winds, rain and warmth are another every day; a car's speed is not. */
function isWeather({ value, frame }: Claim): boolean {
  if (/^(?:°C|°F|mm|hPa)$/u.test(value.unit ?? '')) return true;
  return (
    /^(?:km\/h|mph|m\/s|kn)$/u.test(value.unit ?? '') &&
    [...frame!.near, ...frame!.wide, ...frame!.kinds].some((term) => weather.test(term))
  );
}

/** Both articles are dated, and came out more than so many days apart. */
export function toldApart({ story: a }: Claim, { story: b }: Claim, days: number): boolean {
  return Boolean(a!.told && b!.told) && Math.abs(Date.parse(a!.told!) - Date.parse(b!.told!)) > days * 86_400_000;
}

/** Both name days, and none of one lies within a week of one of the other. */
export function apartInTime(a: Frame['days'], b: Frame['days']): boolean {
  const week = 7 * 86_400_000;
  return !a.some(([from, to]) =>
    b.some(([start, end]) => Date.parse(from) - week <= Date.parse(end) && Date.parse(start) - week <= Date.parse(to)),
  );
}

/** The items of the first list that the second has as well. */
export function common(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((one) => b.includes(one));
}
