import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../src/core/article/parse.ts';
import { tokenize } from '../src/core/article/tokens.ts';
import { withWholeCompounds } from './copies.ts';
import { articleFiles, corporaFolder, labelledArticles, learntCorpora } from './markedArticles.ts';
import { readSentences } from './readData.ts';

/** A sentence without faults, with the words that stand around it and in it. */
export interface CleanSentence {
  readonly words: readonly string[];
  readonly around: readonly string[];
}

/** Sentences on either side that stand for the article where documents are not told apart. */
const near = 10;

/**
 * Treebanks, encyclopedia, every second article of the news, earnings calls and mails of the data folder, and what has no label in
 * the labelled corpora.
 */
export function cleanSentences(data: string): CleanSentence[] {
  const texts: string[][] = [];
  for (const name of ['pos/ewt.train.tsv', 'pos/gum.train.tsv'])
    for (const sentence of readSentences(data, name)) texts.push([...withWholeCompounds(sentence).words]);
  for (const { words } of readSentences(data, 'ner/wikigold.tsv')) texts.push([...words]);
  for (const [index, file] of articleFiles(join(data, 'wikinews')).entries())
    if (index % 2 === 1) texts.push(...sentencesOf(readFileSync(join(data, 'wikinews', file), 'utf8')));
  for (const doc of documents(data)) texts.push(...sentencesOf(doc));
  for (const corpus of learntCorpora()) texts.push(...unlabelled(join(corporaFolder, corpus)));
  const whole = texts.filter(isWhole);
  return whole.map((words, i) => ({ words, around: whole.slice(Math.max(0, i - near), i + near + 1).flat() }));
}

/** Definitions and examples of WordNet; `folder` holds its files of data. */
export function glosses(folder: string): CleanSentence[] {
  return ['noun', 'verb', 'adj', 'adv']
    .flatMap((part) => readFileSync(join(folder, `data.${part}`), 'utf8').split('\n'))
    .flatMap((line) => {
      const gloss = line.startsWith(' ') ? undefined : line.split('|')[1];
      return gloss === undefined ? [] : piecesOf(gloss);
    })
    .map((text) => tokenize(text, 0, text.length).map((token) => token.text))
    .filter(isWhole)
    .map((words) => ({ words, around: words }));
}

/** An example is a sentence without its stop or a part of one, and stands between quotation marks. */
function piecesOf(gloss: string): string[] {
  const examples = [...gloss.matchAll(/"([^"]+)"/g)].map(([, text]) => (/[.?!]$/.test(text!) ? text! : `${text} .`));
  const definitions = gloss.replace(/"[^"]+"|\([^)]*\)/g, '').split(';');
  return [...examples, ...definitions.map((text) => text.trim())];
}

/** Sentences of running text. */
export function sentencesOf(text: string): string[][] {
  const { blocks } = parseArticle('article.txt', { text, problems: [] });
  return blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'speakerTurn')
    .flatMap((block) => block.sentences.map(({ tokens }) => tokens.map((token) => token.text)));
}

/** Shorter ones are calls and titles, longer ones lists. */
export function isWhole(words: readonly string[]): boolean {
  return words.length >= 4 && words.length <= 80;
}

/** The documents of SummEdits once each: they come with many summaries, and sometimes with other white space. */
function documents(data: string): string[] {
  const found = new Map<string, string>();
  for (const name of ['ectsum', 'sales_email']) {
    const rows = JSON.parse(readFileSync(join(data, 'summedits', `${name}.json`), 'utf8')) as { doc: string }[];
    for (const { doc } of rows) {
      const beginning = doc.replace(/\s+/g, ' ').slice(0, 200);
      if (!found.has(beginning)) found.set(beginning, doc);
    }
  }
  return [...found.values()];
}

function unlabelled(folder: string): string[][] {
  return labelledArticles(folder, 'corrupted').flatMap(({ path, text, labels }) => {
    const { english, blocks } = parseArticle(path, { text, problems: [] });
    if (!english) return [];
    return blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'speakerTurn')
      .flatMap((block) => block.sentences)
      .filter(({ start, end }) => !labels.some((label) => label.start < end && start < label.end))
      .map(({ tokens }) => tokens.map((token) => token.text));
  });
}
