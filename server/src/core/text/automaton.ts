/** Finds all of many groups of letters in one pass over a text, without regard to case (Aho and Corasick 1975). */
export interface Automaton {
  /** `width` states for each state: where each class of characters leads. */
  readonly next: Uint16Array | Int32Array;
  readonly width: number;
  /** Class of each UTF-16 code unit; 0 for all that no group has. */
  readonly classes: Uint8Array;
  /** For each state the lists of groups of which one ends there, each with the number of its letters. */
  readonly ends: readonly (readonly number[] | undefined)[];
}

/** Letters that case folding turns into one of ASCII: long s and the sign for kelvin. */
const foldedLetters = [
  [0x17f, 's'],
  [0x212a, 'k'],
] as const;

export function automatonOf(needed: readonly (readonly string[] | undefined)[]): Automaton {
  const letters = [...new Set(needed.flatMap((strings) => strings ?? []).join(''))].sort();
  const classes = new Uint8Array(65_536);
  for (const [i, letter] of letters.entries()) {
    classes[letter.charCodeAt(0)] = i + 1;
    classes[letter.toUpperCase().charCodeAt(0)] = i + 1;
  }
  for (const [code, letter] of foldedLetters) classes[code] = classes[letter.charCodeAt(0)]!;
  const width = letters.length + 1;
  const tree: Int32Array[] = [new Int32Array(width)];
  const ends: (number[] | undefined)[] = [undefined];
  for (const [number, strings] of needed.entries()) {
    for (const string of strings ?? []) {
      let state = 0;
      for (let i = 0; i < string.length; i++) {
        const letter = classes[string.charCodeAt(i)]!;
        if (tree[state]![letter] === 0) {
          tree[state]![letter] = tree.length;
          tree.push(new Int32Array(width));
          ends.push(undefined);
        }
        state = tree[state]![letter]!;
      }
      ends[state] = [...(ends[state] ?? []), number, string.length];
    }
  }
  linkFailures(tree, ends);
  // Half the size while the states can be counted so: the whole table is walked through for every text.
  const next = new (tree.length < 65_536 ? Uint16Array : Int32Array)(tree.length * width);
  for (const [state, row] of tree.entries()) next.set(row, state * width);
  return { next, width, classes, ends };
}

/** Breadth first: where a state has no edge it goes where the longest ending of its letters goes. */
function linkFailures(tree: readonly Int32Array[], ends: (number[] | undefined)[]): void {
  const failure = new Int32Array(tree.length);
  const queue: number[] = [0];
  for (let q = 0; q < queue.length; q++) {
    const state = queue[q]!;
    const row = tree[state]!;
    const fallback = tree[failure[state]!]!;
    for (let letter = 1; letter < row.length; letter++) {
      const target = row[letter]!;
      if (target === 0) {
        row[letter] = state === 0 ? 0 : fallback[letter]!;
        continue;
      }
      failure[target] = state === 0 ? 0 : fallback[letter]!;
      const inherited = ends[failure[target]!];
      if (inherited) ends[target] = [...(ends[target] ?? []), ...inherited];
      queue.push(target);
    }
  }
}
