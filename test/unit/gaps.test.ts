import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { createGaps } from '../../server/src/core/language/gapModel.ts';
import { loadLanguage } from '../../server/src/node/loadLanguage.ts';

const { gaps, tagger } = loadLanguage(fileURLToPath(new URL('../../server/models', import.meta.url)));

/** Where the model is surest of a lost word, and how sure. */
function surest(sentence: string): { readonly gap: number; readonly score: number } {
  const words = sentence.split(' ');
  const scores = gaps.scores(
    words.map((word) => word.toLowerCase()),
    tagger.tag(words).pos,
  );
  assert.equal(scores.length, words.length + 1);
  const score = Math.max(...scores);
  return { gap: scores.indexOf(score), score };
}

describe('gap model', () => {
  for (const [whole, lost] of [
    ['The union wants the bill to be dropped in May .', 'The union wants the to be dropped in May .'],
    ['She praised the help of the neighbours .', 'She praised the of the neighbours .'],
    ['He worked as a clerk for eleven years .', 'He as a clerk for eleven years .'],
    ['They plan to share the costs of the new roof .', 'They to share the costs of the new roof .'],
  ] as const) {
    it(`is surer of “${lost}” than of the whole sentence`, () => {
      const before = surest(whole);
      const after = surest(lost);
      assert.ok(after.score > before.score + 1, `${after.score} against ${before.score}`);
      const words = lost.split(' ');
      const from = words.findIndex((word, i) => word !== whole.split(' ')[i]);
      assert.equal(after.gap, from);
    });
  }

  it('has a score for an empty sentence', () => assert.equal(gaps.scores([], []).length, 1));

  it('refuses a file of another format', () => {
    assert.throws(() => createGaps(new Uint8Array(64)), /gap model cannot be read/);
  });
});
