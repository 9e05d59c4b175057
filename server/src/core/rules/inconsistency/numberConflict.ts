import type { Topic, TopicClaim } from '../../extract/claims.ts';
import { numeralValue } from '../../extract/numerals.ts';
import { topicRule } from '../../rule.ts';
import { agesDiffer } from './agesDiffer.ts';
import { tenuresDiffer } from './beginnings.ts';
import { clashes, placeOf } from './clashes.ts';
import { designationsApart } from './designationsApart.ts';
import { apartInTime, sameMatter } from './evidence.ts';
import { digitsAlike, numbersApart, numbersDiffer, sameDigits, sameNumber } from './figuresApart.ts';
import { oddOneOut, overlap } from './oddOneOut.ts';
import { isSlip } from './slips.ts';
import { areSomeOfAll } from './someOfAll.ts';
import { toldTwice } from './toldTwice.ts';
import { countsMany, grows, isSpreading, isUpdate } from './updates.ts';
import { valueConflicts } from './valueConflicts.ts';

/** What the attributes are called in messages. */
const labels: Readonly<Record<string, string>> = {
  dead: 'Dead',
  injured: 'Injured',
  missing: 'Missing',
  aboard: 'On board',
  turnout: 'Taking part',
  elapsed: 'Time since setting out',
  age: 'Age',
  evacuated: 'Evacuated',
  arrested: 'Arrested',
  rescued: 'Rescued',
  count: 'Number',
  votes: 'Votes',
  score: 'Score',
  share: 'Share',
  measure: 'Measure',
  duration: 'Duration',
  begun: 'Year',
  tenure: 'In office',
  slip: 'Number',
};

/** How much must speak for two figures counting one thing, where the topic alone does not say so. */
const enough: Readonly<Record<string, number>> = {
  count: 1.7,
  share: 2.6,
  measure: 2.3,
  duration: 2.5,
  votes: 1.5,
  score: 1.5,
  begun: 1.6,
  dead: 1.9,
  injured: 1.9,
  missing: 1.9,
  evacuated: 2.2,
  arrested: 2.2,
  rescued: 2.2,
};
/** Attributes of which the article that is alone with its value is told, not those that agree. */
const byMost = new Set(['age', 'tenure', 'begun', 'votes']);
/** Attributes whose figures are also compared by their digits. */
const slipping = new Set(['count', 'share', 'measure']);

export default topicRule({
  id: 'inconsistency/number-conflict',
  title: 'Two numbers for the same thing',
  why: 'Two articles on one happening give different numbers for the same thing. A figure that grows from report to report is shown as information; ranges and roundings that agree are not reported.',
  severity: 'warning',
  stage: 'stable',
  attributes: [...Object.keys(labels), 'twice', 'figure', 'designation'],
  examples: {
    bad: [
      [
        'A fire in a warehouse at Port Talbot harbour killed 11 people on Sunday, Dyfed Fire Service said.',
        'Dyfed Fire Service said ⟦nine⟧ people were killed in the warehouse fire at Port Talbot harbour.',
      ],
    ],
    good: [
      [
        'A fire in a warehouse at Port Talbot harbour killed 11 people on Sunday, Dyfed Fire Service said.',
        'Dyfed Fire Service said at least nine people were killed in the warehouse fire at Port Talbot harbour, including two children.',
      ],
    ],
  },
  *check(topic) {
    if (topic.attribute === 'designation') {
      yield* designationsApart(topic);
      return;
    }
    if (topic.attribute === 'twice') {
      yield* toldTwice(topic);
      return;
    }
    if (topic.attribute === 'figure') {
      yield* valueConflicts(topic);
      return;
    }
    const label = labels[topic.attribute]!;
    const counts = topic.key.split('@')[0]!.split(':')[1] ?? '';
    const needed =
      counts === 'papers/sign' ? undefined : (enough[topic.attribute] ?? 0) + (countsMany(counts) ? 0.7 : 0);
    const differ = (a: TopicClaim, b: TopicClaim) =>
      (topic.attribute === 'age'
        ? agesDiffer(a, b)
        : topic.attribute === 'elapsed'
          ? minutesDiffer(a, b)
          : topic.attribute === 'slip'
            ? isSlip(topic, a, b)
            : topic.attribute === 'tenure'
              ? tenuresDiffer(a, b)
              : !onlyWorking(a, b) &&
                disagree(topic, a, b) &&
                !(slipping.has(topic.attribute) && sameDigits(a, b)) &&
                !arePartAndWhole(topic, a, b)) &&
      (topic.attribute !== 'score' || sameSides(a, b)) &&
      (enough[topic.attribute] === undefined ||
        needed === undefined ||
        (topic.attribute === 'votes' && sameTotal(a, b) && !ofOtherYears(a, b)) ||
        sameMatter(topic, a, b, needed));
    const told = new Set<string>();
    for (const clash of clashes(topic, {
      differ,
      ...(topic.attribute === 'slip' && { within: true, sieve: digitsAlike }),
      says: sameNumber,
      keyOf: ({ claim: { value } }) => `${value.low} ${value.high}`,
    })) {
      const { at: later, others: earlier } = byMost.has(topic.attribute)
        ? oddOneOut(topic, clash, overlap)
        : { at: clash.later, others: clash.earlier };
      const statement = `${later.path} ${later.claim.value.low} ${later.claim.value.high}`;
      if (byMost.has(topic.attribute) && told.has(statement)) continue;
      told.add(statement);
      const other = earlier[0]!;
      const subject = nounOf(later, counts);
      const what = subject ? `${label} (${subject})` : label;
      const update =
        (grows(topic.attribute, subject) || (topic.attribute === 'measure' && isSpreading(other, later))) &&
        isUpdate(topic, other, later) &&
        later.claim.modality === other.claim.modality;
      yield {
        at: later,
        // What was announced and what was reported need not be one number: a reader decides.
        ...((update || (later.claim.modality !== other.claim.modality && !sameDigits(later, other))) && {
          severity: 'information' as const,
        }),
        message: `${what}: ${later.claim.value.text} here, ${other.claim.value.text} ${placeOf(other, later)}${update ? ' (an update?)' : ''}.`,
        related: earlier.map((claim) => ({ claim, message: `${what}: ${claim.claim.value.text}` })),
      };
    }
  },
});

/**
 * Seven to four and eight to three: divisions of a body with as many members. Of twenty such pairs of one story in the
 * labelled corpora and stories eighteen are of one vote.
 */

function sameTotal({ claim: a }: TopicClaim, { claim: b }: TopicClaim): boolean {
  // Both sides stand in one number, the second as millionths (`results.ts`).
  const total = (value: number) => Math.floor(value) + Math.round((value % 1) * 1e6);
  return total(a.value.low!) === total(b.value.low!) && total(a.value.low!) > 4 && total(a.value.low!) !== 100;
}

/** How long a body works says when it began only where the two years have the same digits. */
function onlyWorking(a: TopicClaim, b: TopicClaim): boolean {
  return (a.claim.value.unit === 'since' || b.claim.value.unit === 'since') && !sameDigits(a, b);
}

/** One sentence tells of a year before both articles, or the two of days in other years. */
function ofOtherYears({ claim: a }: TopicClaim, { claim: b }: TopicClaim): boolean {
  const [one, other] = [a.frame!.days, b.frame!.days];
  if (one.length > 0 && other.length > 0) return apartInTime(one, other);
  const told = [a, b].flatMap(({ story }) => story?.told?.slice(0, 4) ?? []).sort()[0];
  return told !== undefined && [...one, ...other].some(([, to]) => to.slice(0, 4) < told);
}

/** What a message calls the thing that is counted, or the person; empty where the label says it. */
function nounOf({ claim: { attribute, value } }: TopicClaim, counts: string): string {
  if (attribute === 'age') return value.list![1]!;
  if (attribute === 'count' && value.list) return value.list[0]!;
  if (attribute === 'slip') return value.list?.[1] ?? '';
  // "born voss": the key of whoever was born.
  if (attribute === 'begun') return counts.split(' ')[0]!;
  return /^(?:people|points|all|)$/.test(counts) ? '' : counts.split('/').join(' ');
}

/** Where both sentences name two sides, they are the same two: a side plays others in the same weeks. */
function sameSides(a: TopicClaim, b: TopicClaim): boolean {
  const sides = ({ claim }: TopicClaim) =>
    (claim.frame?.names ?? []).filter(
      (term) => claim.event?.anchors.includes(term) && !claim.event.people.includes(term),
    );
  const [one, other] = [sides(a), sides(b)];
  return one.length < 2 || other.length < 2 || one.filter((side) => other.includes(side)).length >= 2;
}

/** Minutes are rounded and guessed: only half as much again is another figure. */
function minutesDiffer(a: TopicClaim, b: TopicClaim): boolean {
  const [x, y] = [a.claim.value.low!, b.claim.value.low!];
  return Math.max(x, y) > 1.6 * Math.min(x, y) && Math.abs(x - y) >= 5;
}

/** "Guilty on six counts and not guilty on three" beside "nine counts": the sentence tells the parts of the other's number. */
function isPartOf({ claim, context }: TopicClaim, { claim: whole }: TopicClaim): boolean {
  const rest = whole.value.low! - claim.value.low!;
  if (!(rest > 0) || whole.value.low !== whole.value.high) return false;
  return (context.toLowerCase().match(/\d[\d,]*|[a-z]+(?:-[a-z]+)?/g) ?? []).some(
    (word) => (/^\d/.test(word) ? Number(word.replaceAll(',', '')) : numeralValue(word)) === rest,
  );
}

/** Announced before and reported after: a difference is worth telling where both count the same papers. */
function disagree(topic: Topic, a: TopicClaim, b: TopicClaim): boolean {
  // "38 per cent passed" and "62 per cent failed" are one figure told from its two ends.
  if (topic.attribute === 'share' && Math.abs(a.claim.value.low! + b.claim.value.low! - 100) <= 0.5) return false;
  if (a.claim.topic.endsWith('papers/sign') && a.claim.modality !== b.claim.modality) {
    const done = a.claim.modality === 'fact' ? a : b;
    // A report of more papers tells the whole, this one a part.
    const more = topic.claims.some(
      ({ claim }) => claim.modality === 'fact' && (claim.value.low ?? 0) > (done.claim.value.low ?? 0),
    );
    return !more && numbersApart(a, b);
  }
  return numbersDiffer(a, b);
}

/** Whether one of two numbers of people or things may be a part of the other. */
function arePartAndWhole({ attribute }: Topic, a: TopicClaim, b: TopicClaim): boolean {
  return (
    attribute === 'count' &&
    (isPartOf(a, b) || isPartOf(b, a) || areSomeOfAll(a, b) || isBeyond(a, b) || isBeyond(b, a))
  );
}

/** "About 350 pupils" beside "88 of 186 pupils": those whom a share was taken of are some of so many more. */
function isBeyond({ claim: { value: more } }: TopicClaim, { claim: { value: whole }, context }: TopicClaim): boolean {
  if (more.approximate !== true || !(more.low! > 1.5 * whole.high!)) return false;
  return /\b(?:\d+|\p{L}+) of (?:the |its )?$/u.test(context.slice(0, context.indexOf(whole.text!)));
}

/**
 * The topic without the articles that give several values in it: which of them the other article's value stands beside is
 * not known.
 */
export function oneTextEach(topic: Topic, textOf = ({ claim }: TopicClaim) => claim.value.text!): Topic {
  const values = new Map<string, Set<string>>();
  for (const entry of topic.claims) values.set(entry.path, (values.get(entry.path) ?? new Set()).add(textOf(entry)));
  return { ...topic, claims: topic.claims.filter(({ path }) => values.get(path)!.size === 1) };
}
