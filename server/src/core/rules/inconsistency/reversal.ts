import { articleRule } from '../../rule.ts';
import { reversalsIn } from './reversals.ts';
import { oneLine } from './toldSentences.ts';

export default articleRule({
  id: 'inconsistency/reversal',
  title: 'One thing told both ways',
  why: 'A man is acquitted and appeals against his conviction, a figure has fallen and is still climbing, a complaint was rejected and is pending: two sentences of one article exclude each other, and no word between them tells of a change.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The court acquitted Lena Novak on Monday. ⟦Novak was convicted⟧, and her lawyer was content.',
      'The club’s appeal was dismissed on Tuesday and ⟦is still pending⟧.',
    ],
    good: [
      'The court acquitted Lena Novak in May. A year earlier Novak was convicted of another fraud.',
      'The club’s first appeal was dismissed on Tuesday. The second one is still pending.',
    ],
  },
  *check(article) {
    // One clash is one finding, however often the second side of it is told.
    const told = new Set<number>();
    for (const { first, second } of reversalsIn(article)) {
      if (told.has(second.end) || told.has(first.start)) continue;
      told.add(second.end).add(first.start);
      yield {
        at: { start: second.start, end: second.end },
        message: `“${short(oneLine(article, second))}” here, but “${short(oneLine(article, first))}” above.`,
        related: [{ at: { start: first.start, end: first.end }, message: 'The opposite' }],
      };
    }
  },
});

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
