import { saysTheSame } from '../../extract/agreement.ts';
import { topicRule } from '../../rule.ts';
import { comparable } from '../inconsistency/clashes.ts';

export default topicRule({
  id: 'unsupported/uncorroborated',
  title: 'Said in one article only',
  why: 'Several articles tell of one happening, and only this one states the fact. That is no fault; a reader who wants a second source will not find it in the folder.',
  severity: 'hint',
  stage: 'nursery',
  attributes: [
    'dead',
    'injured',
    'missing',
    'count',
    'money',
    'share',
    'votes',
    'score',
    'outcome',
    'event-date',
    'event-place',
    'agent',
    'attendance',
  ],
  examples: {
    bad: [
      [
        'A fire in a warehouse at Aberdeen harbour killed ⟦11⟧ people, Grampian Fire Service said.',
        'Grampian Fire Service fought a fire in a warehouse at Aberdeen harbour in which ⟦nine⟧ people were killed.',
      ],
    ],
    good: [
      [
        'A fire in a warehouse at Aberdeen harbour killed 11 people, Grampian Fire Service said.',
        'Grampian Fire Service fought a fire in a warehouse at Aberdeen harbour in which 11 people were killed.',
      ],
      'A fire in a warehouse at Aberdeen harbour killed 11 people, Grampian Fire Service said.',
    ],
  },
  *check(topic) {
    for (const entry of topic.claims) {
      const others = topic.claims.filter((other) => other.path !== entry.path && comparable(entry, other, false));
      if (others.length === 0 || others.some((other) => saysTheSame(other.claim, entry.claim))) continue;
      yield {
        at: entry,
        message: messageOf(new Set(others.map(({ path }) => path)).size),
      };
    }
  },
});

function messageOf(others: number): string {
  return `Only this article says so; ${others === 1 ? 'one other speaks' : `${others} others speak`} of the same.`;
}
