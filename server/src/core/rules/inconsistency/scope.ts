import type { TopicClaim } from '../../extract/claims.ts';
import { topicRule } from '../../rule.ts';
import { comparable, fileOf, placeOf, quoteOf } from './clashes.ts';

export default topicRule({
  id: 'inconsistency/scope',
  title: 'Said of all, against a reported exception',
  why: '“All”, “unanimously”, “member states agreed” and “always” leave no room for an exception. When another passage on the same matter reports one (somebody stayed away, voted against, or the ability is in doubt), the two cannot both stand as they are.',
  severity: 'warning',
  stage: 'stable',
  attributes: ['scope', 'ability'],
  examples: {
    bad: [
      [
        'Councillor Ana Ruiz voted against the stadium plan at the meeting of Leeds City Council.',
        'The stadium plan was ⟦unanimously⟧ approved at the meeting of Leeds City Council, with Ana Ruiz in the chair.',
      ],
    ],
    good: [
      [
        'Councillor Ana Ruiz voted against the stadium plan at the meeting of Leeds City Council.',
        'Most members backed the stadium plan at the meeting of Leeds City Council, with Ana Ruiz in the chair.',
      ],
    ],
  },
  *check(topic) {
    const universals = topic.claims.filter(({ claim }) => claim.polarity === 'asserted');
    const exceptions = topic.claims.filter(({ claim }) => claim.polarity === 'denied' && claim.modality === 'fact');
    const order = new Map(topic.claims.map((entry, index) => [entry, index]));
    const matched = universals.flatMap((universal) => {
      const against = exceptions.filter((exception) => opposes(universal, exception));
      // What one article says of all and then of one is for `exception`.
      const here = against.some(({ path }) => path === universal.path);
      return here || against.length === 0 ? [] : [{ universal, against }];
    });
    const told = new Set<string>();
    for (const { universal, against } of matched) {
      const earlier = against.filter(
        (exception) => exception.path === universal.path || order.get(exception)! < order.get(universal)!,
      );
      if (earlier.length) yield findingOn(universal, bestFirst(earlier));
      for (const exception of bestFirst(against.filter((one) => !earlier.includes(one)))) {
        if (earlier.length || told.has(exception.path)) break;
        told.add(exception.path);
        const others = matched.filter((one) => one.against.includes(exception)).map((one) => one.universal);
        yield {
          at: exception,
          message: `“${quoteOf(exception)}” here, but ${placeOf(others[0]!, exception)}: “${quoteOf(others[0]!)}”.`,
          related: others.map((claim) => ({ claim, message: 'Said of all' })),
        };
      }
    }
  },
});

function findingOn(universal: TopicClaim, against: readonly TopicClaim[]) {
  const [first] = against;
  return {
    at: universal,
    message: `“${quoteOf(universal)}” leaves no room for what ${first!.path === universal.path ? 'this article' : fileOf(first!)} reports: “${quoteOf(first!)}”.`,
    related: against.map((claim) => ({ claim, message: 'The exception' })),
  };
}

/** An exception from another article on the same happening, or on the same body where no happening is meant. */
function opposes(universal: TopicClaim, exception: TopicClaim): boolean {
  if (!comparable(universal, exception, true)) return false;
  if (universal.claim.attribute !== 'ability') return true;
  return (
    universal.path !== exception.path &&
    universal.claim.value.list!.some((body) => exception.claim.value.list!.includes(body))
  );
}

/** A named exception says more than a division. */
function bestFirst(exceptions: readonly TopicClaim[]): TopicClaim[] {
  return [...exceptions].sort((a, b) => (b.claim.value.list?.length ?? 0) - (a.claim.value.list?.length ?? 0));
}
