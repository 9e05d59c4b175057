import assert from 'node:assert/strict';
import fc from 'fast-check';
import { byBeginning } from '../../server/src/core/text/beginnings.ts';
import { beginnings, neededLetters, otherLetter } from '../../server/src/core/text/neededLetters.ts';
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

describe('beginnings', () => {
  const begins = (pattern: RegExp) => [...beginnings(pattern)].toSorted();

  it('takes what every match begins with, as far as it can be told', () => {
    assert.deepEqual(begins(/^(?:read|see) (?:more|on)$/iu), ['read more', 'read on', 'see more', 'see on']);
    assert.deepEqual(begins(/^[«*-]?more .{1,9}/iu), ['*more', '-more', 'more ', `${otherLetter}more`].toSorted());
    assert.deepEqual(begins(/^(?!no)\d? ?up/iu).slice(0, 4), [' up', '0 up', '0up', '1 up']);
  });

  it('says nothing where a match may begin with anything', () => {
    for (const pattern of [/^.{0,9}more/iu, /^\p{Lu}/u, /^(?:more)?\p{L}/u])
      assert.ok(begins(pattern).includes(''), pattern.source);
  });
});

describe('byBeginning', () => {
  const patterns = [
    /^(?:read|see) more/iu,
    /^more(?: (?:here|now))?$/iu,
    /^[«»]?\s*back\b/iu,
    /^.{1,3}now$/iu,
    /^\d+ (?:k|s)$/iu,
  ];
  const mayMatch = byBeginning(patterns);
  const words = ['read', 'See', 'more', 'MORE', '«', 'back', 'now', '7', 'k', 'K', 'ſ', 'ſee', ' ', 'é'];
  const texts = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((list) => list.join(' '));

  it('names every pattern that matches, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = mayMatch(text);
        assert.deepEqual(
          found,
          [...found].toSorted((a, b) => a - b),
        );
        for (const [i, pattern] of patterns.entries())
          if (pattern.test(text)) assert.ok(found.includes(i), `${pattern} in ${text}`);
      }),
    );
  });

  it('leaves out those that need other letters, where they may begin with anything', () => {
    const open = byBeginning([
      /^.{1,3}now$/iu,
      /^[^.]{0,9}[▼▽]$/u,
      /^.{0,9}(?:é|œ)$/iu,
      /^(?:see|.{1,9}\[vote\]) here/iu,
    ]);
    assert.deepEqual(open('I do'), []);
    assert.deepEqual(open('But now'), [0]);
    assert.deepEqual(open('Choose ▽'), [1, 2]);
    assert.deepEqual(open('«Choose»'), [2]);
    assert.deepEqual(open('see here'), [3]);
    assert.deepEqual(open('Click [VOTE] here'), [3]);
    assert.deepEqual(open('Click here'), []);
  });

  it('leaves out those that begin otherwise', () => {
    assert.deepEqual(mayMatch('Police said'), []);
    assert.deepEqual(mayMatch('Reel after reel'), []);
    assert.deepEqual(mayMatch('see more'), [0]);
  });
});
