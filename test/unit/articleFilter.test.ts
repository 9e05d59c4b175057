import assert from 'node:assert/strict';
import { articleFilter } from '../../server/src/core/articleFilter.ts';

describe('article filter', () => {
  it('takes what the globs name and never our own files', () => {
    const isArticle = articleFilter({ globs: ['**/*.{txt,md}'] });
    for (const path of ['a.txt', 'deep/er/B.MD', 'x/y.md']) assert.ok(isArticle(path), path);
    for (const path of ['a.pdf', 'sourcecheck.yaml', 'node_modules/p/readme.md', 'x/.git/a.txt'])
      assert.ok(!isArticle(path), path);
  });

  it('leaves out what .gitignore files and the editor hide, each for its folder', () => {
    const isArticle = articleFilter({
      globs: ['**/*.txt'],
      gitignores: [
        { folder: '', text: 'drafts/\n*.tmp.txt\n' },
        { folder: 'wire', text: 'old*.txt\n!old-but-good.txt\n' },
      ],
      exclude: ['archive/**'],
    });
    for (const path of ['a.txt', 'old.txt', 'wire/new.txt', 'wire/old-but-good.txt']) assert.ok(isArticle(path), path);
    for (const path of ['drafts/a.txt', 'a.tmp.txt', 'wire/old1.txt', 'archive/a.txt'])
      assert.ok(!isArticle(path), path);
  });
});
