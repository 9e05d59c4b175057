import assert from 'node:assert/strict';
import { sentencesOf } from '../../server/src/core/article/sentences.ts';

const split = (text: string) => sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it('splits behind stops and their closing marks', () => {
    assert.deepEqual(split('“Stay home!” They left.'), ['“Stay home!”', 'They left.']);
    assert.deepEqual(split('It rained. The river rose.'), ['It rained.', 'The river rose.']);
  });

  it('does not split behind abbreviations, initials and numbers', () => {
    assert.deepEqual(split('Dr. J. R. Lee paid 3.5 million. He left.'), [
      'Dr. J. R. Lee paid 3.5 million.',
      'He left.',
    ]);
    assert.deepEqual(split('The U.S. Senate voted at 5 p.m. on Friday.'), [
      'The U.S. Senate voted at 5 p.m. on Friday.',
    ]);
  });

  it('goes on behind dots in the middle', () => {
    assert.deepEqual(split('He waited … and waited.'), ['He waited … and waited.']);
  });
});
