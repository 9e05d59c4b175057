import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, parseArticle } from '../src/core/index.ts';
import type { Span } from '../src/core/text/span.ts';

/** An article with the places that somebody has marked in it. */
export interface MarkedArticle<L extends Span = Span> {
  readonly path: string;
  readonly text: string;
  readonly labels: readonly L[];
}

/** The labelled corpora. */
export const corporaFolder = join(import.meta.dirname, '../../test/corpora');

/** Corpora that nobody has read since they were labelled: nothing is learnt from them, so that they stay a measure. */
const unread: ReadonlySet<string> = new Set(['malaria', 'reactor']);

/** Names of the labelled corpora that models are trained on, in their order. */
export function learntCorpora(): string[] {
  return readdirSync(corporaFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !unread.has(entry.name))
    .map(({ name }) => name);
}

/** Articles of a folder, in order of their names. */
export function articleFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .sort();
}

/** The fenced articles of a Markdown file, in which places stand between ⟦ or ⟦1: and ⟧; of a block of lines, each line is an article. */
export function markedArticles(file: string): MarkedArticle[] {
  const blocks = readFileSync(file, 'utf8').matchAll(/^(`{3,})(text|lines)(?: (\S+))?\n([\s\S]*?)\n?^\1/gm);
  return [...blocks].flatMap(([, , kind, path, body]) =>
    (kind === 'lines' ? body!.split('\n') : [body!]).map((text) => ({ path: path ?? 'a.txt', ...withoutMarks(text) })),
  );
}

const marks = /⟦(?:\d+:)?|⟧/g;

function withoutMarks(body: string): Omit<MarkedArticle, 'path'> {
  const pieces = body.split(marks);
  const labels: Span[] = [];
  let end = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) labels.push({ start: end, end: end + piece.length });
    end += piece.length;
  }
  return { text: pieces.join(''), labels };
}

/** A label of a corpus. */
export interface GoldLabel extends Span {
  readonly kind: string;
  readonly tier: string;
}

interface Gold {
  readonly defects: readonly {
    readonly file: string;
    readonly line: number;
    readonly col: number;
    readonly quote: string;
    readonly family: string;
    readonly kind: string;
    readonly tier: string;
  }[];
}

/** The articles of a labelled corpus with the labels of one family. */
export function labelledArticles(folder: string, family: string): MarkedArticle<GoldLabel>[] {
  const { defects } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold;
  return articleFiles(folder).map((path) => {
    const { text } = decode(readFileSync(join(folder, path)));
    const { lines } = parseArticle(path, { text, problems: [] });
    const labels = defects
      .filter((defect) => defect.file === path && defect.family === family)
      .map(({ line, col, quote, kind, tier }) => {
        const start = lines.startOf(line - 1) + col - 1;
        return { start, end: start + quote.length, kind, tier };
      });
    return { path, text, labels };
  });
}
