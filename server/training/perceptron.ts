import { featureMask } from '../src/core/language/hash.ts';
import { createDecoder, forbidden, type Lattice } from '../src/core/language/viterbi.ts';
import { createRandom, shuffle } from './random.ts';

/** A sentence to learn from. */
export interface Example {
  /** The labels each word may have. */
  readonly candidates: readonly Uint8Array[];
  /** The labels that are right for each word: one, or several where the annotation leaves it open. */
  readonly gold: readonly Uint8Array[];
  /** Hashed features of each word; empty for a word with one candidate. */
  readonly features: readonly Int32Array[];
  /** Which guideline the annotation follows; 0 is the one the model is to follow. */
  readonly domain: number;
  /** How often the sentence is seen in each round, at least 1. */
  readonly weight?: number;
}

export interface TrainingOptions {
  readonly labels: number;
  readonly rounds: number;
  /** Features seen less often are left out. */
  readonly minimalCount: number;
  /** True where label 2 may follow label 1 (`labels` stands for the sentence's start). */
  readonly allowed: (before: number, label: number) => boolean;
  /** Wrong labels get this head start, so that right ones have to win by a margin. */
  readonly margin: number;
  /** Share of a word's features that is hidden each time it is seen, so that no feature leans on another alone. */
  readonly dropout: number;
  /** Each domain gets weights of its own beside the common ones. */
  readonly domains: number;
}

/** Averaged weights of the common part and of domain 0 together. */
export interface Trained {
  /** Rows of `labels` numbers, by feature. */
  readonly rows: ReadonlyMap<number, Float64Array>;
  /** As `Decoder.decode` takes them. */
  readonly transitions: Float64Array;
}

/** Structured perceptron with averaged weights (Collins 2002); domains after Daumé (2007). */
export function trainPerceptron(examples: readonly Example[], options: TrainingOptions): Trained {
  const { labels, domains } = options;
  const features = numberFeatures(examples, options);
  const encoded = examples.map((example) =>
    example.features.map((row) => encode(row, example.domain, features, domains)),
  );
  const weights = createAverages(features.size * (domains + 1), labels);
  const transitions = createAverages((labels + 1) * (domains + 1), labels);
  const decoder = createDecoder(labels);
  const order = examples.flatMap((example, i) => Array<number>(example.weight ?? 1).fill(i));
  const random = createRandom(20_240_229);
  let scores = new Float64Array(0);
  const transitionScores = new Float64Array((labels + 1) * labels);

  const learn = (index: number): number => {
    const example = examples[index]!;
    const rows = encoded[index]!.map((row) => someOf(row, options, random));
    const length = example.candidates.length;
    if (scores.length < length * labels) scores = new Float64Array(2 * length * labels);
    scoreWords(example, rows, weights, labels, scores);
    scoreTransitions(transitions, example.domain, options, transitionScores);
    const gold = decoder.decode(length, latticeOf(example.gold, labels), scores, transitionScores).slice(0, length);
    addMargin(example, scores, labels, options.margin);
    const guess = decoder.decode(length, latticeOf(example.candidates, labels), scores, transitionScores);
    let wrong = 0;
    for (let i = 0; i < length; i++) {
      if (gold[i] !== guess[i]) {
        wrong++;
        for (const row of rows[i]!) {
          weights.add(row, gold[i]!, 1);
          weights.add(row, guess[i]!, -1);
        }
      }
      const from = i === 0 ? labels : gold[i - 1]!;
      const guessFrom = i === 0 ? labels : guess[i - 1]!;
      if (from === guessFrom && gold[i] === guess[i]) continue;
      for (const part of [0, example.domain + 1]) {
        const row = part * (labels + 1);
        transitions.add(row + from, gold[i]!, 1);
        transitions.add(row + guessFrom, guess[i]!, -1);
      }
    }
    weights.step();
    transitions.step();
    return wrong;
  };
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    let wrong = 0;
    for (const index of order) wrong += learn(index);
    console.log(`  round ${round + 1}: ${wrong} words wrong`);
  }
  return collect(features, weights, transitions, options);
}

/** The candidates of a sentence's words as the decoder takes them. */
export function latticeOf(candidates: readonly Uint8Array[], labels: number): Lattice {
  const lists = new Uint8Array(candidates.length * labels);
  for (const [i, own] of candidates.entries()) lists.set(own, i * labels);
  return {
    lists,
    starts: Int32Array.from(candidates, (_, i) => i * labels),
    counts: Uint8Array.from(candidates, ({ length }) => length),
  };
}

/** Numbers the features that are frequent enough. */
function numberFeatures(examples: readonly Example[], { minimalCount }: TrainingOptions): Map<number, number> {
  const counts = new Uint16Array(featureMask + 1);
  for (const example of examples) {
    for (const row of example.features) {
      for (const feature of row) if (counts[feature & featureMask]! < 65_535) counts[feature & featureMask]!++;
    }
  }
  const numbers = new Map<number, number>();
  for (let feature = 0; feature <= featureMask; feature++) {
    if (counts[feature]! >= minimalCount) numbers.set(feature, numbers.size);
  }
  return numbers;
}

/** Numbers of the rows of a word: common ones and those of its domain. */
function encode(row: Int32Array, domain: number, features: ReadonlyMap<number, number>, domains: number): Int32Array {
  const numbers: number[] = [];
  for (const feature of row) {
    const number = features.get(feature & featureMask);
    if (number === undefined) continue;
    numbers.push(number);
    if (domains > 1) numbers.push((domain + 1) * features.size + number);
  }
  return Int32Array.from(numbers);
}

/** The common row of a feature and that of its domain come and go together. */
function someOf(row: Int32Array, { dropout, domains }: TrainingOptions, random: () => number): Int32Array {
  if (dropout === 0) return row;
  const step = domains > 1 ? 2 : 1;
  const kept = new Int32Array(row.length);
  let count = 0;
  for (let i = 0; i < row.length; i += step) {
    if (random() < dropout) continue;
    for (let part = 0; part < step; part++) kept[count++] = row[i + part]!;
  }
  return kept.subarray(0, count);
}

function scoreWords(
  example: Example,
  rows: readonly Int32Array[],
  weights: Averages,
  labels: number,
  scores: Float64Array,
): void {
  scores.fill(0, 0, rows.length * labels);
  for (let i = 0; i < rows.length; i++)
    if (example.candidates[i]!.length > 1) weights.sum(rows[i]!, scores, i * labels);
}

function scoreTransitions(
  transitions: Averages,
  domain: number,
  { labels, allowed, domains }: TrainingOptions,
  into: Float64Array,
): void {
  for (let before = 0; before <= labels; before++) {
    const rows = [before, ...(domains > 1 ? [(domain + 1) * (labels + 1) + before] : [])];
    into.fill(0, before * labels, (before + 1) * labels);
    transitions.sum(rows, into, before * labels);
    for (let label = 0; label < labels; label++) if (!allowed(before, label)) into[before * labels + label] = forbidden;
  }
}

function addMargin(example: Example, scores: Float64Array, labels: number, margin: number): void {
  if (margin === 0) return;
  for (const [i, candidates] of example.candidates.entries()) {
    for (const label of candidates) if (!example.gold[i]!.includes(label)) scores[i * labels + label]! += margin;
  }
}

/** Weights with their averages over all steps; rows come into being when first changed. */
interface Averages {
  add(row: number, label: number, amount: number): void;
  sum(rows: Iterable<number>, scores: Float64Array, offset: number): void;
  step(): void;
  average(row: number): Float64Array | undefined;
}

function createAverages(size: number, labels: number): Averages {
  const places = new Int32Array(size).fill(-1);
  let used = 0;
  let current = new Float32Array(1024 * labels);
  let late = new Float64Array(1024 * labels);
  let steps = 1;
  const place = (row: number): number => {
    if (places[row]! >= 0) return places[row]!;
    if ((used + 1) * labels > current.length) {
      const [more, moreLate] = [new Float32Array(2 * current.length), new Float64Array(2 * current.length)];
      more.set(current);
      moreLate.set(late);
      current = more;
      late = moreLate;
    }
    places[row] = used * labels;
    return used++ * labels;
  };
  return {
    add: (row, label, amount) => {
      const at = place(row) + label;
      current[at]! += amount;
      late[at]! += amount * steps;
    },
    sum: (rows, scores, offset) => {
      for (const row of rows) {
        const at = places[row]!;
        if (at < 0) continue;
        for (let label = 0; label < labels; label++) scores[offset + label]! += current[at + label]!;
      }
    },
    step: () => {
      steps++;
    },
    average: (row) => {
      const at = places[row]!;
      if (at < 0) return undefined;
      return Float64Array.from({ length: labels }, (_, label) => current[at + label]! - late[at + label]! / steps);
    },
  };
}

function collect(
  features: ReadonlyMap<number, number>,
  weights: Averages,
  transitions: Averages,
  { labels, domains, allowed }: TrainingOptions,
): Trained {
  const sum = (averages: Averages, row: number, size: number): Float64Array | undefined => {
    const common = averages.average(row);
    const own = domains > 1 ? averages.average(row + size) : undefined;
    if (!common || !own) return common ?? own;
    return common.map((weight, label) => weight + own[label]!);
  };
  const rows = new Map<number, Float64Array>();
  for (const [feature, number] of features) {
    const row = sum(weights, number, features.size);
    if (row) rows.set(feature, row);
  }
  const table = new Float64Array((labels + 1) * labels);
  for (let before = 0; before <= labels; before++) {
    const row = sum(transitions, before, labels + 1);
    for (let label = 0; label < labels; label++) {
      table[before * labels + label] = allowed(before, label) ? (row?.[label] ?? 0) : forbidden;
    }
  }
  return { rows, transitions: table };
}
