import type { Elsewhere } from './elsewhere.ts';
import { hashText, mix } from './hash.ts';
import type { Dictionary, WordVectors } from './language.ts';

/** A sentence with one of two words in the place where they may be confused. */
export interface ConfusedView {
  /** Its tokens in lower case. */
  readonly lower: readonly string[];
  /** Their parts of speech, with that word in its place. */
  readonly pos: readonly string[];
  /** The tokens from `at` to `end` are the word: "it" and "'s" are two. */
  readonly at: number;
  readonly end: number;
}

/** What the features look up. */
export interface ConfusedSources {
  readonly dictionary: Dictionary;
  readonly vectors: WordVectors;
  /** How often two words stand side by side: 0 for never, then 1 and one more for each doubling, at most 15. */
  readonly together: (first: string, second: string) => number;
}

/** Called with the hash of a feature and its value. */
export type Emit = (feature: number, value: number) => void;

/**
 * Features whose value says how much: twelve of the words beside, two of how frequent both words are, four of likeness to the
 * words around and elsewhere, four of the words next but one, four of how often both stand elsewhere, four of likeness to single words.
 */
export const measureCount = 30;

/**
 * The features that tell whether the word of `meant` was meant where that of `written` stands: writes measures to `measures`
 * and calls `emit` for all others. `kind` is the number of the kind of confusion.
 */
export function confusedFeatures(
  written: ConfusedView,
  meant: ConfusedView,
  kind: number,
  elsewhere: Elsewhere,
  sources: ConfusedSources,
  measures: Float64Array,
  emit: Emit,
): void {
  measures.fill(0);
  emit(mix(1, kind), 1);
  beside(written, meant, kind, sources, measures, emit);
  likeness(written, meant, elsewhere, sources, measures);
  context(meant, sources, 1, emit);
  context(written, sources, -1, emit);
}

/** A word that can stand beside another: names, numbers and marks say too little, and are not counted. */
export function isCounted(text: string): boolean {
  return /^[a-z]+$/.test(text);
}

/** Two words that stand as often as this in a million words stand side by side by chance as often as the rarest pair that is known. */
const byChance = Math.log2(2.7e5);

function beside(
  written: ConfusedView,
  meant: ConfusedView,
  kind: number,
  sources: ConfusedSources,
  measures: Float64Array,
  emit: Emit,
): void {
  const states: number[] = [];
  const often = (word: string) => Math.log2(sources.dictionary.perMillion(word));
  for (const side of [0, 1]) {
    const neighbour = side === 0 ? written.lower[written.at - 1] : written.lower[written.end];
    const known = neighbour !== undefined && isCounted(neighbour);
    let state = 0;
    for (const [which, view] of [written, meant].entries()) {
      const word = side === 0 ? view.lower[view.at]! : view.lower[view.end - 1]!;
      if (!known || !isCounted(word)) continue;
      const level = side === 0 ? sources.together(neighbour, word) : sources.together(word, neighbour);
      const chance = often(word) + often(neighbour) - byChance;
      const row = 3 * (2 * side + which);
      if (level > 0) {
        state += 1 + which;
        measures[row] = level / 8;
        measures[row + 1] = clip(level - chance, -4, 14) / 4;
      } else {
        measures[row + 2] = clip(chance + 10, 0, 16) / 4;
      }
    }
    states.push(known ? 1 + state : 0);
    // "kicks her heels": what an article or another short word parts.
    const farther = side === 0 ? written.lower[written.at - 2] : written.lower[written.end + 1];
    if (farther === undefined || !isCounted(farther)) continue;
    for (const [which, view] of [written, meant].entries()) {
      const word = side === 0 ? view.lower[view.at]! : view.lower[view.end - 1]!;
      measures[18 + 2 * side + which] =
        (side === 0 ? sources.together(farther, word) : sources.together(word, farther)) / 8;
    }
  }
  const joint = 5 * states[0]! + states[1]!;
  emit(mix(2, joint), 1);
  emit(mix(mix(3, joint), kind), 1);
  const [w, m] = [often(written.lower[written.at]!), often(meant.lower[meant.at]!)];
  measures[12] = w / 4;
  measures[13] = m / 4;
  emit(mix(mix(4, joint), Math.round((m - w) / 3)), 1);
}

/** Words that say what a sentence is about, on either side. */
const window = 12;

function likeness(
  written: ConfusedView,
  meant: ConfusedView,
  elsewhere: Elsewhere,
  { vectors }: ConfusedSources,
  measures: Float64Array,
): void {
  const [w, m] = [written.lower[written.at]!, meant.lower[meant.at]!];
  if (written.end - written.at > 1 || meant.end - meant.at > 1 || !vectors.has(w) || !vectors.has(m)) return;
  let [sum, weight, best] = [0, 0, 0];
  for (let i = Math.max(0, written.at - window); i < Math.min(written.lower.length, written.end + window); i++) {
    const word = written.lower[i]!;
    const rarity = i === written.at ? 0 : vectors.rarity(word);
    if (rarity < 0.3 || !vectors.has(word)) continue;
    const near = 1 / (1 + Math.abs(i - written.at) / 4);
    const [ofW, ofM] = [vectors.similarity(word, w), vectors.similarity(word, m)];
    sum += rarity * near * (ofM - ofW);
    const step = i < written.at ? i - written.at : i - written.end + 1;
    if (step !== 0 && Math.abs(step) <= 2) measures[28 + step + (step < 0 ? 0 : -1)] = 2 * (ofM - ofW);
    weight += rarity * near;
    if (Math.abs(ofM - ofW) > Math.abs(best)) best = ofM - ofW;
  }
  measures[14] = (4 * sum) / (weight + 1);
  measures[15] = 2 * best;
  measures[16] = 1;
  measures[17] = 3 * (elsewhere.likeness(m) - elsewhere.likeness(w));
  // How often "the" stands elsewhere says nothing.
  if (vectors.rarity(w) > 0.5) {
    measures[22] = Math.log2(1 + elsewhere.times(w));
    measures[23] = measures[22] > 0 ? 1 : 0;
  }
  if (vectors.rarity(m) > 0.5) {
    measures[24] = Math.log2(1 + elsewhere.times(m));
    measures[25] = measures[24] > 0 ? 1 : 0;
  }
}

const edge = 'e';

/** How well a word stands in its place, by words and their parts of speech and groups; what speaks for one word speaks against the other. */
function context({ lower, pos, at, end }: ConfusedView, { vectors }: ConfusedSources, sign: number, emit: Emit): void {
  const word = (i: number) => number(lower[i] ?? edge);
  const tag = (i: number) => number(pos[i] ?? edge);
  const group = (i: number, width: number) => {
    const groups = lower[i] === undefined ? none : vectors.groups(lower[i]);
    return groups.length === 0 ? tag(i) : 7 + groups[width]!;
  };
  const row = (template: number, a: number, b = 0, c = 0, d = 0) =>
    emit(mix(mix(mix(mix(template, a), b), c), d), sign * share);
  const last = end - 1;
  let self = 0;
  let tags = 0;
  for (let i = at; i < end; i++) {
    self = mix(self, word(i));
    tags = mix(tags, tag(i));
  }
  row(20, tags);
  row(21, tag(at - 1), tags);
  row(22, tags, tag(end));
  row(23, tag(at - 2), tag(at - 1), tags);
  row(24, tag(at - 1), tags, tag(end));
  row(25, tags, tag(end), tag(end + 1));
  row(26, word(at - 1), tags);
  row(27, tags, word(end));
  row(28, word(at - 1), tags, tag(end));
  row(29, tag(at - 1), tags, word(end));
  row(30, word(at - 1), tags, word(end));
  row(31, tag(at - 2), tag(at - 1), tags, tag(end));
  row(32, tag(at - 1), tags, tag(end), tag(end + 1));
  row(33, word(at - 2), word(at - 1), tags);
  row(40, self);
  row(41, self, tag(at - 1));
  row(42, self, tag(end));
  row(43, self, tag(at - 1), tag(end));
  row(44, self, tag(end), tag(end + 1));
  row(45, self, word(at - 1));
  row(46, self, word(end));
  row(47, self, group(at - 1, 0));
  row(48, self, group(end, 0));
  row(49, group(at, 1), group(at - 1, 1));
  row(50, group(last, 1), group(end, 1));
  row(51, group(at, 0), group(at - 1, 0));
  row(52, group(last, 0), group(end, 0));
  row(53, group(at, 1), word(at - 1), word(end));
  row(54, self, tag(at - 2), tag(at - 1));
  row(55, self, tag(end), tag(end + 1), tag(end + 2));
  row(56, self, group(end, 1));
  row(57, self, group(at - 1, 1));
}

/** So much each of them counts: together they would outweigh the rest. */
const share = 0.3;
const none: ArrayLike<number> = [];

function number(text: string): number {
  return hashText(text, 0, text.length);
}

function clip(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
