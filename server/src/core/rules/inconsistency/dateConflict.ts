import { dayNumber, sameEvent } from '../../corpus/events.ts';
import type { Topic, TopicClaim } from '../../extract/claims.ts';
import { topicRule } from '../../rule.ts';
import { aligned } from './alignment.ts';
import { clashes, placeOf } from './clashes.ts';
import { sameMatter } from './evidence.ts';
import { valueConflicts } from './valueConflicts.ts';

export default topicRule({
  id: 'inconsistency/date-conflict',
  title: 'Two days for one happening',
  why: 'Two articles on one happening put it on different days, or have a thing in use long before the day for which it was announced.',
  severity: 'warning',
  stage: 'stable',
  attributes: ['event-date', 'casualty-date', 'ready', 'handover', 'dated'],
  examples: {
    bad: [
      [
        'A fire broke out at the Haldor paper mill in Skien on 3 March 2023, Telemark Fire Service said.',
        'Telemark Fire Service is still looking for the cause of the fire at the Haldor paper mill in Skien. The fire broke out on ⟦5 March 2023⟧.',
      ],
    ],
    good: [
      [
        'A fire broke out at the Haldor paper mill in Skien on 3 March 2023, Telemark Fire Service said.',
        'Telemark Fire Service is still looking for the cause of the fire at the Haldor paper mill in Skien. The fire broke out on Friday, 3 March 2023.',
      ],
    ],
  },
  *check(topic) {
    if (topic.attribute === 'ready') {
      yield* readyTooSoon(topic);
      return;
    }
    if (topic.attribute === 'dated') {
      yield* valueConflicts(topic);
      return;
    }
    const differ = (a: TopicClaim, b: TopicClaim) =>
      topic.attribute === 'handover'
        ? slipped(a, b)
        : topic.attribute === 'casualty-date'
          ? otherDay(a, b)
          : !sameWeekday(a, b) && !knowsBoth(a, b) && !cameLater(a, b) && !cameLater(b, a) && ofOneDeed(topic, a, b);
    for (const { later, earlier } of clashes(topic, {
      differ,
      ...(topic.attribute === 'event-date' && { sieve: slipsOfDays }),
      says: (a, b) => (topic.attribute === 'casualty-date' ? !otherDay(a, b) : !apart(a, b)),
      keyOf: ({ claim }) => claim.from ?? claim.value.list![0]!,
    })) {
      yield {
        at: later,
        message: `Day: ${later.claim.value.text} here, ${earlier[0]!.claim.value.text} ${placeOf(earlier[0]!, later)}.`,
        related: earlier.map((claim) => ({ claim, message: `Day: ${claim.claim.value.text}` })),
      };
    }
  },
});

/** One of the two articles also names the day of the other: it tells of both days. */
function knowsBoth({ claim: a }: TopicClaim, { claim: b }: TopicClaim): boolean {
  return a.story!.days.includes(b.from!) || b.story!.days.includes(a.from!);
}

/**
 * Which claims are of days that are taken for one another: within two weeks, the same day of another month, or of another
 * year. Their times have nothing in common.
 */
function slipsOfDays(claims: readonly TopicClaim[]): (one: number, other: number) => boolean {
  const from = Int32Array.from(claims, ({ claim }) => dayNumber(claim.from!));
  const to = Int32Array.from(claims, ({ claim }) => dayNumber(claim.to!));
  const dayOfMonth = Uint8Array.from(claims, ({ claim }) => Number(claim.from!.slice(8)));
  const month = Uint8Array.from(claims, ({ claim }) => Number(claim.from!.slice(5, 7)));
  return (one, other) => {
    if (to[one]! >= from[other]! && to[other]! >= from[one]!) return false;
    const days = Math.abs(from[one]! - from[other]!);
    return days <= 14 || (dayOfMonth[one] === dayOfMonth[other] && (days < 100 || month[one] === month[other]));
  };
}

/** What one article tells as past had happened when it came out; a day after that is of something else. */
function cameLater({ claim: { from }, date: told }: TopicClaim, { claim: other, date }: TopicClaim): boolean {
  const isPlanned = date !== undefined && other.from! > date;
  return told !== undefined && from! <= told && other.from! > told && !isPlanned;
}

/** Two days for one deed or happening: the words around them say what was done, and enough else speaks for one. */
function ofOneDeed(topic: Topic, a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a.claim.event!, b.claim.event!];
  if (sameEvent(one, other) && aligned(topic, a, b, { enough: 2, days: 7, deed: true })) return true;
  const [frame, second] = [a.claim.frame!, b.claim.frame!];
  const apart =
    frame.names.length > 0 && second.names.length > 0 && !frame.names.some((key) => second.names.includes(key));
  if (apart) return false;
  // Without a name in common, one word may be that of another opening, vote or ceremony.
  const shared = frame.near.filter((term) => second.near.includes(term));
  if (shared.length < 2 && !frame.names.some((key) => second.names.includes(key))) return false;
  const deed =
    shared.some((term) => term.startsWith('+')) ||
    shared.length >= 2 ||
    frame.kinds.some((kind) => second.kinds.includes(kind) && one.kinds.includes(kind) && other.kinds.includes(kind));
  return deed && sameMatter(topic, a, b, 2);
}

const halfYear = 183 * 86_400_000;

/** Announced for one time, in use long before it, in articles that share most of their names. */
function* readyTooSoon(topic: Topic) {
  const isPlan = ({ claim }: TopicClaim) => claim.modality === 'planned';
  for (const used of topic.claims.filter((one) => !isPlan(one))) {
    const plans = topic.claims.filter(
      (plan) =>
        isPlan(plan) &&
        plan.path !== used.path &&
        Date.parse(plan.claim.from!) - Date.parse(used.claim.to!) > halfYear &&
        plan.claim.value.list!.filter((name) => used.claim.value.list!.includes(name)).length >= 3,
    );
    const [plan] = plans;
    if (!plan) continue;
    yield {
      at: used,
      message: `“${used.claim.value.text}” here, but “${plan.claim.value.text}” ${placeOf(plan, used)}.`,
      related: plans.map((claim) => ({ claim, message: `Announced: ${claim.claim.value.text}` })),
    };
  }
}

/** Two days for taking one office, told within three months: days apart, or one day of two years that follow each other. */
function slipped(a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a.claim.from!, b.claim.from!];
  if (one === other) return false;
  const days = Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
  const near = !a.date || !b.date || Math.abs(Date.parse(a.date) - Date.parse(b.date)) <= 90 * 86_400_000;
  return near && (days <= 20 || (one.slice(5) === other.slice(5) && days < 370));
}

/** "On Monday" in two articles of one week: an article that came out on a Monday may mean that day. */
function sameWeekday(a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a.claim.value.text!.toLowerCase(), b.claim.value.text!.toLowerCase()];
  return one === other && /^\p{L}+day$/u.test(one);
}

function otherDay(a: TopicClaim, b: TopicClaim): boolean {
  return a.claim.value.list![0] !== b.claim.value.list![0];
}

function apart(a: TopicClaim, b: TopicClaim): boolean {
  return a.claim.to! < b.claim.from! || b.claim.to! < a.claim.from!;
}
