import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, parseArticle } from '../../server/src/core/index.ts';

/** A file of the data set. */
export interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The articles of a folder, in order of their names. */
export function readSources(folder: string): Source[] {
  return readdirSync(folder)
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
}

/** An article of the folder that is measured, with its text. */
export interface Member {
  readonly path: string;
  readonly text: string;
}

/** As many articles as a large folder has, made of those there are; of those that come again the first digit differs. */
export function largeFolder(sources: readonly Source[], size: number): Member[] {
  const texts = sources.map(({ bytes }) => decode(bytes).text);
  return Array.from({ length: size }, (_, i) => {
    const path = `${i}-${sources[i % sources.length]!.path}`;
    return { path, text: texts[i % texts.length]!.replace(/\b\d\b/, String(path.length)) };
  });
}

/** Which article the edit of a number is made in: all over the folder. */
export function memberOf<T>(members: readonly T[], edit: number): T {
  return members[(edit * 37) % members.length]!;
}

/** Where and what the edit of a number puts in: a sentence with a figure of its own behind the first longer paragraph. */
export function editOf({ path, text }: Member, edit: number): { readonly offset: number; readonly sentence: string } {
  const { blocks } = parseArticle(path, { text, problems: [] });
  const block = blocks.find(({ sentences }) => sentences.length > 1) ?? blocks[0];
  return {
    offset: block?.content.end ?? text.length,
    sentence: ` Police said ${edit + 2} people were hurt on Monday.`,
  };
}
