import assert from 'node:assert/strict';
import {
  spellingFact,
  spellingFactWith,
  spellingValue,
  spellingValueWith,
} from '../../server/src/core/article/spellingFacts.ts';
import { tokenize } from '../../server/src/core/article/tokens.ts';

describe('facts about spellings', () => {
  const tokensOf = (text: string) => tokenize(text, 0, text.length);

  it('are found out once, and each question has answers of its own', () => {
    let asked = 0;
    const isLong = spellingFact(({ text }) => {
      asked++;
      return text.length > 4;
    });
    const hasA = spellingFact(({ lower }) => lower.includes('a'));
    for (let i = 0; i < 3; i++) {
      const tokens = tokensOf('Ferries asail the wide inlets');
      assert.deepEqual(tokens.map(isLong), [true, true, false, false, true]);
      assert.deepEqual(tokens.map(hasA), [false, true, false, false, false]);
    }
    assert.equal(asked, 5);
  });

  it('tell capitals from small letters', () => {
    const isCapital = spellingFact(({ text, lower }) => text !== lower);
    assert.deepEqual(tokensOf('Quay quay QUAY').map(isCapital), [true, false, true]);
  });

  it('are found out each time for what has no number', () => {
    const isLong = spellingFact(({ text }) => text.length > 40);
    const tokens = tokensOf(`quay ${'pier'.repeat(20)}`);
    assert.equal(tokens[1]!.spelling, 0);
    assert.deepEqual(tokens.map(isLong), [false, true]);
    const { spelling, ...bare } = tokens[1]!;
    assert.equal(isLong(bare), true);
  });

  it('are found out anew for other tables', () => {
    const isListed = spellingFactWith(({ text }, list: ReadonlySet<string>) => list.has(text));
    const tokens = tokensOf('quay pier');
    const [one, two] = [new Set(['quay']), new Set(['pier'])];
    for (const [list, expected] of [
      [one, [true, false]],
      [two, [false, true]],
      [one, [true, false]],
    ] as const)
      assert.deepEqual(
        tokens.map((token) => isListed(token, list)),
        expected,
      );
  });

  it('may be any values', () => {
    let asked = 0;
    const reversed = spellingValue(({ text }) => {
      asked++;
      return [...text].reverse().join('');
    });
    for (let i = 0; i < 2; i++) assert.deepEqual(tokensOf('quay pier quay').map(reversed), ['yauq', 'reip', 'yauq']);
    assert.equal(asked, 2);
    const numberIn = spellingValueWith(({ text }, list: readonly string[]) =>
      list.includes(text) ? { at: list.indexOf(text) } : null,
    );
    const [quay] = tokensOf('quay');
    assert.deepEqual(
      [['quay'], ['pier'], ['pier', 'quay']].map((list) => numberIn(quay!, list)),
      [{ at: 0 }, null, { at: 1 }],
    );
  });
});
