import assert from 'node:assert/strict';
import { wordFact, wordFactWith } from '../../server/src/core/text/wordFacts.ts';

describe('facts about words', () => {
  it('are found out once, and each question has answers of its own', () => {
    let asked = 0;
    const isLong = wordFact((word) => {
      asked++;
      return word.length > 4;
    });
    const hasA = wordFact((word) => word.includes('a'));
    for (let i = 0; i < 3; i++) {
      assert.deepEqual(['harbour', 'sea', 'tide', 'inlet'].map(isLong), [true, false, false, true]);
      assert.deepEqual(['harbour', 'sea', 'tide', 'inlet'].map(hasA), [true, true, false, false]);
    }
    assert.equal(asked, 4);
  });

  it('stay right when more words come than are kept', () => {
    const isEven = wordFact((word) => Number(word.slice(1)) % 2 === 0);
    for (let round = 0; round < 2; round++) for (let i = 0; i < 40_000; i++) assert.equal(isEven(`n${i}`), i % 2 === 0);
  });

  it('may ask one another', () => {
    const isEnd = wordFact((word) => word === 'x');
    const endsInX: (word: string) => boolean = wordFact(
      (word) => isEnd(word) || (word !== '' && endsInX(word.slice(1))),
    );
    assert.deepEqual(['abcx', 'abc', 'x', ''].map(endsInX), [true, false, true, false]);
  });

  it('are found out anew for other tables', () => {
    const isListed = wordFactWith((word, list: ReadonlySet<string>) => list.has(word));
    const [one, two] = [new Set(['quay']), new Set(['pier'])];
    assert.deepEqual([isListed('quay', one), isListed('pier', one)], [true, false]);
    assert.deepEqual([isListed('quay', two), isListed('pier', two)], [false, true]);
    assert.deepEqual([isListed('quay', one), isListed('pier', one)], [true, false]);
  });
});
