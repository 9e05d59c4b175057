import type { Topic, TopicClaim } from '../../extract/claims.ts';
import { topicRule } from '../../rule.ts';
import { clashes, placeOf } from './clashes.ts';

/** What the attributes are called in messages. */
const labels: Readonly<Record<string, string>> = {
  dead: 'Dead',
  injured: 'Injured',
  missing: 'Missing',
  evacuated: 'Evacuated',
  arrested: 'Arrested',
  rescued: 'Rescued',
  count: 'Number',
  votes: 'Votes',
  score: 'Score',
  share: 'Share',
  distance: 'Measure',
};

/** Figures that grow while a happening is still being reported. */
const growing = new Set(['dead', 'injured', 'missing', 'evacuated', 'arrested', 'rescued']);

export default topicRule({
  id: 'inconsistency/number-conflict',
  title: 'Two numbers for the same thing',
  why: 'Two articles on one happening give different numbers for the same thing. A figure that grows from report to report is shown as information; ranges and roundings that agree are not reported.',
  severity: 'warning',
  stage: 'stable',
  attributes: Object.keys(labels),
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
    const label = labels[topic.attribute]!;
    for (const { later, earlier } of clashes(growing.has(topic.attribute) ? topic : oneValueEach(topic), { differ, keyOf: ({ claim: { value } }) => `${value.low} ${value.high}` })) {
      const other = earlier[0]!;
      const subject = topic.key.split('@')[0]!.split(':')[1];
      const what = subject && subject !== 'people' ? `${label} (${subject.split('/').join(' ')})` : label;
      const update = (growing.has(topic.attribute) || topic.attribute === 'count') && isUpdate(other, later) && later.claim.modality === other.claim.modality;
      yield {
        at: later,
        ...(update && { severity: 'information' as const }),
        message: `${what}: ${later.claim.value.text} here, ${other.claim.value.text} ${placeOf(other, later)}${update ? ' (an update?)' : ''}.`,
        related: earlier.map((claim) => ({ claim, message: `${what}: ${claim.claim.value.text}` })),
      };
    }
  },
});

/** Announced before and reported after: a difference is worth telling where both count the same papers. */
function differ(a: TopicClaim, b: TopicClaim): boolean {
  if (a.claim.attribute === 'count' && a.claim.topic.endsWith('papers/sign') && a.claim.modality !== b.claim.modality) return numbersApart(a, b);
  return numbersDiffer(a, b);
}

/**
 * The topic without the articles that give several values in it: which of them the other article's value stands beside is
 * not known.
 */
export function oneValueEach(topic: Topic): Topic {
  const values = new Map<string, Set<string>>();
  for (const { path, claim } of topic.claims) values.set(path, (values.get(path) ?? new Set()).add(`${claim.value.low} ${claim.value.high}`));
  return { ...topic, claims: topic.claims.filter(({ path }) => values.get(path)!.size === 1) };
}

/** Two asserted numbers whose intervals, widened by rounding, have nothing in common. */
export function numbersDiffer(a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a.claim, b.claim];
  if (one.polarity !== 'asserted' || other.polarity !== 'asserted' || one.modality !== 'fact' || other.modality !== 'fact') return false;
  return one.value.unit === other.value.unit && numbersApart(a, b);
}

function numbersApart(a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a.claim, b.claim];
  const [x, y] = [widened(one.value), widened(other.value)];
  return x.high < y.low || y.high < x.low;
}

/** A round or approximate number stands for what rounds to it. */
function widened({ low = 0, high = 0, approximate }: TopicClaim['claim']['value']): { readonly low: number; readonly high: number } {
  if (low !== high) return { low, high };
  const slack = approximate ? Math.max(0.15 * Math.abs(low), 1) : roundness(low);
  return { low: low - slack, high: high + slack };
}

/** Half a unit of the last digit that is not 0, for numbers of three digits or more that end in 0. */
function roundness(value: number): number {
  if (!Number.isInteger(value) || Math.abs(value) < 100 || value % 10 !== 0) return 0;
  let unit = 10;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit / 2;
}

/** The later article has a later date and a greater figure, or one of the two has no date to tell which came first. */
function isUpdate(earlier: TopicClaim, later: TopicClaim): boolean {
  if (!earlier.date || !later.date || earlier.date === later.date) return false;
  return (later.claim.value.low ?? 0) > (earlier.claim.value.low ?? 0);
}
