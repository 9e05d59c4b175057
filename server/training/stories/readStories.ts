import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Span } from '../../src/core/text/span.ts';
import { articleFiles } from '../markedArticles.ts';

/** Where one article of a story says something that another says otherwise. */
export interface ToldPlace extends Span {
  readonly path: string;
}

/** One story as three desks told it. */
export interface Story {
  /** The file it stands in: what `second` misses may not be looked at, only its totals are. */
  readonly file: string;
  readonly name: string;
  readonly articles: readonly { readonly path: string; readonly text: string }[];
  /** The facts that two of them tell differently, each with its two places. */
  readonly contradictions: readonly (readonly [ToldPlace, ToldPlace])[];
}

/** The stories beside this file, in which the two places of a contradiction stand between ⟦a: and ⟧. */
export function readStories(): Story[] {
  return articleFiles(import.meta.dirname).flatMap((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8')
      .split(/^## /m)
      .slice(1)
      .map((section) => storyOf(basename(file, '.md'), section)),
  );
}

function storyOf(file: string, section: string): Story {
  const places = new Map<string, ToldPlace[]>();
  const articles = [...section.matchAll(/^```text (\S+)\n([\s\S]*?)^```/gm)].map(([, path, body]) => {
    let text = '';
    let end = 0;
    for (const { index, 0: whole, 1: letter, 2: words } of body!.matchAll(/⟦([a-z]):([^⟧]*)⟧/g)) {
      text += body!.slice(end, index);
      const place = { path: path!, start: text.length, end: text.length + words!.length };
      places.set(letter!, [...(places.get(letter!) ?? []), place]);
      text += words!;
      end = index + whole.length;
    }
    return { path: path!, text: text + body!.slice(end) };
  });
  const name = section.slice(0, section.indexOf('\n'));
  const contradictions = [...places.values()].map((pair): readonly [ToldPlace, ToldPlace] => {
    if (pair.length !== 2) throw new Error(`A mark of the story ${name} has ${pair.length} places instead of two.`);
    return [pair[0]!, pair[1]!];
  });
  return { file, name, articles, contradictions };
}
