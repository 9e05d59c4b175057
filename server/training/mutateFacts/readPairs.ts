import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutation } from './mutations.ts';

/** Two reports of one happening that agree. */
export interface Pair {
  readonly name: string;
  readonly texts: readonly [string, string];
  /** The changes marked in each text; none where `mutations.ts` is to find them. */
  readonly marked: readonly [readonly Mutation[], readonly Mutation[]];
  /** `work`: its misses may be looked at; `final`: only its totals are. */
  readonly half: 'work' | 'final';
}

const mark = /\{(?<kind>[a-z]+):(?<was>[^{}]*?)->(?<now>[^{}]*)\}/g;

/** The pairs of a file beside this one: a section each, with two blocks of text. */
export function readPairs(file = 'pairs.md'): Pair[] {
  const source = readFileSync(join(import.meta.dirname, file), 'utf8');
  let withMarks = 0;
  return source
    .split(/^## /m)
    .slice(1)
    .map((section): Pair => {
      const blocks = [...section.matchAll(/^```text\n([\s\S]*?)^```/gm)].map((match) => unmarked(match[1]!));
      const [a, b] = [blocks[0]!, blocks[1]!];
      const isMarked = a.marked.length + b.marked.length > 0;
      return {
        name: section.slice(0, section.indexOf('\n')),
        texts: [a.text, b.text],
        marked: [a.marked, b.marked],
        half: isMarked && withMarks++ % 2 === 1 ? 'final' : 'work',
      };
    });
}

/** A text without its marks, and where in it they stood. */
function unmarked(source: string): { readonly text: string; readonly marked: readonly Mutation[] } {
  const marked: Mutation[] = [];
  let text = '';
  let end = 0;
  for (const match of source.matchAll(mark)) {
    const { kind, was, now } = match.groups as { kind: string; was: string; now: string };
    text += source.slice(end, match.index);
    marked.push({ kind, at: { start: text.length, end: text.length + was.length }, text: now });
    text += was;
    end = match.index + match[0].length;
  }
  return { text: text + source.slice(end), marked };
}
