import { type Claim, isTypedValue, type Topic, type TopicClaim } from '../src/core/extract/claims.ts';
import { annotate, type Language, parseArticle } from '../src/core/index.ts';
import { hasValue } from '../src/core/rules/inconsistency/valueFacts.ts';
import { pairFeatures, valuesApart } from '../src/core/rules/inconsistency/valuePairs.ts';
import type { Example } from './logistic.ts';
import { createRandom } from './random.ts';
import { type Group, type Label, type Passage, valueGroups } from './valueGroups.ts';

/** A pair of values of two articles that could be a contradiction, or stands for one. */
export interface ValueExample extends Omit<Example, 'features'> {
  readonly features: Readonly<Record<string, number>>;
  /** The corpus it comes from; examples of one group are left out together when the model is measured. */
  readonly group: string;
  /** The group is a labelled corpus: what has no label in it agrees. */
  readonly labelled: boolean;
  /** A labelled contradiction, a fact that both tell with one of its values changed, or neither. */
  readonly kind: 'labelled' | 'changed' | 'apart';
  readonly a: TopicClaim;
  readonly b: TopicClaim;
}

/**
 * Pairs of values from the labelled corpora, and from pairs of articles that agree (only those that may be looked at). Two values
 * of which neither article has the other's are an example; so are two equal ones of a fact that both tell, one of them changed.
 */
export function valueExamples(language: Language): ValueExample[] {
  const random = createRandom(7);
  return valueGroups().flatMap((group) =>
    topicsOf(group.articles, language).flatMap((topic) =>
      pairsOf(topic).flatMap(([a, b]) => exampleOf(group, topic, a, b, random)),
    ),
  );
}

/** The topics of typed values, as if all articles of a group told one story. */
function topicsOf(articles: Group['articles'], language: Language): Topic[] {
  const topics = new Map<string, TopicClaim[]>();
  for (const { path, text } of articles) {
    for (const claim of annotate(parseArticle(path, { text, problems: [] }), language).claims) {
      if (!isTypedValue(claim)) continue;
      topics.set(claim.topic, [...(topics.get(claim.topic) ?? []), { claim, path, context: '' }]);
    }
  }
  return [...topics].map(([key, claims]) => ({ key, attribute: claims[0]!.claim.attribute, claims }));
}

function pairsOf({ claims }: Topic): (readonly [TopicClaim, TopicClaim])[] {
  return claims.flatMap((a, index) =>
    claims
      .slice(index + 1)
      .filter(({ path }) => path !== a.path)
      .map((b) => [a, b] as const),
  );
}

function exampleOf(group: Group, topic: Topic, a: TopicClaim, b: TopicClaim, random: () => number): ValueExample[] {
  const { name, labels, told = [], open = [], weight = 1 } = group;
  if (open.some((passage) => holds(passage, a) || holds(passage, b))) return [];
  const example = (kind: ValueExample['kind'], at: Topic, first: TopicClaim, second: TopicClaim): ValueExample => ({
    group: name,
    labelled: labels.length > 0,
    kind,
    a: first,
    b: second,
    features: pairFeatures(at, first, second),
    label: kind === 'apart' ? 0 : 1,
    // A change made by a program is a weaker witness than a label.
    weight: kind === 'changed' ? 0.3 : weight,
  });
  if (a.claim.value.low === b.claim.value.low && a.claim.value.high === b.claim.value.high) {
    if (!isTelling(a.claim) && !told.some((passage) => holds(passage, a) || holds(passage, b))) return [];
    const changed = { ...b, claim: { ...b.claim, value: changedValue(b.claim, random) } };
    const claims = topic.claims.map((claim) => (claim === b ? changed : claim));
    return [example('changed', { ...topic, claims }, a, changed)];
  }
  if (!valuesApart(a, b) || hasValue(topic, b.path, a) || hasValue(topic, a.path, b)) return [];
  return [example(labels.some((label) => names(label, a, b)) ? 'labelled' : 'apart', topic, a, b)];
}

/** Two articles give the same value for other reasons where it is small or round. */
function isTelling({ topic, attribute, value }: Claim): boolean {
  const low = value.low!;
  if (attribute === 'dated') return false;
  if (topic.startsWith('figure:count')) return low >= 13;
  if (topic.startsWith('figure:duration')) return low >= 8;
  return topic !== 'figure:percentage' || low % 5 !== 0;
}

function changedValue({ value, attribute }: Claim, random: () => number): Claim['value'] {
  const factor = random() < 0.5 ? 0.7 + 0.25 * random() : 1.05 + 0.5 * random();
  const changed = Math.max(1, Math.round(value.low! * factor));
  // Small numbers and dates go one up or down.
  const step = random() < 0.5 ? -1 : 1;
  const low = attribute === 'dated' || changed === value.low ? value.low! + step : changed;
  return { ...value, low, high: low };
}

/** The two values stand in the two passages, or the same two values in the same two articles do. */
function names({ at, others }: Label, a: TopicClaim, b: TopicClaim): boolean {
  return others.some((other) => (holds(at, a) && holds(other, b)) || (holds(at, b) && holds(other, a)));
}

function holds({ path, start, end }: Passage, { path: own, claim }: TopicClaim): boolean {
  return path === own && claim.start < end + 2 && claim.end > start - 2;
}
