import { endsWord, lastEdge, targetShift, valueMark } from '../src/core/language/wordGraph.ts';
import type { ByteWriter } from './byteWriter.ts';

interface Node {
  readonly children: Map<string, Node>;
  final: boolean;
  /** Number among the nodes that differ, once minimised. */
  id: number;
}

/** Writes the words, each with an optional value of 0 to 94, as the minimal automaton `readWordGraph` reads. */
export function writeWordGraph(writer: ByteWriter, words: ReadonlyMap<string, number | undefined>): void {
  const root = trieOf(words);
  const minimal = minimise(root);
  const alphabet = [...lettersOf(words)].sort().join('');
  if (alphabet.length > 255) throw new Error(`An alphabet of ${alphabet.length} letters does not fit one byte.`);
  const { edges, rootEdge } = layOut(minimal, root, alphabet);
  writer.string(alphabet);
  writer.varint(rootEdge);
  writer.varint(edges.length);
  const bytes = new Uint8Array(4 * edges.length);
  const view = new DataView(bytes.buffer);
  for (const [i, edge] of edges.entries()) view.setUint32(4 * i, edge, true);
  writer.bytes(bytes);
}

function spelling(word: string, value: number | undefined): string {
  return value === undefined ? word : word + valueMark + String.fromCharCode(32 + value);
}

function lettersOf(words: ReadonlyMap<string, number | undefined>): Set<string> {
  const letters = new Set<string>();
  for (const [word, value] of words) for (const letter of spelling(word, value).split('')) letters.add(letter);
  return letters;
}

function trieOf(words: ReadonlyMap<string, number | undefined>): Node {
  const root = newNode();
  const add = (text: string) => {
    let node = root;
    for (const letter of text.split('')) {
      const next = node.children.get(letter) ?? newNode();
      node.children.set(letter, next);
      node = next;
    }
    node.final = true;
  };
  for (const [word, value] of words) {
    add(word);
    if (value !== undefined) add(spelling(word, value));
  }
  return root;
}

function newNode(): Node {
  return { children: new Map(), final: false, id: -1 };
}

/** Merges equal subtrees, leaves first; returns one node for each that differs. */
function minimise(root: Node): Node[] {
  const known = new Map<string, Node>();
  const nodes: Node[] = [];
  const visit = (node: Node): Node => {
    const parts: string[] = [];
    for (const [letter, child] of [...node.children].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const merged = visit(child);
      node.children.set(letter, merged);
      parts.push(letter + merged.id + (merged.final ? '!' : ''));
    }
    const key = parts.join(' ') + (node.final ? '!' : '');
    const same = known.get(key);
    if (same) return same;
    node.id = nodes.length;
    nodes.push(node);
    known.set(key, node);
    return node;
  };
  visit(root);
  return nodes;
}

function layOut(nodes: readonly Node[], root: Node, alphabet: string): { edges: number[]; rootEdge: number } {
  const first = new Map<Node, number>();
  let next = 1;
  for (const node of nodes) {
    if (node.children.size === 0) continue;
    first.set(node, next);
    next += node.children.size;
  }
  if (next >= 1 << 22) throw new Error(`${next} edges do not fit 22 bits.`);
  const edges = [0];
  for (const node of nodes) {
    const children = [...node.children].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [i, [letter, child]] of children.entries()) {
      const flags = (child.final ? endsWord : 0) | (i === children.length - 1 ? lastEdge : 0);
      edges.push(((alphabet.indexOf(letter) + 1) | flags | ((first.get(child) ?? 0) << targetShift)) >>> 0);
    }
  }
  return { edges, rootEdge: first.get(root) ?? 0 };
}
