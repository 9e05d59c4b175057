import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotatedArticle, Quantity, Time } from '../../server/src/core/extract/annotations.ts';
import { annotate, parseArticle } from '../../server/src/core/index.ts';
import { testLanguage } from '../rules/checkTexts.ts';

/**
 * Fixtures: every line of a ```lines block is an article. The section's first word says what is marked in it: ⟦2031-05-03:3 May⟧,
 * ⟦12 %:12 per cent⟧, ⟦role:the coach⟧ for sources with ⟦cue:said⟧, ⟦speech:“We won.”⟧, ⟦url:https://…⟧.
 */
const folder = join(import.meta.dirname, '../features/reading');
const update = Boolean(process.env.UPDATE);

/** The day all these articles are of. */
const head = '---\ndate: 2031-05-20\n---\n\n';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

const MARKS: Readonly<Record<string, (article: AnnotatedArticle) => Mark[]>> = {
  Times: ({ times }) => times.map((time) => ({ ...time, value: timeValue(time) })),
  Figures: ({ quantities }) => quantities.map((quantity) => ({ ...quantity, value: figureValue(quantity) })),
  Quotations: ({ quotations }) => quotations.map(({ start, end, kind }) => ({ start, end, value: kind })),
  Citations: ({ citations }) => citations.map(({ start, end, kind }) => ({ start, end, value: kind })),
  Sources: ({ attributions }) =>
    attributions.flatMap(({ source, cue, sourceKind }) => [
      ...(source ? [{ ...source, value: sourceKind }] : []),
      { ...cue, value: source ? 'cue' : sourceKind },
    ]),
};

function timeValue({ from, to, kind, count, granularity, clock }: Time): string {
  if (kind === 'time') return clock?.replace(':', '.') ?? 'hour';
  if (from === undefined) return kind === 'date' ? '?' : `${count ?? 'some'} ${granularity}`;
  return from === to ? from : `${from}..${to}`;
}

function figureValue({ kind, low, high, unit }: Quantity): string {
  const ends = [...new Set([low, high].filter(Number.isFinite))].map((end) => Number(end.toPrecision(6)));
  const sign = kind === 'percentage' ? '%' : kind === 'percentage-point' ? 'points' : (unit ?? '');
  return [kind === 'ordinal' ? '#' : '', ends.join('..'), sign && ` ${sign}`].join('');
}

function marked(line: string, kind: string): string {
  const plain = unmarked(line);
  if (plain === '') return line;
  const article = annotate(parseArticle('a.md', { text: `${head}${plain}\n`, problems: [] }), testLanguage());
  const marks = MARKS[kind]!(article).toSorted((a, b) => a.start - b.start || b.end - a.end);
  // Marks may stand inside one another, as quotations do; those that end at one place close from the inside.
  const inserts = marks.flatMap(({ start, end, value }) => [
    { at: start - head.length, text: `⟦${value}:` },
    { at: end - head.length, text: '⟧' },
  ]);
  return inserts
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, insert) => text.slice(0, insert.at) + insert.text + text.slice(insert.at), plain);
}

function unmarked(line: string): string {
  const plain = line.replace(/⟦[^⟦⟧:]*:([^⟦⟧]*)⟧/g, '$1');
  return plain === line ? line : unmarked(plain);
}

for (const file of readdirSync(folder)) {
  const path = join(folder, file);
  const parts = readFileSync(path, 'utf8')
    .replace(/\r\n/g, '\n')
    .split(/^(?=## )/m);
  describe(`reading: ${file.replace('.md', '')}`, () => {
    parts.forEach((part, index) => {
      const title = /^## (.*)$/m.exec(part)?.[1];
      if (title === undefined) return;
      it(title, () => {
        const kind = /^\w+/.exec(title)![0];
        const now = part.replace(/^```lines\n([\s\S]*?)^```$/gm, (_whole, body: string) => {
          const lines = body.split('\n').map((line) => marked(line, kind));
          return `\`\`\`lines\n${lines.join('\n')}\`\`\``;
        });
        if (update) parts[index] = now;
        else assert.equal(now, part);
        if (title.endsWith('look-alikes')) assert.doesNotMatch(now, /⟦/);
      });
    });
    if (update) after(() => writeFileSync(path, parts.join('')));
  });
}
