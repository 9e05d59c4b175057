import type { ByteReader } from './bytes.ts';

/**
 * A set of words as a minimal acyclic automaton, read straight from its bytes. Each edge is 32 bits: index of the
 * letter in the alphabet (8 bits), whether a word ends here (1), whether it is its node's last edge (1), first edge of
 * the target node (22; 0 = none, since edge 0 is a filler).
 */
export interface WordGraph {
  readonly has: (word: string) => boolean;
  /** True for a word that is written in two pieces, neither of them empty. */
  readonly hasJoined: (first: string, second: string) => boolean;
  /** True when a word of the set is longer than these letters and begins with them. */
  readonly goesOn: (letters: string) => boolean;
  /** The number stored with the word (0 to 94), or -1 when the word is not in the set or has none. */
  readonly value: (word: string) => number;
  readonly alphabet: string;
  /** First edge of the root node. */
  readonly root: number;
  readonly edges: Uint32Array;
}

export const endsWord = 1 << 8;
export const lastEdge = 1 << 9;
export const targetShift = 10;
/** Comes between a word and its value: the word, this letter, and the letter with code 32 + value. */
export const valueMark = '\u0001';

/** Reads the next word graph of a data file. */
export function readWordGraph(reader: ByteReader): WordGraph {
  const alphabet = reader.string();
  const root = reader.varint();
  const edges = edgesOf(reader.bytes(4 * reader.varint()));
  const letterOf = indexOfLetters(alphabet);

  /** The edge for `letter` among those of the node that begins at edge `node`; 0 when there is none. */
  const follow = (node: number, letter: number): number => {
    if (node === 0) return 0;
    for (let i = node; ; i++) {
      const edge = edges[i]!;
      if ((edge & 0xff) === letter) return edge;
      if ((edge & lastEdge) !== 0) return 0;
    }
  };
  // The root has an edge for nearly every letter: a table spares looking through them.
  const firstEdges = Uint32Array.from({ length: 256 }, (_, letter) => follow(root, letter));
  const walkOn = (from: number, word: string, first: number): number => {
    let edge = from;
    for (let i = first; i < word.length && edge !== 0; i++) {
      const letter = letterOf(word.charCodeAt(i));
      edge = letter === 0 ? 0 : follow(edge >>> targetShift, letter);
    }
    return edge;
  };
  const walk = (word: string): number => walkOn(firstEdges[letterOf(word.charCodeAt(0))]!, word, 1);
  const markLetter = letterOf(valueMark.charCodeAt(0));
  return {
    alphabet,
    root,
    edges,
    has: (word) => word !== '' && (walk(word) & endsWord) !== 0,
    hasJoined: (first, second) => (walkOn(walk(first), second, 0) & endsWord) !== 0,
    goesOn: (letters) => walk(letters) >>> targetShift !== 0,
    value: (word) => {
      if (markLetter === 0 || word === '') return -1;
      const mark = follow(walk(word) >>> targetShift, markLetter);
      return mark === 0 ? -1 : alphabet.charCodeAt((edges[mark >>> targetShift]! & 0xff) - 1) - 32;
    },
  };
}

/** Copies, because the bytes of a file need not begin at a multiple of four. */
function edgesOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const edges = new Uint32Array(bytes.length >>> 2);
  for (let i = 0; i < edges.length; i++) edges[i] = view.getUint32(4 * i, true);
  return edges;
}

/** Letters count from 1; 0 stands for a letter the alphabet does not have. */
function indexOfLetters(alphabet: string): (code: number) => number {
  const index = new Uint8Array(65536);
  for (let i = 0; i < alphabet.length; i++) index[alphabet.charCodeAt(i)] = i + 1;
  return (code) => index[code]!;
}
