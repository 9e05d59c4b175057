import type { Damaged } from './kinds.ts';
import type { Random } from './random.ts';

/** An article as the injector sees it: lines and words cut at white space, nothing of the product's own reading. */
export interface PlainArticle {
  readonly text: string;
  readonly title: Piece;
  /** Lines of running text: long, and ending like a sentence. */
  readonly paragraphs: readonly Piece[];
  /** Sentences of the paragraphs without quotation marks in them. */
  readonly sentences: readonly Piece[];
  /** Words of those sentences, marks cut off. */
  readonly words: readonly Word[];
}

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Word extends Piece {
  /** Index of its sentence, and its place in it. */
  readonly sentence: number;
  readonly index: number;
}

export function articleOf(text: string): PlainArticle {
  const lines = [...text.matchAll(/[^\n]+/g)].map((match) => piece(text, match.index, match.index + match[0].length));
  const paragraphs = lines.slice(1).filter((line) => line.text.length > 80 && /[.]\s*$/.test(line.text));
  const sentences = paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(/[A-Z][^.!?]{30,400}[.](?=\s|$)/g)]
      .filter(
        (match) =>
          (match.index === 0 || /[.!?]\s+$/.test(paragraph.text.slice(0, match.index))) &&
          !/["“”()[\]«»]/.test(match[0]),
      )
      .map((match) => piece(text, paragraph.start + match.index, paragraph.start + match.index + match[0].length)),
  );
  const words = sentences.flatMap((sentence, number) =>
    [...sentence.text.matchAll(/[A-Za-z][A-Za-z'’-]*/g)].map(
      (match, index): Word => ({
        ...piece(text, sentence.start + match.index, sentence.start + match.index + match[0].length),
        sentence: number,
        index,
      }),
    ),
  );
  return { text, title: lines[0] ?? piece(text, 0, 0), paragraphs, sentences, words };
}

function piece(text: string, start: number, end: number): Piece {
  return { start, end, text: text.slice(start, end) };
}

/** The text with `by` in place of a stretch; the damage is what was put in, or the place where something was taken out. */
export function replaced(text: string, start: number, end: number, by: string): Damaged {
  return { text: text.slice(0, start) + by + text.slice(end), start, end: start + by.length };
}

/** Lower-case words without marks inside a sentence, of `least` letters or more, neither its first nor its last. */
export function plainWords(article: PlainArticle, least: number): Word[] {
  return article.words.filter(
    ({ text, index, start }) =>
      index > 0 && text.length >= least && /^[a-z]+$/.test(text) && /\s/.test(article.text[start - 1] ?? ''),
  );
}

/** One of the items, or undefined where there is none. */
export function oneOf<T>(random: Random, items: readonly T[]): T | undefined {
  return items.length ? random.pick(items) : undefined;
}
