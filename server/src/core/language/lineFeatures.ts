import { hashText, mix } from './hash.ts';

/** One line of an article as the line model sees it. */
export interface LineView {
  /** Without white space at its ends, with its markup. */
  readonly text: string;
  /** Its tokens in lower case, as written, and their parts of speech. */
  readonly lower: readonly string[];
  readonly words: readonly string[];
  readonly pos: readonly string[];
  /** The groups of words of like use to which its words belong (`WordVectors`). */
  readonly groups: readonly ArrayLike<number>[];
  /** How many lines with text come before it in the article, and how many after it. */
  readonly fromStart: number;
  readonly fromEnd: number;
  /** How the line above ends and the line below: a blank line, a full stop, something else. */
  readonly above: 'blank' | 'stop' | 'open';
  readonly below: 'blank' | 'stop' | 'open';
  /** How like the words of the line are to those of all other lines, as the cosine of their vectors; 0 where it has no word that says much. */
  readonly likeness: number;
  /** The share of its rare words that another line has as well. */
  readonly shared: number;
  /** How many of the lines next to it with text, 0 to 2, are rows of the same form: lists of results, menus. */
  readonly alike: number;
}

const sentenceEnd = /[.!?]["'”’)\]]*$/;

/** How a line ends; '' for one without text or beyond the article's ends. */
export function endOf(line: string): LineView['above'] {
  const text = line.trim();
  if (text === '') return 'blank';
  return sentenceEnd.test(text) ? 'stop' : 'open';
}

/** A line without its words and figures: "Greens 15 (+4)" and "Union of Farmers 9 (-1)" are rows of one form. */
export function rowForm(line: string): string {
  return line
    .trim()
    .replace(/\d[\d.,:]*/g, '9')
    .replace(/\p{L}[\p{L}'’]*(?:[ -]\p{L}[\p{L}'’]*)*/gu, 'a')
    .replace(/[+−–—]/g, '-');
}

/** Words at most that a line is judged by: the rest of a long paragraph adds nothing. */
const mostWords = 80;

/** Calls `emit` with a number for every feature of a line: words, their pairs, shapes, parts of speech, marks, length and place. */
export function lineFeatures(line: LineView, emit: (feature: number) => void): void {
  const count = Math.min(line.words.length, mostWords);
  const lower = line.lower.slice(0, count).map((word) => textNumber(word.replace(/\d/g, '0')));
  const shapes = line.words.slice(0, count).map((word) => textNumber(shapeOf(word)));
  const pos = [edge, ...line.pos.slice(0, count).map(textNumber), edge];
  for (let i = 0; i < count; i++) {
    emit(mix(1, lower[i]!));
    if (i + 1 < count) emit(mix(mix(2, lower[i]!), lower[i + 1]!));
    const groups = line.groups[i]!;
    for (let k = 0; k < groups.length; k++) emit(mix(40, groups[k]!));
    const pattern = patternOf(line.words[i]!);
    if (!plainPattern.test(pattern)) emit(mix(3, textNumber(pattern)));
  }
  emit(mix(4, lower[0] ?? edge));
  emit(mix(5, lower[count - 1] ?? edge));
  emitShapes(shapes, emit);
  for (let i = 0; i < pos.length; i++) {
    emit(mix(11, pos[i]!));
    if (i + 1 < pos.length) emit(mix(mix(12, pos[i]!), pos[i + 1]!));
    if (i + 2 < pos.length) emit(mix(mix(mix(13, pos[i]!), pos[i + 1]!), pos[i + 2]!));
  }
  emitMeasures(line, emit);
}

const edge = 1;

function textNumber(text: string): number {
  return hashText(text, 0, text.length);
}

function emitShapes(shapes: readonly number[], emit: (feature: number) => void): void {
  const last = shapes.length - 1;
  const at = (i: number) => (i >= 0 && i <= last ? shapes[i]! : edge);
  emit(mix(6, at(0)));
  emit(mix(mix(7, at(0)), at(1)));
  emit(mix(mix(mix(8, at(0)), at(1)), at(2)));
  emit(mix(9, at(last)));
  emit(mix(mix(mix(10, at(last - 2)), at(last - 1)), at(last)));
}

/** Kinds of characters in a row, each run once: "IMG_4471" as "A_9", "2206ET" as "9A". */
function patternOf(word: string): string {
  return word
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\d+/g, '9');
}

/** Words, names, words in capitals and numbers: most of any line. */
const plainPattern = /^(?:A?a|A|9)$/;

/** "AA" for capitals, "A" and "a" for words with and without a capital, "9" for digits, a mark for itself. */
function shapeOf(word: string): string {
  if (/^\p{Lu}{2}/u.test(word)) return 'AA';
  if (/^\p{Lu}/u.test(word)) return 'A';
  if (/^\p{L}/u.test(word)) return 'a';
  return /\d/.test(word) ? '9' : word.slice(0, 2);
}

const finite = /^(?:VBD|VBZ|VBP|MD)$/;

/** What the line measures, and where it stands. */
function emitMeasures(line: LineView, emit: (feature: number) => void): void {
  const { words, pos, text } = line;
  const letters = words.filter((word) => /\p{L}/u.test(word)).length;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const odd = words.filter((word) => !/[\p{L}\d.,'’"“”-]/u.test(word)).length;
  const length = lengthClass(letters);
  const verb = pos.some((tag) => finite.test(tag)) ? 1 : 0;
  const ends = sentenceEnd.test(text) ? 2 : 0;
  const prose = verb + ends;
  const start = Math.min(line.fromStart, 5);
  const end = Math.min(line.fromEnd, 5);
  emit(mix(20, length));
  emit(mix(21, prose));
  emit(mix(mix(22, prose), length));
  emit(mix(23, Math.round((5 * capitals) / Math.max(1, letters))));
  emit(mix(24, lengthClass(odd)));
  emit(mix(25, Math.round((10 * odd) / Math.max(1, words.length))));
  emit(mix(26, start));
  emit(mix(27, end));
  emit(mix(mix(28, Math.min(end, 3)), ends));
  emit(mix(mix(mix(29, Math.min(start, 3)), ends), length));
  emit(mix(30, /\byour?\b/i.test(text) ? 1 : 0));
  emit(mix(31, pos[0] === 'VB' ? 1 : 0));
  emit(mix(mix(32, textNumber(line.above)), textNumber(line.below)));
  emit(mix(41, Math.round(8 * line.likeness)));
  emit(mix(mix(42, Math.round(5 * line.likeness)), length));
  emit(mix(mix(43, Math.round(4 * line.shared)), length));
  emit(mix(mix(44, Math.round(4 * line.shared)), Math.round(4 * line.likeness)));
  emit(mix(34, /\S(?: {2,}|\t)\S/.test(text) ? 1 : 0));
  emit(mix(mix(35, line.alike), /\d/.test(text) ? 1 : 0));
  emit(mix(33, /^[\p{L}\d]/u.test(text) ? 0 : text.charCodeAt(0)));
}

function lengthClass(count: number): number {
  if (count <= 4) return count;
  const limits = [6, 9, 14, 24];
  const at = limits.findIndex((limit) => count <= limit);
  return at < 0 ? 9 : 5 + at;
}
