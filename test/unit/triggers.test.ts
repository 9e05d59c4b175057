import assert from 'node:assert/strict';
import fc from 'fast-check';
import { neededLetters } from '../../server/src/core/text/neededLetters.ts';
import { mayMatch } from '../../server/src/core/text/triggers.ts';

describe('neededLetters', () => {
  const needs = (pattern: RegExp) => neededLetters(pattern)?.toSorted();

  it('takes the rarest part that every match has to hold', () => {
    assert.deepEqual(needs(/\b(?:walk(?:s|ed)?|ran) [^.]{0,20} home\b/iu), [' home']);
    assert.deepEqual(needs(/doubts? (?:whether|that)/i), ['doubt that', 'doubt whet', 'doubts tha', 'doubts whe']);
    assert.deepEqual(needs(/organi[sz]ed by \p{Lu}/u), ['organised ', 'organized ']);
  });

  it('needs nothing of what may be left out, repeated no times, or only looked at', () => {
    assert.deepEqual(needs(/(?:very )?old(?= man)/), ['old']);
    assert.deepEqual(needs(/a{0,3}bc*d/), ['b']);
    assert.deepEqual(needs(/(?<!never )(?<verb>won)/), ['won']);
  });

  it('says nothing of patterns that single letters or any letters match', () => {
    for (const pattern of [/\p{Lu}+/u, /won|\d+/, /(?:lost)?/, /[^a-z]/]) assert.equal(needs(pattern), undefined);
  });
});

describe('mayMatch', () => {
  const patterns = [
    /\bs?he (?:won|lost)\b/giu,
    /(?<=the )kin(?:g|ship)/giu,
    /ask(?:s|ed)? [a-c] few/giu,
    /x|yes?z/giu,
    /\bno\b.{1,4}end/gu,
  ];
  const words = [
    'she',
    'he',
    'won',
    'lost',
    'the',
    'king',
    'KINSHIP',
    'aſk',
    'asked',
    'a',
    'few',
    'x',
    'yez',
    'no',
    'end',
    'İ',
    '.',
  ];
  const texts = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' '));

  it('is true wherever a pattern matches', () => {
    for (const pattern of patterns) mayMatch(pattern, 'first seen', 0, 10);
    fc.assert(
      fc.property(texts, (text) => {
        for (const pattern of patterns) {
          for (const match of text.matchAll(pattern)) {
            assert.ok(mayMatch(pattern, text, match.index, match.index + match[0].length), `${pattern} in “${text}”`);
          }
        }
      }),
    );
  });

  it('is false where the letters a pattern needs are missing', () => {
    const text = 'Nobody came. She won at last.';
    assert.equal(mayMatch(patterns[0]!, text, 0, 12), false);
    assert.equal(mayMatch(patterns[0]!, text, 13, text.length), true);
  });
});
