import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractMentions } from '../../server/src/core/extract/mentions.ts';
import { annotate, type Mention, parseArticle } from '../../server/src/core/index.ts';
import { tagArticle } from '../../server/src/core/language/tagArticle.ts';
import { testLanguage } from '../rules/checkTexts.ts';
import { assertLinear } from './growth.ts';

/** Fixtures: in ```lines blocks every line is an article, in ```text blocks the whole block; ⟦person:Ana Prieto⟧ is a name. */
const folder = join(import.meta.dirname, '../features/names');
const update = Boolean(process.env.UPDATE);
const block = /^```(lines|text)\n([\s\S]*?)^```$/gm;

for (const file of readdirSync(folder)) {
  const path = join(folder, file);
  const parts = readFileSync(path, 'utf8')
    .replace(/\r\n/g, '\n')
    .split(/^(?=## )/m);
  describe(`names: ${file.replace('.md', '')}`, () => {
    parts.forEach((part, index) => {
      if (!part.startsWith('## ')) return;
      it(part.slice(3, part.indexOf('\n')), () => {
        const now = part.replace(block, (_whole, kind: string, body: string) => {
          const articles = kind === 'lines' ? body.split('\n') : [body];
          return `\`\`\`${kind}\n${articles.map(marked).join('\n')}\`\`\``;
        });
        if (update) parts[index] = now;
        else assert.equal(now, part);
      });
    });
    if (update) after(() => writeFileSync(path, parts.join('')));
  });
}

describe('roles and short forms', () => {
  const read = (text: string) => mentionsOf(text);
  const role = (text: string, name: string) => {
    const mention = read(text).find((one) => one.text === name);
    return mention?.role && text.slice(mention.role.start, mention.role.end);
  };

  it('finds titles before a name and roles after a comma', () => {
    assert.equal(role('President Ana Prieto left.', 'Ana Prieto'), 'President');
    assert.equal(role('UNHCR spokeswoman Ana Prieto spoke in Geneva.', 'Ana Prieto'), 'UNHCR spokeswoman');
    assert.equal(role('Ana Prieto, the mayor of Lima, left.', 'Ana Prieto'), 'mayor of Lima');
    assert.equal(
      role('Ana Prieto, 54, director of the Oslo Museum, left.', 'Ana Prieto'),
      'director of the Oslo Museum',
    );
    assert.equal(role('The drummer Ana Prieto left.', 'Ana Prieto'), 'drummer');
  });

  it('does not take a verb or an object for a role', () => {
    assert.equal(role('Ana Prieto left Lima.', 'Ana Prieto'), undefined);
    assert.equal(role('The river reached Ana Prieto, who left.', 'Ana Prieto'), undefined);
  });

  it('ties a short form to the name it is introduced for, either way round', () => {
    for (const text of ['The World Food Programme (WFP) met in Rome.', 'The WFP (World Food Programme) met in Rome.']) {
      const long = read(text).find((mention) => mention.text === 'World Food Programme');
      assert.ok(long?.acronym, text);
      assert.equal(text.slice(long.acronym.start, long.acronym.end), 'WFP');
      assert.ok(read(text).some((mention) => mention.text === 'WFP' && mention.type === 'organisation'));
    }
  });

  it('gives no mention to an article in another language', () => {
    const text =
      'Der Bürgermeister von Hamburg hat gestern mit dem Minister über die neue Brücke gesprochen. Das ist nicht gut.\n';
    assert.deepEqual(read(text.repeat(5)), []);
  });

  it('keeps mentions apart and in order, with the text the article has', () => {
    const text = readFileSync(join(folder, 'prose.md'), 'utf8');
    let end = 0;
    for (const mention of read(text)) {
      assert.ok(mention.start >= end && mention.end > mention.start);
      assert.equal(mention.text, text.slice(mention.start, mention.end).replace(/\s+/g, ' '));
      end = mention.end;
    }
  });

  it('reads hostile text in time that grows with its length', () => {
    const { tagger, gazetteer, dictionary } = testLanguage();
    for (const piece of [
      'Ana Prieto and the ',
      'it was “Ana and the ',
      'of the (A) and ',
      'the Bank of ',
      'A. and the ',
      'the (Ana Prieto (AP) ',
      'Peru and the ',
      'it is O’Neil’s and the ',
      'Northern Harbour Authority of the ',
    ]) {
      const tagged = (size: number) =>
        tagArticle(parseArticle('a.txt', { text: piece.repeat(750 * size), problems: [] }), tagger);
      assertLinear(piece, tagged, (article) => void extractMentions(article, gazetteer, dictionary));
    }
  });
});

function mentionsOf(text: string): readonly Mention[] {
  return annotate(parseArticle('a.txt', { text, problems: [] }), testLanguage()).mentions;
}

function marked(line: string): string {
  if (!line.trim()) return line;
  const text = line.replace(/⟦\w+:([^⟧]*)⟧/g, '$1');
  let out = '';
  let at = 0;
  for (const { start, end, type } of mentionsOf(text)) {
    out += `${text.slice(at, start)}⟦${type}:${text.slice(start, end)}⟧`;
    at = end;
  }
  return out + text.slice(at);
}
