import { articleRule } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { reversalsIn } from './reversals.ts';
import { oneLine } from './toldSentences.ts';
import { twoYears } from './twoYears.ts';

export default articleRule({
  id: 'inconsistency/reversal',
  title: 'One thing told in two ways',
  why: 'A man is acquitted and appeals against his conviction, a figure has fallen and is still climbing, a complaint was rejected and is pending, a club was founded in two years: two sentences of one article exclude each other, and no word between them tells of a change.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The court acquitted Lena Novak on Monday. ⟦Novak was convicted⟧, and her lawyer was content.',
      'The club’s appeal was dismissed on Tuesday and ⟦is still pending⟧.',
      'The club was founded in 1923. It was in 1932 that ⟦the club was founded⟧ by two brothers.',
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
      const message = `“${short(oneLine(article, second))}” here, but “${short(oneLine(article, first))}” above.`;
      yield { at: spanOf(second), message, related: [{ at: spanOf(first), message: 'The opposite' }] };
    }
    for (const { first, second, message } of twoYears(article))
      yield { at: spanOf(second), message, related: [{ at: spanOf(first), message: 'The other year' }] };
  },
});

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
