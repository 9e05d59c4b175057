import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Token } from '../src/core/article/article.ts';
import { tokenize } from '../src/core/article/tokens.ts';
import { tokensOfBlock } from '../src/core/extract/lineCompany.ts';
import { type ViewedLine, viewedLines } from '../src/core/extract/lineViews.ts';
import { decode, type Language, parseArticle } from '../src/core/index.ts';
import { tagArticle } from '../src/core/language/tagArticle.ts';
import type { Span } from '../src/core/text/span.ts';
import { articleFiles, corporaFolder, labelledArticles, learntCorpora, markedArticles } from './markedArticles.ts';

/** A line, and whether it is foreign to its article; undefined where that is not known. */
export interface LineExample {
  /** The corpus it comes from; lines of one group are left out together when the model is measured. */
  readonly group: string;
  readonly path: string;
  readonly line: ViewedLine;
  readonly foreign: boolean | undefined;
  /** The rules of page furniture know it by themselves. */
  readonly known: boolean;
}

const tests = join(import.meta.dirname, '../../test');
const fixtures = join(tests, 'rules/corruption');
const pages = join(import.meta.dirname, 'lines');
const written = 'pages';

/** Whether a group holds pages written for the purpose. */
export function isWritten(group: string): boolean {
  return group.startsWith(written);
}

/** Lines of the labelled corpora, of pages written for the purpose, of the fixtures of rules about whole lines, and of clean news (`data`). */
export function lineExamples(data: string, language: Language): LineExample[] {
  const labelled = learntCorpora().flatMap((name) => labelledLines(name, language));
  return [
    ...labelled,
    ...pageLines(language),
    ...fixtureLines(language),
    ...newsLines(join(data, 'wikinews'), language),
  ];
}

/** A label or mark that covers so much of a line is about the line. */
const mostOfLine = 0.6;

interface Labelled extends Span {
  /** False for what is said of words in a line that belongs to the article. */
  readonly whole: boolean;
}

function examplesOf(group: string, path: string, text: string, labels: readonly Labelled[], language: Language) {
  const article = tagArticle(parseArticle(path, { text, problems: [] }), language.tagger);
  if (!article.english) return [];
  // Lines that the parser has set aside have no tokens yet.
  const lines = viewedLines(article, language.vectors, (block, line) =>
    block.kind === 'furniture'
      ? language.tagger.tagSentences([tokenize(text, line.start, line.end)])[0]!
      : tokensWithin(tokensOfBlock(block), line),
  );
  return lines.map((line): LineExample => {
    const known = line.block.kind === 'furniture';
    const touching = labels.filter(({ start, end }) => start < line.end && end > line.start);
    const covered = touching.some(
      ({ start, end, whole }) =>
        whole && Math.min(end, line.end) - Math.max(start, line.start) >= mostOfLine * (line.end - line.start),
    );
    const foreign = known || covered ? true : touching.length > 0 ? undefined : false;
    return { group, path, line, foreign, known };
  });
}

function whole(span: Span): Labelled {
  return { ...span, whole: true };
}

function tokensWithin(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  return tokens.filter((token) => token.start >= start && token.end <= end);
}

/** Kinds of label that speak of damage inside the article's own text, even where that is a line. */
const damagedText =
  /translat|wrong|missing|misspel|ocr|doubled|duplic|cut-|trunc|mojibake|encod|fused|glued|homogl|split|entity|verb-form|garbled-phrase|comma|quot|fragment|referent|shape|table|blank|heading-without|cell|capital|list/;

function labelledLines(name: string, language: Language): LineExample[] {
  const folder = join(corporaFolder, name);
  return labelledArticles(folder, 'corrupted').flatMap(({ path, text, labels }) =>
    examplesOf(
      name,
      path,
      text,
      labels.map((label) => ({ ...label, whole: !damagedText.test(label.kind) })),
      language,
    ),
  );
}

/** Rules whose findings may be whole lines that do not belong to the article. */
const lineRules = [
  'page-furniture',
  'generated-text',
  'placeholder',
  'template-expression',
  'leftover-markup',
  'ocr-noise',
];

function fixtureLines(language: Language): LineExample[] {
  return lineRules.flatMap((rule) =>
    markedArticles(join(fixtures, `${rule}.md`)).flatMap(({ path, text, labels }) =>
      examplesOf('fixtures', path, text, labels.map(whole), language),
    ),
  );
}

/** Groups of pages written for this model, as each is too short to be one. */
const pageGroups = 5;

/** Pages as they look when somebody saves them as text, with every line marked that is none of the article's. */
function pageLines(language: Language): LineExample[] {
  return articleFiles(pages).flatMap((file) =>
    markedArticles(join(pages, file)).flatMap(({ path, text, labels }, index) =>
      examplesOf(`${written} ${index % pageGroups}`, path, text, labels.map(whole), language),
    ),
  );
}

function newsLines(folder: string, language: Language): LineExample[] {
  return articleFiles(folder).flatMap((file, index) =>
    examplesOf(`news ${index % 2}`, file, decode(readFileSync(join(folder, file))).text, [], language),
  );
}
