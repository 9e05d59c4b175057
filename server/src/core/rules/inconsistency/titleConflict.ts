import { officeOf } from '../../extract/claims/offices.ts';
import { mayBeOneBody } from '../../extract/claims/posts.ts';
import type { Topic, TopicClaim } from '../../extract/claims.ts';
import { type TopicFinding, topicRule } from '../../rule.ts';
import { clashes, placeOf } from './clashes.ts';
import { kinApart } from './kinApart.ts';
import { oddOneOut } from './oddOneOut.ts';

export default topicRule({
  id: 'inconsistency/title-conflict',
  title: 'One person, two offices; one office, two holders',
  why: 'Articles on one happening give a person two offices of which one can hold only one (mayor and deputy mayor), or name two people for an office that a body has once. Former, acting and elected holders are left out.',
  severity: 'warning',
  stage: 'stable',
  attributes: ['title', 'holder', 'post', 'kinship'],
  examples: {
    bad: [
      [
        'Mayor Lena Novak opened the tram depot in Brno with the head of the Moravia Transit Board.',
        'The tram depot in Brno was opened by ⟦Deputy Mayor⟧ Lena Novak, the Moravia Transit Board said.',
      ],
    ],
    good: [
      [
        'Mayor Lena Novak opened the tram depot in Brno with the head of the Moravia Transit Board.',
        'The tram depot in Brno was opened by the former deputy mayor, Lena Novak, the Moravia Transit Board said.',
      ],
    ],
  },
  *check(topic) {
    if (topic.attribute === 'kinship') {
      yield* kinApart(topic);
      return;
    }
    if (topic.attribute === 'post') {
      yield* postsApart(topic);
      return;
    }
    const differ = topic.attribute === 'title' ? titlesDiffer : holdersDiffer;
    const told = new Set<string>();
    for (const clash of clashes(topic, {
      differ,
      keyOf: ({ claim }) => claim.value.text!,
      within: topic.attribute === 'title' && !isTrade(topic.key),
    })) {
      const { at: later, others: earlier } = isTrade(topic.key)
        ? oddOneOut(topic, clash, (a, b) => a.claim.value.text === b.claim.value.text)
        : { at: clash.later, others: clash.earlier };
      const statement = `${later.path} ${later.claim.value.text}`;
      if (isTrade(topic.key) && told.has(statement)) continue;
      told.add(statement);
      const other = earlier[0]!;
      const what = isTrade(topic.key)
        ? 'Trade'
        : topic.attribute === 'title'
          ? 'Office'
          : `Holder of the office (${topic.key.split(':')[1]})`;
      const lenient = topic.attribute === 'holder' && !(later.date && other.date);
      yield {
        at: later,
        ...(lenient && { severity: 'information' as const }),
        message: `${what}: ${shown(later)} here, ${shown(other)} ${placeOf(other, later)}.`,
        related: earlier.map((claim) => ({ claim, message: `${what}: ${shown(claim)}` })),
      };
    }
  },
});

/** Topic of what a person lives by (`jobs.ts`). */
function isTrade(topic: string): boolean {
  return topic.split('@')[0]!.endsWith(':job');
}

function shown({ claim: { topic, value } }: TopicClaim): string {
  return isTrade(topic) ? value.list![1]! : value.text!;
}

/** One person in two posts of one body, of which neither article knows the other's. */
function* postsApart(topic: Topic): Iterable<TopicFinding> {
  const says = (a: TopicClaim, b: TopicClaim) => a.claim.value.text === b.claim.value.text;
  const differ = (a: TopicClaim, b: TopicClaim) => {
    const [[given, , ...body], [other, , ...second]] = [a.claim.value.list!, b.claim.value.list!];
    return !says(a, b) && !ofOneLadder(a, b) && (!given || !other || given === other) && mayBeOneBody(body, second);
  };
  for (const { later, earlier } of clashes(topic, { differ, says, keyOf: ({ claim }) => claim.value.text! })) {
    const post = ({ claim }: TopicClaim) => claim.value.list![1]!;
    // What an article before it says too is told there, or on the article that says otherwise.
    if (topic.claims.slice(0, topic.claims.indexOf(later)).some((one) => one.path !== later.path && says(one, later)))
      continue;
    yield {
      at: later,
      message: `Office: ${post(later)} here, ${post(earlier[0]!)} ${placeOf(earlier[0]!, later)}.`,
      related: earlier.map((claim) => ({ claim, message: `Office: ${post(claim)}` })),
    };
  }
}

/** Those of one ladder are held apart as offices. */
function ofOneLadder(a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a, b].map(({ claim }) => officeOf(claim.value.list![1]!)?.ladder);
  return one !== undefined && one === other;
}

/** Offices that one person often holds together. */
const together = [
  new Set(['chief executive', 'chairman', 'managing director', 'general manager']),
  new Set(['detective', 'inspector', 'chief inspector', 'superintendent']),
  new Set(['professor', 'dean', 'rector', 'lecturer']),
];

function titlesDiffer(a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a.claim.value.text!, b.claim.value.text!];
  const [given, second] = [a.claim.value.list![0]!, b.claim.value.list![0]!];
  if (one === other || (given !== '' && second !== '' && given !== second)) return false;
  // A trade of the past is not set against one of today, nor one that the other article names at all.
  if (isTrade(a.claim.topic))
    return (
      a.claim.value.unit === b.claim.value.unit &&
      !a.claim.value.list!.includes(other, 2) &&
      !b.claim.value.list!.includes(one, 2)
    );
  if (!together.some((set) => set.has(one) && set.has(other))) return true;
  // Chairman and chief executive may be one person, unless an article says that somebody else is one of them.
  return a.claim.value.list!.includes(other, 1) || b.claim.value.list!.includes(one, 1);
}

/** Two people at one time: articles at most two months apart. */
function holdersDiffer(a: TopicClaim, b: TopicClaim): boolean {
  if (a.claim.value.list![0] === b.claim.value.list![0]) return false;
  return !a.date || !b.date || Math.abs(Date.parse(a.date) - Date.parse(b.date)) <= 60 * 86_400_000;
}
