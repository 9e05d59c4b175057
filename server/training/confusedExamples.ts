import {
  type ConfusedSources,
  type ConfusedView,
  confusedFeatures,
  measureCount,
} from '../src/core/language/confusedFeatures.ts';
import { confusedPlace, viewWith } from '../src/core/language/confusedPlaces.ts';
import { isLikely } from '../src/core/language/confusedWords.ts';
import { ArticleWords, type Elsewhere } from '../src/core/language/elsewhere.ts';
import type { MeantWord, Tagger } from '../src/core/language/language.ts';
import type { CleanSentence } from './confusedText.ts';
import { createRandom, shuffle } from './random.ts';

/** Which words are written for which, both ways; keys as in `ConfusedWords.meant`. */
export interface ConfusedTable {
  readonly meant: ReadonlyMap<string, readonly MeantWord[]>;
  /** By the word meant: what is written for it. */
  readonly written: ReadonlyMap<string, readonly MeantWord[]>;
}

/** Examples of a logistic regression, in flat arrays: there are millions of numbers. */
export class ConfusedExamples {
  readonly labels: number[] = [];
  readonly weights: number[] = [];
  /** Where the features of each begin. */
  readonly starts: number[] = [0];
  measures = new Float32Array(1 << 16);
  features = new Int32Array(1 << 16);
  values = new Float32Array(1 << 16);
  #count = 0;
  readonly #measures = new Float64Array(measureCount);

  add(
    written: ConfusedView,
    meant: ConfusedView,
    kind: number,
    elsewhere: Elsewhere,
    sources: ConfusedSources,
    label: 0 | 1,
    weight: number,
  ): void {
    confusedFeatures(written, meant, kind, elsewhere, sources, this.#measures, (feature, value) => {
      if (this.#count === this.features.length) {
        this.features = doubled(this.features, Int32Array);
        this.values = doubled(this.values, Float32Array);
      }
      this.features[this.#count] = feature;
      this.values[this.#count++] = value;
    });
    const at = this.labels.length * measureCount;
    if (at + measureCount > this.measures.length) this.measures = doubled(this.measures, Float32Array);
    this.measures.set(this.#measures, at);
    this.starts.push(this.#count);
    this.labels.push(label);
    this.weights.push(weight);
  }
}

function doubled<T extends Int32Array | Float32Array>(array: T, make: new (length: number) => T): T {
  const longer = new make(2 * array.length);
  longer.set(array);
  return longer;
}

export interface ExampleOptions {
  /** Mistakes that are made in each place at most. */
  readonly mostMistakes: number;
  /** How much a sound place counts, and a mistake of each kind. */
  readonly soundWeight: number;
  readonly mistakeWeights: readonly number[];
  /** A mistake for a word that stands in the text more often than this counts less: else the most frequent words would be all that is learnt. */
  readonly frequent: number;
}

/** Adds examples from clean sentences: as they are, and with a word taken for the one that is written for it. */
export function addExamples(
  examples: ConfusedExamples,
  sentences: readonly CleanSentence[],
  { meant, written }: ConfusedTable,
  tagger: Tagger,
  sources: ConfusedSources,
  { mostMistakes, soundWeight, mistakeWeights, frequent }: ExampleOptions,
): void {
  const random = createRandom(11);
  const counts = countsOf(sentences);
  for (const { words, around } of sentences) {
    const lower = words.map(lowerCase);
    const { pos, names } = tagger.tag(words);
    let whole: ArticleWords | undefined;
    for (let i = 0; i < words.length; i++) {
      const place = confusedPlace(words, pos, names, i);
      if (!place) continue;
      const own = place.key.split(' ');
      const others = (meant.get(place.key) ?? []).filter((other) =>
        isLikely(lower, place, other.words, other.kind, sources.together),
      );
      const mistakes = [...(written.get(place.key) ?? [])];
      shuffle(mistakes, random);
      const made = mistakes.slice(0, mostMistakes).filter((other) => {
        const damaged = lower.toSpliced(i, place.size, ...other.words);
        return isLikely(damaged, { ...place, size: other.words.length }, own, other.kind, sources.together);
      });
      if (others.length + made.length === 0) continue;
      whole ??= new ArticleWords(around.map(lowerCase), sources.vectors);
      const elsewhere = whole.without(lower[i]!);
      const view = viewWith(words, place, own, tagger);
      const share = Math.min(1, Math.sqrt(frequent / (counts.get(own[0]!) ?? 1)));
      for (const other of others)
        examples.add(view, viewWith(words, place, other.words, tagger), other.kind, elsewhere, sources, 0, soundWeight);
      for (const other of made) {
        const weight = share * mistakeWeights[other.kind]!;
        examples.add(viewWith(words, place, other.words, tagger), view, other.kind, elsewhere, sources, 1, weight);
      }
    }
  }
}

function lowerCase(word: string): string {
  return word.toLowerCase();
}

function countsOf(sentences: readonly CleanSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of sentences)
    for (const word of words.map(lowerCase)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
