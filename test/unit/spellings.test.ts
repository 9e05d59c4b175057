import assert from 'node:assert/strict';

// A table of its own: to fill the one that everything else uses would change what other tests see.
const own = new URL('../../server/src/core/article/spellings.ts?own', import.meta.url).href;
const { spellingAt, spellingLimit, spellingOf } = (await import(
  own
)) as typeof import('../../server/src/core/article/spellings.ts');

const numberOf = (word: string) => spellingAt(word, 0, word.length);
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The nth of many words of five letters that no language has. */
function nonsense(n: number): string {
  return `qx${letters[n % 26]}${letters[Math.floor(n / 26) % 26]}${letters[Math.floor(n / 676) % 26]}${letters[Math.floor(n / 17_576) % 26]}`;
}

describe('numbers of spellings', () => {
  it('are one for each spelling, and never change', () => {
    const words = ['harbour', 'Harbour', 'HARBOUR', 'well-known', '’s', 'été', 'of', '12'];
    const numbers = words.map(numberOf);
    assert.equal(new Set(numbers).size, words.length);
    assert.ok(numbers.every((number) => number > 0));
    assert.deepEqual(words.map(numberOf), numbers);
    assert.deepEqual(words.map(spellingOf), numbers);
    assert.equal(numberOf('x'.repeat(60)), 0);
  });

  it('are left for words when a file full of nonsense was read', () => {
    const before = numberOf('lighthouse');
    for (let n = 0; n < 3 * spellingLimit; n++) numberOf(nonsense(n));
    assert.equal(numberOf('lighthouse'), before);
    const words = Array.from({ length: 5000 }, (_, n) => `zy${nonsense(n)}zy`);
    words.forEach(numberOf);
    const kept = words.map(numberOf);
    assert.ok(kept.every((number) => number > 0));
    assert.deepEqual(words.map(spellingOf), kept);
  });
});
