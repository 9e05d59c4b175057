import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { checkArticle } from '../../server/src/core/check.ts';
import { tokensOfBlock } from '../../server/src/core/extract/lineCompany.ts';
import { viewedLines } from '../../server/src/core/extract/lineViews.ts';
import { activeRules, annotate, defaultConfig, type Finding, parseArticle } from '../../server/src/core/index.ts';
import { createLines } from '../../server/src/core/language/lineModel.ts';
import { createVouchers } from '../../server/src/core/language/voucherModel.ts';
import { withoutLastResorts } from '../../server/src/core/lastResort.ts';
import { loadLanguage } from '../../server/src/node/loadLanguage.ts';
import { assertLinear } from './growth.ts';

const language = loadLanguage(fileURLToPath(new URL('../../server/models', import.meta.url)));

function articleOf(text: string) {
  return annotate(parseArticle('a.txt', { text, problems: [] }), language);
}

const opening =
  'Ferry company orders two ships\n\nThe ferry company has ordered two new ships from a yard in Gdynia, its director said on Monday.\n\n';
const close = '\n\nThe first is to sail in May, the second a year later, when the old ships are sold.\n';

/** How sure the model is that a line between two paragraphs is none of the article's. */
function odds(line: string): number {
  const viewed = viewedLines(articleOf(opening + line + close), language.vectors, tokensOfBlock);
  const found = viewed.find(({ view }) => view.text === line);
  assert.ok(found, line);
  return language.lines.odds(found.view);
}

describe('line model', () => {
  for (const [foreign, own] of [
    ['[Keep] [Send on] [Hear it · 6 min]', 'Each will carry 120 cars and 900 passengers.'],
    ['hm/tt 1142z (MORE) 5503', 'What the ships will cost'],
    ['You have opened 4 of your 5 free stories', 'Nobody on the island has said what he thinks of them.'],
    ['¬¬ ;: l|I ,,. ~', '“We waited long enough,” the mayor said.'],
  ] as const) {
    it(`is surer of “${foreign}” than of “${own}”`, () => {
      assert.ok(odds(foreign) > odds(own) + 1, `${odds(foreign)} against ${odds(own)}`);
    });
  }

  it('sees lines that stand alone, with their place, and no line of a paragraph of several', () => {
    const text = 'One line here, said Ana.\n\nTwo lines of a\nparagraph that goes on.\n\nLast line here, said Ana.\n';
    const lines = viewedLines(parseArticle('a.md', { text, problems: [] }), language.vectors, tokensOfBlock);
    assert.deepEqual(
      lines.map(({ view }) => [view.text, view.fromStart, view.fromEnd, view.above, view.below]),
      [
        ['One line here, said Ana.', 0, 3, 'blank', 'blank'],
        ['Last line here, said Ana.', 3, 0, 'blank', 'blank'],
      ],
    );
  });

  it('refuses a file of another format', () => {
    assert.throws(() => createLines(new Uint8Array(64)), /line model cannot be read/);
  });
});

describe('model of unvouched sentences', () => {
  it('refuses a file of another format', () => {
    assert.throws(() => createVouchers(new Uint8Array(64)), /model of unvouched sentences cannot be read/);
  });
});

describe('a rule of last resort', () => {
  const text = `${opening}Copy for the desk: [Insert name of spokesperson]${close}`;
  const rulesOf = (ids: readonly string[]) =>
    checkArticle(
      articleOf(text),
      activeRules(defaultConfig).filter(({ rule }) => ids.includes(rule.id)),
    ).findings.map(({ rule }) => rule);

  it('speaks where nobody else does', () =>
    assert.deepEqual(rulesOf(['corruption/stray-line']), ['corruption/stray-line']));

  it('is silent where another rule of its family knows what it is', () =>
    assert.deepEqual(rulesOf(['corruption/stray-line', 'corruption/placeholder']), ['corruption/placeholder']));

  it('takes time in proportion to the findings', () => {
    const findingsOf = (size: number): Finding[] =>
      Array.from({ length: 5_000 * size }, (_, i) => ({
        rule: i % 2 === 0 ? 'corruption/stray-line' : 'corruption/placeholder',
        severity: 'warning',
        path: 'a.txt',
        at: { start: 10 * i, end: 10 * i + 5 },
        message: '',
        related: [],
      }));
    assertLinear('leaving out last resorts', findingsOf, (findings) =>
      withoutLastResorts(findings, new Set(['corruption/stray-line'])),
    );
  });
});
