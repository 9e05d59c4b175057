import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../server/src/core/index.ts';
import { checkTexts } from './checkTexts.ts';
import { mark, unmark } from './marks.ts';

/**
 * Fixtures in Markdown: a file names a rule in its first line, each `##` section is a case, each fenced block an article of
 * the case's corpus (```text name.txt), and a list below gives the findings in order. In a ```lines block every line is an
 * article of its own. `UPDATE=1` writes what the rule finds now into the files: read the difference before you commit it.
 */
const update = Boolean(process.env['UPDATE']);
const folder = import.meta.dirname;

for (const family of ['corruption', 'inconsistency', 'unsupported']) {
  for (const file of listOf(family)) {
    const path = join(folder, family, file);
    const source = readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
    const rule = /^# (\S+)/.exec(source)?.[1] ?? '';
    describe(`fixtures ${rule}`, () => {
      it('names its rule in the first line', () => assert.equal(rule, `${family}/${file.replace(/\.md$/, '')}`));
      const parts = source.split(/^(?=## )/m);
      parts.forEach((part, index) => {
        if (!part.startsWith('## ')) return;
        it(part.slice(3, part.indexOf('\n')), () => {
          const now = rewrite(rule, part);
          if (update) parts[index] = now;
          else assert.equal(now, part);
        });
      });
      if (update) after(() => writeFileSync(path, parts.join('')));
    });
  }
}

function listOf(family: string): string[] {
  try {
    return readdirSync(join(folder, family)).filter((file) => file.endsWith('.md'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

const block = /^(`{3,})(text|lines)(?: (\S+))?\n([\s\S]*?)\n?\1$/gm;

/** The case as it should read: marks where the rule finds something, and the list of what it says. */
function rewrite(rule: string, part: string): string {
  const articles: { path: string; text: string }[] = [];
  for (const [, , kind, name, body] of part.matchAll(block)) {
    if (kind === 'text')
      articles.push({ path: name ?? `${'abcdefgh'[articles.length]}.txt`, text: unmark(body!).text });
  }
  const found = articles.length ? checkTexts(rule, articles) : new Map<string, readonly Finding[]>();
  let number = 0;
  const labels = new Map<Finding, string>();
  for (const { path } of articles) for (const finding of found.get(path)!) labels.set(finding, String(++number));
  let index = 0;
  const marked = part.replace(block, (whole, ticks: string, kind: string, name: string | undefined, body: string) => {
    if (kind === 'lines')
      return `${ticks}lines${name ? ` ${name}` : ''}\n${body
        .split('\n')
        .map((line) => markLine(rule, line))
        .join('\n')}\n${ticks}`;
    const { path, text } = articles[index++]!;
    const spans = found.get(path)!.map((finding) => ({ ...finding.at, label: labels.get(finding)! }));
    return whole.replace(body, () => mark(text, spans));
  });
  const list = [...labels].map(([{ severity, message }, label]) => `- ${label}: ${severity}: ${message}\n`).join('');
  const end = marked.lastIndexOf('```') + 3;
  const lead = marked.slice(0, end);
  return `${lead}\n${list ? `\n${list}` : ''}${/\n(\n*)$/.test(marked) ? trailing(marked) : ''}`;
}

/** Blank lines between this section and the next are kept as they are. */
function trailing(part: string): string {
  return '\n'.repeat(Math.max(0, (/\n*$/.exec(part)?.[0].length ?? 1) - 1));
}

function markLine(rule: string, line: string): string {
  if (line.trim() === '') return line;
  const { text } = unmark(line);
  const found = checkTexts(rule, [{ path: 'a.txt', text }]).get('a.txt')!;
  return mark(
    text,
    found.map(({ at }) => at),
  );
}
