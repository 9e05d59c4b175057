import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VsCodeWindow } from '../host/window.ts';
import { seedsWindow } from '../shared.ts';
import { statusWithCounts } from './corpusState.ts';

describe('the hover on a name', () => {
  const name = 'Tokayev';
  let window: VsCodeWindow;
  let mentioning: readonly string[];

  before(async () => {
    window = await seedsWindow();
    mentioning = articlesWith(window.folder, name);
    assert.ok(mentioning.length > 2, 'the demonstration corpus mentions the name in several articles');
    await window.openFile('astana-handover.txt');
    // Before that a hover knows only the articles read so far.
    await statusWithCounts(window);
  });
  afterEach(() => window.clear());

  it('links every article that mentions it', async () => {
    const { text, links } = await window.hoverWord(name);
    const targets = links.map((link) => link.target).join('\n');
    const missing = mentioning.filter((file) => !targets.includes(`/${file}`));
    assert.deepEqual(missing, [], text);
  });

  it('leads to the passage in the other article when a link is clicked', async () => {
    const { text, links } = await window.hoverWord(name);
    const others = mentioning.filter((file) => file !== 'astana-handover.txt');
    const link = links.find(({ target }) => others.some((file) => target.includes(`/${file}`)));
    assert.ok(link, text);
    const { file, line } = await window.followHoverLink(link);
    assert.ok(link.target.includes(`/${file}`), `${file} is open, ${link.target} was clicked`);
    assert.match(readFileSync(join(window.folder, file), 'utf8').split('\n')[line - 1] ?? '', new RegExp(name));
  });

  it('does not appear on an ordinary word', async () => {
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
