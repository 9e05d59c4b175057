import type { WordVectors } from './language.ts';

/** What the rest of an article is about. */
export interface Elsewhere {
  /** How often a word stands there, in lower case. */
  times(word: string): number;
  /** Cosine between a word's vector and the sum of theirs, each as long as it says something; 0 where a word is not known. */
  likeness(word: string): number;
}

/** Words that say less than this are left out. */
const leastRarity = 0.2;

/** All words of an article, in lower case, of which `without` takes one out: the rest of the article for the place where it stands. */
export class ArticleWords {
  readonly #vectors: WordVectors;
  readonly #counts = new Map<string, number>();
  readonly #sum: Float32Array;

  constructor(words: Iterable<string>, vectors: WordVectors) {
    this.#vectors = vectors;
    this.#sum = new Float32Array(vectors.size);
    for (const word of words) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    for (const [word, count] of this.#counts) this.#addTo(this.#sum, word, Math.sqrt(count));
  }

  without(word: string): Elsewhere {
    const counts = this.#counts;
    const count = counts.get(word) ?? 0;
    const sum = Float32Array.from(this.#sum);
    if (count > 0) this.#addTo(sum, word, Math.sqrt(count - 1) - Math.sqrt(count));
    const length = Math.sqrt(sum.reduce((squares, value) => squares + value * value, 0));
    const own = new Float32Array(sum.length);
    return {
      times: (other) => (other === word ? Math.max(0, count - 1) : (counts.get(other) ?? 0)),
      likeness: (other) => {
        own.fill(0);
        if (length === 0 || !this.#vectors.add(other, 1, own)) return 0;
        return own.reduce((product, value, i) => product + value * sum[i]!, 0) / length;
      },
    };
  }

  #addTo(sum: Float32Array, word: string, weight: number): void {
    const rarity = this.#vectors.rarity(word);
    if (rarity >= leastRarity) this.#vectors.add(word, weight * rarity, sum);
  }
}
