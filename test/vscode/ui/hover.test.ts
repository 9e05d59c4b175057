import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { itIn, seeds } from '../shared.ts';
import { onArticle } from './corpusState.ts';

describe('the hover on a name', () => {
  const name = 'Tokayev';
  // Before every article has been read a hover knows only some of them.
  const it = itIn(seeds(), onArticle('astana-handover.txt'));

  it('links every article that mentions it', async (window) => {
    const mentioning = articlesWith(window.folder, name);
    assert.ok(mentioning.length > 2, 'the demonstration corpus mentions the name in several articles');
    const { text, links } = await window.hoverWord(name);
    const targets = links.map((link) => link.target).join('\n');
    const missing = mentioning.filter((file) => !targets.includes(`/${file}`));
    assert.deepEqual(missing, [], text);
  });

  it('leads to the passage in the other article when a link is clicked', async (window) => {
    await window.openFile('astana-handover.txt');
    const { text, links } = await window.hoverWord(name);
    const others = articlesWith(window.folder, name).filter((file) => file !== 'astana-handover.txt');
    const link = links.find(({ target }) => others.some((file) => target.includes(`/${file}`)));
    assert.ok(link, text);
    const { file, line } = await window.followHoverLink(name, link);
    assert.ok(link.target.includes(`/${file}`), `${file} is open, ${link.target} was clicked`);
    assert.match(readFileSync(join(window.folder, file), 'utf8').split('\n')[line - 1] ?? '', new RegExp(name));
  });

  it('does not appear on an ordinary word', async (window) => {
    await window.openFile('astana-handover.txt');
    // First a name, so that a server still starting is not taken for one that stays silent.
    await window.hoverWord(name);
    assert.equal(await window.hasHover('presidents', 4_000), false);
  });
});

function articlesWith(folder: string, name: string): readonly string[] {
  return readdirSync(folder).filter(
    (file) => /\.(txt|md)$/.test(file) && readFileSync(join(folder, file), 'utf8').includes(name),
  );
}
