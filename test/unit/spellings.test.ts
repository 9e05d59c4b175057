import assert from 'node:assert/strict';
import type * as Spellings from '../../server/src/core/article/spellings.ts';

const module = '../../server/src/core/article/spellings.ts';
/** Tables of their own: one test fills them. */
const fresh = (name: string): Promise<typeof Spellings> => import(`${module}?${name}`);
const whole = (word: string) => [word, 0, word.length] as const;

describe('numbers of spellings', () => {
  it('are the same for what is written alike, wherever it stands', async () => {
    const { spellingAt } = await fresh('alike');
    const text = 'Rome’s Rome rome don’t 1,200 don’t 東京 東京';
    const at = (start: number, length: number) => spellingAt(text, start, start + length);
    assert.equal(at(0, 4), at(7, 4));
    assert.notEqual(at(7, 4), at(12, 4));
    assert.equal(at(17, 5), at(29, 5));
    assert.equal(at(35, 2), at(38, 2));
    assert.equal(new Set([at(0, 4), at(12, 4), at(17, 5), at(23, 5), at(35, 2)]).size, 5);
  });

  it('are 0 for what is too long to come again, which keeps its letters and signs', async () => {
    const { lowerOfSpelling, signsAt, spellingAt, textOfSpelling } = await fresh('long');
    const word = 'Ab'.repeat(30);
    assert.equal(spellingAt(...whole(word)), 0);
    assert.equal(textOfSpelling(0, ...whole(word)), word);
    assert.equal(lowerOfSpelling(0, word), 'ab'.repeat(30));
    assert.equal(signsAt(0, ...whole('Ab')), signsAt(spellingAt(...whole('Ab')), ...whole('Ab')));
  });

  it('stay what they were when there is no room for more', async () => {
    const { lowerOfSpelling, spellingAt, spellingLimit, textOfSpelling } = await fresh('full');
    const first = spellingAt(...whole('Harbour'));
    for (let i = 0; i < spellingLimit; i++) spellingAt(...whole(`w${i}`));
    assert.equal(spellingAt(...whole('Harbour')), first);
    assert.equal(textOfSpelling(first, ...whole('Harbour')), 'Harbour');
    assert.equal(lowerOfSpelling(first, 'Harbour'), 'harbour');
    assert.equal(spellingAt(...whole('Newcomer')), 0);
    assert.equal(textOfSpelling(0, ...whole('Newcomer')), 'Newcomer');
  });
});
