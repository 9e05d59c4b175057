import { endsWord, lastEdge, targetShift, valueMark, type WordGraph } from './wordGraph.ts';

interface Near {
  readonly word: string;
  readonly cost: number;
}

/** From this length two edits are tried: in shorter words they reach almost anything. */
const longWord = 7;

/**
 * Words of the graph that differ from `word` by one edit (insertion, deletion, substitution, or two letters swapped),
 * or by two in long words; best first: fewer edits, then edits inside rather than on the first letter, then alphabet.
 * A word of the graph is near itself and is not returned.
 */
export function nearWords(graph: WordGraph, word: string, max: number): string[] {
  if (word.length < 2 || word.length > 40) return [];
  const found = search(graph, word, 1);
  const near = found.length === 0 && word.length >= longWord ? search(graph, word, 2) : found;
  return near
    .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
    .slice(0, max)
    .map(({ word }) => word);
}

/** Walks the graph with one row of the optimal-string-alignment matrix for each letter; a branch ends when its row exceeds `limit`. */
function search(graph: WordGraph, word: string, limit: number): Near[] {
  const found: Near[] = [];
  const firstRow = Array.from({ length: word.length + 1 }, (_, i) => i);
  const visit = (node: number, path: string, row: readonly number[], before: readonly number[] | undefined) => {
    for (let i = node; node !== 0; i++) {
      const edge = graph.edges[i]!;
      const letter = graph.alphabet.charAt((edge & 0xff) - 1);
      if (letter !== valueMark) {
        const next = nextRow(word, path, letter, row, before);
        const distance = next[word.length]!;
        const reached = path + letter;
        if ((edge & endsWord) !== 0 && distance > 0 && distance <= limit) {
          found.push({ word: reached, cost: distance + edgeCost(word, reached) });
        }
        if (Math.min(...next) <= limit) visit(edge >>> targetShift, reached, next, row);
      }
      if ((edge & lastEdge) !== 0) break;
    }
  };
  visit(graph.root, '', firstRow, undefined);
  return found;
}

function nextRow(
  word: string,
  path: string,
  letter: string,
  row: readonly number[],
  before: readonly number[] | undefined,
): number[] {
  const next = [row[0]! + 1];
  for (let i = 1; i <= word.length; i++) {
    const substituted = row[i - 1]! + (word.charAt(i - 1) === letter ? 0 : 1);
    let cost = Math.min(substituted, row[i]! + 1, next[i - 1]! + 1);
    if (before && i > 1 && word.charAt(i - 1) === path.charAt(path.length - 1) && word.charAt(i - 2) === letter) {
      cost = Math.min(cost, before[i - 2]! + 1);
    }
    next.push(cost);
  }
  return next;
}

/** Writers seldom miss the first letter, and more often a doubled or swapped letter than another. */
function edgeCost(word: string, near: string): number {
  const first = word.charAt(0) === near.charAt(0) ? 0 : 0.5;
  const sameLetters = [...new Set(word)].sort().join('') === [...new Set(near)].sort().join('') ? 0 : 0.25;
  const caseChanged = near.toLowerCase() === near || word.toLowerCase() !== word ? 0 : 0.6;
  return first + sameLetters + caseChanged;
}
