import assert from 'node:assert/strict';
import type { Article } from '../../server/src/core/article/article.ts';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { extractQuantities } from '../../server/src/core/extract/quantities.ts';
import { extractTimes } from '../../server/src/core/extract/times.ts';

/** The article with the given Penn tags, word by word; words without one are common nouns. */
function tagged(text: string, tags: Readonly<Record<string, string>>): Article {
  const article = parseArticle('port.txt', { text, problems: [] });
  const blocks = article.blocks.map((block) => ({
    ...block,
    sentences: block.sentences.map((sentence) => ({
      ...sentence,
      tokens: sentence.tokens.map((token) => ({ ...token, pos: tags[token.text] ?? 'NN' })),
    })),
  }));
  return { ...article, blocks };
}

const TEXT = `Harbour strike enters third week

2031-05-20

The union said on Friday that 120 newly hired crane drivers had walked out. The port lost 14 million euros in two weeks,
and 12 large ships were waiting.`;

const TAGS = {
  newly: 'RB',
  hired: 'VBN',
  crane: 'NN',
  drivers: 'NNS',
  had: 'VBD',
  large: 'JJ',
  ships: 'NNS',
  were: 'VBD',
};

describe('quantities and times of an article', () => {
  const article = tagged(TEXT, TAGS);
  const times = extractTimes(article);
  const quantities = extractQuantities(article, times);
  const under = (span?: { start: number; end: number }) => span && article.text.slice(span.start, span.end);

  it('counts weekdays back from the date the article gives for itself', () => {
    const friday = times.find((time) => under(time) === 'Friday');
    assert.deepEqual([friday?.from, friday?.to, friday?.weekday], ['2031-05-16', '2031-05-16', 5]);
  });

  it('takes the counted noun phrase from the tags', () => {
    const counted = quantities
      .filter(({ kind }) => kind === 'cardinal')
      .map((quantity) => [under(quantity), under(quantity.noun), quantity.head]);
    assert.deepEqual(counted, [
      ['120', 'newly hired crane drivers', 'driver'],
      ['12', 'large ships', 'ship'],
    ]);
  });

  it('leaves the numbers of times to the times', () => {
    assert.ok(times.some((time) => under(time) === 'two weeks' && time.kind === 'duration' && time.count === 2));
    assert.ok(
      quantities.every((quantity) => times.every((time) => quantity.end <= time.start || time.end <= quantity.start)),
    );
  });

  it('gives both in text order', () => {
    for (const list of [times, quantities]) {
      assert.ok(list.every((item, i) => i === 0 || list[i - 1]!.end <= item.start));
    }
  });
});
