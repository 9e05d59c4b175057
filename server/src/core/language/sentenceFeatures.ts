import { hashText, mix } from './hash.ts';

/** A sentence in its article's own voice, as the model of unvouched sentences sees it. */
export interface SentenceView {
  /**
   * Its tokens in lower case; what is quoted is one `quoted`, a name is one `name` with its kind, and a number `figure`.
   */
  readonly words: readonly string[];
  /** Their parts of speech; those of the three above are their own. */
  readonly pos: readonly string[];
  /** The groups of words of like use to which they belong (`WordVectors`). */
  readonly groups: readonly ArrayLike<number>[];
  /** Kinds of source that it names, and those that the sentence before names. */
  readonly sources: readonly string[];
  readonly sourcesBefore: readonly string[];
  /** A source that can be asked or looked up. */
  readonly named: boolean;
  readonly cited: boolean;
  /** Kind of its block. */
  readonly block: string;
}

export const quoted = '“”';
export const figure = '0';

/** Tokens at most that a sentence is judged by. */
const mostTokens = 120;

/** Calls `emit` with a number for every feature of a sentence: words and parts of speech in a row, its sources, its length. */
export function sentenceFeatures(view: SentenceView, emit: (feature: number) => void): void {
  const words = [edge, ...view.words.slice(0, mostTokens).map(textNumber), edge];
  const pos = [edge, ...view.pos.slice(0, mostTokens).map(textNumber), edge];
  for (let i = 0; i < words.length; i++) {
    emit(mix(1, words[i]!));
    if (i + 1 < words.length) {
      emit(mix(mix(2, words[i]!), words[i + 1]!));
      emit(mix(mix(3, pos[i]!), pos[i + 1]!));
    }
    if (i + 2 >= words.length) continue;
    emit(mix(mix(mix(4, pos[i]!), pos[i + 1]!), pos[i + 2]!));
    // A word between what stands beside it: "seen" after a form of "be" is another than after "have".
    emit(mix(mix(mix(5, pos[i]!), words[i + 1]!), pos[i + 2]!));
  }
  // Words of like use stand for one another: what is said with one of them is known from the others.
  for (const groups of view.groups.slice(0, mostTokens))
    for (let i = 0; i < groups.length; i++) emit(mix(20, groups[i]!));
  for (const source of view.sources) emit(mix(10, textNumber(source)));
  for (const source of view.sourcesBefore) emit(mix(11, textNumber(source)));
  emit(mix(12, (view.named ? 1 : 0) + (view.cited ? 2 : 0)));
  emit(mix(mix(13, view.sources.length === 0 ? 1 : 0), lengthClass(view.words.length)));
  emit(mix(14, textNumber(view.block)));
  emit(mix(15, lengthClass(view.words.length)));
}

const edge = 1;

function textNumber(text: string): number {
  return hashText(text, 0, text.length);
}

function lengthClass(count: number): number {
  return Math.min(8, count >> 2);
}
