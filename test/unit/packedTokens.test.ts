import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { packed, unpacked } from '../../server/src/core/article/packedTokens.ts';
import { annotate, decode, parseArticle } from '../../server/src/core/index.ts';
import { testLanguage } from '../rules/checkTexts.ts';

const read = (path: string, text: string) => annotate(parseArticle(path, { text, problems: [] }), testLanguage());

describe('an article whose tokens are packed', () => {
  const seeds = readdirSync('seeds').filter((file) => file.endsWith('.txt') || file.endsWith('.md'));
  const texts = [
    ...seeds.map((file) => [file, decode(readFileSync(`seeds/${file}`)).text] as const),
    [
      'other.txt',
      'Der Zug fuhr nicht, sagte die Bahn am Montag. Es war schon der dritte Tag ohne Züge in der Stadt.\n',
    ],
    [
      'signs.txt',
      `A 🚀 flew\n\nİstanbul’s “ﬁrst” mayor didn't see it. ${'x'.repeat(2500)} https://example.com/a_b?c.\n`,
    ],
    ['empty.txt', ''],
  ] as const;

  it('has the same tokens in every sentence', () => {
    for (const [path, text] of texts) {
      const article = read(path, text);
      const sentences = (one: typeof article) => one.blocks.flatMap((block) => block.sentences);
      const kept = sentences(packed(article));
      for (const [i, { start, end, tokens }] of sentences(article).entries()) {
        assert.deepEqual([kept[i]!.start, kept[i]!.end, kept[i]!.tokens], [start, end, tokens], path);
      }
    }
  });

  it('is the same article when it is unpacked', () => {
    for (const [path, text] of texts) {
      const article = read(path, text);
      const back = unpacked(packed(article));
      assert.deepEqual(back, article, path);
      assert.equal(back.headline && back.blocks.includes(back.headline), article.headline && true, path);
    }
  });

  it('may be longer than its numbers are wide', () => {
    const article = read('long.txt', 'The ferry left the quay at noon, the harbour said.\n\n'.repeat(1500));
    assert.ok(article.text.length > 0xffff);
    const last = unpacked(packed(article)).blocks.at(-1)!.sentences.at(-1)!;
    assert.equal(last.tokens.at(-1)!.end, last.end);
    assert.deepEqual(last, article.blocks.at(-1)!.sentences.at(-1));
  });

  it('keeps no token', () => {
    const { blocks } = packed(read('a.txt', 'Ferry sails\n\nThe ferry left the quay.\n'));
    const sentence = blocks.at(-1)!.sentences[0]!;
    assert.notEqual(sentence.tokens[0], sentence.tokens[0]);
  });
});
