import type { Token } from '../../article/article.ts';
import type { AnnotatedArticle, Citation } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { firstEndingAfter } from '../../text/search.ts';
import { type ProseSentence, passage, proseOf } from './prose.ts';

export default articleRule({
  id: 'unsupported/reused-citation',
  title: 'One link for different statements',
  why: `The same address stands behind statements that have nothing in common. One source may well carry several facts; but where the words and figures
have no overlap, a reader should know where in it to look. The comparison is of words and numbers in the sentences, not a reading of the source.`,
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The two clubs share one training ground in the north ⟦[1](https://radio.test/show)⟧.\n\nProsecutors charged four former managers with fraud ⟦[1](https://radio.test/show)⟧.',
    ],
    good: [
      'The clubs share one training ground [1](https://radio.test/show).\n\nThe training ground the clubs share was built in 2031 [1](https://radio.test/show).',
      'The clubs share a ground [1](https://radio.test/show). Four managers were charged [2](https://gazette.test/court).',
    ],
  },
  *check(article) {
    const prose = proseOf(article);
    const spans = prose.map(({ sentence }) => sentence);
    const first = new Map<string, { citation: Citation; statement: Statement; told?: boolean }>();
    for (const citation of article.citations) {
      if (citation.role !== 'use' || !citation.url || citation.url.length < 8) continue;
      const sentence = prose[firstEndingAfter(spans, citation.start)];
      if (!sentence || sentence.sentence.start > citation.start) continue;
      const statement = statementOf(sentence);
      const key = citation.url.replace(/#.*$/, '').replace(/\/$/, '').toLowerCase();
      const earlier = first.get(key);
      if (!earlier) first.set(key, { citation, statement });
      else if (areUnrelated(earlier.statement, statement)) {
        // Either use may be the wrong one: a reader has to see both.
        if (!earlier.told) yield reuse(article, earlier, { citation, statement }, 'below');
        earlier.told = true;
        yield reuse(article, { citation, statement }, earlier, 'above');
      }
    }
  },
});

interface Use {
  readonly citation: Citation;
  readonly statement: Statement;
}

function reuse(article: AnnotatedArticle, { citation }: Use, other: Use, where: 'above' | 'below'): ArticleFinding {
  return {
    at: { start: citation.start, end: citation.end },
    message: `The same link stands for a different statement ${where}.`,
    related: [
      {
        at: { start: other.citation.start, end: other.citation.end },
        message: `Here it stands for “${passage(article, other.statement.span)}”`,
      },
    ],
  };
}

interface Statement {
  readonly words: ReadonlySet<string>;
  readonly span: { readonly start: number; readonly end: number };
}

/** The content words of a sentence, cut to six letters so that endings do not matter, and its numbers. */
function statementOf({ tokens, sentence }: ProseSentence): Statement {
  const content = (token: Token) =>
    (/^(?:NN|VB|JJ|CD)/.test(token.pos) && token.kind !== 'url' && token.text.length > 3) || token.kind === 'number';
  return {
    words: new Set(tokens.filter(content).map(({ text }) => text.toLowerCase().slice(0, 6))),
    span: { start: sentence.start, end: sentence.end },
  };
}

const leastWords = 4;
/** Share of the shorter sentence's content words that may recur in an unrelated one: names of the story do. */
const mostShared = 0.3;

function areUnrelated(a: Statement, b: Statement): boolean {
  const [small, large] = a.words.size < b.words.size ? [a, b] : [b, a];
  if (small.words.size < leastWords) return false;
  let shared = 0;
  for (const word of small.words) if (large.words.has(word)) shared++;
  return shared / small.words.size <= mostShared;
}
