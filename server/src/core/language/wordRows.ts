import { edgeForm, type WordForm } from './wordForm.ts';

/** Numbers in the row of a word: sixteen, which is what a processor fetches from its memory at once. */
export const rowSize = 16;

/** Where a row has what the word shows by itself; see `WordForm`. */
export const lowerAt = 0;
export const flagsAt = 1;
export const shortShapeAt = 2;
export const suffix3At = 3;
/** Where it has what the part-of-speech model knows of the word; see `posFeatures.ts`. */
export const ambiguityAt = 4;
export const paradigmAt = 5;
export const labelsAt = 6;
export const labelCountAt = 7;
export const posSumsAt = 8;
/** Where it has what the name model knows; see `nameWord.ts`. */
export const listedAt = 9;
export const kindAt = 10;
export const nameSumsAt = 11;

/** The word beyond a sentence's ends. */
export const edge = 0;

/**
 * What the taggers know of the words met, as numbers: word `w` has those from `w` × `rowSize` on. Objects would lie all over
 * the memory, and waiting for it is most of what tagging costs.
 */
export class WordRows {
  /** Replaced when there are more words than it has room for; to be asked for anew after words were added. */
  numbers = new Int32Array(4096 * rowSize);
  private forms: WordForm[] = [];
  private texts: string[] = [];

  constructor() {
    this.add(edgeForm, '');
  }

  /** How many words there are, the edge among them. */
  get count(): number {
    return this.forms.length;
  }

  form(word: number): WordForm {
    return this.forms[word]!;
  }

  /** See `WordForm.lower`. */
  lower(word: number): number {
    return this.numbers[word * rowSize + lowerAt]!;
  }

  /** The spelling in the article. */
  text(word: number): string {
    return this.texts[word]!;
  }

  /** The number of a new word. */
  add(form: WordForm, text: string): number {
    const word = this.forms.length;
    this.forms.push(form);
    this.texts.push(text);
    if (this.forms.length * rowSize > this.numbers.length) {
      const larger = new Int32Array(2 * this.numbers.length);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    const row = word * rowSize;
    this.numbers.fill(0, row, row + rowSize);
    this.numbers[row + lowerAt] = form.lower;
    this.numbers[row + flagsAt] = form.flags;
    this.numbers[row + shortShapeAt] = form.shortShape;
    this.numbers[row + suffix3At] = form.suffix3;
    return word;
  }

  /** Forgets all words but the edge. */
  clear(): void {
    this.forms.length = 1;
    this.texts.length = 1;
  }

  /** Sets one number of a word's row. */
  set(word: number, at: number, value: number): void {
    this.numbers[word * rowSize + at] = value;
  }
}
