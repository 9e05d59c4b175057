import { beginnings, otherLetter } from './neededLetters.ts';

interface Node {
  readonly next: Map<number, Node>;
  /** Patterns whose matches may begin with the letters that lead here. */
  readonly patterns: number[];
}

/**
 * Finds which of many regular expressions, each anchored at the start and without regard to case, may match a text, by the
 * first letters of both. Returns their indexes in order; the expressions are looked into when the first text comes.
 */
export function byBeginning(patterns: readonly RegExp[]): (text: string) => readonly number[] {
  let root: Node | undefined;
  return (text) => {
    root ??= treeOf(patterns);
    const found: number[] = [];
    let node: Node | undefined = root;
    for (let i = 0; node !== undefined; i++) {
      for (const pattern of node.patterns) if (!found.includes(pattern)) found.push(pattern);
      if (i >= text.length) break;
      const code = text.charCodeAt(i);
      if (folded.has(code)) return [...patterns.keys()];
      node = node.next.get(code < 128 ? lowerCode(code) : other);
    }
    return found.sort((a, b) => a - b);
  };
}

const other = otherLetter.charCodeAt(0);
/** Letters that case folding turns into one of ASCII: long s and the sign for kelvin. */
const folded = new Set([0x17f, 0x212a]);

function lowerCode(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function treeOf(patterns: readonly RegExp[]): Node {
  const root: Node = { next: new Map(), patterns: [] };
  for (const [number, pattern] of patterns.entries()) {
    for (const text of beginnings(pattern)) {
      let node = root;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        let next = node.next.get(code);
        if (!next) {
          next = { next: new Map(), patterns: [] };
          node.next.set(code, next);
        }
        node = next;
      }
      if (!node.patterns.includes(number)) node.patterns.push(number);
    }
  }
  return root;
}
