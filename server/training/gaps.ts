/**
 * Trains the model of missing words and writes server/models/gaps.bin.gz: `node server/training/gaps.ts --data FOLDER`.
 * The tagger must have been trained before. The same data gives the same bytes.
 *
 * Nobody has to label anything: from a copy of each sentence a word is taken out, and the model learns to tell the gap that
 * is left from all the others. How many it finds in news that it has not seen, by how many false alarms, is printed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseArticle } from '../src/core/article/parse.ts';
import { type GapSentence, gapFeatureCount, gapFeatures, gapSentence } from '../src/core/language/gapFeatures.ts';
import { createGaps, gapFormat, gapNumbers } from '../src/core/language/gapModel.ts';
import type { Gaps, Tagger } from '../src/core/language/language.ts';
import { createTagger } from '../src/core/language/tagger.ts';
import { createByteWriter } from './byteWriter.ts';
import { withWholeCompounds } from './copies.ts';
import { createRandom, shuffle } from './random.ts';
import { argument, readSentences } from './readData.ts';
import { readDictionary, readGazetteer, readModel } from './readModels.ts';

const data = argument('data');
/** Rows of weights, as a power of two. */
const bits = 20;
/** A word that stands so often in the data is known by itself, a rarer one by its part of speech. */
const frequent = 6;
const epochs = 5;
const firstRate = 0.1;
/** Rows that fewer gaps read say nothing and stay empty. */
const leastReaders = 16;
/** Copies of each sentence that lose a word, in each pass. */
const copies = 2;
/** Gaps of such a copy that are farther from the lost word than this are sound; they count less, as each is seen in all copies. */
const farFromLoss = 3;
const soundInCopy = 0.3;
/** Words that a sentence can hardly do without. */
const taken = /^(?:NN|NNS|VB|VBD|VBN|VBG|VBZ|VBP|MD|PRP|TO|IN|DT|NNP|CD|JJ|PRP\$)$/;

const random = createRandom(7);
const tagger: Tagger = createTagger(readModel('tagger.bin.gz'), readGazetteer(), readDictionary());
const sentences = trainingSentences();
const counts = new Map<string, number>();
for (const words of sentences)
  for (const word of words) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
const known = [...counts]
  .filter(([word, n]) => n >= frequent && !/\d/.test(word))
  .map(([word]) => word)
  .sort();
const tags = [...new Set(sentences.slice(0, 3000).flatMap((words) => tagger.tag(words).pos))].sort();
const numbers = gapNumbers(known, tags);

const size = 1 << bits;
const weights = new Float64Array(size);
const squares = new Float64Array(size).fill(0.01);
/** Sums of the weights after each pass: their mean is steadier than the last. */
const sums = new Float64Array(size);
const features = new Int32Array(gapFeatureCount);
const readers = countReaders();
for (let epoch = 0; epoch < epochs; epoch++) {
  shuffle(sentences, random);
  const rate = firstRate * (1 - epoch / (epochs + 1));
  for (const words of sentences) learnSentence(words, rate);
  if (epoch > 0) for (let i = 0; i < size; i++) sums[i]! += weights[i]! / (epochs - 1);
}
const file = modelFile();
const packed = gzipSync(file, { level: 9 });
writeFileSync(new URL('../models/gaps.bin.gz', import.meta.url), packed);
console.log(`gaps.bin.gz: ${known.length} words, ${sentences.length} sentences, ${packed.length} bytes`);
report(createGaps(file));

/** How many gaps read each row: sound ones, and those of one pass that a word was taken from. */
function countReaders(): Uint32Array {
  const found = new Uint32Array(size);
  const count = (sentence: GapSentence, gap: number) => {
    gapFeatures(sentence, gap, size - 1, features);
    for (const feature of features) found[feature]!++;
  };
  for (const words of sentences) {
    const { sentence, pos } = read(words);
    for (let gap = 0; gap <= words.length; gap++) count(sentence, gap);
    for (let copy = 0; copy < 2 * copies; copy++) {
      const loss = withoutWord(words, pos);
      if (loss) count(read(loss.words).sentence, loss.gap);
    }
  }
  return found;
}

function trainingSentences(): string[][] {
  const found: string[][] = [];
  for (const name of ['pos/ewt.train.tsv', 'pos/gum.train.tsv'])
    for (const sentence of readSentences(data, name)) found.push([...withWholeCompounds(sentence).words]);
  for (const { words } of readSentences(data, 'ner/wikigold.tsv')) found.push([...words]);
  const documents = new Set<string>();
  for (const name of ['ectsum', 'sales_email'])
    for (const { doc } of JSON.parse(readFileSync(join(data, 'summedits', `${name}.json`), 'utf8')) as {
      doc: string;
    }[])
      documents.add(doc);
  const beginnings = new Set<string>();
  for (const doc of documents) {
    // The same document comes with many summaries, and sometimes with other white space.
    const beginning = doc.replace(/\s+/g, ' ').slice(0, 200);
    if (!beginnings.has(beginning)) found.push(...sentencesOfText(doc));
    beginnings.add(beginning);
  }
  return found.filter(isWhole);
}

function sentencesOfText(text: string): string[][] {
  const { blocks } = parseArticle('article.txt', { text, problems: [] });
  return blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'speakerTurn')
    .flatMap((block) => block.sentences.map(({ tokens }) => tokens.map((token) => token.text)));
}

function isWhole(words: readonly string[]): boolean {
  return words.length >= 5 && words.length <= 80;
}

function read(words: readonly string[]): { readonly sentence: GapSentence; readonly pos: readonly string[] } {
  const { pos } = tagger.tag(words);
  const lower = words.map((word) => word.toLowerCase());
  return { sentence: gapSentence(lower, pos, numbers.word, numbers.tag), pos };
}

function learnSentence(words: readonly string[], rate: number): void {
  const { sentence, pos } = read(words);
  for (let gap = 0; gap <= words.length; gap++) learn(sentence, gap, 0, 1, rate);
  for (let copy = 0; copy < copies; copy++) {
    const loss = withoutWord(words, pos);
    if (!loss) return;
    const damaged = read(loss.words).sentence;
    learn(damaged, loss.gap, 1, 1, rate);
    for (let gap = 0; gap <= loss.words.length; gap++)
      if (Math.abs(gap - loss.gap) > farFromLoss) learn(damaged, gap, 0, soundInCopy, rate);
  }
}

/** Logistic regression with AdaGrad (Duchi, Hazan and Singer 2011). */
function learn(sentence: GapSentence, gap: number, label: 0 | 1, weight: number, rate: number): void {
  gapFeatures(sentence, gap, size - 1, features);
  let sum = 0;
  for (const feature of features) sum += weights[feature]!;
  const slope = weight * (1 / (1 + Math.exp(-sum)) - label);
  if (Math.abs(slope) < 0.001) return;
  for (const feature of features) {
    if (readers[feature]! < leastReaders) continue;
    squares[feature]! += slope * slope;
    weights[feature]! -= (rate * slope) / Math.sqrt(squares[feature]!);
  }
}

function withoutWord(words: readonly string[], pos: readonly string[]) {
  const places = words.flatMap((word, i) => (taken.test(pos[i]!) && /^\p{L}/u.test(word) ? [i] : []));
  if (places.length === 0) return undefined;
  const gap = places[Math.floor(random() * places.length)]!;
  return { words: words.toSpliced(gap, 1), gap, lost: pos[gap]! };
}

function modelFile(): Uint8Array {
  const writer = createByteWriter(gapFormat);
  for (const list of [known, tags]) {
    writer.varint(list.length);
    for (const text of list) writer.string(text);
  }
  const sorted = sums.map(Math.abs).sort();
  const scale = sorted[Math.floor(0.9999 * size)]! / 127;
  writer.u32(Math.round(scale * 1e6));
  writer.u8(bits);
  const rounded = Int8Array.from(sums, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  writer.bytes(new Uint8Array(rounded.buffer));
  return writer.finish();
}

/** News that was not trained on: the share of lost words that is found where so many sound gaps score as high. */
function report(gaps: Gaps): void {
  const folder = join(data, 'wikinews');
  const news = readdirSync(folder)
    .sort()
    .flatMap((name) => sentencesOfText(readFileSync(join(folder, name), 'utf8')))
    .filter(isWhole);
  const scoresOf = (words: readonly string[]) =>
    gaps.scores(
      words.map((word) => word.toLowerCase()),
      tagger.tag(words).pos,
    );
  const sound = news
    .flatMap((words) => scoresOf(words).map((score, gap) => ({ score, words, gap })))
    .sort((a, b) => b.score - a.score);
  const lost = news.flatMap((words) => {
    const loss = withoutWord(words, tagger.tag(words).pos);
    return loss
      ? [{ tag: loss.lost, score: Math.max(...scoresOf(loss.words).slice(Math.max(0, loss.gap - 1), loss.gap + 2)) }]
      : [];
  });
  const share = (limit: number, tag: RegExp) => {
    const all = lost.filter((one) => tag.test(one.tag));
    return `${((100 * all.filter(({ score }) => score > limit).length) / all.length).toFixed(1)} %`;
  };
  for (const alarms of [1, 3, 10, 30]) {
    const limit = sound[alarms]!.score;
    console.log(
      `${alarms} of ${sound.length} sound gaps above ${limit.toFixed(2)}: all ${share(limit, /./)}, nouns ${share(limit, /^NN/)}, verbs ${share(limit, /^(?:VB|MD)/)}, prepositions ${share(limit, /^(?:IN|TO)/)}`,
    );
  }
  for (const { score, words, gap } of sound.slice(0, 20))
    console.log(
      `${score.toFixed(2)} ${words.slice(Math.max(0, gap - 5), gap).join(' ')} ▲ ${words.slice(gap, gap + 5).join(' ')}`,
    );
}
