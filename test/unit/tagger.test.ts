import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createTagger } from '../../server/src/core/language/tagger.ts';
import { loadLanguage } from '../../server/src/node/loadLanguage.ts';

const models = fileURLToPath(new URL('../../server/models', import.meta.url));
const language = loadLanguage(models);

/** Words with their parts of speech, as "word/TAG". */
function pos(sentence: string): string {
  const words = sentence.split(' ');
  const tags = language.tagger.tag(words).pos;
  return words.map((word, i) => `${word}/${tags[i]}`).join(' ');
}

/** The names of a sentence, as "KIND words". */
function names(sentence: string, lowerCaseWords?: ReadonlySet<string>): string[] {
  const words = sentence.split(' ');
  const found: string[] = [];
  for (const [i, tag] of language.tagger.tag(words, lowerCaseWords).names.entries()) {
    if (tag.startsWith('B-')) found.push(`${tag.slice(2)} ${words[i]}`);
    else if (tag.startsWith('I-')) found.push(`${found.pop()} ${words[i]}`);
  }
  return found;
}

describe('tagger: parts of speech', () => {
  for (const tagged of [
    'The/DT court/NN rejected/VBD the/DT appeal/NN on/IN Tuesday/NNP ./.',
    'Farmers/NNS have/VBP lost/VBN two/CD thirds/NNS of/IN their/PRP$ apple/NN trees/NNS ./.',
    "She/PRP did/VBD n't/RB say/VB who/WP would/MD pay/VB for/IN the/DT repairs/NNS ./.",
    'Rain/NN was/VBD falling/VBG heavily/RB when/WRB the/DT bridge/NN collapsed/VBD ./.',
    'The/DT museum/NN is/VBZ older/JJR than/IN the/DT town/NN hall/NN ./.',
  ]) {
    it(tagged, () => assert.equal(pos(tagged.replace(/\/\S+/g, '')), tagged));
  }

  it('reads typographic marks like plain ones', () => {
    assert.deepEqual(
      language.tagger.tag(['It', '’s', 'late', '.']).pos,
      language.tagger.tag(['It', "'s", 'late', '.']).pos,
    );
  });

  it('guesses words it has never met by their endings', () => {
    assert.match(
      pos('They regrobulated the old glavintons quite dremfully .'),
      /regrobulated\/VBD .*glavintons\/NNS .*dremfully\/RB/,
    );
  });
});

describe('tagger: names', () => {
  it('reads a sentence that ends in a name the same, whatever was read before', () => {
    const befores = ['one two three four five', 'said said said said said', 'The old town by the river'];
    const seen = befores.map((before) => {
      language.tagger.tag(before.split(' '));
      return names('Visit Orla');
    });
    assert.deepEqual(seen, [seen[0], seen[0], seen[0]]);
  });

  for (const [sentence, expected] of [
    ['The rower Anna Lindqvist lives in Gothenburg .', ['PER Anna Lindqvist', 'LOC Gothenburg']],
    ['Officials in New Zealand met Peter Novak on Friday .', ['LOC New Zealand', 'PER Peter Novak']],
    ['He studied at the University of Leeds .', ['ORG University of Leeds']],
    ['Nobody was hurt when the barn burned down .', []],
    ['Prices rose again in March and on Monday .', []],
  ] as const) {
    it(sentence, () => assert.deepEqual(names(sentence), expected));
  }

  it('takes a capitalised word for an ordinary one where the article has it in lower case', () => {
    const headline = 'FLOODS CLOSE SCHOOLS IN BRISTOL';
    assert.deepEqual(names(headline, new Set(['floods', 'close', 'schools', 'in'])), ['LOC BRISTOL']);
  });
});

describe('tagger: as a value', () => {
  it('accepts an empty sentence and odd words', () => {
    assert.deepEqual(language.tagger.tag([]), { pos: [], names: [] });
    const odd = ['', ' ', '\u0000', '\ud83d', 'x'.repeat(10_000), '…', '漢字'];
    const { pos, names } = language.tagger.tag(odd);
    assert.equal(pos.length, odd.length);
    assert.equal(names.length, odd.length);
    assert.ok(pos.every((tag) => tag !== ''));
  });

  it('answers the same whatever it was asked before', () => {
    const sentence = 'Maria Oliveira runs a bakery near Porto .'.split(' ');
    const first = language.tagger.tag(sentence);
    for (let i = 0; i < 50_000; i += 50) language.tagger.tag(Array.from({ length: 50 }, (_, n) => `Word${i + n}x`));
    assert.deepEqual(language.tagger.tag(sentence), first);
    assert.deepEqual(loadLanguage(models).tagger.tag(sentence), first);
  });

  it('refuses bytes that are damaged, cut short or of another file', () => {
    const bytes = new Uint8Array(gunzipSync(readFileSync(`${models}/tagger.bin.gz`)));
    const damaged = bytes.slice();
    damaged[bytes.length >> 1]! ^= 1;
    const make = (model: Uint8Array) => () => createTagger(model, language.gazetteer, language.dictionary);
    assert.throws(make(damaged), /tagger model cannot be read: its checksum does not match/);
    assert.throws(make(bytes.slice(0, 1000)), /tagger model cannot be read/);
    assert.throws(make(new Uint8Array(0)), /tagger model cannot be read: it does not begin with "SCTG"/);
  });
});
