import assert from 'node:assert/strict';
import type * as Spellings from '../../server/src/core/article/spellings.ts';
import { SpellingCounts, SpellingTable } from '../../server/src/core/article/spellingTables.ts';
import { tokenize } from '../../server/src/core/article/tokens.ts';

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

  it('are left for words when a file full of nonsense was read', async () => {
    const { spellingAt, spellingLimit, spellingOf } = await fresh('nonsense');
    for (let i = 0; i < 3 * spellingLimit; i++) spellingAt(...whole(`w${i}`));
    const words = Array.from({ length: 5000 }, (_, i) => `word${i}s`);
    for (const word of words) spellingAt(...whole(word));
    const kept = words.map((word) => spellingAt(...whole(word)));
    assert.ok(kept.every((number) => number > 0));
    assert.deepEqual(words.map(spellingOf), kept);
  });
});

const long = 'ab'.repeat(30);
const tokens = (text: string) => tokenize(text, 0, text.length);

describe('tables by spelling', () => {
  it('ask once for each spelling with a number, until they forget', () => {
    const asked: string[] = [];
    const facts = new SpellingTable((text) => asked.push(text) && text.length);
    const read = () => tokens(`port Port port ${long}`).map((token) => facts.of(token));
    assert.deepEqual(read(), [4, 4, 4, 60]);
    assert.deepEqual(read(), [4, 4, 4, 60]);
    assert.deepEqual(asked, ['port', 'Port', long, long]);
    facts.forget();
    read();
    assert.deepEqual(asked, ['port', 'Port', long, long, 'port', 'Port', long]);
  });

  it('count words, whether they have a number or not', () => {
    const counts = new SpellingCounts();
    for (const token of tokens(`sea sea Sea ${long} ${long}`)) counts.add(token);
    // A token that somebody made by hand.
    const { spelling: _, ...bare } = tokens('sea')[0]!;
    counts.add(bare);
    assert.deepEqual(
      ['sea', 'Sea', long, 'neverwritten'].map((word) => counts.of(word)),
      [3, 1, 2, 0],
    );
    counts.clear();
    assert.deepEqual([counts.of('sea'), counts.of(long)], [0, 0]);
  });
});
