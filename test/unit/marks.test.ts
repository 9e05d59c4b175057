import assert from 'node:assert/strict';
import { mark, unmark } from '../rules/marks.ts';

describe('fixture marks', () => {
  it('are read back as they were written', () => {
    const fixture = 'A ⟦1:red⟧ and ⟦2:blue⟧ door⟦⟧.';
    const { text, marks } = unmark(fixture);
    assert.equal(text, 'A red and blue door.');
    assert.equal(mark(text, marks), fixture);
  });
  it('must be closed and may not nest', () => {
    assert.throws(() => unmark('a ⟦b'), /without/);
    assert.throws(() => unmark('a ⟦b ⟦c⟧⟧'), /inside/);
    assert.throws(() => unmark('a b⟧'), /without/);
  });
});
