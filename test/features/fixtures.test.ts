import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCorpus } from '../../server/src/core/index.ts';
import { testLanguage } from '../rules/checkTexts.ts';
import { type Question, views } from './views.ts';

/**
 * Fixtures of the editor features: a file names a feature in its first line, each `##` section is a case. Its fenced
 * blocks are the articles of one corpus (```text name.txt), ⟦⟧ is the caret, a line `with: …` an argument, and the
 * ```output block what the feature answers. `UPDATE=1` writes the answers of now: read the difference.
 */
const update = Boolean(process.env.UPDATE);
const folder = import.meta.dirname;
const article = /^(`{3,})text(?: (\S+))?\n([\s\S]*?)\n?\1$/gm;
const output = /^```output\n([\s\S]*?)```$/m;

for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
  const path = join(folder, file);
  const parts = sections(readFileSync(path, 'utf8').replace(/\r\n/g, '\n'));
  const feature = /^# (\S+)/.exec(parts[0] ?? '')?.[1] ?? '';
  describe(`feature ${feature}`, () => {
    it('has a view', () => assert.ok(views[feature], `${file}: no view named "${feature}"`));
    parts.forEach((part, index) => {
      if (!part.startsWith('## ')) return;
      it(part.slice(3, part.indexOf('\n')), () => {
        const now = `${views[feature]!(questionOf(part)).trimEnd()}\n`;
        if (update) parts[index] = withOutput(part, now);
        else assert.equal(now, output.exec(part)?.[1], `${file}: the answer is another one`);
      });
    });
    if (update) after(() => writeFileSync(path, parts.join('')));
  });
}

/** Cuts before each `##` line that stands in no fenced block. */
function sections(source: string): string[] {
  const parts = [''];
  let fence = '';
  for (const line of source.split(/(?<=\n)/)) {
    const ticks = /^`{3,}/.exec(line)?.[0] ?? '';
    if (!fence) fence = ticks;
    else if (ticks === fence) fence = '';
    if (!fence && line.startsWith('## ')) parts.push('');
    parts[parts.length - 1] += line;
  }
  return parts;
}

function questionOf(part: string): Question {
  const corpus = createCorpus(testLanguage(), { rules: [] });
  let caret: { path: string; offset: number } | undefined;
  for (const [, , name, body] of part.matchAll(article)) {
    const path = name ?? `${'abcdefgh'[corpus.paths().length]}.txt`;
    const offset = body!.indexOf('⟦⟧');
    if (offset >= 0) caret = { path, offset };
    corpus.replace(path, { text: body!.replace('⟦⟧', ''), problems: [] });
  }
  return {
    corpus,
    caret: caret ?? { path: corpus.paths()[0]!, offset: 0 },
    argument: /^with: (.*)$/m.exec(part)?.[1] ?? '',
  };
}

function withOutput(part: string, now: string): string {
  const block = `\`\`\`output\n${now}\`\`\``;
  return output.test(part) ? part.replace(output, () => block) : `${part.trimEnd()}\n\n${block}\n\n`;
}
