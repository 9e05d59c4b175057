import type { TopicClaim } from '../../extract/claims.ts';
import { topicRule } from '../../rule.ts';
import { placeOf } from './clashes.ts';

export default topicRule({
  id: 'inconsistency/term-variant',
  title: 'One office of a body under two names',
  why: 'A body has a presidency or a chairmanship, not both. Articles that mix the words leave readers wondering whether there are two offices.',
  severity: 'information',
  stage: 'stable',
  attributes: ['term'],
  examples: {
    bad: [
      [
        'Malta takes over the chairmanship of the Harbour Cities League in May.',
        'Malta’s ⟦presidency⟧ of the Harbour Cities League begins with a conference on ferries.',
      ],
    ],
    good: [
      [
        'Malta takes over the chairmanship of the Harbour Cities League in May.',
        'Malta’s chairmanship of the Harbour Cities League begins while its own presidency is vacant.',
      ],
    ],
  },
  *check(topic) {
    const byTerm = new Map<string, TopicClaim[]>();
    for (const entry of topic.claims)
      byTerm.set(entry.claim.value.text!, [...(byTerm.get(entry.claim.value.text!) ?? []), entry]);
    if (byTerm.size < 2) return;
    const articles = (entries: readonly TopicClaim[]) => new Set(entries.map(({ path }) => path)).size;
    const [usual, ...rest] = [...byTerm.values()].sort(
      (a, b) => articles(b) - articles(a) || topic.claims.indexOf(a[0]!) - topic.claims.indexOf(b[0]!),
    );
    for (const entries of rest) {
      const told = new Set<string>();
      for (const entry of entries) {
        const mixed = usual!.some(({ path }) => path === entry.path);
        if (told.has(entry.path) || mixed) continue;
        told.add(entry.path);
        yield {
          at: entry,
          message: `“${entry.claim.value.text}” here, “${usual![0]!.claim.value.text}” ${placeOf(usual![0]!, entry)}, for what seems one office.`,
          related: usual!.map((claim) => ({ claim, message: `“${claim.claim.value.text}”` })),
        };
      }
    }
  },
});
