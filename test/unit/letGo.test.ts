import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { activeRules, type Corpus, createCorpus, defaultConfig } from '../../server/src/core/index.ts';
import { testLanguage } from '../rules/checkTexts.ts';

const fire = 'A fire at the Haldor paper mill in Skien killed 11 people, Telemark Fire Service said.';
const more = 'Telemark Fire Service said the fire at the Haldor paper mill in Skien killed nine people.';

describe('a reading of an article that was edited or removed', () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  let corpus: Corpus;
  beforeEach(() => {
    corpus = createCorpus(testLanguage(), { rules: activeRules(defaultConfig, true) });
    write('b.txt', more);
  });

  const write = (path: string, sentence: string) =>
    corpus.replace(path, { text: `News of the day\n\n2 May 2023\n\n${sentence}\n`, problems: [] });
  const look = () => {
    for (const path of corpus.paths()) corpus.findings(path);
    corpus.entities.all();
  };
  /** Whether the reading that the corpus has now is still in memory after something happened, however often that is cleared. */
  const outlives = async (happening: () => void, rounds = 100): Promise<boolean> => {
    // Its mentions belong to the reading with all its tokens and to what is kept of it alike.
    const reading = new WeakRef(corpus.article('a.txt')!.mentions);
    look();
    happening();
    look();
    // What was read last is remembered, of whatever article.
    write('c.txt', more);
    look();
    // A reference that was looked at lives until the end of the turn, and the engine itself holds what it is compiling for.
    for (let round = 0; round < rounds; round++) {
      await setTimeout(100);
      collect();
      if (reading.deref() === undefined) return false;
    }
    return true;
  };

  it('is let go', async () => {
    write('a.txt', fire);
    assert.equal(await outlives(() => void write('a.txt', `${fire} It began at night.`)), false, 'after an edit');
    assert.equal(await outlives(() => void corpus.remove('a.txt')), false, 'after it was removed');
  }).timeout(60_000);

  it('is kept while it is the last one', async () => {
    write('a.txt', fire);
    assert.equal(await outlives(() => {}, 3), true);
  });
});
