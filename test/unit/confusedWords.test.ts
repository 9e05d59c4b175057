import assert from 'node:assert/strict';
import { confusedPlace, viewWith } from '../../server/src/core/language/confusedPlaces.ts';
import { createConfusedWords } from '../../server/src/core/language/confusedWords.ts';
import { ArticleWords } from '../../server/src/core/language/elsewhere.ts';
import { testLanguage } from '../rules/checkTexts.ts';

const { confused, dictionary, tagger, vectors } = testLanguage();

/** How sure the model is that `meant` was meant where the first of the words `written` stands in a sentence. */
function odds(sentence: string, written: string, meant: string): number {
  const words = sentence.split(' ');
  const { pos, names } = tagger.tag(words);
  const place = confusedPlace(words, pos, names, words.indexOf(written.split(' ')[0]!));
  assert.ok(place);
  assert.equal(place.key, written.toLowerCase());
  const kind = confused.meant(place.key).find((other) => other.words.join(' ') === meant)?.kind;
  assert.ok(kind !== undefined, `${meant} for ${written}`);
  const own = viewWith(words, place, place.key.split(' '), tagger);
  const elsewhere = new ArticleWords(
    words.map((word) => word.toLowerCase()),
    vectors,
  ).without(place.key);
  return confused.odds(own, viewWith(words, place, meant.split(' '), tagger), kind, elsewhere);
}

describe('model of confused words', () => {
  for (const [written, meant, wrong, right] of [
    ['weak', 'week', 'The baker was given a weak to pay .', 'The baker gave a weak answer to the court .'],
    ['there', 'their', 'The nurses hung there coats on the wall .', 'The nurses waited there for an hour .'],
    ['seen', 'scene', 'A fireman was first at the seen of the crash .', 'The fireman was last seen on Sunday .'],
    ["it 's", 'its', "The choir sang in it 's own hall .", "The choir says it 's cold in the hall ."],
  ] as const) {
    it(`is surer that “${written}” stands for “${meant}” in “${wrong}” than in “${right}”`, () => {
      assert.ok(odds(wrong, written, meant) > odds(right, written, meant) + 3);
    });
  }

  it('knows words of one sound both ways, and nothing of others', () => {
    assert.ok(confused.meant('stake').some(({ words }) => words[0] === 'steak'));
    assert.ok(confused.meant('steak').some(({ words }) => words[0] === 'stake'));
    assert.deepEqual(confused.meant('qzxv'), []);
  });

  it('is not asked where only the word written is known beside its neighbour', () => {
    const place = { at: 1, size: 1, key: 'their' };
    assert.deepEqual(
      confused.likely(['in', 'their', 'own', 'words'], place).filter(({ words }) => words[0] === 'there'),
      [],
    );
  });

  it('refuses a file of another format', () => {
    assert.throws(
      () => createConfusedWords(new Uint8Array(64), dictionary, vectors),
      /file of confused words cannot be read/,
    );
  });
});

describe('places of confused words', () => {
  const place = (sentence: string, at: number) => {
    const words = sentence.split(' ');
    const { pos, names } = tagger.tag(words);
    return confusedPlace(words, pos, names, at)?.key;
  };

  it('are words in small letters, the first of a sentence, and short forms', () => {
    assert.equal(place('The steal duty was cut .', 1), 'steal');
    assert.equal(place('Their is no bridge here .', 0), 'their');
    assert.equal(place('They say it ’s late .', 2), "it 's");
  });

  it('are no names, no numbers, no owners and nothing that an editor put in', () => {
    assert.equal(place('Anna Wood sang in Reading .', 1), undefined);
    assert.equal(place('The 40 boats sank .', 1), undefined);
    assert.equal(place("The baker 's son sang .", 1), undefined);
    assert.equal(place('He said [ the ] boats sank .', 3), undefined);
  });
});

describe('words elsewhere in an article', () => {
  const words = new ArticleWords(['the', 'steel', 'works', 'made', 'steel', 'and', 'iron'], vectors);

  it('are counted without the word in question', () => {
    const elsewhere = words.without('steel');
    assert.equal(elsewhere.times('steel'), 1);
    assert.equal(elsewhere.times('iron'), 1);
    assert.equal(elsewhere.times('zinc'), 0);
  });

  it('are liker to words of the same subject', () => {
    const elsewhere = words.without('made');
    assert.ok(elsewhere.likeness('copper') > elsewhere.likeness('patience'));
    assert.equal(elsewhere.likeness('qzxv'), 0);
  });
});
