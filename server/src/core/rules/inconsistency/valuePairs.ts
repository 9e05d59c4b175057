import { sameEvent } from '../../corpus/events.ts';
import { sameStory, sharedAnchors } from '../../corpus/stories.ts';
import type { Claim, Topic, TopicClaim } from '../../extract/claims.ts';
import {
  apartInTime,
  common,
  happensOnce,
  isTentative,
  ofOneDay,
  ofOtherHappenings,
  swappedDigits,
  toldApart,
} from './evidence.ts';
import { numbersApart } from './figuresApart.ts';
import { areSomeOfAll } from './someOfAll.ts';
import { digitsOf, factsOf, hasValue, matched, rivals, supportOf, unmatched, weightOf, wordsOf } from './valueFacts.ts';
import { weights } from './valueWeights.ts';

/**
 * How likely two typed values of one story, of which neither article has the other's, are two answers to one question:
 * the logarithm of the odds, by a logistic regression over what their sentences have in common. It was trained on labelled
 * corpora (`server/training/valueTraining.ts`; `evaluateValues.ts` beside it says how well it does on corpora it was not trained on).
 */
export function oddsOfOneMatter(topic: Topic, a: TopicClaim, b: TopicClaim): number {
  let sum = 0;
  const values = pairFeatures(topic, a, b);
  for (const [name, value] of Object.entries(values)) sum += value * weights[name as keyof typeof weights];
  return sum;
}

/**
 * Whether two numbers are one with its digits in another order: three digits or more, told with a word in common, or so large that
 * two of a story seldom have the same digits by chance. Of years there are few, so that both must be of what happens once.
 */
export function isTransposed(topic: Topic, a: TopicClaim, b: TopicClaim): boolean {
  const [x, y] = [a.claim.value.low!, b.claim.value.low!];
  const isDated = a.claim.attribute === 'dated';
  if ((isDated && subjectOf(a.claim) !== 'year') || swappedDigits(x, y) < 3) return false;
  const facts = factsOf(topic);
  const [one, other] = [wordsOf(facts, a.claim), wordsOf(facts, b.claim)];
  if (isDated) return common(one.near, other.near).some((term) => happensOnce.test(term));
  return common(one.terms, other.terms).length > 0 || Math.min(x, y) >= 1000;
}

/** Two figures of steps that share their other end, told with a word in common: "from nine seats to seven", "from eleven to seven". */
export function isOneStep(topic: Topic, a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a.claim.frame!.marks!, b.claim.frame!.marks!];
  if (!one.some((mark) => /^(?:from|to) /.test(mark) && other.includes(mark))) return false;
  const facts = factsOf(topic);
  return common(wordsOf(facts, a.claim).near, wordsOf(facts, b.claim).near).length > 0;
}

/** What speaks for and against two values of one topic being of one matter. Symmetric. */
export function pairFeatures(topic: Topic, a: TopicClaim, b: TopicClaim): Record<keyof typeof weights, number> {
  const facts = factsOf(topic);
  const [one, other] = [a.claim, b.claim];
  const [x, y] = [one.frame!, other.frame!];
  const [head, second] = [one.value.list?.[0], other.value.list?.[0]];
  const nouns = head !== undefined && head === second ? 1 : 0;
  const sharedNear = weightOf(facts, common(wordsOf(facts, one).near, wordsOf(facts, other).near));
  const subject = subjectOf(one);
  const isNumber = one.attribute !== 'dated';
  const sizes = [one.value.low || 0.5, other.value.low || 0.5];
  const ratio = isNumber ? Math.log(Math.max(...sizes) / Math.min(...sizes)) : 0;
  const ordinals = x.ordinals.length > 0 && y.ordinals.length > 0;
  const days = x.days.length > 0 && y.days.length > 0;
  const support = [a, b].map((claim) => supportOf(facts, claim));
  const marked = (mark: string) => (x.marks!.includes(mark) !== y.marks!.includes(mark) ? 1 : 0);
  return {
    bias: 1,
    sameNoun: nouns,
    noNoun: !head && !second ? 1 : 0,
    oneNoun: !head !== !second ? 1 : 0,
    otherNoun: head && second && common(wordsOf(facts, one).nouns, wordsOf(facts, other).nouns).length === 0 ? 1 : 0,
    near: sharedNear,
    sentence: weightOf(facts, common(wordsOf(facts, one).terms, wordsOf(facts, other).terms)),
    nearNoun: nouns * sharedNear,
    names: Math.min(3, common(x.names, y.names).length),
    crowd: Math.min(4, (x.values! + y.values!) / 2),
    ratio: Math.min(3, ratio),
    sameSize: isNumber && ratio < 1 ? 1 : 0,
    likeSize: isNumber && ratio < 0.35 ? 1 : 0,
    sameDigits: isNumber && swappedDigits(one.value.low!, other.value.low!) > 1 ? 1 : 0,
    small: subject === 'count' && Math.min(one.value.low!, other.value.low!) <= 3 ? 1 : 0,
    count: subject === 'count' ? 1 : 0,
    countNoun: subject === 'count' ? nouns : 0,
    money: subject === 'money' ? 1 : 0,
    measure: subject === 'measure' ? 1 : 0,
    percentage: subject === 'percentage' ? 1 : 0,
    duration: subject === 'duration' ? 1 : 0,
    year: subject === 'year' ? 1 : 0,
    month: subject === 'month' ? 1 : 0,
    day: subject === 'day' ? 1 : 0,
    each: marked('each'),
    rest: marked('rest'),
    back: marked('back'),
    tentative: isTentative(x) !== isTentative(y) ? 1 : 0,
    otherOrdinal: ordinals && common(x.ordinals, y.ordinals).length === 0 ? 1 : 0,
    otherDays: days && apartInTime(x.days, y.days) ? 1 : 0,
    rivals: Math.log(rivals(facts, a) * rivals(facts, b)),
    unmatched: Math.log(unmatched(facts, a.path, b.path) * unmatched(facts, b.path, a.path)),
    matched: Math.min(3, matched(facts, a.path, b.path)),
    event: one.event && other.event && sameEvent(one.event, other.event) ? 1 : 0,
    anchors: Math.min(8, sharedAnchors(one.story!, other.story!)) / 4,
    support: Math.min(3, Math.max(...support)),
    bothSupported: Math.min(2, Math.min(...support)),
  };
}

/** A term in more sentences of a topic than this says nothing of what a value is. */
const commonplace = 20;

/**
 * The claims before another one in the topic's order that may answer the same question otherwise: told in one turn of the story, in
 * sentences that share a word, and neither value known to the other's article.
 */
export function rivalsBefore(topic: Topic, later: TopicClaim): TopicClaim[] {
  const facts = factsOf(topic);
  const found = new Set<TopicClaim>();
  for (const term of wordsOf(facts, later.claim).terms) {
    const claims = facts.withTerm.get(term)!;
    if (claims.length > commonplace) continue;
    for (const earlier of claims) {
      if (earlier === later) break;
      if (earlier.path !== later.path) found.add(earlier);
    }
  }
  for (const earlier of facts.withDigits.get(digitsOf(later.claim) ?? '') ?? []) {
    if (earlier === later) break;
    if (earlier.path !== later.path) found.add(earlier);
  }
  return [...found].filter((earlier) => mayClash(topic, earlier, later));
}

function mayClash(topic: Topic, a: TopicClaim, b: TopicClaim): boolean {
  return (
    valuesApart(a, b) &&
    // What else has the number of such a step says nothing of it.
    ((!hasValue(topic, a.path, b) && !hasValue(topic, b.path, a)) || isOneStep(topic, a, b)) &&
    (ofOneDay(a.claim, b.claim) || !toldApart(a.claim, b.claim, isTransposed(topic, a, b) ? aftermath : turn)) &&
    sameStory(a.claim.story!, b.claim.story!) &&
    // Another year beside one of two such years tells nothing of them.
    (!ofOtherHappenings(a, b) || (a.claim.attribute === 'dated' && isTransposed(topic, a, b))) &&
    !(subjectOf(a.claim) === 'count' && areSomeOfAll(a, b))
  );
}

/** Articles of one story that come out within so many days are about one turn of it. */
const turn = 45;
/** Digits that changed places tell one figure for as long as the story is told. */
const aftermath = 200;

/** Two values that cannot be one, rounding allowed for. */
export function valuesApart(a: TopicClaim, b: TopicClaim): boolean {
  if (a.claim.attribute !== 'dated') return numbersApart(a, b);
  const [one, other] = [a.claim.value, b.claim.value];
  return one.high! < other.low! || other.high! < one.low!;
}

/** The kind of value: "money" of "amount:money EUR". */
function subjectOf({ topic }: Claim): string {
  return /:([^ ]*)/.exec(topic)![1]!;
}
