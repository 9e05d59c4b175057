import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, parseArticle } from '../src/core/index.ts';
import { overlaps, type Span } from '../src/core/text/span.ts';
import { withWholeCompounds } from './copies.ts';
import { articleFiles, corporaFolder, labelledArticles, learntCorpora, markedArticles } from './markedArticles.ts';
import { readSentences } from './readData.ts';

/** The words of a sound sentence, and the group of texts it comes from, which are left out together when the model is measured. */
export interface GapSource {
  readonly group: string;
  readonly words: readonly string[];
}

/** Sound sentences of treebanks, of documents and news (`data`), and of the articles labelled or written for this project, outside their labels. */
export function gapSources(data: string): GapSource[] {
  return [...treebanks(data), ...documents(data), ...news(data), ...labelled(), ...written()].filter(isWhole);
}

function treebanks(data: string): GapSource[] {
  const trees = ['pos/ewt.train.tsv', 'pos/gum.train.tsv'].flatMap((name) =>
    readSentences(data, name).map((sentence) => withWholeCompounds(sentence)),
  );
  return [...trees, ...readSentences(data, 'ner/wikigold.tsv')].map(({ words }) => ({ group: 'treebanks', words }));
}

function documents(data: string): GapSource[] {
  const beginnings = new Set<string>();
  return ['ectsum', 'sales_email']
    .flatMap(
      (name) =>
        JSON.parse(readFileSync(join(data, 'summedits', `${name}.json`), 'utf8')) as readonly {
          readonly doc: string;
        }[],
    )
    .flatMap(({ doc }) => {
      // The same document comes with many summaries, and sometimes with other white space.
      const beginning = doc.replace(/\s+/g, ' ').slice(0, 200);
      if (beginnings.has(beginning)) return [];
      beginnings.add(beginning);
      return sentencesOf('documents', 'article.txt', doc, []);
    });
}

function news(data: string): GapSource[] {
  const folder = join(data, 'wikinews');
  return articleFiles(folder).flatMap((file, index) =>
    sentencesOf(`news ${index % 2}`, file, decode(readFileSync(join(folder, file))).text, []),
  );
}

function labelled(): GapSource[] {
  return learntCorpora().flatMap((name) =>
    labelledArticles(join(corporaFolder, name), 'corrupted').flatMap(({ path, text, labels }) =>
      sentencesOf(`corpus ${name}`, path, text, labels),
    ),
  );
}

/** Articles written for other models, and for the measure of damage, whose damaged sentences are marked. */
function written(): GapSource[] {
  return ['lines', 'sentences', 'damaged'].flatMap((folder) =>
    articleFiles(join(import.meta.dirname, folder)).flatMap((file) =>
      markedArticles(join(import.meta.dirname, folder, file)).flatMap(({ path, text, labels }) =>
        // What is marked in the articles of the model of sentences is sound English.
        sentencesOf(`written ${file}`, path, text, folder === 'sentences' ? [] : labels),
      ),
    ),
  );
}

function sentencesOf(group: string, path: string, text: string, labels: readonly Span[]): GapSource[] {
  return parseArticle(path, { text, problems: [] })
    .blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'speakerTurn')
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => !labels.some((label) => overlaps(label, sentence)))
    .map(({ tokens }) => ({ group, words: tokens.map((token) => token.text) }));
}

function isWhole({ words }: GapSource): boolean {
  return words.length >= 5 && words.length <= 80;
}
