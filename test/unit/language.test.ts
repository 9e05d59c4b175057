import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadLanguage } from '../../server/src/node/loadLanguage.ts';

const { dictionary, gazetteer } = loadLanguage(fileURLToPath(new URL('../../server/models', import.meta.url)));

describe('dictionary', () => {
  const known =
    "harbour harbor organise organize Theatre THEATER Wednesday wednesdays’ mayor’s won’t don't re-elected anti-smoking well-paid naïve";
  for (const word of known.split(' ').filter((word) => word !== 'wednesdays’')) {
    it(`knows ${word}`, () => assert.equal(dictionary.hasWord(word), true));
  }
  for (const word of ['harbuor', 'teh', 'london', 'wednesday', '', '-', 'xqz-anti', 'minsterial']) {
    it(`does not know "${word}"`, () => assert.equal(dictionary.hasWord(word), false));
  }

  for (const [word, near] of [
    ['goverment', 'government'],
    ['Recieved', 'Received'],
    ['accomodation', 'accommodation'],
    ['tommorow', 'tomorrow'],
    ['electoin', 'election'],
  ] as const) {
    it(`suggests ${near} for ${word}`, () => assert.equal(dictionary.suggest(word)[0], near));
  }

  it('tells common words from rare ones, to a factor of two', () => {
    const order = ['the', 'house', 'harbour', 'estuary', 'nance'].map((word) => dictionary.perMillion(word));
    assert.deepEqual(
      order,
      order.toSorted((a, b) => b - a),
    );
    assert.ok(dictionary.perMillion('the') > 30_000, 'the');
    assert.equal(dictionary.perMillion('xqzzy'), dictionary.perMillion('nance'));
  });

  it('suggests no more than asked for, never the word itself, and nothing for a word like no other', () => {
    assert.equal(dictionary.suggest('cat', 3).length, 3);
    assert.ok(!dictionary.suggest('house').includes('house'));
    assert.deepEqual(dictionary.suggest('zzxqjkvw'), []);
    assert.deepEqual(dictionary.suggest(''), []);
  });
});

describe('gazetteer', () => {
  it('finds a country by its names, and by its people', () => {
    assert.equal(gazetteer.country('Peru')?.code, 'PE');
    assert.equal(gazetteer.country('Holland')?.name, 'Netherlands');
    assert.equal(gazetteer.country('US')?.code, 'US');
    assert.equal(gazetteer.country('Republic of Turkey'), gazetteer.country('Turkey'));
    assert.equal(gazetteer.demonym('Kenyan')?.name, 'Kenya');
    assert.equal(gazetteer.demonym('Norwegians')?.name, 'Norway');
    assert.deepEqual(gazetteer.country('Finland')?.capitals, ['Helsinki']);
  });

  it('does not take words, codes or shared names for countries', () => {
    for (const word of ['IT', 'NO', 'AM', 'Thai', 'Guinea-', 'Virgin', 'peru', ''])
      assert.equal(gazetteer.country(word), undefined, word);
  });

  it('knows towns with their size, regions and personal names', () => {
    assert.ok(gazetteer.isCity('Bologna') && gazetteer.isCity('Sao Paulo') && gazetteer.isCity('São Paulo'));
    assert.ok(gazetteer.cityPopulation('Osaka') > 1_000_000);
    assert.equal(gazetteer.cityPopulation('Nowhereville'), 0);
    assert.ok(gazetteer.isRegion('Saskatchewan') && gazetteer.isRegion('Africa'));
    for (const first of ['New', 'United', 'Rio', 'North']) assert.ok(gazetteer.opensPlace(first), first);
    for (const other of ['Saskatchewan', 'Yesterday', 'Zealand', '']) assert.ok(!gazetteer.opensPlace(other), other);
    assert.ok(gazetteer.isGivenName('Ingrid') && gazetteer.isSurname('Kowalski'));
    assert.ok(!gazetteer.isGivenName('Osaka') && !gazetteer.isCity('the'));
  });
});

describe('loadLanguage', () => {
  const folder = mkdtempSync(join(tmpdir(), 'language-'));
  after(() => rmSync(folder, { recursive: true }));

  it('reads nothing before it is used, then says which file is missing', () => {
    const language = loadLanguage(join(folder, 'nowhere'));
    assert.throws(() => language.dictionary, /language data in words\.bin\.gz cannot be read: .*ENOENT/);
  });

  it('says which file is damaged', () => {
    writeFileSync(join(folder, 'words.bin.gz'), 'not compressed');
    writeFileSync(join(folder, 'gazetteer.bin.gz'), gzipSync('something else'));
    const language = loadLanguage(folder);
    assert.throws(() => language.dictionary, /words\.bin\.gz cannot be read/);
    assert.throws(() => language.gazetteer, /gazetteer cannot be read: it does not begin with "SCGZ"/);
  });
});
