import assert from 'node:assert/strict';
import { extractCitations } from '../../server/src/core/extract/citations.ts';
import { parseArticle } from '../../server/src/core/index.ts';
import { assertLinear } from './growth.ts';

/** The citations of a text as "kind role label url". */
function citations(text: string, path = 'a.md'): string[] {
  return extractCitations(parseArticle(path, { text, problems: [] })).map(({ kind, role, label, url }) =>
    [kind, role, label, url].filter((part) => part !== undefined).join(' '),
  );
}

const cases: readonly (readonly [text: string, ...found: string[]])[] = [
  ['See [the plan](https://lund.test/plan).', 'link use the plan https://lund.test/plan'],
  ['It leans [[1](https://lund.test/a_(b))].', 'link use 1 https://lund.test/a_(b)'],
  ['See [the plan](<https://lund.test/plan> "Plan").', 'link use the plan https://lund.test/plan'],
  ['It is at https://lund.test/plan.', 'url use https://lund.test/plan'],
  ['It is at www.lund.test/plan, they said.', 'url use www.lund.test/plan'],
  ['It leans.[^a]\n\n[^a]: Survey, https://lund.test/s', 'footnote use a', 'footnote definition a https://lund.test/s'],
  [
    'It leans [2, 4–6].',
    'bracketed-number use 2',
    'bracketed-number use 4',
    'bracketed-number use 5',
    'bracketed-number use 6',
  ],
  ['It leans [1].\n\n[1] Survey of 2031', 'bracketed-number use 1', 'bracketed-number definition 1'],
  [
    'See [the plan][p].\n\n[p]: https://lund.test/plan',
    'reference use p',
    'reference definition p https://lund.test/plan',
  ],
  ['<a class="x" href="https://lund.test/plan">plan</a>', 'link use https://lund.test/plan'],
  ['It leans.\n\nReferences\n\n1. Survey, 2031\n2. Gazette, 2031', 'reference definition 1', 'reference definition 2'],
  ['It leans [sic] and [he said] nothing.'],
  ['```\n[1](https://lund.test)\n```'],
  ['The year [2031] is over.'],
];

describe('citations', () => {
  for (const [text, ...expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(citations(text), expected));

  it('takes time in proportion to hostile text', () => {
    for (const piece of ['[', '[[', '[a](', 'http://', '<a ', '[1]: ', '[1][', '](']) {
      const empty = parseArticle('a.txt', { text: 'x', problems: [] });
      const article = (size: number) => ({ ...empty, text: piece.repeat((size * 50_000) / piece.length) });
      assertLinear(piece, article, extractCitations);
    }
  });
});
