import { type GapSentence, gapFeatureCount, gapFeatures, gapSentence } from '../src/core/language/gapFeatures.ts';
import { gapFormat, gapNumbers } from '../src/core/language/gapModel.ts';
import type { Tagger } from '../src/core/language/language.ts';
import { createByteWriter } from './byteWriter.ts';
import { createRandom, shuffle } from './random.ts';

/** Rows of weights, as a power of two. */
const bits = 20;
/** A word that stands so often in the data is known by itself, a rarer one by its part of speech. */
const frequent = 6;
const epochs = 5;
const firstRate = 0.1;
/** Rows that fewer gaps read say nothing and stay empty. */
const leastReaders = 24;
/** Copies of each sentence that lose a word, in each pass. */
const copies = 2;
/** Gaps of such a copy that are farther from the lost word than this are sound; they count less, as each is seen in all copies. */
const farFromLoss = 3;
const soundInCopy = 0.3;
/** Words that a sentence can hardly do without. */
const taken = /^(?:NN|NNS|VB|VBD|VBN|VBG|VBZ|VBP|MD|PRP|TO|IN|DT|NNP|CD|JJ|PRP\$)$/;

/** The file of a gap model: from a copy of each sentence a word is taken out, and the model learns to tell that gap from all others. */
export function trainGaps(sources: readonly (readonly string[])[], tagger: Tagger): Uint8Array {
  const random = createRandom(7);
  const sentences = [...sources];
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
  const cache = new Map<readonly string[], ReturnType<typeof readNow>>();
  const readers = countReaders();
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(sentences, random);
    const rate = firstRate * (1 - epoch / (epochs + 1));
    for (const words of sentences) learnSentence(words, rate);
    if (epoch > 0) for (let i = 0; i < size; i++) sums[i]! += weights[i]! / (epochs - 1);
  }
  return modelFile();

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
        const loss = withoutWord(words, pos, random);
        if (loss) count(readNow(loss.words).sentence, loss.gap);
      }
    }
    return found;
  }

  function read(words: readonly string[]) {
    const found = cache.get(words);
    if (found) return found;
    const made = readNow(words);
    cache.set(words, made);
    return made;
  }

  function readNow(words: readonly string[]): { readonly sentence: GapSentence; readonly pos: readonly string[] } {
    const { pos } = tagger.tag(words);
    const lower = words.map((word) => word.toLowerCase());
    return { sentence: gapSentence(lower, pos, numbers.word, numbers.tag), pos };
  }

  function learnSentence(words: readonly string[], rate: number): void {
    const { sentence, pos } = read(words);
    for (let gap = 0; gap <= words.length; gap++) learn(sentence, gap, 0, 1, rate);
    for (let copy = 0; copy < copies; copy++) {
      const loss = withoutWord(words, pos, random);
      if (!loss) return;
      const damaged = readNow(loss.words).sentence;
      learn(damaged, loss.gap, 1, 1, rate);
      for (let gap = 0; gap <= loss.words.length; gap++)
        if (Math.abs(gap - loss.gap) > farFromLoss) learn(damaged, gap, 0, soundInCopy, rate);
    }
  }

  /** Logistic regression with AdaGrad (Duchi, Hazan and Singer 2011). */
  function learn(sentence: GapSentence, gap: number, label: 0 | 1, weight: number, rate: number): void {
    gapFeatures(sentence, gap, size - 1, features);
    let sum = 0;
    for (let i = 0; i < gapFeatureCount; i++) sum += weights[features[i]!]!;
    const slope = weight * (1 / (1 + Math.exp(-sum)) - label);
    if (Math.abs(slope) < 0.001) return;
    for (let i = 0; i < gapFeatureCount; i++) {
      const feature = features[i]!;
      if (readers[feature]! < leastReaders) continue;
      squares[feature]! += slope * slope;
      weights[feature]! -= (rate * slope) / Math.sqrt(squares[feature]!);
    }
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
}

/** A sentence without one of its words, and where it stood. */
export function withoutWord(words: readonly string[], pos: readonly string[], random: () => number) {
  const places = words.flatMap((word, i) => (taken.test(pos[i]!) && /^\p{L}/u.test(word) ? [i] : []));
  if (places.length === 0) return undefined;
  const gap = places[Math.floor(random() * places.length)]!;
  return { words: words.toSpliced(gap, 1), gap, lost: pos[gap]! };
}
