import type { Dictionary } from '../src/core/language/language.ts';
import {
  enterPosEdge,
  enterPosWord,
  maxPosFeatures,
  posPadding,
  posPairFeatures,
  posPlaces,
  posWordFeatures,
} from '../src/core/language/posFeatures.ts';
import { createTagDictionary, type TagDictionary, type TagEntries } from '../src/core/language/tagDictionary.ts';
import { wordForm } from '../src/core/language/wordForm.ts';
import { edge, WordRows } from '../src/core/language/wordRows.ts';
import type { ByteWriter } from './byteWriter.ts';
import { inCapitals, inTitleCase, withoutFullStop, withWholeCompounds } from './copies.ts';
import { type Example, trainPerceptron } from './perceptron.ts';
import { createRandom } from './random.ts';
import { readSentences, type TaggedSentence } from './readData.ts';
import { writeWeights } from './writeWeights.ts';

/** Words met so often have only the tags they were met with. */
const knownFrom = 12;
/** Tags rarer than this share of a frequent word's occurrences are slips of the annotators. */
const rareShare = 0.004;
/** One sentence in so many has a copy in capitals, and another one in title case. */
const copyEvery = 24;

/** Trains on the two treebanks and writes the tag dictionary and the weights. */
export function trainPos(data: string, dictionary: Dictionary, writer: ByteWriter): void {
  const sentences = ['pos/ewt.train.tsv', 'pos/gum.train.tsv'].flatMap((file) => readSentences(data, file));
  const entries = tagEntries(sentences);
  const tagDictionary = createTagDictionary(entries);
  const examples = withCopies(sentences).map((sentence) =>
    exampleOf(sentence, entries.labels, tagDictionary, dictionary),
  );
  console.log(`parts of speech: ${examples.length} sentences`);
  const trained = trainPerceptron(examples, {
    labels: entries.labels.length,
    rounds: 10,
    minimalCount: 3,
    allowed: () => true,
    margin: 1,
    dropout: 0.15,
    domains: 1,
  });
  writeTagEntries(writer, entries);
  writeWeights(writer, trained, 2);
}

function tagEntries(sentences: readonly TaggedSentence[]): TagEntries {
  const counts = new Map<string, Map<string, number>>();
  const labels = new Set<string>();
  for (const { words, tags } of sentences) {
    for (const [i, word] of words.entries()) {
      const { text } = wordForm(word);
      const tag = tags[i]!;
      labels.add(tag);
      const own = counts.get(text) ?? new Map<string, number>();
      counts.set(text, own.set(tag, (own.get(tag) ?? 0) + 1));
    }
  }
  const ordered = [...labels].sort();
  const known = new Map<string, Uint8Array>();
  for (const [text, own] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = [...own.values()].reduce((sum, count) => sum + count, 0);
    if (total < knownFrom) continue;
    const frequent = [...own].filter(([, count]) => count >= rareShare * total).sort((a, b) => b[1] - a[1]);
    known.set(text, Uint8Array.from(frequent.map(([tag]) => ordered.indexOf(tag))));
  }
  return { labels: ordered, known };
}

function withCopies(sentences: readonly TaggedSentence[]): TaggedSentence[] {
  const random = createRandom(7);
  return sentences.flatMap((sentence) => {
    const copies = [sentence];
    if (sentence.tags.includes('HYPH')) copies.push(withWholeCompounds(sentence));
    if (random() < 1 / copyEvery) copies.push(inCapitals(withoutFullStop(sentence)));
    if (random() < 1 / copyEvery) copies.push(inTitleCase(withoutFullStop(sentence)));
    return copies;
  });
}

function exampleOf(
  { words, tags }: TaggedSentence,
  labels: readonly string[],
  tagDictionary: TagDictionary,
  dictionary: Dictionary,
): Example {
  const rows = new WordRows();
  enterPosEdge(rows);
  const numbers = words.map((word) => rows.add(wordForm(word), word));
  const own = numbers.map((word) => enterPosWord(rows, word, tagDictionary, dictionary));
  const gold = tags.map((tag) => Uint8Array.of(labels.indexOf(tag)));
  const candidates = own.map((list, i) => (list.includes(gold[i]![0]!) ? list : Uint8Array.of(...list, gold[i]![0]!)));
  const edges = Array<number>(posPadding).fill(edge);
  const padded = Int32Array.from([...edges, ...numbers, ...edges]);
  const buffer = new Int32Array(maxPosFeatures);
  const features = candidates.map((list, i) => {
    if (list.length === 1) return new Int32Array(0);
    let count = 0;
    for (const [place, step] of posPlaces.entries())
      count = posWordFeatures(rows, padded[i + posPadding + step]!, place, buffer, count);
    return buffer.slice(0, posPairFeatures(rows.numbers, padded, i + posPadding, buffer, count));
  });
  return { candidates, gold, features, domain: 0 };
}

function writeTagEntries(writer: ByteWriter, { labels, known }: TagEntries): void {
  writer.varint(labels.length);
  for (const label of labels) writer.string(label);
  const lists = [...new Set([...known.values()].map((list) => list.join()))];
  writer.varint(lists.length);
  for (const list of lists) {
    const indices = Uint8Array.from(list.split(','), Number);
    writer.varint(indices.length);
    writer.bytes(indices);
  }
  writer.varint(known.size);
  let last = '';
  for (const [word, list] of known) {
    let shared = 0;
    while (shared < last.length && shared < word.length && last[shared] === word[shared]) shared++;
    writer.varint(shared);
    writer.string(word.slice(shared));
    writer.varint(lists.indexOf(list.join()));
    last = word;
  }
}
