import assert from 'node:assert/strict';
import {
  articleLens,
  documentSymbols,
  escapeMarkdown,
  hoverAt,
  hoverMarkdown,
  readAs,
  semanticTokens,
} from '../../server/src/core/features/index.ts';
import { type ActiveRule, type Corpus, createCorpus } from '../../server/src/core/index.ts';
import { articleRule } from '../../server/src/core/rule.ts';
import { testLanguage } from '../rules/checkTexts.ts';

/** Clashes every article that has "closed" with the first line of `a.txt`, whatever it says. */
const clash: ActiveRule = {
  rule: articleRule({
    id: 'inconsistency/made-for-tests',
    title: 'Closed',
    why: 'Only for tests.',
    severity: 'warning',
    stage: 'stable',
    examples: { bad: [], good: [] },
    *check(article) {
      const start = article.text.indexOf('closed');
      if (start < 0) return;
      const at = { start: article.text.lastIndexOf('.', start) + 2, end: start + 6 };
      yield {
        at,
        message: 'Open in *a.txt*, closed here.',
        related: [{ path: 'a.txt', at: { start: 0, end: 10 }, message: 'said to be open' }],
      };
    },
  }),
  severity: 'warning',
  fixedSeverity: false,
  options: {},
};

function corpusOf(texts: Readonly<Record<string, string>>, rules: readonly ActiveRule[] = []): Corpus {
  const corpus = createCorpus(testLanguage(), { rules });
  for (const [path, text] of Object.entries(texts)) corpus.replace(path, { text, problems: [] });
  return corpus;
}

const texts = {
  'a.txt': 'Ana Prieto opened the museum in Lima on Monday.',
  'b.txt': 'Rain fell. Ana Prieto closed the museum in Lima.',
};

describe('features on findings', () => {
  it('shows the clashes about an entity, with both passages', () => {
    const hover = hoverAt(corpusOf(texts, [clash]), 'a.txt', 2)!;
    const [part] = hover.parts;
    assert.ok(part?.kind === 'entity');
    assert.deepEqual(
      part.clashes.map(({ rule, passages }) => [rule, passages.map(({ path, line }) => `${path}:${line}`)]),
      [['inconsistency/made-for-tests', ['b.txt:0', 'a.txt:0']]],
    );
    const markdown = hoverMarkdown(hover, { line: (path, line) => `${path}#${line}` });
    assert.match(
      markdown,
      /Open in \\\*a\\\.txt\\\*\\, closed here\\\. \[b\\\.txt:1\]\(b\.txt#0\), \[a\\\.txt:1\]\(a\.txt#0\)/,
    );
  });

  it('shows the other passage of the finding under the pointer', () => {
    const text = texts['b.txt'];
    const hover = hoverAt(corpusOf(texts, [clash]), 'b.txt', text.indexOf('closed') + 1)!;
    const [part] = hover.parts;
    assert.ok(part?.kind === 'finding');
    assert.deepEqual(
      part.passages.map(({ text: passage }) => passage),
      ['Ana Prieto closed the museum in Lima.', texts['a.txt']],
    );
  });

  it('has nothing to say outside names, figures and findings', () => {
    const corpus = corpusOf(texts, [clash]);
    assert.equal(hoverAt(corpus, 'b.txt', 2), undefined);
    assert.equal(hoverAt(corpus, 'nowhere.txt', 2), undefined);
  });

  it('counts the clashes above the headline', () => {
    const corpus = corpusOf(texts, [clash]);
    assert.equal(articleLens(corpus, 'b.txt')?.clashes, 1);
    assert.match(articleLens(corpus, 'b.txt')!.title, /^2 entities · 1 clash · read beside 1 related article$/);
    assert.equal(articleLens(corpusOf({ 'c.txt': 'Nothing here counts at all.' }), 'c.txt'), undefined);
  });
});

describe('hover text', () => {
  it('escapes everything that means something in Markdown', () => {
    assert.equal(
      escapeMarkdown('a [b](c) <i> *d* `e`\n# f $(g) www.h.i j@k.l http://m'),
      'a \\[b\\]\\(c\\) \\<i\\> \\*d\\* \\`e\\` \\# f \\$\\(g\\) www\\.h\\.i j\\@k\\.l http\\:\\/\\/m',
    );
  });

  it('says what figures and dates were read as', () => {
    const read = (text: string) => {
      const article = corpusOf({ 'a.txt': text }).article('a.txt')!;
      return [...article.times, ...article.quantities].map((one) => readAs(article, one));
    };
    assert.deepEqual(read('It opened on 4 May 2031.'), ['2031-05-04, Sunday']);
    assert.deepEqual(read('At least 1,200 people came.'), ['number, at least 1,200 (of people)']);
    assert.deepEqual(read('The work took two years.'), ['a duration of 2 years']);
  });
});

describe('features on odd articles', () => {
  const odd = [
    '',
    '\n\n\n\n',
    '# \n',
    '| a | b |\n|---|---|\n',
    '---\ntitle: x\n',
    '“',
    '⟦⟧',
    '\u0000',
    'a'.repeat(5000),
    'Ana '.repeat(300),
    '> ## Ana\n\n- [x](y)\n[^1]: z',
  ];

  it('answers on every place of every one of them', () => {
    for (const [i, text] of odd.entries()) {
      const path = i % 2 ? `${i}.md` : `${i}.txt`;
      const corpus = corpusOf({ [path]: text });
      for (let offset = 0; offset <= Math.min(text.length, 60); offset++) hoverAt(corpus, path, offset);
      const article = corpus.article(path)!;
      for (const symbol of documentSymbols(article))
        assert.ok(symbol.at.start <= symbol.selection.start && symbol.selection.end <= symbol.at.end);
      let end = 0;
      for (const token of semanticTokens(corpus, path)) {
        assert.ok(token.start >= end && token.end > token.start);
        assert.ok(!text.slice(token.start, token.end).includes('\n'));
        end = token.end;
      }
    }
  });
});
