import assert from 'node:assert/strict';
import { createWordVectors } from '../../server/src/core/language/wordVectors.ts';
import { testLanguage } from '../rules/checkTexts.ts';

describe('word vectors', () => {
  const { vectors } = testLanguage();

  it('are alike for words of like use', () => {
    for (const [word, like, unlike] of [
      ['ship', 'vessel', 'minister'],
      ['killed', 'wounded', 'harbour'],
      ['rose', 'climbed', 'spectators'],
    ] as const) {
      assert.ok(vectors.similarity(word, like) > 0.5, `${word}, ${like}`);
      assert.ok(vectors.similarity(word, unlike) < 0.3, `${word}, ${unlike}`);
      assert.equal(vectors.similarity(word, like), vectors.similarity(like, word));
    }
  });

  it('know nothing of words that are none, but that a word is itself', () => {
    assert.ok(!vectors.has('qzxv'));
    assert.equal(vectors.similarity('qzxv', 'ship'), 0);
    assert.equal(vectors.similarity('qzxv', 'qzxv'), 1);
    assert.equal(vectors.groups('qzxv').length, 0);
    assert.equal(vectors.rarity('qzxv'), 1);
    assert.equal(vectors.add('qzxv', 1, new Float32Array(vectors.size)), false);
  });

  it('are added with the length that is asked for', () => {
    const sum = new Float32Array(vectors.size);
    assert.ok(vectors.add('harbour', 2, sum));
    assert.ok(Math.abs(Math.hypot(...sum) - 2) < 1e-4);
  });

  it('put a word into one group of each width, in numbers of their own', () => {
    const groups = [vectors.groups('ship'), vectors.groups('minister')].map((own) => Array.from(own));
    assert.equal(groups[0]!.length, groups[1]!.length);
    assert.ok(groups.every((own) => own.every((group, width) => width === 0 || group > own[width - 1]!)));
    assert.ok(groups[0]!.every((group, width) => group !== groups[1]![width]));
  });

  it('count a common word for little', () => {
    assert.ok(vectors.rarity('the') < 0.1);
    assert.ok(vectors.rarity('harbour') > 0.9);
  });

  it('are refused where the file is of another format', () => {
    assert.throws(() => createWordVectors(new Uint8Array(64)), /file of word vectors cannot be read/);
  });
});
